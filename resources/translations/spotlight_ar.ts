<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AttachmentEditor</name>
    <message>
        <source>Undo removing the file</source>
        <translation>إعادة الملف</translation>
    </message>
    <message>
        <source>Hidden details may remain in this file. Listen and look before you share it.</source>
        <translation>قد تبقى تفاصيل خفية في هذا الملف. استمعوا إليه وشاهدوه قبل مشاركته.</translation>
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
        <source>Location and device data removed.</source>
        <translation>أُزيل الموقع وبيانات الجهاز.</translation>
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
    <name>BulkBar</name>
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
    <name>DragHandle</name>
    <message>
        <source>Drag to another place, or press Alt and an arrow</source>
        <translation>اسحبوا إلى مكان آخر، أو اضغطوا Alt مع سهم</translation>
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
    <name>ErrorWords</name>
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
        <source>This vault is already open in another window of the app. Go on there, or close that window and try again. Nothing was lost.</source>
        <translation>هذه الخزنة مفتوحة من قبل في نافذة أخرى من التطبيق. تابعوا هناك، أو أغلقوا تلك النافذة وحاولوا من جديد. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This vault was used with a newer version of the app. Nothing was changed. Open it with that version.</source>
        <translation>استُخدمت هذه الخزنة مع إصدار أحدث من التطبيق. لم يتغير شيء. افتحوها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database cannot be read. What can be read is shown; nothing was deleted. Make a copy of the vault folder before you go on.</source>
        <translation>تتعذر قراءة جزء من قاعدة بيانات الخزنة. ما يمكن قراءته معروض، ولم يُحذف شيء. خذوا نسخة من مجلد الخزنة قبل المتابعة.</translation>
    </message>
    <message>
        <source>One file of this record is no longer in the vault folder. The text is safe. Add the file again if you still have it.</source>
        <translation>أحد ملفات هذا السجل لم يعد في مجلد الخزنة. النص في أمان. أضيفوا الملف من جديد إن كان لا يزال لديكم.</translation>
    </message>
    <message>
        <source>One file of this record is damaged and was set aside. The text is safe. Add the file again if you still have it.</source>
        <translation>أحد ملفات هذا السجل تالف ووُضع جانباً. النص في أمان. أضيفوا الملف من جديد إن كان لا يزال لديكم.</translation>
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
        <source>The bundle does not hold what it promises, so nothing was taken from it.</source>
        <translation>لا تحتوي الحزمة على ما تَعِد به، فلم يؤخذ منها شيء.</translation>
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
        <source>Not the right passphrase</source>
        <translation>ليست عبارة المرور الصحيحة</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>مفتوحة من قبل</translation>
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
        <source>The app cannot tell what kind of file it is. Photos, PDF, audio and video can be added.</source>
        <translation>لا يعرف التطبيق نوع هذا الملف. يمكن إضافة الصور وملفات PDF والصوت والفيديو.</translation>
    </message>
    <message>
        <source>It is a program, and programs can do harm.</source>
        <translation>هذا برنامج، والبرامج قد تسبب ضرراً.</translation>
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
        <source>It is an office document, which can carry hidden details. Save it as PDF and add that.</source>
        <translation>هذا مستند مكتبي وقد يحمل تفاصيل خفية. احفظوه بصيغة PDF وأضيفوا ذلك الملف.</translation>
    </message>
    <message>
        <source>The document carries a program or other files inside. Print it to a new PDF and add that.</source>
        <translation>يحمل المستند في داخله برنامجاً أو ملفات أخرى. اطبعوه إلى ملف PDF جديد وأضيفوه.</translation>
    </message>
    <message>
        <source>some space</source>
        <translation>بعض المساحة</translation>
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
        <source>About {size} of files</source>
        <translation>نحو {size} من الملفات</translation>
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
        <source>No guidance is needed here: write it as you would say it.</source>
        <translation>لا حاجة إلى إرشادات هنا: اكتبوا كما تتحدثون.</translation>
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
        <source>Stays here: {reason}.</source>
        <translation>يبقى هنا: {reason}.</translation>
    </message>
    <message>
        <source>To change that, amend the record and widen the answer to &quot;Who may see it&quot;.</source>
        <translation>لتغيير ذلك، عدّلوا السجل ووسّعوا الإجابة عن «من يجوز له الاطلاع».</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>الحزمة جاهزة</translation>
    </message>
    <message>
        <source>It holds {records} and {files}, {size} in all. It is signed with this computer&apos;s key.</source>
        <translation>تحتوي على {records} و{files}، بحجم {size} إجمالاً. وهي موقّعة بمفتاح هذا الحاسوب.</translation>
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
        <source>Where the bundle is</source>
        <translation>مكان الحزمة</translation>
    </message>
    <message>
        <source>Beside it lies {name}. Give it to the readers once, by another way than the bundle, so that they can check that it came from you.</source>
        <translation>إلى جانبها الملف ⁨{name}⁩. سلّموه إلى القراء مرة واحدة، بطريق غير طريق الحزمة، كي يتحققوا من أنها جاءت منكم.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick. It is signed but not locked: whoever has it can read it. Delete it from the stick when it has arrived.</source>
        <translation>الخطوة التالية: أرسلوا الملف، أو سلّموه على ذاكرة USB. هو موقّع لكنه غير مقفل: من يحمله يستطيع قراءته. احذفوه من الذاكرة متى وصل.</translation>
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
    <message>
        <source>Look at these before they go</source>
        <translation>انظروا في هذه قبل أن تخرج</translation>
    </message>
    <message>
        <source>Put together, they could point to a place, a small group, a partner or a person.</source>
        <translation>إذا جُمعت معاً فقد تدل على مكان أو مجموعة صغيرة أو شريك أو شخص.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>عرض</translation>
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
    <message>
        <source>{section}: {labels}</source>
        <translation>{section}: {labels}</translation>
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
    <name>Preview</name>
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
    <message>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
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
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>، </translation>
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
        <source>A copy outside the vault</source>
        <translation>نسخة خارج الخزنة</translation>
    </message>
    <message>
        <source>The pages are saved as a PDF that anyone who uses this computer can open. Keep it where it is safe, and delete it when it is no longer needed.</source>
        <translation>تُحفظ الصفحات في ملف PDF يستطيع فتحه كل من يستخدم هذا الحاسوب. ضعوه في مكان آمن، واحذفوه متى لم تعد هناك حاجة إليه.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>اختيار مكان الحفظ</translation>
    </message>
    <message>
        <source>Save the pages as</source>
        <translation>حفظ الصفحات باسم</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>جرى التخلص من المسودة.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>يجري إعداد الصفحات</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>يمكنكم التوقف في أي وقت؛ لن يبقى شيء غير مكتمل.</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>حُفظت بصيغة PDF</translation>
    </message>
    <message>
        <source>The pages are in {name}. The record itself is safe in your vault.</source>
        <translation>الصفحات في ⁨{name}⁩. والسجل نفسه آمن في خزنتكم.</translation>
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
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
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
        <source>Where it is kept</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Everything you write is in this one folder, locked with your passphrase. Copy the whole folder to keep a second one safe; a copy without the passphrase opens nothing.</source>
        <translation>كل ما تكتبونه في هذا المجلد وحده، مقفل بعبارة المرور. انسخوا المجلد كله للاحتفاظ بنسخة ثانية آمنة؛ والنسخة من دون عبارة المرور لا تفتح شيئاً.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>عرض كل اختصارات لوحة المفاتيح</translation>
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
</TS>
