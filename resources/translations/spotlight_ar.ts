<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Afterwards</name>
    <message>
        <source>Stopped when the app locked</source>
        <translation>توقف عند قفل التطبيق</translation>
    </message>
    <message>
        <source>Something was still under way when the app locked, as an export or a file being added. It was stopped and nothing half-done was left behind. Begin it again when you are ready.</source>
        <translation>كان هناك أمر لا يزال جارياً حين قُفل التطبيق، كتصدير أو إضافة ملف. أُوقف ذلك ولم يبقَ شيء غير مكتمل. ابدأوا من جديد متى كنتم مستعدين.</translation>
    </message>
    <message>
        <source>Finished while the app was locked</source>
        <translation>اكتمل والتطبيق مقفل</translation>
    </message>
    <message>
        <source>What was under way when the app locked, as an export or a file being added, was finished before everything was closed.</source>
        <translation>ما كان جارياً حين قُفل التطبيق، كتصدير أو إضافة ملف، اكتمل قبل أن يُغلق كل شيء.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>What was under way when the app locked did not work. Nothing half-done was left behind. Try it again to see why.</source>
        <translation>ما كان جارياً حين قُفل التطبيق لم ينجح. لم يبقَ شيء غير مكتمل. حاولوا من جديد لتعرفوا السبب.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>With the answer of your office</source>
        <translation>بجواب مكتبكم</translation>
    </message>
    <message>
        <source>The new passphrase that you chose when you asked</source>
        <translation>عبارة المرور الجديدة التي اخترتموها حين طلبتم المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose the file from your office</source>
        <translation>اختيار الملف الوارد من مكتبكم</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>اكتبوا عبارة المرور أولاً.</translation>
    </message>
    <message>
        <source>The file from your office</source>
        <translation>الملف الوارد من مكتبكم</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>AskedList</name>
    <message numerus="yes">
        <source>The gateway asks for %n change(s)</source>
        <translation>
            <numerusform>البوابة لا تطلب أي تعديل</numerusform>
            <numerusform>البوابة تطلب تعديلاً واحداً</numerusform>
            <numerusform>البوابة تطلب تعديلين</numerusform>
            <numerusform>البوابة تطلب %Ln تعديلات</numerusform>
            <numerusform>البوابة تطلب %Ln تعديلاً</numerusform>
            <numerusform>البوابة تطلب %Ln تعديل</numerusform>
        </translation>
    </message>
    <message>
        <source>When they are made, export the record again. The gateway looks at the new version.</source>
        <translation>متى أُجريت، صدّروا السجل من جديد. تنظر البوابة في النسخة الجديدة.</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>السجل ككل</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>الذهاب إلى السؤال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Takes this change off the list</source>
        <translation>يرفع هذا التعديل من القائمة</translation>
    </message>
</context>
<context>
    <name>AskedSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open the request file…</source>
        <translation>فتح ملف الطلب…</translation>
    </message>
    <message>
        <source>Request files (*.pub)</source>
        <translation>ملفات الطلب (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The request file</source>
        <translation>ملف الطلب</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>مقارنة الكلمات</translation>
    </message>
    <message>
        <source>The file is whole, and one device made all of it. Whose device it is, only you can find out: call the person who has it, or meet her, and let her read out the words. Go on only if they are these:</source>
        <translation>الملف سليم، وصنعه كله جهاز واحد. أما جهاز من هو، فأنتم وحدكم تستطيعون معرفة ذلك: اتصلوا بمن لديه الجهاز، أو قابلوه، وليقرأ لكم الكلمات. لا تتابعوا إلا إن كانت هذه هي:</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>الكلمات التي في الملف</translation>
    </message>
    <message>
        <source>She read me the same words</source>
        <translation>قُرئت لي الكلمات نفسها</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>AttachmentEditor</name>
    <message>
        <source>Undo removing the file</source>
        <translation>إعادة الملف</translation>
    </message>
    <message>
        <source>Hidden details may remain in this file, so it can go to your own team only.</source>
        <translation>قد تبقى تفاصيل خفية في هذا الملف، لذلك لا يجوز أن يصل إلا إلى فريقكم.</translation>
    </message>
    <message>
        <source>Location removed.</source>
        <translation>أُزيل الموقع.</translation>
    </message>
    <message>
        <source>Device data removed.</source>
        <translation>أُزيلت بيانات الجهاز.</translation>
    </message>
    <message>
        <source>Owner&apos;s name removed.</source>
        <translation>أُزيل اسم المالك.</translation>
    </message>
    <message>
        <source>Dates removed.</source>
        <translation>أُزيلت التواريخ.</translation>
    </message>
    <message>
        <source>The letters were stored anew as UTF-8, which every program can read.</source>
        <translation>حُفظت الأحرف من جديد بترميز UTF-8 الذي يقرأه كل برنامج.</translation>
    </message>
    <message>
        <source>Location and device data removed.</source>
        <translation>أُزيل الموقع وبيانات الجهاز.</translation>
    </message>
    <message>
        <source>Hidden details removed.</source>
        <translation>أُزيلت التفاصيل الخفية.</translation>
    </message>
    <message>
        <source>Drop a photo here, or</source>
        <translation>أفلتوا صورة هنا، أو</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Drop a sound file here, or</source>
        <translation>أفلتوا ملفاً صوتياً هنا، أو</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>اختيار ملف صوتي</translation>
    </message>
    <message>
        <source>Drop a film here, or</source>
        <translation>أفلتوا مقطع فيديو هنا، أو</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>اختيار مقطع فيديو</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>أفلتوا ملفاً هنا، أو</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>تجري إضافة الملف</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>إيقاف الإضافة</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>حفظ نسخة في الخارج</translation>
    </message>
    <message>
        <source>Cover or cut it</source>
        <translation>التغطية أو القص</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Not everything is added yet</source>
        <translation>لم تكتمل إضافة كل شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being added and will be left out if you go on now.</source>
        <translation>
            <numerusform>ما زالت إضافة %Ln ملف جارية، ولن تُضاف إن تابعتم الآن.</numerusform>
            <numerusform>ما زالت إضافة ملف واحد جارية، ولن يُضاف إن تابعتم الآن.</numerusform>
            <numerusform>ما زالت إضافة ملفين جارية، ولن يُضافا إن تابعتم الآن.</numerusform>
            <numerusform>ما زالت إضافة %Ln ملفات جارية، ولن تُضاف إن تابعتم الآن.</numerusform>
            <numerusform>ما زالت إضافة %Ln ملفاً جارية، ولن تُضاف إن تابعتم الآن.</numerusform>
            <numerusform>ما زالت إضافة %Ln ملف جارية، ولن تُضاف إن تابعتم الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go without it</source>
        <translation>
            <numerusform>المتابعة من دون الملفات</numerusform>
            <numerusform>المتابعة من دون الملف</numerusform>
            <numerusform>المتابعة من دون الملفين</numerusform>
            <numerusform>المتابعة من دون الملفات</numerusform>
            <numerusform>المتابعة من دون الملفات</numerusform>
            <numerusform>المتابعة من دون الملفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for it</source>
        <translation>
            <numerusform>انتظار الملفات</numerusform>
            <numerusform>انتظار الملف</numerusform>
            <numerusform>انتظار الملفين</numerusform>
            <numerusform>انتظار الملفات</numerusform>
            <numerusform>انتظار الملفات</numerusform>
            <numerusform>انتظار الملفات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPlace</name>
    <message>
        <source>It cannot be reached now. Is its stick plugged in?</source>
        <translation>يتعذر الوصول إليه الآن. هل ذاكرة USB موصولة؟</translation>
    </message>
    <message>
        <source>This is on the same disk as your records: it helps when something is damaged, and not when the computer is lost. Keep one on a stick too.</source>
        <translation>هذا على قرص سجلاتكم نفسه: ينفع حين يتلف شيء، ولا ينفع حين يُفقد الحاسوب. احتفظوا بنسخة على ذاكرة USB أيضاً.</translation>
    </message>
    <message>
        <source>Backing up. You can go on writing.</source>
        <translation>يجري أخذ نسخة احتياطية. يمكنكم متابعة الكتابة.</translation>
    </message>
    <message>
        <source>Trying out a restore. Your vault is not touched.</source>
        <translation>تجري تجربة استعادة. لا مساس بخزنتكم.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n backup(s):</source>
        <translation>
            <numerusform>لا نسخ احتياطية فيه:</numerusform>
            <numerusform>فيه نسخة احتياطية واحدة:</numerusform>
            <numerusform>فيه نسختان احتياطيتان:</numerusform>
            <numerusform>فيه %Ln نسخ احتياطية:</numerusform>
            <numerusform>فيه %Ln نسخة احتياطية:</numerusform>
            <numerusform>فيه %Ln نسخة احتياطية:</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing yet.</source>
        <translation>لا شيء فيه بعد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>أخذ نسخة الآن</translation>
    </message>
    <message>
        <source>Check my backup</source>
        <translation>فحص نسختي</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>backup today</source>
        <translation>نسخة احتياطية: اليوم</translation>
    </message>
    <message>
        <source>backup yesterday</source>
        <translation>نسخة احتياطية: أمس</translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>نسخة احتياطية: اليوم</numerusform>
            <numerusform>نسخة احتياطية: قبل يوم واحد</numerusform>
            <numerusform>نسخة احتياطية: قبل يومين</numerusform>
            <numerusform>نسخة احتياطية: قبل %Ln أيام</numerusform>
            <numerusform>نسخة احتياطية: قبل %Ln يوماً</numerusform>
            <numerusform>نسخة احتياطية: قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>backup {day}</source>
        <translation>نسخة احتياطية: {day}</translation>
    </message>
    <message>
        <source>No backup there yet.</source>
        <translation>لا نسخة احتياطية هناك بعد.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Everything is in it.</source>
        <translation>آخر نسخة احتياطية: {moment}، أُعيدت قراءتها وهي سليمة. كل شيء فيها.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Something has changed since.</source>
        <translation>آخر نسخة احتياطية: {moment}، أُعيدت قراءتها وهي سليمة. تغيّر شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>A part of the backup in {folder} is damaged. Your vault is not touched by that. Back up again: what is damaged is written anew.</source>
        <translation>جزء من النسخة الاحتياطية في ⁦{folder}⁩ تالف. لا يمس ذلك خزنتكم. خذوا نسخة احتياطية من جديد: ما تلف يُكتب مجدداً.</translation>
    </message>
    <message>
        <source>{moment}: {size}, {files}</source>
        <translation>{moment}: {size}، {files}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the newest were opened to their end.</source>
        <translation>
            <numerusform>لم يُفتح أي ملف من أحدث نسخة.</numerusform>
            <numerusform>فُتح ملف واحد من أحدث نسخة حتى آخره.</numerusform>
            <numerusform>فُتح ملفان من أحدث نسخة حتى آخرهما.</numerusform>
            <numerusform>فُتحت %Ln ملفات من أحدث نسخة حتى آخرها.</numerusform>
            <numerusform>فُتح %Ln ملفاً من أحدث نسخة حتى آخرها.</numerusform>
            <numerusform>فُتح %Ln ملف من أحدث نسخة حتى آخرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: its %n backup(s) can all be restored.</source>
        <translation>
            <numerusform>لا نسخ احتياطية للاستعادة.</numerusform>
            <numerusform>جيد: النسخة الاحتياطية الوحيدة فيه يمكن استعادتها.</numerusform>
            <numerusform>جيد: النسختان الاحتياطيتان فيه يمكن استعادتهما.</numerusform>
            <numerusform>جيد: يمكن استعادة كل النسخ الاحتياطية فيه، وعددها %Ln.</numerusform>
            <numerusform>جيد: يمكن استعادة كل النسخ الاحتياطية فيه، وعددها %Ln.</numerusform>
            <numerusform>جيد: يمكن استعادة كل النسخ الاحتياطية فيه، وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) can be restored whole.</source>
        <translation>
            <numerusform>لا نسخة احتياطية يمكن استعادتها كاملة.</numerusform>
            <numerusform>نسخة احتياطية واحدة يمكن استعادتها كاملة.</numerusform>
            <numerusform>نسختان احتياطيتان يمكن استعادتهما كاملتين.</numerusform>
            <numerusform>%Ln نسخ احتياطية يمكن استعادتها كاملة.</numerusform>
            <numerusform>%Ln نسخة احتياطية يمكن استعادتها كاملة.</numerusform>
            <numerusform>%Ln نسخة احتياطية يمكن استعادتها كاملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be restored without some of the files.</source>
        <translation>
            <numerusform>لا نسخة تُستعاد من دون بعض الملفات.</numerusform>
            <numerusform>نسخة واحدة يمكن استعادتها من دون بعض الملفات.</numerusform>
            <numerusform>نسختان يمكن استعادتهما من دون بعض الملفات.</numerusform>
            <numerusform>%Ln نسخ يمكن استعادتها من دون بعض الملفات.</numerusform>
            <numerusform>%Ln نسخة يمكن استعادتها من دون بعض الملفات.</numerusform>
            <numerusform>%Ln نسخة يمكن استعادتها من دون بعض الملفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be restored.</source>
        <translation>
            <numerusform>يمكن استعادة الجميع.</numerusform>
            <numerusform>نسخة واحدة لا يمكن استعادتها.</numerusform>
            <numerusform>نسختان لا يمكن استعادتهما.</numerusform>
            <numerusform>%Ln نسخ لا يمكن استعادتها.</numerusform>
            <numerusform>%Ln نسخة لا يمكن استعادتها.</numerusform>
            <numerusform>%Ln نسخة لا يمكن استعادتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault is not touched. Back up again: what is damaged is written anew.</source>
        <translation>لا مساس بخزنتكم. خذوا نسخة احتياطية من جديد: ما تلف يُكتب مجدداً.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup is one locked file with everything in it: records, drafts, photos and films. Only your passphrase or your recovery kit opens it. Keep one away from this computer, as on a stick in another room.</source>
        <translation>النسخة الاحتياطية ملف واحد مقفل فيه كل شيء: السجلات والمسودات والصور ومقاطع الفيديو. لا تفتحه إلا عبارة المرور أو ورقة الاستعادة. احتفظوا بنسخة بعيداً عن هذا الحاسوب، على ذاكرة USB في غرفة أخرى مثلاً.</translation>
    </message>
    <message>
        <source>No place for backups is chosen yet.</source>
        <translation>لم يُختر بعد مكان للنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائياً</translation>
    </message>
    <message>
        <source>Only what is new is written, and older backups are thinned out: one a day for a week, one a week for a month, one a month for a year. Leaving at once never waits for a backup.</source>
        <translation>لا يُكتب إلا الجديد، وتُخفَّف النسخ الاحتياطية الأقدم: واحدة في اليوم مدة أسبوع، وواحدة في الأسبوع مدة شهر، وواحدة في الشهر مدة سنة. الخروج السريع لا ينتظر النسخة الاحتياطية أبداً.</translation>
    </message>
    <message>
        <source>When I close the app and something changed</source>
        <translation>حين أغلق التطبيق وقد تغيّر شيء</translation>
    </message>
    <message>
        <source>Once a day while the app is open</source>
        <translation>مرة في اليوم والتطبيق مفتوح</translation>
    </message>
    <message>
        <source>When I plug in a stick that I chose here</source>
        <translation>حين أوصل ذاكرة USB اخترتها هنا</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Where shall backups be kept?</source>
        <translation>أين تُحفظ النسخ الاحتياطية؟</translation>
    </message>
    <message>
        <source>Make no more backups there?</source>
        <translation>أنتوقف عن أخذ نسخ احتياطية هناك؟</translation>
    </message>
    <message>
        <source>The backups that lie in {folder} stay as they are, and can still be restored.</source>
        <translation>النسخ الاحتياطية الموجودة في ⁦{folder}⁩ تبقى كما هي، ولا تزال استعادتها ممكنة.</translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation>التوقف عن استخدامه</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Show from the beginning</source>
        <translation>العرض من البداية</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln آخر</numerusform>
            <numerusform>عرض %Ln آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not shown yet</source>
        <translation>
            <numerusform>كلها معروضة</numerusform>
            <numerusform>واحد لم يُعرض بعد</numerusform>
            <numerusform>اثنان لم يُعرضا بعد</numerusform>
            <numerusform>%Ln لم تُعرض بعد</numerusform>
            <numerusform>%Ln لم تُعرض بعد</numerusform>
            <numerusform>%Ln لم تُعرض بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinActions</name>
    <message numerus="yes">
        <source>%n record(s) are in the bin and stay there for 30 days.</source>
        <translation>
            <numerusform>لا سجلات في سلة المحذوفات.</numerusform>
            <numerusform>سجل واحد في سلة المحذوفات ويبقى فيها ٣٠ يوماً.</numerusform>
            <numerusform>سجلان في سلة المحذوفات ويبقيان فيها ٣٠ يوماً.</numerusform>
            <numerusform>%Ln سجلات في سلة المحذوفات وتبقى فيها ٣٠ يوماً.</numerusform>
            <numerusform>%Ln سجلاً في سلة المحذوفات وتبقى فيها ٣٠ يوماً.</numerusform>
            <numerusform>%Ln سجل في سلة المحذوفات وتبقى فيها ٣٠ يوماً.</numerusform>
        </translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here.</source>
        <translation>ما خرج في حزمة لا يمكن استرجاعه من هنا.</translation>
    </message>
    <message>
        <source>Text, older revisions, notes for undoing and files are removed from this computer, and nobody can bring them back. Backups made before still hold them until they are thinned out.</source>
        <translation>يُزال النص والنسخ السابقة وملاحظات التراجع والملفات من هذا الحاسوب، ولا يستطيع أحد إعادتها. النسخ الاحتياطية التي أُخذت من قبل تبقى محتفظة بها إلى أن تُخفَّف النسخ القديمة.</translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here; the list of what left stays.</source>
        <translation>ما خرج في حزمة لا يمكن استرجاعه من هنا؛ وتبقى قائمة ما خرج.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>أنحذف نهائياً؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good</source>
        <translation>
            <numerusform>حذف %Ln سجل نهائياً</numerusform>
            <numerusform>حذف سجل واحد نهائياً</numerusform>
            <numerusform>حذف سجلين نهائياً</numerusform>
            <numerusform>حذف %Ln سجلات نهائياً</numerusform>
            <numerusform>حذف %Ln سجلاً نهائياً</numerusform>
            <numerusform>حذف %Ln سجل نهائياً</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation>الإبقاء في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>يجري الحذف النهائي</translation>
    </message>
    <message>
        <source>If you stop, what is deleted by then is gone and the rest stays in the bin.</source>
        <translation>إن أوقفتم ذلك فما حُذف حتى ذلك الحين قد زال، ويبقى الباقي في سلة المحذوفات.</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Discarded draft</source>
        <translation>مسودة جرى التخلص منها</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>لم تكتمل قط</translation>
    </message>
    <message>
        <source>Finished record that has left in a bundle</source>
        <translation>سجل مكتمل خرج في حزمة</translation>
    </message>
    <message>
        <source>Finished record</source>
        <translation>سجل مكتمل</translation>
    </message>
    <message>
        <source>Goes when you next open the app</source>
        <translation>يزول حين تفتحون التطبيق في المرة القادمة</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يوماً</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPane</name>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>العودة إلى السجلات</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days, is in no list and leaves in no bundle. After that it is removed for good. Bundles that have left, and backups, keep what they hold.</source>
        <translation>ما تحذفونه يبقى هنا ٣٠ يوماً، ولا يظهر في أي قائمة ولا يخرج في أي حزمة. بعد ذلك يُزال نهائياً. الحزم التي خرجت والنسخ الاحتياطية تحتفظ بما فيها.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سلة المحذوفات فارغة</translation>
    </message>
    <message>
        <source>What you delete will wait here for 30 days, in case you want it back.</source>
        <translation>ما تحذفونه ينتظر هنا ٣٠ يوماً، فقد تريدون استرجاعه.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n back</source>
        <translation>
            <numerusform>إعادة %Ln</numerusform>
            <numerusform>إعادة واحد</numerusform>
            <numerusform>إعادة اثنين</numerusform>
            <numerusform>إعادة %Ln</numerusform>
            <numerusform>إعادة %Ln</numerusform>
            <numerusform>إعادة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n for good</source>
        <translation>
            <numerusform>حذف %Ln نهائياً</numerusform>
            <numerusform>حذف واحد نهائياً</numerusform>
            <numerusform>حذف اثنين نهائياً</numerusform>
            <numerusform>حذف %Ln نهائياً</numerusform>
            <numerusform>حذف %Ln نهائياً</numerusform>
            <numerusform>حذف %Ln نهائياً</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>إفراغ سلة المحذوفات</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>لم يُحدَّد أي سجل</numerusform>
            <numerusform>سجل واحد محدد</numerusform>
            <numerusform>سجلان محددان</numerusform>
            <numerusform>%Ln سجلات محددة</numerusform>
            <numerusform>%Ln سجلاً محدداً</numerusform>
            <numerusform>%Ln سجل محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>حذف %Ln سجل</numerusform>
            <numerusform>حذف سجل واحد</numerusform>
            <numerusform>حذف سجلين</numerusform>
            <numerusform>حذف %Ln سجلات</numerusform>
            <numerusform>حذف %Ln سجلاً</numerusform>
            <numerusform>حذف %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>تصدير %Ln سجل</numerusform>
            <numerusform>تصدير سجل واحد</numerusform>
            <numerusform>تصدير سجلين</numerusform>
            <numerusform>تصدير %Ln سجلات</numerusform>
            <numerusform>تصدير %Ln سجلاً</numerusform>
            <numerusform>تصدير %Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalculateEditor</name>
    <message>
        <source>filled in later</source>
        <translation>يُملأ لاحقاً</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>What you wrote is still on this screen, and saving is tried again by itself.</source>
        <translation>ما كتبتموه لا يزال على هذه الشاشة، وتُعاد محاولة الحفظ تلقائياً.</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
</context>
<context>
    <name>CareStrip</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do not remind me again</source>
        <translation>عدم التذكير مرة أخرى</translation>
    </message>
    <message>
        <source>That was a lot to carry. Take a break if you can, and talk to somebody you trust if it stays with you.</source>
        <translation>كان هذا حملاً ثقيلاً. خذوا استراحة إن استطعتم، وتحدثوا إلى من تثقون به إن بقي الأمر يلازمكم.</translation>
    </message>
</context>
<context>
    <name>ChangedWords</name>
    <message>
        <source>Another consent was taken back, and that travels along now.</source>
        <translation>سُحبت موافقة أخرى، وهذا يخرج الآن مع الحزمة.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile.</source>
        <translation>تغيّر شيء في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) changed.</source>
        <translation>
            <numerusform>لم يتغير أي سجل آخر.</numerusform>
            <numerusform>تغيّر سجل آخر.</numerusform>
            <numerusform>تغيّر سجلان آخران.</numerusform>
            <numerusform>تغيّرت %Ln سجلات أخرى.</numerusform>
            <numerusform>تغيّر %Ln سجلاً آخر.</numerusform>
            <numerusform>تغيّر %Ln سجل آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” may leave now.</source>
        <translation>يجوز الآن أن يخرج «⁨{title}⁩».</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>السبب: {reason}.</translation>
    </message>
    <message>
        <source>“{title}” stays here now. {reason}</source>
        <translation>يبقى «⁨{title}⁩» هنا الآن. {reason}</translation>
    </message>
    <message>
        <source>“{title}” was written anew.</source>
        <translation>كُتب «⁨{title}⁩» من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>In “{title}” there are %n more place(s) to look at.</source>
        <translation>
            <numerusform>في «⁨{title}⁩» لا مواضع أخرى للنظر فيها.</numerusform>
            <numerusform>في «⁨{title}⁩» موضع آخر للنظر فيه.</numerusform>
            <numerusform>في «⁨{title}⁩» موضعان آخران للنظر فيهما.</numerusform>
            <numerusform>في «⁨{title}⁩» %Ln مواضع أخرى للنظر فيها.</numerusform>
            <numerusform>في «⁨{title}⁩» %Ln موضعاً آخر للنظر فيه.</numerusform>
            <numerusform>في «⁨{title}⁩» %Ln موضع آخر للنظر فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less of “{title}” may leave now.</source>
        <translation>صار ما يجوز أن يخرج من «⁨{title}⁩» أقل.</translation>
    </message>
    <message>
        <source>“{title}” is not the same any more.</source>
        <translation>لم يعد «⁨{title}⁩» كما كان.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Disks and sticks wear out. While you work, the app looks at everything in the vault, a little at a time: every page of its database and every file, up to the last byte.</source>
        <translation>الأقراص وذواكر USB تبلى. وأنتم تعملون ينظر التطبيق شيئاً فشيئاً في كل ما في الخزنة: كل صفحة من قاعدة بياناتها وكل ملف حتى آخر بايت.</translation>
    </message>
    <message>
        <source>Look at everything now</source>
        <translation>فحص كل شيء الآن</translation>
    </message>
    <message>
        <source>Repair the vault</source>
        <translation>إصلاح الخزنة</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>الفحص والإصلاح</translation>
    </message>
    <message>
        <source>Looking at everything</source>
        <translation>يجري فحص كل شيء</translation>
    </message>
    <message>
        <source>You may stop at any time; nothing is changed by looking.</source>
        <translation>يمكنكم التوقف في أي وقت؛ لا يتغير شيء بالفحص.</translation>
    </message>
    <message>
        <source>The last repair</source>
        <translation>الإصلاح الأخير</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Kept beside the vault</source>
        <translation>محفوظ إلى جانب الخزنة</translation>
    </message>
    <message>
        <source>Delete what is kept beside ...</source>
        <translation>حذف المحفوظ إلى جانبها ...</translation>
    </message>
    <message>
        <source>Not everything has been looked at yet. That goes on by itself while you work.</source>
        <translation>لم يُفحص كل شيء بعد. يستمر ذلك تلقائياً وأنتم تعملون.</translation>
    </message>
    <message>
        <source>The first look is under way and goes on by itself while you work.</source>
        <translation>الفحص الأول جارٍ ويستمر تلقائياً وأنتم تعملون.</translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}.</source>
        <translation>آخر فحص لكل شيء: {moment}.</translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}, and everything is whole.</source>
        <translation>آخر فحص لكل شيء: {moment}، وكل شيء سليم.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln آخر.</numerusform>
            <numerusform>و%Ln آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back from a backup</source>
        <translation>أخذه من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Show it without</source>
        <translation>عرضه من دونه</translation>
    </message>
    <message>
        <source>Keep only the copy</source>
        <translation>الإبقاء على النسخة وحدها</translation>
    </message>
    <message>
        <source>Repaired {moment}. Kept: {counts}.</source>
        <translation>أُصلحت: {moment}. ما بقي: {counts}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>What could not be read any more:</source>
        <translation>ما لم تعد قراءته ممكنة:</translation>
    </message>
    <message>
        <source>Nothing that you wrote was lost.</source>
        <translation>لم يضع شيء مما كتبتموه.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier database(s) are kept beside the vault&apos;s own, locked with the same key: from before a repair or before a newer version of the app. They take {size}, and they still hold what was deleted since.</source>
        <translation>
            <numerusform>لا قواعد بيانات سابقة إلى جانب قاعدة الخزنة ({size}).</numerusform>
            <numerusform>قاعدة بيانات سابقة محفوظة إلى جانب قاعدة الخزنة ومقفلة بالمفتاح نفسه: من قبل إصلاح أو من قبل إصدار أحدث من التطبيق. حجمها {size}، ولا يزال فيها ما حُذف منذ ذلك الحين.</numerusform>
            <numerusform>قاعدتا بيانات سابقتان محفوظتان إلى جانب قاعدة الخزنة ومقفلتان بالمفتاح نفسه: من قبل إصلاح أو من قبل إصدار أحدث من التطبيق. حجمهما {size}، ولا يزال فيهما ما حُذف منذ ذلك الحين.</numerusform>
            <numerusform>%Ln قواعد بيانات سابقة محفوظة إلى جانب قاعدة الخزنة ومقفلة بالمفتاح نفسه: من قبل إصلاح أو من قبل إصدار أحدث من التطبيق. حجمها {size}، ولا يزال فيها ما حُذف منذ ذلك الحين.</numerusform>
            <numerusform>%Ln قاعدة بيانات سابقة محفوظة إلى جانب قاعدة الخزنة ومقفلة بالمفتاح نفسه: من قبل إصلاح أو من قبل إصدار أحدث من التطبيق. حجمها {size}، ولا يزال فيها ما حُذف منذ ذلك الحين.</numerusform>
            <numerusform>%Ln قاعدة بيانات سابقة محفوظة إلى جانب قاعدة الخزنة ومقفلة بالمفتاح نفسه: من قبل إصلاح أو من قبل إصدار أحدث من التطبيق. حجمها {size}، ولا يزال فيها ما حُذف منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the file back</source>
        <translation>يجري استرجاع الملف</translation>
    </message>
    <message>
        <source>The backup itself is not changed.</source>
        <translation>لا تتغير النسخة الاحتياطية نفسها.</translation>
    </message>
    <message>
        <source>No backup has this file</source>
        <translation>لا توجد نسخة احتياطية فيها هذا الملف</translation>
    </message>
    <message>
        <source>None of your backups that can be reached has the file as it was. Plug in the stick with your backup, or open the record and add the file again.</source>
        <translation>ليس هذا الملف كما كان في أي من نسخكم الاحتياطية التي يمكن الوصول إليها. أوصلوا ذاكرة USB التي فيها نسختكم الاحتياطية، أو افتحوا السجل وأضيفوا الملف من جديد.</translation>
    </message>
    <message>
        <source>Delete the databases kept beside the vault?</source>
        <translation>أنحذف قواعد البيانات المحفوظة إلى جانب الخزنة؟</translation>
    </message>
    <message>
        <source>If the last repair lost something, they may be all that still has it. They cannot be brought back.</source>
        <translation>إن ضاع شيء في الإصلاح الأخير فقد لا يكون باقياً إلا فيها. ولا يمكن استرجاعها بعد حذفها.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Repair the vault?</source>
        <translation>أنصلح الخزنة؟</translation>
    </message>
    <message>
        <source>The app saves, locks, and asks for your passphrase. Then it makes the database anew from everything that can be read. The damaged one is kept beside it.</source>
        <translation>يحفظ التطبيق كل شيء ويُقفل ويطلب عبارة المرور. ثم يبني قاعدة البيانات من جديد من كل ما تمكن قراءته. وتُحفظ القاعدة التالفة إلى جانبها.</translation>
    </message>
    <message>
        <source>Lock and repair</source>
        <translation>القفل والإصلاح</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Have it checked</source>
        <translation>طلب الفحص</translation>
    </message>
    <message>
        <source>People who check…</source>
        <translation>من يفحصون…</translation>
    </message>
    <message>
        <source>Sign here…</source>
        <translation>التوقيع هنا…</translation>
    </message>
    <message>
        <source>This record is for this device only. Nobody has to check it until it is for others.</source>
        <translation>هذا السجل لهذا الجهاز وحده. لا يلزم أن يفحصه أحد ما لم يكن للآخرين.</translation>
    </message>
    <message>
        <source>For {readers}</source>
        <translation>إلى {readers}</translation>
    </message>
    <message>
        <source>Checked by everybody who has to.</source>
        <translation>فحصه كل من يلزم.</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>من وقّع</translation>
    </message>
    <message>
        <source>A colleague on her own machine</source>
        <translation>زميل على حاسوبه</translation>
    </message>
    <message>
        <source>Hand her a bundle, by stick or any other way. She reads it there, writes comments, signs, and gives you a small file back.</source>
        <translation>سلّموه حزمة، على ذاكرة USB أو بطريق آخر. يقرؤها هناك، ويكتب تعليقاته، ويوقّع، ويعيد إليكم ملفاً صغيراً.</translation>
    </message>
    <message>
        <source>Hand it to a colleague…</source>
        <translation>تسليمها إلى زميل…</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s answer in…</source>
        <translation>أخذ جواب زميل…</translation>
    </message>
    <message>
        <source>When she opens it, she may ask you for the words of your vault&apos;s key: {words}</source>
        <translation>عند فتحها قد يسألكم عن كلمات مفتاح خزنتكم: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>{step}, for {readers}: {name}, {role}, {day}</source>
        <translation>{step}، إلى {readers}: ⁨{name}⁩، {role}، {day}</translation>
    </message>
    <message>
        <source>People who check here</source>
        <translation>من يفحصون هنا</translation>
    </message>
    <message>
        <source>Nobody yet. Add each colleague who looks at records on this computer, one by one.</source>
        <translation>لا أحد بعد. أضيفوا كل زميل ينظر في السجلات على هذا الحاسوب، واحداً واحداً.</translation>
    </message>
    <message>
        <source>Checks no more</source>
        <translation>لم يعد يفحص</translation>
    </message>
    <message>
        <source>She can sign nothing more here. What she signed stands.</source>
        <translation>لا يستطيع هذا الشخص توقيع شيء آخر هنا. ما وقّعه يبقى سارياً.</translation>
    </message>
    <message>
        <source>Our focal point may clear for everybody</source>
        <translation>جهة الاتصال لدينا يحق لها الإجازة للجميع</translation>
    </message>
    <message>
        <source>Only the Secretariat may say so. Tick this when it has told your team, best in writing; without it, only the Secretariat clears what everybody may read.</source>
        <translation>لا يقرر هذا إلا الأمانة. أشّروا هنا متى أبلغت فريقكم، والأفضل كتابة؛ من دون ذلك لا يجيز ما يقرؤه الجميع إلا الأمانة.</translation>
    </message>
    <message>
        <source>Choose the colleague&apos;s answer</source>
        <translation>اختاروا جواب الزميل</translation>
    </message>
    <message>
        <source>Answers (*.signoff.json)</source>
        <translation>الأجوبة (*.signoff.json)</translation>
    </message>
    <message>
        <source>A colleague&apos;s answer</source>
        <translation>جواب زميل</translation>
    </message>
    <message>
        <source>{name} signed it. It is whole, and about this very version.</source>
        <translation>‏⁨{name}⁩ وقّع عليه. وهو سليم، وعن هذه النسخة نفسها.</translation>
    </message>
    <message>
        <source>She approves nothing yet.</source>
        <translation>لا إجازة فيه بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) come with it.</source>
        <translation>
            <numerusform>لا تعليقات معه.</numerusform>
            <numerusform>يأتي معه تعليق واحد.</numerusform>
            <numerusform>يأتي معه تعليقان.</numerusform>
            <numerusform>تأتي معه %Ln تعليقات.</numerusform>
            <numerusform>يأتي معه %Ln تعليقاً.</numerusform>
            <numerusform>يأتي معه %Ln تعليق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Her key is new here.</source>
        <translation>هذا المفتاح جديد هنا.</translation>
    </message>
    <message>
        <source>Call her, or meet her, and let her read the words of her key to you. Go on only if they are these; anybody could have written her name.</source>
        <translation>اتصلوا بالزميل أو قابلوه، وليقرأ لكم كلمات مفتاحه. لا تتابعوا إلا إن كانت هذه هي؛ فأي أحد كان يستطيع كتابة اسمه.</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>كلمات المفتاح</translation>
    </message>
    <message>
        <source>Her key is known here from before.</source>
        <translation>هذا المفتاح معروف هنا من قبل.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>الكلمات هي نفسها</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation>يقول التوقيع من يدّعي أنه فحص هذا. أما هل المفتاح مفتاحه حقاً، فتتحقق منه البوابة حين تتلقى السجل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>التوقيع هنا</translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation>من يفحص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Somebody checks no more</source>
        <translation>شخص لم يعد يفحص</translation>
    </message>
    <message>
        <source>{name} can sign nothing more here, and her key is not given back to anybody. What she signed stands. If she comes back, she gets a new key.</source>
        <translation>‏⁨{name}⁩: لا توقيع بعد الآن هنا، ولا يُعاد المفتاح إلى أحد. ما وُقّع يبقى سارياً. وعند العودة يُعطى مفتاح جديد.</translation>
    </message>
    <message>
        <source>She checks no more</source>
        <translation>لم يعد يفحص</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
</context>
<context>
    <name>CheckingWords</name>
    <message>
        <source>Safety check</source>
        <translation>فحص الأمان</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مُجاز</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation>فرق تسليط الضوء</translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation>قراء مدعوين</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Her pictures, voice and film</source>
        <translation>صورها وصوتها وأفلامها</translation>
    </message>
    <message>
        <source>Her name</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>One way of using it</source>
        <translation>استخدام واحد</translation>
    </message>
    <message>
        <source>Invited partners</source>
        <translation>شركاء مدعوون</translation>
    </message>
    <message>
        <source>Knowledge gateway</source>
        <translation>بوابة المعرفة</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>النشرة الإخبارية</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>المطبوعات</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>الصحافة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Donor reports</source>
        <translation>تقارير المانحين</translation>
    </message>
    <message>
        <source>Fund-raising</source>
        <translation>جمع التبرعات</translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation>اكتبوا كيف تريد أن تظهر: اسم أو حروف أولى أو عملها.</translation>
    </message>
    <message>
        <source>Somebody called {alias} checks here already. Choose her from the list, or write the name so that both can be told apart.</source>
        <translation>هناك من قبل من يفحص هنا باسم ⁨{alias}⁩. اختاروا الاسم من القائمة، أو اكتبوه بحيث يمكن التمييز بين الاثنين.</translation>
    </message>
    <message>
        <source>This person does not check here any more. Choose another.</source>
        <translation>هذا الشخص لم يعد يفحص هنا. اختاروا شخصاً آخر.</translation>
    </message>
    <message>
        <source>That is not the sign-off phrase of {alias}. Nothing was signed. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation>هذه ليست عبارة توقيع ⁨{alias}⁩. لم يُوقَّع شيء. انظروا إلى مفتاح Caps Lock ولغة لوحة المفاتيح، ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>{alias} wrote this record. Somebody else has to check it, so that two people have seen it before anybody reads it.</source>
        <translation>كاتب هذا السجل هو ⁨{alias}⁩. يجب أن يفحصه شخص آخر، كي يراه اثنان قبل أن يقرأه أحد.</translation>
    </message>
    <message>
        <source>{file} is no colleague&apos;s answer to a review. Nothing was taken in. Ask her for the file whose name ends in .signoff.json.</source>
        <translation>‏⁨{file}⁩ ليس جواب زميل على فحص. لم يؤخذ منه شيء. اطلبوا الملف الذي ينتهي اسمه بـ ‎.signoff.json.</translation>
    </message>
    <message>
        <source>{file} does not fit its signature: it was changed on its way, or signed with another key. Nothing was taken in. Ask her to send it again.</source>
        <translation>‏⁨{file}⁩ لا يطابق توقيعه: تغيّر في الطريق، أو وُقّع بمفتاح آخر. لم يؤخذ منه شيء. اطلبوا إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} is about another record. Nothing was taken in. Open that record and take it in there.</source>
        <translation>‏⁨{file}⁩ عن سجل آخر. لم يؤخذ منه شيء. افتحوا ذلك السجل وخذوه هناك.</translation>
    </message>
    <message>
        <source>{file} is about another version: the record was changed since it was handed over. Nothing was taken in. Hand it over once more.</source>
        <translation>‏⁨{file}⁩ عن نسخة أخرى: تغيّر السجل منذ سُلّم. لم يؤخذ منه شيء. سلّموه مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} is signed with this vault&apos;s own key. Who writes does not check; a colleague has to sign on her own machine, or with her own phrase here.</source>
        <translation>‏⁨{file}⁩ موقّع بمفتاح هذه الخزنة نفسها. من يكتب لا يفحص؛ يجب أن يوقّع زميل على حاسوبه، أو هنا بعبارته الخاصة.</translation>
    </message>
    <message>
        <source>{file} is whole, and it tells of no consent taken back. Records of colleagues cannot be taken in yet, so nothing was changed here.</source>
        <translation>‏⁨{file}⁩ سليم، وليس فيه خبر عن موافقة سُحبت. سجلات الزملاء لا تؤخذ بعد، فلم يتغير هنا شيء.</translation>
    </message>
    <message>
        <source>{file} is no bundle and no notice of this app, or only a part of one arrived. Nothing was changed. Choose the file whose name ends in .zip, or ask for it to be sent again.</source>
        <translation>‏⁨{file}⁩ ليس حزمة ولا إشعاراً من هذا التطبيق، أو وصل جزء منه فقط. لم يتغير شيء. اختاروا الملف الذي ينتهي اسمه بـ ‎.zip، أو اطلبوا إرساله مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away: {choice}</source>
        <translation>إزالة: ⁨{choice}⁩</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>اكتبوا للبحث، أو افتحوا القائمة</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>فتح القائمة</translation>
    </message>
</context>
<context>
    <name>ClosedPane</name>
    <message>
        <source>This part opens once the questions of “{gate}” are answered and it is safe to go on. Before anybody tells a story, we make sure that telling it brings nobody into danger.</source>
        <translation>يُفتح هذا الجزء متى أُجيب عن أسئلة «{gate}» وصارت المتابعة آمنة. قبل أن يروي أحد قصة، نتأكد من أن روايتها لا تعرّض أحداً للخطر.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open there.</source>
        <translation>
            <numerusform>لم يبقَ هناك سؤال بلا جواب.</numerusform>
            <numerusform>بقي هناك سؤال واحد بلا جواب.</numerusform>
            <numerusform>بقي هناك سؤالان بلا جواب.</numerusform>
            <numerusform>بقيت هناك %Ln أسئلة بلا جواب.</numerusform>
            <numerusform>بقي هناك %Ln سؤالاً بلا جواب.</numerusform>
            <numerusform>بقي هناك %Ln سؤال بلا جواب.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the answers there asks you to wait. Look at what is said below it.</source>
        <translation>أحد الأجوبة هناك يطلب منكم الانتظار. انظروا في ما قيل تحته.</translation>
    </message>
    <message>
        <source>Go to “{gate}”</source>
        <translation>الذهاب إلى «{gate}»</translation>
    </message>
</context>
<context>
    <name>ColleagueSheet</name>
    <message>
        <source>Add a colleague</source>
        <translation>إضافة زميل</translation>
    </message>
    <message>
        <source>Your colleague saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her. From then on the app names her when something comes from her, and can seal for her alone what you send her.</source>
        <translation>يحفظ زميلكم ملف طلب في «الأمان»، في «هذا الجهاز»، ويعطيه لكم. وتقارنون معه كلماته. ومن ذلك الحين يسمّيه التطبيق حين يصل شيء منه، ويمكنه أن يختم له وحده ما ترسلونه إليه.</translation>
    </message>
    <message>
        <source>Only you and whoever uses this vault see these names.</source>
        <translation>لا يرى هذه الأسماء إلا أنتم ومن يستخدم هذه الخزنة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep this colleague</source>
        <translation>حفظ هذا الزميل</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Who can open it?</source>
        <translation>من يستطيع فتحها؟</translation>
    </message>
    <message>
        <source>The bundle is sealed: nobody else can open it, not even whoever finds the stick.</source>
        <translation>الحزمة مختومة: لا يستطيع أحد غيرهم فتحها، حتى من يجد ذاكرة USB.</translation>
    </message>
</context>
<context>
    <name>ColleaguesSection</name>
    <message>
        <source>Devices whose words somebody here compared with the people who use them. What comes from them is shown with their name. The list stays in this vault.</source>
        <translation>أجهزة قارن أحد هنا كلماتها مع من يستخدمونها. ما يصل منها يظهر بأسمائهم. تبقى القائمة في هذه الخزنة.</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation>إضافة زميل…</translation>
    </message>
    <message>
        <source>No colleague is known here yet.</source>
        <translation>لا زميل معروف هنا بعد.</translation>
    </message>
    <message>
        <source>Lost devices</source>
        <translation>الأجهزة المفقودة</translation>
    </message>
    <message>
        <source>When a device was lost or its key stolen, its office sends round a list. What those devices sign is refused here from then on.</source>
        <translation>حين يُفقد جهاز أو يُسرق مفتاحه، يوزّع مكتبه قائمة. وما توقّعه تلك الأجهزة يُرفض هنا من ذلك الحين.</translation>
    </message>
    <message>
        <source>Take in a list of lost devices…</source>
        <translation>أخذ قائمة أجهزة مفقودة…</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>جهاز بلا اسم</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>الاسم…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Compared before days were noted</source>
        <translation>قورنت كلماته قبل أن تُدوَّن الأيام</translation>
    </message>
    <message>
        <source>Compared on {date}</source>
        <translation>قورنت كلماته في {date}</translation>
    </message>
    <message>
        <source>Remove this colleague?</source>
        <translation>أنزيل هذا الزميل؟</translation>
    </message>
    <message>
        <source>What comes from {name} is shown as from somebody unknown, until you compare the words again. Nothing that came before is touched.</source>
        <translation>ما يصل من ⁨{name}⁩ يظهر كأنه من مجهول، إلى أن تقارنوا الكلمات من جديد. ولا مساس بما وصل من قبل.</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation>قوائم الأجهزة المفقودة (*.revoked)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The list of lost devices</source>
        <translation>قائمة الأجهزة المفقودة</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>أُخذت</translation>
    </message>
    <message numerus="yes">
        <source>The list names %n device(s). What they sign is refused here.</source>
        <translation>
            <numerusform>لا تذكر القائمة أي جهاز.</numerusform>
            <numerusform>تذكر القائمة جهازاً واحداً. ما يوقّعه يُرفض هنا.</numerusform>
            <numerusform>تذكر القائمة جهازين. ما يوقّعانه يُرفض هنا.</numerusform>
            <numerusform>تذكر القائمة %Ln أجهزة. ما توقّعه يُرفض هنا.</numerusform>
            <numerusform>تذكر القائمة %Ln جهازاً. ما توقّعه يُرفض هنا.</numerusform>
            <numerusform>تذكر القائمة %Ln جهاز. ما توقّعه يُرفض هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingWords</name>
    <message numerus="yes">
        <source>%n file(s) come along, {size} in all.</source>
        <translation>
            <numerusform>لا ملفات معها، {size} إجمالاً.</numerusform>
            <numerusform>يأتي معها ملف واحد، {size} إجمالاً.</numerusform>
            <numerusform>يأتي معها ملفان، {size} إجمالاً.</numerusform>
            <numerusform>تأتي معها %Ln ملفات، {size} إجمالاً.</numerusform>
            <numerusform>يأتي معها %Ln ملفاً، {size} إجمالاً.</numerusform>
            <numerusform>يأتي معها %Ln ملف، {size} إجمالاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({kind}, by {author})</source>
        <translation>‏⁨{title}⁩ ({kind}، من ⁨{author}⁩)</translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation>‏⁨{title}⁩ ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are new here:</source>
        <translation>
            <numerusform>لا سجلات جديدة هنا.</numerusform>
            <numerusform>سجل واحد جديد هنا:</numerusform>
            <numerusform>سجلان جديدان هنا:</numerusform>
            <numerusform>%Ln سجلات جديدة هنا:</numerusform>
            <numerusform>%Ln سجلاً جديداً هنا:</numerusform>
            <numerusform>%Ln سجل جديد هنا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n record(s) that you have:</source>
        <translation>
            <numerusform>لا نسخ أحدث من سجلات لديكم.</numerusform>
            <numerusform>نسخة أحدث من سجل واحد لديكم:</numerusform>
            <numerusform>نسخة أحدث من سجلين لديكم:</numerusform>
            <numerusform>نسخة أحدث من %Ln سجلات لديكم:</numerusform>
            <numerusform>نسخة أحدث من %Ln سجلاً لديكم:</numerusform>
            <numerusform>نسخة أحدث من %Ln سجل لديكم:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were changed here as well. Both versions will stand side by side, and you choose the one to go on from:</source>
        <translation>
            <numerusform>لا سجلات تغيّرت هنا أيضاً.</numerusform>
            <numerusform>سجل واحد تغيّر هنا أيضاً. تبقى النسختان جنباً إلى جنب، وتختارون التي تتابعون منها:</numerusform>
            <numerusform>سجلان تغيّرا هنا أيضاً. تبقى نسختا كل منهما جنباً إلى جنب، وتختارون التي تتابعون منها:</numerusform>
            <numerusform>%Ln سجلات تغيّرت هنا أيضاً. تبقى نسختا كل منها جنباً إلى جنب، وتختارون التي تتابعون منها:</numerusform>
            <numerusform>%Ln سجلاً تغيّر هنا أيضاً. تبقى نسختا كل منها جنباً إلى جنب، وتختارون التي تتابعون منها:</numerusform>
            <numerusform>%Ln سجل تغيّر هنا أيضاً. تبقى نسختا كل منها جنباً إلى جنب، وتختارون التي تتابعون منها:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of %n record(s), for the history:</source>
        <translation>
            <numerusform>لا نسخ أقدم.</numerusform>
            <numerusform>نسخة أقدم من سجل واحد، لتاريخ السجل:</numerusform>
            <numerusform>نسخة أقدم من سجلين، لتاريخ السجل:</numerusform>
            <numerusform>نسخة أقدم من %Ln سجلات، لتاريخ السجل:</numerusform>
            <numerusform>نسخة أقدم من %Ln سجلاً، لتاريخ السجل:</numerusform>
            <numerusform>نسخة أقدم من %Ln سجل، لتاريخ السجل:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have already.</source>
        <translation>
            <numerusform>لا سجلات لديكم من قبل.</numerusform>
            <numerusform>سجل واحد لديكم من قبل.</numerusform>
            <numerusform>سجلان لديكم من قبل.</numerusform>
            <numerusform>%Ln سجلات لديكم من قبل.</numerusform>
            <numerusform>%Ln سجلاً لديكم من قبل.</numerusform>
            <numerusform>%Ln سجل لديكم من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have with other words. What you have stays as it is:</source>
        <translation>
            <numerusform>لا سجلات لديكم بكلمات أخرى.</numerusform>
            <numerusform>سجل واحد لديكم بكلمات أخرى. ما لديكم يبقى كما هو:</numerusform>
            <numerusform>سجلان لديكم بكلمات أخرى. ما لديكم يبقى كما هو:</numerusform>
            <numerusform>%Ln سجلات لديكم بكلمات أخرى. ما لديكم يبقى كما هو:</numerusform>
            <numerusform>%Ln سجلاً لديكم بكلمات أخرى. ما لديكم يبقى كما هو:</numerusform>
            <numerusform>%Ln سجل لديكم بكلمات أخرى. ما لديكم يبقى كما هو:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay outside, because a consent was taken back:</source>
        <translation>
            <numerusform>لا سجلات تبقى خارجاً بسبب موافقة سُحبت.</numerusform>
            <numerusform>سجل واحد يبقى خارجاً، لأن موافقة سُحبت:</numerusform>
            <numerusform>سجلان يبقيان خارجاً، لأن موافقة سُحبت:</numerusform>
            <numerusform>%Ln سجلات تبقى خارجاً، لأن موافقة سُحبت:</numerusform>
            <numerusform>%Ln سجلاً يبقى خارجاً، لأن موافقة سُحبت:</numerusform>
            <numerusform>%Ln سجل يبقى خارجاً، لأن موافقة سُحبت:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that lie in your bin, and stay there. Put them back first if you want what comes:</source>
        <translation>
            <numerusform>لا سجلات منها في سلة المحذوفات.</numerusform>
            <numerusform>سجل واحد في سلة المحذوفات لديكم، ويبقى فيها. أعيدوه أولاً إن أردتم ما يصل:</numerusform>
            <numerusform>سجلان في سلة المحذوفات لديكم، ويبقيان فيها. أعيدوهما أولاً إن أردتم ما يصل:</numerusform>
            <numerusform>%Ln سجلات في سلة المحذوفات لديكم، وتبقى فيها. أعيدوها أولاً إن أردتم ما يصل:</numerusform>
            <numerusform>%Ln سجلاً في سلة المحذوفات لديكم، وتبقى فيها. أعيدوها أولاً إن أردتم ما يصل:</numerusform>
            <numerusform>%Ln سجل في سلة المحذوفات لديكم، وتبقى فيها. أعيدوها أولاً إن أردتم ما يصل:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written with a template that is not here, and stay outside. Take in your office&apos;s newest setup file first:</source>
        <translation>
            <numerusform>لا سجلات كُتبت بنموذج غير موجود هنا.</numerusform>
            <numerusform>سجل واحد كُتب بنموذج غير موجود هنا، ويبقى خارجاً. خذوا أولاً أحدث ملف إعداد من مكتبكم:</numerusform>
            <numerusform>سجلان كُتبا بنموذج غير موجود هنا، ويبقيان خارجاً. خذوا أولاً أحدث ملف إعداد من مكتبكم:</numerusform>
            <numerusform>%Ln سجلات كُتبت بنموذج غير موجود هنا، وتبقى خارجاً. خذوا أولاً أحدث ملف إعداد من مكتبكم:</numerusform>
            <numerusform>%Ln سجلاً كُتب بنموذج غير موجود هنا، ويبقى خارجاً. خذوا أولاً أحدث ملف إعداد من مكتبكم:</numerusform>
            <numerusform>%Ln سجل كُتب بنموذج غير موجود هنا، ويبقى خارجاً. خذوا أولاً أحدث ملف إعداد من مكتبكم:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message numerus="yes">
        <source>%n comment(s) came back</source>
        <translation>
            <numerusform>لم تعد أي تعليقات</numerusform>
            <numerusform>عاد تعليق واحد</numerusform>
            <numerusform>عاد تعليقان</numerusform>
            <numerusform>عادت %Ln تعليقات</numerusform>
            <numerusform>عاد %Ln تعليقاً</numerusform>
            <numerusform>عاد %Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>الذهاب إلى السؤال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Takes this comment off the list</source>
        <translation>يزيل هذا التعليق من القائمة</translation>
    </message>
</context>
<context>
    <name>ConfirmSection</name>
    <message>
        <source>For whoever looks after an office&apos;s devices. Everybody who trusts your office then knows what comes from them, and what comes from somebody else.</source>
        <translation>لمن يتولى أجهزة المكتب. عندئذ يعرف كل من يثق بمكتبكم ما الذي يصل منه وما الذي يصل من غيره.</translation>
    </message>
    <message>
        <source>Make the office&apos;s signing key…</source>
        <translation>إنشاء مفتاح توقيع المكتب…</translation>
    </message>
    <message>
        <source>Confirm devices</source>
        <translation>تأكيد الأجهزة</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key, for whoever takes in its first setup file:</source>
        <translation>كلمات مفتاح توقيع المكتب، لمن يأخذ أول ملف إعداد منه:</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation>كلمات مفتاح توقيع المكتب</translation>
    </message>
    <message>
        <source>Confirm a device…</source>
        <translation>تأكيد جهاز…</translation>
    </message>
    <message>
        <source>Save the list of lost devices…</source>
        <translation>حفظ قائمة الأجهزة المفقودة…</translation>
    </message>
    <message>
        <source>Confirmed devices</source>
        <translation>الأجهزة المؤكَّدة</translation>
    </message>
    <message>
        <source>No device is confirmed yet.</source>
        <translation>لم يُؤكَّد أي جهاز بعد.</translation>
    </message>
    <message>
        <source>{office} ({short})</source>
        <translation>‏⁨{office}⁩ (⁨{short}⁩)</translation>
    </message>
    <message>
        <source>Confirmed on {date}, until {until}</source>
        <translation>أُكّد في {date}، حتى {until}</translation>
    </message>
    <message>
        <source>Lost: taken back on {date}</source>
        <translation>مفقود: سُحب تأكيده في {date}</translation>
    </message>
    <message>
        <source>This device is lost…</source>
        <translation>هذا الجهاز مفقود…</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Confirm a device</source>
        <translation>تأكيد جهاز</translation>
    </message>
    <message>
        <source>Whoever uses the device saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her, sign, and give her the answer. It counts for two years.</source>
        <translation>من يستخدم الجهاز يحفظ ملف طلب في «الأمان»، في «هذا الجهاز»، ويعطيه لكم. قارنوا معه كلماته، ووقّعوا، وأعطوه الجواب. يسري ذلك سنتين.</translation>
    </message>
    <message>
        <source>Readers of what the device makes can see these names. Write no person&apos;s name and no place that must stay unknown.</source>
        <translation>من يقرأ ما يصنعه الجهاز يستطيع رؤية هذه الأسماء. لا تكتبوا اسم شخص ولا مكاناً يجب أن يبقى مجهولاً.</translation>
    </message>
    <message>
        <source>The device says that it had another key before, which was taken or lost: {name}. Ask whether that is so.</source>
        <translation>يقول الجهاز إنه كان له من قبل مفتاح آخر أُخذ أو فُقد: ⁨{name}⁩. اسألوا هل هذا صحيح.</translation>
    </message>
    <message>
        <source>not in this office&apos;s list</source>
        <translation>ليس في قائمة هذا المكتب</translation>
    </message>
    <message>
        <source>Yes: believe the key before no more</source>
        <translation>نعم: لا تصديق بعد الآن للمفتاح السابق</translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation>عبارة مفتاح توقيع المكتب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Confirm and save the answer…</source>
        <translation>التأكيد وحفظ الجواب…</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation>اكتبوا عبارة مفتاح توقيع المكتب.</translation>
    </message>
    <message>
        <source>Answers (*.pub)</source>
        <translation>الأجوبة (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>مكان الجواب</translation>
    </message>
    <message>
        <source>The device is confirmed</source>
        <translation>أُكّد الجهاز</translation>
    </message>
    <message>
        <source>The answer is in {name}. Give it to whoever uses the device: she takes it in under Safety, in “This device”. It holds no secret.</source>
        <translation>الجواب في ⁨{name}⁩. أعطوه لمن يستخدم الجهاز، ليأخذه في «الأمان»، في «هذا الجهاز». ليس فيه سر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>There is a consent here that says of nobody whose it is. Choose the person in it, or remove it.</source>
        <translation>هنا موافقة لا تذكر لمن هي. اختاروا الشخص فيها، أو أزيلوها.</translation>
    </message>
    <message>
        <source>Somebody in it</source>
        <translation>أحد الأشخاص في القصة</translation>
    </message>
    <message>
        <source>Somebody in it may be in danger. The story waits. Put the person first, and come back when a specialist says that it is safe.</source>
        <translation>قد يكون أحد الأشخاص في القصة في خطر. القصة تنتظر. الإنسان أولاً؛ عودوا متى قال مختص إن الأمر آمن.</translation>
    </message>
    <message>
        <source>The template of this story does not say which answers are consents, so nobody can tell what may leave. Amend it in the newest template.</source>
        <translation>قالب هذه القصة لا يذكر أي الأجوبة موافقات، فلا يمكن معرفة ما يجوز أن يخرج. عدّلوها في أحدث قالب.</translation>
    </message>
    <message>
        <source>This story names nobody, so no consent can be asked. Add everybody it tells of under “People”, each with a code.</source>
        <translation>هذه القصة لا تذكر أحداً، فلا يمكن طلب موافقة أحد. أضيفوا كل من تحكي عنهم في «الأشخاص»، ولكل منهم رمز.</translation>
    </message>
    <message>
        <source>{person} has no consent in this record. Write down what was agreed, or tell the story without this person.</source>
        <translation>‏{person}: لا موافقة في هذا السجل. اكتبوا ما اتُّفق عليه، أو احكوا القصة من دون هذا الشخص.</translation>
    </message>
    <message>
        <source>{person} has not given consent: {status}. Ask first, and give time to think. If the answer is no, that is the answer.</source>
        <translation>‏{person}: لم تُعطَ الموافقة ({status}). اسألوا أولاً، وأعطوا وقتاً للتفكير. إن كان الجواب لا، فهذا هو الجواب.</translation>
    </message>
    <message>
        <source>{person} gave a consent that ended on {day}. Ask again before it is used, or let it rest.</source>
        <translation>‏{person}: انتهت الموافقة في {day}. اسألوا من جديد قبل أي استخدام، أو دعوا الأمر.</translation>
    </message>
    <message>
        <source>{person} took the consent back. What was taken back goes to nobody any more. Where it was sent before, a notice can ask to remove it.</source>
        <translation>‏{person}: سُحبت الموافقة. ما سُحب لا يصل بعد الآن إلى أحد. وحيث أُرسل من قبل، يمكن لإشعار أن يطلب إزالته.</translation>
    </message>
    <message>
        <source>{person} did not agree to this use: {channel}. Ask about it, or choose readers that were agreed to.</source>
        <translation>‏{person}: لا موافقة على هذا الاستخدام: {channel}. اسألوا عنه، أو اختاروا قراء تشملهم الموافقة.</translation>
    </message>
    <message>
        <source>{person} agreed to be seen only so far: {reach}. The web and a newsletter reach everywhere. Choose the team or readers you invite.</source>
        <translation>‏{person}: الموافقة على الظهور إلى هذا الحد فقط: {reach}. الويب والنشرة الإخبارية يصلان إلى كل مكان. اختاروا الفريق أو قراء تدعونهم.</translation>
    </message>
    <message>
        <source>{person} did not agree that the story is used. Ask about it, or let it rest.</source>
        <translation>‏{person}: لا موافقة على استخدام القصة. اسألوا عن ذلك، أو دعوا الأمر.</translation>
    </message>
    <message>
        <source>{person} did not agree to this: {element}. It stands in the text itself, where it cannot be left out by itself. Take it out of the text.</source>
        <translation>‏{person}: لا موافقة على هذا: {element}. هو في النص نفسه، ولا يمكن تركه وحده. أخرجوه من النص.</translation>
    </message>
    <message>
        <source>{person} wants to see it before it is used. Show it or read it out, and write down that it was done.</source>
        <translation>‏{person}: تلزم رؤيتها قبل الاستخدام. اعرضوها أو اقرؤوها بصوت مسموع، واكتبوا أن ذلك جرى.</translation>
    </message>
    <message>
        <source>{person} has not had all eight points explained yet: {count} are ticked. Go through the rest together, and tick what was understood.</source>
        <translation>‏{person}: لم تُشرح النقاط الثماني كلها بعد؛ المؤشَّر منها {count}. مرّوا على الباقي معاً، وأشّروا على ما فُهم.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and has not agreed in person. A child&apos;s own yes is always needed, in words she or he understands.</source>
        <translation>‏{person}: العمر دون ١٨ سنة، أو ربما، ولا موافقة شخصية. «نعم» من الطفل نفسه لازمة دائماً، بكلمات يفهمها.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be. A guardian has to agree who has nothing to do with the violence. If there is no such guardian, the story stops here.</source>
        <translation>‏{person}: العمر دون ١٨ سنة، أو ربما. يجب أن يوافق ولي أمر لا صلة له بالعنف. إن لم يوجد، تتوقف القصة هنا.</translation>
    </message>
    <message>
        <source>Somebody in it is under 18, or may be, and nobody among the people is marked so. Mark who it is. If you are not sure who, mark everybody who may be.</source>
        <translation>أحد الأشخاص فيها دون ١٨ سنة، أو ربما، ولا أحد بين الأشخاص عليه هذه العلامة. أشّروا على من هو. إن لم تكونوا متأكدين، فأشّروا على كل من قد يكون كذلك.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and would be known by {pillar}. That never leaves in a story about violence. Choose another picture, and a changed name.</source>
        <translation>‏{person}: العمر دون ١٨ سنة، أو ربما، ويمكن التعرف من خلال: {pillar}. هذا لا يخرج أبداً في قصة عن العنف. اختاروا صورة أخرى واسماً مغيَّراً.</translation>
    </message>
    <message>
        <source>{person} could be recognised by {shown}. Of name, face and exact place, {needed} must be gone, and {removed} are. Change one more of them.</source>
        <translation>‏{person}: يمكن التعرف من خلال: {shown}. من الاسم والوجه والمكان الدقيق يجب أن يُخفى {needed}، والمخفي {removed}. غيّروا واحداً آخر منها.</translation>
    </message>
    <message>
        <source>{person} asks to be named or seen. That needs low risk, a specialist&apos;s agreement, the text read back, and the Secretariat. Still missing: {missing}.</source>
        <translation>‏{person}: رغبة في الظهور بالاسم أو الوجه. يلزم لذلك خطر منخفض، وموافقة مختص، وقراءة النص بصوت مسموع، والأمانة. ما زال ينقص: {missing}.</translation>
    </message>
    <message>
        <source>{person} needs a GBV specialist or case worker who agrees to this story. Let one look at it first.</source>
        <translation>‏{person}: يلزم أن يوافق على هذه القصة مختص في العنف القائم على النوع الاجتماعي أو أخصائي حالة. ليطّلع أحدهما عليها أولاً.</translation>
    </message>
    <message>
        <source>{person} has consents that do not say the same: {codes}. The narrower one counts. Look at both, and keep the one that is right.</source>
        <translation>‏{person}: موافقات لا تقول الشيء نفسه: {codes}. يُعتد بالأضيق. انظروا فيها، وأبقوا الصحيحة.</translation>
    </message>
    <message>
        <source>{person} has a consent here, and is not among the people of this story. Add the person, or correct the code in the consent.</source>
        <translation>‏{person}: توجد موافقة هنا، ولا يوجد هذا الشخص بين أشخاص القصة. أضيفوا الشخص، أو صححوا الرمز في الموافقة.</translation>
    </message>
    <message>
        <source>{person} has a consent whose dates do not fit: one comes before the other, or has not come yet. Look at when it was given, until when it is valid, and when it was taken back.</source>
        <translation>‏{person}: تواريخ الموافقة لا تتوافق: أحدها يسبق الآخر، أو لم يأتِ بعد. انظروا متى أُعطيت، وإلى متى تسري، ومتى سُحبت.</translation>
    </message>
    <message>
        <source>{person} can be recognised in a picture, sound or film without a consent that says so. Link the consent, cover or crop the picture, or choose another.</source>
        <translation>‏{person}: يمكن التعرف في صورة أو صوت أو فيلم من دون موافقة تنص على ذلك. اربطوا الموافقة، أو غطّوا الصورة أو قصوها، أو اختاروا غيرها.</translation>
    </message>
    <message>
        <source>Nobody has looked at it for safety yet. Ask a GBV specialist or a trained colleague to look, and to sign it off.</source>
        <translation>لم ينظر أحد فيها من جهة الأمان بعد. اطلبوا من مختص في العنف القائم على النوع الاجتماعي أو زميل مدرَّب أن ينظر فيها ويوقّع.</translation>
    </message>
    <message>
        <source>It is not cleared for these readers yet: {audience}. Ask somebody other than the writer to clear it.</source>
        <translation>لم تُجَز بعد لهؤلاء القراء: {audience}. اطلبوا من شخص غير الكاتب أن يجيزها.</translation>
    </message>
    <message>
        <source>The same person did two steps that need two people: {step}. Ask somebody else to do this one.</source>
        <translation>الشخص نفسه قام بخطوتين تحتاجان إلى اثنين: {step}. اطلبوا من شخص آخر القيام بهذه.</translation>
    </message>
    <message>
        <source>For the public the Secretariat clears it, or a focal point who may do so. Send it there for review.</source>
        <translation>للجمهور تجيزها الأمانة، أو جهة اتصال يحق لها ذلك. أرسلوها إليها للفحص.</translation>
    </message>
    <message>
        <source>It is not to be used before {day}. Wait until then, or change the date.</source>
        <translation>لا يجوز استخدامها قبل {day}. انتظروا حتى ذلك الحين، أو غيّروا التاريخ.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is behind {day}, when something was last written here. Consents are judged by that day. Set the date of this computer right.</source>
        <translation>تاريخ هذا الحاسوب متأخر عن {day}، وهو آخر يوم كُتب فيه شيء هنا. تُقاس الموافقات بذلك اليوم. صححوا تاريخ الحاسوب.</translation>
    </message>
    <message>
        <source>Looks like a phone number</source>
        <translation>يشبه رقم هاتف</translation>
    </message>
    <message>
        <source>Looks like an e-mail address</source>
        <translation>يشبه عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Looks like the number of an identity paper</source>
        <translation>يشبه رقم وثيقة هوية</translation>
    </message>
    <message>
        <source>Looks like a case number</source>
        <translation>يشبه رقم قضية</translation>
    </message>
    <message>
        <source>Looks like an exact position</source>
        <translation>يشبه موقعاً دقيقاً</translation>
    </message>
    <message>
        <source>An exact age</source>
        <translation>عمر دقيق</translation>
    </message>
    <message>
        <source>An exact date</source>
        <translation>تاريخ دقيق</translation>
    </message>
    <message>
        <source>Looks like an address</source>
        <translation>يشبه عنواناً</translation>
    </message>
    <message>
        <source>A very small number</source>
        <translation>عدد صغير جداً</translation>
    </message>
    <message>
        <source>A word on your list of names and places</source>
        <translation>كلمة في قائمة الأسماء والأماكن لديكم</translation>
    </message>
    <message>
        <source>A name that you wrote in another place</source>
        <translation>اسم كتبتموه في موضع آخر</translation>
    </message>
    <message>
        <source>Take it out, unless it is a public help line that you checked.</source>
        <translation>أخرجوه، إلا إن كان خط مساعدة عاماً تحققتم منه.</translation>
    </message>
    <message>
        <source>Take it out, unless it is an office address meant for readers.</source>
        <translation>أخرجوه، إلا إن كان عنوان مكتب مخصصاً للقراء.</translation>
    </message>
    <message>
        <source>Take it out. Nobody needs it to understand the text.</source>
        <translation>أخرجوه. لا يحتاج إليه أحد لفهم النص.</translation>
    </message>
    <message>
        <source>Take it out. It leads to one person.</source>
        <translation>أخرجوه. هو يقود إلى شخص واحد.</translation>
    </message>
    <message>
        <source>Take it out, or name a district or the type of setting.</source>
        <translation>أخرجوه، أو اذكروا المنطقة أو نوع المكان.</translation>
    </message>
    <message>
        <source>Write an age band, such as “in her thirties”.</source>
        <translation>اكتبوا فئة عمرية، مثل «في الثلاثينيات».</translation>
    </message>
    <message>
        <source>Write the month or the season; a day can identify people.</source>
        <translation>اكتبوا الشهر أو الفصل؛ اليوم قد يعرّف بالأشخاص.</translation>
    </message>
    <message>
        <source>Take it out, unless it is a public office meant for readers.</source>
        <translation>أخرجوه، إلا إن كان مكتباً عاماً مخصصاً للقراء.</translation>
    </message>
    <message>
        <source>Write “fewer than five”, or give the figure for a larger area.</source>
        <translation>اكتبوا «أقل من خمسة»، أو اذكروا رقم منطقة أوسع.</translation>
    </message>
    <message>
        <source>Use a changed name or a wider place.</source>
        <translation>استخدموا اسماً مغيَّراً أو مكاناً أوسع.</translation>
    </message>
    <message>
        <source>Look whether it is somebody&apos;s real name or a place that should stay unnamed.</source>
        <translation>انظروا هل هو اسم حقيقي لأحد، أو مكان ينبغي ألا يُسمى.</translation>
    </message>
    <message>
        <source>It stands there as: {words}.</source>
        <translation>ورد هناك هكذا: {words}.</translation>
    </message>
</context>
<context>
    <name>ConsentFormsSection</name>
    <message>
        <source>A form to fill in by hand, and the same eight points in large type to be read aloud. Both carry the same number. A third paper is for the day when somebody takes her consent back.</source>
        <translation>نموذج يُملأ باليد، والنقاط الثماني نفسها بحروف كبيرة لتُقرأ بصوت مسموع. يحمل الاثنان الرقم نفسه. وورقة ثالثة ليوم تسحب فيه إحداهن موافقتها.</translation>
    </message>
    <message>
        <source>To print one with its number, open the record and choose “Consent form” there. The signed paper stays with the organisation; this computer keeps only where it lies.</source>
        <translation>لطباعة نموذج برقمه، افتحوا السجل واختاروا فيه «نموذج الموافقة». تبقى الورقة الموقّعة لدى المنظمة؛ ولا يحفظ هذا الحاسوب إلا مكانها.</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>طباعة نموذج فارغ</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>نماذج الموافقة</translation>
    </message>
</context>
<context>
    <name>ConsentPaper</name>
    <message>
        <source>Your consent</source>
        <translation>موافقتكِ</translation>
    </message>
    <message>
        <source>Consent, to be read aloud</source>
        <translation>الموافقة، للقراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Who we are, and who keeps this</source>
        <translation>من نحن، ومن يحفظ هذه الورقة</translation>
    </message>
    <message>
        <source>We work for the organisation named on this paper.</source>
        <translation>نعمل في المنظمة المذكورة على هذه الورقة.</translation>
    </message>
    <message>
        <source>This paper stays there, locked away.</source>
        <translation>تبقى هذه الورقة هناك، تحت القفل.</translation>
    </message>
    <message>
        <source>A code stands for you. Your name is written down only if you want it told.</source>
        <translation>يُكتب رمز بدل اسمك. لا نكتب اسمك إلا إذا أردتِ أنتِ أن يُذكر.</translation>
    </message>
    <message>
        <source>Wait. Ask whether she knows the organisation, and how she feels about it.</source>
        <translation>انتظروا. اسألوها هل تعرف المنظمة، وكيف تشعر تجاهها.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>لماذا نسألكِ</translation>
    </message>
    <message>
        <source>We would like to tell what changed for you.</source>
        <translation>نودّ أن نحكي ما الذي تغيّر في حياتك.</translation>
    </message>
    <message>
        <source>Others can learn from it.</source>
        <translation>يمكن لغيرك أن يتعلم منه.</translation>
    </message>
    <message>
        <source>You decide what is told, and what is not.</source>
        <translation>أنتِ تقررين ما يُحكى وما لا يُحكى.</translation>
    </message>
    <message>
        <source>Wait for questions.</source>
        <translation>انتظروا أسئلتها.</translation>
    </message>
    <message>
        <source>Where it may appear</source>
        <translation>أين قد يظهر</translation>
    </message>
    <message>
        <source>It appears only in the places to which you say yes.</source>
        <translation>لا يظهر إلا في الأماكن التي تقولين لها نعم.</translation>
    </message>
    <message>
        <source>We show you an example of each.</source>
        <translation>نريكِ مثالاً على كل منها.</translation>
    </message>
    <message>
        <source>Show the examples now: a printed page, a web page, a newsletter.</source>
        <translation>اعرضوا الأمثلة الآن: صفحة مطبوعة، وصفحة ويب، ونشرة إخبارية.</translation>
    </message>
    <message>
        <source>Anyone may see it</source>
        <translation>قد يراه أي أحد</translation>
    </message>
    <message>
        <source>What is published can be seen by anyone.</source>
        <translation>ما يُنشر يستطيع أي أحد أن يراه.</translation>
    </message>
    <message>
        <source>Also by people you know: family, neighbours, people at work.</source>
        <translation>حتى من تعرفينهم: الأهل، والجيران، والناس في العمل.</translation>
    </message>
    <message>
        <source>Also later, and also in other places than you think.</source>
        <translation>وحتى بعد حين، وفي أماكن لا تخطر لكِ.</translation>
    </message>
    <message>
        <source>Wait. Ask: who should not see it? What could happen if they did?</source>
        <translation>انتظروا. اسألوها: من الذي ينبغي ألا يراه؟ ماذا قد يحدث لو رآه؟</translation>
    </message>
    <message>
        <source>What we change to protect you</source>
        <translation>ما نغيّره لحمايتك</translation>
    </message>
    <message>
        <source>We leave out or change what could show who you are.</source>
        <translation>نترك أو نغيّر كل ما قد يدل عليكِ.</translation>
    </message>
    <message>
        <source>That is your name, your face, your place, your age and your family.</source>
        <translation>أي اسمك، ووجهك، ومكانك، وعمرك، وأهلك.</translation>
    </message>
    <message>
        <source>We tell you what we change, and what stays.</source>
        <translation>نقول لكِ ما الذي نغيّره وما الذي يبقى.</translation>
    </message>
    <message>
        <source>We cannot promise that nobody will recognise you.</source>
        <translation>لا نستطيع أن نعدكِ بأن لا أحد سيعرفك.</translation>
    </message>
    <message>
        <source>Wait. Ask what else should be changed.</source>
        <translation>انتظروا. اسألوها ما الذي ينبغي تغييره أيضاً.</translation>
    </message>
    <message>
        <source>You may say no</source>
        <translation>يمكنكِ أن تقولي لا</translation>
    </message>
    <message>
        <source>You can say no to all of it, or to a part.</source>
        <translation>يمكنكِ أن تقولي لا لكل شيء، أو لجزء منه.</translation>
    </message>
    <message>
        <source>You can skip any question, and stop at any time.</source>
        <translation>يمكنكِ أن تتركي أي سؤال، وأن تتوقفي متى شئتِ.</translation>
    </message>
    <message>
        <source>No help and no service depends on your answer.</source>
        <translation>لا تتوقف أي مساعدة ولا أي خدمة على جوابك.</translation>
    </message>
    <message>
        <source>Wait. Show that you mean it: a no needs no reason.</source>
        <translation>انتظروا. أظهروا أنكم تعنون ذلك: كلمة لا لا تحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>How to change your mind</source>
        <translation>كيف تغيّرين رأيك</translation>
    </message>
    <message>
        <source>You can change your mind on any day, also after you said yes.</source>
        <translation>يمكنكِ أن تغيّري رأيك في أي يوم، حتى بعد أن تقولي نعم.</translation>
    </message>
    <message>
        <source>Tell the office named on this paper, or have somebody tell us.</source>
        <translation>أخبري المكتب المذكور على هذه الورقة، أو ليخبرنا أحد عنكِ.</translation>
    </message>
    <message>
        <source>Before it is used, we stop it.</source>
        <translation>إن لم يُستخدم بعد، نوقفه.</translation>
    </message>
    <message>
        <source>After that, we stop using it and ask others to take it down.</source>
        <translation>وإن استُخدم، نتوقف عن استخدامه ونطلب من غيرنا إزالته.</translation>
    </message>
    <message>
        <source>Say how she can reach you safely. Give no paper that could put her in danger.</source>
        <translation>قولوا لها كيف تصل إليكم بأمان. لا تعطوها ورقة قد تعرّضها للخطر.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation>ما لا يمكن استرجاعه</translation>
    </message>
    <message>
        <source>What is printed cannot be fetched back.</source>
        <translation>ما طُبع لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>What others copied from the web cannot be fetched back.</source>
        <translation>ما نسخه آخرون من الويب لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>That is why we ask you before, and not after.</source>
        <translation>لهذا نسألكِ قبل ذلك، لا بعده.</translation>
    </message>
    <message>
        <source>Wait for questions. There is no hurry.</source>
        <translation>انتظروا أسئلتها. لا داعي للعجلة.</translation>
    </message>
    <message>
        <source>Inside the team only</source>
        <translation>داخل الفريق فقط</translation>
    </message>
    <message>
        <source>Partners who are invited</source>
        <translation>شركاء مدعوون</translation>
    </message>
    <message>
        <source>Web page, for everybody</source>
        <translation>صفحة ويب، للجميع</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>النشرة الإخبارية</translation>
    </message>
    <message>
        <source>Print: books, leaflets, posters</source>
        <translation>مطبوعات: كتب ومنشورات وملصقات</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Press, radio, television</source>
        <translation>صحافة وإذاعة وتلفزيون</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Reports to those who give money</source>
        <translation>تقارير لمن يعطون المال</translation>
    </message>
    <message>
        <source>Asking for money</source>
        <translation>طلب المال</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>قصتي</translation>
    </message>
    <message>
        <source>My own words, as quotes</source>
        <translation>كلماتي كما قلتها</translation>
    </message>
    <message>
        <source>My voice</source>
        <translation>صوتي</translation>
    </message>
    <message>
        <source>A picture without my face</source>
        <translation>صورة من دون وجهي</translation>
    </message>
    <message>
        <source>A picture with my face</source>
        <translation>صورة فيها وجهي</translation>
    </message>
    <message>
        <source>A film of me</source>
        <translation>فيلم لي</translation>
    </message>
    <message>
        <source>My own name</source>
        <translation>اسمي أنا</translation>
    </message>
    <message>
        <source>The place where I live</source>
        <translation>المكان الذي أعيش فيه</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>Not in my community</source>
        <translation>ليس في مجتمعي</translation>
    </message>
    <message>
        <source>Not in my country</source>
        <translation>ليس في بلدي</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>One use, ticked below</source>
        <translation>استخدام واحد، مؤشَّر أدناه</translation>
    </message>
    <message>
        <source>Read this, or have it read to you, before you decide. Nothing is used without your yes. You can say yes to one thing and no to another.</source>
        <translation>اقرئي هذا، أو اطلبي أن يُقرأ لكِ، قبل أن تقرري. لا يُستخدم شيء من دون أن تقولي نعم. يمكنكِ أن تقولي نعم لشيء ولا لشيء آخر.</translation>
    </message>
    <message>
        <source>These eight points were explained to me, and I understood them</source>
        <translation>شُرحت لي هذه النقاط الثماني، وفهمتها</translation>
    </message>
    <message>
        <source>It may be used here</source>
        <translation>يجوز استخدامه هنا</translation>
    </message>
    <message>
        <source>This may be used</source>
        <translation>يجوز استخدام هذا</translation>
    </message>
    <message>
        <source>Where in the world it may be seen</source>
        <translation>أين في العالم يجوز أن يُرى</translation>
    </message>
    <message>
        <source>I want to see or hear it before it is used</source>
        <translation>أريد أن أراه أو أسمعه قبل استخدامه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>إلى متى</translation>
    </message>
    <message>
        <source>Two years is usual, and never more than three. After that you are asked again.</source>
        <translation>المعتاد سنتان، ولا يزيد أبداً على ثلاث. بعد ذلك تُسألين من جديد.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>أُعطيت في</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>تسري حتى</translation>
    </message>
    <message>
        <source>Ask me again on</source>
        <translation>اسألوني من جديد في</translation>
    </message>
    <message>
        <source>Time to think:</source>
        <translation>وقت للتفكير:</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>It was explained in</source>
        <translation>شُرح بهذه اللغة</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>من دون ترجمة شفوية</translation>
    </message>
    <message>
        <source>Interpreter I know</source>
        <translation>المترجمة أعرفها</translation>
    </message>
    <message>
        <source>Interpreter I do not know</source>
        <translation>المترجمة لا أعرفها</translation>
    </message>
    <message>
        <source>Only if I am under 18, or may be</source>
        <translation>فقط إن كان عمري دون ١٨ سنة، أو ربما</translation>
    </message>
    <message>
        <source>I agree myself</source>
        <translation>أوافق بنفسي</translation>
    </message>
    <message>
        <source>My guardian agrees</source>
        <translation>ولي أمري يوافق</translation>
    </message>
    <message>
        <source>My guardian does not agree</source>
        <translation>ولي أمري لا يوافق</translation>
    </message>
    <message>
        <source>I have no guardian I can trust with this</source>
        <translation>ليس لي ولي أمر أثق به في هذا</translation>
    </message>
    <message>
        <source>My guardian has nothing to do with what was done to me</source>
        <translation>ولي أمري لا صلة له بما فُعل بي</translation>
    </message>
    <message>
        <source>Guardian, signature or mark</source>
        <translation>ولي الأمر، توقيع أو علامة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>How I say yes</source>
        <translation>كيف أقول نعم</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Mark or thumbprint</source>
        <translation>علامة أو بصمة</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>بالكلام أمام شاهد</translation>
    </message>
    <message>
        <source>My signature or mark</source>
        <translation>توقيعي أو علامتي</translation>
    </message>
    <message>
        <source>Witness, signature</source>
        <translation>الشاهد، توقيع</translation>
    </message>
    <message>
        <source>Who explained it, signature</source>
        <translation>من شرح، توقيع</translation>
    </message>
    <message>
        <source>If I change my mind</source>
        <translation>إن غيّرت رأيي</translation>
    </message>
    <message>
        <source>I can change my mind on any day and need no reason. I tell the office, or somebody tells it for me. What is printed, or copied by others from the web, cannot be fetched back.</source>
        <translation>أستطيع أن أغيّر رأيي في أي يوم ولا أحتاج إلى سبب. أخبر المكتب، أو يخبره أحد عني. ما طُبع، أو نسخه آخرون من الويب، لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>How to reach the office</source>
        <translation>كيف أصل إلى المكتب</translation>
    </message>
    <message>
        <source>How the office can reach me safely: through whom, and when</source>
        <translation>كيف يصل المكتب إليّ بأمان: عن طريق من، ومتى</translation>
    </message>
    <message>
        <source>Kept by the office</source>
        <translation>يحفظها المكتب</translation>
    </message>
    <message>
        <source>This paper is kept at</source>
        <translation>تُحفظ هذه الورقة في</translation>
    </message>
    <message>
        <source>To take along, only if it is safe to have it with you</source>
        <translation>لتأخذيها معكِ، فقط إن كان حملها آمناً</translation>
    </message>
    <message>
        <source>With this number the office knows what it is about. It says nothing about you.</source>
        <translation>بهذا الرقم يعرف المكتب ما الموضوع. وهو لا يقول عنكِ شيئاً.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>For the one who reads: sit where nobody listens. Read slowly, in a language she speaks well. Stop at each pair of strokes. Tick on the form what she understood and what she chose. The numbers are the same on both papers.</source>
        <translation>لمن يقرأ: اجلسوا حيث لا يسمع أحد. اقرؤوا ببطء، بلغة تتقنها. توقفوا عند كل خطين قصيرين. أشّروا على النموذج بما فهمته وما اختارته. الأرقام هي نفسها على الورقتين.</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>قبل أن نبدأ</translation>
    </message>
    <message>
        <source>I will read eight points to you.</source>
        <translation>سأقرأ لكِ ثماني نقاط.</translation>
    </message>
    <message>
        <source>Ask whenever you like. We can stop whenever you like.</source>
        <translation>اسألي متى شئتِ. ونتوقف متى شئتِ.</translation>
    </message>
    <message>
        <source>Nothing is used without your yes.</source>
        <translation>لا يُستخدم شيء من دون أن تقولي نعم.</translation>
    </message>
    <message>
        <source>Please say it back</source>
        <translation>قولي لنا ما فهمتِ، من فضلك</translation>
    </message>
    <message>
        <source>Please tell me in your own words:</source>
        <translation>من فضلك، قولي لي بكلماتك:</translation>
    </message>
    <message>
        <source>What will we tell?</source>
        <translation>ماذا سنحكي؟</translation>
    </message>
    <message>
        <source>Who could see it?</source>
        <translation>من قد يراه؟</translation>
    </message>
    <message>
        <source>What happens if you say no?</source>
        <translation>ماذا يحدث إن قلتِ لا؟</translation>
    </message>
    <message>
        <source>How can you change your mind?</source>
        <translation>كيف يمكنكِ أن تغيّري رأيك؟</translation>
    </message>
    <message>
        <source>What can nobody fetch back?</source>
        <translation>ما الذي لا يستطيع أحد استرجاعه؟</translation>
    </message>
    <message>
        <source>What she could not say back, explain again, in other words. Then ask once more.</source>
        <translation>ما لم تستطع قوله، اشرحوه من جديد بكلمات أخرى. ثم اسألوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Read them one by one. Wait for yes or no each time. No answer is a no.</source>
        <translation>اقرؤوها واحدة واحدة. انتظروا نعم أو لا في كل مرة. عدم الجواب يعني لا.</translation>
    </message>
    <message>
        <source>Again one by one.</source>
        <translation>ومن جديد واحدة واحدة.</translation>
    </message>
    <message>
        <source>Do you want to see or hear it before it is used?</source>
        <translation>هل تريدين أن تريه أو تسمعيه قبل استخدامه؟</translation>
    </message>
    <message>
        <source>Only if she is under 18, or may be</source>
        <translation>فقط إن كان عمرها دون ١٨ سنة، أو ربما</translation>
    </message>
    <message>
        <source>Your own yes counts first. Without it we do nothing.</source>
        <translation>كلمتك أنتِ أولاً. من دون أن تقولي نعم لا نفعل شيئاً.</translation>
    </message>
    <message>
        <source>Then somebody who cares for you has to agree, too.</source>
        <translation>ثم يجب أن يوافق أيضاً من يرعاكِ.</translation>
    </message>
    <message>
        <source>Ask her alone. Never ask a guardian who has to do with the violence. If there is no safe guardian, stop here.</source>
        <translation>اسألوها على انفراد. لا تسألوا أبداً ولي أمر له صلة بالعنف. إن لم يوجد ولي أمر آمن، فتوقفوا هنا.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>خذي وقتك</translation>
    </message>
    <message>
        <source>You can answer today, tomorrow, or later.</source>
        <translation>يمكنكِ أن تجيبي اليوم، أو غداً، أو بعد ذلك.</translation>
    </message>
    <message>
        <source>Thank you for listening, whatever your answer is.</source>
        <translation>شكراً لأنكِ استمعتِ، مهما كان جوابك.</translation>
    </message>
    <message>
        <source>For the one who reads: write on the form how she said yes: by signature, by mark or thumbprint, by voice, or before a witness. Never read this out where others hear it.</source>
        <translation>لمن يقرأ: اكتبوا على النموذج كيف قالت نعم: بتوقيع، أو بعلامة أو بصمة، أو بصوتها، أو أمام شاهد. لا تقرؤوا هذا أبداً حيث يسمعه آخرون.</translation>
    </message>
    <message>
        <source>She needs to give no reason, and none is written down. Mark it in the app on the same day: the record then leaves every list at once, and a notice can be made for everyone who got it.</source>
        <translation>لا يلزم أن تذكر سبباً، ولا يُكتب أي سبب. أشّروا بذلك في التطبيق في اليوم نفسه: عندها يخرج السجل فوراً من كل القوائم، ويمكن إعداد إشعار لكل من تلقاه.</translation>
    </message>
    <message>
        <source>Learnt of on</source>
        <translation>علمنا به في</translation>
    </message>
    <message>
        <source>Told by: herself, or through whom (role)</source>
        <translation>من أخبر: هي نفسها، أو عن طريق من (الدور)</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>ما الذي يُسحب</translation>
    </message>
    <message>
        <source>If it is one use</source>
        <translation>إن كان استخداماً واحداً</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>ماذا وأين</translation>
    </message>
    <message>
        <source>Removed on, or cannot be fetched back</source>
        <translation>أُزيل في، أو لا يمكن استرجاعه</translation>
    </message>
    <message>
        <source>She was told what was done, and what cannot be fetched back</source>
        <translation>قيل لها ما جرى، وما لا يمكن استرجاعه</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>By whom (role)</source>
        <translation>من قام به (الدور)</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>رقم الموافقة</translation>
    </message>
    <message>
        <source>Person (code)</source>
        <translation>الشخص (الرمز)</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>المنظمة أو المكتب</translation>
    </message>
</context>
<context>
    <name>ConsentPapers</name>
    <message>
        <source>Go through it together. There is a form to sign, and the same in large type to be read aloud. Both carry the number of the consent, and no name.</source>
        <translation>مرّوا عليها معاً. هناك نموذج للتوقيع، والشيء نفسه بحروف كبيرة للقراءة بصوت مسموع. يحمل الاثنان رقم الموافقة، ولا يحملان اسماً.</translation>
    </message>
    <message>
        <source>Print the consent form</source>
        <translation>طباعة نموذج الموافقة</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>the team only</source>
        <translation>الفريق فقط</translation>
    </message>
    <message>
        <source>invited partners</source>
        <translation>شركاء مدعوون</translation>
    </message>
    <message>
        <source>the gateway&apos;s web page</source>
        <translation>صفحة البوابة على الويب</translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation>النشرة الإخبارية</translation>
    </message>
    <message>
        <source>print</source>
        <translation>المطبوعات</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>الصحافة</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>reports to donors</source>
        <translation>تقارير للمانحين</translation>
    </message>
    <message>
        <source>fund-raising</source>
        <translation>جمع التبرعات</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>a picture without the face</source>
        <translation>صورة من دون الوجه</translation>
    </message>
    <message>
        <source>a picture with the face</source>
        <translation>صورة فيها الوجه</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>the own name</source>
        <translation>الاسم الحقيقي</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم تُطلب بعد</translation>
    </message>
    <message>
        <source>given</source>
        <translation>أُعطيت</translation>
    </message>
    <message>
        <source>partly given</source>
        <translation>أُعطيت جزئياً</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>not in the own community</source>
        <translation>ليس في مجتمعها</translation>
    </message>
    <message>
        <source>not in the own country</source>
        <translation>ليس في بلدها</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>one use</source>
        <translation>استخدام واحد</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>the exact place</source>
        <translation>المكان الدقيق</translation>
    </message>
    <message>
        <source>looked at for safety</source>
        <translation>النظر من جهة الأمان</translation>
    </message>
    <message>
        <source>cleared for its readers</source>
        <translation>الإجازة لقرائها</translation>
    </message>
    <message>
        <source>Drawn from several women&apos;s accounts.</source>
        <translation>مستمدة من روايات عدة نساء.</translation>
    </message>
    <message>
        <source>* The name was changed.</source>
        <translation>* جرى تغيير الاسم.</translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation>هذه الصورة لا تُظهر الشخص الذي في القصة.</translation>
    </message>
    <message>
        <source>that she is an adult</source>
        <translation>أنها راشدة</translation>
    </message>
    <message>
        <source>a low risk</source>
        <translation>خطر منخفض</translation>
    </message>
    <message>
        <source>a specialist&apos;s agreement</source>
        <translation>موافقة مختص</translation>
    </message>
    <message>
        <source>the text read back to her</source>
        <translation>قراءة النص لها</translation>
    </message>
    <message>
        <source>why she wants it, written down</source>
        <translation>كتابة سبب رغبتها في ذلك</translation>
    </message>
    <message>
        <source>her own request</source>
        <translation>طلبها هي</translation>
    </message>
    <message>
        <source>the Secretariat&apos;s word</source>
        <translation>كلمة الأمانة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Files and printed pages that you saved outside can be opened by anyone who uses this computer or the stick. Delete them here when they have served.</source>
        <translation>الملفات والصفحات المطبوعة التي حفظتموها في الخارج يستطيع فتحها كل من يستخدم هذا الحاسوب أو ذاكرة USB. احذفوها هنا متى أدّت غرضها.</translation>
    </message>
    <message>
        <source>What deleting cannot do: a disk or stick may keep the old bytes for a while, where special programs can find them, and nobody can take back what was copied or sent on. A bundle is not listed here; the history of each record says which it left in.</source>
        <translation>ما لا يستطيعه الحذف: قد يحتفظ القرص أو ذاكرة USB بالبيانات القديمة مدة، فتجدها برامج خاصة، ولا يستطيع أحد استرجاع ما نُسخ أو أُرسل إلى غيركم. الحزم لا تُذكر هنا؛ وتاريخ كل سجل يبيّن في أي حزمة خرج.</translation>
    </message>
    <message>
        <source>No copy lies outside the vault.</source>
        <translation>لا نسخة خارج الخزنة.</translation>
    </message>
    <message>
        <source>Copies outside</source>
        <translation>النسخ في الخارج</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Not found there now. It was deleted or moved, or its stick is not plugged in.</source>
        <translation>ليست هناك الآن. حُذفت أو نُقلت، أو أن ذاكرة USB غير موصولة.</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>A file of a record, saved {moment}, {size}</source>
        <translation>ملف من سجل، حُفظ {moment}، {size}</translation>
    </message>
    <message>
        <source>A printed record, saved {moment}, {size}</source>
        <translation>سجل مطبوع، حُفظ {moment}، {size}</translation>
    </message>
    <message>
        <source>Saved {moment}, {size}</source>
        <translation>حُفظت {moment}، {size}</translation>
    </message>
    <message>
        <source>Delete this copy?</source>
        <translation>أنحذف هذه النسخة؟</translation>
    </message>
    <message>
        <source>{name} is deleted where it lies. The record and its files in the vault stay. The disk or stick may keep the old bytes for a while.</source>
        <translation>يُحذف ⁨{name}⁩ من مكانه. ويبقى السجل وملفاته في الخزنة. قد يحتفظ القرص أو ذاكرة USB بالبيانات القديمة مدة.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>حذف النسخة</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلاً</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>لا صور</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>لا ملفات أخرى</numerusform>
            <numerusform>ملف واحد آخر</numerusform>
            <numerusform>ملفان آخران</numerusform>
            <numerusform>%Ln ملفات أخرى</numerusform>
            <numerusform>%Ln ملفاً آخر</numerusform>
            <numerusform>%Ln ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>no contacts and no consents</source>
        <translation>لا جهات اتصال ولا موافقات</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that you gave a reason for</source>
        <translation>
            <numerusform>لا مواضع ذكرتم لها سبباً</numerusform>
            <numerusform>موضع واحد ذكرتم له سبباً</numerusform>
            <numerusform>موضعان ذكرتم لهما سبباً</numerusform>
            <numerusform>%Ln مواضع ذكرتم لها سبباً</numerusform>
            <numerusform>%Ln موضعاً ذكرتم له سبباً</numerusform>
            <numerusform>%Ln موضع ذكرتم له سبباً</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds {things}.</source>
        <translation>فيها: {things}.</translation>
    </message>
    <message>
        <source>Once it is published, it can be copied by anybody and cannot be called back. Also people who know the women in it may read it.</source>
        <translation>متى نُشرت، يستطيع أي أحد نسخها ولا يمكن استرجاعها. وقد يقرؤها أيضاً من يعرفون النساء اللواتي فيها.</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Back to the blocks</source>
        <translation>العودة إلى المربعات</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>تركها كما هي (Esc)</translation>
    </message>
    <message>
        <source>The cut is selected.</source>
        <translation>القص محدَّد.</translation>
    </message>
    <message>
        <source>Block {number} of {count} is selected.</source>
        <translation>المربع {number} من {count} محدَّد.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s).</source>
        <translation>
            <numerusform>لا مربعات.</numerusform>
            <numerusform>مربع واحد.</numerusform>
            <numerusform>مربعان.</numerusform>
            <numerusform>%Ln مربعات.</numerusform>
            <numerusform>%Ln مربعاً.</numerusform>
            <numerusform>%Ln مربع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with blocks</source>
        <translation>صورة عليها مربعات</translation>
    </message>
    <message>
        <source>Cover or cut the picture</source>
        <translation>تغطية الصورة أو قصها</translation>
    </message>
    <message>
        <source>Draw a block with the mouse over all that must not be seen. By keyboard: B adds a block, the arrows move it, with Shift they change its size, with Alt they go finely; Tab goes to the next one, Del removes it.</source>
        <translation>ارسموا بالفأرة مربعاً على كل ما يجب ألا يُرى. بلوحة المفاتيح: B تضيف مربعاً، والأسهم تحركه، ومع Shift تغيّر حجمه، ومع Alt تحركه قليلاً قليلاً؛ Tab تنتقل إلى التالي، وDel تزيله.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>إضافة مربع</translation>
    </message>
    <message>
        <source>Cut the edges</source>
        <translation>قص الحواف</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كلها</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>رؤية النتيجة</translation>
    </message>
    <message>
        <source>Use the covered picture</source>
        <translation>استخدام الصورة المغطاة</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Remove the untouched picture?</source>
        <translation>إزالة الصورة الأصلية؟</translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back. The covered copy stays. Backups made before still hold it until they are thinned out.</source>
        <translation>تخرج من هذه الخزنة فوراً ولا يمكن استرجاعها. تبقى النسخة المغطاة. النسخ الاحتياطية التي صُنعت من قبل تظل تحتفظ بها إلى أن تُخفَّف.</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>إزالتها الآن</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>a record whose title is lost</source>
        <translation>سجل ضاع عنوانه</translation>
    </message>
    <message>
        <source>Records whose titles are lost</source>
        <translation>سجلات ضاعت عناوينها</translation>
    </message>
    <message>
        <source>Record: {title}</source>
        <translation>السجل: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Version {number} of: {title}</source>
        <translation>النسخة {number} من: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>The newest version of: {title}</source>
        <translation>أحدث نسخة من: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Draft: {title}</source>
        <translation>المسودة: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>A file whose name is lost</source>
        <translation>ملف ضاع اسمه</translation>
    </message>
    <message>
        <source>{file}, in: {title}</source>
        <translation>في ⁨{title}⁩: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>The small picture of {file}, in: {title}</source>
        <translation>الصورة المصغرة للملف ⁨{file}⁩، في: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>The untouched picture behind {file}, in: {title}</source>
        <translation>الصورة الأصلية خلف ⁨{file}⁩، في: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>The template of some records: {name}</source>
        <translation>نموذج بعض السجلات: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>A setting of the vault</source>
        <translation>إعداد من إعدادات الخزنة</translation>
    </message>
    <message>
        <source>Lines in the list of what was exported</source>
        <translation>أسطر في قائمة ما صُدّر</translation>
    </message>
    <message>
        <source>Steps that could be undone in drafts</source>
        <translation>خطوات كان يمكن التراجع عنها في المسودات</translation>
    </message>
    <message>
        <source>A note that somebody took her consent back</source>
        <translation>ملاحظة بأن إحداهن سحبت موافقتها</translation>
    </message>
    <message>
        <source>Who checked records, or a key to check them with</source>
        <translation>من فحص السجلات، أو مفتاح لفحصها</translation>
    </message>
    <message>
        <source>Some of your team&apos;s own lists</source>
        <translation>بعض القوائم الخاصة بفريقكم</translation>
    </message>
    <message>
        <source>How far some bundles in the outbox came</source>
        <translation>إلى أين وصلت بعض الحزم التي في صندوق الصادر</translation>
    </message>
    <message>
        <source>What a gateway said of your bundles</source>
        <translation>ما قالته بوابة عن حزمكم</translation>
    </message>
    <message>
        <source>What is known of your office and of colleagues&apos; devices</source>
        <translation>ما هو معروف عن مكتبكم وعن أجهزة الزملاء</translation>
    </message>
    <message>
        <source>A part of the database that holds no words of yours</source>
        <translation>جزء من قاعدة البيانات ليس فيه شيء من كلماتكم</translation>
    </message>
    <message>
        <source>Nothing is lost. Repairing makes it anew.</source>
        <translation>لم يضع شيء. الإصلاح يبنيه من جديد.</translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. A backup may have it.</source>
        <translation>ما كتبتموه فيه لم تعد قراءته ممكنة. قد يكون في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What stood in this version cannot be read any more. The record&apos;s other versions are safe. A backup may have it.</source>
        <translation>ما كان في هذه النسخة لم تعد قراءته ممكنة. نسخ السجل الأخرى في أمان. قد يكون في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. Finished versions of the record are safe. A backup may have it.</source>
        <translation>ما كتبتموه فيها لم تعد قراءته ممكنة. نسخ السجل المكتملة في أمان. قد يكون في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file is not in the vault folder. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation>الملف ليس في مجلد الخزنة. نص السجل في أمان. خذوا الملف من نسخة احتياطية، أو أضيفوه من جديد.</translation>
    </message>
    <message>
        <source>The file cannot be opened. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation>لا يمكن فتح الملف. نص السجل في أمان. خذوا الملف من نسخة احتياطية، أو أضيفوه من جديد.</translation>
    </message>
    <message>
        <source>Another file lies in its place. The text of the record is safe. Take the right file back from a backup, or add it again.</source>
        <translation>في مكانه ملف آخر. نص السجل في أمان. خذوا الملف الصحيح من نسخة احتياطية، أو أضيفوه من جديد.</translation>
    </message>
    <message>
        <source>The record names this file, and nothing else is known of it any more. The text of the record is safe. Add the file again if you still have it.</source>
        <translation>يذكر السجل هذا الملف، ولم يعد يُعرف عنه شيء آخر. نص السجل في أمان. أضيفوا الملف من جديد إن كان لا يزال لديكم.</translation>
    </message>
    <message>
        <source>The picture itself is safe; only its small view is damaged.</source>
        <translation>الصورة نفسها في أمان؛ التالف هو عرضها المصغر فقط.</translation>
    </message>
    <message>
        <source>The covered copy is safe; only the untouched picture behind it cannot be read any more.</source>
        <translation>النسخة المغطاة في أمان؛ الصورة الأصلية خلفها وحدها لم تعد قراءتها ممكنة.</translation>
    </message>
    <message>
        <source>The answers are safe. Until the template is there again, those records are listed and cannot be opened.</source>
        <translation>الإجابات في أمان. إلى أن يعود النموذج تظهر تلك السجلات في القائمة ولا يمكن فتحها.</translation>
    </message>
    <message>
        <source>The records and the bundles are safe. Some may be shown as not yet exported.</source>
        <translation>السجلات والحزم في أمان. قد يظهر بعضها كأنه لم يُصدَّر بعد.</translation>
    </message>
    <message>
        <source>Your records are safe. Look through your settings.</source>
        <translation>سجلاتكم في أمان. راجعوا إعداداتكم.</translation>
    </message>
    <message>
        <source>The drafts themselves are safe.</source>
        <translation>المسودات نفسها في أمان.</translation>
    </message>
    <message>
        <source>The records are safe, but one that was withdrawn may be free to leave again. Before you export stories, ask who took her consent back, and withdraw it once more.</source>
        <translation>السجلات في أمان، لكن قد يكون سجل مسحوب صار قابلاً للخروج من جديد. قبل تصدير القصص اسألوا من سحبت موافقتها، واسحبوها مرة أخرى.</translation>
    </message>
    <message>
        <source>The records are safe. What was checked may have to be checked again before it can leave.</source>
        <translation>السجلات في أمان. ما فُحص قد يلزم فحصه من جديد قبل أن يخرج.</translation>
    </message>
    <message>
        <source>The records are safe. Look through the names to watch for, the changed names and your team&apos;s own texts on the Safety page.</source>
        <translation>السجلات في أمان. راجعوا الأسماء المحمية والأسماء المغيَّرة ونصوص فريقكم على صفحة «الأمان».</translation>
    </message>
    <message>
        <source>The records are safe. Look through the outbox: a bundle that is not there any more can be exported again.</source>
        <translation>السجلات في أمان. راجعوا صندوق الصادر: الحزمة التي لم تعد فيه يمكن تصديرها من جديد.</translation>
    </message>
    <message>
        <source>The records are safe. Fetch the receipts again: a gateway gives the same one twice.</source>
        <translation>السجلات في أمان. اجلبوا الإيصالات من جديد: البوابة تعطي الإيصال نفسه مرتين.</translation>
    </message>
    <message>
        <source>The records are safe. Take your office&apos;s setup file in again, and compare the words with colleagues before you take their bundles in.</source>
        <translation>السجلات في أمان. خذوا ملف إعداد مكتبكم من جديد، وقارنوا الكلمات مع الزملاء قبل أن تأخذوا حزمهم.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلاً</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished version(s)</source>
        <translation>
            <numerusform>لا نسخ مكتملة</numerusform>
            <numerusform>نسخة مكتملة واحدة</numerusform>
            <numerusform>نسختان مكتملتان</numerusform>
            <numerusform>%Ln نسخ مكتملة</numerusform>
            <numerusform>%Ln نسخة مكتملة</numerusform>
            <numerusform>%Ln نسخة مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%Ln مسودات</numerusform>
            <numerusform>%Ln مسودة</numerusform>
            <numerusform>%Ln مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>لا ملفات مرفقة</numerusform>
            <numerusform>ملف مرفق واحد</numerusform>
            <numerusform>ملفان مرفقان</numerusform>
            <numerusform>%Ln ملفات مرفقة</numerusform>
            <numerusform>%Ln ملفاً مرفقاً</numerusform>
            <numerusform>%Ln ملف مرفق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>DeliveringWords</name>
    <message>
        <source>There is no connection to the internet right now. What you send waits here and goes on by itself. You can also copy it to a stick.</source>
        <translation>لا اتصال بالإنترنت الآن. ما ترسلونه ينتظر هنا ويمضي تلقائياً. ويمكنكم أيضاً نسخه إلى ذاكرة USB.</translation>
    </message>
    <message>
        <source>The connection keeps breaking off. What has arrived stays there, and sending goes on from that point by itself.</source>
        <translation>الاتصال ينقطع مراراً. ما وصل يبقى هناك، ويستمر الإرسال من تلك النقطة تلقائياً.</translation>
    </message>
    <message>
        <source>This network wants you to log in or agree to something first. Open any web page in a browser, do what it asks, then try again. Nothing was sent to anybody else.</source>
        <translation>تريد هذه الشبكة أن تسجّلوا الدخول أو توافقوا على شيء أولاً. افتحوا أي صفحة في متصفح، وافعلوا ما تطلبه، ثم حاولوا من جديد. لم يُرسل شيء إلى أي جهة أخرى.</translation>
    </message>
    <message>
        <source>This network lets nobody out without a name and password, and the app has none. Ask whoever looks after the network to let the app through. Another network or a stick will do too.</source>
        <translation>لا تسمح هذه الشبكة بالخروج من دون اسم وكلمة سر، وليس لدى التطبيق شيء منهما. اطلبوا ممن يتولى الشبكة أن يسمح بمرور التطبيق. وتنفع أيضاً شبكة أخرى أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>This network lets the app through only by way of another computer (a proxy), and that one does not let it pass. Ask whoever looks after the network. Another network or a stick will do too.</source>
        <translation>لا تسمح هذه الشبكة بمرور التطبيق إلا عن طريق حاسوب آخر (وسيط)، وذاك لا يسمح بمروره. اسألوا من يتولى الشبكة. وتنفع أيضاً شبكة أخرى أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong: it says {here}. Set date and time right, then try again. Nothing was sent.</source>
        <translation>يبدو أن ساعة هذا الحاسوب خاطئة: هي تقول {here}. اضبطوا التاريخ والوقت، ثم حاولوا من جديد. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The gateway does not answer. The connection may be too weak, or the gateway is not running. What you send waits here and is tried again by itself.</source>
        <translation>البوابة لا تجيب. قد يكون الاتصال ضعيفاً جداً، أو البوابة متوقفة. ما ترسلونه ينتظر هنا وتُعاد المحاولة تلقائياً.</translation>
    </message>
    <message>
        <source>Something answers in the gateway&apos;s name but cannot prove that it is the gateway. Nothing was sent. If this network wants a log-in, open a web page and log in first. Otherwise use another network, and tell your office if it happens again.</source>
        <translation>شيء ما يجيب باسم البوابة ولا يستطيع إثبات أنه هي. لم يُرسل شيء. إن كانت هذه الشبكة تريد تسجيل دخول، فافتحوا صفحة ويب وسجّلوا الدخول أولاً. وإلا فاستخدموا شبكة أخرى، وأخبروا مكتبكم إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>The gateway&apos;s proof of who it is has run out, or the clock of this computer is wrong: it says {here}. Nothing was sent. Look at the date first. If it is right, tell your office.</source>
        <translation>انتهت مدة ما تُثبت به البوابة هويتها، أو ساعة هذا الحاسوب خاطئة: هي تقول {here}. لم يُرسل شيء. انظروا إلى التاريخ أولاً. وإن كان صحيحاً فأخبروا مكتبكم.</translation>
    </message>
    <message>
        <source>There is no gateway at the address that this app was given. Nothing was sent. Ask your office for a new setup file.</source>
        <translation>لا توجد بوابة على العنوان الذي أُعطي لهذا التطبيق. لم يُرسل شيء. اطلبوا من مكتبكم ملف إعداد جديداً.</translation>
    </message>
    <message>
        <source>The gateway speaks another version than this app. Nothing was sent. Look for a newer version of the app, or copy to a stick.</source>
        <translation>إصدار البوابة غير إصدار هذا التطبيق. لم يُرسل شيء. ابحثوا عن إصدار أحدث من التطبيق، أو انسخوا إلى ذاكرة USB.</translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office the number {status}, or copy to a stick.</source>
        <translation>البوابة لا تسمح لهذا التطبيق بالإرسال. كل شيء هنا في أمان. أخبروا مكتبكم بالرقم {status}، أو انسخوا إلى ذاكرة USB.</translation>
    </message>
    <message>
        <source>The gateway takes no file this large over the network. Everything is safe here. Copy it to a stick, or send fewer records at once.</source>
        <translation>لا تأخذ البوابة ملفاً بهذا الحجم عبر الشبكة. كل شيء هنا في أمان. انسخوه إلى ذاكرة USB، أو أرسلوا سجلات أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>The gateway has no room left right now. What you send waits here and is tried again later. If it goes on for days, tell your office.</source>
        <translation>لا مساحة في البوابة الآن. ما ترسلونه ينتظر هنا وتُعاد المحاولة لاحقاً. إن استمر ذلك أياماً فأخبروا مكتبكم.</translation>
    </message>
    <message>
        <source>The gateway has a problem of its own. What you send waits here and is tried again by itself.</source>
        <translation>لدى البوابة مشكلة عندها. ما ترسلونه ينتظر هنا وتُعاد المحاولة تلقائياً.</translation>
    </message>
    <message>
        <source>The gateway no longer had the part that was sent before. Sending begins again from the start, by itself.</source>
        <translation>لم يعد لدى البوابة الجزء الذي أُرسل من قبل. يبدأ الإرسال من أوله تلقائياً.</translation>
    </message>
    <message>
        <source>The gateway has another part than the app thought. Sending goes on from what is there, by itself.</source>
        <translation>لدى البوابة جزء غير الذي ظنه التطبيق. يستمر الإرسال مما هو موجود هناك، تلقائياً.</translation>
    </message>
    <message>
        <source>The gateway is still busy with an earlier try. Sending goes on in a moment, by itself.</source>
        <translation>البوابة لا تزال مشغولة بمحاولة سابقة. يستمر الإرسال بعد لحظة، تلقائياً.</translation>
    </message>
    <message>
        <source>Something on the way to the gateway lets not even small pieces through. Use another network or a stick, and tell your office.</source>
        <translation>شيء ما في الطريق إلى البوابة لا يمرّر حتى القطع الصغيرة. استخدموا شبكة أخرى أو ذاكرة USB، وأخبروا مكتبكم.</translation>
    </message>
    <message>
        <source>The stick at {folder} cannot be reached any more. What you wanted to copy is safe here, and nothing on the stick looks finished that is not. Plug it in again, then try once more.</source>
        <translation>لم يعد الوصول إلى ذاكرة USB في ⁦{folder}⁩ ممكناً. ما أردتم نسخه في أمان هنا، ولا شيء على الذاكرة يبدو مكتملاً وهو ليس كذلك. أوصلوها من جديد، ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>There is not enough room on the stick at {folder}. Nothing here was changed. Free {needed} there, or use another stick.</source>
        <translation>لا مساحة كافية على ذاكرة USB في ⁦{folder}⁩. لم يتغير هنا شيء. أفرغوا {needed} هناك، أو استخدموا ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB. Nothing here was changed. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation>ذاكرة USB في ⁦{folder}⁩ لا تقبل ملفاً أكبر من ٤ غيغابايت. لم يتغير هنا شيء. استخدموا ذاكرة أخرى، أو اطلبوا تهيئة هذه بنظام exFAT، وذلك يفرغها.</translation>
    </message>
    <message>
        <source>What the stick at {folder} gives back is not what was written, so it does not count. Everything is safe here. Use another stick; this one may be worn out.</source>
        <translation>ما تعيده ذاكرة USB في ⁦{folder}⁩ ليس ما كُتب عليها، فلا يُعتد به. كل شيء هنا في أمان. استخدموا ذاكرة أخرى؛ فقد تكون هذه قد بليت.</translation>
    </message>
</context>
<context>
    <name>DepartingWords</name>
    <message>
        <source>This record may not leave like this. Look at what stands in its way, put it right, and try again.</source>
        <translation>لا يجوز أن يخرج هذا السجل هكذا. انظروا ما الذي يعترضه، وأصلحوه، وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>That is more than one bundle can carry. Choose fewer records, and make another bundle for the rest. Nothing was made.</source>
        <translation>هذا أكثر مما تحمله حزمة واحدة. اختاروا سجلات أقل، وأعدّوا حزمة أخرى للباقي. لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>This picture may not leave for these readers. It was not saved outside.</source>
        <translation>لا يجوز أن تخرج هذه الصورة إلى هؤلاء القراء. لم تُحفظ في الخارج.</translation>
    </message>
    <message>
        <source>A few places could say who somebody is. Change them, or write for each why it may stay. Nothing was made.</source>
        <translation>قد تدل بضعة مواضع على شخص بعينه. غيّروها، أو اكتبوا لكل منها لماذا يجوز أن يبقى. لم يُصنع شيء.</translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>Name of the device or team</source>
        <translation>اسم الجهاز أو الفريق</translation>
    </message>
    <message>
        <source>Organisation, if it may be told</source>
        <translation>المنظمة، إن جاز ذكرها</translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message>
        <source>This device signs what it makes with a key of its own. Whoever compared its words with you once knows from then on what comes from here.</source>
        <translation>يوقّع هذا الجهاز ما يصنعه بمفتاح خاص به. ومن قارن كلماته معكم مرة يعرف من ذلك الحين ما الذي يصل من هنا.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>What others call it, such as “Tablet 3”. Never the name of a person or a shelter.</source>
        <translation>ما يسمّيه به الآخرون، مثل «اللوح ٣». لا تكتبوا أبداً اسم شخص أو مأوى.</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>اسم هذا الجهاز</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>حفظ هذا الاسم</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>كلماته</translation>
    </message>
    <message>
        <source>Read them out by telephone or face to face to whoever has your request file. Do not send them together with the file: whoever can change the one could change the other.</source>
        <translation>اقرؤوها بالهاتف أو وجهاً لوجه لمن لديه ملف طلبكم. لا ترسلوها مع الملف: من يستطيع تغيير أحدهما قد يغيّر الآخر.</translation>
    </message>
    <message>
        <source>Words of this device</source>
        <translation>كلمات هذا الجهاز</translation>
    </message>
    <message>
        <source>Let others know this device</source>
        <translation>تعريف الآخرين بهذا الجهاز</translation>
    </message>
    <message>
        <source>Save the request file and give it to your office, or to a colleague. The office compares the words and sends you an answer. The file holds no secret.</source>
        <translation>احفظوا ملف الطلب وأعطوه لمكتبكم أو لزميل. يقارن المكتب الكلمات ويرسل إليكم جواباً. ليس في الملف سر.</translation>
    </message>
    <message>
        <source>Save request file…</source>
        <translation>حفظ ملف الطلب…</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>أخذ الجواب…</translation>
    </message>
    <message>
        <source>A telephone can read them from here instead:</source>
        <translation>يمكن لهاتف أن يقرأها من هنا بدلاً من ذلك:</translation>
    </message>
    <message>
        <source>The request file as a picture</source>
        <translation>ملف الطلب كصورة</translation>
    </message>
    <message>
        <source>The words as a picture</source>
        <translation>الكلمات كصورة</translation>
    </message>
    <message>
        <source>The request file</source>
        <translation>ملف الطلب</translation>
    </message>
    <message>
        <source>The words alone</source>
        <translation>الكلمات وحدها</translation>
    </message>
    <message>
        <source>If somebody took or copied it</source>
        <translation>إن أخذه أحد أو نسخه</translation>
    </message>
    <message>
        <source>If this device was out of your hands, or a copy of the vault was, and somebody may know the passphrase, make a new key. What the old one signs is believed here no more. Then send a new request to your office, which tells everybody else.</source>
        <translation>إن خرج هذا الجهاز أو نسخة من الخزنة من أيديكم، وقد يكون أحد يعرف عبارة المرور، فاصنعوا مفتاحاً جديداً. ما يوقّعه القديم لا يُصدَّق هنا بعد ذلك. ثم أرسلوا طلباً جديداً إلى مكتبكم، وهو يخبر الجميع.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>إنشاء مفتاح جديد…</translation>
    </message>
    <message>
        <source>No office has confirmed this device yet.</source>
        <translation>لم يؤكد أي مكتب هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>an office that is not known here yet</source>
        <translation>مكتب غير معروف هنا بعد</translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}.</source>
        <translation>أكّده ⁨{office}⁩ في {date}.</translation>
    </message>
    <message>
        <source>The confirmation by {office} ran out on {date}. Save a request file and ask for a new one.</source>
        <translation>انتهى تأكيد ⁨{office}⁩ في {date}. احفظوا ملف طلب واطلبوا تأكيداً جديداً.</translation>
    </message>
    <message>
        <source>The confirmation by {office} ends on {date}. Save a request file and ask for a new one.</source>
        <translation>ينتهي تأكيد ⁨{office}⁩ في {date}. احفظوا ملف طلب واطلبوا تأكيداً جديداً.</translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}. It counts until {until}.</source>
        <translation>أكّده ⁨{office}⁩ في {date}. يسري حتى {until}.</translation>
    </message>
    <message>
        <source>Where the request file goes</source>
        <translation>مكان ملف الطلب</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>The request is in {name}. Give it to your office or colleague, and read out the words of this device when they have it.</source>
        <translation>الطلب في ⁨{name}⁩. أعطوه لمكتبكم أو لزميلكم، واقرؤوا كلمات هذا الجهاز حين يكون الملف لديهم.</translation>
    </message>
    <message>
        <source>The answer of your office</source>
        <translation>جواب مكتبكم</translation>
    </message>
    <message>
        <source>This device is confirmed</source>
        <translation>أُكّد هذا الجهاز</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>أننشئ مفتاحاً جديداً؟</translation>
    </message>
    <message>
        <source>The words of this device change, and its confirmation is gone. Your records stay as they are. Colleagues compare the new words with you, and your office needs a new request.</source>
        <translation>تتغير كلمات هذا الجهاز ويزول تأكيده. سجلاتكم تبقى كما هي. يقارن الزملاء معكم الكلمات الجديدة، ويحتاج مكتبكم إلى طلب جديد.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>The new key is made</source>
        <translation>أُنشئ المفتاح الجديد</translation>
    </message>
    <message>
        <source>Now save a request file, give it to your office, and read out the new words.</source>
        <translation>الآن احفظوا ملف طلب، وأعطوه لمكتبكم، واقرؤوا الكلمات الجديدة.</translation>
    </message>
    <message>
        <source>Keys (*.pub)</source>
        <translation>المفاتيح (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>The bundle is ready</source>
        <translation>الحزمة جاهزة</translation>
    </message>
    <message>
        <source>The bundle is in the outbox</source>
        <translation>الحزمة في صندوق الصادر</translation>
    </message>
    <message>
        <source>It holds {records} and {files}, {size} in all. It is signed with this computer&apos;s key.</source>
        <translation>تحتوي على {records} و{files}، بحجم {size} إجمالاً. وهي موقّعة بمفتاح هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلاً</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>That was too much for one bundle, so there are {count} that belong together. All of them have to arrive, in any order and in any way.</source>
        <translation>كان ذلك أكثر مما تحمله حزمة واحدة، فصار حزماً عددها {count} يكمل بعضها بعضاً. يجب أن تصل كلها، بأي ترتيب وبأي طريق.</translation>
    </message>
    <message>
        <source>It is sealed. Only {who} can open it.</source>
        <translation>هي مختومة. لا يفتحها إلا ⁨{who}⁩.</translation>
    </message>
    <message>
        <source>It goes off by itself when there is a connection, as you chose under Outbox. There you also see when it has arrived, and can copy it to a stick instead.</source>
        <translation>تُرسل تلقائياً متى وُجد اتصال، كما اخترتم في «صندوق الصادر». وهناك ترون أيضاً متى وصلت، ويمكنكم نسخها إلى ذاكرة USB بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Where the bundle is</source>
        <translation>مكان الحزمة</translation>
    </message>
    <message>
        <source>Beside it lies {name}. Give it to the readers once, by another way than the bundle, so that they can check that it came from you.</source>
        <translation>إلى جانبها الملف ⁨{name}⁩. سلّموه إلى القراء مرة واحدة، بطريق غير طريق الحزمة، كي يتحققوا من أنها جاءت منكم.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick.</source>
        <translation>التالي: أرسلوا الملف، أو سلّموه على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick. It is signed but not sealed: whoever has it can read it. Delete it from the stick when it has arrived.</source>
        <translation>التالي: أرسلوا الملف، أو سلّموه على ذاكرة USB. هو موقّع لكنه غير مختوم: من لديه الملف يستطيع قراءته. احذفوه من ذاكرة USB حين يصل.</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag to another place, or press Alt and an arrow</source>
        <translation>اسحبوا إلى مكان آخر، أو اضغطوا Alt مع سهم</translation>
    </message>
</context>
<context>
    <name>DriveList</name>
    <message>
        <source>Sticks and disks</source>
        <translation>ذواكر USB والأقراص</translation>
    </message>
    <message>
        <source>{name}: {size} free</source>
        <translation>‏⁨{name}⁩: {size} فارغة</translation>
    </message>
    <message>
        <source>Nothing can be written on it.</source>
        <translation>لا يمكن كتابة شيء عليها.</translation>
    </message>
    <message>
        <source>Not enough room: {size} more are needed.</source>
        <translation>لا مساحة كافية: يلزم {size} أخرى.</translation>
    </message>
    <message>
        <source>It takes no file larger than 4 GB.</source>
        <translation>لا تقبل ملفاً أكبر من ٤ غيغابايت.</translation>
    </message>
</context>
<context>
    <name>DropDownEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>اكتبوا للبحث، أو افتحوا القائمة</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>فتح القائمة</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>needed before you can finish</source>
        <translation>مطلوب قبل الإنهاء</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الإبقاء على كل شيء</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>This destroys the keys of this vault at once, and then every file of it. Nobody can read it again: not you, not your office, not with the passphrase and not with the recovery kit. It cannot be undone.</source>
        <translation>هذا يُتلف مفاتيح هذه الخزنة فوراً، ثم كل ملف فيها. لا يستطيع أحد قراءتها بعد ذلك: لا أنتم ولا مكتبكم، لا بعبارة المرور ولا بورقة الاستعادة. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>What it does not reach</source>
        <translation>ما لا يصل إليه المحو</translation>
    </message>
    <message>
        <source>Hold for 3 seconds to erase everything</source>
        <translation>اضغطوا ٣ ثوانٍ متواصلة لمحو كل شيء</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word one types to erase everything; one short plain word</comment>
        <translation>محو</translation>
    </message>
    <message>
        <source>Or type the word &quot;{word}&quot; and press the button beside it:</source>
        <translation>أو اكتبوا الكلمة «{word}» واضغطوا الزر الذي بجانبها:</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Known to lie elsewhere:
{places}</source>
        <translation>معروف وجوده في أماكن أخرى:
{places}</translation>
    </message>
    <message>
        <source>Nothing was erased. The word is &quot;{word}&quot;.</source>
        <translation>لم يُمحَ شيء. الكلمة هي «{word}».</translation>
    </message>
    <message>
        <source>Backups and copies of the vault folder elsewhere. They open with the passphrase as before.</source>
        <translation>النسخ الاحتياطية ونسخ مجلد الخزنة في أماكن أخرى. تفتحها عبارة المرور كما من قبل.</translation>
    </message>
    <message>
        <source>Copies you saved outside the vault, pages you printed, and bundles you sent.</source>
        <translation>النسخ التي حفظتموها خارج الخزنة، والصفحات التي طبعتموها، والحزم التي أرسلتموها.</translation>
    </message>
    <message>
        <source>Traces on the disk itself. Memory sticks and newer disks may keep old pieces for a while. They stay locked; but somebody who finds old pieces of the keys and forces the passphrase out of you could open others.</source>
        <translation>آثار على القرص نفسه. قد تحتفظ ذواكر USB والأقراص الحديثة بقطع قديمة مدة. تبقى مقفلة؛ لكن من يجد قطعاً قديمة من المفاتيح وينتزع منكم عبارة المرور قد يفتح غيرها.</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Type your passphrase. Everything is encrypted anew, and then your records open.</source>
        <translation>اكتبوا عبارة المرور. يُشفَّر كل شيء من جديد، ثم تُفتح سجلاتكم.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing in the vault&apos;s database can be read with this passphrase, so nothing was changed. Put back a backup, or a copy of the whole vault folder.</source>
        <translation>لا يمكن قراءة شيء في قاعدة بيانات الخزنة بعبارة المرور هذه، فلم يتغير شيء. أعيدوا نسخة احتياطية، أو نسخة من مجلد الخزنة كله.</translation>
    </message>
    <message>
        <source>A look through the vault found damage. Everything else can be used as before. What it is, and what you can do, stands under Safety, in Check and repair.</source>
        <translation>وُجد تلف عند فحص الخزنة. كل ما عداه يُستخدم كما من قبل. ما هو، وما الذي يمكنكم فعله، تجدونه في «الأمان»، في «الفحص والإصلاح».</translation>
    </message>
    <message>
        <source>The vault was repaired. What was kept and what could not be read any more stands under Safety, in Check and repair.</source>
        <translation>أُصلحت الخزنة. ما بقي وما لم تعد قراءته ممكنة تجدونه في «الأمان»، في «الفحص والإصلاح».</translation>
    </message>
    <message>
        <source>This record is no longer in the vault. The list has been refreshed.</source>
        <translation>هذا السجل لم يعد في الخزنة. جرى تحديث القائمة.</translation>
    </message>
    <message>
        <source>The clock of this computer stands earlier than when you last worked. Your work is safe. Check the date, so that new records carry the right one.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن آخر مرة عملتم فيها. عملكم في أمان. راجعوا التاريخ كي تحمل السجلات الجديدة التاريخ الصحيح.</translation>
    </message>
    <message>
        <source>The place for backups, {folder}, cannot be reached. Earlier backups there are safe. Plug the stick in, or choose another place, then try again.</source>
        <translation>يتعذر الوصول إلى مكان النسخ الاحتياطية ⁦{folder}⁩. النسخ الاحتياطية السابقة فيه في أمان. أوصلوا ذاكرة USB، أو اختاروا مكاناً آخر، ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup in {folder}. Earlier backups there are safe. Free {needed} there, or choose another place.</source>
        <translation>لا مساحة كافية للنسخة الاحتياطية في ⁦{folder}⁩. النسخ الاحتياطية السابقة هناك في أمان. أفرغوا {needed} هناك، أو اختاروا مكاناً آخر.</translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB, and this backup needs more. Earlier backups there are safe. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation>ذاكرة USB في ⁦{folder}⁩ لا تقبل ملفاً أكبر من ٤ غيغابايت، وهذه النسخة الاحتياطية تحتاج إلى أكثر. النسخ الاحتياطية السابقة هناك في أمان. استخدموا ذاكرة أخرى، أو اطلبوا تهيئة هذه بنظام exFAT، وذلك يفرغها.</translation>
    </message>
    <message>
        <source>The backup file {name} belongs to another vault. It was left as it is. Choose another folder for this one.</source>
        <translation>ملف النسخة الاحتياطية ⁨{name}⁩ يخص خزنة أخرى. تُرك كما هو. اختاروا مجلداً آخر لهذه الخزنة.</translation>
    </message>
    <message>
        <source>The backup file {name} was made with a newer version of the app. It was left as it is. Use that version.</source>
        <translation>ملف النسخة الاحتياطية ⁨{name}⁩ صُنع بإصدار أحدث من التطبيق. تُرك كما هو. استخدموا ذلك الإصدار.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as a backup. Nothing was changed. Copy it again from where it came, or choose another file.</source>
        <translation>تتعذر قراءة الملف ⁨{name}⁩ كنسخة احتياطية. لم يتغير شيء. انسخوه من مصدره من جديد، أو اختاروا ملفاً آخر.</translation>
    </message>
    <message>
        <source>A part of the backup file {name} is damaged. Your vault is not touched by that. Choose an earlier backup, or make a new one.</source>
        <translation>جزء من ملف النسخة الاحتياطية ⁨{name}⁩ تالف. لا يمس ذلك خزنتكم. اختاروا نسخة احتياطية أسبق، أو خذوا نسخة جديدة.</translation>
    </message>
    <message>
        <source>The file {name} holds no finished backup: making it was stopped half-way. Choose another file, or make the backup again.</source>
        <translation>لا يحتوي الملف ⁨{name}⁩ على نسخة احتياطية مكتملة: توقف إعدادها في منتصفه. اختاروا ملفاً آخر، أو خذوا النسخة الاحتياطية من جديد.</translation>
    </message>
    <message>
        <source>Making the backup {name} was stopped half-way, and it cannot be put right where it lies. Copy it to this computer together with the file of the same name that ends in -journal, then open the copy.</source>
        <translation>توقف إعداد النسخة الاحتياطية ⁨{name}⁩ في منتصفه، ولا يمكن إصلاحها حيث هي. انسخوها إلى هذا الحاسوب مع الملف الذي يحمل الاسم نفسه وينتهي بـ ⁦-journal⁩، ثم افتحوا النسخة.</translation>
    </message>
    <message>
        <source>The new backup in {folder} could not be read back as it was written, so it does not count. Your vault is safe, and earlier backups stay. Use another stick or folder; this one may be worn out.</source>
        <translation>النسخة الاحتياطية الجديدة في ⁦{folder}⁩ لم تُقرأ كما كُتبت، فلا يُعتد بها. خزنتكم في أمان، والنسخ الاحتياطية السابقة باقية. استخدموا ذاكرة USB أخرى أو مجلداً آخر؛ فقد يكون هذا بالياً.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe. Free {needed}, then try again.</source>
        <translation>القرص ممتلئ. ما حُفظ في أمان. أفرغوا {needed}، ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Nothing was lost. Choose another folder, or ask for the right to write there.</source>
        <translation>لا يمكن كتابة شيء في ⁦{folder}⁩. لم يضع شيء. اختاروا مجلداً آخر، أو اطلبوا إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>This account may not use {folder}. Nothing was changed. Choose another folder, or ask whoever looks after the computer.</source>
        <translation>لا يحق لهذا الحساب استخدام ⁦{folder}⁩. لم يتغير شيء. اختاروا مجلداً آخر، أو اسألوا من يُعنى بالحاسوب.</translation>
    </message>
    <message>
        <source>The file {name} could not be read. It was not added. Copy it to this computer and try again.</source>
        <translation>تعذرت قراءة الملف ⁨{name}⁩ فلم يُضف. انسخوه إلى هذا الحاسوب وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>That is the folder of the vault itself, where nothing may lie open. Nothing was saved. Choose another folder.</source>
        <translation>هذا مجلد الخزنة نفسها، ولا يجوز أن يبقى فيه شيء مفتوح. لم يُحفظ شيء. اختاروا مجلداً آخر.</translation>
    </message>
    <message>
        <source>The file {name} was not added. {reason}</source>
        <translation>لم يُضف الملف ⁨{name}⁩. {reason}</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} and was not added. A shorter or smaller copy will fit.</source>
        <translation>الملف ⁨{name}⁩ أكبر من {limit} فلم يُضف. نسخة أقصر أو أصغر ستفي بالغرض.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged and was not added. Open it in a picture program, save it again, and add the new copy.</source>
        <translation>الصورة ⁨{name}⁩ تالفة فلم تُضف. افتحوها في برنامج صور واحفظوها من جديد، ثم أضيفوا النسخة الجديدة.</translation>
    </message>
    <message>
        <source>This record is already being amended. Go on with the draft that is open.</source>
        <translation>هذا السجل قيد التعديل من قبل. تابعوا في المسودة المفتوحة.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for that. What was saved is safe. Close other programs, then try again.</source>
        <translation>الذاكرة المتاحة في هذا الحاسوب لا تكفي لذلك. ما حُفظ في أمان. أغلقوا البرامج الأخرى، ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>Nothing of the picture would be left. Keep a larger part of it.</source>
        <translation>لن يبقى من الصورة شيء. أبقوا على جزء أكبر منها.</translation>
    </message>
    <message>
        <source>The picture {name} is too large to work on and was not added. Save a smaller copy of it and add that.</source>
        <translation>الصورة ⁨{name}⁩ أكبر من أن تُعالَج فلم تُضف. احفظوا نسخة أصغر منها وأضيفوها.</translation>
    </message>
    <message>
        <source>The document {name} is damaged and was not added. Open it, save it again, and add the new copy.</source>
        <translation>المستند ⁨{name}⁩ تالف فلم يُضف. افتحوه واحفظوه من جديد، ثم أضيفوا النسخة الجديدة.</translation>
    </message>
    <message>
        <source>The template {form} cannot be read. Your records are safe. Install the app again to repair it.</source>
        <translation>تتعذر قراءة النموذج ⁨{form}⁩. سجلاتكم في أمان. ثبّتوا التطبيق من جديد لإصلاحه.</translation>
    </message>
    <message>
        <source>The template {form} was changed outside the app, so it is not used. Your records are safe. Install the app again to repair it.</source>
        <translation>عُدّل النموذج ⁨{form}⁩ خارج التطبيق، لذلك لا يُستخدم. سجلاتكم في أمان. ثبّتوا التطبيق من جديد لإصلاحه.</translation>
    </message>
    <message>
        <source>The template {form}, version {version}, is not on this computer. The record is safe and can be opened where the template is.</source>
        <translation>النموذج ⁨{form}⁩، الإصدار ⁨{version}⁩، ليس على هذا الحاسوب. السجل في أمان ويمكن فتحه حيث يوجد النموذج.</translation>
    </message>
    <message>
        <source>The template {form} could not be converted: {detail}</source>
        <translation>تعذر تحويل النموذج ⁨{form}⁩: ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>The answers of one record cannot be read. The others are safe. Make a copy of the vault folder before you go on.</source>
        <translation>تتعذر قراءة إجابات أحد السجلات. السجلات الأخرى في أمان. خذوا نسخة من مجلد الخزنة قبل المتابعة.</translation>
    </message>
    <message>
        <source>A few answers are still needed before you can finish. What you wrote is saved.</source>
        <translation>لا تزال بضع إجابات مطلوبة قبل الإنهاء. ما كتبتموه محفوظ.</translation>
    </message>
    <message>
        <source>The bundle {name} cannot be read. Copy it again from where it came and try once more.</source>
        <translation>تتعذر قراءة الحزمة ⁨{name}⁩. انسخوها من مصدرها من جديد وحاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>It is an office document of a kind, or with parts, whose hidden details cannot be taken out here. Save it as PDF and add that.</source>
        <translation>هو مستند مكتبي من نوع، أو فيه أجزاء، لا يمكن إزالة تفاصيلها الخفية هنا. احفظوه بصيغة PDF وأضيفوا ذلك الملف.</translation>
    </message>
    <message>
        <source>It has layers that are not shown. Print it to a new PDF and add that.</source>
        <translation>فيه طبقات لا تُعرض. اطبعوه إلى ملف PDF جديد وأضيفوا ذلك الملف.</translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers. Choose other readers, or widen who may see the record.</source>
        <translation>لا شيء مما اخترتموه يجوز أن يخرج إلى هؤلاء القراء. اختاروا قراء آخرين، أو وسّعوا دائرة من يجوز له الاطلاع على السجل.</translation>
    </message>
    <message>
        <source>There is already a file {name} in that folder. It was left as it is. Choose another folder.</source>
        <translation>يوجد من قبل ملف ⁨{name}⁩ في ذلك المجلد. تُرك كما هو. اختاروا مجلداً آخر.</translation>
    </message>
    <message>
        <source>The key with which this computer signs its bundles cannot be read. Your records are safe, but nothing can be exported. Put back a copy of the vault folder if you have one.</source>
        <translation>تتعذر قراءة المفتاح الذي يوقّع به هذا الحاسوب حزمه. سجلاتكم في أمان، لكن لا يمكن تصدير شيء. إن كانت لديكم نسخة من مجلد الخزنة فأعيدوها إلى مكانها.</translation>
    </message>
    <message>
        <source>Something in the app went wrong. What was saved is safe. Close the app and open it again; if it happens again, tell whoever supports you.</source>
        <translation>حدث خلل في التطبيق. ما حُفظ في أمان. أغلقوا التطبيق وافتحوه من جديد؛ وإن تكرر ذلك فأخبروا من يقدّم لكم الدعم.</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the vault&apos;s database is damaged and cannot be opened as it is. Nothing was changed. Repairing keeps everything that can still be read.</source>
        <translation>عبارة المرور صحيحة، لكن قاعدة بيانات الخزنة تالفة ولا يمكن فتحها كما هي. لم يتغير شيء. الإصلاح يحتفظ بكل ما لا تزال قراءته ممكنة.</translation>
    </message>
    <message>
        <source>Not the right passphrase</source>
        <translation>ليست عبارة المرور الصحيحة</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>مفتوحة من قبل</translation>
    </message>
    <message>
        <source>Open on another computer</source>
        <translation>مفتوحة على حاسوب آخر</translation>
    </message>
    <message>
        <source>Not a safe folder</source>
        <translation>مجلد غير آمن</translation>
    </message>
    <message>
        <source>This disk keeps nobody out</source>
        <translation>هذا القرص لا يمنع أحداً</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>This file was not added</source>
        <translation>لم يُضف هذا الملف</translation>
    </message>
    <message>
        <source>This picture was not added</source>
        <translation>لم تُضف هذه الصورة</translation>
    </message>
    <message>
        <source>Not quite finished</source>
        <translation>لم يكتمل تماماً</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>لن يخرج شيء</translation>
    </message>
    <message>
        <source>The app stumbled</source>
        <translation>تعثّر التطبيق</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح هذا</translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation>الملف ⁨{name}⁩</translation>
    </message>
    <message>
        <source>A file of this record</source>
        <translation>ملف من هذا السجل</translation>
    </message>
    <message>
        <source>other people who use this computer can write in {folder}.</source>
        <translation>أشخاصاً آخرين يستخدمون هذا الحاسوب يستطيعون الكتابة في ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else who uses this computer.</source>
        <translation>المجلد ⁦{folder}⁩ يخص شخصاً آخر يستخدم هذا الحاسوب.</translation>
    </message>
    <message>
        <source>, since {moment}</source>
        <translation>، منذ {moment}</translation>
    </message>
    <message>
        <source>It is a program, and programs can do harm.</source>
        <translation>هذا برنامج، والبرامج قد تسبب ضرراً.</translation>
    </message>
    <message>
        <source>{file} is no longer in the vault folder. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>‏⁨{file}⁩ لم يعد في مجلد الخزنة. نص السجل في أمان. خذوا الملف من نسخة احتياطية على صفحة «الأمان»، في «الفحص والإصلاح»، أو أضيفوه من جديد.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database cannot be read. What can be read is shown; nothing was deleted. On the Safety page, under Check and repair, you see what is damaged and can repair it.</source>
        <translation>تتعذر قراءة جزء من قاعدة بيانات الخزنة. ما يمكن قراءته معروض، ولم يُحذف شيء. في صفحة «الأمان»، تحت «الفحص والإصلاح»، ترون ما تضرر ويمكنكم إصلاحه.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be opened. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>‏⁨{file}⁩ تالف ولا يمكن فتحه. نص السجل في أمان. خذوا الملف من نسخة احتياطية على صفحة «الأمان»، في «الفحص والإصلاح»، أو أضيفوه من جديد.</translation>
    </message>
    <message>
        <source>{file} is not what was added: another file lies in its place, and is neither shown nor sent. The text of the record is safe. Take the right file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>‏⁨{file}⁩ ليس ما أُضيف: في مكانه ملف آخر لا يُعرض ولا يُرسل. نص السجل في أمان. خذوا الملف الصحيح من نسخة احتياطية على صفحة «الأمان»، في «الفحص والإصلاح»، أو أضيفوه من جديد.</translation>
    </message>
    <message>
        <source>The bundle does not hold what it promises: it was changed or damaged after it was signed. Nothing was taken from it. Ask for it to be sent again.</source>
        <translation>ليس في الحزمة ما تعد به: تغيّرت أو تلفت بعد توقيعها. لم يؤخذ منها شيء. اطلبوا إرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing left: what would leave now is not what you read. Look at the letter once more.</source>
        <translation>لم يخرج شيء: ما كان سيخرج الآن ليس ما قرأتموه. انظروا في الرسالة مرة أخرى.</translation>
    </message>
    <message>
        <source>The app cannot tell what kind of file it is. Photos, PDF, Word and OpenDocument text, plain text, audio and video can be added.</source>
        <translation>لا يستطيع التطبيق معرفة نوع هذا الملف. يمكن إضافة الصور، وPDF، ونصوص Word وOpenDocument، والنص العادي، والصوت، والفيديو.</translation>
    </message>
    <message>
        <source>Web pages can carry hidden programs. Save it as PDF and add that.</source>
        <translation>قد تحمل صفحات الويب برامج خفية. احفظوها بصيغة PDF وأضيفوا ذلك الملف.</translation>
    </message>
    <message>
        <source>It is an office document and may carry hidden programs. Save it as PDF and add that.</source>
        <translation>هذا مستند مكتبي وقد يحمل برامج خفية. احفظوه بصيغة PDF وأضيفوا ذلك الملف.</translation>
    </message>
    <message>
        <source>It is a packed folder. Unpack it and add the files one by one.</source>
        <translation>هذا مجلد مضغوط. فكّوا ضغطه وأضيفوا الملفات واحداً واحداً.</translation>
    </message>
    <message>
        <source>Its name says one thing and its content another. Open it, save it again, and add the new copy.</source>
        <translation>اسمه يقول شيئاً ومحتواه يقول شيئاً آخر. افتحوه واحفظوه من جديد، ثم أضيفوا النسخة الجديدة.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>إنه فارغ.</translation>
    </message>
    <message>
        <source>It is locked with a password. Save a copy without the password and add that.</source>
        <translation>إنه مقفل بكلمة سر. احفظوا نسخة بلا كلمة سر وأضيفوها.</translation>
    </message>
    <message>
        <source>It is no plain text, or its letters are stored in an old way that could be misread. Open it in the program that made it, save it as text in &quot;UTF-8&quot;, and add that.</source>
        <translation>ليس نصاً بسيطاً، أو أن أحرفه محفوظة بطريقة قديمة قد تُقرأ خطأً. افتحوه في البرنامج الذي أعدّه، واحفظوه كنص بترميز «UTF-8»، وأضيفوا ذلك الملف.</translation>
    </message>
    <message>
        <source>The document carries a program or other files inside. Print it to a new PDF and add that.</source>
        <translation>يحمل المستند في داخله برنامجاً أو ملفات أخرى. اطبعوه إلى ملف PDF جديد وأضيفوه.</translation>
    </message>
    <message>
        <source>the computer {name}</source>
        <translation>الحاسوب ⁨{name}⁩</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <source>some space</source>
        <translation>بعض المساحة</translation>
    </message>
</context>
<context>
    <name>ExchangingWords</name>
    <message>
        <source>Two people changed this record, and both versions are here. Look at them side by side and choose the one to go on from.</source>
        <translation>غيّر شخصان هذا السجل، والنسختان هنا. انظروا إليهما جنباً إلى جنب واختاروا التي تتابعون منها.</translation>
    </message>
    <message>
        <source>{name} was made for other readers than colleagues, so its records are not taken in. Ask the sender for a bundle for colleagues.</source>
        <translation>أُعدّ ⁨{name}⁩ لقراء غير الزملاء، فلا تؤخذ سجلاته. اطلبوا من المرسل حزمة للزملاء.</translation>
    </message>
    <message>
        <source>Nobody here knows yet who made {name}. Compare the words of the key with the sender first: {words}</source>
        <translation>لا أحد هنا يعرف بعد من أعدّ ⁨{name}⁩. قارنوا أولاً كلمات المفتاح مع المرسل: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What will leave</source>
        <translation>ما الذي سيخرج</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>لمن هذا؟</translation>
    </message>
    <message>
        <source>Also save the file with which others can check the signature</source>
        <translation>حفظ الملف الذي يتيح للآخرين التحقق من التوقيع أيضاً</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>To a folder or stick</source>
        <translation>إلى مجلد أو ذاكرة USB</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>النسخ إلى ذاكرة USB</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>يجري إعداد الحزمة</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>يمكنكم التوقف في أي وقت؛ لن يبقى شيء غير مكتمل.</translation>
    </message>
    <message>
        <source>For example: the ministry&apos;s focal point</source>
        <translation>مثال: جهة الاتصال في الوزارة</translation>
    </message>
    <message>
        <source>Who gets it (a role, no name)</source>
        <translation>من يتلقاها (دور، بلا اسم)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n record(s) in the outbox</source>
        <translation>
            <numerusform>وضع %Ln سجل في صندوق الصادر</numerusform>
            <numerusform>وضع سجل واحد في صندوق الصادر</numerusform>
            <numerusform>وضع سجلين في صندوق الصادر</numerusform>
            <numerusform>وضع %Ln سجلات في صندوق الصادر</numerusform>
            <numerusform>وضع %Ln سجلاً في صندوق الصادر</numerusform>
            <numerusform>وضع %Ln سجل في صندوق الصادر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>تصدير %Ln سجل</numerusform>
            <numerusform>تصدير سجل واحد</numerusform>
            <numerusform>تصدير سجلين</numerusform>
            <numerusform>تصدير %Ln سجلات</numerusform>
            <numerusform>تصدير %Ln سجلاً</numerusform>
            <numerusform>تصدير %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody will be able to read this</source>
        <translation>سيستطيع الجميع قراءة هذا</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) for everybody</source>
        <translation>
            <numerusform>تصدير %Ln سجل للجميع</numerusform>
            <numerusform>تصدير سجل واحد للجميع</numerusform>
            <numerusform>تصدير سجلين للجميع</numerusform>
            <numerusform>تصدير %Ln سجلات للجميع</numerusform>
            <numerusform>تصدير %Ln سجلاً للجميع</numerusform>
            <numerusform>تصدير %Ln سجل للجميع</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the file can read this</source>
        <translation>من لديه الملف يستطيع قراءة هذا</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) unsealed</source>
        <translation>
            <numerusform>تصدير %Ln سجل بلا ختم</numerusform>
            <numerusform>تصدير سجل واحد بلا ختم</numerusform>
            <numerusform>تصدير سجلين بلا ختم</numerusform>
            <numerusform>تصدير %Ln سجلات بلا ختم</numerusform>
            <numerusform>تصدير %Ln سجلاً بلا ختم</numerusform>
            <numerusform>تصدير %Ln سجل بلا ختم</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder or stick for the bundle</source>
        <translation>اختاروا المجلد أو ذاكرة USB للحزمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message numerus="yes">
        <source>%n thing(s) before it is ready</source>
        <translation>
            <numerusform>لم يبقَ شيء، السجل جاهز</numerusform>
            <numerusform>بقي أمر واحد قبل أن يصبح جاهزاً</numerusform>
            <numerusform>بقي أمران قبل أن يصبح جاهزاً</numerusform>
            <numerusform>بقيت %Ln أمور قبل أن يصبح جاهزاً</numerusform>
            <numerusform>بقي %Ln أمراً قبل أن يصبح جاهزاً</numerusform>
            <numerusform>بقي %Ln أمر قبل أن يصبح جاهزاً</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is kept. Press a line to go to its question.</source>
        <translation>كل ما كتبتموه محفوظ. اضغطوا سطراً للانتقال إلى سؤاله.</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>العودة إلى الكتابة</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>ما وافق عليه الأشخاص</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>Everything you write is in this one folder, locked with your passphrase. Copy the whole folder to keep a second one safe; a copy without the passphrase opens nothing.</source>
        <translation>كل ما تكتبونه في هذا المجلد وحده، مقفل بعبارة المرور. انسخوا المجلد كله للاحتفاظ بنسخة ثانية آمنة؛ والنسخة من دون عبارة المرور لا تفتح شيئاً.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>مكان الحفظ</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>The name of a file</source>
        <translation>اسم ملف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Why it may stay in, for everybody to read</source>
        <translation>لماذا يجوز أن يبقى ليقرأه الجميع</translation>
    </message>
    <message>
        <source>Why “{text}” may stay in</source>
        <translation>لماذا يجوز أن يبقى «⁨{text}⁩»</translation>
    </message>
    <message>
        <source>Use this reason for all that have none</source>
        <translation>استخدام هذا السبب لكل ما لا سبب له</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>GeopointEditor</name>
    <message>
        <source>15.5007 or 15°30&apos;02&quot; N</source>
        <translation>⁦15.5007⁩ أو ⁦15°30&apos;02&quot; N⁩</translation>
    </message>
    <message>
        <source>32.5599 or 32°33&apos;35&quot; E</source>
        <translation>⁦32.5599⁩ أو ⁦32°33&apos;35&quot; E⁩</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>خط الطول</translation>
    </message>
</context>
<context>
    <name>Goes</name>
    <message>
        <source>It says: {remark}</source>
        <translation>يقول: {remark}</translation>
    </message>
    <message>
        <source>Goes: {labels}</source>
        <translation>يخرج: ⁨{labels}⁩</translation>
    </message>
    <message>
        <source>With it: {files}</source>
        <translation>ومعه {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>hidden details may remain in it</source>
        <translation>قد تبقى فيه تفاصيل خفية</translation>
    </message>
    <message>
        <source>location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>owner&apos;s name</source>
        <translation>اسم المالك</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>small picture inside</source>
        <translation>صورة صغيرة في الداخل</translation>
    </message>
    <message>
        <source>other hidden details</source>
        <translation>تفاصيل خفية أخرى</translation>
    </message>
    <message>
        <source>no hidden details were found in it</source>
        <translation>لم توجد فيه تفاصيل خفية</translation>
    </message>
    <message>
        <source>taken out: {details}</source>
        <translation>أُزيل: {details}</translation>
    </message>
    <message>
        <source>Looked at for safety by {who} on {day}</source>
        <translation>نُظر فيه من جهة الأمان: ⁨{who}⁩، {day}</translation>
    </message>
    <message>
        <source>Cleared for {audience} by {who} on {day}</source>
        <translation>مُجاز ({audience}): ⁨{who}⁩، {day}</translation>
    </message>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>يبقى هنا: {reason}.</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>إرشادات</translation>
    </message>
    <message>
        <source>Go into a question to see why it is asked and what a good answer holds.</source>
        <translation>انتقلوا إلى سؤال لتروا لماذا يُطرح وما الذي تتضمنه الإجابة الجيدة.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>How this list works</source>
        <translation>كيف تعمل هذه القائمة</translation>
    </message>
    <message>
        <source>Each line leads to one question. Answer it, or look at it once more.</source>
        <translation>كل سطر يقود إلى سؤال. أجيبوا عنه، أو انظروا فيه مرة أخرى.</translation>
    </message>
    <message>
        <source>When nothing is left, press Finish. Until then it stays a draft, safe here.</source>
        <translation>متى لم يبقَ شيء اضغطوا «إنهاء». وحتى ذلك الحين يبقى مسودة آمنة هنا.</translation>
    </message>
    <message>
        <source>If you do not know an answer</source>
        <translation>إذا كنتم لا تعرفون إجابة</translation>
    </message>
    <message>
        <source>Write what you know and who could tell more. You can finish another day.</source>
        <translation>اكتبوا ما تعرفونه ومن قد يعرف أكثر. يمكنكم الإكمال في يوم آخر.</translation>
    </message>
    <message>
        <source>The gateway asks</source>
        <translation>البوابة تطلب</translation>
    </message>
    <message>
        <source>No guidance is needed here: write it as you would say it.</source>
        <translation>لا حاجة إلى إرشادات هنا: اكتبوا كما تتحدثون.</translation>
    </message>
    <message>
        <source>Template from your office, {office}</source>
        <translation>نموذج من مكتبكم، ⁨{office}⁩</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search your records ({keys})</source>
        <translation>البحث في سجلاتكم ({keys})</translation>
    </message>
    <message>
        <source>Search your records</source>
        <translation>البحث في سجلاتكم</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>عرض كل السجلات من جديد</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Back to where you came from; everything is saved</source>
        <translation>العودة إلى حيث كنتم؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>القراءة لها</translation>
    </message>
    <message>
        <source>Shows the story as a whole, large, to read it to her</source>
        <translation>يعرض القصة كاملة وبحروف كبيرة لتُقرأ لها</translation>
    </message>
    <message>
        <source>Help for her</source>
        <translation>مساعدة لها</translation>
    </message>
    <message>
        <source>Whom to turn to when she needs help</source>
        <translation>إلى من تلجأ حين تحتاج إلى المساعدة</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>إظهار الإرشادات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>إرشادات</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Shows what is still missing</source>
        <translation>يعرض ما لا يزال ناقصاً</translation>
    </message>
    <message>
        <source>Not saved yet; trying again</source>
        <translation>لم يُحفظ بعد؛ تجري المحاولة من جديد</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>Where she can get help</source>
        <translation>أين تجد المساعدة</translation>
    </message>
    <message>
        <source>Your team has not filled in its list of help yet. Your office can do so under Safety, “List of help”. Until then, ask a GBV specialist or case worker whom to turn to.</source>
        <translation>لم يملأ فريقكم قائمة المساعدة بعد. يستطيع مكتبكم ذلك على صفحة «الأمان»، في «قائمة المساعدة». وحتى ذلك الحين اسألوا مختصاً في العنف القائم على النوع الاجتماعي أو أخصائي حالة إلى من تلجأ.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>جرى التحقق في {day}</translation>
    </message>
    <message>
        <source>Nobody noted when this was checked. Call before you send somebody.</source>
        <translation>لم يدوّن أحد متى جرى التحقق من هذا. اتصلوا قبل أن ترسلوا أحداً.</translation>
    </message>
</context>
<context>
    <name>HelpListSection</name>
    <message>
        <source>When somebody in a story is in danger, and whenever you press F9 while writing, the app shows this list and asks for nothing else. Put the nearest and surest services first.</source>
        <translation>حين يكون أحد في قصة ما في خطر، وكلما ضغطتم F9 أثناء الكتابة، يعرض التطبيق هذه القائمة ولا يسأل عن شيء آخر. ضعوا أقرب الخدمات وأوثقها أولاً.</translation>
    </message>
    <message>
        <source>Leave out the address of any shelter or safe house: write who leads there instead. Call each service from time to time, and note the day.</source>
        <translation>لا تكتبوا عنوان أي مأوى أو بيت آمن: اكتبوا بدلاً منه من يوصل إليه. اتصلوا بكل خدمة بين حين وآخر، ودوّنوا اليوم.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>حفظ هذه القائمة</translation>
    </message>
    <message>
        <source>List of help</source>
        <translation>قائمة المساعدة</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>The day on which it was checked is not clear. Write it like {example}.</source>
        <translation>يوم التحقق غير واضح. اكتبوه هكذا: {example}.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظت.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help for her</source>
        <translation>مساعدة لها</translation>
    </message>
    <message>
        <source>Put down the record and listen. Believe her, ask what she needs now, and offer these services; she decides. Write down nothing of what she told you: this app is not for cases.</source>
        <translation>اتركوا السجل واستمعوا. صدّقوها، واسألوها ماذا تحتاج الآن، واعرضوا عليها هذه الخدمات؛ القرار لها. لا تكتبوا شيئاً مما قالته لكم: هذا التطبيق ليس لإدارة الحالات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>“{words}”: {reason}</source>
        <translation>‏«{words}»: {reason}</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>{reason} Perhaps: {words}.</source>
        <translation>‏{reason} ربما: {words}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>تاريخ السجل</translation>
    </message>
    <message>
        <source>Revision {number}, {moment}, {author}</source>
        <translation>النسخة {number}، {moment}، ⁨{author}⁩</translation>
    </message>
    <message>
        <source>{revision}, from a colleague</source>
        <translation>{revision}، من زميل</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>الإجابات هي نفسها.</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>من قبل: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation>الآن: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Exported on {day} for {readers}</source>
        <translation>صُدّر في {day} إلى {readers}</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message numerus="yes">
        <source>Keep holding: %n</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>تابعوا الضغط: %Ln</numerusform>
            <numerusform>تابعوا الضغط: %Ln</numerusform>
            <numerusform>تابعوا الضغط: %Ln</numerusform>
            <numerusform>تابعوا الضغط: %Ln</numerusform>
            <numerusform>تابعوا الضغط: %Ln</numerusform>
            <numerusform>تابعوا الضغط: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message numerus="yes">
        <source>%n file(s) of your records are no longer in the vault folder. What you wrote is safe. Put the files back from a copy of the folder, or add them again.</source>
        <translation>
            <numerusform>لم يعد %Ln ملف من سجلاتكم في مجلد الخزنة. ما كتبتموه آمن. أعيدوا الملفات من نسخة للمجلد أو أضيفوها من جديد.</numerusform>
            <numerusform>لم يعد ملف واحد من سجلاتكم في مجلد الخزنة. ما كتبتموه آمن. أعيدوا الملف من نسخة للمجلد أو أضيفوه من جديد.</numerusform>
            <numerusform>لم يعد ملفان من سجلاتكم في مجلد الخزنة. ما كتبتموه آمن. أعيدوا الملفين من نسخة للمجلد أو أضيفوهما من جديد.</numerusform>
            <numerusform>لم تعد %Ln ملفات من سجلاتكم في مجلد الخزنة. ما كتبتموه آمن. أعيدوا الملفات من نسخة للمجلد أو أضيفوها من جديد.</numerusform>
            <numerusform>لم يعد %Ln ملفاً من سجلاتكم في مجلد الخزنة. ما كتبتموه آمن. أعيدوا الملفات من نسخة للمجلد أو أضيفوها من جديد.</numerusform>
            <numerusform>لم يعد %Ln ملف من سجلاتكم في مجلد الخزنة. ما كتبتموه آمن. أعيدوا الملفات من نسخة للمجلد أو أضيفوها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظاركم.</translation>
    </message>
    <message>
        <source>Begin something new at the side, or look through your records.</source>
        <translation>ابدأوا شيئاً جديداً من الجانب، أو تصفحوا سجلاتكم.</translation>
    </message>
    <message>
        <source>Say who you are: a name, initials or your role.</source>
        <translation>عرّفوا بأنفسكم: اسم أو أحرف أولى أو دوركم.</translation>
    </message>
    <message>
        <source>Say who I am</source>
        <translation>التعريف بنفسي</translation>
    </message>
    <message>
        <source>It is written into your records as you want it shown. A real name is not needed.</source>
        <translation>يُكتب في سجلاتكم كما تريدون أن يظهر. لا حاجة إلى اسم حقيقي.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) in the outbox have waited for more than a week, or cannot be sent as they are.</source>
        <translation>
            <numerusform>لا حزم في صندوق الصادر تنتظر منذ أكثر من أسبوع.</numerusform>
            <numerusform>حزمة واحدة في صندوق الصادر تنتظر منذ أكثر من أسبوع، أو لا يمكن إرسالها كما هي.</numerusform>
            <numerusform>حزمتان في صندوق الصادر تنتظران منذ أكثر من أسبوع، أو لا يمكن إرسالهما كما هما.</numerusform>
            <numerusform>%Ln حزم في صندوق الصادر تنتظر منذ أكثر من أسبوع، أو لا يمكن إرسالها كما هي.</numerusform>
            <numerusform>%Ln حزمة في صندوق الصادر تنتظر منذ أكثر من أسبوع، أو لا يمكن إرسالها كما هي.</numerusform>
            <numerusform>%Ln حزمة في صندوق الصادر تنتظر منذ أكثر من أسبوع، أو لا يمكن إرسالها كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bundle(s) that you sent no receipt came within a month. Sending again does no harm.</source>
        <translation>
            <numerusform>لا حزم مرسلة بلا إيصال.</numerusform>
            <numerusform>حزمة واحدة أرسلتموها لم يصل إيصالها خلال شهر. لا ضرر في إرسالها من جديد.</numerusform>
            <numerusform>حزمتان أرسلتموهما لم يصل إيصالهما خلال شهر. لا ضرر في إرسالهما من جديد.</numerusform>
            <numerusform>%Ln حزم أرسلتموها لم يصل إيصالها خلال شهر. لا ضرر في إرسالها من جديد.</numerusform>
            <numerusform>%Ln حزمة أرسلتموها لم يصل إيصالها خلال شهر. لا ضرر في إرسالها من جديد.</numerusform>
            <numerusform>%Ln حزمة أرسلتموها لم يصل إيصالها خلال شهر. لا ضرر في إرسالها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the outbox</source>
        <translation>النظر في صندوق الصادر</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>الفحص والإصلاح</translation>
    </message>
    <message>
        <source>Take in the setup file of your office, if you have one.</source>
        <translation>خذوا ملف إعداد مكتبكم، إن كان لديكم.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>مكتبكم</translation>
    </message>
    <message>
        <source>It says where your work goes. You can write without it, and do this later.</source>
        <translation>يقول إلى أين يذهب عملكم. يمكنكم الكتابة من دونه وفعل هذا لاحقاً.</translation>
    </message>
    <message>
        <source>Try a practice record with made-up facts.</source>
        <translation>جرّبوا سجلاً للتمرين بمعلومات من نسج الخيال.</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>تجربة سجل</translation>
    </message>
    <message>
        <source>Look around, write something, and discard it afterwards. Nothing leaves this computer.</source>
        <translation>تجوّلوا واكتبوا شيئاً، ثم تخلّصوا منه. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Is this draft still needed? {title}</source>
        <translation>هل لا تزال هذه المسودة مطلوبة؟ ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Nobody has changed it since {day}. What is not needed is safest gone; it stays in the bin for 30 days.</source>
        <translation>لم يغيّرها أحد منذ {day}. ما لا حاجة إليه فزواله أسلم؛ تبقى في سلة المحذوفات ٣٠ يوماً.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>{kind}, last changed {moment}</source>
        <translation>{kind}، آخر تعديل {moment}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n more draft(s) wait to be finished.</source>
        <translation>
            <numerusform>لا مسودات أخرى بانتظار الإكمال.</numerusform>
            <numerusform>مسودة أخرى واحدة بانتظار الإكمال.</numerusform>
            <numerusform>مسودتان أخريان بانتظار الإكمال.</numerusform>
            <numerusform>%Ln مسودات أخرى بانتظار الإكمال.</numerusform>
            <numerusform>%Ln مسودة أخرى بانتظار الإكمال.</numerusform>
            <numerusform>%Ln مسودة أخرى بانتظار الإكمال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message numerus="yes">
        <source>The gateway asks for %n change(s) in {title}.</source>
        <translation>
            <numerusform>لا تطلب البوابة أي تعديل في ⁨{title}⁩.</numerusform>
            <numerusform>تطلب البوابة تعديلاً واحداً في ⁨{title}⁩.</numerusform>
            <numerusform>تطلب البوابة تعديلين في ⁨{title}⁩.</numerusform>
            <numerusform>تطلب البوابة %Ln تعديلات في ⁨{title}⁩.</numerusform>
            <numerusform>تطلب البوابة %Ln تعديلاً في ⁨{title}⁩.</numerusform>
            <numerusform>تطلب البوابة %Ln تعديل في ⁨{title}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway asks for changes in %n more record(s).</source>
        <translation>
            <numerusform>لا تطلب البوابة تعديلات في سجلات أخرى.</numerusform>
            <numerusform>تطلب البوابة تعديلات في سجل آخر.</numerusform>
            <numerusform>تطلب البوابة تعديلات في سجلين آخرين.</numerusform>
            <numerusform>تطلب البوابة تعديلات في %Ln سجلات أخرى.</numerusform>
            <numerusform>تطلب البوابة تعديلات في %Ln سجلاً آخر.</numerusform>
            <numerusform>تطلب البوابة تعديلات في %Ln سجل آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people changed {title}. Both versions are here.</source>
        <translation>غيّر شخصان ⁨{title}⁩. النسختان هنا.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>النظر في الاثنتين</translation>
    </message>
    <message>
        <source>Choose the one to go on from. Nothing was overwritten.</source>
        <translation>اختاروا التي تتابعون منها. لم يُستبدل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) have two versions.</source>
        <translation>
            <numerusform>لا سجلات أخرى لها نسختان.</numerusform>
            <numerusform>سجل آخر له نسختان.</numerusform>
            <numerusform>سجلان آخران لكل منهما نسختان.</numerusform>
            <numerusform>%Ln سجلات أخرى لكل منها نسختان.</numerusform>
            <numerusform>%Ln سجلاً آخر لكل منها نسختان.</numerusform>
            <numerusform>%Ln سجل آخر لكل منها نسختان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished record(s) have not been exported yet.</source>
        <translation>
            <numerusform>كل السجلات المكتملة صُدّرت.</numerusform>
            <numerusform>سجل مكتمل واحد لم يُصدَّر بعد.</numerusform>
            <numerusform>سجلان مكتملان لم يُصدَّرا بعد.</numerusform>
            <numerusform>%Ln سجلات مكتملة لم تُصدَّر بعد.</numerusform>
            <numerusform>%Ln سجلاً مكتملاً لم يُصدَّر بعد.</numerusform>
            <numerusform>%Ln سجل مكتمل لم يُصدَّر بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>اختيار السجلات</translation>
    </message>
    <message>
        <source>Until you export, they are on this computer only.</source>
        <translation>إلى أن تصدّروها، تبقى على هذا الحاسوب وحده.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) lie outside the vault, where others may open them.</source>
        <translation>
            <numerusform>لا نسخ خارج الخزنة.</numerusform>
            <numerusform>نسخة واحدة خارج الخزنة، حيث قد يفتحها آخرون.</numerusform>
            <numerusform>نسختان خارج الخزنة، حيث قد يفتحهما آخرون.</numerusform>
            <numerusform>%Ln نسخ خارج الخزنة، حيث قد يفتحها آخرون.</numerusform>
            <numerusform>%Ln نسخة خارج الخزنة، حيث قد يفتحها آخرون.</numerusform>
            <numerusform>%Ln نسخة خارج الخزنة، حيث قد يفتحها آخرون.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What needs you</source>
        <translation>ما يحتاج إليكم</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>No pillar yet</source>
        <translation>بلا ركيزة بعد</translation>
    </message>
    <message>
        <source>Records by pillar; finished filled, drafts outlined</source>
        <translation>السجلات بحسب الركيزة؛ المكتملة ممتلئة والمسودات مفرغة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>بحسب الركيزة</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Record number</source>
        <translation>رقم السجل</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتمل في</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Changed</source>
        <translation>جرى التغيير</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens your records here.</source>
        <translation>من الآن تفتح عبارة المرور الجديدة سجلاتكم هنا.</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>إزالة هذا المفتاح</translation>
    </message>
    <message>
        <source>It opens nothing here any more. Backups and copies of the folder that were made before still open with it.</source>
        <translation>لم يعد يفتح شيئاً هنا. النسخ الاحتياطية ونسخ المجلد التي أُخذت من قبل لا يزال يفتحها.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>The file that your office gave you</source>
        <translation>الملف الذي أعطاكم إياه مكتبكم</translation>
    </message>
    <message>
        <source>Text files (*.txt *.pub);;All files (*)</source>
        <translation>ملفات نصية (*.txt *.pub);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>تشفير كل شيء من جديد</translation>
    </message>
    <message>
        <source>The app locks, encrypts your records, and opens again. You type your passphrase once. Files follow in the background, also over several days. Older backups go once a new one is made. Databases kept beside the vault from before a repair go at once.</source>
        <translation>يُقفل التطبيق ويشفّر سجلاتكم ثم يُفتح من جديد. تكتبون عبارة المرور مرة واحدة. وتتبعها الملفات في الخلفية، وقد يمتد ذلك أياماً. وتزول النسخ الاحتياطية القديمة متى أُخذت نسخة جديدة. أما قواعد البيانات المحفوظة إلى جانب الخزنة من قبل إصلاح فتزول فوراً.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Each of these alone opens your records. What you take away opens nothing any more.</source>
        <translation>كل من هذه يفتح وحده سجلاتكم. وما تزيلونه لا يعود يفتح شيئاً.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Files are being encrypted anew: {done} of {total}.</source>
        <translation>يجري تشفير الملفات من جديد: {done} من {total}.</translation>
    </message>
    <message>
        <source>Chosen on {day}.</source>
        <translation>اختيرت في {day}.</translation>
    </message>
    <message>
        <source>You know it.</source>
        <translation>أنتم تعرفونها.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>ورقة الاستعادة</translation>
    </message>
    <message>
        <source>You have none. If the passphrase is forgotten, nobody can open your records. A kit is one sheet of paper that can.</source>
        <translation>ليست لديكم ورقة. إذا نُسيت عبارة المرور فلن يستطيع أحد فتح سجلاتكم. ورقة الاستعادة ورقة واحدة تستطيع ذلك.</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>إنشاء ورقة</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>اختبارها</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>إنشاء ورقة جديدة</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Three pieces</source>
        <translation>ثلاثة أجزاء</translation>
    </message>
    <message>
        <source>Three people each keep one, and two of them together can help you. None can alone.</source>
        <translation>يحتفظ ثلاثة أشخاص بجزء لكل منهم، ويستطيع أي اثنين منهم معاً مساعدتكم. ولا يستطيع ذلك أحدهم وحده.</translation>
    </message>
    <message>
        <source>Make three pieces</source>
        <translation>إنشاء ثلاثة أجزاء</translation>
    </message>
    <message>
        <source>Test two of them</source>
        <translation>اختبار جزأين منها</translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation>إنشاء أجزاء جديدة</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Help from your office</source>
        <translation>مساعدة من مكتبكم</translation>
    </message>
    <message>
        <source>With its key, your office can help you in when the passphrase is lost. It never learns the passphrase. But it could open a copy of your records.</source>
        <translation>يستطيع مكتبكم بمفتاحه أن يساعدكم على الدخول إذا ضاعت عبارة المرور. ولا يعرف عبارة المرور أبداً. لكنه يستطيع فتح نسخة من سجلاتكم.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>مكتب بلا اسم</translation>
    </message>
    <message>
        <source>Add an office&apos;s key</source>
        <translation>إضافة مفتاح مكتب</translation>
    </message>
    <message>
        <source>All locks at once</source>
        <translation>كل الأقفال دفعة واحدة</translation>
    </message>
    <message>
        <source>Did somebody have your passphrase, your kit, or a copy of this folder? Then encrypt everything anew: what they have opens nothing that you write from now on. Everything that opens your records today goes on doing so; take away or change first what they know.</source>
        <translation>هل وصل أحد إلى عبارة المرور أو ورقة الاستعادة أو نسخة من هذا المجلد؟ إذن شفّروا كل شيء من جديد: ما لديه لا يفتح شيئاً مما تكتبونه من الآن. وكل ما يفتح سجلاتكم اليوم يبقى يفتحها؛ فأزيلوا أولاً ما يعرفه أو غيّروه.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>تشفير كل شيء من جديد</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>صُنع في {day}.</translation>
    </message>
    <message>
        <source>This app did not make it. Take it away.</source>
        <translation>لم يصنعه هذا التطبيق. أزيلوه.</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>لم يُختبر قط.</translation>
    </message>
    <message>
        <source>Last tested on {day}.</source>
        <translation>آخر اختبار في {day}.</translation>
    </message>
</context>
<context>
    <name>KitEntry</name>
    <message>
        <source>{typed} of {count} words or groups of digits. Small mistakes in spaces do not matter.</source>
        <translation>{typed} من {count} كلمة أو مجموعة أرقام. الأخطاء الصغيرة في المسافات لا تهم.</translation>
    </message>
</context>
<context>
    <name>KitPaper</name>
    <message>
        <source>Recovery kit</source>
        <translation>ورقة الاستعادة</translation>
    </message>
    <message>
        <source>These 24 words open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation>هذه الكلمات الـ٢٤ تفتح خزنتكم إذا نُسيت عبارة المرور. ومع نسخة احتياطية تفتحها أيضاً على حاسوب آخر. من لديه هذه الصفحة وخزنتكم يستطيع قراءة كل ما فيها.</translation>
    </message>
    <message>
        <source>These 24 numbers open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation>هذه الأعداد الـ٢٤ تفتح خزنتكم إذا نُسيت عبارة المرور. ومع نسخة احتياطية تفتحها أيضاً على حاسوب آخر. من لديه هذه الصفحة وخزنتكم يستطيع قراءة كل ما فيها.</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>الكلمات الـ٢٤</translation>
    </message>
    <message>
        <source>The 24 numbers</source>
        <translation>الأعداد الـ٢٤</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>كيف تستخدمونها</translation>
    </message>
    <message>
        <source>On another computer, install the app and choose “I have a backup” first.</source>
        <translation>على حاسوب آخر، ثبّتوا التطبيق واختاروا أولاً «لدي نسخة احتياطية».</translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With the recovery kit”.</source>
        <translation>في النافذة الأولى اختاروا «طرق أخرى للدخول»، ثم «بورقة الاستعادة».</translation>
    </message>
    <message>
        <source>Type the words in their order, from 1 to 24. Capital letters and accents do not matter.</source>
        <translation>اكتبوا الكلمات بترتيبها، من ١ إلى ٢٤. الأحرف الكبيرة وعلامات النطق لا تهم.</translation>
    </message>
    <message>
        <source>Type the numbers in their order, from 1 to 24. Spaces do not matter.</source>
        <translation>اكتبوا الأعداد بترتيبها، من ١ إلى ٢٤. المسافات لا تهم.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. This page goes on working until you make a new kit.</source>
        <translation>اختاروا عبارة مرور جديدة. تبقى هذه الصفحة صالحة إلى أن تُنشئوا ورقة جديدة.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>كيف تحفظونها</translation>
    </message>
    <message>
        <source>Keep it in a safe place, away from the computer and from your backups.</source>
        <translation>احفظوها في مكان آمن، بعيداً عن الحاسوب وعن نسخكم الاحتياطية.</translation>
    </message>
    <message>
        <source>Do not photograph, scan or send it, and type it nowhere but in the app.</source>
        <translation>لا تصوّروها ولا تمسحوها ضوئياً ولا ترسلوها، ولا تكتبوها في أي مكان سوى التطبيق.</translation>
    </message>
    <message>
        <source>Test it twice a year: under Safety, Keys.</source>
        <translation>اختبروها مرتين في السنة: في «الأمان»، «المفاتيح».</translation>
    </message>
    <message>
        <source>If it is lost or somebody saw it, make a new kit and a new backup at once. This page still opens older backups, so delete those.</source>
        <translation>إذا ضاعت أو رآها أحد فأنشئوا فوراً ورقة جديدة ونسخة احتياطية جديدة. هذه الصفحة لا تزال تفتح النسخ الاحتياطية الأقدم، فاحذفوها.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>تاريخ الاختبار</translation>
    </message>
    <message>
        <source>Recovery piece {number} of 3</source>
        <translation>جزء الاستعادة {number} من ٣</translation>
    </message>
    <message>
        <source>Two of three pieces, each with its own short code, open the vault when the passphrase is forgotten. One piece alone opens nothing.</source>
        <translation>جزآن من ثلاثة، لكل منهما رمزه القصير، يفتحان الخزنة إذا نُسيت عبارة المرور. الجزء الواحد وحده لا يفتح شيئاً.</translation>
    </message>
    <message>
        <source>Series {series}. Only pieces of the same series go together.</source>
        <translation>السلسلة {series}. لا تتوافق إلا أجزاء السلسلة نفسها.</translation>
    </message>
    <message>
        <source>The 33 words of this piece</source>
        <translation>كلمات هذا الجزء الـ٣٣</translation>
    </message>
    <message>
        <source>The 33 numbers of this piece</source>
        <translation>أعداد هذا الجزء الـ٣٣</translation>
    </message>
    <message>
        <source>Bring two pieces of the same series together, and the short code of each.</source>
        <translation>اجمعوا جزأين من السلسلة نفسها، مع الرمز القصير لكل منهما.</translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With two of the three pieces”.</source>
        <translation>في النافذة الأولى اختاروا «طرق أخرى للدخول»، ثم «بجزأين من الأجزاء الثلاثة».</translation>
    </message>
    <message>
        <source>Type the words of each piece in their order, and its short code.</source>
        <translation>اكتبوا كلمات كل جزء بترتيبها، ورمزه القصير.</translation>
    </message>
    <message>
        <source>Type the numbers of each piece in their order, and its short code.</source>
        <translation>اكتبوا أعداد كل جزء بترتيبها، ورمزه القصير.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The pieces go on working until new ones are made.</source>
        <translation>اختاروا عبارة مرور جديدة. تبقى الأجزاء صالحة إلى أن تُنشأ أجزاء جديدة.</translation>
    </message>
    <message>
        <source>Each piece belongs with another person, in another place, away from the computer.</source>
        <translation>مكان كل جزء عند شخص مختلف، في مكان مختلف، بعيداً عن الحاسوب.</translation>
    </message>
    <message>
        <source>Never write the short code on this page; keep it apart from it.</source>
        <translation>لا تكتبوا الرمز القصير على هذه الصفحة أبداً؛ احفظوه بعيداً عنها.</translation>
    </message>
    <message>
        <source>Do not photograph, scan or send this page, and type it nowhere but in the app.</source>
        <translation>لا تصوّروا هذه الصفحة ولا تمسحوها ضوئياً ولا ترسلوها، ولا تكتبوها في أي مكان سوى التطبيق.</translation>
    </message>
    <message>
        <source>If a piece is lost or somebody saw it, make three new pieces and a new backup.</source>
        <translation>إذا ضاع جزء أو رآه أحد فأنشئوا ثلاثة أجزاء جديدة ونسخة احتياطية جديدة.</translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>Make a recovery kit</source>
        <translation>إنشاء ورقة استعادة</translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper with 24 words. If the passphrase is forgotten, or the computer is gone and only a backup is left, the kit opens your records.</source>
        <translation>ورقة الاستعادة ورقة واحدة عليها ٢٤ عدداً. إذا نُسيت عبارة المرور، أو فُقد الحاسوب ولم تبقَ إلا نسخة احتياطية، فهي تفتح سجلاتكم.</translation>
    </message>
    <message>
        <source>Whoever has this paper and your computer, or a backup, can read everything. Keep it away from both, and do not take a photo of it.</source>
        <translation>من لديه هذه الورقة وحاسوبكم، أو نسخة احتياطية، يستطيع قراءة كل شيء. احفظوها بعيداً عنهما، ولا تصوّروها.</translation>
    </message>
    <message>
        <source>The kit that you have now will open nothing any more. Destroy it then.</source>
        <translation>الورقة التي لديكم الآن لن تعود تفتح شيئاً. أتلفوها حينئذ.</translation>
    </message>
    <message>
        <source>The next step shows the words. Make sure that nobody looks on.</source>
        <translation>الخطوة التالية تعرض الأعداد. تأكدوا من أن لا أحد ينظر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>عرض الأعداد</translation>
    </message>
    <message>
        <source>Put it on paper</source>
        <translation>انقلوها إلى ورقة</translation>
    </message>
    <message>
        <source>Print it, or copy it by hand, each word with its number.</source>
        <translation>اطبعوها، أو انسخوها بخط اليد، كل عدد مع رقمه.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>نقلتها إلى ورقة</translation>
    </message>
    <message>
        <source>Three words from your paper</source>
        <translation>ثلاثة أعداد من ورقتكم</translation>
    </message>
    <message>
        <source>So that nothing was misread. Only then does the kit open your records.</source>
        <translation>كي لا يكون شيء قد قُرئ خطأً. بعد ذلك فقط تفتح الورقة سجلاتكم.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>الرقم {number}</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>عرض الأعداد من جديد</translation>
    </message>
    <message>
        <source>Keep this kit</source>
        <translation>اعتماد هذه الورقة</translation>
    </message>
    <message>
        <source>Number {number} is not what was shown. Look at your paper, or show the words again.</source>
        <translation>الرقم {number} ليس ما عُرض. انظروا إلى ورقتكم، أو اعرضوا الأعداد من جديد.</translation>
    </message>
</context>
<context>
    <name>KitTestSheet</name>
    <message>
        <source>Test two pieces</source>
        <translation>اختبار جزأين</translation>
    </message>
    <message>
        <source>Test the kit</source>
        <translation>اختبار ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Take the paper and type what stands on it. Nothing is opened or changed by this.</source>
        <translation>خذوا الورقة واكتبوا ما عليها. لا يُفتح شيء ولا يتغير بذلك.</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>جزء آخر</translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation>ما على ورقتكم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>It is typed right, but it does not open these records. Perhaps it is an older one, or of another computer.</source>
        <translation>كُتب صحيحاً، لكنه لا يفتح هذه السجلات. ربما هو من ورقة أقدم، أو من حاسوب آخر.</translation>
    </message>
    <message>
        <source>Yes, it opens your records</source>
        <translation>نعم، يفتح سجلاتكم</translation>
    </message>
    <message>
        <source>Put the paper back where it was, away from the computer.</source>
        <translation>أعيدوا الورقة إلى مكانها، بعيداً عن الحاسوب.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LastBackup</name>
    <message>
        <source>Backing up before closing</source>
        <translation>أخذ نسخة احتياطية قبل الإغلاق</translation>
    </message>
    <message>
        <source>Everything is saved. The app closes by itself as soon as the backup stands.</source>
        <translation>كل شيء محفوظ. يُغلق التطبيق تلقائياً حالما تجهز النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>الخروج من دونها</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The last words are not saved</source>
        <translation>الكلمات الأخيرة غير محفوظة</translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation>الإغلاق وفقدان الكلمات الأخيرة</translation>
    </message>
    <message>
        <source>Your last words are kept in memory until then: leave the computer on.</source>
        <translation>كلماتكم الأخيرة باقية في الذاكرة حتى ذلك الحين: اتركوا الحاسوب يعمل.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>This bundle goes to &lt;b&gt;{target}&lt;/b&gt; and can be read by &lt;b&gt;{readers}&lt;/b&gt;. {holds}</source>
        <translation>تذهب هذه الحزمة إلى &lt;b&gt;{target}&lt;/b&gt;، ويستطيع قراءتها &lt;b&gt;{readers}&lt;/b&gt;. {holds}</translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers.</source>
        <translation>لا شيء مما اخترتموه يجوز أن يخرج إلى هؤلاء القراء.</translation>
    </message>
    <message>
        <source>To change that, amend the record and widen the answer to &quot;Who may see it&quot;.</source>
        <translation>لتغيير ذلك، عدّلوا السجل ووسّعوا الإجابة عن «من يجوز له الاطلاع».</translation>
    </message>
    <message>
        <source>What is damaged can be taken back from a backup, on the page Safety under &quot;Check and repair&quot;. Or amend the record, and add the file again or remove it.</source>
        <translation>ما تلف يمكن أخذه من نسخة احتياطية على صفحة «الأمان»، في «الفحص والإصلاح». أو عدّلوا السجل وأضيفوا الملف من جديد أو أزيلوه.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln سجل</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلين</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلاً</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفين</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would leave, and who agreed to it ...</source>
        <translation>يجري النظر في ما سيخرج ومن وافق عليه ...</translation>
    </message>
    <message>
        <source>Please read it once more: it has changed.</source>
        <translation>اقرؤوها مرة أخرى من فضلكم: لقد تغيّرت.</translation>
    </message>
    <message>
        <source>Who looked at a record and who cleared it is a claim that a key signs. This computer cannot know whose key it is: the gateway checks that.</source>
        <translation>من نظر في السجل ومن أجازه ادعاء يوقّعه مفتاح. لا يعرف هذا الحاسوب لمن المفتاح: البوابة تتحقق من ذلك.</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt;, &lt;b&gt;{pictures}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation>تحتوي على &lt;b&gt;{records}&lt;/b&gt; و&lt;b&gt;{pictures}&lt;/b&gt; و&lt;b&gt;{files}&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتين</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%Ln ملف آخر</numerusform>
            <numerusform>ملف واحد آخر</numerusform>
            <numerusform>ملفين آخرين</numerusform>
            <numerusform>%Ln ملفات أخرى</numerusform>
            <numerusform>%Ln ملفاً آخر</numerusform>
            <numerusform>%Ln ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation>تحتوي على &lt;b&gt;{records}&lt;/b&gt; و&lt;b&gt;{files}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and no files.</source>
        <translation>تحتوي على &lt;b&gt;{records}&lt;/b&gt; بلا ملفات.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) taken back travel along</source>
        <translation>
            <numerusform>لا موافقات مسحوبة تخرج معها</numerusform>
            <numerusform>موافقة مسحوبة واحدة تخرج معها</numerusform>
            <numerusform>موافقتان مسحوبتان تخرجان معها</numerusform>
            <numerusform>%Ln موافقات مسحوبة تخرج معها</numerusform>
            <numerusform>%Ln موافقة مسحوبة تخرج معها</numerusform>
            <numerusform>%Ln موافقة مسحوبة تخرج معها</numerusform>
        </translation>
    </message>
    <message>
        <source>So that whoever has an older bundle removes what was taken back. No person and no reason is named.</source>
        <translation>كي يزيل من لديه حزمة أقدم ما سُحب. لا يُذكر أي شخص ولا أي سبب.</translation>
    </message>
    <message>
        <source>Record {number}, since {day}: {scope}</source>
        <translation>السجل {number}، منذ {day}: {scope}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Who might want to read it</source>
        <translation>من قد يريد قراءتها</translation>
    </message>
    <message>
        <source>Somebody who finds, steals or seizes the computer, a stick or a backup.</source>
        <translation>من يجد الحاسوب أو ذاكرة USB أو نسخة احتياطية، أو يسرقها، أو يصادرها.</translation>
    </message>
    <message>
        <source>Somebody who shares the computer with you, or uses it after you.</source>
        <translation>من يشارككم الحاسوب، أو يستخدمه بعدكم.</translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or walks in.</source>
        <translation>من ينظر من فوق كتفكم، أو يدخل فجأة.</translation>
    </message>
    <message>
        <source>Somebody who sees a bundle on its way, or changes it.</source>
        <translation>من يرى حزمة في طريقها، أو يغيّرها.</translation>
    </message>
    <message>
        <source>Somebody who can force you to open it.</source>
        <translation>من يستطيع إجباركم على فتحها.</translation>
    </message>
    <message>
        <source>Somebody who has put a program on the computer that watches it.</source>
        <translation>من وضع على الحاسوب برنامجاً يراقبه.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>ما هو محمي</translation>
    </message>
    <message>
        <source>While it is locked, nothing that you wrote can be read: records, drafts, files, small pictures, what you search in, and who you are. It is encrypted from the first key you press. Backups are encrypted in the same way.</source>
        <translation>ما دام التطبيق مقفلاً فلا يمكن قراءة شيء مما كتبتموه: لا السجلات ولا المسودات ولا الملفات ولا الصور المصغرة ولا ما تبحثون فيه ولا من أنتم. كل شيء مشفّر من أول مفتاح تضغطونه. والنسخ الاحتياطية مشفّرة بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Guessing the passphrase is slow for everybody, also on another and faster computer. That protects a good passphrase. It does not protect a short one.</source>
        <translation>تخمين عبارة المرور بطيء على الجميع، حتى على حاسوب آخر أسرع. هذا يحمي عبارة مرور جيدة. ولا يحمي عبارة قصيرة.</translation>
    </message>
    <message>
        <source>It locks by itself after some minutes, when the computer sleeps, and when you lock the computer. What you typed is saved first.</source>
        <translation>يُقفل التطبيق تلقائياً بعد بضع دقائق، وحين ينام الحاسوب، وحين تقفلون الحاسوب. ويُحفظ ما كتبتموه أولاً.</translation>
    </message>
    <message>
        <source>Pressing Shift three times, or Exit, hides the window at once, saves, locks, and empties the clipboard.</source>
        <translation>الضغط على Shift ثلاث مرات، أو على «خروج»، يخفي النافذة فوراً ويحفظ ويقفل ويفرغ الحافظة.</translation>
    </message>
    <message>
        <source>Pictures, pages, sound and films open inside the app. No copy that others could read is left on the disk, unless you save one outside; those are listed until you delete them.</source>
        <translation>تُفتح الصور والصفحات والصوت والفيديو داخل التطبيق. لا تبقى على القرص نسخة يستطيع غيركم قراءتها، إلا إذا حفظتم أنتم نسخة في الخارج؛ وتلك تبقى في القائمة إلى أن تحذفوها.</translation>
    </message>
    <message>
        <source>A bundle that somebody changed on its way is refused by whoever checks its signature.</source>
        <translation>الحزمة التي غيّرها أحد في طريقها يرفضها كل من يتحقق من توقيعها.</translation>
    </message>
    <message>
        <source>What holds only in part</source>
        <translation>ما هو محمي جزئياً فقط</translation>
    </message>
    <message>
        <source>Anybody who sees the folder of the app or a backup can tell that the app is used, how much there is, when it changed last, and which ways in there are. The folder also tells the language of the app, and an office can be told by its key. They cannot tell what it says.</source>
        <translation>كل من يرى مجلد التطبيق أو نسخة احتياطية يستطيع أن يعرف أن التطبيق مستخدَم، وكم فيه، ومتى تغيّر آخر مرة، وما طرق الدخول الموجودة. ويكشف المجلد لغة التطبيق أيضاً، ويمكن معرفة المكتب من مفتاحه. لكنه لا يستطيع أن يعرف ما كُتب.</translation>
    </message>
    <message>
        <source>Somebody who can write into the folder can damage it, or put an older state of it back. Damage is noticed and named. An older state of the records is not noticed.</source>
        <translation>من يستطيع الكتابة في المجلد يستطيع إتلافه، أو إعادة حالة أقدم منه. يلاحظ التطبيق التلف ويسمّيه. أما حالة أقدم للسجلات فلا يلاحظها.</translation>
    </message>
    <message>
        <source>A bundle that you leave unsealed. With your office&apos;s setup file, bundles for the gateway are sealed for it, and others for the colleagues you tick: nobody else can open them, not even you. Without, whoever gets the file can read it, and the app says so before it is made. A notice that a consent was taken back is never sealed, so that everybody who got the record can read it; it holds the number of the record and what was taken back, and no name.</source>
        <translation>الحزمة التي تتركونها بلا ختم. بملف إعداد مكتبكم تُختم الحزم الموجهة إلى البوابة لها، وغيرها للزملاء الذين تؤشّرون عليهم: لا يستطيع أحد غيرهم فتحها، ولا أنتم. ومن دونه يستطيع من يحصل على الملف قراءته، والتطبيق يقول ذلك قبل إعداده. إشعار سحب الموافقة لا يُختم أبداً، كي يقرأه كل من تلقى السجل؛ فيه رقم السجل وما سُحب، بلا أي اسم.</translation>
    </message>
    <message>
        <source>That there is a bundle. Its size and when it was made can be seen, and how many receivers a sealed one has, though not which.</source>
        <translation>أن هناك حزمة. يمكن رؤية حجمها ووقت إعدادها، وعدد متلقي الحزمة المختومة، لا من هم.</translation>
    </message>
    <message>
        <source>The name that an office gave your device. Once it is confirmed, whoever can open a bundle of it can read that name and organisation. An office should choose names that tell of no person and no place.</source>
        <translation>الاسم الذي أعطاه مكتب لجهازكم. متى أُكّد الجهاز، يستطيع من يفتح حزمة منه قراءة ذلك الاسم والمنظمة. على المكتب أن يختار أسماء لا تدل على شخص ولا على مكان.</translation>
    </message>
    <message>
        <source>An office whose signing key was stolen. Until everybody knows, somebody else can confirm devices in its name.</source>
        <translation>مكتب سُرق مفتاح توقيعه. إلى أن يعلم الجميع، يستطيع غيره تأكيد أجهزة باسمه.</translation>
    </message>
    <message>
        <source>The wait after wrong passphrases slows down somebody at this keyboard. Somebody who copies the whole folder can guess elsewhere without that wait; each guess still costs them time.</source>
        <translation>الانتظار بعد عبارات المرور الخاطئة يبطئ من يجلس إلى لوحة المفاتيح هذه. ومن ينسخ المجلد كله يستطيع التخمين في مكان آخر بلا هذا الانتظار؛ لكن كل تخمين يكلفه وقتاً.</translation>
    </message>
    <message>
        <source>What somebody in a record did not agree to stays here: it goes into no bundle, page, table, copied text or picture. The day counts: a consent that has run out, or was taken back, lets nothing more out. Somebody other than the writer has to clear a record first.</source>
        <translation>ما لم يوافق عليه شخص في سجل يبقى هنا: لا يدخل في حزمة ولا صفحة ولا جدول ولا نص منسوخ ولا صورة. اليوم مهم: الموافقة التي انتهت أو سُحبت لا تُخرج شيئاً بعد ذلك. ويجب أن يجيز السجل أولاً شخص غير الكاتب.</translation>
    </message>
    <message>
        <source>The app uses the network for one thing alone: to send what you put in the outbox to the gateway that your office&apos;s setup file names, and to fetch the answers. Without such a file it never uses it.</source>
        <translation>يستخدم التطبيق الشبكة لأمر واحد فقط: أن يرسل ما تضعونه في صندوق الصادر إلى البوابة التي يسمّيها ملف إعداد مكتبكم، وأن يجلب الأجوبة. ومن دون هذا الملف لا يستخدمها أبداً.</translation>
    </message>
    <message>
        <source>Everybody who has the recovery kit, two of its pieces with their codes, or the office key, and the folder or a backup, can open it. Keep them where you would keep the passphrase.</source>
        <translation>كل من لديه ورقة الاستعادة، أو جزآن من الأجزاء مع رمزيهما، أو مفتاح المكتب، ومعه المجلد أو نسخة احتياطية، يستطيع فتحها. احفظوها حيث تحفظون عبارة المرور.</translation>
    </message>
    <message>
        <source>A new passphrase or a new kit does not reach backups and copies of the folder that were made before: the old one still opens those. Changing the data key and deleting the old backups cures that for what is still in your hands.</source>
        <translation>عبارة المرور الجديدة أو الورقة الجديدة لا تصل إلى النسخ الاحتياطية ونسخ المجلد التي أُخذت من قبل: القديمة لا تزال تفتح تلك. تغيير مفتاح البيانات وحذف النسخ الاحتياطية القديمة يعالجان ذلك في ما لا يزال بين أيديكم.</translation>
    </message>
    <message>
        <source>Whoever watches the network can see that this computer speaks with the gateway, when, and how much it sends. They cannot see what. Where that alone is dangerous, copy bundles to a stick.</source>
        <translation>من يراقب الشبكة يستطيع أن يرى أن هذا الحاسوب يتصل بالبوابة، ومتى، وكم يرسل. ولا يستطيع أن يرى ماذا. حيث يكون ذلك وحده خطراً، انسخوا الحزم إلى ذاكرة USB.</translation>
    </message>
    <message>
        <source>The app can hold a record only against what was written down: who is in it, what she agreed to, who can be recognised in a picture. What was ticked wrongly, or left out, it cannot know.</source>
        <translation>لا يستطيع التطبيق مقارنة السجل إلا بما كُتب: من فيه، وعلى ماذا وافق، ومن قد يُعرف في صورة. ما أُشّر عليه خطأً أو تُرك لا يستطيع أن يعرفه.</translation>
    </message>
    <message>
        <source>It looks for numbers, dates, addresses and protected names in what you write. It does not find everything, and it cannot tell what a neighbour would recognise.</source>
        <translation>يبحث في ما تكتبونه عن أرقام وتواريخ وعناوين وأسماء محمية. لا يجد كل شيء، ولا يستطيع أن يعرف ما قد يتعرف عليه جار.</translation>
    </message>
    <message>
        <source>That somebody checked a record is signed with her key. A signature says who claims this; it takes the receiver to know whose key it is.</source>
        <translation>فحص شخص ما لسجل يوقَّع بمفتاح ذلك الشخص. يقول التوقيع من يدّعي هذا؛ وعلى المتلقي أن يعرف لمن المفتاح.</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>ما ليس محمياً</translation>
    </message>
    <message>
        <source>A computer that is watched. A program that records keys or the screen sees what you see, and your passphrase too. No app can stop it from inside.</source>
        <translation>حاسوب مراقَب. البرنامج الذي يسجل المفاتيح أو الشاشة يرى ما ترونه، وعبارة المرور أيضاً. ولا يستطيع أي تطبيق إيقافه من الداخل.</translation>
    </message>
    <message>
        <source>A passphrase that is forced out of you. There is no second, harmless vault to show: a false one that is found out can put you in more danger.</source>
        <translation>عبارة مرور تُنتزع منكم بالقوة. لا توجد خزنة ثانية غير مؤذية لعرضها: خزنة زائفة تُكتشف قد تضعكم في خطر أكبر.</translation>
    </message>
    <message>
        <source>Photos and recordings of the screen, and paper that was printed.</source>
        <translation>صور الشاشة وتسجيلاتها، والورق المطبوع.</translation>
    </message>
    <message>
        <source>The memory of the computer while the app is open, and while it is hidden but could not save the last words yet. Parts of it can be written to the disk by the system, when memory is short or when the computer sleeps deeply. Encrypt the whole disk if you can.</source>
        <translation>ذاكرة الحاسوب ما دام التطبيق مفتوحاً، وما دام مخفياً ولم يستطع بعد حفظ الكلمات الأخيرة. قد يكتب النظام أجزاء منها على القرص، حين تقل الذاكرة أو حين ينام الحاسوب نوماً عميقاً. شفّروا القرص كله إن استطعتم.</translation>
    </message>
    <message>
        <source>Remains on modern disks and sticks. They keep old contents where no program reaches them. What was inside the app is encrypted there; a copy that you saved outside is not.</source>
        <translation>بقايا على الأقراص وذواكر USB الحديثة. تحتفظ بمحتويات قديمة حيث لا يصل أي برنامج. ما كان داخل التطبيق مشفّر هناك؛ أما النسخة التي حفظتموها في الخارج فليست مشفّرة.</translation>
    </message>
    <message>
        <source>What has left: bundles, prints, copies and backups elsewhere. Deleting here does not call them back.</source>
        <translation>ما خرج: الحزم والمطبوعات والنسخ والنسخ الاحتياطية في أماكن أخرى. الحذف هنا لا يسترجعها.</translation>
    </message>
    <message>
        <source>A passphrase that is lost, if there is no kit, no pieces and no office key. Nobody can open it then, and we cannot either.</source>
        <translation>عبارة مرور ضائعة، إن لم تكن هناك ورقة ولا أجزاء ولا مفتاح مكتب. لا يستطيع أحد حينئذ فتحها، ولا نحن أيضاً.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما الذي يمكنكم فعله</translation>
    </message>
    <message>
        <source>Choose a passphrase of several words, and tell it to nobody.</source>
        <translation>اختاروا عبارة مرور من عدة كلمات، ولا تخبروا بها أحداً.</translation>
    </message>
    <message>
        <source>Print the recovery kit, keep it away from the computer, and test it now and then.</source>
        <translation>اطبعوا ورقة الاستعادة، واحفظوها بعيداً عن الحاسوب، واختبروها بين حين وآخر.</translation>
    </message>
    <message>
        <source>Keep a backup on a stick in another place, and check it now and then.</source>
        <translation>احتفظوا بنسخة احتياطية على ذاكرة USB في مكان آخر، وافحصوها بين حين وآخر.</translation>
    </message>
    <message>
        <source>Lock the app when you go, also for a moment. Use Exit when somebody comes.</source>
        <translation>أقفلوا التطبيق حين تغادرون، ولو للحظة. واضغطوا «خروج» حين يأتي أحد.</translation>
    </message>
    <message>
        <source>Do not write what could lead to a survivor: no name, no address, no number. What is not written cannot be found.</source>
        <translation>لا تكتبوا ما قد يقود إلى ناجية: لا اسم ولا عنوان ولا رقم. ما لم يُكتب لا يمكن العثور عليه.</translation>
    </message>
    <message>
        <source>If you think the computer is watched, do not open the app on it. Ask your office for help.</source>
        <translation>إن ظننتم أن الحاسوب مراقَب فلا تفتحوا التطبيق عليه. اطلبوا المساعدة من مكتبكم.</translation>
    </message>
    <message>
        <source>If the computer may be taken and you have no time: Safety, Erase everything. It destroys the keys within a second.</source>
        <translation>إن كان الحاسوب قد يؤخذ ولا وقت لديكم: «الأمان»، «محو كل شيء». هذا يُتلف المفاتيح خلال ثانية.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>What it cannot protect</source>
        <translation>ما لا يستطيع حمايته</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press a key to stay.</source>
        <translation>
            <numerusform>يُقفل الآن. اضغطوا أي مفتاح للبقاء.</numerusform>
            <numerusform>يُقفل بعد ثانية واحدة. اضغطوا أي مفتاح للبقاء.</numerusform>
            <numerusform>يُقفل بعد ثانيتين. اضغطوا أي مفتاح للبقاء.</numerusform>
            <numerusform>يُقفل بعد %Ln ثوانٍ. اضغطوا أي مفتاح للبقاء.</numerusform>
            <numerusform>يُقفل بعد %Ln ثانية. اضغطوا أي مفتاح للبقاء.</numerusform>
            <numerusform>يُقفل بعد %Ln ثانية. اضغطوا أي مفتاح للبقاء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>When nobody touches the keyboard, the mouse or the screen, the app saves everything and locks. It tells you half a minute before. Playing a film or a sound counts as being there.</source>
        <translation>حين لا يلمس أحد لوحة المفاتيح أو الفأرة أو الشاشة يحفظ التطبيق كل شيء ويُقفل. ويخبركم قبل ذلك بنصف دقيقة. تشغيل فيديو أو صوت يُعد حضوراً.</translation>
    </message>
    <message>
        <source>Lock when the window is minimised too</source>
        <translation>القفل عند تصغير النافذة أيضاً</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>What else locks it</source>
        <translation>ما الذي يقفله أيضاً</translation>
    </message>
    <message>
        <source>The app locks when the computer goes to sleep and when its screen is locked, as far as the computer tells. A Mac tells only when it wakes up: lock the app yourself before you close the lid.</source>
        <translation>يُقفل التطبيق حين ينام الحاسوب وحين تُقفل شاشته، بقدر ما يخبر الحاسوب بذلك. حاسوب Mac لا يخبر إلا حين يستيقظ: أقفلوا التطبيق بأنفسكم قبل إطباق الغطاء.</translation>
    </message>
    <message>
        <source>An export or a file that is being added is finished first, behind the lock. Only sleep, quick exit and locking by hand stop it. Nothing half-done is left behind, and you are told afterwards.</source>
        <translation>التصدير الجاري أو الملف الذي تجري إضافته يكتمل أولاً خلف القفل. لا يوقفه إلا النوم والخروج السريع والقفل باليد. لن يبقى شيء غير مكتمل، وتُخبَرون بذلك بعدها.</translation>
    </message>
    <message>
        <source>If the last words cannot be saved, as on a full disk, everything is hidden all the same. The words stay in memory and are saved as soon as that works.</source>
        <translation>إن تعذر حفظ الكلمات الأخيرة، كما في قرص ممتلئ، يُخفى كل شيء مع ذلك. تبقى الكلمات في الذاكرة وتُحفظ حالما يصير ذلك ممكناً.</translation>
    </message>
    <message>
        <source>Leave at once</source>
        <translation>المغادرة فوراً</translation>
    </message>
    <message>
        <source>Press Shift three times, or the button Exit. Everything is hidden, saved and locked, and the clipboard is emptied.</source>
        <translation>اضغطوا Shift ثلاث مرات، أو زر «خروج». يُخفى كل شيء ويُحفظ ويُقفل، وتُفرغ الحافظة.</translation>
    </message>
    <message>
        <source>What you copy from delicate answers is taken off the clipboard after one minute. A program that keeps a history of the clipboard may have it still.</source>
        <translation>ما تنسخونه من الإجابات الحساسة يُزال من الحافظة بعد دقيقة واحدة. البرنامج الذي يحتفظ بتاريخ الحافظة قد يبقى محتفظاً به.</translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Write large</source>
        <translation>الكتابة في صفحة كبيرة</translation>
    </message>
    <message>
        <source>Opens this answer alone on a sheet; Esc brings you back</source>
        <translation>يفتح هذه الإجابة وحدها في صفحة؛ يعيدكم Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookFirst</name>
    <message>
        <source>Look at these before they go</source>
        <translation>انظروا في هذه قبل أن تخرج</translation>
    </message>
    <message>
        <source>Put together, they could point to a place, a small group, a partner or a person.</source>
        <translation>إذا جُمعت معاً فقد تدل على مكان أو مجموعة صغيرة أو شريك أو شخص.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text could say who somebody is. What stays in for everybody to read needs a reason, in a few words.</source>
        <translation>
            <numerusform>لا مواضع في النص قد تدل على شخص بعينه. ما يبقى ليقرأه الجميع يحتاج إلى سبب، في كلمات قليلة.</numerusform>
            <numerusform>موضع واحد في النص قد يدل على شخص بعينه. ما يبقى ليقرأه الجميع يحتاج إلى سبب، في كلمات قليلة.</numerusform>
            <numerusform>موضعان في النص قد يدلان على شخص بعينه. ما يبقى ليقرأه الجميع يحتاج إلى سبب، في كلمات قليلة.</numerusform>
            <numerusform>%Ln مواضع في النص قد تدل على شخص بعينه. ما يبقى ليقرأه الجميع يحتاج إلى سبب، في كلمات قليلة.</numerusform>
            <numerusform>%Ln موضعاً في النص قد يدل على شخص بعينه. ما يبقى ليقرأه الجميع يحتاج إلى سبب، في كلمات قليلة.</numerusform>
            <numerusform>%Ln موضع في النص قد يدل على شخص بعينه. ما يبقى ليقرأه الجميع يحتاج إلى سبب، في كلمات قليلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>LostSheet</name>
    <message>
        <source>This device is lost</source>
        <translation>هذا الجهاز مفقود</translation>
    </message>
    <message>
        <source>Save the list of lost devices</source>
        <translation>حفظ قائمة الأجهزة المفقودة</translation>
    </message>
    <message>
        <source>Its confirmation is taken back for good, also if the device is found again: then it makes a new key and asks anew. What it signed is refused wherever the list arrives.</source>
        <translation>يُسحب تأكيده نهائياً، حتى إن عُثر على الجهاز: عندئذ يُنشأ فيه مفتاح جديد ويُطلب تأكيد من جديد. ما وقّعه يُرفض حيثما وصلت القائمة.</translation>
    </message>
    <message>
        <source>The list names every lost device of your office. Give it to your teams and to the gateway; your next setup file carries it as well.</source>
        <translation>تذكر القائمة كل جهاز مفقود من أجهزة مكتبكم. أعطوها لفرقكم وللبوابة؛ ويحملها ملف إعدادكم التالي أيضاً.</translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation>عبارة مفتاح توقيع المكتب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is lost: save the list…</source>
        <translation>هو مفقود: حفظ القائمة…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>حفظ القائمة…</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation>اكتبوا عبارة مفتاح توقيع المكتب.</translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation>قوائم الأجهزة المفقودة (*.revoked)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>مكان القائمة</translation>
    </message>
</context>
<context>
    <name>MakerWords</name>
    <message>
        <source>Maker unknown: there is no signature that can be read.</source>
        <translation>المصدر غير معروف: لا توقيع يمكن قراءته.</translation>
    </message>
    <message>
        <source>Its key was taken back since: ask your office before you use this.</source>
        <translation>سُحب مفتاحه بعد ذلك: اسألوا مكتبكم قبل أن تستخدموا هذا.</translation>
    </message>
    <message>
        <source>{device}, {organisation}</source>
        <translation>‏⁨{device}⁩، ⁨{organisation}⁩</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person on {date}.</source>
        <translation>من إعداد ⁨{who}⁩، وجرى التأكيد شخصياً في {date}.</translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared on {date}.</source>
        <translation>من إعداد جهاز قارن أحد هنا كلماته في {date}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office} on {date}.</source>
        <translation>من إعداد ⁨{who}⁩، بتأكيد ⁨{office}⁩ في {date}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed on {date} by an office that you trust.</source>
        <translation>من إعداد ⁨{who}⁩، بتأكيد مكتب تثقون به في {date}.</translation>
    </message>
    <message>
        <source>Made on this device.</source>
        <translation>من إعداد هذا الجهاز.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office}.</source>
        <translation>من إعداد ⁨{who}⁩، بتأكيد ⁨{office}⁩.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by an office that you trust.</source>
        <translation>من إعداد ⁨{who}⁩، بتأكيد مكتب تثقون به.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person before.</source>
        <translation>من إعداد ⁨{who}⁩، وجرى التأكيد شخصياً من قبل.</translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared before.</source>
        <translation>من إعداد جهاز قارن أحد هنا كلماته من قبل.</translation>
    </message>
    <message>
        <source>Made by {who}, whom your office&apos;s setup file names.</source>
        <translation>من إعداد ⁨{who}⁩، كما يذكر ملف إعداد مكتبكم.</translation>
    </message>
    <message>
        <source>Made by {who}, whose confirmation has run out. Ask whether the device is still theirs.</source>
        <translation>من إعداد ⁨{who}⁩، وقد انتهت مدة التأكيد. اسألوا هل لا يزال الجهاز لديهم.</translation>
    </message>
    <message>
        <source>This device was lost or its key stolen: do not use what it made.</source>
        <translation>فُقد هذا الجهاز أو سُرق مفتاحه: لا تستخدموا ما صنعه.</translation>
    </message>
    <message>
        <source>Changed after signing: do not use.</source>
        <translation>تغيّر بعد التوقيع: لا تستخدموه.</translation>
    </message>
    <message>
        <source>Maker unknown: it calls itself {who}, and nobody here confirmed that.</source>
        <translation>المصدر غير معروف: يسمّي نفسه ⁨{who}⁩، ولم يؤكد أحد هنا ذلك.</translation>
    </message>
    <message>
        <source>Maker unknown: nobody here has confirmed this device.</source>
        <translation>المصدر غير معروف: لم يؤكد أحد هنا هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>MonthEditor</name>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>month</source>
        <translation>الشهر</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More ways out</source>
        <translation>طرق أخرى للإخراج</translation>
    </message>
    <message>
        <source>Copy the whole record …</source>
        <translation>نسخ السجل كله …</translation>
    </message>
    <message>
        <source>Save as a table (CSV) …</source>
        <translation>حفظ كجدول (CSV) …</translation>
    </message>
    <message>
        <source>Save a picture …</source>
        <translation>حفظ صورة …</translation>
    </message>
    <message>
        <source>Consent form …</source>
        <translation>نموذج الموافقة …</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>{section}: {labels}</source>
        <translation>{section}: {labels}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>العبارة الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>اكتبوا عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation>العبارتان غير متطابقتين. اكتبوا الثانية من جديد، أو أظهروا ما تكتبونه.</translation>
    </message>
    <message>
        <source>It would be guessed too soon. Add one or two words.</source>
        <translation>سيسهل تخمينها سريعاً. أضيفوا كلمة أو كلمتين.</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>These texts are yours: the app shows them at the right moment and sends them nowhere.</source>
        <translation>هذه النصوص لكم: يعرضها التطبيق في وقتها ولا يرسلها إلى أي مكان.</translation>
    </message>
    <message>
        <source>What must be reported by law</source>
        <translation>ما يوجب القانون الإبلاغ عنه</translation>
    </message>
    <message>
        <source>Shown before the questions of every story. Say what has to be reported in your country, to whom, and what that means for her, in words that can be read out.</source>
        <translation>يُعرض قبل أسئلة كل قصة. اكتبوا ما يجب الإبلاغ عنه في بلدكم، ولمن، وماذا يعني ذلك لها، بكلمات يمكن قراءتها بصوت مسموع.</translation>
    </message>
    <message>
        <source>Care for the team</source>
        <translation>العناية بالفريق</translation>
    </message>
    <message>
        <source>Shown after work on a story, when it is finished or took more than 20 minutes. Say what helps in your team, and whom one can call.</source>
        <translation>يُعرض بعد العمل على قصة، حين تكتمل أو تأخذ أكثر من ٢٠ دقيقة. اكتبوا ما يساعد في فريقكم، وبمن يمكن الاتصال.</translation>
    </message>
    <message>
        <source>Remind people after work on a story</source>
        <translation>التذكير بعد العمل على قصة</translation>
    </message>
    <message>
        <source>Keep these texts</source>
        <translation>حفظ هذه النصوص</translation>
    </message>
    <message>
        <source>Notes for your team</source>
        <translation>ملاحظات لفريقكم</translation>
    </message>
    <message>
        <source>Words worth another look</source>
        <translation>كلمات تستحق نظرة أخرى</translation>
    </message>
    <message>
        <source>The app comes with a short list for each of its languages. Add your own: one in each line, as “word | why | what to write instead”. A line that begins with “-” takes a word off the list.</source>
        <translation>يأتي التطبيق بقائمة قصيرة لكل لغة من لغاته. أضيفوا كلماتكم: كلمة في كل سطر، هكذا «الكلمة | لماذا | ما يُكتب بدلاً منها». السطر الذي يبدأ بـ «-» يزيل كلمة من القائمة.</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>لغة هذه الكلمات</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظت.</translation>
    </message>
</context>
<context>
    <name>OfficeKeySheet</name>
    <message>
        <source>Make the office&apos;s signing key</source>
        <translation>إنشاء مفتاح توقيع المكتب</translation>
    </message>
    <message>
        <source>With this key your office says which devices are its own. It opens with a phrase that only the people who confirm devices know; the vault&apos;s passphrase does not open it. Make it in one vault only, and keep backups of that vault.</source>
        <translation>بهذا المفتاح يقول مكتبكم أي الأجهزة أجهزته. تفتحه عبارة لا يعرفها إلا من يؤكدون الأجهزة؛ ولا تفتحه عبارة مرور الخزنة. أنشئوه في خزنة واحدة فقط، واحتفظوا بنسخ احتياطية منها.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>As people call it: Kabul country office</source>
        <translation>كما يسمّيه الناس: المكتب القُطري في كابل</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم القصير</translation>
    </message>
    <message>
        <source>Latin letters, digits and hyphens, such as kabul-office. It cannot be changed later.</source>
        <translation>حروف لاتينية وأرقام وشرطات، مثل kabul-office. لا يمكن تغييره لاحقاً.</translation>
    </message>
    <message>
        <source>Phrase of this key</source>
        <translation>عبارة هذا المفتاح</translation>
    </message>
    <message>
        <source>The same phrase once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Your office gives you one file. It tells the app where your work goes, who can open it there, and which devices to trust; it may bring templates too.</source>
        <translation>يعطيكم مكتبكم ملفاً واحداً. يقول للتطبيق إلى أين يذهب عملكم، ومن يستطيع فتحه هناك، وبأي أجهزة يثق؛ وقد يحمل نماذج أيضاً.</translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation>أخذ ملف إعداد</translation>
    </message>
    <message>
        <source>For a focal point</source>
        <translation>لجهة الاتصال</translation>
    </message>
    <message>
        <source>Make a setup file</source>
        <translation>إنشاء ملف إعداد</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>مكتبكم</translation>
    </message>
    <message>
        <source>The setup file that your office gave you</source>
        <translation>ملف الإعداد الذي أعطاكم إياه مكتبكم</translation>
    </message>
    <message>
        <source>Setup files (*.setup);;All files (*)</source>
        <translation>ملفات الإعداد (*.setup);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>On a stick: {name}</source>
        <translation>على ذاكرة USB: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Whoever runs the office&apos;s devices can make the setup file for all of them here. It is signed with the office&apos;s own key, which is made under &quot;Confirm devices&quot;.</source>
        <translation>من يتولى أجهزة المكتب يستطيع هنا صنع ملف الإعداد لها كلها. يوقَّع بمفتاح المكتب نفسه، الذي يُنشأ في «تأكيد الأجهزة».</translation>
    </message>
    <message>
        <source>You hold the key of {office}. Write down where the work goes and who can open it, and save one file for all devices of the office.</source>
        <translation>لديكم مفتاح ⁨{office}⁩. اكتبوا إلى أين يذهب العمل ومن يستطيع فتحه، واحفظوا ملفاً واحداً لكل أجهزة المكتب.</translation>
    </message>
    <message>
        <source>No setup file yet</source>
        <translation>لا ملف إعداد بعد</translation>
    </message>
    <message>
        <source>You can write, finish and print all the same. The app just does not know yet where to send your work, so you hand on yourself what you export.</source>
        <translation>يمكنكم مع ذلك الكتابة والإكمال والطباعة. لكن التطبيق لا يعرف بعد إلى أين يرسل عملكم، فتسلّمون بأنفسكم ما تصدّرونه.</translation>
    </message>
    <message>
        <source>Setup file number {number}, made on {made}, in force here since {taken}.</source>
        <translation>ملف الإعداد رقم {number}، صُنع في {made}، سارٍ هنا منذ {taken}.</translation>
    </message>
    <message>
        <source>The setup file that was taken in cannot be read any more.</source>
        <translation>ملف الإعداد الذي أُخذ لم تعد قراءته ممكنة.</translation>
    </message>
    <message>
        <source>Take your office&apos;s newest setup file in again. Your records are safe; nothing is sent.</source>
        <translation>خذوا أحدث ملف إعداد من مكتبكم مرة أخرى. سجلاتكم في أمان؛ ولا يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>OfficeSheet</name>
    <message>
        <source>Ask your office for help</source>
        <translation>طلب المساعدة من مكتبكم</translation>
    </message>
    <message>
        <source>Choose a new passphrase first. It opens the answer, so nobody else can use that. Remember it: you type it again when the answer is here.</source>
        <translation>اختاروا أولاً عبارة مرور جديدة. هي تفتح الجواب، فلا يستطيع غيركم استخدامه. تذكّروها: ستكتبونها من جديد حين يصل الجواب.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save the file for your office</source>
        <translation>حفظ الملف لمكتبكم</translation>
    </message>
    <message>
        <source>Where to save the file for your office</source>
        <translation>مكان حفظ الملف لمكتبكم</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Send the file to your office</source>
        <translation>أرسلوا الملف إلى مكتبكم</translation>
    </message>
    <message>
        <source>Then call them, and read this number out. So they know that the file is really yours.</source>
        <translation>ثم اتصلوا بهم واقرأوا لهم هذا الرقم. بذلك يعرفون أن الملف منكم حقاً.</translation>
    </message>
    <message>
        <source>Number to read out</source>
        <translation>الرقم الذي تقرأونه</translation>
    </message>
    <message>
        <source>When their file has come back, choose Other ways in again, and then their answer.</source>
        <translation>حين يصل ملفهم اختاروا «طرق أخرى للدخول» من جديد، ثم جوابهم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Repairing the vault</source>
        <translation>يجري إصلاح الخزنة</translation>
    </message>
    <message>
        <source>Everything that can be read is kept. The damaged database stays beside the new one.</source>
        <translation>يُحفظ كل ما تمكن قراءته. وتبقى قاعدة البيانات التالفة إلى جانب الجديدة.</translation>
    </message>
    <message>
        <source>Encrypting everything anew</source>
        <translation>يجري تشفير كل شيء من جديد</translation>
    </message>
    <message>
        <source>Whatever happens meanwhile, your passphrase goes on opening your records.</source>
        <translation>مهما حدث في هذه الأثناء تبقى عبارة المرور تفتح سجلاتكم.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>That is not the passphrase of this vault. Your work is safe. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation>هذه ليست عبارة مرور هذه الخزنة. عملكم في أمان. انظروا إلى مفتاح Caps Lock ولغة لوحة المفاتيح، ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>Wait a little before the next try. The pause protects your work from guessing.</source>
        <translation>انتظروا قليلاً قبل المحاولة التالية. هذا التوقف يحمي عملكم من التخمين.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed. Add one or two more words that do not belong together.</source>
        <translation>يمكن تخمين عبارة المرور هذه. أضيفوا كلمة أو كلمتين لا رابط بينهما.</translation>
    </message>
    <message>
        <source>The vault cannot be read: its file {file} is damaged. Nothing was changed. If you have a copy of the vault folder, put it back and open the app again.</source>
        <translation>تتعذر قراءة الخزنة: ملفها ⁨{file}⁩ تالف. لم يتغير شيء. إن كانت لديكم نسخة من مجلد الخزنة فأعيدوها إلى مكانها وافتحوا التطبيق من جديد.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}. If it is on a stick, plug the stick in and open the app again.</source>
        <translation>لا توجد خزنة في ⁦{folder}⁩. إن كانت على ذاكرة USB فأوصلوها وافتحوا التطبيق من جديد.</translation>
    </message>
    <message>
        <source>There is already a vault in {folder}. It was left as it is; open it, or choose another folder.</source>
        <translation>توجد خزنة من قبل في ⁦{folder}⁩. تُركت كما هي؛ افتحوها أو اختاروا مجلداً آخر.</translation>
    </message>
    <message>
        <source>This vault is already open in another window of the app on this computer{since}. Go on there, or close that window and try again. Nothing was lost.</source>
        <translation>هذه الخزنة مفتوحة من قبل في نافذة أخرى للتطبيق على هذا الحاسوب{since}. تابعوا هناك، أو أغلقوا تلك النافذة وحاولوا من جديد. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This vault is open on {where}{since}, or was not closed there. Close it there, then try again. Two computers at once would spoil each other&apos;s work.</source>
        <translation>هذه الخزنة مفتوحة على {where}{since}، أو لم تُغلق هناك. أغلقوها هناك ثم حاولوا من جديد. حاسوبان في وقت واحد يُفسد كل منهما عمل الآخر.</translation>
    </message>
    <message>
        <source>The vault was not opened, because {reason} So they could put something else in its place. Nothing was changed.</source>
        <translation>لم تُفتح الخزنة، لأن {reason} وبذلك قد يوضع شيء آخر مكانها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk that holds your vault cannot keep other people out of its files. What you write is locked with your passphrase all the same; but whoever uses this disk could remove the files. Keep the disk with you, and keep a backup.</source>
        <translation>القرص الذي فيه خزنتكم لا يستطيع منع الآخرين من ملفاته. ما تكتبونه مقفل بعبارة المرور مع ذلك؛ لكن من يستخدم هذا القرص يستطيع حذف الملفات. أبقوا القرص معكم، واحتفظوا بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>{name} in the vault folder leads somewhere else, or is no plain file. The app never writes through such a thing, so the vault was not opened. Put the real file back in its place, or remove it if you did not put it there, and try again.</source>
        <translation>في مجلد الخزنة ⁨{name}⁩، وهو يقود إلى مكان آخر أو ليس ملفاً عادياً. لا يكتب التطبيق أبداً عبر شيء كهذا، فلم تُفتح الخزنة. أعيدوا الملف الحقيقي إلى مكانه، أو أزيلوه إن لم تكونوا أنتم من وضعه هناك، ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>The keys are destroyed, so nobody can read what was written. These files could not be removed: {names}. Close every other program and delete them by hand.</source>
        <translation>أُتلفت المفاتيح، فلا يستطيع أحد قراءة ما كُتب. تعذر حذف هذه الملفات: ⁨{names}⁩. أغلقوا كل البرامج الأخرى واحذفوها بأيديكم.</translation>
    </message>
    <message>
        <source>This vault was used with a newer version of the app. Nothing was changed. Open it with that version.</source>
        <translation>استُخدمت هذه الخزنة مع إصدار أحدث من التطبيق. لم يتغير شيء. افتحوها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>The file vault.json in {folder} belongs to another vault. Nothing was changed. Put the vault.json back that was here before, or restore your backup.</source>
        <translation>الملف vault.json في ⁦{folder}⁩ يخص خزنة أخرى. لم يتغير شيء. أعيدوا vault.json الذي كان هنا من قبل، أو استعيدوا نسختكم الاحتياطية.</translation>
    </message>
    <message>
        <source>The file {file} was lost or damaged. The app put it back from its own copy. Nothing was lost.</source>
        <translation>ضاع الملف ⁨{file}⁩ أو تلف. أعاده التطبيق من نسخته الخاصة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Something other than this app changed the ways to open the vault. Your work is safe. Under Safety, look through them and make a new recovery kit.</source>
        <translation>غيّر شيءٌ غير هذا التطبيق طرق فتح الخزنة. عملكم في أمان. راجعوها في «الأمان» واصنعوا ورقة استعادة جديدة.</translation>
    </message>
    <message>
        <source>That is {found} of {expected}. Look whether a line was left out or typed twice.</source>
        <translation>هذا {found} من {expected}. انظروا هل سقط سطر أو كُتب مرتين.</translation>
    </message>
    <message>
        <source>No kit has what stands at {numbers}. Compare it with the paper, letter by letter.</source>
        <translation>لا توجد ورقة استعادة فيها ما هو عند {numbers}. قارنوه بالورقة حرفاً حرفاً.</translation>
    </message>
    <message>
        <source>Each part exists, but together they are no kit. One of them is another than on the paper, or two are swapped.</source>
        <translation>كل عنصر منها موجود، لكنها معاً ليست ورقة استعادة. أحدها غير ما على الورقة، أو تبدّل مكان اثنين.</translation>
    </message>
    <message>
        <source>This does not open this vault: it is from another vault, or a newer one took its place. Your work is safe. Look for the newer paper.</source>
        <translation>هذا لا يفتح هذه الخزنة: هو من خزنة أخرى، أو حلّ محله ما هو أحدث. عملكم في أمان. ابحثوا عن الورقة الأحدث.</translation>
    </message>
    <message>
        <source>These two pieces do not go together: they are the same piece, or from two different times. Two different pieces with the same number at the top of the page are needed.</source>
        <translation>هذان الجزآن لا يتوافقان: هما الجزء نفسه، أو من وقتين مختلفين. المطلوب جزآن مختلفان في أعلى صفحتيهما الرقم نفسه.</translation>
    </message>
    <message>
        <source>The short code is not the one of this piece. Look whether the codes of two pieces were swapped.</source>
        <translation>الرمز القصير ليس رمز هذا الجزء. انظروا هل تبدّل رمزا جزأين.</translation>
    </message>
    <message>
        <source>This way to open the vault is already gone. The list has been refreshed.</source>
        <translation>طريقة فتح الخزنة هذه أُزيلت من قبل. جرى تحديث القائمة.</translation>
    </message>
    <message>
        <source>There are already {limit} offices that can help. Remove one first, then add this one.</source>
        <translation>عدد المكاتب التي تستطيع المساعدة بلغ {limit}. أزيلوا واحداً أولاً، ثم أضيفوا هذا.</translation>
    </message>
    <message>
        <source>There is no key of an office in {name}. Ask the office for the file with its public key; its line begins with age1.</source>
        <translation>لا يوجد مفتاح مكتب في ⁨{name}⁩. اطلبوا من المكتب الملف الذي فيه مفتاحه العام؛ يبدأ سطره بـ age1.</translation>
    </message>
    <message>
        <source>No office was given a way into this vault, so none can help. Try the recovery kit.</source>
        <translation>لم يُمنح أي مكتب طريقاً إلى هذه الخزنة، فلا يستطيع أي منها المساعدة. جرّبوا ورقة الاستعادة.</translation>
    </message>
    <message>
        <source>The file {name} is damaged, or it is no file for getting help. Ask for it to be sent again.</source>
        <translation>الملف ⁨{name}⁩ تالف، أو ليس ملفاً لطلب المساعدة. اطلبوا إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>The file {name} belongs to another request for help. Nothing was changed. Ask for the answer to the newest request.</source>
        <translation>الملف ⁨{name}⁩ يخص طلب مساعدة آخر. لم يتغير شيء. اطلبوا جواب أحدث طلب.</translation>
    </message>
    <message>
        <source>The number read out is not the one of this request, so no answer was made. Somebody may have put another request in its place.</source>
        <translation>الرقم الذي قُرئ ليس رقم هذا الطلب، فلم يُعدَّ أي جواب. ربما وضع أحد طلباً آخر مكانه.</translation>
    </message>
</context>
<context>
    <name>OriginalLine</name>
    <message>
        <source>Look at the untouched picture</source>
        <translation>رؤية الصورة الأصلية</translation>
    </message>
    <message>
        <source>Remove the untouched picture</source>
        <translation>إزالة الصورة الأصلية</translation>
    </message>
    <message>
        <source>A covered copy. The untouched picture is sealed in this vault and never leaves it.</source>
        <translation>نسخة مغطاة. الصورة الأصلية مختومة في هذه الخزنة ولا تخرج منها أبداً.</translation>
    </message>
    <message>
        <source>A covered copy.</source>
        <translation>نسخة مغطاة.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>When to send</source>
        <translation>متى يُرسل</translation>
    </message>
    <message>
        <source>Pick up from a stick</source>
        <translation>الأخذ من ذاكرة USB</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>ولا شيء أقدم.</numerusform>
            <numerusform>وواحدة أقدم.</numerusform>
            <numerusform>واثنتان أقدم.</numerusform>
            <numerusform>و%Ln أقدم.</numerusform>
            <numerusform>و%Ln أقدم.</numerusform>
            <numerusform>و%Ln أقدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>لا شيء في الطريق.</translation>
    </message>
    <message>
        <source>What you export for a gateway waits here, goes by itself when there is a connection, and gets a receipt. Your office&apos;s setup file tells the app where to send.</source>
        <translation>ما تصدّرونه لبوابة ينتظر هنا، ويُرسل تلقائياً متى وُجد اتصال، ويأتيه إيصال. ملف إعداد مكتبكم يقول للتطبيق إلى أين يرسل.</translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation>أخذ ملف إعداد</translation>
    </message>
    <message>
        <source>Export finished records for {gateway}: they wait here, go by themselves when there is a connection, and get a receipt. A stick will do too.</source>
        <translation>صدّروا سجلات مكتملة إلى ⁨{gateway}⁩: تنتظر هنا، وتُرسل تلقائياً متى وُجد اتصال، ويأتيها إيصال. وتنفع ذاكرة USB أيضاً.</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>اختيار السجلات</translation>
    </message>
    <message>
        <source>Take this bundle out of the outbox</source>
        <translation>إخراج هذه الحزمة من صندوق الصادر</translation>
    </message>
    <message>
        <source>It will not be sent. Its records stay as they are and can be exported again.</source>
        <translation>لن تُرسل. سجلاتها تبقى كما هي ويمكن تصديرها من جديد.</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>الإخراج من صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>This bundle is no longer in the outbox.</source>
        <translation>لم تعد هذه الحزمة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>The file of this bundle is no longer in the outbox, or not all of it. The records are safe. Take the bundle out of the outbox and export the records again.</source>
        <translation>لم يعد ملف هذه الحزمة في صندوق الصادر، أو لم يعد كله. السجلات في أمان. أخرجوا الحزمة من صندوق الصادر وصدّروا السجلات من جديد.</translation>
    </message>
    <message>
        <source>A consent in this bundle ended or was taken back, somebody in it is in danger, or a record in it is for fewer readers now, so it is not sent. Take it out of the outbox. What may still leave you can export again.</source>
        <translation>موافقة في هذه الحزمة انتهت أو سُحبت، أو شخص فيها في خطر، أو سجل فيها صار لعدد أقل من القراء، فلا تُرسل. أخرجوها من صندوق الصادر. وما لا يزال يجوز أن يخرج يمكنكم تصديره من جديد.</translation>
    </message>
    <message>
        <source>A record in this bundle was deleted, so it is not sent. Put the record back from the bin, or take the bundle out of the outbox. The other records you can export again.</source>
        <translation>حُذف سجل في هذه الحزمة، فلا تُرسل. أعيدوا السجل من سلة المحذوفات، أو أخرجوا الحزمة من صندوق الصادر. والسجلات الأخرى يمكنكم تصديرها من جديد.</translation>
    </message>
    <message>
        <source>This bundle was sealed or signed with keys that do not count any more, so it is not sent. Take it out of the outbox and export the records again.</source>
        <translation>خُتمت هذه الحزمة أو وُقّعت بمفاتيح لم يعد يُعتدّ بها، فلا تُرسل. أخرجوها من صندوق الصادر وصدّروا السجلات من جديد.</translation>
    </message>
    <message>
        <source>This bundle was taken out of the outbox and is not sent. Its records can be exported again.</source>
        <translation>أُخرجت هذه الحزمة من صندوق الصادر ولا تُرسل. يمكن تصدير سجلاتها من جديد.</translation>
    </message>
    <message>
        <source>The app does not know where to send yet. Take in your office&apos;s setup file on the page Safety, or copy the bundle to a stick.</source>
        <translation>لا يعرف التطبيق بعد إلى أين يرسل. خذوا ملف إعداد مكتبكم على صفحة «الأمان»، أو انسخوا الحزمة إلى ذاكرة USB.</translation>
    </message>
    <message>
        <source>A notice that consent was taken back</source>
        <translation>إشعار بأن موافقة سُحبت</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>حزمة</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلاً</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} and {files}</source>
        <translation>{records} و{files}</translation>
    </message>
    <message>
        <source>To {recipient}</source>
        <translation>إلى ⁨{recipient}⁩</translation>
    </message>
    <message>
        <source>whom you chose</source>
        <translation>من اخترتموهم</translation>
    </message>
    <message>
        <source>Paused. It waits until you let it go on.</source>
        <translation>متوقفة مؤقتاً. تنتظر إلى أن تسمحوا لها بالمتابعة.</translation>
    </message>
    <message>
        <source>Waiting. {there} of {size} are there already.</source>
        <translation>في الانتظار. وصل منها {there} من {size}.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>تنتظر الإرسال.</translation>
    </message>
    <message>
        <source>Copied to a stick on {day}. The receipt has not come yet.</source>
        <translation>نُسخت إلى ذاكرة USB في {day}. لم يصل الإيصال بعد.</translation>
    </message>
    <message>
        <source>Delivered on {day}. The receipt has not come yet.</source>
        <translation>سُلّمت في {day}. لم يصل الإيصال بعد.</translation>
    </message>
    <message>
        <source>Received and accepted. The receipt came on {day}.</source>
        <translation>استُلمت وقُبلت. وصل الإيصال في {day}.</translation>
    </message>
    <message>
        <source>Received. The gateway asks you to change something.</source>
        <translation>استُلمت. البوابة تطلب منكم تعديل شيء.</translation>
    </message>
    <message>
        <source>Not accepted. The receipt says why.</source>
        <translation>لم تُقبل. الإيصال يذكر السبب.</translation>
    </message>
    <message>
        <source>Received. What the gateway asked for is done.</source>
        <translation>استُلمت. ما طلبته البوابة تمّ.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>يجري إرسالها.</translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office, or copy to a stick.</source>
        <translation>البوابة لا تسمح لهذا التطبيق بالإرسال. كل شيء هنا في أمان. أخبروا مكتبكم، أو انسخوا إلى ذاكرة USB.</translation>
    </message>
    <message>
        <source>Asking for the receipt.</source>
        <translation>يُطلب الإيصال الآن.</translation>
    </message>
    <message>
        <source>Asked at {time}. The receipt is not there yet.</source>
        <translation>طُلب في {time}. الإيصال ليس هناك بعد.</translation>
    </message>
    <message>
        <source>The clock of this computer and the gateway&apos;s are {time} apart. What you send arrives all the same. Look whether date and time are right here.</source>
        <translation>الفرق بين ساعة هذا الحاسوب وساعة البوابة يبلغ {time}. ما ترسلونه يصل مع ذلك. انظروا هل التاريخ والوقت صحيحان هنا.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>A receipt came that cannot be used. {why}</source>
        <translation>وصل إيصال لا يمكن استخدامه. {why}</translation>
    </message>
    <message>
        <source>{there} of {size}</source>
        <translation>‏{there} من {size}</translation>
    </message>
    <message>
        <source>{done}, {speed} a second, {time} left</source>
        <translation>‏⁨{done}⁩، ⁨{speed}⁩ في الثانية، تكتمل خلال {time}</translation>
    </message>
    <message>
        <source>Less than a minute at the present speed</source>
        <translation>أقل من دقيقة بالسرعة الحالية</translation>
    </message>
    <message>
        <source>About {time} at the present speed</source>
        <translation>نحو {time} بالسرعة الحالية</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يوماً</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>الإرسال متوقف مؤقتاً.</translation>
    </message>
    <message>
        <source>Nothing is sent in the quiet hours.</source>
        <translation>لا يُرسل شيء في ساعات الهدوء.</translation>
    </message>
    <message>
        <source>This is not the network you chose for sending.</source>
        <translation>هذه ليست الشبكة التي اخترتموها للإرسال.</translation>
    </message>
    <message>
        <source>You chose one network for sending, and this computer does not tell which one it is on.</source>
        <translation>اخترتم شبكة واحدة للإرسال، وهذا الحاسوب لا يقول على أي شبكة هو.</translation>
    </message>
    <message>
        <source>What you allowed for one day is used up. It goes on tomorrow.</source>
        <translation>نفد ما سمحتم به ليوم واحد. يُستأنف غداً.</translation>
    </message>
    <message>
        <source>This computer runs on its battery. Plug it in to send.</source>
        <translation>يعمل هذا الحاسوب بالبطارية. أوصلوه بالكهرباء للإرسال.</translation>
    </message>
    <message>
        <source>You chose to send only when plugged in, and this computer does not tell whether it is.</source>
        <translation>اخترتم الإرسال حين يكون موصولاً بالكهرباء فقط، وهذا الحاسوب لا يقول هل هو موصول.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) waiting</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>حزمة واحدة في الانتظار</numerusform>
            <numerusform>حزمتان في الانتظار</numerusform>
            <numerusform>%Ln حزم في الانتظار</numerusform>
            <numerusform>%Ln حزمة في الانتظار</numerusform>
            <numerusform>%Ln حزمة في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending, {percent} %</source>
        <translation>يجري الإرسال، {percent} %</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The picture as others will see it</source>
        <translation>الصورة كما سيراها الآخرون</translation>
    </message>
    <message>
        <source>Show how it was</source>
        <translation>عرض ما كانت عليه</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>إزالتها الآن</translation>
    </message>
    <message>
        <source>Keep it, sealed in this vault</source>
        <translation>إبقاؤها مختومة في هذه الخزنة</translation>
    </message>
    <message>
        <source>Somebody may be recognised in this picture, and no consent is named beside it. Removing the untouched picture is the safe choice.</source>
        <translation>قد يُعرف أحد في هذه الصورة، ولم تُذكر معها أي موافقة. إزالة الصورة الأصلية هي الخيار الآمن.</translation>
    </message>
    <message>
        <source>A finished version of this record has the untouched picture and keeps it, whatever you choose here. Delete the record if it must go.</source>
        <translation>في نسخة مكتملة من هذا السجل الصورة الأصلية، وتبقى فيها مهما اخترتم هنا. احذفوا السجل إن كان لا بد أن تزول.</translation>
    </message>
    <message>
        <source>This is what others will see</source>
        <translation>هذا ما سيراه الآخرون</translation>
    </message>
    <message>
        <source>The blocks become part of the copy. Nobody can take them off it again or find out what was below, not even you. Look once more: signs, uniforms, jewellery and the background can give somebody away too.</source>
        <translation>تصبح المربعات جزءاً من النسخة. لا يستطيع أحد رفعها أو معرفة ما تحتها، ولا أنتم. انظروا مرة أخرى: اللافتات والأزياء الرسمية والحلي والخلفية قد تكشف أحداً أيضاً.</translation>
    </message>
    <message>
        <source>What becomes of the untouched picture?</source>
        <translation>ماذا يُفعل بالصورة الأصلية؟</translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back, also not by undoing. Backups made before still hold it until they are thinned out.</source>
        <translation>تخرج من هذه الخزنة فوراً ولا يمكن استرجاعها، ولا بالتراجع. النسخ الاحتياطية التي صُنعت من قبل تظل تحتفظ بها إلى أن تُخفَّف.</translation>
    </message>
    <message>
        <source>Only somebody who opens this vault can look at it. It never leaves: no bundle, no page and no copy outside has it.</source>
        <translation>لا يستطيع رؤيتها إلا من يفتح هذه الخزنة. لا تخرج أبداً: ليست في أي حزمة ولا صفحة ولا نسخة في الخارج.</translation>
    </message>
    <message>
        <source>The file that you added it from, on a phone or stick, is not touched.</source>
        <translation>الملف الذي أضفتموها منه، على هاتف أو ذاكرة USB، لا يُمس.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>The story as a whole</source>
        <translation>القصة كاملة</translation>
    </message>
    <message>
        <source>It prints “drawn from several women&apos;s accounts”.</source>
        <translation>يُطبع عليها «مستمدة من روايات عدة نساء».</translation>
    </message>
    <message>
        <source>written</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message numerus="yes">
        <source>{words} words, about %n minute(s) to read.</source>
        <translation>
            <numerusform>{words} كلمة، أقل من دقيقة للقراءة.</numerusform>
            <numerusform>{words} كلمة، نحو دقيقة للقراءة.</numerusform>
            <numerusform>‏{words} كلمة، نحو دقيقتين للقراءة.</numerusform>
            <numerusform>‏{words} كلمة، نحو %Ln دقائق للقراءة.</numerusform>
            <numerusform>{words} كلمة، نحو %Ln دقيقة للقراءة.</numerusform>
            <numerusform>{words} كلمة، نحو %Ln دقيقة للقراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No words yet. 400 to 800 are read to the end.</source>
        <translation>لا كلمات بعد. ما بين ٤٠٠ و٨٠٠ كلمة يُقرأ إلى آخره.</translation>
    </message>
    <message>
        <source>400 to 800 are read to the end.</source>
        <translation>ما بين ٤٠٠ و٨٠٠ كلمة يُقرأ إلى آخره.</translation>
    </message>
    <message>
        <source>That is long: 400 to 800 are read to the end.</source>
        <translation>هذا طويل: ما بين ٤٠٠ و٨٠٠ كلمة يُقرأ إلى آخره.</translation>
    </message>
    <message>
        <source>A good length.</source>
        <translation>طول جيد.</translation>
    </message>
</context>
<context>
    <name>OutsideSheet</name>
    <message>
        <source>Who is it for?</source>
        <translation>لمن هذا؟</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>أي صورة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay here: they are not for these readers.</source>
        <translation>
            <numerusform>لا إجابات تبقى هنا.</numerusform>
            <numerusform>إجابة واحدة تبقى هنا: ليست لهؤلاء القراء.</numerusform>
            <numerusform>إجابتان تبقيان هنا: ليستا لهؤلاء القراء.</numerusform>
            <numerusform>%Ln إجابات تبقى هنا: ليست لهؤلاء القراء.</numerusform>
            <numerusform>%Ln إجابة تبقى هنا: ليست لهؤلاء القراء.</numerusform>
            <numerusform>%Ln إجابة تبقى هنا: ليست لهؤلاء القراء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>No picture of this record may leave for these readers.</source>
        <translation>لا يجوز أن تخرج أي صورة من هذا السجل إلى هؤلاء القراء.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the table.</source>
        <translation>
            <numerusform>لا سجلات في الجدول.</numerusform>
            <numerusform>سجل واحد في الجدول.</numerusform>
            <numerusform>سجلان في الجدول.</numerusform>
            <numerusform>%Ln سجلات في الجدول.</numerusform>
            <numerusform>%Ln سجلاً في الجدول.</numerusform>
            <numerusform>%Ln سجل في الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are in {name}. The record itself is safe in your vault.</source>
        <translation>الصفحات في ⁨{name}⁩. والسجل نفسه آمن في خزنتكم.</translation>
    </message>
    <message>
        <source>These pictures are not on the pages, because they are damaged or missing: {names}. Take them back from a backup, on the page Safety under &quot;Check and repair&quot;, or add them again.</source>
        <translation>هذه الصور ليست في الصفحات لأنها تالفة أو ناقصة: ⁨{names}⁩. خذوها من نسخة احتياطية على صفحة «الأمان»، في «الفحص والإصلاح»، أو أضيفوها من جديد.</translation>
    </message>
    <message>
        <source>The picture is in {name}.</source>
        <translation>الصورة في ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>اختيار مكان الحفظ</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>يمكنكم التوقف في أي وقت؛ لن يبقى شيء غير مكتمل.</translation>
    </message>
    <message>
        <source>The record is on the clipboard. It is taken away again after a minute.</source>
        <translation>السجل في الحافظة. يُزال منها بعد دقيقة.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done, but not all of it</source>
        <translation>تم، لكن ليس كله</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>How fast your line is</source>
        <translation>سرعة خطكم</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>نحو {size}.</translation>
    </message>
    <message>
        <source>About {size}, {time} to send.</source>
        <translation>نحو {size}، والإرسال {time}.</translation>
    </message>
    <message>
        <source>On a stick</source>
        <translation>على ذاكرة USB</translation>
    </message>
    <message>
        <source>Line of {count} Mbit/s</source>
        <translation>خط {count} ميغابت/ث</translation>
    </message>
    <message>
        <source>Line of {count} kbit/s</source>
        <translation>خط {count} كيلوبت/ث</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>The paper will open nothing</source>
        <translation>لن تفتح الورقة شيئاً</translation>
    </message>
    <message>
        <source>What you printed or wrote down so far is of no use then. Destroy it.</source>
        <translation>ما طبعتموه أو كتبتموه حتى الآن لن ينفع حينئذ. أتلفوه.</translation>
    </message>
    <message>
        <source>Stop without keeping it</source>
        <translation>التوقف من دون اعتمادها</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>A file that anybody can read</source>
        <translation>ملف يستطيع أي شخص قراءته</translation>
    </message>
    <message>
        <source>Whoever finds this file can use it as the paper itself. Save it on a stick that you take to the printer, and delete it there afterwards.</source>
        <translation>من يجد هذا الملف يستطيع استخدامه كالورقة نفسها. احفظوه على ذاكرة USB تأخذونها إلى الطابعة، واحذفوه منها بعد ذلك.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>اختيار مكان الحفظ</translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message>
        <source>Print a consent form</source>
        <translation>طباعة نموذج موافقة</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>أي ورقة</translation>
    </message>
    <message>
        <source>The form, to be signed</source>
        <translation>النموذج، للتوقيع</translation>
    </message>
    <message>
        <source>The same in large type, to be read aloud</source>
        <translation>الشيء نفسه بحروف كبيرة، للقراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>For taking a consent back</source>
        <translation>لسحب موافقة</translation>
    </message>
    <message>
        <source>In the language she speaks</source>
        <translation>باللغة التي تتكلمها</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>رقم الموافقة</translation>
    </message>
    <message>
        <source>Leave it blank, to write in by hand</source>
        <translation>تركه فارغاً ليُكتب باليد</translation>
    </message>
    <message>
        <source>The papers name nobody, but a signed one does. Keep it locked away in the office, never in a bag or at her home, and write in the record only where it is kept.</source>
        <translation>الأوراق لا تذكر أحداً، لكن الموقّعة منها تذكر. أبقوها تحت القفل في المكتب، لا في حقيبة ولا في بيتها أبداً، ولا تكتبوا في السجل إلا مكان حفظها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>اختيار مكان الحفظ</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>حُفظت بصيغة PDF</translation>
    </message>
    <message>
        <source>The paper is in {name}. Print it, then delete the file.</source>
        <translation>الورقة في ⁨{name}⁩. اطبعوها، ثم احذفوا الملف.</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>{recipient}, {size}</source>
        <translation>‏⁨{recipient}⁩، {size}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>عرض السبب</translation>
    </message>
    <message>
        <source>See what to correct</source>
        <translation>عرض ما يلزم تصحيحه</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>السماح بالمتابعة</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>النسخ إلى ذاكرة USB</translation>
    </message>
    <message>
        <source>Ask for the receipt</source>
        <translation>طلب الإيصال</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>الإخراج من صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what you type</source>
        <translation>إظهار ما تكتبونه</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>From then on only the new one opens your records here. Backups and copies of the folder that were made before still open with the old one.</source>
        <translation>بعد ذلك لا يفتح سجلاتكم هنا إلا الجديدة. النسخ الاحتياطية ونسخ المجلد التي أُخذت من قبل لا تزال تفتحها القديمة.</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Type the passphrase so far first.</source>
        <translation>اكتبوا عبارة المرور الحالية أولاً.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Document {name}</source>
        <translation>المستند ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Find words ({keys})</source>
        <translation>البحث عن كلمات ({keys})</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>البحث عن كلمات</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>العرض كله</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>She chooses a phrase of her own, which nobody else learns. Without it nobody can sign in her name, and it does not open the vault.</source>
        <translation>يختار هذا الشخص عبارة خاصة به لا يعرفها أحد سواه. من دونها لا يستطيع أحد التوقيع باسمه، وهي لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Name, initials or work</source>
        <translation>الاسم أو الحروف الأولى أو العمل</translation>
    </message>
    <message>
        <source>What she does</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation>اكتبوا كيف تريد أن تظهر: اسم أو حروف أولى أو عملها.</translation>
    </message>
</context>
<context>
    <name>PersonName</name>
    <message>
        <source>Names from the region that nobody else in this vault goes by. Take one, or write another:</source>
        <translation>أسماء من المنطقة لا يحملها أحد آخر في هذه الخزنة. خذوا واحداً منها، أو اكتبوا غيره:</translation>
    </message>
    <message>
        <source>Somebody else in this vault goes by this name already. Choose another one.</source>
        <translation>يحمل هذا الاسم شخص آخر في هذه الخزنة. اختاروا اسماً آخر.</translation>
    </message>
    <message>
        <source>Same person as in another story…</source>
        <translation>الشخص نفسه كما في قصة أخرى…</translation>
    </message>
    <message>
        <source>Take the name {name}</source>
        <translation>أخذ الاسم ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>PickUpSheet</name>
    <message>
        <source>Pick up from a stick</source>
        <translation>الأخذ من ذاكرة USB</translation>
    </message>
    <message>
        <source>There is nothing for this app on it.</source>
        <translation>لا شيء عليها لهذا التطبيق.</translation>
    </message>
    <message>
        <source>Plug the stick in. What is on it appears here by itself.</source>
        <translation>أوصلوا ذاكرة USB. يظهر ما عليها هنا تلقائياً.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>لا إيصالات</numerusform>
            <numerusform>إيصال واحد</numerusform>
            <numerusform>إيصالان</numerusform>
            <numerusform>%Ln إيصالات</numerusform>
            <numerusform>%Ln إيصالاً</numerusform>
            <numerusform>%Ln إيصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Setup file {name}</source>
        <translation>ملف الإعداد ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Bundle {name}</source>
        <translation>الحزمة ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln آخر.</numerusform>
            <numerusform>و%Ln آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose the folder to look in</source>
        <translation>اختاروا المجلد الذي يُنظر فيه</translation>
    </message>
    <message>
        <source>Looking at the receipts</source>
        <translation>يجري النظر في الإيصالات</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) taken in. Their records show what the gateway says.</source>
        <translation>
            <numerusform>لم يؤخذ أي إيصال.</numerusform>
            <numerusform>أُخذ إيصال واحد. سجلاته تُظهر ما تقوله البوابة.</numerusform>
            <numerusform>أُخذ إيصالان. سجلاتهما تُظهر ما تقوله البوابة.</numerusform>
            <numerusform>أُخذت %Ln إيصالات. سجلاتها تُظهر ما تقوله البوابة.</numerusform>
            <numerusform>أُخذ %Ln إيصالاً. سجلاتها تُظهر ما تقوله البوابة.</numerusform>
            <numerusform>أُخذ %Ln إيصال. سجلاتها تُظهر ما تقوله البوابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) had come before. Nothing was changed.</source>
        <translation>
            <numerusform>لا إيصالات وصلت من قبل.</numerusform>
            <numerusform>إيصال واحد كان قد وصل من قبل. لم يتغير شيء.</numerusform>
            <numerusform>إيصالان كانا قد وصلا من قبل. لم يتغير شيء.</numerusform>
            <numerusform>%Ln إيصالات كانت قد وصلت من قبل. لم يتغير شيء.</numerusform>
            <numerusform>%Ln إيصالاً كان قد وصل من قبل. لم يتغير شيء.</numerusform>
            <numerusform>%Ln إيصال كان قد وصل من قبل. لم يتغير شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture {name}</source>
        <translation>الصورة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كلها</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
</context>
<context>
    <name>PieceEntry</name>
    <message>
        <source>Its short code</source>
        <translation>رمزه القصير</translation>
    </message>
    <message>
        <source>Short code of {piece}</source>
        <translation>الرمز القصير: ⁨{piece}⁩</translation>
    </message>
</context>
<context>
    <name>PiecesSheet</name>
    <message>
        <source>Make three pieces</source>
        <translation>إنشاء ثلاثة أجزاء</translation>
    </message>
    <message>
        <source>Three people each get one sheet of paper, and each a short code by another way, as by word of mouth. Any two of them together can open your records if the passphrase is lost. One alone cannot.</source>
        <translation>يحصل ثلاثة أشخاص على ورقة لكل منهم، وعلى رمز قصير لكل منهم بطريق آخر، شفهياً مثلاً. ويستطيع أي اثنين منهم معاً فتح سجلاتكم إذا ضاعت عبارة المرور. ولا يستطيع ذلك واحد وحده.</translation>
    </message>
    <message>
        <source>Choose people who would not both be forced or persuaded at the same time.</source>
        <translation>اختاروا أشخاصاً لا يمكن إجبارهم أو إقناعهم في الوقت نفسه.</translation>
    </message>
    <message>
        <source>The pieces that you gave away before will open nothing any more.</source>
        <translation>الأجزاء التي وزعتموها من قبل لن تعود تفتح شيئاً.</translation>
    </message>
    <message>
        <source>The next step shows the first piece. Make sure that nobody looks on.</source>
        <translation>الخطوة التالية تعرض الجزء الأول. تأكدوا من أن لا أحد ينظر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show the first piece</source>
        <translation>عرض الجزء الأول</translation>
    </message>
    <message>
        <source>Piece {number} of 3</source>
        <translation>الجزء {number} من ٣</translation>
    </message>
    <message>
        <source>Its short code, not on the paper</source>
        <translation>رمزه القصير، ليس على الورقة</translation>
    </message>
    <message>
        <source>Tell it to the person who gets this piece, or write it on another paper. It is shown once.</source>
        <translation>قولوه لمن يحصل على هذا الجزء، أو اكتبوه على ورقة أخرى. يُعرض مرة واحدة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Keep these pieces</source>
        <translation>اعتماد هذه الأجزاء</translation>
    </message>
    <message>
        <source>All three are on paper, and I know each code.</source>
        <translation>الثلاثة كلها على الورق، وأعرف كل رمز.</translation>
    </message>
    <message>
        <source>Afterwards, test two of them here while you still have them together.</source>
        <translation>بعد ذلك اختبروا جزأين منها هنا ما دامت معاً لديكم.</translation>
    </message>
    <message>
        <source>Tick the box once all three are on paper.</source>
        <translation>ضعوا علامة في المربع متى صارت الثلاثة كلها على الورق.</translation>
    </message>
</context>
<context>
    <name>PillarBadge</name>
    <message>
        <source>Name hidden</source>
        <translation>الاسم مخفي</translation>
    </message>
    <message>
        <source>Face hidden</source>
        <translation>الوجه مخفي</translation>
    </message>
    <message>
        <source>Place hidden</source>
        <translation>المكان مخفي</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>الاسم ظاهر</translation>
    </message>
    <message>
        <source>Face shown</source>
        <translation>الوجه ظاهر</translation>
    </message>
    <message>
        <source>Exact place shown</source>
        <translation>المكان الدقيق ظاهر</translation>
    </message>
    <message>
        <source>What is still shown has to be hidden for this person.</source>
        <translation>ما لا يزال ظاهراً يجب أن يُخفى لهذا الشخص.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of these has to be hidden for this person.</source>
        <translation>
            <numerusform>لا شيء آخر منها يجب أن يُخفى لهذا الشخص.</numerusform>
            <numerusform>واحد آخر منها يجب أن يُخفى لهذا الشخص.</numerusform>
            <numerusform>اثنان آخران منها يجب أن يُخفيا لهذا الشخص.</numerusform>
            <numerusform>%Ln أخرى منها يجب أن تُخفى لهذا الشخص.</numerusform>
            <numerusform>%Ln منها أيضاً يجب أن تُخفى لهذا الشخص.</numerusform>
            <numerusform>%Ln منها أيضاً يجب أن تُخفى لهذا الشخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Recording {name}</source>
        <translation>التسجيل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Where it plays</source>
        <translation>موضع التشغيل</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Remove it from this computer…</source>
        <translation>إزالته من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>{kind}, {state}</source>
        <translation>{kind}، {state}</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>لا ملخص بعد.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>النظر في الاثنتين</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this record stand side by side. Nothing was overwritten.</source>
        <translation>
            <numerusform>لا نسخ أخرى من هذا السجل.</numerusform>
            <numerusform>نسخة واحدة من هذا السجل. لم يُستبدل شيء.</numerusform>
            <numerusform>نسختان من هذا السجل جنباً إلى جنب. لم يُستبدل شيء.</numerusform>
            <numerusform>%Ln نسخ من هذا السجل جنباً إلى جنب. لم يُستبدل شيء.</numerusform>
            <numerusform>%Ln نسخة من هذا السجل جنباً إلى جنب. لم يُستبدل شيء.</numerusform>
            <numerusform>%Ln نسخة من هذا السجل جنباً إلى جنب. لم يُستبدل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway has received this version.</source>
        <translation>استلمت البوابة هذه النسخة.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>التخلص من المسودة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Moves the record with all its revisions into the bin</source>
        <translation>ينقل السجل بكل نسخه إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Have it checked…</source>
        <translation>طلب الفحص…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Somebody in it takes her consent back</source>
        <translation>شخص فيها يسحب موافقته</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>الركيزة</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>بقلم</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>من يجوز له الاطلاع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتمل في</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تعديل</translation>
    </message>
</context>
<context>
    <name>PreviewFiles</name>
    <message>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>⁨{name}⁩، {size}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>حفظ نسخة في الخارج</translation>
    </message>
</context>
<context>
    <name>PrintedWords</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>السجل {number}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>{title} ({version})</source>
        <translation>{title} ({version})</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتمل في</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{value} من {highest}</translation>
    </message>
    <message>
        <source>{value} of {highest} ({words})</source>
        <translation>{value} من {highest} ({words})</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation>{label} {number}</translation>
    </message>
    <message>
        <source>{extension} file, {size}</source>
        <translation>ملف {extension}، {size}</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} بايت</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} كيلوبايت</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} ميغابايت</translation>
    </message>
    <message>
        <source>Internal: not for sharing</source>
        <translation>داخلي: ليس للمشاركة</translation>
    </message>
    <message>
        <source>{label} (team only)</source>
        <translation>{label} (للفريق فقط)</translation>
    </message>
    <message>
        <source>{label} (stays with you)</source>
        <translation>{label} (يبقى لديكم)</translation>
    </message>
    <message>
        <source>What is marked “team only” goes to Spotlight teams and nobody else.</source>
        <translation>ما عليه علامة «للفريق فقط» يصل إلى فرق تسليط الضوء ولا أحد سواها.</translation>
    </message>
    <message>
        <source>What is marked “stays with you” leaves this computer on this paper alone.</source>
        <translation>ما عليه علامة «يبقى لديكم» لا يغادر هذا الحاسوب إلا على هذه الورقة.</translation>
    </message>
    <message>
        <source>Drawn from several women’s accounts.</source>
        <translation>مستمدة من روايات عدة نساء.</translation>
    </message>
    <message>
        <source>* This name has been changed.</source>
        <translation>* جرى تغيير هذا الاسم.</translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation>هذه الصورة لا تُظهر الشخص الذي في القصة.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Something in this record was taken back, or its file is no longer on this computer. It is left out here.</source>
        <translation>شيء في هذا السجل سُحب، أو لم يعد ملفه على هذا الحاسوب. لا يظهر هنا.</translation>
    </message>
    <message>
        <source>This picture could not be read.</source>
        <translation>تعذرت قراءة هذه الصورة.</translation>
    </message>
    <message>
        <source>Some characters could not be printed and stand as �; on the screen they are whole.</source>
        <translation>تعذرت طباعة بعض الأحرف ويظهر مكانها �؛ وهي سليمة على الشاشة.</translation>
    </message>
</context>
<context>
    <name>PurgeSheet</name>
    <message>
        <source>Remove it from this computer</source>
        <translation>إزالته من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The gateway has received this version, and its receipt stays here. What you remove now is gone from this computer for good. Backups and copies that you saved elsewhere still have it.</source>
        <translation>استلمت البوابة هذه النسخة، ويبقى إيصالها هنا. ما تزيلونه الآن يزول من هذا الحاسوب نهائياً. ويبقى في النسخ الاحتياطية والنسخ التي حفظتموها في أماكن أخرى.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}, can go alone. What you wrote stays.</source>
        <translation>
            <numerusform>لا ملفات يمكن أن تزول وحدها، {size}. ما كتبتموه يبقى.</numerusform>
            <numerusform>ملف واحد، {size}، يمكن أن يزول وحده. ما كتبتموه يبقى.</numerusform>
            <numerusform>ملفان، {size}، يمكن أن يزولا وحدهما. ما كتبتموه يبقى.</numerusform>
            <numerusform>%Ln ملفات، {size}، يمكن أن تزول وحدها. ما كتبتموه يبقى.</numerusform>
            <numerusform>%Ln ملفاً، {size}، يمكن أن تزول وحدها. ما كتبتموه يبقى.</numerusform>
            <numerusform>%Ln ملف، {size}، يمكن أن تزول وحدها. ما كتبتموه يبقى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s)</source>
        <translation>
            <numerusform>إزالة %Ln ملف</numerusform>
            <numerusform>إزالة ملف واحد</numerusform>
            <numerusform>إزالة ملفين</numerusform>
            <numerusform>إزالة %Ln ملفات</numerusform>
            <numerusform>إزالة %Ln ملفاً</numerusform>
            <numerusform>إزالة %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it is the record with %n version(s) and every file.</source>
        <translation>
            <numerusform>الكل هو السجل وكل ملف.</numerusform>
            <numerusform>الكل هو السجل بنسخته الواحدة وكل ملف.</numerusform>
            <numerusform>الكل هو السجل بنسختيه وكل ملف.</numerusform>
            <numerusform>الكل هو السجل بنسخه الـ%Ln وكل ملف.</numerusform>
            <numerusform>الكل هو السجل بنسخه الـ%Ln وكل ملف.</numerusform>
            <numerusform>الكل هو السجل بنسخه الـ%Ln وكل ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this computer has %n of its files.</source>
        <translation>
            <numerusform>هذا الحاسوب وحده لديه %Ln من ملفاته.</numerusform>
            <numerusform>هذا الحاسوب وحده لديه %Ln من ملفاته.</numerusform>
            <numerusform>هذا الحاسوب وحده لديه %Ln من ملفاته.</numerusform>
            <numerusform>هذا الحاسوب وحده لديه %Ln من ملفاته.</numerusform>
            <numerusform>هذا الحاسوب وحده لديه %Ln من ملفاته.</numerusform>
            <numerusform>هذا الحاسوب وحده لديه %Ln من ملفاته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the record for good</source>
        <translation>حذف السجل نهائياً</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>لم يُزَل شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>QuestionColumn</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation>عرض ما تبقّى</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock: the passphrase opens it again</source>
        <translation>قفل: تفتحه عبارة المرور من جديد</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Save, lock and hide at once. Shift pressed three times does the same.</source>
        <translation>حفظ وقفل وإخفاء فوراً. الضغط على Shift ثلاث مرات يفعل الشيء نفسه.</translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>الإبقاء على هذا الترتيب</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Read back</source>
        <translation>القراءة لها</translation>
    </message>
    <message>
        <source>Read it to her slowly, in her language. Stop where she wants to change something, and press “Change this” there. Ask at the end whether it may stand like this.</source>
        <translation>اقرؤوها لها ببطء وبلغتها. توقفوا حيث تريد تغيير شيء، واضغطوا هناك «تغيير هذا». اسألوها في النهاية هل يجوز أن تبقى هكذا.</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>العودة إلى النموذج (Esc)</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعتها</translation>
    </message>
    <message>
        <source>For somebody to whom it cannot be read on this screen</source>
        <translation>لمن لا يمكن أن تُقرأ له على هذه الشاشة</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>تغيير هذا</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Note how reading it back went</source>
        <translation>تدوين كيف جرت القراءة لها</translation>
    </message>
</context>
<context>
    <name>ReadPaperSheet</name>
    <message>
        <source>Print it to read it back</source>
        <translation>طباعتها لقراءتها لها</translation>
    </message>
    <message>
        <source>The pages hold the story as it stands now, for this office alone: whatever is not to leave this computer is left out.</source>
        <translation>تحمل الصفحات القصة كما هي الآن، لهذا المكتب وحده: ما ينبغي ألا يغادر هذا الحاسوب متروك منها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>اختيار مكان الحفظ</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>يمكنكم التوقف في أي وقت؛ لن يبقى شيء غير مكتمل.</translation>
    </message>
    <message>
        <source>The pages are in {name}. Print them, then delete the file.</source>
        <translation>الصفحات في ⁨{name}⁩. اطبعوها، ثم احذفوا الملف.</translation>
    </message>
    <message>
        <source>These pictures are damaged or missing, and not on the pages: {names}.</source>
        <translation>هذه الصور تالفة أو ناقصة، وليست على الصفحات: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>حُفظت بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n file(s) came along that are not shown here: sound, film or documents. Ask the colleague about them before you approve.</source>
        <translation>
            <numerusform>لم تأتِ معه ملفات لا تُعرض هنا.</numerusform>
            <numerusform>جاء معه ملف واحد لا يُعرض هنا: صوت أو فيلم أو مستند. اسألوا الزميل عنه قبل الإجازة.</numerusform>
            <numerusform>جاء معه ملفان لا يُعرضان هنا: صوت أو فيلم أو مستندات. اسألوا الزميل عنهما قبل الإجازة.</numerusform>
            <numerusform>جاءت معه %Ln ملفات لا تُعرض هنا: صوت أو فيلم أو مستندات. اسألوا الزميل عنها قبل الإجازة.</numerusform>
            <numerusform>جاء معه %Ln ملفاً لا تُعرض هنا: صوت أو فيلم أو مستندات. اسألوا الزميل عنها قبل الإجازة.</numerusform>
            <numerusform>جاء معه %Ln ملف لا تُعرض هنا: صوت أو فيلم أو مستندات. اسألوا الزميل عنها قبل الإجازة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being made ready.</source>
        <translation>يجري تجهيز الصورة.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Ask the colleague about it.</source>
        <translation>لا يمكن عرض هذه الصورة. اسألوا الزميل عنها.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n place(s) still need a reason</source>
        <translation>
            <numerusform>لا مواضع تحتاج إلى سبب</numerusform>
            <numerusform>موضع واحد ما زال يحتاج إلى سبب</numerusform>
            <numerusform>موضعان ما زالا يحتاجان إلى سبب</numerusform>
            <numerusform>%Ln مواضع ما زالت تحتاج إلى سبب</numerusform>
            <numerusform>%Ln موضعاً ما زال يحتاج إلى سبب</numerusform>
            <numerusform>%Ln موضع ما زال يحتاج إلى سبب</numerusform>
        </translation>
    </message>
    <message>
        <source>For everybody to read, each place in the text that could say who somebody is needs a reason why it may stay. Write one, or take the words out of the record.</source>
        <translation>بما أن الجميع سيقرؤون، يحتاج كل موضع في النص قد يدل على شخص بعينه إلى سبب لبقائه. اكتبوا سبباً، أو أخرجوا الكلمات من السجل.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Looking at the receipt</source>
        <translation>يجري النظر في الإيصال</translation>
    </message>
    <message>
        <source>Its signature is checked, and whether it is about what you sent.</source>
        <translation>يُفحص توقيعه، وهل هو عما أرسلتموه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What the gateway says</source>
        <translation>ما تقوله البوابة</translation>
    </message>
    <message>
        <source>Signed by {gateway}, on {day}.</source>
        <translation>وقّعته ⁨{gateway}⁩ في {day}.</translation>
    </message>
    <message>
        <source>The whole bundle was refused, for this reason:</source>
        <translation>رُفضت الحزمة كلها، لهذا السبب:</translation>
    </message>
    <message>
        <source>It has what you sent. Thank you for telling of the consent taken back.</source>
        <translation>لديها ما أرسلتموه. شكراً لإبلاغكم بالموافقة التي سُحبت.</translation>
    </message>
    <message>
        <source>This receipt came before. Nothing was changed.</source>
        <translation>وصل هذا الإيصال من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A record that is no longer here</source>
        <translation>سجل لم يعد هنا</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>This receipt does not count</source>
        <translation>هذا الإيصال لا يُعتد به</translation>
    </message>
</context>
<context>
    <name>ReceivingWords</name>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>طُلبت تعديلات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received:</source>
        <translation>
            <numerusform>لم يُستلم أي سجل.</numerusform>
            <numerusform>استُلم سجل واحد:</numerusform>
            <numerusform>استُلم سجلان:</numerusform>
            <numerusform>استُلمت %Ln سجلات:</numerusform>
            <numerusform>استُلم %Ln سجلاً:</numerusform>
            <numerusform>استُلم %Ln سجل:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in which changes are asked:</source>
        <translation>
            <numerusform>لا سجلات طُلبت فيها تعديلات.</numerusform>
            <numerusform>سجل واحد طُلبت فيه تعديلات:</numerusform>
            <numerusform>سجلان طُلبت فيهما تعديلات:</numerusform>
            <numerusform>%Ln سجلات طُلبت فيها تعديلات:</numerusform>
            <numerusform>%Ln سجلاً طُلبت فيها تعديلات:</numerusform>
            <numerusform>%Ln سجل طُلبت فيها تعديلات:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused:</source>
        <translation>
            <numerusform>لم يُرفض أي سجل.</numerusform>
            <numerusform>رُفض سجل واحد:</numerusform>
            <numerusform>رُفض سجلان:</numerusform>
            <numerusform>رُفضت %Ln سجلات:</numerusform>
            <numerusform>رُفض %Ln سجلاً:</numerusform>
            <numerusform>رُفض %Ln سجل:</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s checks found something wrong in the bundle. In its own words:</source>
        <translation>وجدت فحوص البوابة خللاً في الحزمة. بكلماتها:</translation>
    </message>
    <message>
        <source>The gateway does not take one of the files in the bundle. In its own words:</source>
        <translation>البوابة لا تقبل أحد ملفات الحزمة. بكلماتها:</translation>
    </message>
    <message>
        <source>This answer is missing, and the form asks for it before a record is ready.</source>
        <translation>هذه الإجابة ناقصة، والنموذج يطلبها قبل أن يكون السجل جاهزاً.</translation>
    </message>
    <message>
        <source>Nobody whom the gateway knows has cleared this record for these readers.</source>
        <translation>لا أحد ممن تعرفهم البوابة أجاز هذا السجل لهؤلاء القراء.</translation>
    </message>
    <message>
        <source>A consent for this record was taken back, so the gateway did not keep it.</source>
        <translation>سُحبت موافقة على هذا السجل، فلم تحتفظ به البوابة.</translation>
    </message>
    <message>
        <source>Another device sent this version before, with other words, so the gateway did not keep it.</source>
        <translation>أرسل جهاز آخر هذه النسخة من قبل بكلمات أخرى، فلم تحتفظ بها البوابة.</translation>
    </message>
    <message>
        <source>Another device sent this record first, so nobody sees this version before the people at the gateway agree. Ask them.</source>
        <translation>جهاز آخر أرسل هذا السجل أولاً، فلا يرى أحد هذه النسخة قبل أن يوافق العاملون في البوابة. اسألوهم.</translation>
    </message>
    <message>
        <source>The gateway has another bundle of this device in the place of this one. This happens when an older backup was put back. Tell the people at the gateway. When they have agreed, export these records once more.</source>
        <translation>لدى البوابة حزمة أخرى من هذا الجهاز مكان هذه. يحدث هذا حين تُعاد نسخة احتياطية أقدم. أخبروا العاملين في البوابة. وحين يوافقون، صدّروا هذه السجلات مرة أخرى.</translation>
    </message>
    <message>
        <source>The bundle was made for a colleague to review, so the gateway kept nothing of it.</source>
        <translation>أُعدّت الحزمة لزميل كي يفحصها، فلم تحتفظ البوابة بشيء منها.</translation>
    </message>
    <message>
        <source>{file} is no receipt, or it was damaged on its way. Ask for it again. Nothing was changed.</source>
        <translation>‏⁨{file}⁩ ليس إيصالاً، أو تلف في الطريق. اطلبوه من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or never was a receipt. Do not use it. Nothing was changed.</source>
        <translation>‏⁨{file}⁩ تغيّر بعد توقيعه، أو لم يكن إيصالاً قط. لا تستخدموه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} was not signed by your gateway. Ask whoever gave it to you where it comes from. Nothing was changed.</source>
        <translation>‏⁨{file}⁩ لم توقّعه بوابتكم. اسألوا من أعطاكم إياه من أين جاء. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the gateway. Bring this app up to date, then take the receipt in again.</source>
        <translation>‏⁨{file}⁩ كُتب بإصدار أحدث من البوابة. حدّثوا هذا التطبيق، ثم خذوا الإيصال من جديد.</translation>
    </message>
    <message>
        <source>{file} is dated {day}, which lies ahead. Look whether the clock of this computer is right, then take the receipt in again.</source>
        <translation>‏⁨{file}⁩ مؤرَّخ في {day}، وهو يوم لم يأتِ بعد. انظروا هل ساعة هذا الحاسوب صحيحة، ثم خذوا الإيصال من جديد.</translation>
    </message>
    <message>
        <source>{file} is about a bundle that was not made in this vault. Nothing was changed.</source>
        <translation>‏⁨{file}⁩ عن حزمة لم تُعدّ في هذه الخزنة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} speaks of other records than those you sent. Do not use it, and tell the gateway. Nothing was changed.</source>
        <translation>‏⁨{file}⁩ يتحدث عن سجلات غير التي أرسلتموها. لا تستخدموه، وأخبروا البوابة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} says something else than the receipt that came before. The first one stays; ask the gateway which one is right.</source>
        <translation>‏⁨{file}⁩ يقول غير ما قاله الإيصال الذي وصل من قبل. يبقى الأول؛ اسألوا البوابة أيهما الصحيح.</translation>
    </message>
    <message>
        <source>Nobody has told this vault yet whose receipts count. Take in your office&apos;s setup file first.</source>
        <translation>لم يقل أحد لهذه الخزنة بعد إيصالات من يُعتد بها. خذوا ملف إعداد مكتبكم أولاً.</translation>
    </message>
    <message>
        <source>No receipt says that the gateway has this version, so it stays here. Nothing was removed.</source>
        <translation>لا إيصال يقول إن هذه النسخة لدى البوابة، فتبقى هنا. لم يُزَل شيء.</translation>
    </message>
    <message>
        <source>The receiving desk cannot use this address of a database: {name}.</source>
        <translation>لا يستطيع مكتب الاستلام استخدام عنوان قاعدة البيانات هذا: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{file} is not a key that the receiving desk can sign receipts with.</source>
        <translation>‏⁨{file}⁩ ليس مفتاحاً يستطيع مكتب الاستلام أن يوقّع به إيصالات.</translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} cannot be used. Nothing was filed half.</source>
        <translation>لا يمكن استخدام قاعدة بيانات مكتب الاستلام ⁨{name}⁩. لم يُحفظ شيء ناقصاً.</translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} was written by a newer version of this program.</source>
        <translation>كُتبت قاعدة بيانات مكتب الاستلام ⁨{name}⁩ بإصدار أحدث من هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Nothing to export yet</source>
        <translation>لا شيء للتصدير بعد</translation>
    </message>
    <message>
        <source>Only finished records can leave. Choose one that is ready, or finish a draft first.</source>
        <translation>لا يخرج إلا ما اكتمل من السجلات. اختاروا سجلاً جاهزاً، أو أكملوا مسودة أولاً.</translation>
    </message>
    <message>
        <source>The draft is in the bin and stays there for 30 days.</source>
        <translation>المسودة في سلة المحذوفات وتبقى فيها ٣٠ يوماً.</translation>
    </message>
</context>
<context>
    <name>RecordSheets</name>
    <message>
        <source>The bundle that you were handed</source>
        <translation>الحزمة التي سُلّمت إليكم</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>الحزم (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>from a colleague</source>
        <translation>من زميل</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%Ln نسخ</numerusform>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>%Ln نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>لم يُحدَّد أي سجل</numerusform>
            <numerusform>سجل واحد محدد</numerusform>
            <numerusform>سجلان محددان</numerusform>
            <numerusform>%Ln سجلات محددة</numerusform>
            <numerusform>%Ln سجلاً محدداً</numerusform>
            <numerusform>%Ln سجل محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Export them together with the bar below the list, or choose one to see what it is.</source>
        <translation>صدّروها معاً من الشريط أسفل القائمة، أو اختاروا واحداً منها للاطلاع عليه.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>اختاروا سجلاً</translation>
    </message>
    <message>
        <source>Its summary, pictures and history are shown here. Hold Ctrl or Shift to choose several.</source>
        <translation>يُعرض هنا ملخصه وصوره وتاريخه. اضغطوا Ctrl أو Shift مطوّلاً لاختيار عدة سجلات.</translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>What you deleted in the last 30 days</source>
        <translation>ما حذفتموه في آخر ٣٠ يوماً</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>أخذ…</translation>
    </message>
    <message>
        <source>A file that you were given, because somebody took her consent back</source>
        <translation>ملف أُعطي لكم لأن إحداهن سحبت موافقتها</translation>
    </message>
    <message>
        <source>Review for a colleague…</source>
        <translation>الفحص لزميل…</translation>
    </message>
    <message>
        <source>Opens a bundle that a colleague handed you; nothing of it is kept here</source>
        <translation>يفتح حزمة سلّمها إليكم زميل؛ لا يُحفظ منها شيء هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), newest change first</source>
        <translation>
            <numerusform>%Ln سجل، الأحدث تعديلاً أولاً</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان، الأحدث تعديلاً أولاً</numerusform>
            <numerusform>%Ln سجلات، الأحدث تعديلاً أولاً</numerusform>
            <numerusform>%Ln سجلاً، الأحدث تعديلاً أولاً</numerusform>
            <numerusform>%Ln سجل، الأحدث تعديلاً أولاً</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No record holds these words. Try fewer, or another spelling.</source>
        <translation>لا سجل يحتوي على هذه الكلمات. جرّبوا كلمات أقل أو كتابة أخرى.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>لا سجلات بعد</translation>
    </message>
    <message>
        <source>What you write will stand here, drafts and finished records alike.</source>
        <translation>ما تكتبونه سيظهر هنا، المسودات والسجلات المكتملة معاً.</translation>
    </message>
    <message>
        <source>Begin a record</source>
        <translation>بدء سجل</translation>
    </message>
</context>
<context>
    <name>RefusedWords</name>
    <message>
        <source>This device was lost or its key stolen: do not use what it made. Nothing was taken from the bundle. Tell the office of whoever sent it.</source>
        <translation>فُقد هذا الجهاز أو سُرق مفتاحه: لا تستخدموا ما صنعه. لم يؤخذ شيء من الحزمة. أخبروا مكتب من أرسلها.</translation>
    </message>
    <message>
        <source>The office&apos;s confirmation of the device that made this bundle has run out. Nothing was taken from it. Ask the sender to have her device confirmed again, and to send it anew.</source>
        <translation>انتهت مدة تأكيد المكتب للجهاز الذي أعدّ هذه الحزمة. لم يؤخذ منها شيء. اطلبوا من المرسل أن يُؤكَّد جهازه من جديد، وأن يرسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>The device that signed this bundle may not sign in this name. Nothing was taken from it. Ask the sender, by telephone or in person, whether it is hers.</source>
        <translation>الجهاز الذي وقّع هذه الحزمة لا يجوز له التوقيع بهذا الاسم. لم يؤخذ منها شيء. اسألوا المرسل، بالهاتف أو وجهاً لوجه، هل هي منه.</translation>
    </message>
    <message>
        <source>Two bundles of this device contradict each other: perhaps somebody copied its key, or an older state of it was put back. Nothing was taken from this one. Ask the sender which is hers.</source>
        <translation>حزمتان من هذا الجهاز تتناقضان: ربما نسخ أحد مفتاحه، أو أُعيدت إليه حالة أقدم. لم يؤخذ شيء من هذه. اسألوا المرسل أيهما منه.</translation>
    </message>
    <message>
        <source>The bundle was made for another receiver. Nothing was taken from it. Ask the sender for one that is made for you.</source>
        <translation>أُعدّت الحزمة لمتلقٍّ آخر. لم يؤخذ منها شيء. اطلبوا من المرسل حزمة معدّة لكم.</translation>
    </message>
</context>
<context>
    <name>ReleasedWords</name>
    <message>
        <source>Removed from this computer on {day}. The gateway has it.</source>
        <translation>أُزيل من هذا الحاسوب في {day}. وهو لدى البوابة.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from this computer on {day}. The gateway has them.</source>
        <translation>
            <numerusform>لم يُزَل أي ملف من هذا الحاسوب في {day}.</numerusform>
            <numerusform>أُزيل ملف واحد من هذا الحاسوب في {day}. وهو لدى البوابة.</numerusform>
            <numerusform>أُزيل ملفان من هذا الحاسوب في {day}. وهما لدى البوابة.</numerusform>
            <numerusform>أُزيلت %Ln ملفات من هذا الحاسوب في {day}. وهي لدى البوابة.</numerusform>
            <numerusform>أُزيل %Ln ملفاً من هذا الحاسوب في {day}. وهي لدى البوابة.</numerusform>
            <numerusform>أُزيل %Ln ملف من هذا الحاسوب في {day}. وهي لدى البوابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>No backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, verified.</source>
        <translation>آخر نسخة احتياطية: {moment}، جرى التحقق منها.</translation>
    </message>
    <message>
        <source>No recovery kit yet.</source>
        <translation>لا ورقة استعادة بعد.</translation>
    </message>
    <message>
        <source>Recovery kit: never tested.</source>
        <translation>ورقة الاستعادة: لم تُختبر قط.</translation>
    </message>
    <message>
        <source>Recovery kit: tested {day}.</source>
        <translation>ورقة الاستعادة: اختُبرت في {day}.</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, what you wrote is lost with it.</source>
        <translation>إذا فُقد هذا الحاسوب أو تعطل ضاع معه ما كتبتموه.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>أخذ نسخة الآن</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>اختيار مكان</translation>
    </message>
    <message numerus="yes">
        <source>Backup is %n day(s) old.</source>
        <translation>
            <numerusform>النسخة الاحتياطية من اليوم.</numerusform>
            <numerusform>عمر النسخة الاحتياطية يوم واحد.</numerusform>
            <numerusform>عمر النسخة الاحتياطية يومان.</numerusform>
            <numerusform>عمر النسخة الاحتياطية %Ln أيام.</numerusform>
            <numerusform>عمر النسخة الاحتياطية %Ln يوماً.</numerusform>
            <numerusform>عمر النسخة الاحتياطية %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since is on this computer only.</source>
        <translation>ما تغيّر منذ ذلك الحين موجود على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open your records.</source>
        <translation>إذا ضاعت عبارة المرور فلن يستطيع أحد فتح سجلاتكم.</translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper that can.</source>
        <translation>ورقة الاستعادة ورقة واحدة تستطيع ذلك.</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>إنشاء ورقة استعادة</translation>
    </message>
    <message numerus="yes">
        <source>Your kit was made %n month(s) ago and never tested.</source>
        <translation>
            <numerusform>أُنشئت ورقتكم هذا الشهر ولم تُختبر قط.</numerusform>
            <numerusform>أُنشئت ورقتكم قبل شهر واحد ولم تُختبر قط.</numerusform>
            <numerusform>أُنشئت ورقتكم قبل شهرين ولم تُختبر قط.</numerusform>
            <numerusform>أُنشئت ورقتكم قبل %Ln أشهر ولم تُختبر قط.</numerusform>
            <numerusform>أُنشئت ورقتكم قبل %Ln شهراً ولم تُختبر قط.</numerusform>
            <numerusform>أُنشئت ورقتكم قبل %Ln شهر ولم تُختبر قط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your kit was last tested %n month(s) ago.</source>
        <translation>
            <numerusform>آخر اختبار لورقتكم هذا الشهر.</numerusform>
            <numerusform>آخر اختبار لورقتكم قبل شهر واحد.</numerusform>
            <numerusform>آخر اختبار لورقتكم قبل شهرين.</numerusform>
            <numerusform>آخر اختبار لورقتكم قبل %Ln أشهر.</numerusform>
            <numerusform>آخر اختبار لورقتكم قبل %Ln شهراً.</numerusform>
            <numerusform>آخر اختبار لورقتكم قبل %Ln شهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type its words once to be sure that they open your records.</source>
        <translation>اكتبوا أعدادها مرة واحدة لتتأكدوا من أنها تفتح سجلاتكم.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>اختبارها</translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ends on {day}. Ask for a new one.</source>
        <translation>ينتهي تأكيد مكتبكم لهذا الجهاز في {day}. اطلبوا تأكيداً جديداً.</translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ended on {day}. Ask for a new one.</source>
        <translation>انتهى تأكيد مكتبكم لهذا الجهاز في {day}. اطلبوا تأكيداً جديداً.</translation>
    </message>
    <message>
        <source>Without it, others can no longer tell that what you send comes from you.</source>
        <translation>من دونه لا يستطيع الآخرون معرفة أن ما ترسلونه منكم.</translation>
    </message>
    <message>
        <source>Show this device</source>
        <translation>عرض هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Name this colleague</source>
        <translation>تسمية هذا الزميل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>حفظ الاسم</translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>That is as many as this record holds.</source>
        <translation>هذا أقصى ما يتسع له هذا السجل.</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>لا تزال فارغة</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>إضافة ⁨{thing}⁩</translation>
    </message>
    <message>
        <source>Add another {thing}</source>
        <translation>إضافة المزيد: ⁨{thing}⁩</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation>أُزيل: ⁨{row}⁩</translation>
    </message>
    <message>
        <source>Removed an empty row</source>
        <translation>أُزيل صف فارغ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ReportingNote</name>
    <message>
        <source>Before you ask: what must be reported</source>
        <translation>قبل أن تسألوا: ما يجب الإبلاغ عنه</translation>
    </message>
    <message>
        <source>In some places certain things must be reported by law, whatever the person wants. She should know that before she speaks. Your office can fill in the rules for your country under Safety, “Notes for your team”.</source>
        <translation>في بعض الأماكن يوجب القانون الإبلاغ عن أمور معينة، أياً كانت رغبة الشخص. ينبغي أن تعرف ذلك قبل أن تتكلم. يستطيع مكتبكم كتابة قواعد بلدكم على صفحة «الأمان»، في «ملاحظات لفريقكم».</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>Other ways in</source>
        <translation>طرق أخرى للدخول</translation>
    </message>
    <message>
        <source>With the recovery kit</source>
        <translation>بورقة الاستعادة</translation>
    </message>
    <message>
        <source>A sheet of paper with 24 words or groups of digits.</source>
        <translation>ورقة عليها ٢٤ كلمة أو مجموعة أرقام.</translation>
    </message>
    <message>
        <source>With two of the three pieces</source>
        <translation>بجزأين من الأجزاء الثلاثة</translation>
    </message>
    <message>
        <source>Two people with a paper and a short code each.</source>
        <translation>شخصان، مع كل منهما ورقة ورمز قصير.</translation>
    </message>
    <message>
        <source>With the answer of your office</source>
        <translation>بجواب مكتبكم</translation>
    </message>
    <message>
        <source>You asked for help on {day}.</source>
        <translation>طلبتم المساعدة في {day}.</translation>
    </message>
    <message>
        <source>Ask your office for help</source>
        <translation>طلب المساعدة من مكتبكم</translation>
    </message>
    <message>
        <source>You send a file, and it sends one back. It learns no passphrase.</source>
        <translation>ترسلون ملفاً، فيرسل إليكم ملفاً. ولا يعرف أي عبارة مرور.</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>من نسخة احتياطية</translation>
    </message>
    <message>
        <source>On a new computer, or when the records here are damaged.</source>
        <translation>على حاسوب جديد، أو حين تتلف السجلات هنا.</translation>
    </message>
    <message>
        <source>No recovery kit, pieces or office key were made for these records. If the passphrase is forgotten, only a backup with a passphrase that you still know can help.</source>
        <translation>لم تُنشأ لهذه السجلات ورقة استعادة ولا أجزاء ولا مفتاح مكتب. إذا نُسيت عبارة المرور فلا تنفع إلا نسخة احتياطية لا تزالون تعرفون عبارة مرورها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation>ما على ورقتكم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>جزء آخر</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>اختاروا عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>It opens your records from now on. The one before opens nothing here any more.</source>
        <translation>هي تفتح سجلاتكم من الآن. والسابقة لم تعد تفتح شيئاً هنا.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>From a backup</source>
        <translation>من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Plug in the stick or the disk with the backup. Its name ends in .backup. You need the passphrase or the recovery kit that opened your records when it was made.</source>
        <translation>أوصلوا ذاكرة USB أو القرص الذي فيه النسخة الاحتياطية. ينتهي اسمها بـ ⁦.backup⁩. تحتاجون إلى عبارة المرور أو ورقة الاستعادة التي كانت تفتح سجلاتكم حين أُخذت.</translation>
    </message>
    <message>
        <source>The records that are here now are not deleted: they are set aside, whole, in a folder beside.</source>
        <translation>السجلات الموجودة هنا الآن لا تُحذف: توضع جانباً كاملة في مجلد مجاور.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>اختيار النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>نسخ احتياطية (*.backup);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Which day do you want back?</source>
        <translation>أي يوم تريدون استعادته؟</translation>
    </message>
    <message numerus="yes">
        <source>%n more in this file cannot be read any more.</source>
        <translation>
            <numerusform>لا شيء آخر في هذا الملف تعذرت قراءته.</numerusform>
            <numerusform>واحدة أخرى في هذا الملف لم تعد قراءتها ممكنة.</numerusform>
            <numerusform>اثنتان أخريان في هذا الملف لم تعد قراءتهما ممكنة.</numerusform>
            <numerusform>%Ln أخرى في هذا الملف لم تعد قراءتها ممكنة.</numerusform>
            <numerusform>%Ln أخرى في هذا الملف لم تعد قراءتها ممكنة.</numerusform>
            <numerusform>%Ln أخرى في هذا الملف لم تعد قراءتها ممكنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>{day}, {time}: {size}, {files}</source>
        <translation>{day}، {time}: {size}، {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>تجري الاستعادة</translation>
    </message>
    <message>
        <source>Until the last step everything here stays as it is.</source>
        <translation>حتى الخطوة الأخيرة يبقى كل شيء هنا كما هو.</translation>
    </message>
    <message>
        <source>Your records are back</source>
        <translation>عادت سجلاتكم</translation>
    </message>
    <message>
        <source>As they were on {day}. Open them with the passphrase of that day.</source>
        <translation>كما كانت في {day}. افتحوها بعبارة مرور ذلك اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were damaged in the backup and are missing. The app names them.</source>
        <translation>
            <numerusform>لم يتلف أي ملف في النسخة الاحتياطية.</numerusform>
            <numerusform>ملف واحد كان تالفاً في النسخة الاحتياطية وهو ناقص. يذكره التطبيق باسمه.</numerusform>
            <numerusform>ملفان كانا تالفين في النسخة الاحتياطية وهما ناقصان. يذكرهما التطبيق باسميهما.</numerusform>
            <numerusform>%Ln ملفات كانت تالفة في النسخة الاحتياطية وهي ناقصة. يذكرها التطبيق بأسمائها.</numerusform>
            <numerusform>%Ln ملفاً كانت تالفة في النسخة الاحتياطية وهي ناقصة. يذكرها التطبيق بأسمائها.</numerusform>
            <numerusform>%Ln ملف كانت تالفة في النسخة الاحتياطية وهي ناقصة. يذكرها التطبيق بأسمائها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before lies in {folder}.</source>
        <translation>ما كان هنا من قبل موجود في ⁦{folder}⁩.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>The file is being checked.</source>
        <translation>يجري فحص الملف.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close without an answer?</source>
        <translation>الإغلاق من دون جواب؟</translation>
    </message>
    <message>
        <source>What you wrote here is kept nowhere. It is gone when you close.</source>
        <translation>ما كتبتموه هنا لا يُحفظ في أي مكان. يزول عند الإغلاق.</translation>
    </message>
    <message>
        <source>Close and lose the comments</source>
        <translation>الإغلاق وفقدان التعليقات</translation>
    </message>
    <message>
        <source>A colleague&apos;s record</source>
        <translation>سجل زميل</translation>
    </message>
    <message>
        <source>Call the colleague who gave it to you, and let her read the words of her vault&apos;s key to you. Her app shows them under “Have it checked”. If they are these, it is from her:</source>
        <translation>اتصلوا بالزميل الذي أعطاكم إياه، وليقرأ لكم كلمات مفتاح خزنته. يعرضها تطبيقه تحت «طلب الفحص». إن كانت هذه هي، فالملف منه:</translation>
    </message>
    <message>
        <source>Read without comparing</source>
        <translation>القراءة من دون مقارنة</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>الكلمات هي نفسها</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it. Read and answer them one by one.</source>
        <translation>
            <numerusform>لا سجلات فيها.</numerusform>
            <numerusform>فيها سجل واحد. اقرؤوه وأجيبوا عنه.</numerusform>
            <numerusform>فيها سجلان. اقرؤوهما وأجيبوا واحداً واحداً.</numerusform>
            <numerusform>فيها %Ln سجلات. اقرؤوها وأجيبوا واحداً واحداً.</numerusform>
            <numerusform>فيها %Ln سجلاً. اقرؤوها وأجيبوا واحداً واحداً.</numerusform>
            <numerusform>فيها %Ln سجل. اقرؤوها وأجيبوا واحداً واحداً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>The file is whole, and nobody changed it since it was made.</source>
        <translation>الملف سليم، ولم يغيّره أحد منذ إعداده.</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>كلمات المفتاح</translation>
    </message>
    <message>
        <source>The file was made on {day}.</source>
        <translation>أُعدّ الملف في {day}.</translation>
    </message>
    <message>
        <source>Nothing of this record is kept on this computer, and neither are your comments until you save the answer. Only the colleague changes her text.</source>
        <translation>لا يُحفظ شيء من هذا السجل على هذا الحاسوب، ولا تعليقاتكم ما لم تحفظوا الجواب. لا يغيّر النص إلا الزميل نفسه.</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>سجلات أخرى</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>الإجابة…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>جوابكم</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) go along.</source>
        <translation>
            <numerusform>لا تعليقات معه.</numerusform>
            <numerusform>يخرج معه تعليق واحد.</numerusform>
            <numerusform>يخرج معه تعليقان.</numerusform>
            <numerusform>تخرج معه %Ln تعليقات.</numerusform>
            <numerusform>يخرج معه %Ln تعليقاً.</numerusform>
            <numerusform>يخرج معه %Ln تعليق.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote no comments.</source>
        <translation>لم تكتبوا تعليقات.</translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation>يقول التوقيع من يدّعي أنه فحص هذا. أما هل المفتاح مفتاحه حقاً، فتتحقق منه البوابة حين تتلقى السجل.</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>العودة إلى السجل</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>حفظ الجواب…</translation>
    </message>
    <message>
        <source>There is nothing to answer yet: write a comment, or choose what you checked.</source>
        <translation>لا شيء للإجابة بعد: اكتبوا تعليقاً، أو اختاروا ما فحصتموه.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>مكان الجواب</translation>
    </message>
    <message>
        <source>The answer is saved</source>
        <translation>حُفظ الجواب</translation>
    </message>
    <message>
        <source>Give this file to the colleague who handed you the record:</source>
        <translation>سلّموا هذا الملف إلى الزميل الذي سلّمكم السجل:</translation>
    </message>
    <message>
        <source>She may ask for the words of your key. Read them to her by voice; they are no secret:</source>
        <translation>قد يسألكم عن كلمات مفتاحكم. اقرؤوها له بصوتكم؛ ليست سراً:</translation>
    </message>
    <message>
        <source>When you have no further use for her bundle, delete it, and empty the waste basket.</source>
        <translation>حين لا تعود لكم حاجة إلى حزمته، احذفوها وأفرغوا سلة مهملات الحاسوب.</translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation>من يفحص</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
</context>
<context>
    <name>SamePersonSheet</name>
    <message>
        <source>Same person as in another story</source>
        <translation>الشخص نفسه كما في قصة أخرى</translation>
    </message>
    <message>
        <source>She keeps the name she goes by there. Which names belong together stays in this vault and is part of no bundle and no page. Consent is asked anew for each story.</source>
        <translation>تحتفظ بالاسم الذي تحمله هناك. معرفة أي الأسماء لشخص واحد تبقى في هذه الخزنة، وليست في أي حزمة ولا أي صفحة. تُطلب الموافقة من جديد لكل قصة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>أخذ هذا الاسم</translation>
    </message>
    <message>
        <source>{name}, in a record that lies in the bin</source>
        <translation>‏⁨{name}⁩، في سجل في سلة المحذوفات</translation>
    </message>
    <message>
        <source>{name}, in: {titles}</source>
        <translation>‏⁨{name}⁩، في: ⁨{titles}⁩</translation>
    </message>
</context>
<context>
    <name>SealedFor</name>
    <message>
        <source>Choose who can open it</source>
        <translation>اختاروا من يستطيع فتحها</translation>
    </message>
    <message>
        <source>This bundle is not sealed: whoever finds the file or the stick can read all of it. Keep it with you, and delete it from the stick when it has arrived.</source>
        <translation>هذه الحزمة غير مختومة: من يجد الملف أو ذاكرة USB يستطيع قراءتها كلها. أبقوها معكم، واحذفوها من ذاكرة USB حين تصل.</translation>
    </message>
    <message>
        <source>Sealed. Only {who} can open it.</source>
        <translation>مختومة. لا يفتحها إلا ⁨{who}⁩.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. With your office&apos;s setup file, which you take in under Safety, it is sealed for the gateway.</source>
        <translation>غير مختومة: من لديه الملف يستطيع قراءته. بملف إعداد مكتبكم، الذي تأخذونه في «الأمان»، تُختم للبوابة.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it.</source>
        <translation>غير مختومة: من لديه الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. To seal it for a colleague, add her first, under Safety.</source>
        <translation>غير مختومة: من لديه الملف يستطيع قراءته. لختمها لزميل، أضيفوه أولاً في «الأمان».</translation>
    </message>
</context>
<context>
    <name>SealingWords</name>
    <message>
        <source>The key to seal this bundle with is damaged. Nothing was made. Take in your office&apos;s setup file, or your colleague&apos;s request file, once more.</source>
        <translation>المفتاح الذي تُختم به هذه الحزمة تالف. لم يُعدّ شيء. خذوا ملف إعداد مكتبكم، أو ملف طلب زميلكم، مرة أخرى.</translation>
    </message>
    <message>
        <source>A bundle can be sealed for at most {limit} people. Choose fewer, and make a second one for the others.</source>
        <translation>أكبر عدد من الأشخاص تُختم لهم حزمة واحدة: {limit}. اختاروا عدداً أقل، وأعدّوا حزمة ثانية للآخرين.</translation>
    </message>
    <message>
        <source>{name} is sealed for somebody else, and cannot be opened here. Ask whoever sent it to choose you when exporting.</source>
        <translation>‏⁨{name}⁩ مختوم لغيركم ولا يمكن فتحه هنا. اطلبوا ممن أرسله أن يختاركم عند التصدير.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>opens when it is safe</source>
        <translation>يُفتح حين يكون ذلك آمناً</translation>
    </message>
    <message>
        <source>Ready to finish</source>
        <translation>جاهز للإنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Ready? %n to go</source>
        <translation>
            <numerusform>جاهز؟ لم يبقَ شيء</numerusform>
            <numerusform>جاهز؟ بقي واحد</numerusform>
            <numerusform>جاهز؟ بقي اثنان</numerusform>
            <numerusform>جاهز؟ بقي %Ln</numerusform>
            <numerusform>جاهز؟ بقي %Ln</numerusform>
            <numerusform>جاهز؟ بقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready? Something to look at</source>
        <translation>جاهز؟ هناك ما يحتاج إلى نظرة</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>something to look at</source>
        <translation>ما يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>* needed before you can finish</source>
        <translation>* مطلوب قبل الإنهاء</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>What it helps with</source>
        <translation>بماذا تساعد</translation>
    </message>
    <message>
        <source>How to reach it, and when</source>
        <translation>كيف يُتصل بها، ومتى</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>جرى التحقق في</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>SettingUpWords</name>
    <message>
        <source>{name} is no setup file, or it was damaged on its way. Nothing was changed. Ask your office for the file again.</source>
        <translation>‏⁨{name}⁩ ليس ملف إعداد، أو تلف في الطريق. لم يتغير شيء. اطلبوا الملف من مكتبكم من جديد.</translation>
    </message>
    <message>
        <source>Something in {name} was changed after your office signed it. Nothing was taken in. Tell your office, and ask for the file again by another way.</source>
        <translation>تغيّر شيء في ⁨{name}⁩ بعد أن وقّعه مكتبكم. لم يؤخذ شيء. أخبروا مكتبكم، واطلبوا الملف من جديد بطريق آخر.</translation>
    </message>
    <message>
        <source>{name} was made for a newer version of the app. Nothing was changed. Bring the app up to date, then take the file in.</source>
        <translation>‏⁨{name}⁩ صُنع لإصدار أحدث من التطبيق. لم يتغير شيء. حدّثوا التطبيق، ثم خذوا الملف.</translation>
    </message>
    <message>
        <source>{name} says that it was made on {day}, which is still to come. Nothing was changed. Look whether the clock of this computer is right.</source>
        <translation>‏⁨{name}⁩ يقول إنه صُنع في {day}، وهو يوم لم يأتِ بعد. لم يتغير شيء. انظروا هل ساعة هذا الحاسوب صحيحة.</translation>
    </message>
    <message>
        <source>{name} says that it comes from {office}, but it is signed by nobody whom your office named. Nothing was changed. Ask your office, in person or by phone, whether the file is theirs.</source>
        <translation>‏⁨{name}⁩ يقول إنه من ⁨{office}⁩، لكن لم يوقّعه أحد ممن سمّاهم مكتبكم. لم يتغير شيء. اسألوا مكتبكم، وجهاً لوجه أو بالهاتف، هل الملف منه.</translation>
    </message>
    <message>
        <source>{name} comes from another office, {office}. This vault follows {have}. Nothing was changed. If you now belong to that office, {have} can name its key in a setup file of its own.</source>
        <translation>‏⁨{name}⁩ من مكتب آخر، ⁨{office}⁩. هذه الخزنة تتبع ⁨{have}⁩. لم يتغير شيء. إن صرتم تتبعون ذلك المكتب، يستطيع ⁨{have}⁩ أن يسمّي مفتاحه في ملف إعداد من عنده.</translation>
    </message>
    <message>
        <source>{name} is signed with a key that your office has taken back: it was lost or stolen. Nothing was changed. Tell your office that this file is going round.</source>
        <translation>‏⁨{name}⁩ موقّع بمفتاح سحبه مكتبكم: فُقد أو سُرق. لم يتغير شيء. أخبروا مكتبكم أن هذا الملف متداول.</translation>
    </message>
    <message>
        <source>{name} is number {number}, and number {have} is in force here: it is older. Nothing was changed. Ask your office for the newest file.</source>
        <translation>‏⁨{name}⁩ رقمه {number}، والساري هنا رقم ⁨{have}⁩: فهو أقدم. لم يتغير شيء. اطلبوا من مكتبكم أحدث ملف.</translation>
    </message>
    <message>
        <source>Another setup file with number {number} is in force here already. Nothing was changed. Tell your office: it has to make the file anew, with a higher number.</source>
        <translation>ملف إعداد آخر برقم {number} سارٍ هنا من قبل. لم يتغير شيء. أخبروا مكتبكم: عليه أن يصنع الملف من جديد، برقم أعلى.</translation>
    </message>
    <message>
        <source>Nobody here has compared the words of {name} yet. Nothing was changed. Call your office, read the words to each other, and take the file in if they are the same.</source>
        <translation>لم يقارن أحد هنا كلمات ⁨{name}⁩ بعد. لم يتغير شيء. اتصلوا بمكتبكم، واقرؤوا الكلمات بعضكم لبعض، وخذوا الملف إن كانت هي نفسها.</translation>
    </message>
    <message>
        <source>These are not the words of {name}. Nothing was changed. Look whether each word is typed right. If they still differ, the file is not from your office: do not use it.</source>
        <translation>هذه ليست كلمات ⁨{name}⁩. لم يتغير شيء. انظروا هل كُتبت كل كلمة صحيحة. إن بقيت مختلفة فالملف ليس من مكتبكم: لا تستخدموه.</translation>
    </message>
    <message>
        <source>{name} is no longer the file that you looked at. Nothing was changed. Open it once more.</source>
        <translation>لم يعد ⁨{name}⁩ الملف الذي نظرتم فيه. لم يتغير شيء. افتحوه مرة أخرى.</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} cannot be used by this app, so nothing of the file was taken in. Tell your office. {detail}</source>
        <translation>النموذج «⁨{form}⁩» في ⁨{name}⁩ لا يستطيع هذا التطبيق استخدامه، فلم يؤخذ شيء من الملف. أخبروا مكتبكم. ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} leaves out, or loosens, questions that the app needs to keep people safe: {questions}. Nothing of the file was taken in. Tell your office.</source>
        <translation>النموذج «⁨{form}⁩» في ⁨{name}⁩ يترك أو يخفف أسئلة يحتاج إليها التطبيق لحماية الناس: ⁨{questions}⁩. لم يؤخذ شيء من الملف. أخبروا مكتبكم.</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} has the number {version}, which another one here has already. Nothing of the file was taken in. Tell your office: a changed template needs a higher number.</source>
        <translation>النموذج «⁨{form}⁩» في ⁨{name}⁩ رقمه ⁨{version}⁩، وهو رقم نموذج آخر هنا من قبل. لم يؤخذ شيء من الملف. أخبروا مكتبكم: النموذج المعدَّل يحتاج إلى رقم أعلى.</translation>
    </message>
    <message>
        <source>The app has no kind of record called &quot;{form}&quot;. An office can adapt the templates that there are, and not add others. Nothing of the file was taken in. Tell your office.</source>
        <translation>ليس في التطبيق نوع سجل باسم «⁨{form}⁩». يستطيع المكتب تكييف النماذج الموجودة، لا إضافة غيرها. لم يؤخذ شيء من الملف. أخبروا مكتبكم.</translation>
    </message>
    <message>
        <source>That is a secret key. It must never leave the machine where it was made, and it was not taken. Choose the public one: it begins with &quot;age1&quot; or &quot;ssh-ed25519&quot;.</source>
        <translation>هذا مفتاح سري. يجب ألا يغادر أبداً الحاسوب الذي أُنشئ عليه، ولم يؤخذ. اختاروا المفتاح العام: يبدأ بـ «age1» أو «ssh-ed25519».</translation>
    </message>
    <message>
        <source>Choose one template, a file whose name ends in .xml, and with it the lists that go along, whose names end in .csv.</source>
        <translation>اختاروا نموذجاً واحداً، وهو ملف ينتهي اسمه بـ ‎.xml، ومعه القوائم التابعة له التي تنتهي أسماؤها بـ ‎.csv.</translation>
    </message>
    <message>
        <source>The setup file cannot be made like this. Something is missing or not clear: {place}. Nothing was saved.</source>
        <translation>لا يمكن صنع ملف الإعداد هكذا. شيء ناقص أو غير واضح: ⁨{place}⁩. لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنتم</translation>
    </message>
    <message>
        <source>Written into your records as you want it shown. A real name is not needed.</source>
        <translation>يُكتب في سجلاتكم كما تريدون أن يظهر. لا حاجة إلى اسم حقيقي.</translation>
    </message>
    <message>
        <source>Name, initials or alias</source>
        <translation>الاسم أو الأحرف الأولى أو اسم مستعار</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>دوركم</translation>
    </message>
    <message>
        <source>It says what you do here. It does not give or take any right.</source>
        <translation>يبيّن ما تقومون به هنا. لا يمنح أي حق ولا يسلبه.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Spotlight programme</source>
        <translation>برنامج تسليط الضوء</translation>
    </message>
    <message>
        <source>Type a part of its name to find it.</source>
        <translation>اكتبوا جزءاً من اسمه للعثور عليه.</translation>
    </message>
    <message>
        <source>Contact for readers</source>
        <translation>جهة الاتصال للقراء</translation>
    </message>
    <message>
        <source>An office address. Never the phone of a survivor or an outreach worker.</source>
        <translation>عنوان مكتب. لا تكتبوا أبداً رقم هاتف ناجية أو عاملة توعية ميدانية.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>لغة التطبيق</translation>
    </message>
    <message>
        <source>Records keep their own language.</source>
        <translation>تحتفظ السجلات بلغتها.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}٪</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>كما هو ضبط الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>عرض كل اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Setup file from {office}</source>
        <translation>ملف إعداد من ⁨{office}⁩</translation>
    </message>
    <message>
        <source>Number {number}, made on {day}.</source>
        <translation>رقم {number}، صُنع في {day}.</translation>
    </message>
    <message>
        <source>This very file is in force here already. There is nothing to take in.</source>
        <translation>هذا الملف نفسه سارٍ هنا من قبل. لا شيء لأخذه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>ما يحمله</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>ما يغيّره</translation>
    </message>
    <message>
        <source>Nothing but its number.</source>
        <translation>لا شيء سوى رقمه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>Compare these words</source>
        <translation>قارنوا هذه الكلمات</translation>
    </message>
    <message>
        <source>Call your office on a number that you know from elsewhere, and let them read the words of their key to you. If one word differs, the file is not from them: do not use it.</source>
        <translation>اتصلوا بمكتبكم على رقم تعرفونه من مصدر آخر، وليقرأوا لكم كلمات مفتاحهم. إن اختلفت كلمة واحدة فالملف ليس منهم: لا تستخدموه.</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>الكلمات التي في الملف</translation>
    </message>
    <message>
        <source>I heard these words from my office</source>
        <translation>سمعت هذه الكلمات من مكتبي</translation>
    </message>
    <message>
        <source>Compare the words with your office first, then tick the line below them.</source>
        <translation>قارنوا الكلمات مع مكتبكم أولاً، ثم أشّروا على السطر الذي تحتها.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>أُخذ</translation>
    </message>
    <message>
        <source>What you have written stays as it is. New records follow the file.</source>
        <translation>ما كتبتموه يبقى كما هو. السجلات الجديدة تتبع الملف.</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>It names no gateway: what you export is handed on by you.</source>
        <translation>لا يسمّي بوابة: ما تصدّرونه تسلّمونه بأنفسكم.</translation>
    </message>
    <message>
        <source>Your work goes to {name}, on a stick.</source>
        <translation>يذهب عملكم إلى ⁨{name}⁩، على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Your work goes to {name}, at {address}</source>
        <translation>يذهب عملكم إلى ⁨{name}⁩، على ⁦{address}⁩</translation>
    </message>
    <message>
        <source>What you send there can be opened by: {names}</source>
        <translation>ما ترسلونه إلى هناك يستطيع فتحه: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>It names no office that confirms devices.</source>
        <translation>لا يسمّي مكتباً يؤكد الأجهزة.</translation>
    </message>
    <message>
        <source>Devices are confirmed by: {names}</source>
        <translation>يؤكد الأجهزة: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>The next setup file may come from: {names}</source>
        <translation>قد يأتي ملف الإعداد التالي من: ⁨{names}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count.</source>
        <translation>
            <numerusform>لا أجهزة أو مفاتيح سقط الاعتداد بها.</numerusform>
            <numerusform>جهاز مفقود أو مفتاح واحد لم يعد يُعتد به.</numerusform>
            <numerusform>جهازان مفقودان أو مفتاحان لم يعد يُعتد بهما.</numerusform>
            <numerusform>%Ln أجهزة مفقودة أو مفاتيح لم يعد يُعتد بها.</numerusform>
            <numerusform>%Ln جهازاً مفقوداً أو مفتاحاً لم يعد يُعتد بها.</numerusform>
            <numerusform>%Ln جهاز مفقود أو مفتاح لم يعد يُعتد بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: the app&apos;s own template is newer, so it stays in use.</source>
        <translation>‏⁨{title}⁩: نموذج التطبيق نفسه أحدث، فيبقى مستخدماً.</translation>
    </message>
    <message>
        <source>{title}, from your office: new records are written with it.</source>
        <translation>‏⁨{title}⁩، من مكتبكم: تُكتب به السجلات الجديدة.</translation>
    </message>
    <message>
        <source>Sends over the network to {after}</source>
        <translation>يرسل عبر الشبكة إلى ⁨{after}⁩</translation>
    </message>
    <message>
        <source>No longer sends over the network; what you export goes on a stick</source>
        <translation>لم يعد يرسل عبر الشبكة؛ ما تصدّرونه يذهب على ذاكرة USB</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count</source>
        <translation>
            <numerusform>لا أجهزة أو مفاتيح سقط الاعتداد بها</numerusform>
            <numerusform>جهاز مفقود أو مفتاح واحد لم يعد يُعتد به</numerusform>
            <numerusform>جهازان مفقودان أو مفتاحان لم يعد يُعتد بهما</numerusform>
            <numerusform>%Ln أجهزة مفقودة أو مفاتيح لم يعد يُعتد بها</numerusform>
            <numerusform>%Ln جهازاً مفقوداً أو مفتاحاً لم يعد يُعتد بها</numerusform>
            <numerusform>%Ln جهاز مفقود أو مفتاح لم يعد يُعتد بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) or key(s) count again</source>
        <translation>
            <numerusform>لا أجهزة أو مفاتيح عاد الاعتداد بها</numerusform>
            <numerusform>جهاز أو مفتاح واحد عاد يُعتد به</numerusform>
            <numerusform>جهازان أو مفتاحان عاد يُعتد بهما</numerusform>
            <numerusform>%Ln أجهزة أو مفاتيح عاد يُعتد بها</numerusform>
            <numerusform>%Ln جهازاً أو مفتاحاً عاد يُعتد بها</numerusform>
            <numerusform>%Ln جهاز أو مفتاح عاد يُعتد بها</numerusform>
        </translation>
    </message>
    <message>
        <source>The office is now called {after}; it was {before}</source>
        <translation>اسم المكتب الآن ⁨{after}⁩؛ وكان ⁨{before}⁩</translation>
    </message>
    <message>
        <source>Your work goes to {after}</source>
        <translation>يذهب عملكم إلى ⁨{after}⁩</translation>
    </message>
    <message>
        <source>Your work no longer goes to {before}</source>
        <translation>لم يعد عملكم يذهب إلى ⁨{before}⁩</translation>
    </message>
    <message>
        <source>The gateway is now called {after}; it was {before}</source>
        <translation>اسم البوابة الآن ⁨{after}⁩؛ وكان ⁨{before}⁩</translation>
    </message>
    <message>
        <source>The gateway&apos;s address is now {after}; it was {before}</source>
        <translation>عنوان البوابة الآن ⁨{after}⁩؛ وكان ⁨{before}⁩</translation>
    </message>
    <message>
        <source>Receipts are now signed as {after}; it was {before}</source>
        <translation>توقَّع الإيصالات الآن باسم ⁨{after}⁩؛ وكان ⁨{before}⁩</translation>
    </message>
    <message>
        <source>{after} can open what you send</source>
        <translation>يستطيع ⁨{after}⁩ فتح ما ترسلونه</translation>
    </message>
    <message>
        <source>{before} can no longer open what you send</source>
        <translation>لم يعد ⁨{before}⁩ يستطيع فتح ما ترسلونه</translation>
    </message>
    <message>
        <source>Receipts may be signed with the key {after}</source>
        <translation>يجوز توقيع الإيصالات بالمفتاح ⁨{after}⁩</translation>
    </message>
    <message>
        <source>Receipts signed with the key {before} no longer count</source>
        <translation>الإيصالات الموقّعة بالمفتاح ⁨{before}⁩ لم يعد يُعتد بها</translation>
    </message>
    <message>
        <source>Devices that {after} confirms are trusted</source>
        <translation>الأجهزة التي يؤكدها ⁨{after}⁩ موثوق بها</translation>
    </message>
    <message>
        <source>Devices that {before} confirmed are no longer trusted</source>
        <translation>الأجهزة التي أكّدها ⁨{before}⁩ لم يعد موثوقاً بها</translation>
    </message>
    <message>
        <source>An office now confirms other devices: {after}; it was {before}</source>
        <translation>تغيّرت الأجهزة التي يؤكدها مكتب: الآن ⁨{after}⁩؛ وكان ⁨{before}⁩</translation>
    </message>
    <message>
        <source>{after} may make the next setup file</source>
        <translation>يجوز لـ⁨{after}⁩ صنع ملف الإعداد التالي</translation>
    </message>
    <message>
        <source>{before} may no longer make setup files</source>
        <translation>لم يعد يجوز لـ⁨{before}⁩ صنع ملفات إعداد</translation>
    </message>
    <message>
        <source>{before} gets a template from your office, version {after}</source>
        <translation>‏⁨{before}⁩: يأتي نموذج من مكتبكم، الإصدار ⁨{after}⁩</translation>
    </message>
    <message>
        <source>{before} gets a newer template from your office, version {after}</source>
        <translation>‏⁨{before}⁩: يأتي نموذج أحدث من مكتبكم، الإصدار ⁨{after}⁩</translation>
    </message>
    <message>
        <source>{before} goes back to the app&apos;s own template</source>
        <translation>‏⁨{before}⁩: عودة إلى نموذج التطبيق نفسه</translation>
    </message>
</context>
<context>
    <name>SetupWriter</name>
    <message>
        <source>Make a setup file</source>
        <translation>إنشاء ملف إعداد</translation>
    </message>
    <message>
        <source>Number {number}. Every device that takes it in will follow it, so let somebody else read through it too. No secret key belongs here.</source>
        <translation>رقم {number}. كل جهاز يأخذه سيتبعه، فليقرأه شخص آخر أيضاً. لا مكان هنا لأي مفتاح سري.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>مكتبكم</translation>
    </message>
    <message>
        <source>Where the work goes</source>
        <translation>إلى أين يذهب العمل</translation>
    </message>
    <message>
        <source>As people call it: the Spotlight gateway. Leave it empty if there is none yet.</source>
        <translation>كما يسمّيها الناس: بوابة تسليط الضوء. اتركوه فارغاً إن لم تكن هناك بوابة بعد.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>عنوانها</translation>
    </message>
    <message>
        <source>Begins with https:// Leave it empty if everything goes on sticks.</source>
        <translation>يبدأ بـ ‎https://‎؛ اتركوه فارغاً إن كان كل شيء يذهب على ذواكر USB.</translation>
    </message>
    <message>
        <source>The name that its receipts are signed with</source>
        <translation>الاسم الذي توقَّع به إيصالاتها</translation>
    </message>
    <message>
        <source>Who can open what arrives there</source>
        <translation>من يستطيع فتح ما يصل إلى هناك</translation>
    </message>
    <message>
        <source>A line for each: the public key, age1 and so on, then whose it is.</source>
        <translation>سطر لكل واحد: المفتاح العام، age1 وما بعده، ثم لمن هو.</translation>
    </message>
    <message>
        <source>Keys that sign its receipts</source>
        <translation>المفاتيح التي توقّع إيصالاتها</translation>
    </message>
    <message>
        <source>A line for each, beginning with ssh-ed25519.</source>
        <translation>سطر لكل واحد، يبدأ بـ ssh-ed25519.</translation>
    </message>
    <message>
        <source>Other offices that confirm devices</source>
        <translation>مكاتب أخرى تؤكد الأجهزة</translation>
    </message>
    <message>
        <source>Your own office is added by itself. A line for each other: the names it confirms, such as *@herat, its public key, then what it is called.</source>
        <translation>مكتبكم يُضاف تلقائياً. سطر لكل مكتب آخر: الأسماء التي يؤكدها، مثل ‎*@herat، ثم مفتاحه العام، ثم اسمه.</translation>
    </message>
    <message>
        <source>Who else may make the next setup file</source>
        <translation>من يجوز له أيضاً صنع ملف الإعداد التالي</translation>
    </message>
    <message>
        <source>If only your key can, nobody can when it is lost. A line for each: the public key, then whose it is.</source>
        <translation>إن كان مفتاحكم وحده يستطيع ذلك، فلن يستطيعه أحد إن فُقد. سطر لكل واحد: المفتاح العام، ثم لمن هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) that you took back go along.</source>
        <translation>
            <numerusform>لا أجهزة أو مفاتيح سحبتموها تخرج معه.</numerusform>
            <numerusform>جهاز مفقود أو مفتاح واحد سحبتموه يخرج معه.</numerusform>
            <numerusform>جهازان مفقودان أو مفتاحان سحبتموهما يخرجان معه.</numerusform>
            <numerusform>%Ln أجهزة مفقودة أو مفاتيح سحبتموها تخرج معه.</numerusform>
            <numerusform>%Ln جهازاً مفقوداً أو مفتاحاً سحبتموها تخرج معه.</numerusform>
            <numerusform>%Ln جهاز مفقود أو مفتاح سحبتموها تخرج معه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase of the office&apos;s signing key</source>
        <translation>عبارة مفتاح توقيع المكتب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Templates that your office adapted</source>
        <translation>نماذج كيّفها مكتبكم</translation>
    </message>
    <message>
        <source>Choose the template, a file that ends in .xml, together with its lists, which end in .csv. Lists that you do not choose are the app&apos;s own.</source>
        <translation>اختاروا النموذج، وهو ملف ينتهي بـ ‎.xml، مع قوائمه التي تنتهي بـ ‎.csv. القوائم التي لا تختارونها تكون قوائم التطبيق نفسه.</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>‏⁨{title}⁩، الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>A template and its lists</source>
        <translation>نموذج وقوائمه</translation>
    </message>
    <message>
        <source>Templates and lists (*.xml *.csv)</source>
        <translation>نماذج وقوائم (*.xml *.csv)</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key first.</source>
        <translation>اكتبوا عبارة مفتاح توقيع المكتب أولاً.</translation>
    </message>
    <message>
        <source>Where the setup file goes</source>
        <translation>مكان ملف الإعداد</translation>
    </message>
    <message>
        <source>Setup files (*.setup)</source>
        <translation>ملفات الإعداد (*.setup)</translation>
    </message>
    <message>
        <source>The setup file is saved</source>
        <translation>حُفظ ملف الإعداد</translation>
    </message>
    <message>
        <source>It is called {name}. Give it to everybody in your office, on a stick or by mail.</source>
        <translation>اسمه ⁨{name}⁩. أعطوه لكل من في مكتبكم، على ذاكرة USB أو بالبريد.</translation>
    </message>
    <message>
        <source>Whoever takes in the first one will call you. Read these words to them, and let nobody else answer for you:</source>
        <translation>من يأخذ الملف الأول سيتصل بكم. اقرؤوا له هذه الكلمات، ولا تدعوا أحداً غيركم يجيب عنكم:</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation>كلمات مفتاح توقيع المكتب</translation>
    </message>
    <message>
        <source>It counts on this computer too.</source>
        <translation>يسري على هذا الحاسوب أيضاً.</translation>
    </message>
    <message>
        <source>On this computer another office&apos;s setup file stays in force.</source>
        <translation>على هذا الحاسوب يبقى ملف إعداد مكتب آخر سارياً.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Look at “{name}” once more: something there is missing or not clear.</source>
        <translation>انظروا في «⁨{name}⁩» مرة أخرى: شيء هناك ناقص أو غير واضح.</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>القراءة من ملف</translation>
    </message>
    <message>
        <source>A file with public keys</source>
        <translation>ملف فيه مفاتيح عامة</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.txt);;All files (*)</source>
        <translation>مفاتيح عامة (*.pub *.txt);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Save, lock and hide at once</source>
        <translation>حفظ وقفل وإخفاء فوراً</translation>
    </message>
    <message>
        <source>Shift, three times</source>
        <translation>ثلاث مرات Shift</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Who signs</source>
        <translation>من يوقّع</translation>
    </message>
    <message>
        <source>What she checked</source>
        <translation>ما جرى فحصه</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Only comments, no approval</source>
        <translation>تعليقات فقط، بلا إجازة</translation>
    </message>
    <message>
        <source>Her sign-off phrase</source>
        <translation>عبارة التوقيع</translation>
    </message>
</context>
<context>
    <name>StaysHere</name>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>يبقى هنا: {reason}.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Copy to a stick</source>
        <translation>النسخ إلى ذاكرة USB</translation>
    </message>
    <message>
        <source>What goes along: {files}, {size}.</source>
        <translation>ما يخرج: {files}، {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفاً</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug the stick in. It appears here by itself.</source>
        <translation>أوصلوا ذاكرة USB. تظهر هنا تلقائياً.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>اختاروا المجلد للنسخ</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>يجري النسخ</translation>
    </message>
    <message>
        <source>Writing. Please leave the stick where it is.</source>
        <translation>تجري الكتابة. اتركوا ذاكرة USB في مكانها من فضلكم.</translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation>يجري التوقف. لن يبقى شيء غير مكتمل.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <source>You can pull the stick out now.</source>
        <translation>يمكنكم الآن نزع ذاكرة USB.</translation>
    </message>
    <message>
        <source>Every byte was read back from {folder} and compared.</source>
        <translation>أُعيدت قراءة كل بايت من ⁦{folder}⁩ وقورن.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Stop here. Put the person first.</source>
        <translation>توقفوا هنا. الإنسان أولاً.</translation>
    </message>
    <message>
        <source>You said that somebody in this story is in danger or in an open case, or may be. No story is worth a new danger. Offer help, and write down nothing of what you were told.</source>
        <translation>قلتم إن أحداً في هذه القصة في خطر أو في قضية مفتوحة، أو ربما. لا تستحق أي قصة خطراً جديداً. اعرضوا المساعدة، ولا تكتبوا شيئاً مما قيل لكم.</translation>
    </message>
    <message>
        <source>Where she can get help</source>
        <translation>أين تجد المساعدة</translation>
    </message>
    <message>
        <source>This story was stopped on {day}</source>
        <translation>أُوقفت هذه القصة في {day}</translation>
    </message>
    <message>
        <source>Somebody in it was in danger or in an open case, or may have been. Nothing of it was kept but this date. Ask her again only when a GBV specialist says that it is safe.</source>
        <translation>كان أحد فيها في خطر أو في قضية مفتوحة، أو ربما كان. لم يُحفظ منها شيء سوى هذا التاريخ. لا تسألوها من جديد إلا حين يقول مختص في العنف القائم على النوع الاجتماعي إن ذلك آمن.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما الذي يُحفظ</translation>
    </message>
    <message>
        <source>Only today&apos;s date, so that nobody asks her again too soon. Everything else that was answered or added here is deleted, and only a backup made before could bring it back.</source>
        <translation>تاريخ اليوم وحده، كي لا يسألها أحد من جديد قبل الأوان. كل ما أُجيب عنه أو أُضيف هنا غير ذلك يُحذف، ولا يعيده إلا نسخة احتياطية صُنعت من قبل.</translation>
    </message>
    <message>
        <source>This story was finished before. It leaves every list for sharing until it is safe.</source>
        <translation>كانت هذه القصة قد اكتملت. تخرج من كل قوائم المشاركة حتى يصبح ذلك آمناً.</translation>
    </message>
    <message>
        <source>If you leave this page, or the app locks or closes, it does the same by itself.</source>
        <translation>إن غادرتم هذه الصفحة، أو قُفل التطبيق أو أُغلق، يفعل الشيء نفسه من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Stop here and keep only the date</source>
        <translation>التوقف هنا وحفظ التاريخ وحده</translation>
    </message>
    <message>
        <source>I chose that by mistake</source>
        <translation>اخترت ذلك خطأً</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>تركها متوقفة</translation>
    </message>
    <message>
        <source>A specialist says that it is safe now</source>
        <translation>يقول مختص إن ذلك آمن الآن</translation>
    </message>
</context>
<context>
    <name>StrengthView</name>
    <message>
        <source>A strong one fills three of four bars.</source>
        <translation>العبارة القوية تملأ ثلاثة أشرطة من أربعة.</translation>
    </message>
    <message>
        <source>Guessed at once. Use several words.</source>
        <translation>تُخمَّن فوراً. استخدموا عدة كلمات.</translation>
    </message>
    <message>
        <source>Guessed within minutes. Add words.</source>
        <translation>تُخمَّن في دقائق. أضيفوا كلمات.</translation>
    </message>
    <message>
        <source>Guessed within days. One more word.</source>
        <translation>تُخمَّن في أيام. كلمة أخرى بعد.</translation>
    </message>
    <message>
        <source>Good. This takes years to guess.</source>
        <translation>جيدة. تخمينها يستغرق سنوات.</translation>
    </message>
    <message>
        <source>Very good. This takes centuries to guess.</source>
        <translation>جيدة جداً. تخمينها يستغرق قروناً.</translation>
    </message>
</context>
<context>
    <name>TakeInSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file that you were given</source>
        <translation>الملف الذي أُعطي لكم</translation>
    </message>
    <message>
        <source>What this file says</source>
        <translation>ما يقوله هذا الملف</translation>
    </message>
    <message>
        <source>It was made here, so nothing in it is new.</source>
        <translation>أُعدّ هنا، فلا جديد فيه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>Take in a bundle, notice or receipt</source>
        <translation>أخذ حزمة أو إشعار أو إيصال</translation>
    </message>
    <message>
        <source>Choose the file that you were given: a colleague&apos;s records, a notice that somebody took her consent back, or a gateway&apos;s receipt. It is looked at first. Records and notices change nothing before you have read what they say.</source>
        <translation>اختاروا الملف الذي أُعطي لكم: سجلات زميل، أو إشعار بأن موافقة سُحبت، أو إيصال من بوابة. يُنظر فيه أولاً. لا تغيّر السجلات والإشعارات شيئاً قبل أن تقرؤوا ما تقوله.</translation>
    </message>
    <message>
        <source>Look on a stick</source>
        <translation>النظر في ذاكرة USB</translation>
    </message>
    <message>
        <source>Bundles, notices and receipts (*.zip *.age *.receipt.json)</source>
        <translation>الحزم والإشعارات والإيصالات (*.zip *.age *.receipt.json)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>يجري النظر في الملف</translation>
    </message>
    <message>
        <source>Every part of it is checked. Nothing changes yet.</source>
        <translation>يُفحص كل جزء منه. لا يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Stopping. Nothing of it is kept.</source>
        <translation>يجري التوقف. لا يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>All of it is known here already. There is nothing to take in.</source>
        <translation>كله معروف هنا من قبل. لا شيء لأخذه.</translation>
    </message>
    <message numerus="yes">
        <source>It says of %n record(s) that are not in this vault that a consent was taken back. That is remembered: should they ever come, what was taken back stays taken back.</source>
        <translation>
            <numerusform>لا يذكر سجلات من خارج هذه الخزنة.</numerusform>
            <numerusform>يقول عن سجل واحد ليس في هذه الخزنة إن موافقة سُحبت. يُحفظ ذلك: إن وصل يوماً، يبقى ما سُحب مسحوباً.</numerusform>
            <numerusform>يقول عن سجلين ليسا في هذه الخزنة إن موافقة سُحبت. يُحفظ ذلك: إن وصلا يوماً، يبقى ما سُحب مسحوباً.</numerusform>
            <numerusform>يقول عن %Ln سجلات ليست في هذه الخزنة إن موافقة سُحبت. يُحفظ ذلك: إن وصلت يوماً، يبقى ما سُحب مسحوباً.</numerusform>
            <numerusform>يقول عن %Ln سجلاً ليست في هذه الخزنة إن موافقة سُحبت. يُحفظ ذلك: إن وصلت يوماً، يبقى ما سُحب مسحوباً.</numerusform>
            <numerusform>يقول عن %Ln سجل ليست في هذه الخزنة إن موافقة سُحبت. يُحفظ ذلك: إن وصلت يوماً، يبقى ما سُحب مسحوباً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n record(s) that were made for other readers; these are left out.</source>
        <translation>
            <numerusform>لا سجلات فيه أُعدّت لقراء آخرين.</numerusform>
            <numerusform>فيه أيضاً سجل واحد أُعدّ لقراء آخرين؛ وهو متروك.</numerusform>
            <numerusform>فيه أيضاً سجلان أُعدّا لقراء آخرين؛ وهما متروكان.</numerusform>
            <numerusform>فيه أيضاً %Ln سجلات أُعدّت لقراء آخرين؛ وهي متروكة.</numerusform>
            <numerusform>فيه أيضاً %Ln سجلاً أُعدّت لقراء آخرين؛ وهي متروكة.</numerusform>
            <numerusform>فيه أيضاً %Ln سجل أُعدّت لقراء آخرين؛ وهي متروكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here knows this key yet. A stranger could hide your records this way, or write in a colleague&apos;s name. Ask the sender, by telephone or in person, to read out the words of her key. Go on only if they are these:</source>
        <translation>لا أحد هنا يعرف هذا المفتاح بعد. قد يُخفي غريب سجلاتكم بهذه الطريقة، أو يكتب باسم زميل. اطلبوا من المرسل، بالهاتف أو وجهاً لوجه، أن يقرأ كلمات مفتاحه. لا تتابعوا إلا إن كانت هذه هي:</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>كلمات المفتاح</translation>
    </message>
    <message>
        <source>I compared these words with her, by voice</source>
        <translation>قارنت هذه الكلمات مع المرسل بالصوت</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>يجري أخذه</translation>
    </message>
    <message>
        <source>It is checked once more and kept, all of it or nothing.</source>
        <translation>يُفحص مرة أخرى ويُحفظ، كله أو لا شيء منه.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have two versions now. Nothing was overwritten: choose the one to go on from when you have time.</source>
        <translation>
            <numerusform>لا سجلات لها نسختان.</numerusform>
            <numerusform>سجل واحد له الآن نسختان. لم يُستبدل شيء: اختاروا التي تتابعون منها متى كان لديكم وقت.</numerusform>
            <numerusform>سجلان لكل منهما الآن نسختان. لم يُستبدل شيء: اختاروا التي تتابعون منها متى كان لديكم وقت.</numerusform>
            <numerusform>%Ln سجلات لكل منها الآن نسختان. لم يُستبدل شيء: اختاروا التي تتابعون منها متى كان لديكم وقت.</numerusform>
            <numerusform>%Ln سجلاً لكل منها الآن نسختان. لم يُستبدل شيء: اختاروا التي تتابعون منها متى كان لديكم وقت.</numerusform>
            <numerusform>%Ln سجل لكل منها الآن نسختان. لم يُستبدل شيء: اختاروا التي تتابعون منها متى كان لديكم وقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>النظر في الاثنتين</translation>
    </message>
    <message numerus="yes">
        <source>A consent was taken back. %n record(s) of yours will stay here:</source>
        <translation>
            <numerusform>سُحبت موافقة. لا يبقى هنا أي من سجلاتكم بسببها.</numerusform>
            <numerusform>سُحبت موافقة. سيبقى هنا سجل واحد من سجلاتكم:</numerusform>
            <numerusform>سُحبت موافقة. سيبقى هنا سجلان من سجلاتكم:</numerusform>
            <numerusform>سُحبت موافقة. ستبقى هنا %Ln من سجلاتكم:</numerusform>
            <numerusform>سُحبت موافقة. سيبقى هنا %Ln سجلاً من سجلاتكم:</numerusform>
            <numerusform>سُحبت موافقة. سيبقى هنا %Ln سجل من سجلاتكم:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>أُخذ</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in. You find them under Records.</source>
        <translation>
            <numerusform>لم يدخل أي سجل.</numerusform>
            <numerusform>دخل سجل واحد. تجدونه في «السجلات».</numerusform>
            <numerusform>دخل سجلان. تجدونهما في «السجلات».</numerusform>
            <numerusform>دخلت %Ln سجلات. تجدونها في «السجلات».</numerusform>
            <numerusform>دخل %Ln سجلاً. تجدونها في «السجلات».</numerusform>
            <numerusform>دخل %Ln سجل. تجدونها في «السجلات».</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export. Ask her what else to take down.</source>
        <translation>من الآن فصاعداً لا يخرج ما سُحب في أي تصدير. اسألوها ما الذي ينبغي إزالته أيضاً.</translation>
    </message>
    <message>
        <source>It is remembered. None of your own records is touched by it.</source>
        <translation>حُفظ ذلك. لا يمس أياً من سجلاتكم.</translation>
    </message>
</context>
<context>
    <name>TellingPane</name>
    <message>
        <source>This story</source>
        <translation>هذه القصة</translation>
    </message>
    <message>
        <source>Who could be recognised</source>
        <translation>من قد يُعرف</translation>
    </message>
    <message>
        <source>For “{audience}”</source>
        <translation>إلى «{audience}»</translation>
    </message>
    <message>
        <source>It stays on this device. Choose who may see it to learn what is still needed.</source>
        <translation>تبقى على هذا الجهاز. اختاروا من يجوز له الاطلاع عليها لتعرفوا ما الذي ما زال يلزم.</translation>
    </message>
    <message>
        <source>Nothing that was agreed stands in the way.</source>
        <translation>لا شيء مما اتُّفق عليه يعترضها.</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>تستحق نظرة أخرى</translation>
    </message>
    <message>
        <source>“{words}” in {question}: {reason}</source>
        <translation>‏«{words}» في ⁨{question}⁩: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text {name}</source>
        <translation>النص ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Only the beginning is shown: the text is very long.</source>
        <translation>لا يُعرض إلا البداية: النص طويل جداً.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>كما وُجدت</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>كل اللغات (UTF-8)</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <translation>كل اللغات (UTF-16)</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>غربية (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>كيريلية (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>عربية (Windows)</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>This file is not whole, or not what its name says: it cannot be shown. Nothing was changed.</source>
        <translation>هذا الملف غير كامل، أو ليس ما يقوله اسمه: لا يمكن عرضه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This document opens with a password only, and cannot be shown here.</source>
        <translation>هذا المستند لا يُفتح إلا بكلمة سر، ولا يمكن عرضه هنا.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. It is safe in your vault.</source>
        <translation>هذا الملف أكبر من أن يُعرض هنا. وهو آمن في خزنتكم.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here. It is safe in your vault.</source>
        <translation>لا يمكن عرض هذا النوع من الملفات هنا. وهو آمن في خزنتكم.</translation>
    </message>
    <message>
        <source>The part of the program that shows such files is missing on this computer. Everything else works, and the file is safe in your vault.</source>
        <translation>الجزء من البرنامج الذي يعرض مثل هذه الملفات غير موجود على هذا الحاسوب. كل ما عداه يعمل، والملف آمن في خزنتكم.</translation>
    </message>
    <message>
        <source>This computer cannot play sound or film of this kind. The file is safe in your vault.</source>
        <translation>لا يستطيع هذا الحاسوب تشغيل هذا النوع من الصوت أو الفيديو. الملف آمن في خزنتكم.</translation>
    </message>
    <message>
        <source>No loudspeaker was found on this computer: it plays without sound.</source>
        <translation>لم يُعثر على مكبر صوت في هذا الحاسوب: التشغيل بلا صوت.</translation>
    </message>
</context>
<context>
    <name>TrustingWords</name>
    <message>
        <source>{name} is not a request of a device, or it is damaged. Nothing was changed. Ask for the file again.</source>
        <translation>‏⁨{name}⁩ ليس طلب جهاز، أو هو تالف. لم يتغير شيء. اطلبوا الملف من جديد.</translation>
    </message>
    <message>
        <source>Something in {name} was changed after the device made it. Do not use it. Ask for the file again, by another way.</source>
        <translation>تغيّر شيء في ⁨{name}⁩ بعد أن صنعه الجهاز. لا تستخدموه. اطلبوا الملف من جديد، بطريق آخر.</translation>
    </message>
    <message>
        <source>{name} is the request of this device itself. Nothing was changed.</source>
        <translation>‏⁨{name}⁩ هو طلب هذا الجهاز نفسه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} is not an office&apos;s answer, or it is damaged. Nothing was changed. Ask the office for the file again.</source>
        <translation>‏⁨{name}⁩ ليس جواب مكتب، أو هو تالف. لم يتغير شيء. اطلبوا الملف من المكتب من جديد.</translation>
    </message>
    <message>
        <source>{name} was made for another device, or for a key that this device no longer has. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation>‏⁨{name}⁩ صُنع لجهاز آخر، أو لمفتاح لم يعد لدى هذا الجهاز. لم يتغير شيء. احفظوا ملف طلب جديداً وأرسلوه إلى المكتب.</translation>
    </message>
    <message>
        <source>{name} counted only until {date}. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation>‏⁨{name}⁩ كان سارياً حتى {date} فقط. لم يتغير شيء. احفظوا ملف طلب جديداً وأرسلوه إلى المكتب.</translation>
    </message>
    <message>
        <source>Write a name for this device, so that you know it again.</source>
        <translation>اكتبوا اسماً لهذا الجهاز، كي تعرفوه فيما بعد.</translation>
    </message>
    <message>
        <source>This colleague is no longer in the list. Nothing was changed.</source>
        <translation>لم يعد هذا الزميل في القائمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The office needs a name, and a short name of Latin letters, digits and hyphens, such as &quot;kabul-office&quot;.</source>
        <translation>يحتاج المكتب إلى اسم، وإلى اسم قصير من حروف لاتينية وأرقام وشرطات، مثل «kabul-office».</translation>
    </message>
    <message>
        <source>This vault holds the signing key of an office already.</source>
        <translation>في هذه الخزنة مفتاح توقيع مكتب من قبل.</translation>
    </message>
    <message>
        <source>This vault does not hold the signing key of an office yet. Make it first, under Safety, in &quot;Confirm devices&quot;.</source>
        <translation>ليس في هذه الخزنة مفتاح توقيع مكتب بعد. أنشئوه أولاً في «الأمان»، في «تأكيد الأجهزة».</translation>
    </message>
    <message>
        <source>This is not the phrase of the office&apos;s signing key. Nothing was signed. Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>هذه ليست عبارة مفتاح توقيع المكتب. لم يُوقَّع شيء. انظروا إلى لغة لوحة المفاتيح ومفتاح Caps Lock، ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>{name} is not a list of lost devices, or it is damaged. Nothing was changed.</source>
        <translation>‏⁨{name}⁩ ليس قائمة أجهزة مفقودة، أو هو تالف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} was signed by nobody you trust here. Nothing was changed. Ask your office whether the file is theirs.</source>
        <translation>‏⁨{name}⁩ لم يوقّعه أحد تثقون به هنا. لم يتغير شيء. اسألوا مكتبكم هل الملف منه.</translation>
    </message>
    <message>
        <source>{name} is older than the list of lost devices that is in force here. Nothing was changed.</source>
        <translation>‏⁨{name}⁩ أقدم من قائمة الأجهزة المفقودة السارية هنا. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Undone: {question}</source>
        <translation>جرى التراجع: ⁨{question}⁩</translation>
    </message>
    <message>
        <source>Done again: {question}</source>
        <translation>أُعيد: ⁨{question}⁩</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختاروا عبارة مرور</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحباً بعودتكم</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Kept on this computer only, in {folder}</source>
        <translation>تُحفظ على هذا الحاسوب وحده، في ⁦{folder}⁩</translation>
    </message>
    <message>
        <source>Erase everything ...</source>
        <translation>محو كل شيء ...</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>لدي نسخة احتياطية</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>طرق أخرى للدخول</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>اكتبوا عبارة المرور أولاً.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation>العبارتان غير متطابقتين. اكتبوا الثانية من جديد، أو أظهروا ما تكتبونه.</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>يجري إنشاء خزنتكم</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>يجري الفتح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Type your passphrase, then choose to repair.</source>
        <translation>اكتبوا عبارة المرور، ثم اختاروا الإصلاح.</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>إنشاء خزنتي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Type your passphrase to go on where you stopped.</source>
        <translation>اكتبوا عبارة المرور لتتابعوا من حيث توقفتم.</translation>
    </message>
    <message>
        <source>It locks everything you will write here. Four or five words that do not belong together are best.</source>
        <translation>تقفل كل ما ستكتبونه هنا. الأفضل أربع كلمات أو خمس لا رابط بينها.</translation>
    </message>
    <message>
        <source>Nobody else knows it. If it is lost, nobody can open your records again: not your office, not the makers of this app. Write it on paper and keep the paper where you keep what matters.</source>
        <translation>لا يعرفها أحد سواكم. وإذا ضاعت فلن يستطيع أحد فتح سجلاتكم من جديد: لا مكتبكم ولا صانعو هذا التطبيق. اكتبوها على ورقة واحفظوا الورقة حيث تحفظون ما يهمكم.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>المحاولة ممكنة الآن</numerusform>
            <numerusform>المحاولة من جديد بعد ثانية واحدة</numerusform>
            <numerusform>المحاولة من جديد بعد ثانيتين</numerusform>
            <numerusform>المحاولة من جديد بعد %Ln ثوانٍ</numerusform>
            <numerusform>المحاولة من جديد بعد %Ln ثانية</numerusform>
            <numerusform>المحاولة من جديد بعد %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockWays</name>
    <message>
        <source>Repair the vault</source>
        <translation>إصلاح الخزنة</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Let only me write there</source>
        <translation>قصر الكتابة هناك عليّ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>That computer is off or gone</source>
        <translation>ذلك الحاسوب مطفأ أو لم يعد موجوداً</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Two versions of one record</source>
        <translation>نسختان من سجل واحد</translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation>تجري قراءتهما.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of one record</source>
        <translation>
            <numerusform>لا نسخ من السجل</numerusform>
            <numerusform>نسخة واحدة من السجل</numerusform>
            <numerusform>نسختان من سجل واحد</numerusform>
            <numerusform>%Ln نسخ من سجل واحد</numerusform>
            <numerusform>%Ln نسخة من سجل واحد</numerusform>
            <numerusform>%Ln نسخة من سجل واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only one version now. Somebody chose already.</source>
        <translation>هناك الآن نسخة واحدة فقط. اختار أحد من قبل.</translation>
    </message>
    <message>
        <source>Two people changed the same version. Read what differs, and choose the one to go on from. The other one ends there and stays in the history; you can copy from it.</source>
        <translation>غيّر شخصان النسخة نفسها. اقرؤوا ما يختلف، واختاروا التي تتابعون منها. الأخرى تنتهي عند ذلك وتبقى في تاريخ السجل؛ ويمكنكم النسخ منها.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقاً</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>الإجابات هي نفسها.</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>كُتبت هنا</translation>
    </message>
    <message>
        <source>Version {number}, {moment}, by {author}</source>
        <translation>النسخة {number}، {moment}، ⁨{author}⁩</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Go on from this one</source>
        <translation>المتابعة من هذه</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Opening the file</source>
        <translation>يجري فتح الملف</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>حفظ نسخة في الخارج</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>A copy outside the vault</source>
        <translation>نسخة خارج الخزنة</translation>
    </message>
    <message>
        <source>Anyone who uses this computer or the stick can open the copy. Deleting it later may not remove it from the disk. It is listed on the page Safety until you delete it.</source>
        <translation>كل من يستخدم هذا الحاسوب أو ذاكرة USB يستطيع فتح النسخة. حذفها لاحقاً قد لا يزيلها من القرص. تبقى في القائمة على صفحة «الأمان» إلى أن تحذفوها.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>اختيار مكان الحفظ</translation>
    </message>
    <message>
        <source>Save the copy as</source>
        <translation>حفظ النسخة باسم</translation>
    </message>
    <message>
        <source>Saving the copy</source>
        <translation>يجري حفظ النسخة</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>يمكنكم التوقف في أي وقت؛ لن يبقى شيء غير مكتمل.</translation>
    </message>
    <message>
        <source>Saved outside the vault</source>
        <translation>حُفظت خارج الخزنة</translation>
    </message>
    <message>
        <source>The copy is in {name}. Delete it on the page Safety when it has served.</source>
        <translation>النسخة في ⁨{name}⁩. احذفوها على صفحة «الأمان» متى أدّت غرضها.</translation>
    </message>
</context>
<context>
    <name>WatchListSection</name>
    <message>
        <source>Write down the real names of the people you protect, and places that would give them away. While you write and before anything leaves, the app looks for them in every text, however they are spelled, and shows you where they stand. It does not change your words.</source>
        <translation>اكتبوا الأسماء الحقيقية لمن تحمونهم، والأماكن التي قد تكشفهم. أثناء الكتابة وقبل أن يخرج أي شيء يبحث التطبيق عنها في كل نص، كيفما كُتبت، ويريكم أين وردت. هو لا يغيّر كلماتكم.</translation>
    </message>
    <message>
        <source>The list is encrypted with everything else and is part of no bundle, no page and no printed form. A backup of the vault holds it. Write only what you need, and take names off again.</source>
        <translation>القائمة مشفّرة مع كل شيء آخر، وليست في أي حزمة ولا صفحة ولا نموذج مطبوع. النسخة الاحتياطية للخزنة تحتويها. لا تكتبوا إلا ما يلزم، وأزيلوا الأسماء حين تنتهي الحاجة إليها.</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>أسماء الأشخاص</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Protected names</source>
        <translation>الأسماء المحمية</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>اسم في كل سطر</translation>
    </message>
    <message>
        <source>{list}: add, one in each line</source>
        <translation>{list}: إضافة، اسم في كل سطر</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
    <message>
        <source>Nothing is listed yet.</source>
        <translation>لا شيء في القائمة بعد.</translation>
    </message>
    <message>
        <source>Take “{entry}” off the list</source>
        <translation>إزالة «⁨{entry}⁩» من القائمة</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Copy the whole record</source>
        <translation>نسخ السجل كله</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>حفظ صورة</translation>
    </message>
    <message>
        <source>Save the pages as PDF</source>
        <translation>حفظ الصفحات بصيغة PDF</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>The pages are saved as a PDF that anyone who uses this computer can open. Paper can be found, copied and photographed, and nothing calls it back. Print only what somebody needs on paper, keep it locked away, and destroy it afterwards.</source>
        <translation>تُحفظ الصفحات بصيغة PDF يستطيع فتحها كل من يستخدم هذا الحاسوب. الورق قد يُعثر عليه ويُنسخ ويُصوَّر، ولا شيء يسترجعه. لا تطبعوا إلا ما يحتاج إليه أحد على الورق، وأبقوه تحت القفل، وأتلفوه بعد ذلك.</translation>
    </message>
    <message>
        <source>The table is a file that anyone who uses this computer can open. Keep it where it is safe, and delete it when it is no longer needed.</source>
        <translation>الجدول ملف يستطيع فتحه كل من يستخدم هذا الحاسوب. أبقوه في مكان آمن، واحذفوه حين لا تعود إليه حاجة.</translation>
    </message>
    <message>
        <source>Other programs can read the clipboard. It is emptied after a minute; what you paste elsewhere stays there.</source>
        <translation>تستطيع البرامج الأخرى قراءة الحافظة. تُفرغ بعد دقيقة؛ وما تلصقونه في مكان آخر يبقى هناك.</translation>
    </message>
    <message>
        <source>The picture is a file that anyone who uses this computer can open. Its hidden details were taken out. Delete it when it is no longer needed.</source>
        <translation>الصورة ملف يستطيع فتحه كل من يستخدم هذا الحاسوب. أُزيلت تفاصيلها الخفية. احذفوها حين لا تعود إليها حاجة.</translation>
    </message>
    <message>
        <source>This is somebody&apos;s story. On paper it can be found by the very person she fears, and nothing calls it back. Print it only if she or a colleague needs it on paper, leave it neither at her home nor in a bag, and destroy it afterwards. The PDF can be opened by anyone who uses this computer: delete it once it is printed.</source>
        <translation>هذه قصة إنسان. على الورق قد يعثر عليها الشخص نفسه الذي تخافه، ولا شيء يسترجعها. لا تطبعوها إلا إن احتاجت إليها هي أو زميل على الورق، ولا تتركوها في بيتها ولا في حقيبة، وأتلفوها بعد ذلك. ملف PDF يستطيع فتحه كل من يستخدم هذا الحاسوب: احذفوه متى طُبع.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>A folder for the vault</source>
        <translation>مجلد للخزنة</translation>
    </message>
    <message>
        <source>Is {host} really not using this vault?</source>
        <translation>هل صحيح أن ⁨{host}⁩ لا يستخدم هذه الخزنة؟</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ذلك الحاسوب</translation>
    </message>
    <message>
        <source>The app cannot find out by itself. If that computer goes on writing while you do, the two spoil each other&apos;s work. Go on only if it is switched off, lost or broken, or if the app was ended there by force. The database is copied first, as that computer left it; what that computer had not passed on yet is not in it.</source>
        <translation>لا يستطيع التطبيق معرفة ذلك بنفسه. إن استمر ذلك الحاسوب في الكتابة وأنتم تكتبون أفسد كل منكما عمل الآخر. لا تتابعوا إلا إن كان مطفأً أو مفقوداً أو معطلاً، أو إن أُنهي التطبيق هناك قسراً. تُنسخ قاعدة البيانات أولاً كما تركها ذلك الحاسوب؛ وما لم يكن قد نقله بعد ليس فيها.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>فتحها هنا</translation>
    </message>
</context>
<context>
    <name>WhenSheet</name>
    <message>
        <source>When to send</source>
        <translation>متى يُرسل</translation>
    </message>
    <message>
        <source>The app sends by itself while it is open. Here you say when it must not. What waits is safe.</source>
        <translation>يرسل التطبيق تلقائياً ما دام مفتوحاً. هنا تقولون متى يجب ألا يرسل. ما ينتظر في أمان.</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>إيقاف كل إرسال مؤقتاً</translation>
    </message>
    <message>
        <source>Only on one network</source>
        <translation>على شبكة واحدة فقط</translation>
    </message>
    <message>
        <source>Only when this computer is plugged in</source>
        <translation>حين يكون هذا الحاسوب موصولاً بالكهرباء فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>a network without a name</source>
        <translation>شبكة بلا اسم</translation>
    </message>
    <message>
        <source>You chose {name}, and that is where you are.</source>
        <translation>اخترتم ⁨{name}⁩، وأنتم عليها الآن.</translation>
    </message>
    <message>
        <source>You chose {name}. To choose another, take the mark away, save, and come back.</source>
        <translation>اخترتم ⁨{name}⁩. لاختيار غيرها، أزيلوا العلامة واحفظوا ثم عودوا.</translation>
    </message>
    <message>
        <source>The one you are on now: {name}.</source>
        <translation>التي أنتم عليها الآن: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The one you are on now. It has no name, but the app knows it again.</source>
        <translation>التي أنتم عليها الآن. لا اسم لها، لكن التطبيق يعرفها فيما بعد.</translation>
    </message>
    <message>
        <source>This computer does not tell which network it is on, so this cannot be chosen.</source>
        <translation>لا يقول هذا الحاسوب على أي شبكة هو، فلا يمكن اختيار هذا.</translation>
    </message>
    <message>
        <source>At most in one day</source>
        <translation>الحد الأقصى في اليوم الواحد</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>كل ما هناك</translation>
    </message>
    <message>
        <source>Not in these hours</source>
        <translation>لا إرسال في هذه الساعات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>WhereItWent</name>
    <message>
        <source>{day}: {reader} (for {profile}, {file})</source>
        <translation>{day}: ⁨{reader}⁩ (إلى {profile}، ⁨{file}⁩)</translation>
    </message>
    <message>
        <source>nobody wrote who got it</source>
        <translation>لم يُكتب من تلقاها</translation>
    </message>
    <message>
        <source>file {start}…</source>
        <translation>الملف ⁨{start}⁩…</translation>
    </message>
    <message>
        <source>What went out in these ways, which the consent allowed: {ways}. Ask each place to take it down, and tell her what could not be reached.</source>
        <translation>ما خرج بهذه الطرق التي سمحت بها الموافقة: {ways}. اطلبوا من كل جهة إزالته، وأخبروها بما تعذر الوصول إليه.</translation>
    </message>
    <message>
        <source>{day}: {path}</source>
        <translation>{day}: ⁦{path}⁩</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies saved outside the vault. Delete those of this record, on the page Safety under “Copies outside”:</source>
        <translation>النسخ المحفوظة خارج الخزنة. احذفوا نسخ هذا السجل على صفحة «الأمان»، في «النسخ في الخارج»:</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>The last words are not saved</source>
        <translation>الكلمات الأخيرة غير محفوظة</translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation>الإغلاق وفقدان الكلمات الأخيرة</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Take a consent back</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>No reason is needed. It holds at once and for every version of this record: what is taken back leaves in no export any more.</source>
        <translation>لا يلزم أي سبب. يسري ذلك فوراً وعلى كل نسخة من هذا السجل: ما سُحب لا يخرج في أي تصدير بعد الآن.</translation>
    </message>
    <message>
        <source>Who takes it back?</source>
        <translation>من يسحبها؟</translation>
    </message>
    <message>
        <source>Everybody in it</source>
        <translation>كل من فيها</translation>
    </message>
    <message>
        <source>{code}: {name}</source>
        <translation>⁨{code}⁩: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>What is taken back?</source>
        <translation>ما الذي يُسحب؟</translation>
    </message>
    <message>
        <source>Choose what is taken back.</source>
        <translation>اختاروا ما الذي يُسحب.</translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export.</source>
        <translation>من الآن فصاعداً لا يخرج ما سُحب في أي تصدير.</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>من تلقاه</translation>
    </message>
    <message>
        <source>The notice tells them which record, what is taken back and since when. It holds no name and no reason. Every bundle from now on says the same.</source>
        <translation>يقول لهم الإشعار أي سجل، وما الذي سُحب، ومنذ متى. ليس فيه اسم ولا سبب. وكل حزمة من الآن فصاعداً تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>It left this computer in no bundle. There is nobody to tell.</source>
        <translation>لم يغادر هذا الحاسوب في أي حزمة. لا أحد يلزم إخباره.</translation>
    </message>
    <message>
        <source>What nobody can call back</source>
        <translation>ما لا يستطيع أحد استرجاعه</translation>
    </message>
    <message>
        <source>Pages that were printed and handed out. Ask for them back.</source>
        <translation>صفحات طُبعت ووُزّعت. اطلبوا إعادتها.</translation>
    </message>
    <message>
        <source>Make a notice…</source>
        <translation>إعداد إشعار…</translation>
    </message>
    <message>
        <source>Give this file to everybody who got the record:</source>
        <translation>سلّموا هذا الملف إلى كل من تلقى السجل:</translation>
    </message>
    <message>
        <source>It is for: {readers}</source>
        <translation>هو إلى: {readers}</translation>
    </message>
    <message>
        <source>Another one, sealed for the gateway, waits in the outbox.</source>
        <translation>إشعار آخر، مختوم للبوابة، ينتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>The next bundle that you make carries it too, whoever gets it.</source>
        <translation>والحزمة التالية التي تعدّونها تحمله أيضاً، أياً كان من يتلقاها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>السحب الآن</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Where the notice goes</source>
        <translation>مكان الإشعار</translation>
    </message>
    <message>
        <source>The notice is made</source>
        <translation>الإشعار جاهز</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>طُلبت تعديلات</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مُجاز</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صُدّر</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدَل</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ممارسة جيدة</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس مستفاد</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Pilot note</source>
        <translation>مذكرة مشروع تجريبي</translation>
    </message>
    <message>
        <source>Exchange note</source>
        <translation>مذكرة تبادل خبرات</translation>
    </message>
    <message>
        <source>Question or need</source>
        <translation>سؤال أو حاجة</translation>
    </message>
    <message>
        <source>Library cover sheet</source>
        <translation>بطاقة تعريف للمكتبة</translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation>القوانين والسياسات</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Prevention and social norms</source>
        <translation>الوقاية والأعراف الاجتماعية</translation>
    </message>
    <message>
        <source>Quality, accessible essential services</source>
        <translation>خدمات أساسية جيدة ومتاحة</translation>
    </message>
    <message>
        <source>Data availability and capacities</source>
        <translation>توافر البيانات والقدرات</translation>
    </message>
    <message>
        <source>Women&apos;s movement and civil society</source>
        <translation>الحركة النسائية والمجتمع المدني</translation>
    </message>
    <message>
        <source>Cross-pillar / joint programming</source>
        <translation>مشترك بين الركائز / برمجة مشتركة</translation>
    </message>
    <message>
        <source>Something that works and others could do.</source>
        <translation>أمر ناجح يمكن لغيركم أن يقوم به.</translation>
    </message>
    <message>
        <source>What you would do again, or never again.</source>
        <translation>ما ستكررونه، أو لن تكرروه أبداً.</translation>
    </message>
    <message>
        <source>A change in one life, told with care.</source>
        <translation>تغيير في حياة إنسان، يُروى بعناية.</translation>
    </message>
    <message>
        <source>Something new, while you try it.</source>
        <translation>أمر جديد، وأنتم تجربونه.</translation>
    </message>
    <message>
        <source>After a visit, webinar, meeting or fair.</source>
        <translation>بعد زيارة أو ندوة إلكترونية أو اجتماع أو معرض.</translation>
    </message>
    <message>
        <source>What you wish somebody could tell you.</source>
        <translation>ما تودّون لو يجيبكم عنه أحد.</translation>
    </message>
    <message>
        <source>A study, brief or survey for the library.</source>
        <translation>دراسة أو موجز أو استقصاء للمكتبة.</translation>
    </message>
    <message>
        <source>Practice without a title yet</source>
        <translation>ممارسة جيدة بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Lesson without a title yet</source>
        <translation>درس مستفاد بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Story without a title yet</source>
        <translation>قصة بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Pilot note without a title yet</source>
        <translation>مذكرة مشروع تجريبي بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Exchange note without a title yet</source>
        <translation>مذكرة تبادل خبرات بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Question without a title yet</source>
        <translation>سؤال بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Cover sheet without a title yet</source>
        <translation>بطاقة تعريف بلا عنوان بعد</translation>
    </message>
    <message numerus="yes">
        <source>At least %n is (are) needed here. Add what is missing.</source>
        <translation>
            <numerusform>لا شيء مطلوب هنا.</numerusform>
            <numerusform>المطلوب هنا واحد على الأقل. أضيفوا ما ينقص.</numerusform>
            <numerusform>المطلوب هنا اثنان على الأقل. أضيفوا ما ينقص.</numerusform>
            <numerusform>المطلوب هنا %Ln على الأقل. أضيفوا ما ينقص.</numerusform>
            <numerusform>المطلوب هنا %Ln على الأقل. أضيفوا ما ينقص.</numerusform>
            <numerusform>المطلوب هنا %Ln على الأقل. أضيفوا ما ينقص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the month, and write the year with four digits, as in 2026.</source>
        <translation>اختاروا الشهر واكتبوا السنة بأربعة أرقام، مثل ٢٠٢٦.</translation>
    </message>
    <message>
        <source>This is needed before you can finish.</source>
        <translation>هذا مطلوب قبل الإنهاء.</translation>
    </message>
    <message>
        <source>This answer does not fit the question yet. Look at the hint above.</source>
        <translation>هذه الإجابة لا تناسب السؤال بعد. انظروا إلى التلميح أعلاه.</translation>
    </message>
    <message>
        <source>Write a number here, with digits.</source>
        <translation>اكتبوا هنا عدداً بالأرقام.</translation>
    </message>
    <message>
        <source>Write a whole number here, without a comma or point.</source>
        <translation>اكتبوا هنا عدداً صحيحاً، بلا فاصلة أو نقطة.</translation>
    </message>
    <message>
        <source>Write a number from {lowest} to {highest}.</source>
        <translation>اكتبوا عدداً من {lowest} إلى {highest}.</translation>
    </message>
    <message>
        <source>Write a date that exists, or choose it from the calendar.</source>
        <translation>اكتبوا تاريخاً موجوداً، أو اختاروه من التقويم.</translation>
    </message>
    <message>
        <source>Write both latitude and longitude as numbers, as in 34.53 and 69.17. Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>اكتبوا خط العرض وخط الطول معاً بالأرقام، مثل ⁦34.53⁩ و⁦69.17⁩. العرض من ⁦-90⁩ إلى ⁦90⁩، والطول من ⁦-180⁩ إلى ⁦180⁩.</translation>
    </message>
    <message>
        <source>More is needed here. Add what is missing.</source>
        <translation>المطلوب هنا أكثر. أضيفوا ما ينقص.</translation>
    </message>
    <message>
        <source>the record is damaged and cannot be read</source>
        <translation>السجل تالف ولا تمكن قراءته</translation>
    </message>
    <message>
        <source>a file of it is damaged or missing</source>
        <translation>ملف منه تالف أو ناقص</translation>
    </message>
    <message>
        <source>somebody in it did not agree to this</source>
        <translation>أحد الأشخاص فيه لم يوافق على هذا</translation>
    </message>
    <message>
        <source>organisations stay unnamed outside the team</source>
        <translation>تبقى المنظمات بلا أسماء خارج الفريق</translation>
    </message>
    <message>
        <source>the file is no longer on this computer</source>
        <translation>الملف لم يعد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>hidden details may remain in the file</source>
        <translation>قد تبقى تفاصيل خفية في الملف</translation>
    </message>
    <message>
        <source>something has to be put right first</source>
        <translation>يلزم إصلاح شيء أولاً</translation>
    </message>
    <message>
        <source>a consent was taken back</source>
        <translation>سُحبت موافقة</translation>
    </message>
    <message>
        <source>a colleague sent it, and the consents are on paper with her: readers get it from her</source>
        <translation>أرسله زميل، والموافقات على ورق لديه: القراء يحصلون عليه منه</translation>
    </message>
    <message>
        <source>the newest version is a colleague&apos;s: amend it first, so that all consents come along</source>
        <translation>أحدث نسخة لزميل: عدّلوها أولاً، كي تأتي كل الموافقات معها</translation>
    </message>
    <message>
        <source>two versions stand side by side: choose one to go on from</source>
        <translation>نسختان جنباً إلى جنب: اختاروا التي تتابعون منها</translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation>النشرة الإخبارية</translation>
    </message>
    <message>
        <source>a colleague who reviews it</source>
        <translation>الزميل الذي يفحصه</translation>
    </message>
    <message>
        <source>everyone who got the record</source>
        <translation>كل من تلقى السجل</translation>
    </message>
    <message>
        <source>your own desk</source>
        <translation>طاولة عملكم</translation>
    </message>
    <message>
        <source>The monthly newsletter, in a few words</source>
        <translation>النشرة الإخبارية الشهرية، في كلمات قليلة</translation>
    </message>
    <message>
        <source>A colleague, to review it</source>
        <translation>زميل، لفحصه</translation>
    </message>
    <message>
        <source>Everyone who got the record</source>
        <translation>كل من تلقى السجل</translation>
    </message>
    <message>
        <source>My own desk, to read it or read it back</source>
        <translation>لي أنا، لأقرأه أو أقرأه لها</translation>
    </message>
    <message>
        <source>its editors, and by everybody who reads the newsletter</source>
        <translation>محرروها، وكل من يقرأ النشرة الإخبارية</translation>
    </message>
    <message>
        <source>the colleague you hand it to</source>
        <translation>الزميل الذي تسلّمونها إليه</translation>
    </message>
    <message>
        <source>whoever finds the paper</source>
        <translation>من يعثر على الورقة</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>الذهاب إلى صندوق الصادر</translation>
    </message>
    <message>
        <source>Do it again after undoing</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Delete the chosen records</source>
        <translation>حذف السجلات المحددة</translation>
    </message>
    <message>
        <source>Look closer at a file</source>
        <translation>الاقتراب من الملف</translation>
    </message>
    <message>
        <source>Step back from a file</source>
        <translation>الابتعاد عن الملف</translation>
    </message>
    <message>
        <source>See the whole of a file</source>
        <translation>رؤية الملف كله</translation>
    </message>
    <message>
        <source>Turn a picture</source>
        <translation>تدوير صورة</translation>
    </message>
    <message>
        <source>Page before, in a document</source>
        <translation>الصفحة السابقة في مستند</translation>
    </message>
    <message>
        <source>Next page, in a document</source>
        <translation>الصفحة التالية في مستند</translation>
    </message>
    <message>
        <source>Find words in a document</source>
        <translation>البحث عن كلمات في مستند</translation>
    </message>
    <message>
        <source>Whom to turn to when somebody needs help</source>
        <translation>إلى من نلجأ حين يحتاج أحد إلى المساعدة</translation>
    </message>
    <message>
        <source>Go to the next place worth another look</source>
        <translation>إلى الموضع التالي الذي يستحق نظرة أخرى</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>اختاروا إجابة من القائمة.</translation>
    </message>
    <message>
        <source>personal or about consent: it never leaves this computer</source>
        <translation>شخصي أو متعلق بالموافقة: لا يغادر هذا الحاسوب أبداً</translation>
    </message>
    <message>
        <source>for the team only, not for these readers</source>
        <translation>للفريق وحده، لا لهؤلاء القراء</translation>
    </message>
    <message>
        <source>the template does not say who may see it, so it stays</source>
        <translation>لا يبيّن النموذج من يجوز له الاطلاع، فيبقى</translation>
    </message>
    <message>
        <source>you have not opened this record to these readers</source>
        <translation>لم تفتحوا هذا السجل لهؤلاء القراء</translation>
    </message>
    <message>
        <source>Author in a civil society organisation</source>
        <translation>كاتب/ة في منظمة مجتمع مدني</translation>
    </message>
    <message>
        <source>Author in a country or regional team</source>
        <translation>كاتب/ة في فريق قُطري أو إقليمي</translation>
    </message>
    <message>
        <source>Technical or programme officer</source>
        <translation>موظف/ة فني/ة أو موظف/ة برامج</translation>
    </message>
    <message>
        <source>Knowledge management focal point</source>
        <translation>منسق/ة إدارة المعرفة</translation>
    </message>
    <message>
        <source>Specialist on gender-based violence</source>
        <translation>اختصاصي/ة العنف القائم على النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>هذا الجهاز وحده</translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation>فرق تسليط الضوء</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>بدعوة</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>the Spotlight gateway</source>
        <translation>بوابة تسليط الضوء</translation>
    </message>
    <message>
        <source>the Spotlight teams</source>
        <translation>فرق تسليط الضوء</translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation>قراء مدعوين</translation>
    </message>
    <message>
        <source>The Spotlight gateway, for everybody</source>
        <translation>بوابة تسليط الضوء، للجميع</translation>
    </message>
    <message>
        <source>The Spotlight teams, in the community of practice</source>
        <translation>فرق تسليط الضوء، في مجتمع الممارسين</translation>
    </message>
    <message>
        <source>Readers you invite</source>
        <translation>قراء تدعونهم</translation>
    </message>
    <message>
        <source>its editors, and by everybody once they publish it</source>
        <translation>محرروها، والجميع متى نُشرت</translation>
    </message>
    <message>
        <source>everyone in the community of practice</source>
        <translation>كل من في مجتمع الممارسين</translation>
    </message>
    <message>
        <source>the people you hand it to</source>
        <translation>من تسلّمونها إليهم</translation>
    </message>
    <message>
        <source>Start a new record</source>
        <translation>بدء سجل جديد</translation>
    </message>
    <message>
        <source>Search in your records</source>
        <translation>البحث في السجلات</translation>
    </message>
    <message>
        <source>Save now (it is also saved by itself)</source>
        <translation>الحفظ الآن (يُحفظ تلقائياً أيضاً)</translation>
    </message>
    <message>
        <source>Go to the next section</source>
        <translation>الانتقال إلى القسم التالي</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>طباعة السجل</translation>
    </message>
    <message>
        <source>Export the chosen records</source>
        <translation>تصدير السجلات المحددة</translation>
    </message>
    <message>
        <source>Go to the next part of the screen</source>
        <translation>الانتقال إلى الجزء التالي من الشاشة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>مساعدة عن المكان الحالي</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>عرض هذه القائمة</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>الانتقال إلى الرئيسية</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translation>الانتقال إلى السجلات</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>الانتقال إلى الإعدادات</translation>
    </message>
    <message>
        <source>Close or go back</source>
        <translation>إغلاق أو رجوع</translation>
    </message>
    <message>
        <source>Move the entry up</source>
        <translation>نقل العنصر إلى أعلى</translation>
    </message>
    <message>
        <source>Move the entry down</source>
        <translation>نقل العنصر إلى أسفل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation>يجري التوقف. لن يبقى شيء غير مكتمل.</translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>العودة إلى النموذج (Esc)</translation>
    </message>
</context>
<context>
    <name>_Block</name>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Comment on {question}</source>
        <translation>تعليق على ⁨{question}⁩</translation>
    </message>
    <message>
        <source>Your comment on {question}</source>
        <translation>تعليقكم على ⁨{question}⁩</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>ما الذي ينبغي تغييره، ولماذا</translation>
    </message>
</context>
</TS>
