<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_AF" sourcelanguage="en">
<context>
    <name>Afterwards</name>
    <message>
        <source>Stopped when the app locked</source>
        <translation>هنگام قفل شدن متوقف شد</translation>
    </message>
    <message>
        <source>Something was still under way when the app locked, as an export or a file being added. It was stopped and nothing half-done was left behind. Begin it again when you are ready.</source>
        <translation>وقتی اپ قفل شد، هنوز کاری در جریان بود، مثلاً صادر کردن یا افزودن یک فایل. آن کار متوقف شد و هیچ چیز نیمه‌کاره باقی نماند. هر وقت آماده بودید دوباره شروع کنید.</translation>
    </message>
    <message>
        <source>Finished while the app was locked</source>
        <translation>وقتی اپ قفل بود تمام شد</translation>
    </message>
    <message>
        <source>What was under way when the app locked, as an export or a file being added, was finished before everything was closed.</source>
        <translation>کاری که هنگام قفل شدن اپ در جریان بود، مثلاً صادر کردن یا افزودن یک فایل، پیش از بسته شدن همه چیز تمام شد.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>تمام نشد</translation>
    </message>
    <message>
        <source>What was under way when the app locked did not work. Nothing half-done was left behind. Try it again to see why.</source>
        <translation>کاری که هنگام قفل شدن اپ در جریان بود نشد. هیچ چیز نیمه‌کاره باقی نماند. دوباره امتحان کنید تا ببینید چرا.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>With the answer of your office</source>
        <translation>با جواب دفتر شما</translation>
    </message>
    <message>
        <source>The new passphrase that you chose when you asked</source>
        <translation>عبارت رمز نوی که هنگام کمک خواستن انتخاب کردید</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Choose the file from your office</source>
        <translation>انتخاب فایلی که از دفتر شما آمده</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>اول عبارت رمز را بنویسید.</translation>
    </message>
    <message>
        <source>The file from your office</source>
        <translation>فایلی که از دفتر شما آمده</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
</context>
<context>
    <name>AskedList</name>
    <message numerus="yes">
        <source>The gateway asks for %n change(s)</source>
        <translation>
            <numerusform>پورتال %Ln اصلاح می‌خواهد</numerusform>
        </translation>
    </message>
    <message>
        <source>When they are made, export the record again. The gateway looks at the new version.</source>
        <translation>وقتی انجام شد، ریکارد را دوباره صادر کنید. پورتال نسخهٔ نو را می‌بیند.</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>تمام ریکارد</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>رفتن به سؤال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>شد</translation>
    </message>
    <message>
        <source>Takes this change off the list</source>
        <translation>این اصلاح را از فهرست برمی‌دارد</translation>
    </message>
</context>
<context>
    <name>AskedSheet</name>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Open the request file…</source>
        <translation>باز کردن فایل درخواست…</translation>
    </message>
    <message>
        <source>Request files (*.pub)</source>
        <translation>فایل‌های درخواست (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>The request file</source>
        <translation>فایل درخواست</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>کلمه‌ها را مقایسه کنید</translation>
    </message>
    <message>
        <source>The file is whole, and one device made all of it. Whose device it is, only you can find out: call the person who has it, or meet her, and let her read out the words. Go on only if they are these:</source>
        <translation>این فایل سالم است و همهٔ آن را یک دستگاه ساخته است. این که دستگاه از کیست، تنها شما می‌توانید بفهمید: به کسی که دستگاه نزدش است زنگ بزنید یا او را ببینید، و بگذارید کلمه‌ها را بخواند. تنها اگر همین‌ها بود ادامه دهید:</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>کلمه‌های داخل فایل</translation>
    </message>
    <message>
        <source>She read me the same words</source>
        <translation>او همین کلمه‌ها را برایم خواند</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه دادن</translation>
    </message>
</context>
<context>
    <name>AttachmentEditor</name>
    <message>
        <source>Undo removing the file</source>
        <translation>برگرداندن فایل</translation>
    </message>
    <message>
        <source>Hidden details may remain in this file, so it can go to your own team only.</source>
        <translation>شاید معلومات پنهان در این فایل باقی مانده باشد، پس تنها به تیم خود شما می‌تواند برود.</translation>
    </message>
    <message>
        <source>Location removed.</source>
        <translation>جای گرفته‌شدن برداشته شد.</translation>
    </message>
    <message>
        <source>Device data removed.</source>
        <translation>معلومات دستگاه برداشته شد.</translation>
    </message>
    <message>
        <source>Owner&apos;s name removed.</source>
        <translation>نام صاحب برداشته شد.</translation>
    </message>
    <message>
        <source>Dates removed.</source>
        <translation>تاریخ‌ها برداشته شد.</translation>
    </message>
    <message>
        <source>The letters were stored anew as UTF-8, which every program can read.</source>
        <translation>حروف از نو به شکل UTF-8 ذخیره شد که هر پروگرام می‌تواند بخواند.</translation>
    </message>
    <message>
        <source>Location and device data removed.</source>
        <translation>جای و معلومات دستگاه برداشته شد.</translation>
    </message>
    <message>
        <source>Hidden details removed.</source>
        <translation>معلومات پنهان برداشته شد.</translation>
    </message>
    <message>
        <source>Drop a photo here, or</source>
        <translation>عکس را اینجا رها کنید، یا</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>انتخاب عکس</translation>
    </message>
    <message>
        <source>Drop a sound file here, or</source>
        <translation>فایل صوتی را اینجا رها کنید، یا</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>انتخاب فایل صوتی</translation>
    </message>
    <message>
        <source>Drop a film here, or</source>
        <translation>ویدیو را اینجا رها کنید، یا</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>انتخاب ویدیو</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>فایل را اینجا رها کنید، یا</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>در حال افزودن فایل</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>توقف افزودن</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>برداشتن فایل</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>پخش کردن</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>ذخیرهٔ یک کاپی در بیرون</translation>
    </message>
    <message>
        <source>Cover or cut it</source>
        <translation>پوشاندن یا بریدن</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Not everything is added yet</source>
        <translation>هنوز همه چیز اضافه نشده است</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being added and will be left out if you go on now.</source>
        <translation>
            <numerusform>%Ln فایل هنوز در حال افزودن است و اگر حالا ادامه دهید، کنار گذاشته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go without it</source>
        <translation>
            <numerusform>ادامه بدون آن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for it</source>
        <translation>
            <numerusform>انتظار برای آن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPlace</name>
    <message>
        <source>It cannot be reached now. Is its stick plugged in?</source>
        <translation>اکنون در دسترس نیست. آیا فلش آن وصل است؟</translation>
    </message>
    <message>
        <source>This is on the same disk as your records: it helps when something is damaged, and not when the computer is lost. Keep one on a stick too.</source>
        <translation>این در همان دیسک ریکاردهای شماست: وقتی چیزی خراب شود کمک می‌کند، اما وقتی کمپیوتر از دست برود نه. یکی را در فلش هم نگه دارید.</translation>
    </message>
    <message>
        <source>Backing up. You can go on writing.</source>
        <translation>در حال گرفتن بکاپ. می‌توانید به نوشتن ادامه دهید.</translation>
    </message>
    <message>
        <source>Trying out a restore. Your vault is not touched.</source>
        <translation>در حال امتحان بازگرداندن. به صندوق شما دست زده نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n backup(s):</source>
        <translation>
            <numerusform>در آن %Ln بکاپ هست:</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing yet.</source>
        <translation>هنوز چیزی در آن نیست.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>گرفتن بکاپ</translation>
    </message>
    <message>
        <source>Check my backup</source>
        <translation>بررسی بکاپ من</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>چه در آن است</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>today {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>دیروز {time}</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>هنوز بکاپ نیست</translation>
    </message>
    <message>
        <source>backup today</source>
        <translation>بکاپ: امروز</translation>
    </message>
    <message>
        <source>backup yesterday</source>
        <translation>بکاپ: دیروز</translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>بکاپ: %Ln روز پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>backup {day}</source>
        <translation>بکاپ: {day}</translation>
    </message>
    <message>
        <source>No backup there yet.</source>
        <translation>هنوز آنجا بکاپی نیست.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Everything is in it.</source>
        <translation>آخرین بکاپ: {moment}، دوباره خوانده شد و سالم است. همه چیز در آن هست.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Something has changed since.</source>
        <translation>آخرین بکاپ: {moment}، دوباره خوانده شد و سالم است. از آن وقت چیزی تغییر کرده است.</translation>
    </message>
    <message>
        <source>A part of the backup in {folder} is damaged. Your vault is not touched by that. Back up again: what is damaged is written anew.</source>
        <translation>بخشی از بکاپ در ⁦{folder}⁩ خراب است. به صندوق شما آسیبی نرسیده است. دوباره بکاپ بگیرید: آنچه خراب است از نو نوشته می‌شود.</translation>
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
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the newest were opened to their end.</source>
        <translation>
            <numerusform>%Ln فایل تازه‌ترین بکاپ تا آخر باز شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: its %n backup(s) can all be restored.</source>
        <translation>
            <numerusform>خوب است: هر %Ln بکاپ آن را می‌توان بازگرداند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) can be restored whole.</source>
        <translation>
            <numerusform>%Ln بکاپ را می‌توان به شکل کامل بازگرداند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be restored without some of the files.</source>
        <translation>
            <numerusform>%Ln بکاپ را می‌توان بدون بعضی فایل‌ها بازگرداند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be restored.</source>
        <translation>
            <numerusform>%Ln بکاپ را نمی‌توان بازگرداند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault is not touched. Back up again: what is damaged is written anew.</source>
        <translation>به صندوق شما دست زده نشده است. دوباره بکاپ بگیرید: آنچه خراب است از نو نوشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup is one locked file with everything in it: records, drafts, photos and films. Only your passphrase or your recovery kit opens it. Keep one away from this computer, as on a stick in another room.</source>
        <translation>بکاپ یک فایل قفل‌شده است که همه چیز در آن هست: ریکاردها، مسوده‌ها، عکس‌ها و ویدیوها. تنها عبارت رمز یا ورق بازیابی شما آن را باز می‌کند. یکی را دور از این کمپیوتر نگه دارید، مثلاً در فلشی در اتاق دیگر.</translation>
    </message>
    <message>
        <source>No place for backups is chosen yet.</source>
        <translation>هنوز جایی برای بکاپ‌ها انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>افزودن یک جای</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>خودبه‌خود</translation>
    </message>
    <message>
        <source>Only what is new is written, and older backups are thinned out: one a day for a week, one a week for a month, one a month for a year. Leaving at once never waits for a backup.</source>
        <translation>تنها آنچه نو است نوشته می‌شود و بکاپ‌های کهنه کم می‌شوند: برای یک هفته روزانه یکی، برای یک ماه هفته‌وار یکی، برای یک سال ماهانه یکی. خروج فوری هیچ‌گاه منتظر بکاپ نمی‌ماند.</translation>
    </message>
    <message>
        <source>When I close the app and something changed</source>
        <translation>وقتی اپ را می‌بندم و چیزی تغییر کرده است</translation>
    </message>
    <message>
        <source>Once a day while the app is open</source>
        <translation>روز یک بار، وقتی اپ باز است</translation>
    </message>
    <message>
        <source>When I plug in a stick that I chose here</source>
        <translation>وقتی فلشی را که اینجا انتخاب کرده‌ام وصل می‌کنم</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بکاپ‌ها</translation>
    </message>
    <message>
        <source>Where shall backups be kept?</source>
        <translation>بکاپ‌ها کجا نگهداری شود؟</translation>
    </message>
    <message>
        <source>Make no more backups there?</source>
        <translation>دیگر آنجا بکاپ گرفته نشود؟</translation>
    </message>
    <message>
        <source>The backups that lie in {folder} stay as they are, and can still be restored.</source>
        <translation>بکاپ‌هایی که در ⁦{folder}⁩ است همان‌گونه می‌ماند و هنوز قابل بازگرداندن است.</translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation>دیگر استفاده نشود</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Show from the beginning</source>
        <translation>نشان دادن از آغاز</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>نشان دادن %Ln تای دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not shown yet</source>
        <translation>
            <numerusform>%Ln تا هنوز نشان داده نشده است</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinActions</name>
    <message numerus="yes">
        <source>%n record(s) are in the bin and stay there for 30 days.</source>
        <translation>
            <numerusform>%Ln ریکارد در سبد حذف است و ۳۰ روز آنجا می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here.</source>
        <translation>آنچه در یک بسته بیرون رفته، از اینجا برگردانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Text, older revisions, notes for undoing and files are removed from this computer, and nobody can bring them back. Backups made before still hold them until they are thinned out.</source>
        <translation>متن، نسخه‌های پیشتر، یادداشت‌های برگرداندن و فایل‌ها از این کمپیوتر برداشته می‌شود و هیچ کس نمی‌تواند آن‌ها را برگرداند. بکاپ‌هایی که پیشتر گرفته شده، تا وقتی کم نشوند آن‌ها را هنوز دارند.</translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here; the list of what left stays.</source>
        <translation>آنچه در یک بسته بیرون رفته، از اینجا برگردانده نمی‌شود؛ فهرست آنچه بیرون رفته باقی می‌ماند.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>برای همیشه حذف شود؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good</source>
        <translation>
            <numerusform>حذف %Ln ریکارد برای همیشه</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation>نگه داشتن در سبد حذف</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>در حال حذف برای همیشه</translation>
    </message>
    <message>
        <source>If you stop, what is deleted by then is gone and the rest stays in the bin.</source>
        <translation>اگر توقف دهید، آنچه تا آن وقت حذف شده از بین رفته و باقی در سبد حذف می‌ماند.</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Discarded draft</source>
        <translation>مسودهٔ دور انداخته‌شده</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>هیچ‌گاه تمام نشده</translation>
    </message>
    <message>
        <source>Finished record that has left in a bundle</source>
        <translation>ریکارد تمام‌شده که در یک بسته بیرون رفته</translation>
    </message>
    <message>
        <source>Finished record</source>
        <translation>ریکارد تمام‌شده</translation>
    </message>
    <message>
        <source>Goes when you next open the app</source>
        <translation>بار دیگر که اپ را باز کنید می‌رود</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%Ln روز مانده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPane</name>
    <message>
        <source>Bin</source>
        <translation>سبد حذف</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>برگشت به ریکاردها</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days, is in no list and leaves in no bundle. After that it is removed for good. Bundles that have left, and backups, keep what they hold.</source>
        <translation>آنچه حذف می‌کنید ۳۰ روز اینجا می‌ماند، در هیچ فهرستی نیست و در هیچ بسته‌ای بیرون نمی‌رود. پس از آن برای همیشه برداشته می‌شود. بسته‌هایی که رفته‌اند و بکاپ‌ها، آنچه را دارند نگه می‌دارند.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سبد حذف خالی است</translation>
    </message>
    <message>
        <source>What you delete will wait here for 30 days, in case you want it back.</source>
        <translation>آنچه حذف کنید ۳۰ روز اینجا می‌ماند، تا اگر خواستید آن را پس بگیرید.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n back</source>
        <translation>
            <numerusform>برگرداندن %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n for good</source>
        <translation>
            <numerusform>حذف %Ln برای همیشه</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>خالی کردن سبد حذف</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Save as a table</source>
        <translation>ذخیره به شکل جدول</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>هیچ کدام</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%Ln ریکارد انتخاب شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>حذف %Ln ریکارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>صادر کردن %Ln ریکارد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalculateEditor</name>
    <message>
        <source>filled in later</source>
        <translation>بعداً پر می‌شود</translation>
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
        <translation>آنچه نوشتید هنوز در همین صفحه است و ذخیره کردن خودبه‌خود دوباره امتحان می‌شود.</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بسته</translation>
    </message>
</context>
<context>
    <name>CareStrip</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Do not remind me again</source>
        <translation>دیگر یادآوری نکنید</translation>
    </message>
    <message>
        <source>That was a lot to carry. Take a break if you can, and talk to somebody you trust if it stays with you.</source>
        <translation>این بار سنگینی بود. اگر می‌توانید کمی استراحت کنید، و اگر در دل‌تان ماند با کسی که به او اعتماد دارید گپ بزنید.</translation>
    </message>
</context>
<context>
    <name>ChangedWords</name>
    <message>
        <source>Another consent was taken back, and that travels along now.</source>
        <translation>یک رضایت دیگر پس گرفته شد، و این حالا همراه می‌رود.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile.</source>
        <translation>در این میان چیزی تغییر کرد.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) changed.</source>
        <translation>
            <numerusform>%Ln ریکارد دیگر تغییر کرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” may leave now.</source>
        <translation>‏«⁨{title}⁩» حالا می‌تواند برود.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>دلیل: {reason}.</translation>
    </message>
    <message>
        <source>“{title}” stays here now. {reason}</source>
        <translation>‏«⁨{title}⁩» حالا اینجا می‌ماند. {reason}</translation>
    </message>
    <message>
        <source>“{title}” was written anew.</source>
        <translation>‏«⁨{title}⁩» از نو نوشته شد.</translation>
    </message>
    <message numerus="yes">
        <source>In “{title}” there are %n more place(s) to look at.</source>
        <translation>
            <numerusform>در «⁨{title}⁩» %Ln جای دیگر هست که باید دید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less of “{title}” may leave now.</source>
        <translation>از «⁨{title}⁩» حالا کمتر می‌تواند برود.</translation>
    </message>
    <message>
        <source>“{title}” is not the same any more.</source>
        <translation>‏«⁨{title}⁩» دیگر همان نیست.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Disks and sticks wear out. While you work, the app looks at everything in the vault, a little at a time: every page of its database and every file, up to the last byte.</source>
        <translation>دیسک‌ها و فلش‌ها فرسوده می‌شوند. وقتی کار می‌کنید، اپ کم‌کم همه چیز صندوق را می‌بیند: هر صفحهٔ دیتابیس آن و هر فایل را تا آخرین بایت.</translation>
    </message>
    <message>
        <source>Look at everything now</source>
        <translation>دیدن همه چیز همین حالا</translation>
    </message>
    <message>
        <source>Repair the vault</source>
        <translation>ترمیم صندوق</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>بررسی و ترمیم</translation>
    </message>
    <message>
        <source>Looking at everything</source>
        <translation>در حال دیدن همه چیز</translation>
    </message>
    <message>
        <source>You may stop at any time; nothing is changed by looking.</source>
        <translation>هر وقت خواستید می‌توانید توقف دهید؛ با دیدن هیچ چیز تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>The last repair</source>
        <translation>آخرین ترمیم</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>این را خواندم</translation>
    </message>
    <message>
        <source>Kept beside the vault</source>
        <translation>نگهداری‌شده در پهلوی صندوق</translation>
    </message>
    <message>
        <source>Delete what is kept beside ...</source>
        <translation>حذف آنچه در پهلوی صندوق است ...</translation>
    </message>
    <message>
        <source>Not everything has been looked at yet. That goes on by itself while you work.</source>
        <translation>هنوز همه چیز دیده نشده است. این کار هنگامی که شما کار می‌کنید خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The first look is under way and goes on by itself while you work.</source>
        <translation>بار اول دیدن در جریان است و هنگامی که شما کار می‌کنید خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}.</source>
        <translation>آخرین بار که همه چیز دیده شد: {moment}.</translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}, and everything is whole.</source>
        <translation>آخرین بار که همه چیز دیده شد: {moment}. همه چیز سالم است.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>و %Ln مورد دیگر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back from a backup</source>
        <translation>گرفتن آن از یک بکاپ</translation>
    </message>
    <message>
        <source>Show it without</source>
        <translation>نشان دادن بدون آن</translation>
    </message>
    <message>
        <source>Keep only the copy</source>
        <translation>تنها نگه داشتن کاپی</translation>
    </message>
    <message>
        <source>Repaired {moment}. Kept: {counts}.</source>
        <translation>ترمیم شد: {moment}. باقی مانده: {counts}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>What could not be read any more:</source>
        <translation>آنچه دیگر خوانده نشد:</translation>
    </message>
    <message>
        <source>Nothing that you wrote was lost.</source>
        <translation>از آنچه نوشتید هیچ چیز گم نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier database(s) are kept beside the vault&apos;s own, locked with the same key: from before a repair or before a newer version of the app. They take {size}, and they still hold what was deleted since.</source>
        <translation>
            <numerusform>%Ln دیتابیس پیشین در پهلوی دیتابیس صندوق نگه داشته شده و با همان کلید قفل است: از پیش از یک ترمیم یا پیش از یک نسخهٔ نوتر اپ. {size} جا می‌گیرد و آنچه از آن وقت حذف شده هنوز در آن هست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the file back</source>
        <translation>در حال گرفتن فایل از بکاپ</translation>
    </message>
    <message>
        <source>The backup itself is not changed.</source>
        <translation>خود بکاپ تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>No backup has this file</source>
        <translation>هیچ بکاپی این فایل را ندارد</translation>
    </message>
    <message>
        <source>None of your backups that can be reached has the file as it was. Plug in the stick with your backup, or open the record and add the file again.</source>
        <translation>هیچ یک از بکاپ‌های قابل دسترس شما این فایل را به شکل اصلی ندارد. فلشی را که بکاپ شما در آن است وصل کنید، یا ریکارد را باز کنید و فایل را دوباره اضافه کنید.</translation>
    </message>
    <message>
        <source>Delete the databases kept beside the vault?</source>
        <translation>دیتابیس‌هایی که در پهلوی صندوق نگه داشته شده حذف شود؟</translation>
    </message>
    <message>
        <source>If the last repair lost something, they may be all that still has it. They cannot be brought back.</source>
        <translation>اگر در آخرین ترمیم چیزی گم شده باشد، شاید تنها در همین‌ها مانده باشد. پس از حذف برگردانده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>حذف آن‌ها</translation>
    </message>
    <message>
        <source>Repair the vault?</source>
        <translation>صندوق ترمیم شود؟</translation>
    </message>
    <message>
        <source>The app saves, locks, and asks for your passphrase. Then it makes the database anew from everything that can be read. The damaged one is kept beside it.</source>
        <translation>اپ ذخیره می‌کند، قفل می‌شود و عبارت رمز شما را می‌پرسد. بعد دیتابیس را از هر آنچه خوانده می‌شود از نو می‌سازد. دیتابیس خراب در پهلوی آن نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Lock and repair</source>
        <translation>قفل و ترمیم کردن</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Have it checked</source>
        <translation>دادن برای بررسی</translation>
    </message>
    <message>
        <source>People who check…</source>
        <translation>کسانی که بررسی می‌کنند…</translation>
    </message>
    <message>
        <source>Sign here…</source>
        <translation>اینجا امضا کنید…</translation>
    </message>
    <message>
        <source>This record is for this device only. Nobody has to check it until it is for others.</source>
        <translation>این ریکارد تنها برای همین دستگاه است. تا وقتی برای دیگران نباشد، لازم نیست کسی آن را بررسی کند.</translation>
    </message>
    <message>
        <source>For {readers}</source>
        <translation>برای {readers}</translation>
    </message>
    <message>
        <source>Checked by everybody who has to.</source>
        <translation>همهٔ کسانی که باید، آن را بررسی کرده‌اند.</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>کی‌ها امضا کردند</translation>
    </message>
    <message>
        <source>A colleague on her own machine</source>
        <translation>همکاری در کمپیوتر خودش</translation>
    </message>
    <message>
        <source>Hand her a bundle, by stick or any other way. She reads it there, writes comments, signs, and gives you a small file back.</source>
        <translation>بسته‌ای را با فلش یا از راه دیگری به او تسلیم دهید. آنجا آن را می‌خواند، نظر می‌نویسد، امضا می‌کند و یک فایل کوچک به شما پس می‌دهد.</translation>
    </message>
    <message>
        <source>Hand it to a colleague…</source>
        <translation>تسلیم دادن به یک همکار…</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s answer in…</source>
        <translation>گرفتن جواب همکار…</translation>
    </message>
    <message>
        <source>When she opens it, she may ask you for the words of your vault&apos;s key: {words}</source>
        <translation>وقتی آن را باز کند، شاید کلمه‌های کلید صندوق شما را بپرسد: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>{step}, for {readers}: {name}, {role}, {day}</source>
        <translation>{step}، برای {readers}: ⁨{name}⁩، {role}، {day}</translation>
    </message>
    <message>
        <source>People who check here</source>
        <translation>کسانی که اینجا بررسی می‌کنند</translation>
    </message>
    <message>
        <source>Nobody yet. Add each colleague who looks at records on this computer, one by one.</source>
        <translation>هنوز هیچ کس. هر همکاری را که در این کمپیوتر ریکاردها را می‌بیند، یکی یکی اضافه کنید.</translation>
    </message>
    <message>
        <source>Checks no more</source>
        <translation>دیگر بررسی نمی‌کند</translation>
    </message>
    <message>
        <source>She can sign nothing more here. What she signed stands.</source>
        <translation>اینجا دیگر چیزی امضا نمی‌تواند. آنچه امضا کرده اعتبار دارد.</translation>
    </message>
    <message>
        <source>Our focal point may clear for everybody</source>
        <translation>مسئول ارتباط ما می‌تواند برای همه تأیید کند</translation>
    </message>
    <message>
        <source>Only the Secretariat may say so. Tick this when it has told your team, best in writing; without it, only the Secretariat clears what everybody may read.</source>
        <translation>تنها سکرتریت می‌تواند این را بگوید. وقتی به تیم شما گفت، بهتر است نوشته، این را نشانی کنید؛ بدون آن تنها سکرتریت آنچه را همه می‌خوانند تأیید می‌کند.</translation>
    </message>
    <message>
        <source>Choose the colleague&apos;s answer</source>
        <translation>جواب همکار را انتخاب کنید</translation>
    </message>
    <message>
        <source>Answers (*.signoff.json)</source>
        <translation>جواب‌ها (*.signoff.json)</translation>
    </message>
    <message>
        <source>A colleague&apos;s answer</source>
        <translation>جواب یک همکار</translation>
    </message>
    <message>
        <source>{name} signed it. It is whole, and about this very version.</source>
        <translation>‏⁨{name}⁩ آن را امضا کرده است. سالم است و دربارهٔ همین نسخه است.</translation>
    </message>
    <message>
        <source>She approves nothing yet.</source>
        <translation>هنوز چیزی را تأیید نمی‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) come with it.</source>
        <translation>
            <numerusform>%Ln نظر با آن می‌آید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Her key is new here.</source>
        <translation>کلید او اینجا نو است.</translation>
    </message>
    <message>
        <source>Call her, or meet her, and let her read the words of her key to you. Go on only if they are these; anybody could have written her name.</source>
        <translation>به او زنگ بزنید یا او را ببینید، و بگذارید کلمه‌های کلیدش را برای شما بخواند. تنها اگر همین‌ها بود ادامه دهید؛ هر کسی می‌توانست نام او را بنویسد.</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>کلمه‌های کلید او</translation>
    </message>
    <message>
        <source>Her key is known here from before.</source>
        <translation>کلید او از پیش اینجا شناخته شده است.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>حالا نه</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>کلمه‌ها یکی است</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>گرفتن آن</translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation>امضا می‌گوید چه کسی ادعای بررسی این را دارد. این را که کلید واقعاً از اوست، پورتال وقت گرفتن ریکارد بررسی می‌کند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>اینجا امضا کنید</translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation>کسی که بررسی می‌کند</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>افزودن یک شخص…</translation>
    </message>
    <message>
        <source>Somebody checks no more</source>
        <translation>کسی دیگر بررسی نمی‌کند</translation>
    </message>
    <message>
        <source>{name} can sign nothing more here, and her key is not given back to anybody. What she signed stands. If she comes back, she gets a new key.</source>
        <translation>‏⁨{name}⁩ دیگر اینجا چیزی امضا نمی‌تواند، و کلیدش به کسی پس داده نمی‌شود. آنچه امضا کرده اعتبار دارد. اگر برگردد، کلید نو می‌گیرد.</translation>
    </message>
    <message>
        <source>She checks no more</source>
        <translation>او دیگر بررسی نمی‌کند</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>افزودن او</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>امضا کردن</translation>
    </message>
</context>
<context>
    <name>CheckingWords</name>
    <message>
        <source>Safety check</source>
        <translation>بررسی مصونیت</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>تأیید شده</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>این دستگاه</translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation>تیم‌های سپاتلایت</translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation>خوانندگان دعوت‌شده</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه چیز</translation>
    </message>
    <message>
        <source>Her pictures, voice and film</source>
        <translation>تصویرها، صدا و فلم او</translation>
    </message>
    <message>
        <source>Her name</source>
        <translation>نام او</translation>
    </message>
    <message>
        <source>One way of using it</source>
        <translation>یک استفادهٔ آن</translation>
    </message>
    <message>
        <source>Invited partners</source>
        <translation>همکاران دعوت‌شده</translation>
    </message>
    <message>
        <source>Knowledge gateway</source>
        <translation>پورتال دانش</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>خبرنامه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>مطبوعات</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>Donor reports</source>
        <translation>گزارش به تمویل‌کنندگان</translation>
    </message>
    <message>
        <source>Fund-raising</source>
        <translation>جمع‌آوری پول</translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation>بنویسید او چگونه می‌خواهد نشان داده شود: یک نام، حروف اول نام یا کارش.</translation>
    </message>
    <message>
        <source>Somebody called {alias} checks here already. Choose her from the list, or write the name so that both can be told apart.</source>
        <translation>کسی به نام ⁨{alias}⁩ از قبل اینجا بررسی می‌کند. او را از فهرست انتخاب کنید، یا نام را طوری بنویسید که آن دو از هم شناخته شوند.</translation>
    </message>
    <message>
        <source>This person does not check here any more. Choose another.</source>
        <translation>این شخص دیگر اینجا بررسی نمی‌کند. کس دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>That is not the sign-off phrase of {alias}. Nothing was signed. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation>این عبارت امضای ⁨{alias}⁩ نیست. هیچ چیز امضا نشد. به Caps Lock و زبان کیبورد نگاه کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{alias} wrote this record. Somebody else has to check it, so that two people have seen it before anybody reads it.</source>
        <translation>این ریکارد را ⁨{alias}⁩ نوشته است. باید کس دیگری آن را بررسی کند، تا پیش از آنکه کسی بخواند دو نفر آن را دیده باشند.</translation>
    </message>
    <message>
        <source>{file} is no colleague&apos;s answer to a review. Nothing was taken in. Ask her for the file whose name ends in .signoff.json.</source>
        <translation>‏⁨{file}⁩ جواب بررسی همکار نیست. هیچ چیز گرفته نشد. از او فایلی را بخواهید که نامش به ‎.signoff.json ختم می‌شود.</translation>
    </message>
    <message>
        <source>{file} does not fit its signature: it was changed on its way, or signed with another key. Nothing was taken in. Ask her to send it again.</source>
        <translation>‏⁨{file}⁩ با امضایش جور نیست: در راه تغییر کرده، یا با کلید دیگری امضا شده است. هیچ چیز گرفته نشد. از او بخواهید دوباره بفرستد.</translation>
    </message>
    <message>
        <source>{file} is about another record. Nothing was taken in. Open that record and take it in there.</source>
        <translation>‏⁨{file}⁩ دربارهٔ ریکارد دیگری است. هیچ چیز گرفته نشد. همان ریکارد را باز کنید و آنجا بگیرید.</translation>
    </message>
    <message>
        <source>{file} is about another version: the record was changed since it was handed over. Nothing was taken in. Hand it over once more.</source>
        <translation>‏⁨{file}⁩ دربارهٔ نسخهٔ دیگری است: ریکارد پس از تسلیم دادن تغییر کرده است. هیچ چیز گرفته نشد. آن را یک بار دیگر تسلیم دهید.</translation>
    </message>
    <message>
        <source>{file} is signed with this vault&apos;s own key. Who writes does not check; a colleague has to sign on her own machine, or with her own phrase here.</source>
        <translation>‏⁨{file}⁩ با کلید خود همین صندوق امضا شده است. نویسنده خودش بررسی نمی‌کند؛ یک همکار باید در کمپیوتر خودش، یا اینجا با عبارت خودش، امضا کند.</translation>
    </message>
    <message>
        <source>{file} is whole, and it tells of no consent taken back. Records of colleagues cannot be taken in yet, so nothing was changed here.</source>
        <translation>‏⁨{file}⁩ سالم است و در آن از رضایت پس گرفته‌شده چیزی نیست. ریکاردهای همکاران هنوز گرفته نمی‌شود، پس اینجا هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>{file} is no bundle and no notice of this app, or only a part of one arrived. Nothing was changed. Choose the file whose name ends in .zip, or ask for it to be sent again.</source>
        <translation>‏⁨{file}⁩ بسته یا اطلاعیهٔ این اپ نیست، یا تنها بخشی از آن رسیده است. هیچ چیز تغییر نکرد. فایلی را انتخاب کنید که نامش به ‎.zip ختم می‌شود، یا بخواهید دوباره فرستاده شود.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away: {choice}</source>
        <translation>برداشتن: ⁨{choice}⁩</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>برای جستجو بنویسید، یا فهرست را باز کنید</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>باز کردن فهرست</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>باز کردن فهرست</translation>
    </message>
</context>
<context>
    <name>ClosedPane</name>
    <message>
        <source>This part opens once the questions of “{gate}” are answered and it is safe to go on. Before anybody tells a story, we make sure that telling it brings nobody into danger.</source>
        <translation>این بخش وقتی باز می‌شود که سؤال‌های «{gate}» جواب داده شده باشد و ادامه دادن امن باشد. پیش از آنکه کسی قصه‌اش را بگوید، مطمئن می‌شویم که گفتن آن کسی را به خطر نمی‌اندازد.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open there.</source>
        <translation>
            <numerusform>آنجا هنوز %Ln سؤال بی‌جواب است.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the answers there asks you to wait. Look at what is said below it.</source>
        <translation>یکی از جواب‌های آنجا از شما می‌خواهد صبر کنید. ببینید زیر آن چه گفته شده است.</translation>
    </message>
    <message>
        <source>Go to “{gate}”</source>
        <translation>رفتن به «{gate}»</translation>
    </message>
</context>
<context>
    <name>ColleagueSheet</name>
    <message>
        <source>Add a colleague</source>
        <translation>افزودن یک همکار</translation>
    </message>
    <message>
        <source>Your colleague saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her. From then on the app names her when something comes from her, and can seal for her alone what you send her.</source>
        <translation>همکار شما در «مصونیت»، در «این دستگاه»، یک فایل درخواست ذخیره می‌کند و به شما می‌دهد. شما کلمه‌های آن را با او مقایسه می‌کنید. از آن پس، هر وقت چیزی از او بیاید اپ نامش را می‌گوید، و می‌تواند آنچه را به او می‌فرستید تنها برای او مهر کند.</translation>
    </message>
    <message>
        <source>Only you and whoever uses this vault see these names.</source>
        <translation>این نام‌ها را تنها شما و هر کس که این صندوق را استفاده کند می‌بیند.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Keep this colleague</source>
        <translation>نگه داشتن این همکار</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>شد</translation>
    </message>
    <message>
        <source>Who can open it?</source>
        <translation>کی می‌تواند باز کند؟</translation>
    </message>
    <message>
        <source>The bundle is sealed: nobody else can open it, not even whoever finds the stick.</source>
        <translation>بسته مهرشده است: هیچ کس دیگر آن را باز نمی‌تواند، حتی کسی که فلش را پیدا کند.</translation>
    </message>
</context>
<context>
    <name>ColleaguesSection</name>
    <message>
        <source>Devices whose words somebody here compared with the people who use them. What comes from them is shown with their name. The list stays in this vault.</source>
        <translation>دستگاه‌هایی که کسی در اینجا کلمه‌های آن‌ها را با استفاده‌کنندگانشان مقایسه کرده است. آنچه از آن‌ها می‌آید با نامشان نشان داده می‌شود. این فهرست در همین صندوق می‌ماند.</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation>افزودن یک همکار…</translation>
    </message>
    <message>
        <source>No colleague is known here yet.</source>
        <translation>هنوز هیچ همکاری اینجا شناخته نشده است.</translation>
    </message>
    <message>
        <source>Lost devices</source>
        <translation>دستگاه‌های گم‌شده</translation>
    </message>
    <message>
        <source>When a device was lost or its key stolen, its office sends round a list. What those devices sign is refused here from then on.</source>
        <translation>وقتی دستگاهی گم شود یا کلیدش دزدیده شود، دفتر آن یک فهرست به همه می‌فرستد. از آن پس آنچه آن دستگاه‌ها امضا کنند اینجا رد می‌شود.</translation>
    </message>
    <message>
        <source>Take in a list of lost devices…</source>
        <translation>گرفتن فهرست دستگاه‌های گم‌شده…</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>همکاران</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>دستگاه بی‌نام</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>نام…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>برداشتن…</translation>
    </message>
    <message>
        <source>Compared before days were noted</source>
        <translation>پیش از یادداشت شدن روزها مقایسه شد</translation>
    </message>
    <message>
        <source>Compared on {date}</source>
        <translation>مقایسه شد در {date}</translation>
    </message>
    <message>
        <source>Remove this colleague?</source>
        <translation>این همکار برداشته شود؟</translation>
    </message>
    <message>
        <source>What comes from {name} is shown as from somebody unknown, until you compare the words again. Nothing that came before is touched.</source>
        <translation>آنچه از ⁨{name}⁩ می‌آید، تا وقتی کلمه‌ها را دوباره مقایسه نکنید، مثل چیزی از یک ناشناس نشان داده می‌شود. به آنچه پیشتر آمده دست زده نمی‌شود.</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>این دستگاه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation>فهرست‌های دستگاه‌های گم‌شده (*.revoked)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>The list of lost devices</source>
        <translation>فهرست دستگاه‌های گم‌شده</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>گرفته شد</translation>
    </message>
    <message numerus="yes">
        <source>The list names %n device(s). What they sign is refused here.</source>
        <translation>
            <numerusform>در این فهرست %Ln دستگاه آمده است. آنچه امضا کنند اینجا رد می‌شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingWords</name>
    <message numerus="yes">
        <source>%n file(s) come along, {size} in all.</source>
        <translation>
            <numerusform>%Ln فایل همراه می‌آید، در مجموع {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %Ln تای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({kind}, by {author})</source>
        <translation>‏⁨{title}⁩ ({kind}، از ⁨{author}⁩)</translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation>‏⁨{title}⁩ ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are new here:</source>
        <translation>
            <numerusform>%Ln ریکارد که اینجا نو است:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n record(s) that you have:</source>
        <translation>
            <numerusform>نسخهٔ نوتر %Ln ریکارد که دارید:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were changed here as well. Both versions will stand side by side, and you choose the one to go on from:</source>
        <translation>
            <numerusform>%Ln ریکارد که اینجا هم تغییر کرده است. هر دو نسخه پهلو به پهلو می‌ماند، و شما انتخاب می‌کنید از کدام ادامه دهید:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of %n record(s), for the history:</source>
        <translation>
            <numerusform>نسخهٔ پیشتر %Ln ریکارد، برای تاریخچه:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have already.</source>
        <translation>
            <numerusform>%Ln ریکارد که از قبل دارید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have with other words. What you have stays as it is:</source>
        <translation>
            <numerusform>%Ln ریکارد که با کلمات دیگر دارید. آنچه دارید همان‌گونه می‌ماند:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay outside, because a consent was taken back:</source>
        <translation>
            <numerusform>%Ln ریکارد بیرون می‌ماند، چون رضایتی پس گرفته شده است:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that lie in your bin, and stay there. Put them back first if you want what comes:</source>
        <translation>
            <numerusform>%Ln ریکارد که در سبد حذف شماست و همان‌جا می‌ماند. اگر آنچه را می‌آید می‌خواهید، اول آن‌ها را از سبد برگردانید:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written with a template that is not here, and stay outside. Take in your office&apos;s newest setup file first:</source>
        <translation>
            <numerusform>%Ln ریکارد با فورمه‌ای نوشته شده که اینجا نیست، و بیرون می‌ماند. اول تازه‌ترین فایل تنظیمات دفتر خود را بگیرید:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message numerus="yes">
        <source>%n comment(s) came back</source>
        <translation>
            <numerusform>%Ln نظر رسید</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>رفتن به سؤال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>شد</translation>
    </message>
    <message>
        <source>Takes this comment off the list</source>
        <translation>این نظر را از فهرست برمی‌دارد</translation>
    </message>
</context>
<context>
    <name>ConfirmSection</name>
    <message>
        <source>For whoever looks after an office&apos;s devices. Everybody who trusts your office then knows what comes from them, and what comes from somebody else.</source>
        <translation>برای کسی که مسئول دستگاه‌های یک دفتر است. آن وقت هر کس که به دفتر شما اعتماد دارد می‌داند چه از شما می‌آید و چه از کس دیگر.</translation>
    </message>
    <message>
        <source>Make the office&apos;s signing key…</source>
        <translation>ساختن کلید امضای دفتر…</translation>
    </message>
    <message>
        <source>Confirm devices</source>
        <translation>تصدیق دستگاه‌ها</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key, for whoever takes in its first setup file:</source>
        <translation>کلمه‌های کلید امضای دفتر، برای هر کس که اولین فایل تنظیمات آن را می‌گیرد:</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation>کلمه‌های کلید امضای دفتر</translation>
    </message>
    <message>
        <source>Confirm a device…</source>
        <translation>تصدیق یک دستگاه…</translation>
    </message>
    <message>
        <source>Save the list of lost devices…</source>
        <translation>ذخیرهٔ فهرست دستگاه‌های گم‌شده…</translation>
    </message>
    <message>
        <source>Confirmed devices</source>
        <translation>دستگاه‌های تصدیق‌شده</translation>
    </message>
    <message>
        <source>No device is confirmed yet.</source>
        <translation>هنوز هیچ دستگاهی تصدیق نشده است.</translation>
    </message>
    <message>
        <source>{office} ({short})</source>
        <translation>‏⁨{office}⁩ (⁨{short}⁩)</translation>
    </message>
    <message>
        <source>Confirmed on {date}, until {until}</source>
        <translation>تصدیق شد در {date}، تا {until}</translation>
    </message>
    <message>
        <source>Lost: taken back on {date}</source>
        <translation>گم‌شده: تصدیق آن در {date} پس گرفته شد</translation>
    </message>
    <message>
        <source>This device is lost…</source>
        <translation>این دستگاه گم شده است…</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Confirm a device</source>
        <translation>تصدیق یک دستگاه</translation>
    </message>
    <message>
        <source>Whoever uses the device saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her, sign, and give her the answer. It counts for two years.</source>
        <translation>کسی که دستگاه را استفاده می‌کند، در «مصونیت»، در «این دستگاه»، یک فایل درخواست ذخیره می‌کند و به شما می‌دهد. شما کلمه‌های آن را با او مقایسه می‌کنید، امضا می‌کنید و جواب را به او می‌دهید. این دو سال اعتبار دارد.</translation>
    </message>
    <message>
        <source>Readers of what the device makes can see these names. Write no person&apos;s name and no place that must stay unknown.</source>
        <translation>خوانندگان آنچه این دستگاه می‌سازد این نام‌ها را دیده می‌توانند. نام هیچ شخص و هیچ جایی را که باید ناشناخته بماند ننویسید.</translation>
    </message>
    <message>
        <source>The device says that it had another key before, which was taken or lost: {name}. Ask whether that is so.</source>
        <translation>این دستگاه می‌گوید که پیشتر کلید دیگری داشت که گرفته یا گم شد: ⁨{name}⁩. بپرسید که آیا چنین است.</translation>
    </message>
    <message>
        <source>not in this office&apos;s list</source>
        <translation>در فهرست این دفتر نیست</translation>
    </message>
    <message>
        <source>Yes: believe the key before no more</source>
        <translation>بلی: کلید پیشین دیگر باور نشود</translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation>عبارت کلید امضای دفتر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Confirm and save the answer…</source>
        <translation>تصدیق و ذخیرهٔ جواب…</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation>عبارت کلید امضای دفتر را بنویسید.</translation>
    </message>
    <message>
        <source>Answers (*.pub)</source>
        <translation>جواب‌ها (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>جای جواب</translation>
    </message>
    <message>
        <source>The device is confirmed</source>
        <translation>دستگاه تصدیق شد</translation>
    </message>
    <message>
        <source>The answer is in {name}. Give it to whoever uses the device: she takes it in under Safety, in “This device”. It holds no secret.</source>
        <translation>جواب در ⁨{name}⁩ است. آن را به کسی بدهید که دستگاه را استفاده می‌کند: او آن را در «مصونیت»، در «این دستگاه» می‌گیرد. در آن رازی نیست.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>There is a consent here that says of nobody whose it is. Choose the person in it, or remove it.</source>
        <translation>اینجا رضایتی هست که نمی‌گوید از کیست. شخص را در آن انتخاب کنید، یا آن را بردارید.</translation>
    </message>
    <message>
        <source>Somebody in it</source>
        <translation>کسی در این داستان</translation>
    </message>
    <message>
        <source>Somebody in it may be in danger. The story waits. Put the person first, and come back when a specialist says that it is safe.</source>
        <translation>شاید کسی در این داستان در خطر باشد. داستان صبر می‌کند. اول خود شخص؛ وقتی برگردید که یک متخصص بگوید امن است.</translation>
    </message>
    <message>
        <source>The template of this story does not say which answers are consents, so nobody can tell what may leave. Amend it in the newest template.</source>
        <translation>قالب این داستان نمی‌گوید کدام جواب‌ها رضایت است، پس کسی نمی‌تواند بگوید چه می‌تواند برود. آن را در تازه‌ترین قالب اصلاح کنید.</translation>
    </message>
    <message>
        <source>This story names nobody, so no consent can be asked. Add everybody it tells of under “People”, each with a code.</source>
        <translation>این داستان از کسی نام نمی‌برد، پس از کسی نمی‌شود رضایت خواست. همهٔ کسانی را که از آن‌ها می‌گوید در «اشخاص» اضافه کنید، هر کدام با یک کد.</translation>
    </message>
    <message>
        <source>{person} has no consent in this record. Write down what was agreed, or tell the story without this person.</source>
        <translation>‏{person} در این ریکارد رضایتی ندارد. آنچه را توافق شد بنویسید، یا داستان را بدون این شخص بگویید.</translation>
    </message>
    <message>
        <source>{person} has not given consent: {status}. Ask first, and give time to think. If the answer is no, that is the answer.</source>
        <translation>‏{person} رضایت نداده است: {status}. اول بپرسید و وقت فکر کردن بدهید. اگر جواب نه است، جواب همان است.</translation>
    </message>
    <message>
        <source>{person} gave a consent that ended on {day}. Ask again before it is used, or let it rest.</source>
        <translation>رضایت {person} در {day} تمام شده است. پیش از استفاده دوباره بپرسید، یا بگذارید بماند.</translation>
    </message>
    <message>
        <source>{person} took the consent back. What was taken back goes to nobody any more. Where it was sent before, a notice can ask to remove it.</source>
        <translation>‏{person} رضایتش را پس گرفت. آنچه پس گرفته شد دیگر به هیچ کس نمی‌رود. به جاهایی که پیشتر فرستاده شده، می‌شود با یک اطلاعیه گفت که آن را بردارند.</translation>
    </message>
    <message>
        <source>{person} did not agree to this use: {channel}. Ask about it, or choose readers that were agreed to.</source>
        <translation>‏{person} به این استفاده رضایت نداده است: {channel}. در این باره بپرسید، یا خوانندگانی را انتخاب کنید که رضایت داده است.</translation>
    </message>
    <message>
        <source>{person} agreed to be seen only so far: {reach}. The web and a newsletter reach everywhere. Choose the team or readers you invite.</source>
        <translation>‏{person} رضایت داده که تنها تا این حد دیده شود: {reach}. وب و خبرنامه به همه جا می‌رسد. تیم یا خوانندگانی را که دعوت می‌کنید انتخاب کنید.</translation>
    </message>
    <message>
        <source>{person} did not agree that the story is used. Ask about it, or let it rest.</source>
        <translation>‏{person} رضایت نداده که از داستان استفاده شود. در این باره بپرسید، یا بگذارید بماند.</translation>
    </message>
    <message>
        <source>{person} did not agree to this: {element}. It stands in the text itself, where it cannot be left out by itself. Take it out of the text.</source>
        <translation>‏{person} به این رضایت نداده است: {element}. این در خود متن آمده و جداگانه کنار گذاشته نمی‌شود. آن را از متن بیرون کنید.</translation>
    </message>
    <message>
        <source>{person} wants to see it before it is used. Show it or read it out, and write down that it was done.</source>
        <translation>‏{person} می‌خواهد پیش از استفاده آن را ببیند. نشانش دهید یا بخوانید، و بنویسید که این کار شد.</translation>
    </message>
    <message>
        <source>{person} has not had all eight points explained yet: {count} are ticked. Go through the rest together, and tick what was understood.</source>
        <translation>هنوز هر هشت نکته به {person} توضیح داده نشده است: {count} نشانی شده. باقی را با هم ببینید و آنچه را فهمید نشانی کنید.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and has not agreed in person. A child&apos;s own yes is always needed, in words she or he understands.</source>
        <translation>‏{person} زیر ۱۸ سال است، یا شاید باشد، و خودش رضایت نداده است. بلیِ خود کودک همیشه لازم است، با کلمه‌هایی که می‌فهمد.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be. A guardian has to agree who has nothing to do with the violence. If there is no such guardian, the story stops here.</source>
        <translation>‏{person} زیر ۱۸ سال است، یا شاید باشد. سرپرستی باید رضایت بدهد که هیچ دستی در خشونت ندارد. اگر چنین سرپرستی نیست، داستان همین‌جا می‌ایستد.</translation>
    </message>
    <message>
        <source>Somebody in it is under 18, or may be, and nobody among the people is marked so. Mark who it is. If you are not sure who, mark everybody who may be.</source>
        <translation>کسی در آن زیر ۱۸ سال است، یا شاید باشد، و در میان اشخاص هیچ کس چنین نشانی نشده است. نشانی کنید که کیست. اگر مطمئن نیستید، هر کسی را که شاید باشد نشانی کنید.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and would be known by {pillar}. That never leaves in a story about violence. Choose another picture, and a changed name.</source>
        <translation>‏{person} زیر ۱۸ سال است، یا شاید باشد، و از این شناخته می‌شود: {pillar}. این هیچ‌گاه در داستانی دربارهٔ خشونت بیرون نمی‌رود. تصویر دیگر و نام تغییر داده‌شده انتخاب کنید.</translation>
    </message>
    <message>
        <source>{person} could be recognised by {shown}. Of name, face and exact place, {needed} must be gone, and {removed} are. Change one more of them.</source>
        <translation>‏{person} را شاید از این بشناسند: {shown}. از نام، روی و جای دقیق باید {needed} تا پنهان باشد، و {removed} تا پنهان است. یکی دیگر را تغییر دهید.</translation>
    </message>
    <message>
        <source>{person} asks to be named or seen. That needs low risk, a specialist&apos;s agreement, the text read back, and the Secretariat. Still missing: {missing}.</source>
        <translation>‏{person} می‌خواهد با نام یا با روی دیده شود. برای این کار خطر کم، موافقت متخصص، خواندن متن برای او، و سکرتریت لازم است. هنوز کم است: {missing}.</translation>
    </message>
    <message>
        <source>{person} needs a GBV specialist or case worker who agrees to this story. Let one look at it first.</source>
        <translation>برای {person} لازم است یک متخصص خشونت مبتنی بر جنسیت یا کارمند قضیه با این داستان موافق باشد. اول بگذارید یکی از آن‌ها ببیند.</translation>
    </message>
    <message>
        <source>{person} has consents that do not say the same: {codes}. The narrower one counts. Look at both, and keep the one that is right.</source>
        <translation>رضایت‌های {person} یک چیز نمی‌گویند: {codes}. آنکه محدودتر است به حساب می‌آید. هر دو را ببینید و درستش را نگه دارید.</translation>
    </message>
    <message>
        <source>{person} has a consent here, and is not among the people of this story. Add the person, or correct the code in the consent.</source>
        <translation>‏{person} اینجا رضایت دارد، اما در میان اشخاص این داستان نیست. شخص را اضافه کنید، یا کد را در رضایت درست کنید.</translation>
    </message>
    <message>
        <source>{person} has a consent whose dates do not fit: one comes before the other, or has not come yet. Look at when it was given, until when it is valid, and when it was taken back.</source>
        <translation>تاریخ‌های رضایت {person} با هم جور نیست: یکی پیش از دیگری است، یا هنوز نرسیده است. ببینید کی داده شد، تا کی اعتبار دارد، و کی پس گرفته شد.</translation>
    </message>
    <message>
        <source>{person} can be recognised in a picture, sound or film without a consent that says so. Link the consent, cover or crop the picture, or choose another.</source>
        <translation>‏{person} در یک تصویر، صدا یا فلم شناخته می‌شود، بدون رضایتی که این را بگوید. رضایت را پیوند دهید، تصویر را بپوشانید یا ببرید، یا تصویر دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nobody has looked at it for safety yet. Ask a GBV specialist or a trained colleague to look, and to sign it off.</source>
        <translation>هنوز کسی آن را از نظر مصونیت ندیده است. از یک متخصص خشونت مبتنی بر جنسیت یا همکار آموزش‌دیده بخواهید ببیند و امضا کند.</translation>
    </message>
    <message>
        <source>It is not cleared for these readers yet: {audience}. Ask somebody other than the writer to clear it.</source>
        <translation>هنوز برای این خوانندگان تأیید نشده است: {audience}. از کسی غیر از نویسنده بخواهید تأیید کند.</translation>
    </message>
    <message>
        <source>The same person did two steps that need two people: {step}. Ask somebody else to do this one.</source>
        <translation>یک نفر هر دو قدم را که دو نفر می‌خواهد برداشته است: {step}. از کس دیگری بخواهید این قدم را بردارد.</translation>
    </message>
    <message>
        <source>For the public the Secretariat clears it, or a focal point who may do so. Send it there for review.</source>
        <translation>برای همهٔ مردم، سکرتریت یا مسئول ارتباطی که اجازه دارد آن را تأیید می‌کند. آن را برای بررسی آنجا بفرستید.</translation>
    </message>
    <message>
        <source>It is not to be used before {day}. Wait until then, or change the date.</source>
        <translation>پیش از {day} نباید استفاده شود. تا آن وقت صبر کنید، یا تاریخ را تغییر دهید.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is behind {day}, when something was last written here. Consents are judged by that day. Set the date of this computer right.</source>
        <translation>تاریخ این کمپیوتر از {day}، آخرین باری که اینجا چیزی نوشته شد، عقب‌تر است. رضایت‌ها با همان روز سنجیده می‌شود. تاریخ این کمپیوتر را درست کنید.</translation>
    </message>
    <message>
        <source>Looks like a phone number</source>
        <translation>به شمارهٔ تلفون می‌ماند</translation>
    </message>
    <message>
        <source>Looks like an e-mail address</source>
        <translation>به آدرس ایمیل می‌ماند</translation>
    </message>
    <message>
        <source>Looks like the number of an identity paper</source>
        <translation>به شمارهٔ تذکره یا سند هویت می‌ماند</translation>
    </message>
    <message>
        <source>Looks like a case number</source>
        <translation>به شمارهٔ قضیه می‌ماند</translation>
    </message>
    <message>
        <source>Looks like an exact position</source>
        <translation>به موقعیت دقیق می‌ماند</translation>
    </message>
    <message>
        <source>An exact age</source>
        <translation>سن دقیق</translation>
    </message>
    <message>
        <source>An exact date</source>
        <translation>تاریخ دقیق</translation>
    </message>
    <message>
        <source>Looks like an address</source>
        <translation>به آدرس می‌ماند</translation>
    </message>
    <message>
        <source>A very small number</source>
        <translation>عدد بسیار کوچک</translation>
    </message>
    <message>
        <source>A word on your list of names and places</source>
        <translation>کلمه‌ای از فهرست نام‌ها و جاهای شما</translation>
    </message>
    <message>
        <source>A name that you wrote in another place</source>
        <translation>نامی که در جای دیگری نوشته‌اید</translation>
    </message>
    <message>
        <source>Take it out, unless it is a public help line that you checked.</source>
        <translation>آن را بیرون کنید، مگر آنکه شمارهٔ عمومی کمک باشد و شما آن را بررسی کرده باشید.</translation>
    </message>
    <message>
        <source>Take it out, unless it is an office address meant for readers.</source>
        <translation>آن را بیرون کنید، مگر آنکه آدرس دفتری برای خوانندگان باشد.</translation>
    </message>
    <message>
        <source>Take it out. Nobody needs it to understand the text.</source>
        <translation>آن را بیرون کنید. برای فهمیدن متن به کار کسی نمی‌آید.</translation>
    </message>
    <message>
        <source>Take it out. It leads to one person.</source>
        <translation>آن را بیرون کنید. به یک نفر راه می‌برد.</translation>
    </message>
    <message>
        <source>Take it out, or name a district or the type of setting.</source>
        <translation>آن را بیرون کنید، یا نام ولسوالی یا نوع جای را بنویسید.</translation>
    </message>
    <message>
        <source>Write an age band, such as “in her thirties”.</source>
        <translation>سن را تقریبی بنویسید، مثلاً «سی و چند ساله».</translation>
    </message>
    <message>
        <source>Write the month or the season; a day can identify people.</source>
        <translation>ماه یا فصل را بنویسید؛ از روز می‌شود آدم‌ها را شناخت.</translation>
    </message>
    <message>
        <source>Take it out, unless it is a public office meant for readers.</source>
        <translation>آن را بیرون کنید، مگر آنکه دفتری عمومی برای خوانندگان باشد.</translation>
    </message>
    <message>
        <source>Write “fewer than five”, or give the figure for a larger area.</source>
        <translation>«کمتر از پنج» بنویسید، یا عدد یک منطقهٔ بزرگ‌تر را بدهید.</translation>
    </message>
    <message>
        <source>Use a changed name or a wider place.</source>
        <translation>نام تغییر داده‌شده یا جای کلان‌تر را بنویسید.</translation>
    </message>
    <message>
        <source>Look whether it is somebody&apos;s real name or a place that should stay unnamed.</source>
        <translation>ببینید که نام واقعی کسی، یا جایی که باید بی‌نام بماند، نباشد.</translation>
    </message>
    <message>
        <source>It stands there as: {words}.</source>
        <translation>آنجا چنین آمده: {words}.</translation>
    </message>
</context>
<context>
    <name>ConsentFormsSection</name>
    <message>
        <source>A form to fill in by hand, and the same eight points in large type to be read aloud. Both carry the same number. A third paper is for the day when somebody takes her consent back.</source>
        <translation>فورمی برای پُر کردن با دست، و همان هشت نکته با حروف کلان برای بلند خواندن. هر دو یک شماره دارند. کاغذ سوم برای روزی است که کسی رضایتش را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>To print one with its number, open the record and choose “Consent form” there. The signed paper stays with the organisation; this computer keeps only where it lies.</source>
        <translation>برای چاپ با شماره، ریکارد را باز کنید و آنجا «فورم رضایت» را انتخاب کنید. کاغذ امضاشده نزد سازمان می‌ماند؛ این کمپیوتر تنها نگه می‌دارد که کاغذ کجاست.</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>چاپ یک فورم سفید</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>فورم‌های رضایت</translation>
    </message>
</context>
<context>
    <name>ConsentPaper</name>
    <message>
        <source>Your consent</source>
        <translation>رضایت شما</translation>
    </message>
    <message>
        <source>Consent, to be read aloud</source>
        <translation>رضایت، برای بلند خواندن</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>رضایت پس گرفته شد</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>Who we are, and who keeps this</source>
        <translation>ما کی هستیم، و این کاغذ را کی نگه می‌دارد</translation>
    </message>
    <message>
        <source>We work for the organisation named on this paper.</source>
        <translation>ما برای سازمانی کار می‌کنیم که نامش در این کاغذ است.</translation>
    </message>
    <message>
        <source>This paper stays there, locked away.</source>
        <translation>این کاغذ همان‌جا می‌ماند، زیر قفل.</translation>
    </message>
    <message>
        <source>A code stands for you. Your name is written down only if you want it told.</source>
        <translation>به جای نام شما یک کد می‌آید. نام‌تان را تنها وقتی می‌نویسیم که خودتان بخواهید گفته شود.</translation>
    </message>
    <message>
        <source>Wait. Ask whether she knows the organisation, and how she feels about it.</source>
        <translation>صبر کنید. بپرسید که آیا سازمان را می‌شناسد، و دربارهٔ آن چه احساس دارد.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>چرا می‌پرسیم</translation>
    </message>
    <message>
        <source>We would like to tell what changed for you.</source>
        <translation>می‌خواهیم بگوییم چه در زندگی شما تغییر کرد.</translation>
    </message>
    <message>
        <source>Others can learn from it.</source>
        <translation>دیگران می‌توانند از آن یاد بگیرند.</translation>
    </message>
    <message>
        <source>You decide what is told, and what is not.</source>
        <translation>شما تصمیم می‌گیرید چه گفته شود و چه گفته نشود.</translation>
    </message>
    <message>
        <source>Wait for questions.</source>
        <translation>صبر کنید تا سؤال‌هایش را بپرسد.</translation>
    </message>
    <message>
        <source>Where it may appear</source>
        <translation>کجا شاید دیده شود</translation>
    </message>
    <message>
        <source>It appears only in the places to which you say yes.</source>
        <translation>تنها در جاهایی می‌آید که شما بلی می‌گویید.</translation>
    </message>
    <message>
        <source>We show you an example of each.</source>
        <translation>از هر کدام یک نمونه به شما نشان می‌دهیم.</translation>
    </message>
    <message>
        <source>Show the examples now: a printed page, a web page, a newsletter.</source>
        <translation>حالا نمونه‌ها را نشان دهید: یک صفحهٔ چاپی، یک صفحهٔ وب، یک خبرنامه.</translation>
    </message>
    <message>
        <source>Anyone may see it</source>
        <translation>هر کسی شاید ببیند</translation>
    </message>
    <message>
        <source>What is published can be seen by anyone.</source>
        <translation>آنچه نشر شود، هر کسی می‌تواند ببیند.</translation>
    </message>
    <message>
        <source>Also by people you know: family, neighbours, people at work.</source>
        <translation>کسانی هم که شما می‌شناسید: فامیل، همسایه‌ها، مردم محل کار.</translation>
    </message>
    <message>
        <source>Also later, and also in other places than you think.</source>
        <translation>بعدها هم، و در جاهایی هم که فکرش را نمی‌کنید.</translation>
    </message>
    <message>
        <source>Wait. Ask: who should not see it? What could happen if they did?</source>
        <translation>صبر کنید. بپرسید: کی نباید این را ببیند؟ اگر ببیند چه شاید شود؟</translation>
    </message>
    <message>
        <source>What we change to protect you</source>
        <translation>برای حفاظت شما چه را تغییر می‌دهیم</translation>
    </message>
    <message>
        <source>We leave out or change what could show who you are.</source>
        <translation>آنچه را نشان بدهد شما کی هستید، نمی‌نویسیم یا تغییر می‌دهیم.</translation>
    </message>
    <message>
        <source>That is your name, your face, your place, your age and your family.</source>
        <translation>یعنی نام‌تان، روی‌تان، جای‌تان، سن‌تان و فامیل‌تان.</translation>
    </message>
    <message>
        <source>We tell you what we change, and what stays.</source>
        <translation>به شما می‌گوییم چه را تغییر می‌دهیم و چه می‌ماند.</translation>
    </message>
    <message>
        <source>We cannot promise that nobody will recognise you.</source>
        <translation>نمی‌توانیم وعده بدهیم که هیچ کس شما را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Wait. Ask what else should be changed.</source>
        <translation>صبر کنید. بپرسید دیگر چه باید تغییر کند.</translation>
    </message>
    <message>
        <source>You may say no</source>
        <translation>شما می‌توانید نه بگویید</translation>
    </message>
    <message>
        <source>You can say no to all of it, or to a part.</source>
        <translation>می‌توانید به همه‌اش نه بگویید، یا به یک بخش آن.</translation>
    </message>
    <message>
        <source>You can skip any question, and stop at any time.</source>
        <translation>می‌توانید به هر سؤالی جواب ندهید، و هر وقت خواستید بس کنید.</translation>
    </message>
    <message>
        <source>No help and no service depends on your answer.</source>
        <translation>هیچ کمک و هیچ خدمتی به جواب شما بسته نیست.</translation>
    </message>
    <message>
        <source>Wait. Show that you mean it: a no needs no reason.</source>
        <translation>صبر کنید. نشان دهید که راست می‌گویید: نه گفتن دلیل نمی‌خواهد.</translation>
    </message>
    <message>
        <source>How to change your mind</source>
        <translation>چطور می‌توانید نظرتان را تغییر دهید</translation>
    </message>
    <message>
        <source>You can change your mind on any day, also after you said yes.</source>
        <translation>هر روزی می‌توانید نظرتان را تغییر دهید، حتی پس از آنکه بلی گفتید.</translation>
    </message>
    <message>
        <source>Tell the office named on this paper, or have somebody tell us.</source>
        <translation>به دفتری بگویید که نامش در این کاغذ است، یا کسی از طرف شما به ما بگوید.</translation>
    </message>
    <message>
        <source>Before it is used, we stop it.</source>
        <translation>اگر هنوز استفاده نشده باشد، جلو آن را می‌گیریم.</translation>
    </message>
    <message>
        <source>After that, we stop using it and ask others to take it down.</source>
        <translation>اگر استفاده شده باشد، دیگر استفاده نمی‌کنیم و از دیگران می‌خواهیم که آن را بردارند.</translation>
    </message>
    <message>
        <source>Say how she can reach you safely. Give no paper that could put her in danger.</source>
        <translation>بگویید چطور می‌تواند بی‌خطر با شما تماس بگیرد. کاغذی ندهید که او را به خطر بیندازد.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation>چه را نمی‌شود پس گرفت</translation>
    </message>
    <message>
        <source>What is printed cannot be fetched back.</source>
        <translation>آنچه چاپ شد، پس آورده نمی‌شود.</translation>
    </message>
    <message>
        <source>What others copied from the web cannot be fetched back.</source>
        <translation>آنچه دیگران از وب کاپی کردند، پس آورده نمی‌شود.</translation>
    </message>
    <message>
        <source>That is why we ask you before, and not after.</source>
        <translation>برای همین پیش از آن از شما می‌پرسیم، نه پس از آن.</translation>
    </message>
    <message>
        <source>Wait for questions. There is no hurry.</source>
        <translation>صبر کنید تا سؤال‌هایش را بپرسد. عجله نیست.</translation>
    </message>
    <message>
        <source>Inside the team only</source>
        <translation>تنها در میان تیم</translation>
    </message>
    <message>
        <source>Partners who are invited</source>
        <translation>همکارانی که دعوت شده‌اند</translation>
    </message>
    <message>
        <source>Web page, for everybody</source>
        <translation>صفحهٔ وب، برای همه</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>خبرنامه</translation>
    </message>
    <message>
        <source>Print: books, leaflets, posters</source>
        <translation>چاپ: کتاب، ورقه، پوستر</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Press, radio, television</source>
        <translation>مطبوعات، رادیو، تلویزیون</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>Reports to those who give money</source>
        <translation>گزارش به کسانی که پول می‌دهند</translation>
    </message>
    <message>
        <source>Asking for money</source>
        <translation>کمک پولی خواستن</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>داستان من</translation>
    </message>
    <message>
        <source>My own words, as quotes</source>
        <translation>گفته‌های خودم، کلمه به کلمه</translation>
    </message>
    <message>
        <source>My voice</source>
        <translation>صدای من</translation>
    </message>
    <message>
        <source>A picture without my face</source>
        <translation>عکسی بدون روی من</translation>
    </message>
    <message>
        <source>A picture with my face</source>
        <translation>عکسی با روی من</translation>
    </message>
    <message>
        <source>A film of me</source>
        <translation>فلمی از من</translation>
    </message>
    <message>
        <source>My own name</source>
        <translation>نام خودم</translation>
    </message>
    <message>
        <source>The place where I live</source>
        <translation>جایی که زندگی می‌کنم</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>هر جا</translation>
    </message>
    <message>
        <source>Not in my community</source>
        <translation>در میان مردم محل من نه</translation>
    </message>
    <message>
        <source>Not in my country</source>
        <translation>در کشور من نه</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه چیز</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>One use, ticked below</source>
        <translation>یک استفاده، که پایین نشانی شده</translation>
    </message>
    <message>
        <source>Read this, or have it read to you, before you decide. Nothing is used without your yes. You can say yes to one thing and no to another.</source>
        <translation>پیش از تصمیم گرفتن این را بخوانید، یا بخواهید برای‌تان خوانده شود. بدون بلی شما از هیچ چیز استفاده نمی‌شود. می‌توانید به یکی بلی و به دیگری نه بگویید.</translation>
    </message>
    <message>
        <source>These eight points were explained to me, and I understood them</source>
        <translation>این هشت نکته به من توضیح داده شد و فهمیدم</translation>
    </message>
    <message>
        <source>It may be used here</source>
        <translation>اینجا می‌شود استفاده کرد</translation>
    </message>
    <message>
        <source>This may be used</source>
        <translation>از این می‌شود استفاده کرد</translation>
    </message>
    <message>
        <source>Where in the world it may be seen</source>
        <translation>در کجای دنیا می‌شود دید</translation>
    </message>
    <message>
        <source>I want to see or hear it before it is used</source>
        <translation>می‌خواهم پیش از استفاده آن را ببینم یا بشنوم</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بلی</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>تا چه وقت</translation>
    </message>
    <message>
        <source>Two years is usual, and never more than three. After that you are asked again.</source>
        <translation>معمولاً دو سال، و هیچ‌گاه بیش از سه سال نه. پس از آن دوباره از شما پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>داده شد در</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>Ask me again on</source>
        <translation>دوباره از من بپرسید در</translation>
    </message>
    <message>
        <source>Time to think:</source>
        <translation>وقت برای فکر کردن:</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>همان روز</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>روز بعد</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>It was explained in</source>
        <translation>به این زبان توضیح داده شد</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>بدون ترجمان</translation>
    </message>
    <message>
        <source>Interpreter I know</source>
        <translation>ترجمانی که می‌شناسم</translation>
    </message>
    <message>
        <source>Interpreter I do not know</source>
        <translation>ترجمانی که نمی‌شناسم</translation>
    </message>
    <message>
        <source>Only if I am under 18, or may be</source>
        <translation>تنها اگر زیر ۱۸ سال هستم، یا شاید باشم</translation>
    </message>
    <message>
        <source>I agree myself</source>
        <translation>خودم رضایت دارم</translation>
    </message>
    <message>
        <source>My guardian agrees</source>
        <translation>سرپرستم رضایت دارد</translation>
    </message>
    <message>
        <source>My guardian does not agree</source>
        <translation>سرپرستم رضایت ندارد</translation>
    </message>
    <message>
        <source>I have no guardian I can trust with this</source>
        <translation>سرپرستی ندارم که در این کار به او اعتماد کنم</translation>
    </message>
    <message>
        <source>My guardian has nothing to do with what was done to me</source>
        <translation>سرپرستم در آنچه بر من شد دستی ندارد</translation>
    </message>
    <message>
        <source>Guardian, signature or mark</source>
        <translation>سرپرست، امضا یا نشان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>How I say yes</source>
        <translation>چطور بلی می‌گویم</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Mark or thumbprint</source>
        <translation>نشان یا شصت</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>صدای ثبت‌شده</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>گفتن پیش شاهد</translation>
    </message>
    <message>
        <source>My signature or mark</source>
        <translation>امضا یا نشان من</translation>
    </message>
    <message>
        <source>Witness, signature</source>
        <translation>شاهد، امضا</translation>
    </message>
    <message>
        <source>Who explained it, signature</source>
        <translation>کسی که توضیح داد، امضا</translation>
    </message>
    <message>
        <source>If I change my mind</source>
        <translation>اگر نظرم را تغییر دهم</translation>
    </message>
    <message>
        <source>I can change my mind on any day and need no reason. I tell the office, or somebody tells it for me. What is printed, or copied by others from the web, cannot be fetched back.</source>
        <translation>هر روزی می‌توانم نظرم را تغییر دهم و دلیل لازم نیست. به دفتر می‌گویم، یا کسی از طرف من می‌گوید. آنچه چاپ شد، یا دیگران از وب کاپی کردند، پس آورده نمی‌شود.</translation>
    </message>
    <message>
        <source>How to reach the office</source>
        <translation>راه تماس با دفتر</translation>
    </message>
    <message>
        <source>How the office can reach me safely: through whom, and when</source>
        <translation>دفتر چطور بی‌خطر با من تماس بگیرد: از راه کی، و چه وقت</translation>
    </message>
    <message>
        <source>Kept by the office</source>
        <translation>نزد دفتر می‌ماند</translation>
    </message>
    <message>
        <source>This paper is kept at</source>
        <translation>این کاغذ اینجا نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>To take along, only if it is safe to have it with you</source>
        <translation>برای بردن با خود، تنها اگر داشتنش بی‌خطر است</translation>
    </message>
    <message>
        <source>With this number the office knows what it is about. It says nothing about you.</source>
        <translation>با این شماره دفتر می‌داند موضوع چیست. دربارهٔ شما چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ریکارد</translation>
    </message>
    <message>
        <source>For the one who reads: sit where nobody listens. Read slowly, in a language she speaks well. Stop at each pair of strokes. Tick on the form what she understood and what she chose. The numbers are the same on both papers.</source>
        <translation>برای کسی که می‌خواند: جایی بنشینید که کسی نشنود. آهسته بخوانید، به زبانی که او خوب می‌داند. در هر جفت خط کوتاه بایستید. آنچه را فهمید و آنچه را انتخاب کرد در فورم نشانی کنید. شماره‌های هر دو کاغذ یکی است.</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>پیش از شروع</translation>
    </message>
    <message>
        <source>I will read eight points to you.</source>
        <translation>هشت نکته را برای‌تان می‌خوانم.</translation>
    </message>
    <message>
        <source>Ask whenever you like. We can stop whenever you like.</source>
        <translation>هر وقت خواستید بپرسید. هر وقت خواستید بس می‌کنیم.</translation>
    </message>
    <message>
        <source>Nothing is used without your yes.</source>
        <translation>بدون بلی شما از هیچ چیز استفاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Please say it back</source>
        <translation>لطفاً آنچه را فهمیدید بگویید</translation>
    </message>
    <message>
        <source>Please tell me in your own words:</source>
        <translation>لطفاً با کلمه‌های خودتان به من بگویید:</translation>
    </message>
    <message>
        <source>What will we tell?</source>
        <translation>چه را می‌گوییم؟</translation>
    </message>
    <message>
        <source>Who could see it?</source>
        <translation>کی می‌تواند آن را ببیند؟</translation>
    </message>
    <message>
        <source>What happens if you say no?</source>
        <translation>اگر نه بگویید چه می‌شود؟</translation>
    </message>
    <message>
        <source>How can you change your mind?</source>
        <translation>چطور می‌توانید نظرتان را تغییر دهید؟</translation>
    </message>
    <message>
        <source>What can nobody fetch back?</source>
        <translation>چه را هیچ کس نمی‌تواند پس بیاورد؟</translation>
    </message>
    <message>
        <source>What she could not say back, explain again, in other words. Then ask once more.</source>
        <translation>آنچه را نتوانست بگوید، دوباره با کلمه‌های دیگر توضیح دهید. بعد یک بار دیگر بپرسید.</translation>
    </message>
    <message>
        <source>Read them one by one. Wait for yes or no each time. No answer is a no.</source>
        <translation>یکی یکی بخوانید. هر بار برای بلی یا نه صبر کنید. اگر جوابی نداد، یعنی نه.</translation>
    </message>
    <message>
        <source>Again one by one.</source>
        <translation>باز هم یکی یکی.</translation>
    </message>
    <message>
        <source>Do you want to see or hear it before it is used?</source>
        <translation>می‌خواهید پیش از استفاده آن را ببینید یا بشنوید؟</translation>
    </message>
    <message>
        <source>Only if she is under 18, or may be</source>
        <translation>تنها اگر او زیر ۱۸ سال است، یا شاید باشد</translation>
    </message>
    <message>
        <source>Your own yes counts first. Without it we do nothing.</source>
        <translation>اول بلیِ خود شما مهم است. بدون آن هیچ کاری نمی‌کنیم.</translation>
    </message>
    <message>
        <source>Then somebody who cares for you has to agree, too.</source>
        <translation>بعد کسی که از شما مراقبت می‌کند هم باید رضایت بدهد.</translation>
    </message>
    <message>
        <source>Ask her alone. Never ask a guardian who has to do with the violence. If there is no safe guardian, stop here.</source>
        <translation>از او تنها بپرسید. هیچ‌گاه از سرپرستی نپرسید که در خشونت دستی دارد. اگر سرپرست امنی نیست، همین‌جا بس کنید.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>عجله نکنید</translation>
    </message>
    <message>
        <source>You can answer today, tomorrow, or later.</source>
        <translation>می‌توانید امروز جواب بدهید، فردا، یا دیرتر.</translation>
    </message>
    <message>
        <source>Thank you for listening, whatever your answer is.</source>
        <translation>تشکر که گوش دادید، جواب‌تان هر چه باشد.</translation>
    </message>
    <message>
        <source>For the one who reads: write on the form how she said yes: by signature, by mark or thumbprint, by voice, or before a witness. Never read this out where others hear it.</source>
        <translation>برای کسی که می‌خواند: در فورم بنویسید چطور بلی گفت: با امضا، با نشان یا شصت، با صدا، یا پیش شاهد. هیچ‌گاه جایی نخوانید که دیگران بشنوند.</translation>
    </message>
    <message>
        <source>She needs to give no reason, and none is written down. Mark it in the app on the same day: the record then leaves every list at once, and a notice can be made for everyone who got it.</source>
        <translation>لازم نیست دلیلی بگوید، و هیچ دلیلی نوشته نمی‌شود. همان روز در اپ نشانی کنید: ریکارد فوراً از هر فهرستی بیرون می‌رود، و می‌شود برای هر کس که آن را گرفته اطلاعیه ساخت.</translation>
    </message>
    <message>
        <source>Learnt of on</source>
        <translation>خبر شدیم در</translation>
    </message>
    <message>
        <source>Told by: herself, or through whom (role)</source>
        <translation>کی گفت: خودش، یا از راه کی (نقش)</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>چه پس گرفته می‌شود</translation>
    </message>
    <message>
        <source>If it is one use</source>
        <translation>اگر یک استفاده است</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>چه کردیم</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>چه و کجا</translation>
    </message>
    <message>
        <source>Removed on, or cannot be fetched back</source>
        <translation>برداشته شد در، یا پس آورده نمی‌شود</translation>
    </message>
    <message>
        <source>She was told what was done, and what cannot be fetched back</source>
        <translation>به او گفته شد چه شد، و چه پس آورده نمی‌شود</translation>
    </message>
    <message>
        <source>On</source>
        <translation>در</translation>
    </message>
    <message>
        <source>By whom (role)</source>
        <translation>به وسیلهٔ کی (نقش)</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>شمارهٔ رضایت</translation>
    </message>
    <message>
        <source>Person (code)</source>
        <translation>شخص (کد)</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>سازمان یا دفتر</translation>
    </message>
</context>
<context>
    <name>ConsentPapers</name>
    <message>
        <source>Go through it together. There is a form to sign, and the same in large type to be read aloud. Both carry the number of the consent, and no name.</source>
        <translation>با هم از آن بگذرید. یک فورم برای امضا هست، و همان با حروف کلان برای بلند خواندن. هر دو شمارهٔ رضایت را دارند و هیچ نامی ندارند.</translation>
    </message>
    <message>
        <source>Print the consent form</source>
        <translation>چاپ فورم رضایت</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>the team only</source>
        <translation>تنها تیم</translation>
    </message>
    <message>
        <source>invited partners</source>
        <translation>همکاران دعوت‌شده</translation>
    </message>
    <message>
        <source>the gateway&apos;s web page</source>
        <translation>صفحهٔ وب پورتال</translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation>خبرنامه</translation>
    </message>
    <message>
        <source>print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>مطبوعات</translation>
    </message>
    <message>
        <source>training</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>reports to donors</source>
        <translation>گزارش به تمویل‌کنندگان</translation>
    </message>
    <message>
        <source>fund-raising</source>
        <translation>جمع‌آوری پول</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>داستان</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>گفته‌ها</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>a picture without the face</source>
        <translation>تصویر بدون روی</translation>
    </message>
    <message>
        <source>a picture with the face</source>
        <translation>تصویر با روی</translation>
    </message>
    <message>
        <source>video</source>
        <translation>ویدیو</translation>
    </message>
    <message>
        <source>the own name</source>
        <translation>نام خودش</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>جای</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>هنوز پرسیده نشده</translation>
    </message>
    <message>
        <source>given</source>
        <translation>داده شده</translation>
    </message>
    <message>
        <source>partly given</source>
        <translation>تا حدی داده شده</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رد شده</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>پس گرفته شده</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>تمام شده</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>هر جا</translation>
    </message>
    <message>
        <source>not in the own community</source>
        <translation>در میان مردم محلش نه</translation>
    </message>
    <message>
        <source>not in the own country</source>
        <translation>در کشورش نه</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>همه چیز</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>one use</source>
        <translation>یک استفاده</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>روی</translation>
    </message>
    <message>
        <source>the exact place</source>
        <translation>جای دقیق</translation>
    </message>
    <message>
        <source>looked at for safety</source>
        <translation>دیدن از نظر مصونیت</translation>
    </message>
    <message>
        <source>cleared for its readers</source>
        <translation>تأیید برای خوانندگانش</translation>
    </message>
    <message>
        <source>Drawn from several women&apos;s accounts.</source>
        <translation>برگرفته از گفته‌های چند زن.</translation>
    </message>
    <message>
        <source>* The name was changed.</source>
        <translation>* نام تغییر داده شده است.</translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation>این تصویر شخص این داستان را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>that she is an adult</source>
        <translation>اینکه بالغ است</translation>
    </message>
    <message>
        <source>a low risk</source>
        <translation>خطر کم</translation>
    </message>
    <message>
        <source>a specialist&apos;s agreement</source>
        <translation>موافقت یک متخصص</translation>
    </message>
    <message>
        <source>the text read back to her</source>
        <translation>خواندن متن برای او</translation>
    </message>
    <message>
        <source>why she wants it, written down</source>
        <translation>نوشتن اینکه چرا می‌خواهد</translation>
    </message>
    <message>
        <source>her own request</source>
        <translation>درخواست خودش</translation>
    </message>
    <message>
        <source>the Secretariat&apos;s word</source>
        <translation>گفتهٔ سکرتریت</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ چیز</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Files and printed pages that you saved outside can be opened by anyone who uses this computer or the stick. Delete them here when they have served.</source>
        <translation>فایل‌ها و صفحه‌های چاپی را که در بیرون ذخیره کرده‌اید، هر کس از این کمپیوتر یا فلش استفاده کند می‌تواند باز کند. وقتی دیگر لازم نبود، آن‌ها را اینجا حذف کنید.</translation>
    </message>
    <message>
        <source>What deleting cannot do: a disk or stick may keep the old bytes for a while, where special programs can find them, and nobody can take back what was copied or sent on. A bundle is not listed here; the history of each record says which it left in.</source>
        <translation>آنچه حذف کردن نمی‌تواند: شاید دیسک یا فلش بایت‌های کهنه را تا مدتی نگه دارد و پروگرام‌های خاص بتوانند آن‌ها را پیدا کنند، و آنچه کاپی یا به دیگران فرستاده شده برگردانده نمی‌شود. بسته‌ها در این فهرست نیست؛ تاریخچهٔ هر ریکارد می‌گوید که در کدام بسته بیرون رفته است.</translation>
    </message>
    <message>
        <source>No copy lies outside the vault.</source>
        <translation>هیچ کاپی بیرون از صندوق نیست.</translation>
    </message>
    <message>
        <source>Copies outside</source>
        <translation>کاپی‌های بیرون</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Not found there now. It was deleted or moved, or its stick is not plugged in.</source>
        <translation>اکنون آنجا یافت نشد. یا حذف یا جابه‌جا شده، یا فلش آن وصل نیست.</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>برداشتن از این فهرست</translation>
    </message>
    <message>
        <source>A file of a record, saved {moment}, {size}</source>
        <translation>فایل یک ریکارد، ذخیره‌شده {moment}، {size}</translation>
    </message>
    <message>
        <source>A printed record, saved {moment}, {size}</source>
        <translation>ریکارد چاپی، ذخیره‌شده {moment}، {size}</translation>
    </message>
    <message>
        <source>Saved {moment}, {size}</source>
        <translation>ذخیره‌شده {moment}، {size}</translation>
    </message>
    <message>
        <source>Delete this copy?</source>
        <translation>این کاپی حذف شود؟</translation>
    </message>
    <message>
        <source>{name} is deleted where it lies. The record and its files in the vault stay. The disk or stick may keep the old bytes for a while.</source>
        <translation>فایل ⁨{name}⁩ از همان جایی که هست حذف می‌شود. ریکارد و فایل‌های آن در صندوق می‌ماند. شاید دیسک یا فلش بایت‌های کهنه را تا مدتی نگه دارد.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>حذف کاپی</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln ریکارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%Ln تصویر</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>هیچ تصویری</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%Ln فایل دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>no contacts and no consents</source>
        <translation>نه تماسی و نه رضایتی</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that you gave a reason for</source>
        <translation>
            <numerusform>%Ln جای که برایش دلیل آوردید</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds {things}.</source>
        <translation>در آن این‌هاست: {things}.</translation>
    </message>
    <message>
        <source>Once it is published, it can be copied by anybody and cannot be called back. Also people who know the women in it may read it.</source>
        <translation>وقتی نشر شد، هر کسی می‌تواند آن را کاپی کند و پس آورده نمی‌شود. کسانی هم که زنان آن را می‌شناسند شاید بخوانند.</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Back to the blocks</source>
        <translation>برگشت به پوشش‌ها</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>همان‌طور بماند (Esc)</translation>
    </message>
    <message>
        <source>The cut is selected.</source>
        <translation>برش انتخاب شده است.</translation>
    </message>
    <message>
        <source>Block {number} of {count} is selected.</source>
        <translation>پوشش {number} از {count} انتخاب شده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s).</source>
        <translation>
            <numerusform>%Ln پوشش.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with blocks</source>
        <translation>تصویر با پوشش‌ها</translation>
    </message>
    <message>
        <source>Cover or cut the picture</source>
        <translation>پوشاندن یا بریدن تصویر</translation>
    </message>
    <message>
        <source>Draw a block with the mouse over all that must not be seen. By keyboard: B adds a block, the arrows move it, with Shift they change its size, with Alt they go finely; Tab goes to the next one, Del removes it.</source>
        <translation>با موش روی هر چه نباید دیده شود یک پوشش بکشید. با کیبورد: B یک پوشش می‌افزاید، کلیدهای جهت آن را حرکت می‌دهد، با Shift اندازه‌اش را تغییر می‌دهد، با Alt آهسته می‌رود؛ Tab به بعدی می‌رود و Del آن را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>افزودن پوشش</translation>
    </message>
    <message>
        <source>Cut the edges</source>
        <translation>بریدن کناره‌ها</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوباره انجام دادن</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>تمام تصویر</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>دیدن نتیجه</translation>
    </message>
    <message>
        <source>Use the covered picture</source>
        <translation>استفاده از تصویر پوشیده</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Remove the untouched picture?</source>
        <translation>تصویر دست‌نخورده برداشته شود؟</translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back. The covered copy stays. Backups made before still hold it until they are thinned out.</source>
        <translation>فوراً از این صندوق می‌رود و برگردانده نمی‌شود. کاپی پوشیده می‌ماند. بکاپ‌هایی که پیشتر ساخته شده، تا وقتی کم شوند هنوز آن را دارند.</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>حالا برداشته شود</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>a record whose title is lost</source>
        <translation>ریکاردی که عنوان آن گم شده</translation>
    </message>
    <message>
        <source>Records whose titles are lost</source>
        <translation>ریکاردهایی که عنوان آن‌ها گم شده</translation>
    </message>
    <message>
        <source>Record: {title}</source>
        <translation>ریکارد: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Version {number} of: {title}</source>
        <translation>نسخهٔ {number} از: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>The newest version of: {title}</source>
        <translation>تازه‌ترین نسخه از: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Draft: {title}</source>
        <translation>مسوده: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>A file whose name is lost</source>
        <translation>فایلی که نام آن گم شده</translation>
    </message>
    <message>
        <source>{file}, in: {title}</source>
        <translation>در ⁨{title}⁩: ⁨{file}⁩</translation>
    </message>
    <message>
        <source>The small picture of {file}, in: {title}</source>
        <translation>تصویر کوچک ⁨{file}⁩، در: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>The untouched picture behind {file}, in: {title}</source>
        <translation>تصویر دست‌نخوردهٔ پشت ⁨{file}⁩، در: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>The template of some records: {name}</source>
        <translation>فورمهٔ بعضی ریکاردها: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>A setting of the vault</source>
        <translation>یک تنظیم صندوق</translation>
    </message>
    <message>
        <source>Lines in the list of what was exported</source>
        <translation>سطرهایی از فهرست آنچه صادر شده</translation>
    </message>
    <message>
        <source>Steps that could be undone in drafts</source>
        <translation>قدم‌هایی که در مسوده‌ها قابل برگرداندن بود</translation>
    </message>
    <message>
        <source>A note that somebody took her consent back</source>
        <translation>یادداشت اینکه کسی رضایتش را پس گرفت</translation>
    </message>
    <message>
        <source>Who checked records, or a key to check them with</source>
        <translation>کی‌ها ریکاردها را بررسی کردند، یا کلیدی برای آن</translation>
    </message>
    <message>
        <source>Some of your team&apos;s own lists</source>
        <translation>بعضی فهرست‌های خود تیم شما</translation>
    </message>
    <message>
        <source>How far some bundles in the outbox came</source>
        <translation>این که بعضی بسته‌های سبد ارسال تا کجا رسیدند</translation>
    </message>
    <message>
        <source>What a gateway said of your bundles</source>
        <translation>آنچه یک پورتال دربارهٔ بسته‌های شما گفت</translation>
    </message>
    <message>
        <source>What is known of your office and of colleagues&apos; devices</source>
        <translation>آنچه دربارهٔ دفتر شما و دستگاه‌های همکاران معلوم است</translation>
    </message>
    <message>
        <source>A part of the database that holds no words of yours</source>
        <translation>بخشی از دیتابیس که هیچ نوشتهٔ شما در آن نیست</translation>
    </message>
    <message>
        <source>Nothing is lost. Repairing makes it anew.</source>
        <translation>هیچ چیز گم نشده است. ترمیم آن را از نو می‌سازد.</translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. A backup may have it.</source>
        <translation>آنچه در آن نوشتید دیگر خوانده نمی‌شود. شاید در یک بکاپ باشد.</translation>
    </message>
    <message>
        <source>What stood in this version cannot be read any more. The record&apos;s other versions are safe. A backup may have it.</source>
        <translation>آنچه در این نسخه بود دیگر خوانده نمی‌شود. نسخه‌های دیگر ریکارد محفوظ است. شاید این نسخه در یک بکاپ باشد.</translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. Finished versions of the record are safe. A backup may have it.</source>
        <translation>آنچه در آن نوشتید دیگر خوانده نمی‌شود. نسخه‌های تمام‌شدهٔ ریکارد محفوظ است. شاید در یک بکاپ باشد.</translation>
    </message>
    <message>
        <source>The file is not in the vault folder. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation>این فایل در فولدر صندوق نیست. متن ریکارد محفوظ است. فایل را از یک بکاپ بگیرید یا دوباره اضافه کنید.</translation>
    </message>
    <message>
        <source>The file cannot be opened. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation>این فایل باز نمی‌شود. متن ریکارد محفوظ است. فایل را از یک بکاپ بگیرید یا دوباره اضافه کنید.</translation>
    </message>
    <message>
        <source>Another file lies in its place. The text of the record is safe. Take the right file back from a backup, or add it again.</source>
        <translation>به‌جای آن فایل دیگری هست. متن ریکارد محفوظ است. فایل درست را از یک بکاپ بگیرید یا دوباره اضافه کنید.</translation>
    </message>
    <message>
        <source>The record names this file, and nothing else is known of it any more. The text of the record is safe. Add the file again if you still have it.</source>
        <translation>ریکارد از این فایل نام می‌برد، و دیگر چیزی دربارهٔ آن معلوم نیست. متن ریکارد محفوظ است. اگر فایل را هنوز دارید، دوباره اضافه کنید.</translation>
    </message>
    <message>
        <source>The picture itself is safe; only its small view is damaged.</source>
        <translation>خود تصویر محفوظ است؛ تنها نمای کوچک آن خراب است.</translation>
    </message>
    <message>
        <source>The covered copy is safe; only the untouched picture behind it cannot be read any more.</source>
        <translation>کاپی پوشیده محفوظ است؛ تنها تصویر دست‌نخوردهٔ پشت آن دیگر خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The answers are safe. Until the template is there again, those records are listed and cannot be opened.</source>
        <translation>پاسخ‌ها محفوظ است. تا وقتی فورمه دوباره نباشد، آن ریکاردها در فهرست دیده می‌شود اما باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The records and the bundles are safe. Some may be shown as not yet exported.</source>
        <translation>ریکاردها و بسته‌ها محفوظ است. شاید بعضی‌ها هنوز صادرنشده نشان داده شوند.</translation>
    </message>
    <message>
        <source>Your records are safe. Look through your settings.</source>
        <translation>ریکاردهای شما محفوظ است. تنظیمات خود را یک بار ببینید.</translation>
    </message>
    <message>
        <source>The drafts themselves are safe.</source>
        <translation>خود مسوده‌ها محفوظ است.</translation>
    </message>
    <message>
        <source>The records are safe, but one that was withdrawn may be free to leave again. Before you export stories, ask who took her consent back, and withdraw it once more.</source>
        <translation>ریکاردها محفوظ است، اما شاید ریکاردی که پس گرفته شده بود دوباره آزاد باشد که برود. پیش از صادر کردن داستان‌ها، بپرسید چه کسی رضایتش را پس گرفته بود، و آن را یک بار دیگر پس بگیرید.</translation>
    </message>
    <message>
        <source>The records are safe. What was checked may have to be checked again before it can leave.</source>
        <translation>ریکاردها محفوظ است. شاید آنچه بررسی شده بود، پیش از رفتن دوباره بررسی بخواهد.</translation>
    </message>
    <message>
        <source>The records are safe. Look through the names to watch for, the changed names and your team&apos;s own texts on the Safety page.</source>
        <translation>ریکاردها محفوظ است. نام‌های زیر حفاظت، نام‌های تغییر داده‌شده و متن‌های خود تیم‌تان را در صفحهٔ «مصونیت» ببینید.</translation>
    </message>
    <message>
        <source>The records are safe. Look through the outbox: a bundle that is not there any more can be exported again.</source>
        <translation>ریکاردها محفوظ است. سبد ارسال را ببینید: بسته‌ای که دیگر آنجا نیست دوباره صادر شده می‌تواند.</translation>
    </message>
    <message>
        <source>The records are safe. Fetch the receipts again: a gateway gives the same one twice.</source>
        <translation>ریکاردها محفوظ است. رسیدها را دوباره بگیرید: پورتال همان رسید را دو بار می‌دهد.</translation>
    </message>
    <message>
        <source>The records are safe. Take your office&apos;s setup file in again, and compare the words with colleagues before you take their bundles in.</source>
        <translation>ریکاردها محفوظ است. فایل تنظیمات دفتر خود را دوباره بگیرید، و پیش از گرفتن بسته‌های همکاران کلمه‌ها را با آن‌ها مقایسه کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln ریکارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished version(s)</source>
        <translation>
            <numerusform>%Ln نسخهٔ تمام‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%Ln مسوده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%Ln فایل ضمیمه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>باز کردن تقویم</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>تقویم</translation>
    </message>
</context>
<context>
    <name>DeliveringWords</name>
    <message>
        <source>There is no connection to the internet right now. What you send waits here and goes on by itself. You can also copy it to a stick.</source>
        <translation>اکنون اتصال انترنت نیست. آنچه می‌فرستید اینجا منتظر می‌ماند و خودبه‌خود می‌رود. می‌توانید آن را در فلش هم کاپی کنید.</translation>
    </message>
    <message>
        <source>The connection keeps breaking off. What has arrived stays there, and sending goes on from that point by itself.</source>
        <translation>اتصال بار بار قطع می‌شود. آنچه رسیده همان‌جا می‌ماند، و ارسال از همان نقطه خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>This network wants you to log in or agree to something first. Open any web page in a browser, do what it asks, then try again. Nothing was sent to anybody else.</source>
        <translation>این شبکه می‌خواهد که اول وارد شوید یا با چیزی موافقت کنید. یک صفحهٔ وب را در مرورگر باز کنید، آنچه می‌خواهد انجام دهید، و دوباره امتحان کنید. هیچ چیز به کس دیگری فرستاده نشد.</translation>
    </message>
    <message>
        <source>This network lets nobody out without a name and password, and the app has none. Ask whoever looks after the network to let the app through. Another network or a stick will do too.</source>
        <translation>این شبکه بدون نام و رمز کسی را بیرون نمی‌گذارد، و اپ هیچ کدام را ندارد. از مسئول شبکه بخواهید اپ را اجازه دهد. شبکهٔ دیگر یا یک فلش هم کار می‌دهد.</translation>
    </message>
    <message>
        <source>This network lets the app through only by way of another computer (a proxy), and that one does not let it pass. Ask whoever looks after the network. Another network or a stick will do too.</source>
        <translation>این شبکه اپ را تنها از راه کمپیوتر دیگری (پراکسی) می‌گذارد، و آن کمپیوتر اجازه نمی‌دهد. از مسئول شبکه بپرسید. شبکهٔ دیگر یا یک فلش هم کار می‌دهد.</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong: it says {here}. Set date and time right, then try again. Nothing was sent.</source>
        <translation>ساعت این کمپیوتر غلط به نظر می‌رسد: {here} را نشان می‌دهد. تاریخ و وقت را درست کنید و دوباره امتحان کنید. هیچ چیز فرستاده نشد.</translation>
    </message>
    <message>
        <source>The gateway does not answer. The connection may be too weak, or the gateway is not running. What you send waits here and is tried again by itself.</source>
        <translation>پورتال جواب نمی‌دهد. شاید اتصال بسیار ضعیف است، یا پورتال روشن نیست. آنچه می‌فرستید اینجا منتظر می‌ماند و خودبه‌خود دوباره امتحان می‌شود.</translation>
    </message>
    <message>
        <source>Something answers in the gateway&apos;s name but cannot prove that it is the gateway. Nothing was sent. If this network wants a log-in, open a web page and log in first. Otherwise use another network, and tell your office if it happens again.</source>
        <translation>چیزی به نام پورتال جواب می‌دهد، اما ثابت نمی‌تواند که پورتال است. هیچ چیز فرستاده نشد. اگر این شبکه ورود می‌خواهد، یک صفحهٔ وب را باز کنید و اول وارد شوید. اگر نه، شبکهٔ دیگری استفاده کنید، و اگر باز هم شد به دفتر خود بگویید.</translation>
    </message>
    <message>
        <source>The gateway&apos;s proof of who it is has run out, or the clock of this computer is wrong: it says {here}. Nothing was sent. Look at the date first. If it is right, tell your office.</source>
        <translation>مدت سند هویت پورتال تمام شده است، یا ساعت این کمپیوتر غلط است: {here} را نشان می‌دهد. هیچ چیز فرستاده نشد. اول به تاریخ نگاه کنید. اگر درست است، به دفتر خود بگویید.</translation>
    </message>
    <message>
        <source>There is no gateway at the address that this app was given. Nothing was sent. Ask your office for a new setup file.</source>
        <translation>در آدرسی که به این اپ داده شده پورتالی نیست. هیچ چیز فرستاده نشد. از دفتر خود فایل تنظیمات نو بخواهید.</translation>
    </message>
    <message>
        <source>The gateway speaks another version than this app. Nothing was sent. Look for a newer version of the app, or copy to a stick.</source>
        <translation>نسخهٔ پورتال با نسخهٔ این اپ یکی نیست. هیچ چیز فرستاده نشد. نسخهٔ نوتر اپ را بجویید، یا در فلش کاپی کنید.</translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office the number {status}, or copy to a stick.</source>
        <translation>پورتال به این اپ اجازهٔ ارسال نمی‌دهد. همه چیز اینجا محفوظ است. شمارهٔ {status} را به دفتر خود بگویید، یا در فلش کاپی کنید.</translation>
    </message>
    <message>
        <source>The gateway takes no file this large over the network. Everything is safe here. Copy it to a stick, or send fewer records at once.</source>
        <translation>پورتال فایل به این بزرگی را از راه شبکه نمی‌گیرد. همه چیز اینجا محفوظ است. آن را در فلش کاپی کنید، یا هر بار ریکاردهای کمتری بفرستید.</translation>
    </message>
    <message>
        <source>The gateway has no room left right now. What you send waits here and is tried again later. If it goes on for days, tell your office.</source>
        <translation>پورتال اکنون جای خالی ندارد. آنچه می‌فرستید اینجا منتظر می‌ماند و بعداً دوباره امتحان می‌شود. اگر چند روز چنین بود، به دفتر خود بگویید.</translation>
    </message>
    <message>
        <source>The gateway has a problem of its own. What you send waits here and is tried again by itself.</source>
        <translation>پورتال خودش مشکلی دارد. آنچه می‌فرستید اینجا منتظر می‌ماند و خودبه‌خود دوباره امتحان می‌شود.</translation>
    </message>
    <message>
        <source>The gateway no longer had the part that was sent before. Sending begins again from the start, by itself.</source>
        <translation>پورتال دیگر بخشی را که پیشتر فرستاده شد ندارد. ارسال خودبه‌خود از سر شروع می‌شود.</translation>
    </message>
    <message>
        <source>The gateway has another part than the app thought. Sending goes on from what is there, by itself.</source>
        <translation>پورتال بخشی غیر از آنچه اپ گمان می‌کرد دارد. ارسال از آنچه آنجاست خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The gateway is still busy with an earlier try. Sending goes on in a moment, by itself.</source>
        <translation>پورتال هنوز مصروف تلاش پیشین است. ارسال بعد از لحظه‌ای خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Something on the way to the gateway lets not even small pieces through. Use another network or a stick, and tell your office.</source>
        <translation>چیزی در راه پورتال حتی تکه‌های کوچک را نمی‌گذارد. شبکهٔ دیگر یا یک فلش استفاده کنید، و به دفتر خود بگویید.</translation>
    </message>
    <message>
        <source>The stick at {folder} cannot be reached any more. What you wanted to copy is safe here, and nothing on the stick looks finished that is not. Plug it in again, then try once more.</source>
        <translation>فلش ⁦{folder}⁩ دیگر در دسترس نیست. آنچه می‌خواستید کاپی کنید اینجا محفوظ است، و در فلش هیچ چیز ناتمامی تمام به نظر نمی‌رسد. آن را دوباره وصل کنید و یک بار دیگر امتحان کنید.</translation>
    </message>
    <message>
        <source>There is not enough room on the stick at {folder}. Nothing here was changed. Free {needed} there, or use another stick.</source>
        <translation>در فلش ⁦{folder}⁩ جای کافی نیست. اینجا هیچ چیز تغییر نکرد. {needed} را آنجا خالی کنید، یا فلش دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB. Nothing here was changed. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation>فلش ⁦{folder}⁩ فایل بزرگ‌تر از ۴ گیگابایت را نمی‌گیرد. اینجا هیچ چیز تغییر نکرد. فلش دیگری استفاده کنید، یا بخواهید که این یکی به شکل exFAT فارمت شود، که آن را خالی می‌کند.</translation>
    </message>
    <message>
        <source>What the stick at {folder} gives back is not what was written, so it does not count. Everything is safe here. Use another stick; this one may be worn out.</source>
        <translation>آنچه فلش ⁦{folder}⁩ پس می‌دهد همان نیست که نوشته شد، پس حساب نمی‌شود. همه چیز اینجا محفوظ است. فلش دیگری استفاده کنید؛ شاید این یکی فرسوده شده باشد.</translation>
    </message>
</context>
<context>
    <name>DepartingWords</name>
    <message>
        <source>This record may not leave like this. Look at what stands in its way, put it right, and try again.</source>
        <translation>این ریکارد این‌طور نمی‌تواند برود. ببینید چه مانع است، آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>That is more than one bundle can carry. Choose fewer records, and make another bundle for the rest. Nothing was made.</source>
        <translation>این بیشتر از آن است که در یک بسته جا شود. ریکاردهای کمتری انتخاب کنید، و برای باقی بستهٔ دیگری بسازید. هیچ چیز ساخته نشد.</translation>
    </message>
    <message>
        <source>This picture may not leave for these readers. It was not saved outside.</source>
        <translation>این تصویر اجازهٔ رفتن به این خوانندگان را ندارد. بیرون ذخیره نشد.</translation>
    </message>
    <message>
        <source>A few places could say who somebody is. Change them, or write for each why it may stay. Nothing was made.</source>
        <translation>چند جای شاید نشان بدهد که کسی کیست. آن‌ها را تغییر دهید، یا برای هر کدام بنویسید چرا می‌تواند بماند. هیچ چیز ساخته نشد.</translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>Name of the device or team</source>
        <translation>نام دستگاه یا تیم</translation>
    </message>
    <message>
        <source>Organisation, if it may be told</source>
        <translation>سازمان، اگر گفتنش مجاز است</translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message>
        <source>This device signs what it makes with a key of its own. Whoever compared its words with you once knows from then on what comes from here.</source>
        <translation>این دستگاه آنچه را می‌سازد با کلید خودش امضا می‌کند. هر کس که یک بار کلمه‌های آن را با شما مقایسه کند، از آن پس می‌داند چه از اینجا می‌آید.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>این دستگاه</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>نام آن</translation>
    </message>
    <message>
        <source>What others call it, such as “Tablet 3”. Never the name of a person or a shelter.</source>
        <translation>دیگران آن را چه می‌نامند، مثلاً «تبلت ۳». هیچ‌گاه نام شخص یا سرپناه نباشد.</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>نام این دستگاه</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>نگه داشتن این نام</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>کلمه‌های آن</translation>
    </message>
    <message>
        <source>Read them out by telephone or face to face to whoever has your request file. Do not send them together with the file: whoever can change the one could change the other.</source>
        <translation>آن‌ها را با تلفون یا رو به رو برای کسی بخوانید که فایل درخواست شما را دارد. همراه فایل نفرستید: هر کس یکی را تغییر داده بتواند، شاید دیگری را هم تغییر دهد.</translation>
    </message>
    <message>
        <source>Words of this device</source>
        <translation>کلمه‌های این دستگاه</translation>
    </message>
    <message>
        <source>Let others know this device</source>
        <translation>شناساندن این دستگاه به دیگران</translation>
    </message>
    <message>
        <source>Save the request file and give it to your office, or to a colleague. The office compares the words and sends you an answer. The file holds no secret.</source>
        <translation>فایل درخواست را ذخیره کنید و به دفتر خود یا به یک همکار بدهید. دفتر کلمه‌ها را مقایسه می‌کند و برای شما جواب می‌فرستد. در این فایل رازی نیست.</translation>
    </message>
    <message>
        <source>Save request file…</source>
        <translation>ذخیرهٔ فایل درخواست…</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>گرفتن جواب…</translation>
    </message>
    <message>
        <source>A telephone can read them from here instead:</source>
        <translation>یا یک تلفون می‌تواند آن‌ها را از اینجا بخواند:</translation>
    </message>
    <message>
        <source>The request file as a picture</source>
        <translation>فایل درخواست به شکل تصویر</translation>
    </message>
    <message>
        <source>The words as a picture</source>
        <translation>کلمه‌ها به شکل تصویر</translation>
    </message>
    <message>
        <source>The request file</source>
        <translation>فایل درخواست</translation>
    </message>
    <message>
        <source>The words alone</source>
        <translation>تنها کلمه‌ها</translation>
    </message>
    <message>
        <source>If somebody took or copied it</source>
        <translation>اگر کسی آن را گرفت یا کاپی کرد</translation>
    </message>
    <message>
        <source>If this device was out of your hands, or a copy of the vault was, and somebody may know the passphrase, make a new key. What the old one signs is believed here no more. Then send a new request to your office, which tells everybody else.</source>
        <translation>اگر این دستگاه یا یک کاپی صندوق از دست شما بیرون بود و شاید کسی عبارت رمز را بداند، کلید نو بسازید. آنچه کلید کهنه امضا کند دیگر اینجا باور نمی‌شود. بعد درخواست نوی به دفتر خود بفرستید، که به همهٔ دیگران خبر می‌دهد.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>ساختن کلید نو…</translation>
    </message>
    <message>
        <source>No office has confirmed this device yet.</source>
        <translation>هنوز هیچ دفتری این دستگاه را تصدیق نکرده است.</translation>
    </message>
    <message>
        <source>an office that is not known here yet</source>
        <translation>دفتری که هنوز در اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}.</source>
        <translation>‏⁨{office}⁩ آن را در {date} تصدیق کرد.</translation>
    </message>
    <message>
        <source>The confirmation by {office} ran out on {date}. Save a request file and ask for a new one.</source>
        <translation>تصدیق ⁨{office}⁩ در {date} تمام شد. یک فایل درخواست ذخیره کنید و تصدیق نو بخواهید.</translation>
    </message>
    <message>
        <source>The confirmation by {office} ends on {date}. Save a request file and ask for a new one.</source>
        <translation>تصدیق ⁨{office}⁩ در {date} تمام می‌شود. یک فایل درخواست ذخیره کنید و تصدیق نو بخواهید.</translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}. It counts until {until}.</source>
        <translation>‏⁨{office}⁩ آن را در {date} تصدیق کرد. تا {until} اعتبار دارد.</translation>
    </message>
    <message>
        <source>Where the request file goes</source>
        <translation>جای فایل درخواست</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>The request is in {name}. Give it to your office or colleague, and read out the words of this device when they have it.</source>
        <translation>درخواست در ⁨{name}⁩ است. آن را به دفتر یا همکار خود بدهید، و وقتی به دستشان رسید کلمه‌های این دستگاه را بخوانید.</translation>
    </message>
    <message>
        <source>The answer of your office</source>
        <translation>جواب دفتر شما</translation>
    </message>
    <message>
        <source>This device is confirmed</source>
        <translation>این دستگاه تصدیق شد</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>کلید نو ساخته شود؟</translation>
    </message>
    <message>
        <source>The words of this device change, and its confirmation is gone. Your records stay as they are. Colleagues compare the new words with you, and your office needs a new request.</source>
        <translation>کلمه‌های این دستگاه تغییر می‌کند و تصدیق آن از بین می‌رود. ریکاردهای شما همان‌گونه می‌ماند. همکاران کلمه‌های نو را با شما مقایسه می‌کنند، و دفتر شما درخواست نو لازم دارد.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>ساختن کلید نو</translation>
    </message>
    <message>
        <source>The new key is made</source>
        <translation>کلید نو ساخته شد</translation>
    </message>
    <message>
        <source>Now save a request file, give it to your office, and read out the new words.</source>
        <translation>اکنون یک فایل درخواست ذخیره کنید، به دفتر خود بدهید، و کلمه‌های نو را بخوانید.</translation>
    </message>
    <message>
        <source>Keys (*.pub)</source>
        <translation>کلیدها (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>The bundle is ready</source>
        <translation>بسته آماده است</translation>
    </message>
    <message>
        <source>The bundle is in the outbox</source>
        <translation>بسته در سبد ارسال است</translation>
    </message>
    <message>
        <source>It holds {records} and {files}, {size} in all. It is signed with this computer&apos;s key.</source>
        <translation>در آن {records} و {files} هست، در مجموع {size}. با کلید این کمپیوتر امضا شده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln ریکارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>That was too much for one bundle, so there are {count} that belong together. All of them have to arrive, in any order and in any way.</source>
        <translation>این برای یک بسته زیاد بود، پس {count} بسته شد که با هم است. همهٔ آن‌ها باید برسد، به هر ترتیب و از هر راه.</translation>
    </message>
    <message>
        <source>It is sealed. Only {who} can open it.</source>
        <translation>مهرشده است. تنها ⁨{who}⁩ آن را باز کرده می‌تواند.</translation>
    </message>
    <message>
        <source>It goes off by itself when there is a connection, as you chose under Outbox. There you also see when it has arrived, and can copy it to a stick instead.</source>
        <translation>وقتی اتصال باشد خودبه‌خود می‌رود، چنان که در «سبد ارسال» انتخاب کردید. آنجا می‌بینید چه وقت رسید، و می‌توانید به جای آن در فلش کاپی کنید.</translation>
    </message>
    <message>
        <source>Where the bundle is</source>
        <translation>جای بسته</translation>
    </message>
    <message>
        <source>Beside it lies {name}. Give it to the readers once, by another way than the bundle, so that they can check that it came from you.</source>
        <translation>در پهلوی آن ⁨{name}⁩ است. آن را یک بار، از راه دیگری غیر از راه بسته، به خوانندگان بدهید تا بتوانند بررسی کنند که بسته از شما آمده است.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick.</source>
        <translation>قدم بعدی: فایل را بفرستید، یا در فلش تسلیم دهید.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick. It is signed but not sealed: whoever has it can read it. Delete it from the stick when it has arrived.</source>
        <translation>قدم بعدی: فایل را بفرستید، یا در فلش تسلیم دهید. امضا شده اما مهر نشده است: هر کس آن را داشته باشد خوانده می‌تواند. وقتی رسید، آن را از فلش حذف کنید.</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag to another place, or press Alt and an arrow</source>
        <translation>به جای دیگر بکشید، یا Alt را با یک کلید تیر فشار دهید</translation>
    </message>
</context>
<context>
    <name>DriveList</name>
    <message>
        <source>Sticks and disks</source>
        <translation>فلش‌ها و دیسک‌ها</translation>
    </message>
    <message>
        <source>{name}: {size} free</source>
        <translation>‏⁨{name}⁩: {size} خالی</translation>
    </message>
    <message>
        <source>Nothing can be written on it.</source>
        <translation>در آن چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Not enough room: {size} more are needed.</source>
        <translation>جای کافی نیست: {size} دیگر لازم است.</translation>
    </message>
    <message>
        <source>It takes no file larger than 4 GB.</source>
        <translation>فایل بزرگ‌تر از ۴ گیگابایت را نمی‌گیرد.</translation>
    </message>
</context>
<context>
    <name>DropDownEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>برای جستجو بنویسید، یا فهرست را باز کنید</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>باز کردن فهرست</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>باز کردن فهرست</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>needed before you can finish</source>
        <translation>پیش از تمام کردن لازم است</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>برای بازبینی</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو همه چیز</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>نگه داشتن همه چیز</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>This destroys the keys of this vault at once, and then every file of it. Nobody can read it again: not you, not your office, not with the passphrase and not with the recovery kit. It cannot be undone.</source>
        <translation>این کار کلیدهای این صندوق را فوراً از بین می‌برد، و بعد هر فایل آن را. دیگر هیچ کس نمی‌تواند آن را بخواند: نه شما، نه دفتر شما، نه با عبارت رمز و نه با ورق بازیابی. این کار برگردانده نمی‌شود.</translation>
    </message>
    <message>
        <source>What it does not reach</source>
        <translation>آنچه از دسترس آن بیرون است</translation>
    </message>
    <message>
        <source>Hold for 3 seconds to erase everything</source>
        <translation>برای محو همه چیز ۳ ثانیه فشرده نگه دارید</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word one types to erase everything; one short plain word</comment>
        <translation>محو</translation>
    </message>
    <message>
        <source>Or type the word &quot;{word}&quot; and press the button beside it:</source>
        <translation>یا کلمهٔ «{word}» را بنویسید و دکمهٔ پهلوی آن را فشار دهید:</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو همه چیز</translation>
    </message>
    <message>
        <source>Known to lie elsewhere:
{places}</source>
        <translation>جاهای دیگری که معلوم است:
{places}</translation>
    </message>
    <message>
        <source>Nothing was erased. The word is &quot;{word}&quot;.</source>
        <translation>هیچ چیز محو نشد. کلمه «{word}» است.</translation>
    </message>
    <message>
        <source>Backups and copies of the vault folder elsewhere. They open with the passphrase as before.</source>
        <translation>بکاپ‌ها و کاپی‌های فولدر صندوق در جاهای دیگر. آن‌ها مثل پیش با عبارت رمز باز می‌شوند.</translation>
    </message>
    <message>
        <source>Copies you saved outside the vault, pages you printed, and bundles you sent.</source>
        <translation>کاپی‌هایی که بیرون از صندوق ذخیره کردید، صفحه‌هایی که چاپ کردید و بسته‌هایی که فرستادید.</translation>
    </message>
    <message>
        <source>Traces on the disk itself. Memory sticks and newer disks may keep old pieces for a while. They stay locked; but somebody who finds old pieces of the keys and forces the passphrase out of you could open others.</source>
        <translation>ردهای باقی‌مانده در خود دیسک. فلش‌ها و دیسک‌های نوتر شاید پاره‌های کهنه را تا مدتی نگه دارند. آن‌ها قفل می‌مانند؛ اما کسی که پاره‌های کهنهٔ کلیدها را پیدا کند و عبارت رمز را به زور از شما بگیرد، شاید بتواند پاره‌های دیگر را باز کند.</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Erase everything</source>
        <translation>محو همه چیز</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Type your passphrase. Everything is encrypted anew, and then your records open.</source>
        <translation>عبارت رمز خود را بنویسید. همه چیز از نو رمزگذاری می‌شود، و بعد ریکاردهای شما باز می‌شود.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing in the vault&apos;s database can be read with this passphrase, so nothing was changed. Put back a backup, or a copy of the whole vault folder.</source>
        <translation>با این عبارت رمز هیچ چیز در دیتابیس صندوق خوانده نمی‌شود، پس هیچ چیز تغییر نکرد. یک بکاپ یا یک کاپی از تمام فولدر صندوق را سر جایش بگذارید.</translation>
    </message>
    <message>
        <source>A look through the vault found damage. Everything else can be used as before. What it is, and what you can do, stands under Safety, in Check and repair.</source>
        <translation>هنگام دیدن صندوق یک خرابی یافت شد. باقی همه مثل پیش قابل استفاده است. این که چیست و چه می‌توانید بکنید، در «مصونیت»، در «بررسی و ترمیم» آمده است.</translation>
    </message>
    <message>
        <source>The vault was repaired. What was kept and what could not be read any more stands under Safety, in Check and repair.</source>
        <translation>صندوق ترمیم شد. این که چه باقی ماند و چه دیگر خوانده نشد، در «مصونیت»، در «بررسی و ترمیم» آمده است.</translation>
    </message>
    <message>
        <source>This record is no longer in the vault. The list has been refreshed.</source>
        <translation>این ریکارد دیگر در صندوق نیست. فهرست تازه شد.</translation>
    </message>
    <message>
        <source>The clock of this computer stands earlier than when you last worked. Your work is safe. Check the date, so that new records carry the right one.</source>
        <translation>ساعت این کمپیوتر عقب‌تر از آخرین باری است که کار کردید. کار شما محفوظ است. تاریخ را بررسی کنید تا ریکاردهای نو تاریخ درست داشته باشند.</translation>
    </message>
    <message>
        <source>The place for backups, {folder}, cannot be reached. Earlier backups there are safe. Plug the stick in, or choose another place, then try again.</source>
        <translation>جای بکاپ‌ها، ⁦{folder}⁩، در دسترس نیست. بکاپ‌های پیشتر آنجا محفوظ است. فلش را وصل کنید یا جای دیگری انتخاب کنید، و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup in {folder}. Earlier backups there are safe. Free {needed} there, or choose another place.</source>
        <translation>در ⁦{folder}⁩ برای بکاپ جای کافی نیست. بکاپ‌های پیشتر آنجا محفوظ است. {needed} را آنجا خالی کنید، یا جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB, and this backup needs more. Earlier backups there are safe. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation>فلش ⁦{folder}⁩ فایل بزرگ‌تر از ۴ گیگابایت را نمی‌گیرد، و این بکاپ جای بیشتر می‌خواهد. بکاپ‌های پیشتر آنجا محفوظ است. فلش دیگری را استفاده کنید، یا بخواهید که این یکی به شکل exFAT فارمت شود، که آن را خالی می‌کند.</translation>
    </message>
    <message>
        <source>The backup file {name} belongs to another vault. It was left as it is. Choose another folder for this one.</source>
        <translation>فایل بکاپ ⁨{name}⁩ از صندوق دیگری است. به آن دست زده نشد. برای این صندوق فولدر دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The backup file {name} was made with a newer version of the app. It was left as it is. Use that version.</source>
        <translation>فایل بکاپ ⁨{name}⁩ با نسخهٔ نوتر اپ ساخته شده است. به آن دست زده نشد. همان نسخه را استفاده کنید.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as a backup. Nothing was changed. Copy it again from where it came, or choose another file.</source>
        <translation>فایل ⁨{name}⁩ به‌عنوان بکاپ خوانده نمی‌شود. هیچ چیز تغییر نکرد. آن را از جایی که آمده دوباره کاپی کنید، یا فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A part of the backup file {name} is damaged. Your vault is not touched by that. Choose an earlier backup, or make a new one.</source>
        <translation>بخشی از فایل بکاپ ⁨{name}⁩ خراب است. به صندوق شما آسیبی نرسیده است. یک بکاپ پیشتر انتخاب کنید، یا یک بکاپ نو بگیرید.</translation>
    </message>
    <message>
        <source>The file {name} holds no finished backup: making it was stopped half-way. Choose another file, or make the backup again.</source>
        <translation>در فایل ⁨{name}⁩ بکاپ تمام‌شده‌ای نیست: ساختن آن نیمه‌کاره متوقف شده است. فایل دیگری انتخاب کنید، یا دوباره بکاپ بگیرید.</translation>
    </message>
    <message>
        <source>Making the backup {name} was stopped half-way, and it cannot be put right where it lies. Copy it to this computer together with the file of the same name that ends in -journal, then open the copy.</source>
        <translation>ساختن بکاپ ⁨{name}⁩ نیمه‌کاره متوقف شده، و در جایی که هست درست نمی‌شود. آن را همراه با فایل هم‌نامش که به ⁦-journal⁩ ختم می‌شود در این کمپیوتر کاپی کنید، و بعد کاپی را باز کنید.</translation>
    </message>
    <message>
        <source>The new backup in {folder} could not be read back as it was written, so it does not count. Your vault is safe, and earlier backups stay. Use another stick or folder; this one may be worn out.</source>
        <translation>بکاپ نو در ⁦{folder}⁩ آن‌گونه که نوشته شده بود خوانده نشد، پس به حساب نمی‌آید. صندوق شما محفوظ است و بکاپ‌های پیشتر می‌مانند. فلش یا فولدر دیگری استفاده کنید؛ شاید این یکی فرسوده باشد.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe. Free {needed}, then try again.</source>
        <translation>دیسک پر است. آنچه ذخیره شده محفوظ است. {needed} را خالی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Nothing was lost. Choose another folder, or ask for the right to write there.</source>
        <translation>در ⁦{folder}⁩ چیزی نوشته نمی‌شود. هیچ چیز گم نشد. فولدر دیگری انتخاب کنید، یا اجازهٔ نوشتن در آن را بخواهید.</translation>
    </message>
    <message>
        <source>This account may not use {folder}. Nothing was changed. Choose another folder, or ask whoever looks after the computer.</source>
        <translation>این حساب اجازهٔ استفاده از ⁦{folder}⁩ را ندارد. هیچ چیز تغییر نکرد. فولدر دیگری انتخاب کنید، یا از مسئول کمپیوتر کمک بخواهید.</translation>
    </message>
    <message>
        <source>The file {name} could not be read. It was not added. Copy it to this computer and try again.</source>
        <translation>فایل ⁨{name}⁩ خوانده نشد و اضافه نشد. آن را در این کمپیوتر کاپی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>That is the folder of the vault itself, where nothing may lie open. Nothing was saved. Choose another folder.</source>
        <translation>این فولدر خود صندوق است که هیچ چیز نباید در آن باز بماند. هیچ چیز ذخیره نشد. فولدر دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file {name} was not added. {reason}</source>
        <translation>فایل ⁨{name}⁩ اضافه نشد. {reason}</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} and was not added. A shorter or smaller copy will fit.</source>
        <translation>فایل ⁨{name}⁩ بزرگ‌تر از {limit} است و اضافه نشد. یک کاپی کوتاه‌تر یا کوچک‌تر جا می‌شود.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged and was not added. Open it in a picture program, save it again, and add the new copy.</source>
        <translation>تصویر ⁨{name}⁩ خراب است و اضافه نشد. آن را در یک پروگرام تصویر باز کنید، دوباره ذخیره کنید و کاپی نو را اضافه کنید.</translation>
    </message>
    <message>
        <source>This record is already being amended. Go on with the draft that is open.</source>
        <translation>این ریکارد از قبل در حال اصلاح است. با مسوده‌ای که باز است ادامه دهید.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for that. What was saved is safe. Close other programs, then try again.</source>
        <translation>حافظهٔ خالی این کمپیوتر برای این کار کم است. آنچه ذخیره شده محفوظ است. پروگرام‌های دیگر را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Nothing of the picture would be left. Keep a larger part of it.</source>
        <translation>از تصویر چیزی نمی‌ماند. بخش بزرگ‌تری را نگه دارید.</translation>
    </message>
    <message>
        <source>The picture {name} is too large to work on and was not added. Save a smaller copy of it and add that.</source>
        <translation>تصویر ⁨{name}⁩ بیش از حد بزرگ است و اضافه نشد. یک کاپی کوچک‌تر از آن ذخیره کنید و همان را اضافه کنید.</translation>
    </message>
    <message>
        <source>The document {name} is damaged and was not added. Open it, save it again, and add the new copy.</source>
        <translation>سند ⁨{name}⁩ خراب است و اضافه نشد. آن را باز کنید، دوباره ذخیره کنید و کاپی نو را اضافه کنید.</translation>
    </message>
    <message>
        <source>The template {form} cannot be read. Your records are safe. Install the app again to repair it.</source>
        <translation>فورمهٔ ⁨{form}⁩ خوانده نمی‌شود. ریکاردهای شما محفوظ است. برای ترمیم آن، اپ را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The template {form} was changed outside the app, so it is not used. Your records are safe. Install the app again to repair it.</source>
        <translation>فورمهٔ ⁨{form}⁩ بیرون از اپ تغییر داده شده، پس استفاده نمی‌شود. ریکاردهای شما محفوظ است. برای ترمیم آن، اپ را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The template {form}, version {version}, is not on this computer. The record is safe and can be opened where the template is.</source>
        <translation>فورمهٔ ⁨{form}⁩، نسخهٔ ⁨{version}⁩، در این کمپیوتر نیست. ریکارد محفوظ است و در جایی که فورمه هست باز می‌شود.</translation>
    </message>
    <message>
        <source>The template {form} could not be converted: {detail}</source>
        <translation>فورمهٔ ⁨{form}⁩ تبدیل نشد: ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>The answers of one record cannot be read. The others are safe. Make a copy of the vault folder before you go on.</source>
        <translation>پاسخ‌های یک ریکارد خوانده نمی‌شود. ریکاردهای دیگر محفوظ است. پیش از ادامه، از فولدر صندوق یک کاپی بگیرید.</translation>
    </message>
    <message>
        <source>A few answers are still needed before you can finish. What you wrote is saved.</source>
        <translation>پیش از تمام کردن، چند پاسخ دیگر هم لازم است. آنچه نوشتید ذخیره شده است.</translation>
    </message>
    <message>
        <source>The bundle {name} cannot be read. Copy it again from where it came and try once more.</source>
        <translation>بستهٔ ⁨{name}⁩ خوانده نمی‌شود. آن را از جایی که آمده دوباره کاپی کنید و یک بار دیگر امتحان کنید.</translation>
    </message>
    <message>
        <source>It is an office document of a kind, or with parts, whose hidden details cannot be taken out here. Save it as PDF and add that.</source>
        <translation>سند دفتری از نوعی است، یا بخش‌هایی دارد، که معلومات پنهان آن اینجا برداشته نمی‌شود. آن را به PDF ذخیره کنید و همان را اضافه کنید.</translation>
    </message>
    <message>
        <source>It has layers that are not shown. Print it to a new PDF and add that.</source>
        <translation>لایه‌هایی دارد که نشان داده نمی‌شود. آن را به یک PDF نو چاپ کنید و همان را اضافه کنید.</translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers. Choose other readers, or widen who may see the record.</source>
        <translation>از آنچه انتخاب کردید هیچ چیز اجازهٔ رفتن به این خوانندگان را ندارد. خوانندگان دیگری انتخاب کنید، یا دایرهٔ کسانی را که می‌توانند ریکارد را ببینند وسیع‌تر کنید.</translation>
    </message>
    <message>
        <source>There is already a file {name} in that folder. It was left as it is. Choose another folder.</source>
        <translation>در آن فولدر از قبل فایل ⁨{name}⁩ هست. به آن دست زده نشد. فولدر دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The key with which this computer signs its bundles cannot be read. Your records are safe, but nothing can be exported. Put back a copy of the vault folder if you have one.</source>
        <translation>کلیدی که این کمپیوتر با آن بسته‌ها را امضا می‌کند خوانده نمی‌شود. ریکاردهای شما محفوظ است، اما هیچ چیز صادر نمی‌شود. اگر کاپی فولدر صندوق را دارید، آن را سر جایش بگذارید.</translation>
    </message>
    <message>
        <source>Something in the app went wrong. What was saved is safe. Close the app and open it again; if it happens again, tell whoever supports you.</source>
        <translation>در اپ مشکلی پیش آمد. آنچه ذخیره شده محفوظ است. اپ را ببندید و دوباره باز کنید؛ اگر باز هم پیش آمد، به کسی که از شما پشتیبانی می‌کند خبر دهید.</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the vault&apos;s database is damaged and cannot be opened as it is. Nothing was changed. Repairing keeps everything that can still be read.</source>
        <translation>عبارت رمز شما درست است، اما دیتابیس صندوق خراب است و به این شکل باز نمی‌شود. هیچ چیز تغییر نکرد. ترمیم هر آنچه را هنوز خوانده می‌شود نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Not the right passphrase</source>
        <translation>عبارت رمز درست نیست</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>از قبل باز است</translation>
    </message>
    <message>
        <source>Open on another computer</source>
        <translation>در کمپیوتر دیگری باز است</translation>
    </message>
    <message>
        <source>Not a safe folder</source>
        <translation>فولدر امن نیست</translation>
    </message>
    <message>
        <source>This disk keeps nobody out</source>
        <translation>این دیسک به روی همه باز است</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>دیسک پر است</translation>
    </message>
    <message>
        <source>This file was not added</source>
        <translation>این فایل اضافه نشد</translation>
    </message>
    <message>
        <source>This picture was not added</source>
        <translation>این تصویر اضافه نشد</translation>
    </message>
    <message>
        <source>Not quite finished</source>
        <translation>هنوز تمام نشده</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>هیچ چیز بیرون نمی‌رود</translation>
    </message>
    <message>
        <source>The app stumbled</source>
        <translation>اپ به مشکل برخورد</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>این کار نشد</translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation>فایل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>A file of this record</source>
        <translation>یک فایل این ریکارد</translation>
    </message>
    <message>
        <source>other people who use this computer can write in {folder}.</source>
        <translation>کسان دیگری که از این کمپیوتر استفاده می‌کنند می‌توانند در ⁦{folder}⁩ بنویسند.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else who uses this computer.</source>
        <translation>‏⁦{folder}⁩ از کس دیگری است که از این کمپیوتر استفاده می‌کند.</translation>
    </message>
    <message>
        <source>, since {moment}</source>
        <translation>، از {moment}</translation>
    </message>
    <message>
        <source>It is a program, and programs can do harm.</source>
        <translation>این یک پروگرام است، و پروگرام‌ها می‌توانند زیان برسانند.</translation>
    </message>
    <message>
        <source>{file} is no longer in the vault folder. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>‏⁨{file}⁩ دیگر در فولدر صندوق نیست. متن ریکارد محفوظ است. فایل را در صفحهٔ «مصونیت»، در «بررسی و ترمیم»، از یک بکاپ بگیرید یا دوباره اضافه کنید.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database cannot be read. What can be read is shown; nothing was deleted. On the Safety page, under Check and repair, you see what is damaged and can repair it.</source>
        <translation>بخشی از دیتابیس صندوق خوانده نمی‌شود. آنچه خوانده می‌شود نشان داده شده و هیچ چیز حذف نشده است. در صفحهٔ مصونیت، زیر «بررسی و ترمیم»، می‌بینید چه خراب است و می‌توانید ترمیمش کنید.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be opened. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>‏⁨{file}⁩ خراب است و باز نمی‌شود. متن ریکارد محفوظ است. فایل را در صفحهٔ «مصونیت»، در «بررسی و ترمیم»، از یک بکاپ بگیرید یا دوباره اضافه کنید.</translation>
    </message>
    <message>
        <source>{file} is not what was added: another file lies in its place, and is neither shown nor sent. The text of the record is safe. Take the right file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>‏⁨{file}⁩ آن نیست که اضافه شده بود: فایل دیگری در جای آن است که نه نشان داده و نه فرستاده می‌شود. متن ریکارد محفوظ است. فایل درست را در صفحهٔ «مصونیت»، در «بررسی و ترمیم»، از یک بکاپ بگیرید یا دوباره اضافه کنید.</translation>
    </message>
    <message>
        <source>The bundle does not hold what it promises: it was changed or damaged after it was signed. Nothing was taken from it. Ask for it to be sent again.</source>
        <translation>در بسته آنچه وعده می‌دهد نیست: پس از امضا تغییر کرده یا خراب شده است. هیچ چیز از آن گرفته نشد. بخواهید دوباره فرستاده شود.</translation>
    </message>
    <message>
        <source>Nothing left: what would leave now is not what you read. Look at the letter once more.</source>
        <translation>هیچ چیز بیرون نرفت: آنچه حالا می‌رفت همان نیست که خواندید. نامه را یک بار دیگر ببینید.</translation>
    </message>
    <message>
        <source>The app cannot tell what kind of file it is. Photos, PDF, Word and OpenDocument text, plain text, audio and video can be added.</source>
        <translation>اپ نمی‌داند این چه نوع فایل است. عکس، PDF، متن Word و OpenDocument، متن ساده، صدا و ویدیو را می‌شود اضافه کرد.</translation>
    </message>
    <message>
        <source>Web pages can carry hidden programs. Save it as PDF and add that.</source>
        <translation>صفحه‌های وب می‌توانند پروگرام پنهان داشته باشند. آن را به PDF ذخیره کنید و همان را اضافه کنید.</translation>
    </message>
    <message>
        <source>It is an office document and may carry hidden programs. Save it as PDF and add that.</source>
        <translation>این یک سند دفتری است و شاید پروگرام پنهان داشته باشد. آن را به PDF ذخیره کنید و همان را اضافه کنید.</translation>
    </message>
    <message>
        <source>It is a packed folder. Unpack it and add the files one by one.</source>
        <translation>این یک فولدر فشرده است. آن را باز کنید و فایل‌ها را یکی‌یکی اضافه کنید.</translation>
    </message>
    <message>
        <source>Its name says one thing and its content another. Open it, save it again, and add the new copy.</source>
        <translation>نام آن یک چیز می‌گوید و محتوایش چیز دیگر. آن را باز کنید، دوباره ذخیره کنید و کاپی نو را اضافه کنید.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>خالی است.</translation>
    </message>
    <message>
        <source>It is locked with a password. Save a copy without the password and add that.</source>
        <translation>با رمز قفل شده است. یک کاپی بدون رمز ذخیره کنید و همان را اضافه کنید.</translation>
    </message>
    <message>
        <source>It is no plain text, or its letters are stored in an old way that could be misread. Open it in the program that made it, save it as text in &quot;UTF-8&quot;, and add that.</source>
        <translation>متن ساده نیست، یا حروف آن به شیوهٔ کهنه‌ای ذخیره شده که ممکن است نادرست خوانده شود. آن را در پروگرامی که ساخته شده باز کنید، به شکل متن با «UTF-8» ذخیره کنید، و همان را اضافه کنید.</translation>
    </message>
    <message>
        <source>The document carries a program or other files inside. Print it to a new PDF and add that.</source>
        <translation>در داخل این سند یک پروگرام یا فایل‌های دیگر هست. آن را به یک PDF نو چاپ کنید و همان را اضافه کنید.</translation>
    </message>
    <message>
        <source>the computer {name}</source>
        <translation>کمپیوتر ⁨{name}⁩</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>کمپیوتر دیگری</translation>
    </message>
    <message>
        <source>some space</source>
        <translation>کمی جای</translation>
    </message>
</context>
<context>
    <name>ExchangingWords</name>
    <message>
        <source>Two people changed this record, and both versions are here. Look at them side by side and choose the one to go on from.</source>
        <translation>دو نفر این ریکارد را تغییر داده‌اند، و هر دو نسخه اینجاست. آن‌ها را پهلو به پهلو ببینید و انتخاب کنید از کدام ادامه دهید.</translation>
    </message>
    <message>
        <source>{name} was made for other readers than colleagues, so its records are not taken in. Ask the sender for a bundle for colleagues.</source>
        <translation>‏⁨{name}⁩ برای خوانندگانی غیر از همکاران ساخته شده، پس ریکاردهای آن گرفته نمی‌شود. از فرستنده بسته‌ای برای همکاران بخواهید.</translation>
    </message>
    <message>
        <source>Nobody here knows yet who made {name}. Compare the words of the key with the sender first: {words}</source>
        <translation>هنوز هیچ کس اینجا نمی‌داند ⁨{name}⁩ را کی ساخته است. اول کلمه‌های کلید را با فرستنده مقایسه کنید: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What will leave</source>
        <translation>چه بیرون می‌رود</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>برای کی است؟</translation>
    </message>
    <message>
        <source>Also save the file with which others can check the signature</source>
        <translation>فایلی که دیگران با آن امضا را بررسی می‌کنند نیز ذخیره شود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>To a folder or stick</source>
        <translation>در یک فولدر یا فلش</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>کاپی در فلش</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>صادر کردن</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>در حال ساختن بسته</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>هر وقت خواستید می‌توانید توقف دهید؛ هیچ چیز نیمه‌کاره باقی نمی‌ماند.</translation>
    </message>
    <message>
        <source>For example: the ministry&apos;s focal point</source>
        <translation>مثلاً: مسئول ارتباط وزارت</translation>
    </message>
    <message>
        <source>Who gets it (a role, no name)</source>
        <translation>کی می‌گیرد (نقش، نه نام)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n record(s) in the outbox</source>
        <translation>
            <numerusform>گذاشتن %Ln ریکارد در سبد ارسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>صادر کردن %Ln ریکارد</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody will be able to read this</source>
        <translation>همه می‌توانند این را بخوانند</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) for everybody</source>
        <translation>
            <numerusform>صادر کردن %Ln ریکارد برای همه</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the file can read this</source>
        <translation>هر کس فایل را داشته باشد این را خوانده می‌تواند</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) unsealed</source>
        <translation>
            <numerusform>صادر کردن %Ln ریکارد بدون مهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder or stick for the bundle</source>
        <translation>فولدر یا فلش را برای بسته انتخاب کنید</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message numerus="yes">
        <source>%n thing(s) before it is ready</source>
        <translation>
            <numerusform>%Ln چیز مانده تا آماده شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is kept. Press a line to go to its question.</source>
        <translation>هرچه نوشتید نگه داشته شده است. برای رفتن به هر پرسش، خط آن را فشار دهید.</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>برگشت به نوشتن</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>مردم به چه رضایت دادند</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>Everything you write is in this one folder, locked with your passphrase. Copy the whole folder to keep a second one safe; a copy without the passphrase opens nothing.</source>
        <translation>هرچه می‌نویسید در همین یک فولدر است و با عبارت رمز شما قفل شده است. برای داشتن یک نسخهٔ دوم، تمام فولدر را کاپی کنید؛ کاپی بدون عبارت رمز هیچ چیز را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>فولدر صندوق</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>جای نگهداری</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>The name of a file</source>
        <translation>نام یک فایل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>نشان دادن</translation>
    </message>
    <message>
        <source>Why it may stay in, for everybody to read</source>
        <translation>چرا می‌تواند بماند تا همه بخوانند</translation>
    </message>
    <message>
        <source>Why “{text}” may stay in</source>
        <translation>چرا «⁨{text}⁩» می‌تواند بماند</translation>
    </message>
    <message>
        <source>Use this reason for all that have none</source>
        <translation>این دلیل برای همهٔ آن‌هایی که دلیل ندارند</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
</context>
<context>
    <name>GeopointEditor</name>
    <message>
        <source>15.5007 or 15°30&apos;02&quot; N</source>
        <translation>⁦15.5007⁩ یا ⁦15°30&apos;02&quot; N⁩</translation>
    </message>
    <message>
        <source>32.5599 or 32°33&apos;35&quot; E</source>
        <translation>⁦32.5599⁩ یا ⁦32°33&apos;35&quot; E⁩</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>عرض جغرافیایی</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>طول جغرافیایی</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>عرض جغرافیایی</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>طول جغرافیایی</translation>
    </message>
</context>
<context>
    <name>Goes</name>
    <message>
        <source>It says: {remark}</source>
        <translation>می‌گوید: {remark}</translation>
    </message>
    <message>
        <source>Goes: {labels}</source>
        <translation>می‌رود: ⁨{labels}⁩</translation>
    </message>
    <message>
        <source>With it: {files}</source>
        <translation>همراه آن: {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فلم</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>hidden details may remain in it</source>
        <translation>شاید معلومات پنهان در آن باقی مانده باشد</translation>
    </message>
    <message>
        <source>location</source>
        <translation>جای</translation>
    </message>
    <message>
        <source>device</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>owner&apos;s name</source>
        <translation>نام صاحب</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>small picture inside</source>
        <translation>تصویر کوچک درون آن</translation>
    </message>
    <message>
        <source>other hidden details</source>
        <translation>معلومات پنهان دیگر</translation>
    </message>
    <message>
        <source>no hidden details were found in it</source>
        <translation>معلومات پنهان در آن یافت نشد</translation>
    </message>
    <message>
        <source>taken out: {details}</source>
        <translation>برداشته شد: {details}</translation>
    </message>
    <message>
        <source>Looked at for safety by {who} on {day}</source>
        <translation>از نظر مصونیت دیده شد: ⁨{who}⁩، {day}</translation>
    </message>
    <message>
        <source>Cleared for {audience} by {who} on {day}</source>
        <translation>برای {audience} تأیید شد: ⁨{who}⁩، {day}</translation>
    </message>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>اینجا می‌ماند: {reason}.</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>رهنمایی</translation>
    </message>
    <message>
        <source>Go into a question to see why it is asked and what a good answer holds.</source>
        <translation>به یک پرسش بروید تا ببینید چرا پرسیده می‌شود و پاسخ خوب چه دارد.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>چه کم است</translation>
    </message>
    <message>
        <source>How this list works</source>
        <translation>این فهرست چگونه کار می‌کند</translation>
    </message>
    <message>
        <source>Each line leads to one question. Answer it, or look at it once more.</source>
        <translation>هر خط به یک پرسش می‌برد. به آن پاسخ دهید، یا یک بار دیگر آن را ببینید.</translation>
    </message>
    <message>
        <source>When nothing is left, press Finish. Until then it stays a draft, safe here.</source>
        <translation>وقتی چیزی نماند، «تمام کردن» را فشار دهید. تا آن وقت مسوده می‌ماند و اینجا محفوظ است.</translation>
    </message>
    <message>
        <source>If you do not know an answer</source>
        <translation>اگر پاسخی را نمی‌دانید</translation>
    </message>
    <message>
        <source>Write what you know and who could tell more. You can finish another day.</source>
        <translation>آنچه می‌دانید بنویسید، و بنویسید که کی بیشتر می‌داند. می‌توانید روز دیگری تمام کنید.</translation>
    </message>
    <message>
        <source>The gateway asks</source>
        <translation>پورتال می‌خواهد</translation>
    </message>
    <message>
        <source>No guidance is needed here: write it as you would say it.</source>
        <translation>اینجا رهنمایی لازم نیست: همان‌طور که می‌گویید بنویسید.</translation>
    </message>
    <message>
        <source>Template from your office, {office}</source>
        <translation>فورمهٔ دفتر شما، ⁨{office}⁩</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search your records ({keys})</source>
        <translation>جستجو در ریکاردهای شما ({keys})</translation>
    </message>
    <message>
        <source>Search your records</source>
        <translation>جستجو در ریکاردهای شما</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>نشان دادن دوبارهٔ همهٔ ریکاردها</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Back to where you came from; everything is saved</source>
        <translation>برگشت به جایی که بودید؛ همه چیز ذخیره شده است</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>خواندن برای او</translation>
    </message>
    <message>
        <source>Shows the story as a whole, large, to read it to her</source>
        <translation>داستان را یک‌جا و کلان نشان می‌دهد تا برای او خوانده شود</translation>
    </message>
    <message>
        <source>Help for her</source>
        <translation>کمک برای او</translation>
    </message>
    <message>
        <source>Whom to turn to when she needs help</source>
        <translation>وقتی او کمک می‌خواهد، نزد کی باید رفت</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>نشان دادن یا پنهان کردن رهنمایی</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>رهنمایی</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>تمام کردن</translation>
    </message>
    <message>
        <source>Shows what is still missing</source>
        <translation>نشان می‌دهد که هنوز چه کم است</translation>
    </message>
    <message>
        <source>Not saved yet; trying again</source>
        <translation>هنوز ذخیره نشده؛ دوباره امتحان می‌شود</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>ذخیره شد {time}</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>Where she can get help</source>
        <translation>از کجا می‌تواند کمک بگیرد</translation>
    </message>
    <message>
        <source>Your team has not filled in its list of help yet. Your office can do so under Safety, “List of help”. Until then, ask a GBV specialist or case worker whom to turn to.</source>
        <translation>تیم شما هنوز فهرست کمک خود را پُر نکرده است. دفتر شما می‌تواند این کار را در صفحهٔ «مصونیت»، «فهرست کمک» بکند. تا آن وقت از یک متخصص خشونت مبتنی بر جنسیت یا کارمند قضیه بپرسید نزد کی باید رفت.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>بررسی شد در {day}</translation>
    </message>
    <message>
        <source>Nobody noted when this was checked. Call before you send somebody.</source>
        <translation>کسی ننوشته که این چه وقت بررسی شد. پیش از آنکه کسی را بفرستید، زنگ بزنید.</translation>
    </message>
</context>
<context>
    <name>HelpListSection</name>
    <message>
        <source>When somebody in a story is in danger, and whenever you press F9 while writing, the app shows this list and asks for nothing else. Put the nearest and surest services first.</source>
        <translation>وقتی کسی در داستانی در خطر باشد، و هر وقت هنگام نوشتن F9 را فشار دهید، اپ این فهرست را نشان می‌دهد و هیچ چیز دیگری نمی‌پرسد. نزدیک‌ترین و مطمئن‌ترین خدمات را اول بیاورید.</translation>
    </message>
    <message>
        <source>Leave out the address of any shelter or safe house: write who leads there instead. Call each service from time to time, and note the day.</source>
        <translation>آدرس هیچ خانهٔ امن یا سرپناهی را ننویسید: به جای آن بنویسید کی به آنجا می‌برد. گاه‌گاه به هر خدمت زنگ بزنید و روزش را یادداشت کنید.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>افزودن یک خدمت</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>ذخیرهٔ این فهرست</translation>
    </message>
    <message>
        <source>List of help</source>
        <translation>فهرست کمک</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>هنوز ذخیره نشده.</translation>
    </message>
    <message>
        <source>The day on which it was checked is not clear. Write it like {example}.</source>
        <translation>روز بررسی روشن نیست. آن را این‌طور بنویسید: {example}.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help for her</source>
        <translation>کمک برای او</translation>
    </message>
    <message>
        <source>Put down the record and listen. Believe her, ask what she needs now, and offer these services; she decides. Write down nothing of what she told you: this app is not for cases.</source>
        <translation>ریکارد را بگذارید و گوش کنید. حرفش را باور کنید، بپرسید حالا چه لازم دارد، و این خدمات را پیشنهاد کنید؛ تصمیم با اوست. از آنچه به شما گفت هیچ چیز ننویسید: این اپ برای ثبت قضیه‌ها نیست.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
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
        <translation>‏{reason} شاید: {words}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Revision {number}, {moment}, {author}</source>
        <translation>نسخهٔ {number}، {moment}، ⁨{author}⁩</translation>
    </message>
    <message>
        <source>{revision}, from a colleague</source>
        <translation>{revision}، از یک همکار</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>چه تغییر کرد</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>پاسخ‌ها یکسان است.</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>پیشتر: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>برداشته شد</translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation>اکنون: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Exported on {day} for {readers}</source>
        <translation>صادر شد در {day} برای {readers}</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message numerus="yes">
        <source>Keep holding: %n</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>فشرده نگه دارید: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message numerus="yes">
        <source>%n file(s) of your records are no longer in the vault folder. What you wrote is safe. Put the files back from a copy of the folder, or add them again.</source>
        <translation>
            <numerusform>%Ln فایل ریکاردهای شما دیگر در فولدر صندوق نیست. آنچه نوشته‌اید محفوظ است. فایل‌ها را از یک کاپی فولدر دوباره بگذارید یا از نو اضافه کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>هیچ کاری منتظر شما نیست.</translation>
    </message>
    <message>
        <source>Begin something new at the side, or look through your records.</source>
        <translation>از پهلوی صفحه کار نوی را شروع کنید، یا ریکاردهای خود را ببینید.</translation>
    </message>
    <message>
        <source>Say who you are: a name, initials or your role.</source>
        <translation>بگویید کی هستید: نام، حروف اول نام یا وظیفهٔ شما.</translation>
    </message>
    <message>
        <source>Say who I am</source>
        <translation>معرفی خودم</translation>
    </message>
    <message>
        <source>It is written into your records as you want it shown. A real name is not needed.</source>
        <translation>همان‌گونه که می‌خواهید در ریکاردهای شما نوشته می‌شود. نام اصلی لازم نیست.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) in the outbox have waited for more than a week, or cannot be sent as they are.</source>
        <translation>
            <numerusform>%Ln بسته در سبد ارسال بیش از یک هفته منتظر مانده، یا به این شکل فرستاده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bundle(s) that you sent no receipt came within a month. Sending again does no harm.</source>
        <translation>
            <numerusform>رسید %Ln بسته که فرستادید تا یک ماه نیامد. دوباره فرستادن ضرری ندارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the outbox</source>
        <translation>دیدن سبد ارسال</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>بررسی و ترمیم</translation>
    </message>
    <message>
        <source>Take in the setup file of your office, if you have one.</source>
        <translation>فایل تنظیمات دفتر خود را بگیرید، اگر دارید.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>دفتر شما</translation>
    </message>
    <message>
        <source>It says where your work goes. You can write without it, and do this later.</source>
        <translation>این می‌گوید کار شما به کجا می‌رود. بدون آن هم نوشته می‌توانید، و این کار را بعداً بکنید.</translation>
    </message>
    <message>
        <source>Try a practice record with made-up facts.</source>
        <translation>یک ریکارد تمرینی را با معلومات ساختگی امتحان کنید.</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>امتحان کردن</translation>
    </message>
    <message>
        <source>Look around, write something, and discard it afterwards. Nothing leaves this computer.</source>
        <translation>بگردید، چیزی بنویسید و بعد آن را دور بیندازید. هیچ چیز از این کمپیوتر بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>Is this draft still needed? {title}</source>
        <translation>آیا این مسوده هنوز لازم است؟ ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Nobody has changed it since {day}. What is not needed is safest gone; it stays in the bin for 30 days.</source>
        <translation>از {day} هیچ کس آن را تغییر نداده است. آنچه لازم نیست، نبودنش امن‌تر است؛ ۳۰ روز در سبد حذف می‌ماند.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>{kind}, last changed {moment}</source>
        <translation>{kind}، آخرین تغییر {moment}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه دادن</translation>
    </message>
    <message numerus="yes">
        <source>%n more draft(s) wait to be finished.</source>
        <translation>
            <numerusform>%Ln مسودهٔ دیگر منتظر تمام شدن است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>نشان دادن</translation>
    </message>
    <message numerus="yes">
        <source>The gateway asks for %n change(s) in {title}.</source>
        <translation>
            <numerusform>پورتال %Ln اصلاح در ⁨{title}⁩ می‌خواهد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway asks for changes in %n more record(s).</source>
        <translation>
            <numerusform>پورتال در %Ln ریکارد دیگر اصلاح می‌خواهد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people changed {title}. Both versions are here.</source>
        <translation>دو نفر ⁨{title}⁩ را تغییر داده‌اند. هر دو نسخه اینجاست.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>دیدن هر دو</translation>
    </message>
    <message>
        <source>Choose the one to go on from. Nothing was overwritten.</source>
        <translation>انتخاب کنید از کدام ادامه دهید. هیچ چیز از بین نرفت.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) have two versions.</source>
        <translation>
            <numerusform>%Ln ریکارد دیگر دو نسخه دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished record(s) have not been exported yet.</source>
        <translation>
            <numerusform>%Ln ریکارد تمام‌شده هنوز صادر نشده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>انتخاب کردن</translation>
    </message>
    <message>
        <source>Until you export, they are on this computer only.</source>
        <translation>تا صادر نکنید، تنها در همین کمپیوتر است.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) lie outside the vault, where others may open them.</source>
        <translation>
            <numerusform>%Ln کاپی بیرون از صندوق است، جایی که دیگران شاید بتوانند باز کنند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What needs you</source>
        <translation>کارهای منتظر شما</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>No pillar yet</source>
        <translation>هنوز بدون رکن</translation>
    </message>
    <message>
        <source>Records by pillar; finished filled, drafts outlined</source>
        <translation>ریکاردها به اساس رکن؛ تمام‌شده‌ها پر، مسوده‌ها خالی</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نو</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>به اساس رکن</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Record number</source>
        <translation>شمارهٔ ریکارد</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>تمام شد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
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
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens your records here.</source>
        <translation>از این پس عبارت رمز نو ریکاردهای شما را اینجا باز می‌کند.</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>برداشتن این کلید</translation>
    </message>
    <message>
        <source>It opens nothing here any more. Backups and copies of the folder that were made before still open with it.</source>
        <translation>دیگر هیچ چیز را اینجا باز نمی‌کند. بکاپ‌ها و کاپی‌های فولدر که پیشتر گرفته شده، هنوز با آن باز می‌شوند.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>The file that your office gave you</source>
        <translation>فایلی که دفتر به شما داده</translation>
    </message>
    <message>
        <source>Text files (*.txt *.pub);;All files (*)</source>
        <translation>فایل‌های متنی (*.txt *.pub);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>رمزگذاری دوبارهٔ همه چیز</translation>
    </message>
    <message>
        <source>The app locks, encrypts your records, and opens again. You type your passphrase once. Files follow in the background, also over several days. Older backups go once a new one is made. Databases kept beside the vault from before a repair go at once.</source>
        <translation>اپ قفل می‌شود، ریکاردهای شما را رمزگذاری می‌کند و دوباره باز می‌شود. عبارت رمز را یک بار می‌نویسید. فایل‌ها در پس‌زمینه دنبال می‌شوند، شاید در چند روز. بکاپ‌های کهنه وقتی یک بکاپ نو گرفته شد می‌روند. دیتابیس‌هایی که از پیش از ترمیم در پهلوی صندوق نگه داشته شده فوراً می‌روند.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه دادن</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Each of these alone opens your records. What you take away opens nothing any more.</source>
        <translation>هر یک از این‌ها به تنهایی ریکاردهای شما را باز می‌کند. آنچه را بردارید دیگر هیچ چیز را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Files are being encrypted anew: {done} of {total}.</source>
        <translation>فایل‌ها از نو رمزگذاری می‌شوند: {done} از {total}.</translation>
    </message>
    <message>
        <source>Chosen on {day}.</source>
        <translation>انتخاب‌شده در {day}.</translation>
    </message>
    <message>
        <source>You know it.</source>
        <translation>شما آن را می‌دانید.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت رمز</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر دادن</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>ورق بازیابی</translation>
    </message>
    <message>
        <source>You have none. If the passphrase is forgotten, nobody can open your records. A kit is one sheet of paper that can.</source>
        <translation>هنوز ندارید. اگر عبارت رمز فراموش شود، هیچ کس نمی‌تواند ریکاردهای شما را باز کند. ورق بازیابی یک کاغذ است که می‌تواند.</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>ساختن ورق بازیابی</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>امتحان آن</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>ساختن یکی نو</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Three pieces</source>
        <translation>سه قطعه</translation>
    </message>
    <message>
        <source>Three people each keep one, and two of them together can help you. None can alone.</source>
        <translation>سه نفر هر کدام یکی را نگه می‌دارند، و هر دو نفر با هم می‌توانند به شما کمک کنند. هیچ کدام به تنهایی نمی‌تواند.</translation>
    </message>
    <message>
        <source>Make three pieces</source>
        <translation>ساختن سه قطعه</translation>
    </message>
    <message>
        <source>Test two of them</source>
        <translation>امتحان دو قطعه</translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation>ساختن قطعه‌های نو</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>برداشتن آن‌ها</translation>
    </message>
    <message>
        <source>Help from your office</source>
        <translation>کمک از دفتر شما</translation>
    </message>
    <message>
        <source>With its key, your office can help you in when the passphrase is lost. It never learns the passphrase. But it could open a copy of your records.</source>
        <translation>دفتر شما با کلید خود می‌تواند وقتی عبارت رمز گم شود به شما کمک کند تا وارد شوید. هیچ‌گاه عبارت رمز را نمی‌داند. اما می‌تواند کاپی ریکاردهای شما را باز کند.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>دفتری بدون نام</translation>
    </message>
    <message>
        <source>Add an office&apos;s key</source>
        <translation>افزودن کلید دفتر</translation>
    </message>
    <message>
        <source>All locks at once</source>
        <translation>همهٔ قفل‌ها یکجا</translation>
    </message>
    <message>
        <source>Did somebody have your passphrase, your kit, or a copy of this folder? Then encrypt everything anew: what they have opens nothing that you write from now on. Everything that opens your records today goes on doing so; take away or change first what they know.</source>
        <translation>آیا کسی عبارت رمز شما، ورق بازیابی شما یا کاپی این فولدر را به دست آورده است؟ پس همه چیز را دوباره رمزگذاری کنید: آنچه نزد او است هیچ چیزی را که از این پس بنویسید باز نمی‌کند. هرچه امروز ریکاردهای شما را باز می‌کند، پس از آن هم باز می‌کند؛ اول آنچه را او می‌داند بردارید یا تغییر دهید.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>رمزگذاری دوبارهٔ همه چیز</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>ساخته‌شده در {day}.</translation>
    </message>
    <message>
        <source>This app did not make it. Take it away.</source>
        <translation>این را این اپ نساخته است. آن را بردارید.</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>هیچ‌گاه امتحان نشده.</translation>
    </message>
    <message>
        <source>Last tested on {day}.</source>
        <translation>آخرین امتحان در {day}.</translation>
    </message>
</context>
<context>
    <name>KitEntry</name>
    <message>
        <source>{typed} of {count} words or groups of digits. Small mistakes in spaces do not matter.</source>
        <translation>{typed} از {count} کلمه یا گروه رقم. اشتباه‌های کوچک در فاصله‌ها مهم نیست.</translation>
    </message>
</context>
<context>
    <name>KitPaper</name>
    <message>
        <source>Recovery kit</source>
        <translation>ورق بازیابی</translation>
    </message>
    <message>
        <source>These 24 words open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation>این ۲۴ کلمه وقتی عبارت رمز فراموش شود صندوق شما را باز می‌کند. همراه با یک بکاپ، آن را در کمپیوتر دیگر هم باز می‌کند. هر کس این صفحه و صندوق شما را داشته باشد، می‌تواند همه چیز آن را بخواند.</translation>
    </message>
    <message>
        <source>These 24 numbers open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation>این ۲۴ عدد وقتی عبارت رمز فراموش شود صندوق شما را باز می‌کند. همراه با یک بکاپ، آن را در کمپیوتر دیگر هم باز می‌کند. هر کس این صفحه و صندوق شما را داشته باشد، می‌تواند همه چیز آن را بخواند.</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>۲۴ کلمه</translation>
    </message>
    <message>
        <source>The 24 numbers</source>
        <translation>۲۴ عدد</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>چگونه از آن استفاده کنید</translation>
    </message>
    <message>
        <source>On another computer, install the app and choose “I have a backup” first.</source>
        <translation>در کمپیوتر دیگر، اپ را نصب کنید و اول «بکاپ دارم» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With the recovery kit”.</source>
        <translation>در پنجرهٔ اول «راه‌های دیگر ورود» و بعد «با ورق بازیابی» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Type the words in their order, from 1 to 24. Capital letters and accents do not matter.</source>
        <translation>کلمه‌ها را به ترتیب، از ۱ تا ۲۴ بنویسید. حروف بزرگ و نشانه‌های روی حروف مهم نیست.</translation>
    </message>
    <message>
        <source>Type the numbers in their order, from 1 to 24. Spaces do not matter.</source>
        <translation>عددها را به ترتیب، از ۱ تا ۲۴ بنویسید. فاصله‌ها مهم نیست.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. This page goes on working until you make a new kit.</source>
        <translation>یک عبارت رمز نو انتخاب کنید. این صفحه تا وقتی ورق بازیابی نو نسازید کار می‌کند.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>چگونه آن را نگه دارید</translation>
    </message>
    <message>
        <source>Keep it in a safe place, away from the computer and from your backups.</source>
        <translation>آن را در جای امن، دور از کمپیوتر و بکاپ‌های خود نگه دارید.</translation>
    </message>
    <message>
        <source>Do not photograph, scan or send it, and type it nowhere but in the app.</source>
        <translation>از آن عکس یا اسکن نگیرید، آن را نفرستید، و جز در اپ هیچ جای دیگر ننویسید.</translation>
    </message>
    <message>
        <source>Test it twice a year: under Safety, Keys.</source>
        <translation>سال دو بار آن را امتحان کنید: در «مصونیت»، «کلیدها».</translation>
    </message>
    <message>
        <source>If it is lost or somebody saw it, make a new kit and a new backup at once. This page still opens older backups, so delete those.</source>
        <translation>اگر گم شد یا کسی آن را دید، فوراً یک ورق بازیابی نو و یک بکاپ نو بسازید. این صفحه بکاپ‌های کهنه را هنوز باز می‌کند، پس آن‌ها را حذف کنید.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>امتحان‌شده در</translation>
    </message>
    <message>
        <source>Recovery piece {number} of 3</source>
        <translation>قطعهٔ بازیابی {number} از ۳</translation>
    </message>
    <message>
        <source>Two of three pieces, each with its own short code, open the vault when the passphrase is forgotten. One piece alone opens nothing.</source>
        <translation>دو قطعه از سه قطعه، هر یک با کد کوتاه خودش، وقتی عبارت رمز فراموش شود صندوق را باز می‌کند. یک قطعه به تنهایی هیچ چیز را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Series {series}. Only pieces of the same series go together.</source>
        <translation>سلسلهٔ {series}. تنها قطعه‌های یک سلسله با هم جورند.</translation>
    </message>
    <message>
        <source>The 33 words of this piece</source>
        <translation>۳۳ کلمهٔ این قطعه</translation>
    </message>
    <message>
        <source>The 33 numbers of this piece</source>
        <translation>۳۳ عدد این قطعه</translation>
    </message>
    <message>
        <source>Bring two pieces of the same series together, and the short code of each.</source>
        <translation>دو قطعه از یک سلسله و کد کوتاه هر کدام را با هم بیاورید.</translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With two of the three pieces”.</source>
        <translation>در پنجرهٔ اول «راه‌های دیگر ورود» و بعد «با دو قطعه از سه قطعه» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Type the words of each piece in their order, and its short code.</source>
        <translation>کلمه‌های هر قطعه را به ترتیب بنویسید، و کد کوتاه آن را.</translation>
    </message>
    <message>
        <source>Type the numbers of each piece in their order, and its short code.</source>
        <translation>عددهای هر قطعه را به ترتیب بنویسید، و کد کوتاه آن را.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The pieces go on working until new ones are made.</source>
        <translation>یک عبارت رمز نو انتخاب کنید. قطعه‌ها تا وقتی قطعه‌های نو ساخته نشود کار می‌کنند.</translation>
    </message>
    <message>
        <source>Each piece belongs with another person, in another place, away from the computer.</source>
        <translation>هر قطعه باید نزد یک شخص دیگر، در جای دیگر و دور از کمپیوتر باشد.</translation>
    </message>
    <message>
        <source>Never write the short code on this page; keep it apart from it.</source>
        <translation>هیچ‌گاه کد کوتاه را روی این صفحه ننویسید؛ آن را جدا نگه دارید.</translation>
    </message>
    <message>
        <source>Do not photograph, scan or send this page, and type it nowhere but in the app.</source>
        <translation>از این صفحه عکس یا اسکن نگیرید، آن را نفرستید، و جز در اپ هیچ جای دیگر ننویسید.</translation>
    </message>
    <message>
        <source>If a piece is lost or somebody saw it, make three new pieces and a new backup.</source>
        <translation>اگر قطعه‌ای گم شد یا کسی آن را دید، سه قطعهٔ نو و یک بکاپ نو بسازید.</translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>Make a recovery kit</source>
        <translation>ساختن یک ورق بازیابی</translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper with 24 words. If the passphrase is forgotten, or the computer is gone and only a backup is left, the kit opens your records.</source>
        <translation>ورق بازیابی یک کاغذ با ۲۴ عدد است. اگر عبارت رمز فراموش شود، یا کمپیوتر از دست برود و تنها یک بکاپ مانده باشد، این ورق ریکاردهای شما را باز می‌کند.</translation>
    </message>
    <message>
        <source>Whoever has this paper and your computer, or a backup, can read everything. Keep it away from both, and do not take a photo of it.</source>
        <translation>هر کس این کاغذ و کمپیوتر شما یا یک بکاپ را داشته باشد، می‌تواند همه چیز را بخواند. آن را دور از هر دو نگه دارید و از آن عکس نگیرید.</translation>
    </message>
    <message>
        <source>The kit that you have now will open nothing any more. Destroy it then.</source>
        <translation>ورقی که اکنون دارید دیگر هیچ چیز را باز نمی‌کند. آن وقت آن را از بین ببرید.</translation>
    </message>
    <message>
        <source>The next step shows the words. Make sure that nobody looks on.</source>
        <translation>در قدم بعدی عددها نشان داده می‌شود. مطمئن شوید که هیچ کس نگاه نمی‌کند.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>نشان دادن عددها</translation>
    </message>
    <message>
        <source>Put it on paper</source>
        <translation>آن را روی کاغذ بیاورید</translation>
    </message>
    <message>
        <source>Print it, or copy it by hand, each word with its number.</source>
        <translation>آن را چاپ کنید، یا با دست رونویسی کنید، هر عدد را با شماره‌اش.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>روی کاغذ دارم</translation>
    </message>
    <message>
        <source>Three words from your paper</source>
        <translation>سه عدد از کاغذ شما</translation>
    </message>
    <message>
        <source>So that nothing was misread. Only then does the kit open your records.</source>
        <translation>تا هیچ چیز نادرست خوانده نشده باشد. تنها پس از آن این ورق ریکاردهای شما را باز می‌کند.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>نشان دادن دوبارهٔ عددها</translation>
    </message>
    <message>
        <source>Keep this kit</source>
        <translation>نگه داشتن این ورق</translation>
    </message>
    <message>
        <source>Number {number} is not what was shown. Look at your paper, or show the words again.</source>
        <translation>شمارهٔ {number} همان نیست که نشان داده شد. به کاغذ خود نگاه کنید، یا عددها را دوباره نشان دهید.</translation>
    </message>
</context>
<context>
    <name>KitTestSheet</name>
    <message>
        <source>Test two pieces</source>
        <translation>امتحان دو قطعه</translation>
    </message>
    <message>
        <source>Test the kit</source>
        <translation>امتحان ورق بازیابی</translation>
    </message>
    <message>
        <source>Take the paper and type what stands on it. Nothing is opened or changed by this.</source>
        <translation>کاغذ را بردارید و آنچه را روی آن است بنویسید. با این کار هیچ چیز باز نمی‌شود و تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>یک قطعه</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>قطعهٔ دیگر</translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation>آنچه روی کاغذ شماست</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>امتحان کردن</translation>
    </message>
    <message>
        <source>It is typed right, but it does not open these records. Perhaps it is an older one, or of another computer.</source>
        <translation>درست نوشته شده، اما این ریکاردها را باز نمی‌کند. شاید کهنه باشد، یا از کمپیوتر دیگری.</translation>
    </message>
    <message>
        <source>Yes, it opens your records</source>
        <translation>بلی، ریکاردهای شما را باز می‌کند</translation>
    </message>
    <message>
        <source>Put the paper back where it was, away from the computer.</source>
        <translation>کاغذ را دوباره به جایش بگذارید، دور از کمپیوتر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>LastBackup</name>
    <message>
        <source>Backing up before closing</source>
        <translation>بکاپ گرفتن پیش از بستن</translation>
    </message>
    <message>
        <source>Everything is saved. The app closes by itself as soon as the backup stands.</source>
        <translation>همه چیز ذخیره شده است. همین که بکاپ آماده شود، اپ خودبه‌خود بسته می‌شود.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>بستن بدون بکاپ</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The last words are not saved</source>
        <translation>آخرین کلمه‌ها ذخیره نشده است</translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation>بستن و از دست دادن آخرین کلمه‌ها</translation>
    </message>
    <message>
        <source>Your last words are kept in memory until then: leave the computer on.</source>
        <translation>تا آن وقت آخرین کلمه‌های شما در حافظه می‌ماند: کمپیوتر را خاموش نکنید.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>This bundle goes to &lt;b&gt;{target}&lt;/b&gt; and can be read by &lt;b&gt;{readers}&lt;/b&gt;. {holds}</source>
        <translation>این بسته به &lt;b&gt;{target}&lt;/b&gt; می‌رود و &lt;b&gt;{readers}&lt;/b&gt; می‌توانند آن را بخوانند. {holds}</translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers.</source>
        <translation>از آنچه انتخاب کردید هیچ چیز اجازهٔ رفتن به این خوانندگان را ندارد.</translation>
    </message>
    <message>
        <source>To change that, amend the record and widen the answer to &quot;Who may see it&quot;.</source>
        <translation>برای تغییر آن، ریکارد را اصلاح کنید و پاسخ «کی می‌تواند ببیند» را وسیع‌تر کنید.</translation>
    </message>
    <message>
        <source>What is damaged can be taken back from a backup, on the page Safety under &quot;Check and repair&quot;. Or amend the record, and add the file again or remove it.</source>
        <translation>آنچه خراب است در صفحهٔ «مصونیت»، در «بررسی و ترمیم»، از یک بکاپ گرفته می‌شود. یا ریکارد را اصلاح کنید و فایل را دوباره اضافه کنید یا بردارید.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln ریکارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would leave, and who agreed to it ...</source>
        <translation>در حال دیدن اینکه چه بیرون می‌رود و کی به آن رضایت داده است ...</translation>
    </message>
    <message>
        <source>Please read it once more: it has changed.</source>
        <translation>لطفاً یک بار دیگر بخوانید: تغییر کرده است.</translation>
    </message>
    <message>
        <source>Who looked at a record and who cleared it is a claim that a key signs. This computer cannot know whose key it is: the gateway checks that.</source>
        <translation>اینکه کی ریکارد را دید و کی تأیید کرد، ادعایی است که یک کلید امضا می‌کند. این کمپیوتر نمی‌داند کلید از کیست: پورتال آن را بررسی می‌کند.</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt;, &lt;b&gt;{pictures}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation>در آن &lt;b&gt;{records}&lt;/b&gt;، &lt;b&gt;{pictures}&lt;/b&gt; و &lt;b&gt;{files}&lt;/b&gt; هست.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%Ln تصویر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%Ln فایل دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation>در آن &lt;b&gt;{records}&lt;/b&gt; و &lt;b&gt;{files}&lt;/b&gt; هست.</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and no files.</source>
        <translation>در آن &lt;b&gt;{records}&lt;/b&gt; هست و هیچ فایل نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) taken back travel along</source>
        <translation>
            <numerusform>%Ln رضایت پس گرفته‌شده همراه می‌رود</numerusform>
        </translation>
    </message>
    <message>
        <source>So that whoever has an older bundle removes what was taken back. No person and no reason is named.</source>
        <translation>تا هر کس که بستهٔ کهنه‌تری دارد، آنچه را پس گرفته شده بردارد. نه از شخصی نام برده می‌شود و نه از دلیلی.</translation>
    </message>
    <message>
        <source>Record {number}, since {day}: {scope}</source>
        <translation>ریکارد {number}، از {day}: {scope}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Who might want to read it</source>
        <translation>کی شاید بخواهد آن را بخواند</translation>
    </message>
    <message>
        <source>Somebody who finds, steals or seizes the computer, a stick or a backup.</source>
        <translation>کسی که کمپیوتر، فلش یا بکاپ را پیدا کند، بدزدد یا ضبط کند.</translation>
    </message>
    <message>
        <source>Somebody who shares the computer with you, or uses it after you.</source>
        <translation>کسی که با شما یا پس از شما از همین کمپیوتر استفاده می‌کند.</translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or walks in.</source>
        <translation>کسی که از پشت سر شما نگاه می‌کند، یا ناگهان داخل می‌شود.</translation>
    </message>
    <message>
        <source>Somebody who sees a bundle on its way, or changes it.</source>
        <translation>کسی که بسته را در راه ببیند یا تغییر دهد.</translation>
    </message>
    <message>
        <source>Somebody who can force you to open it.</source>
        <translation>کسی که بتواند شما را به باز کردن آن مجبور کند.</translation>
    </message>
    <message>
        <source>Somebody who has put a program on the computer that watches it.</source>
        <translation>کسی که در کمپیوتر پروگرامی گذاشته که آن را زیر نظر دارد.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>آنچه محفوظ است</translation>
    </message>
    <message>
        <source>While it is locked, nothing that you wrote can be read: records, drafts, files, small pictures, what you search in, and who you are. It is encrypted from the first key you press. Backups are encrypted in the same way.</source>
        <translation>وقتی قفل است، هیچ چیز از آنچه نوشته‌اید خوانده نمی‌شود: ریکاردها، مسوده‌ها، فایل‌ها، تصویرهای کوچک، جایی که در آن جستجو می‌کنید و این که شما کی هستید. از اولین کلیدی که فشار می‌دهید رمزگذاری می‌شود. بکاپ‌ها نیز به همین گونه رمزگذاری شده‌اند.</translation>
    </message>
    <message>
        <source>Guessing the passphrase is slow for everybody, also on another and faster computer. That protects a good passphrase. It does not protect a short one.</source>
        <translation>حدس زدن عبارت رمز برای همه آهسته است، در کمپیوتر دیگر و تیزتر هم. این از یک عبارت رمز خوب حفاظت می‌کند. از عبارت کوتاه حفاظت نمی‌کند.</translation>
    </message>
    <message>
        <source>It locks by itself after some minutes, when the computer sleeps, and when you lock the computer. What you typed is saved first.</source>
        <translation>پس از چند دقیقه، وقتی کمپیوتر به خواب می‌رود و وقتی کمپیوتر را قفل می‌کنید، خودبه‌خود قفل می‌شود. آنچه نوشته‌اید اول ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>Pressing Shift three times, or Exit, hides the window at once, saves, locks, and empties the clipboard.</source>
        <translation>سه بار فشار دادن Shift، یا «خروج»، فوراً پنجره را پنهان می‌کند، ذخیره می‌کند، قفل می‌کند و کلیپ‌بورد را خالی می‌کند.</translation>
    </message>
    <message>
        <source>Pictures, pages, sound and films open inside the app. No copy that others could read is left on the disk, unless you save one outside; those are listed until you delete them.</source>
        <translation>تصویر، صفحه، صدا و ویدیو در داخل اپ باز می‌شود. هیچ کاپی که دیگران بتوانند بخوانند در دیسک نمی‌ماند، مگر این که خود شما یکی را در بیرون ذخیره کنید؛ آن‌ها تا وقتی حذف کنید در فهرست می‌مانند.</translation>
    </message>
    <message>
        <source>A bundle that somebody changed on its way is refused by whoever checks its signature.</source>
        <translation>بسته‌ای را که کسی در راه تغییر داده باشد، هر کس امضای آن را بررسی کند رد می‌کند.</translation>
    </message>
    <message>
        <source>What holds only in part</source>
        <translation>آنچه تنها تا حدی محفوظ است</translation>
    </message>
    <message>
        <source>Anybody who sees the folder of the app or a backup can tell that the app is used, how much there is, when it changed last, and which ways in there are. The folder also tells the language of the app, and an office can be told by its key. They cannot tell what it says.</source>
        <translation>هر کس فولدر اپ یا یک بکاپ را ببیند، می‌تواند بفهمد که از اپ استفاده می‌شود، چه اندازه معلومات هست، آخرین بار چه وقت تغییر کرده و کدام راه‌های ورود هست. فولدر زبان اپ را هم نشان می‌دهد، و یک دفتر را می‌توان از کلیدش شناخت. اما نمی‌تواند بفهمد چه نوشته شده است.</translation>
    </message>
    <message>
        <source>Somebody who can write into the folder can damage it, or put an older state of it back. Damage is noticed and named. An older state of the records is not noticed.</source>
        <translation>کسی که بتواند در فولدر بنویسد، می‌تواند آن را خراب کند، یا حالت کهنه‌تر آن را سر جایش بگذارد. اپ خرابی را می‌بیند و نام می‌برد. حالت کهنه‌تر ریکاردها را نمی‌بیند.</translation>
    </message>
    <message>
        <source>A bundle that you leave unsealed. With your office&apos;s setup file, bundles for the gateway are sealed for it, and others for the colleagues you tick: nobody else can open them, not even you. Without, whoever gets the file can read it, and the app says so before it is made. A notice that a consent was taken back is never sealed, so that everybody who got the record can read it; it holds the number of the record and what was taken back, and no name.</source>
        <translation>بسته‌ای که بدون مهر بگذارید. با فایل تنظیمات دفتر شما، بسته‌های پورتال برای پورتال مهر می‌شود، و بسته‌های دیگر برای همکارانی که نشانی می‌کنید: هیچ کس دیگر آن‌ها را باز نمی‌تواند، حتی خود شما. بدون آن، هر کس فایل را به دست آورد آن را خوانده می‌تواند، و اپ این را پیش از ساختن می‌گوید. اطلاعیهٔ پس گرفتن رضایت هیچ‌گاه مهر نمی‌شود، تا هر کس که ریکارد را گرفته آن را خوانده بتواند؛ در آن شمارهٔ ریکارد و آنچه پس گرفته شده هست، و هیچ نامی نیست.</translation>
    </message>
    <message>
        <source>That there is a bundle. Its size and when it was made can be seen, and how many receivers a sealed one has, though not which.</source>
        <translation>این که بسته‌ای هست. اندازه و وقت ساختن آن دیده می‌شود، و این که بستهٔ مهرشده چند گیرنده دارد، اما نه این که کدام‌اند.</translation>
    </message>
    <message>
        <source>The name that an office gave your device. Once it is confirmed, whoever can open a bundle of it can read that name and organisation. An office should choose names that tell of no person and no place.</source>
        <translation>نامی که یک دفتر به دستگاه شما داده است. پس از تصدیق، هر کس که بسته‌ای از آن را باز کرده بتواند آن نام و سازمان را می‌خواند. دفتر باید نام‌هایی انتخاب کند که از هیچ شخص و هیچ جایی خبر ندهد.</translation>
    </message>
    <message>
        <source>An office whose signing key was stolen. Until everybody knows, somebody else can confirm devices in its name.</source>
        <translation>دفتری که کلید امضایش دزدیده شده است. تا وقتی همه خبر نشوند، کس دیگری می‌تواند به نام آن دستگاه‌ها را تصدیق کند.</translation>
    </message>
    <message>
        <source>The wait after wrong passphrases slows down somebody at this keyboard. Somebody who copies the whole folder can guess elsewhere without that wait; each guess still costs them time.</source>
        <translation>صبر پس از عبارت رمز نادرست کسی را که پشت همین کیبورد است آهسته می‌کند. کسی که تمام فولدر را کاپی کند، می‌تواند جای دیگر بدون آن صبر حدس بزند؛ باز هم هر حدس از او وقت می‌گیرد.</translation>
    </message>
    <message>
        <source>What somebody in a record did not agree to stays here: it goes into no bundle, page, table, copied text or picture. The day counts: a consent that has run out, or was taken back, lets nothing more out. Somebody other than the writer has to clear a record first.</source>
        <translation>آنچه کسی در یک ریکارد به آن رضایت نداده، اینجا می‌ماند: به هیچ بسته، صفحه، جدول، متن کاپی‌شده یا تصویر نمی‌رود. روز مهم است: رضایتی که تمام شده یا پس گرفته شده، دیگر چیزی را بیرون نمی‌گذارد. اول باید کسی غیر از نویسنده ریکارد را تأیید کند.</translation>
    </message>
    <message>
        <source>The app uses the network for one thing alone: to send what you put in the outbox to the gateway that your office&apos;s setup file names, and to fetch the answers. Without such a file it never uses it.</source>
        <translation>اپ تنها برای یک کار از شبکه استفاده می‌کند: فرستادن آنچه در سبد ارسال می‌گذارید به پورتالی که فایل تنظیمات دفتر شما نام می‌برد، و گرفتن جواب‌ها. بدون چنین فایلی هیچ‌گاه از آن استفاده نمی‌کند.</translation>
    </message>
    <message>
        <source>Everybody who has the recovery kit, two of its pieces with their codes, or the office key, and the folder or a backup, can open it. Keep them where you would keep the passphrase.</source>
        <translation>هر کس ورق بازیابی، دو قطعهٔ آن با کدهای‌شان، یا کلید دفتر را و همراه آن فولدر یا یک بکاپ را داشته باشد، می‌تواند آن را باز کند. آن‌ها را جایی نگه دارید که عبارت رمز را نگه می‌دارید.</translation>
    </message>
    <message>
        <source>A new passphrase or a new kit does not reach backups and copies of the folder that were made before: the old one still opens those. Changing the data key and deleting the old backups cures that for what is still in your hands.</source>
        <translation>عبارت رمز نو یا ورق بازیابی نو به بکاپ‌ها و کاپی‌های فولدر که پیشتر گرفته شده نمی‌رسد: آن‌ها هنوز با همان کهنه باز می‌شوند. تغییر کلید معلومات و حذف بکاپ‌های کهنه این را برای آنچه هنوز در دست شماست حل می‌کند.</translation>
    </message>
    <message>
        <source>Whoever watches the network can see that this computer speaks with the gateway, when, and how much it sends. They cannot see what. Where that alone is dangerous, copy bundles to a stick.</source>
        <translation>کسی که شبکه را زیر نظر دارد می‌تواند ببیند که این کمپیوتر با پورتال در تماس است، چه وقت، و چقدر می‌فرستد. نمی‌تواند ببیند چه می‌فرستد. جایی که همین هم خطر دارد، بسته‌ها را در فلش کاپی کنید.</translation>
    </message>
    <message>
        <source>The app can hold a record only against what was written down: who is in it, what she agreed to, who can be recognised in a picture. What was ticked wrongly, or left out, it cannot know.</source>
        <translation>اپ ریکارد را تنها با آنچه نوشته شده می‌سنجد: کی در آن است، به چه رضایت داد، کی در تصویری شناخته می‌شود. آنچه نادرست نشانی شد یا از قلم افتاد، اپ نمی‌داند.</translation>
    </message>
    <message>
        <source>It looks for numbers, dates, addresses and protected names in what you write. It does not find everything, and it cannot tell what a neighbour would recognise.</source>
        <translation>در نوشته‌های شما شماره، تاریخ، آدرس و نام‌های زیر حفاظت را می‌جوید. همه چیز را پیدا نمی‌کند، و نمی‌تواند بگوید یک همسایه چه را می‌شناسد.</translation>
    </message>
    <message>
        <source>That somebody checked a record is signed with her key. A signature says who claims this; it takes the receiver to know whose key it is.</source>
        <translation>اینکه کسی ریکارد را بررسی کرد، با کلید او امضا می‌شود. امضا می‌گوید کی این ادعا را دارد؛ گیرنده باید بداند کلید از کیست.</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>آنچه محفوظ نیست</translation>
    </message>
    <message>
        <source>A computer that is watched. A program that records keys or the screen sees what you see, and your passphrase too. No app can stop it from inside.</source>
        <translation>کمپیوتری که زیر نظر است. پروگرامی که کلیدها یا صفحه را ثبت می‌کند، همان را می‌بیند که شما می‌بینید، عبارت رمز شما را هم. هیچ اپ نمی‌تواند از داخل جلو آن را بگیرد.</translation>
    </message>
    <message>
        <source>A passphrase that is forced out of you. There is no second, harmless vault to show: a false one that is found out can put you in more danger.</source>
        <translation>عبارت رمزی که به زور از شما بگیرند. صندوق دوم و بی‌ضرری برای نشان دادن نیست: صندوق دروغینی که فاش شود شما را بیشتر به خطر می‌اندازد.</translation>
    </message>
    <message>
        <source>Photos and recordings of the screen, and paper that was printed.</source>
        <translation>عکس و فیلم گرفتن از صفحه، و کاغذی که چاپ شده است.</translation>
    </message>
    <message>
        <source>The memory of the computer while the app is open, and while it is hidden but could not save the last words yet. Parts of it can be written to the disk by the system, when memory is short or when the computer sleeps deeply. Encrypt the whole disk if you can.</source>
        <translation>حافظهٔ کمپیوتر وقتی اپ باز است، و وقتی پنهان است ولی هنوز نتوانسته کلمه‌های آخر را نگه دارد. سیستم شاید بخش‌هایی از آن را در دیسک بنویسد، وقتی حافظه کم باشد یا کمپیوتر به خواب عمیق برود. اگر می‌توانید، تمام دیسک را رمزگذاری کنید.</translation>
    </message>
    <message>
        <source>Remains on modern disks and sticks. They keep old contents where no program reaches them. What was inside the app is encrypted there; a copy that you saved outside is not.</source>
        <translation>آنچه در دیسک‌ها و فلش‌های نو باقی می‌ماند. آن‌ها محتوای کهنه را در جایی نگه می‌دارند که هیچ پروگرامی به آن نمی‌رسد. آنچه در داخل اپ بود آنجا رمزگذاری شده است؛ کاپی که در بیرون ذخیره کرده‌اید نه.</translation>
    </message>
    <message>
        <source>What has left: bundles, prints, copies and backups elsewhere. Deleting here does not call them back.</source>
        <translation>آنچه بیرون رفته است: بسته‌ها، چاپ‌ها، کاپی‌ها و بکاپ‌ها در جاهای دیگر. حذف کردن در اینجا آن‌ها را برنمی‌گرداند.</translation>
    </message>
    <message>
        <source>A passphrase that is lost, if there is no kit, no pieces and no office key. Nobody can open it then, and we cannot either.</source>
        <translation>عبارت رمزی که گم شود، اگر نه ورق بازیابی باشد، نه قطعه‌ها و نه کلید دفتر. آن وقت هیچ کس نمی‌تواند آن را باز کند، و ما هم نمی‌توانیم.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>آنچه شما می‌توانید بکنید</translation>
    </message>
    <message>
        <source>Choose a passphrase of several words, and tell it to nobody.</source>
        <translation>یک عبارت رمز از چند کلمه انتخاب کنید و به هیچ کس نگویید.</translation>
    </message>
    <message>
        <source>Print the recovery kit, keep it away from the computer, and test it now and then.</source>
        <translation>ورق بازیابی را چاپ کنید، دور از کمپیوتر نگه دارید و گاه‌گاه امتحان کنید.</translation>
    </message>
    <message>
        <source>Keep a backup on a stick in another place, and check it now and then.</source>
        <translation>یک بکاپ در فلشی در جای دیگر نگه دارید و گاه‌گاه آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>Lock the app when you go, also for a moment. Use Exit when somebody comes.</source>
        <translation>وقتی می‌روید، برای یک لحظه هم که باشد، اپ را قفل کنید. وقتی کسی می‌آید، «خروج» را فشار دهید.</translation>
    </message>
    <message>
        <source>Do not write what could lead to a survivor: no name, no address, no number. What is not written cannot be found.</source>
        <translation>چیزی ننویسید که به یک بازمانده راه ببرد: نه نام، نه آدرس، نه شماره. آنچه نوشته نشده، پیدا هم نمی‌شود.</translation>
    </message>
    <message>
        <source>If you think the computer is watched, do not open the app on it. Ask your office for help.</source>
        <translation>اگر فکر می‌کنید کمپیوتر زیر نظر است، اپ را در آن باز نکنید. از دفتر خود کمک بخواهید.</translation>
    </message>
    <message>
        <source>If the computer may be taken and you have no time: Safety, Erase everything. It destroys the keys within a second.</source>
        <translation>اگر ممکن است کمپیوتر را بگیرند و وقت ندارید: «مصونیت»، «محو همه چیز». این کار کلیدها را در یک ثانیه از بین می‌برد.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>What it cannot protect</source>
        <translation>آنچه نمی‌تواند حفاظت کند</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press a key to stay.</source>
        <translation>
            <numerusform>تا %Ln ثانیهٔ دیگر قفل می‌شود. برای ماندن یک کلید را فشار دهید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>When nobody touches the keyboard, the mouse or the screen, the app saves everything and locks. It tells you half a minute before. Playing a film or a sound counts as being there.</source>
        <translation>وقتی هیچ کس به کیبورد، ماوس یا صفحه دست نزند، اپ همه چیز را ذخیره می‌کند و قفل می‌شود. نیم دقیقه پیش از آن به شما خبر می‌دهد. پخش ویدیو یا صدا به معنای حاضر بودن است.</translation>
    </message>
    <message>
        <source>Lock when the window is minimised too</source>
        <translation>وقتی پنجره کوچک شود نیز قفل شود</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>قفل کردن</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>قفل شدن پس از</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>What else locks it</source>
        <translation>چه چیز دیگری آن را قفل می‌کند</translation>
    </message>
    <message>
        <source>The app locks when the computer goes to sleep and when its screen is locked, as far as the computer tells. A Mac tells only when it wakes up: lock the app yourself before you close the lid.</source>
        <translation>اپ وقتی کمپیوتر به خواب می‌رود و وقتی صفحهٔ آن قفل می‌شود قفل می‌شود، تا جایی که کمپیوتر خبر دهد. کمپیوتر Mac تنها وقتی بیدار می‌شود خبر می‌دهد: پیش از بستن سر لپ‌تاپ، خودتان اپ را قفل کنید.</translation>
    </message>
    <message>
        <source>An export or a file that is being added is finished first, behind the lock. Only sleep, quick exit and locking by hand stop it. Nothing half-done is left behind, and you are told afterwards.</source>
        <translation>صادر کردن یا افزودن فایلی که در جریان است، اول پشت قفل تمام می‌شود. تنها خواب، خروج فوری و قفل کردن با دست آن را متوقف می‌کند. هیچ چیز نیمه‌کاره باقی نمی‌ماند و بعداً به شما گفته می‌شود.</translation>
    </message>
    <message>
        <source>If the last words cannot be saved, as on a full disk, everything is hidden all the same. The words stay in memory and are saved as soon as that works.</source>
        <translation>اگر آخرین کلمه‌ها ذخیره نشود، مثلاً وقتی دیسک پر است، باز هم همه چیز پنهان می‌شود. کلمه‌ها در حافظه می‌ماند و همین که ممکن شد ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>Leave at once</source>
        <translation>رفتن فوری</translation>
    </message>
    <message>
        <source>Press Shift three times, or the button Exit. Everything is hidden, saved and locked, and the clipboard is emptied.</source>
        <translation>سه بار Shift یا دکمهٔ «خروج» را فشار دهید. همه چیز پنهان، ذخیره و قفل می‌شود و کلیپ‌بورد خالی می‌شود.</translation>
    </message>
    <message>
        <source>What you copy from delicate answers is taken off the clipboard after one minute. A program that keeps a history of the clipboard may have it still.</source>
        <translation>آنچه از پاسخ‌های حساس کاپی می‌کنید، پس از یک دقیقه از کلیپ‌بورد برداشته می‌شود. پروگرامی که تاریخچهٔ کلیپ‌بورد را نگه می‌دارد، شاید هنوز آن را داشته باشد.</translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Write large</source>
        <translation>نوشتن در صفحهٔ بزرگ</translation>
    </message>
    <message>
        <source>Opens this answer alone on a sheet; Esc brings you back</source>
        <translation>این پاسخ را به تنهایی در یک صفحه باز می‌کند؛ با Esc برمی‌گردید</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln کلمه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookFirst</name>
    <message>
        <source>Look at these before they go</source>
        <translation>پیش از رفتن، این‌ها را ببینید</translation>
    </message>
    <message>
        <source>Put together, they could point to a place, a small group, a partner or a person.</source>
        <translation>این‌ها در کنار هم می‌توانند به یک جای، یک گروه کوچک، یک همکار یا یک شخص اشاره کنند.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text could say who somebody is. What stays in for everybody to read needs a reason, in a few words.</source>
        <translation>
            <numerusform>%Ln جای در متن شاید نشان بدهد که کسی کیست. آنچه می‌ماند تا همه بخوانند، دلیلی در چند کلمه می‌خواهد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>نشان دادن</translation>
    </message>
</context>
<context>
    <name>LostSheet</name>
    <message>
        <source>This device is lost</source>
        <translation>این دستگاه گم شده است</translation>
    </message>
    <message>
        <source>Save the list of lost devices</source>
        <translation>ذخیرهٔ فهرست دستگاه‌های گم‌شده</translation>
    </message>
    <message>
        <source>Its confirmation is taken back for good, also if the device is found again: then it makes a new key and asks anew. What it signed is refused wherever the list arrives.</source>
        <translation>تصدیق آن برای همیشه پس گرفته می‌شود، حتی اگر دستگاه پیدا شود: آن وقت کلید نو می‌سازد و از نو درخواست می‌کند. آنچه امضا کرده هر جا که این فهرست برسد رد می‌شود.</translation>
    </message>
    <message>
        <source>The list names every lost device of your office. Give it to your teams and to the gateway; your next setup file carries it as well.</source>
        <translation>در این فهرست هر دستگاه گم‌شدهٔ دفتر شما آمده است. آن را به تیم‌های خود و به پورتال بدهید؛ فایل تنظیمات بعدی شما هم آن را با خود دارد.</translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation>عبارت کلید امضای دفتر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>It is lost: save the list…</source>
        <translation>گم شده است: ذخیرهٔ فهرست…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>ذخیرهٔ فهرست…</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation>عبارت کلید امضای دفتر را بنویسید.</translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation>فهرست‌های دستگاه‌های گم‌شده (*.revoked)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>جای فهرست</translation>
    </message>
</context>
<context>
    <name>MakerWords</name>
    <message>
        <source>Maker unknown: there is no signature that can be read.</source>
        <translation>سازنده معلوم نیست: امضایی که خوانده شود ندارد.</translation>
    </message>
    <message>
        <source>Its key was taken back since: ask your office before you use this.</source>
        <translation>کلید آن از آن وقت پس گرفته شده است: پیش از استفاده، از دفتر خود بپرسید.</translation>
    </message>
    <message>
        <source>{device}, {organisation}</source>
        <translation>‏⁨{device}⁩، ⁨{organisation}⁩</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person on {date}.</source>
        <translation>ساختهٔ ⁨{who}⁩، حضوری تصدیق شده در {date}.</translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared on {date}.</source>
        <translation>ساختهٔ دستگاهی که کسی در اینجا کلمه‌هایش را در {date} مقایسه کرد.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office} on {date}.</source>
        <translation>ساختهٔ ⁨{who}⁩، تصدیق‌شده از سوی ⁨{office}⁩ در {date}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed on {date} by an office that you trust.</source>
        <translation>ساختهٔ ⁨{who}⁩، تصدیق‌شده در {date} از سوی دفتری که به آن اعتماد دارید.</translation>
    </message>
    <message>
        <source>Made on this device.</source>
        <translation>ساخته‌شده در همین دستگاه.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office}.</source>
        <translation>ساختهٔ ⁨{who}⁩، تصدیق‌شده از سوی ⁨{office}⁩.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by an office that you trust.</source>
        <translation>ساختهٔ ⁨{who}⁩، تصدیق‌شده از سوی دفتری که به آن اعتماد دارید.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person before.</source>
        <translation>ساختهٔ ⁨{who}⁩، پیشتر حضوری تصدیق شده است.</translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared before.</source>
        <translation>ساختهٔ دستگاهی که کسی در اینجا کلمه‌هایش را پیشتر مقایسه کرد.</translation>
    </message>
    <message>
        <source>Made by {who}, whom your office&apos;s setup file names.</source>
        <translation>ساختهٔ ⁨{who}⁩، که نامش در فایل تنظیمات دفتر شماست.</translation>
    </message>
    <message>
        <source>Made by {who}, whose confirmation has run out. Ask whether the device is still theirs.</source>
        <translation>ساختهٔ ⁨{who}⁩، که مدت تصدیقش تمام شده است. بپرسید که آیا دستگاه هنوز نزد آن‌هاست.</translation>
    </message>
    <message>
        <source>This device was lost or its key stolen: do not use what it made.</source>
        <translation>این دستگاه گم شده یا کلیدش دزدیده شده است: آنچه را ساخته استفاده نکنید.</translation>
    </message>
    <message>
        <source>Changed after signing: do not use.</source>
        <translation>پس از امضا تغییر کرده است: استفاده نکنید.</translation>
    </message>
    <message>
        <source>Maker unknown: it calls itself {who}, and nobody here confirmed that.</source>
        <translation>سازنده معلوم نیست: خود را ⁨{who}⁩ می‌نامد، و هیچ کس اینجا آن را تصدیق نکرده است.</translation>
    </message>
    <message>
        <source>Maker unknown: nobody here has confirmed this device.</source>
        <translation>سازنده معلوم نیست: هیچ کس اینجا این دستگاه را تصدیق نکرده است.</translation>
    </message>
</context>
<context>
    <name>MonthEditor</name>
    <message>
        <source>year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ماه</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>More ways out</source>
        <translation>راه‌های دیگر بیرون رفتن</translation>
    </message>
    <message>
        <source>Copy the whole record …</source>
        <translation>کاپی تمام ریکارد …</translation>
    </message>
    <message>
        <source>Save as a table (CSV) …</source>
        <translation>ذخیره به شکل جدول (CSV) …</translation>
    </message>
    <message>
        <source>Save a picture …</source>
        <translation>ذخیرهٔ یک تصویر …</translation>
    </message>
    <message>
        <source>Consent form …</source>
        <translation>فورم رضایت …</translation>
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
        <translation>عبارت رمز نو</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>عبارت نو یک بار دیگر</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>یک عبارت رمز نو بنویسید.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation>این دو یکسان نیستند. دومی را یک بار دیگر بنویسید، یا آنچه را می‌نویسید نشان دهید.</translation>
    </message>
    <message>
        <source>It would be guessed too soon. Add one or two words.</source>
        <translation>بسیار زود حدس زده می‌شود. یک یا دو کلمه اضافه کنید.</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>These texts are yours: the app shows them at the right moment and sends them nowhere.</source>
        <translation>این متن‌ها از شماست: اپ آن‌ها را در وقتش نشان می‌دهد و به هیچ جا نمی‌فرستد.</translation>
    </message>
    <message>
        <source>What must be reported by law</source>
        <translation>چه را باید به حکم قانون خبر داد</translation>
    </message>
    <message>
        <source>Shown before the questions of every story. Say what has to be reported in your country, to whom, and what that means for her, in words that can be read out.</source>
        <translation>پیش از سؤال‌های هر داستان نشان داده می‌شود. بنویسید در کشور شما چه را باید خبر داد، به کی، و این برای او چه معنا دارد، با کلمه‌هایی که بشود بلند خواند.</translation>
    </message>
    <message>
        <source>Care for the team</source>
        <translation>مراقبت از تیم</translation>
    </message>
    <message>
        <source>Shown after work on a story, when it is finished or took more than 20 minutes. Say what helps in your team, and whom one can call.</source>
        <translation>پس از کار روی یک داستان نشان داده می‌شود، وقتی تمام شد یا بیش از ۲۰ دقیقه گرفت. بنویسید در تیم شما چه کمک می‌کند و به کی می‌شود زنگ زد.</translation>
    </message>
    <message>
        <source>Remind people after work on a story</source>
        <translation>یادآوری پس از کار روی داستان</translation>
    </message>
    <message>
        <source>Keep these texts</source>
        <translation>ذخیرهٔ این متن‌ها</translation>
    </message>
    <message>
        <source>Notes for your team</source>
        <translation>یادداشت‌ها برای تیم شما</translation>
    </message>
    <message>
        <source>Words worth another look</source>
        <translation>کلمه‌هایی که باید دوباره دید</translation>
    </message>
    <message>
        <source>The app comes with a short list for each of its languages. Add your own: one in each line, as “word | why | what to write instead”. A line that begins with “-” takes a word off the list.</source>
        <translation>اپ برای هر زبان خود فهرست کوتاهی دارد. کلمه‌های خود را اضافه کنید: هر کدام در یک سطر، به شکل «کلمه | چرا | به جایش چه بنویسیم». سطری که با «-» شروع شود، کلمه‌ای را از فهرست برمی‌دارد.</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>زبان این کلمه‌ها</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>هنوز ذخیره نشده.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>OfficeKeySheet</name>
    <message>
        <source>Make the office&apos;s signing key</source>
        <translation>ساختن کلید امضای دفتر</translation>
    </message>
    <message>
        <source>With this key your office says which devices are its own. It opens with a phrase that only the people who confirm devices know; the vault&apos;s passphrase does not open it. Make it in one vault only, and keep backups of that vault.</source>
        <translation>با این کلید دفتر شما می‌گوید کدام دستگاه‌ها از خودش است. با عبارتی باز می‌شود که تنها تصدیق‌کنندگان دستگاه‌ها آن را می‌دانند؛ عبارت رمز صندوق آن را باز نمی‌کند. آن را تنها در یک صندوق بسازید، و از آن صندوق بکاپ نگه دارید.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>نام دفتر</translation>
    </message>
    <message>
        <source>As people call it: Kabul country office</source>
        <translation>چنان که مردم می‌گویند: دفتر ملی کابل</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <source>Latin letters, digits and hyphens, such as kabul-office. It cannot be changed later.</source>
        <translation>حروف لاتین، رقم و خط تیره، مثل kabul-office. بعداً تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Phrase of this key</source>
        <translation>عبارت این کلید</translation>
    </message>
    <message>
        <source>The same phrase once more</source>
        <translation>همان عبارت یک بار دیگر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>ساختن کلید</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Your office gives you one file. It tells the app where your work goes, who can open it there, and which devices to trust; it may bring templates too.</source>
        <translation>دفتر شما یک فایل به شما می‌دهد. این فایل به اپ می‌گوید کار شما به کجا می‌رود، کی آن را آنجا باز کرده می‌تواند، و به کدام دستگاه‌ها اعتماد شود؛ شاید فورمه هم بیاورد.</translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation>گرفتن فایل تنظیمات</translation>
    </message>
    <message>
        <source>For a focal point</source>
        <translation>برای مسئول ارتباط</translation>
    </message>
    <message>
        <source>Make a setup file</source>
        <translation>ساختن فایل تنظیمات</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>دفتر شما</translation>
    </message>
    <message>
        <source>The setup file that your office gave you</source>
        <translation>فایل تنظیماتی که دفترتان به شما داد</translation>
    </message>
    <message>
        <source>Setup files (*.setup);;All files (*)</source>
        <translation>فایل‌های تنظیمات (*.setup);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>On a stick: {name}</source>
        <translation>در یک فلش: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Whoever runs the office&apos;s devices can make the setup file for all of them here. It is signed with the office&apos;s own key, which is made under &quot;Confirm devices&quot;.</source>
        <translation>مسئول دستگاه‌های دفتر اینجا می‌تواند فایل تنظیمات همهٔ آن‌ها را بسازد. این فایل با کلید خود دفتر امضا می‌شود، که در «تصدیق دستگاه‌ها» ساخته می‌شود.</translation>
    </message>
    <message>
        <source>You hold the key of {office}. Write down where the work goes and who can open it, and save one file for all devices of the office.</source>
        <translation>کلید ⁨{office}⁩ نزد شماست. بنویسید کار به کجا می‌رود و کی آن را باز کرده می‌تواند، و برای همهٔ دستگاه‌های دفتر یک فایل ذخیره کنید.</translation>
    </message>
    <message>
        <source>No setup file yet</source>
        <translation>هنوز فایل تنظیمات نیست</translation>
    </message>
    <message>
        <source>You can write, finish and print all the same. The app just does not know yet where to send your work, so you hand on yourself what you export.</source>
        <translation>با این هم می‌توانید بنویسید، تمام کنید و چاپ کنید. اپ تنها هنوز نمی‌داند کار شما را به کجا بفرستد، پس آنچه را صادر می‌کنید خودتان می‌رسانید.</translation>
    </message>
    <message>
        <source>Setup file number {number}, made on {made}, in force here since {taken}.</source>
        <translation>فایل تنظیمات شمارهٔ {number}، ساخته‌شده در {made}، اینجا معتبر از {taken}.</translation>
    </message>
    <message>
        <source>The setup file that was taken in cannot be read any more.</source>
        <translation>فایل تنظیماتی که گرفته شده بود دیگر خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Take your office&apos;s newest setup file in again. Your records are safe; nothing is sent.</source>
        <translation>تازه‌ترین فایل تنظیمات دفتر خود را دوباره بگیرید. ریکاردهای شما محفوظ است؛ هیچ چیز فرستاده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>OfficeSheet</name>
    <message>
        <source>Ask your office for help</source>
        <translation>کمک خواستن از دفتر شما</translation>
    </message>
    <message>
        <source>Choose a new passphrase first. It opens the answer, so nobody else can use that. Remember it: you type it again when the answer is here.</source>
        <translation>اول یک عبارت رمز نو انتخاب کنید. آن عبارت جواب را باز می‌کند، پس هیچ کس دیگر نمی‌تواند از آن استفاده کند. آن را به یاد داشته باشید: وقتی جواب رسید دوباره می‌نویسید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Save the file for your office</source>
        <translation>ذخیرهٔ فایل برای دفتر شما</translation>
    </message>
    <message>
        <source>Where to save the file for your office</source>
        <translation>فایل برای دفتر شما کجا ذخیره شود</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Send the file to your office</source>
        <translation>فایل را به دفتر خود بفرستید</translation>
    </message>
    <message>
        <source>Then call them, and read this number out. So they know that the file is really yours.</source>
        <translation>بعد به دفتر زنگ بزنید و این شماره را بخوانید. به این گونه می‌دانند که فایل واقعاً از شماست.</translation>
    </message>
    <message>
        <source>Number to read out</source>
        <translation>شماره‌ای که بخوانید</translation>
    </message>
    <message>
        <source>When their file has come back, choose Other ways in again, and then their answer.</source>
        <translation>وقتی فایل دفتر آمد، دوباره «راه‌های دیگر ورود» و بعد جواب دفتر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Repairing the vault</source>
        <translation>در حال ترمیم صندوق</translation>
    </message>
    <message>
        <source>Everything that can be read is kept. The damaged database stays beside the new one.</source>
        <translation>هر آنچه خوانده شود نگه داشته می‌شود. دیتابیس خراب در پهلوی دیتابیس نو می‌ماند.</translation>
    </message>
    <message>
        <source>Encrypting everything anew</source>
        <translation>در حال رمزگذاری دوبارهٔ همه چیز</translation>
    </message>
    <message>
        <source>Whatever happens meanwhile, your passphrase goes on opening your records.</source>
        <translation>در این میان هرچه پیش آید، عبارت رمز شما باز هم ریکاردهای شما را باز می‌کند.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>That is not the passphrase of this vault. Your work is safe. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation>این عبارت رمز این صندوق نیست. کار شما محفوظ است. به Caps Lock و زبان کیبورد نگاه کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Wait a little before the next try. The pause protects your work from guessing.</source>
        <translation>پیش از امتحان بعدی کمی صبر کنید. این وقفه کار شما را در برابر حدس زدن حفاظت می‌کند.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed. Add one or two more words that do not belong together.</source>
        <translation>این عبارت رمز را می‌توان حدس زد. یک یا دو کلمهٔ دیگر که با هم ربط ندارند، اضافه کنید.</translation>
    </message>
    <message>
        <source>The vault cannot be read: its file {file} is damaged. Nothing was changed. If you have a copy of the vault folder, put it back and open the app again.</source>
        <translation>صندوق خوانده نمی‌شود: فایل آن ⁨{file}⁩ خراب است. هیچ چیز تغییر نکرد. اگر کاپی فولدر صندوق را دارید، آن را سر جایش بگذارید و اپ را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}. If it is on a stick, plug the stick in and open the app again.</source>
        <translation>در ⁦{folder}⁩ صندوقی نیست. اگر صندوق در فلش است، فلش را وصل کنید و اپ را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>There is already a vault in {folder}. It was left as it is; open it, or choose another folder.</source>
        <translation>در ⁦{folder}⁩ از قبل یک صندوق هست. به آن دست زده نشد؛ آن را باز کنید یا فولدر دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This vault is already open in another window of the app on this computer{since}. Go on there, or close that window and try again. Nothing was lost.</source>
        <translation>این صندوق از قبل در پنجرهٔ دیگر اپ در همین کمپیوتر باز است{since}. همان‌جا ادامه دهید، یا آن پنجره را ببندید و دوباره امتحان کنید. هیچ چیز گم نشد.</translation>
    </message>
    <message>
        <source>This vault is open on {where}{since}, or was not closed there. Close it there, then try again. Two computers at once would spoil each other&apos;s work.</source>
        <translation>این صندوق در {where} باز است{since}، یا آنجا بسته نشده است. آن را آنجا ببندید و دوباره امتحان کنید. دو کمپیوتر در یک وقت کار یکدیگر را خراب می‌کنند.</translation>
    </message>
    <message>
        <source>The vault was not opened, because {reason} So they could put something else in its place. Nothing was changed.</source>
        <translation>صندوق باز نشد، چون {reason} پس می‌توانند چیز دیگری را به‌جای آن بگذارند. هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>The disk that holds your vault cannot keep other people out of its files. What you write is locked with your passphrase all the same; but whoever uses this disk could remove the files. Keep the disk with you, and keep a backup.</source>
        <translation>دیسکی که صندوق شما در آن است نمی‌تواند دیگران را از فایل‌های خود دور نگه دارد. آنچه می‌نویسید با آن هم با عبارت رمز شما قفل است؛ اما هر کس از این دیسک استفاده کند می‌تواند فایل‌ها را حذف کند. دیسک را نزد خود نگه دارید و یک بکاپ داشته باشید.</translation>
    </message>
    <message>
        <source>{name} in the vault folder leads somewhere else, or is no plain file. The app never writes through such a thing, so the vault was not opened. Put the real file back in its place, or remove it if you did not put it there, and try again.</source>
        <translation>در فولدر صندوق، ⁨{name}⁩ به جای دیگری می‌برد، یا فایل معمولی نیست. اپ هیچ‌گاه از راه چنین چیزی نمی‌نویسد، پس صندوق باز نشد. فایل اصلی را سر جایش بگذارید، یا اگر شما آن را آنجا نگذاشته‌اید حذفش کنید، و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The keys are destroyed, so nobody can read what was written. These files could not be removed: {names}. Close every other program and delete them by hand.</source>
        <translation>کلیدها از بین رفته است، پس هیچ کس نمی‌تواند آنچه را نوشته شده بود بخواند. این فایل‌ها حذف نشد: ⁨{names}⁩. همهٔ پروگرام‌های دیگر را ببندید و آن‌ها را با دست حذف کنید.</translation>
    </message>
    <message>
        <source>This vault was used with a newer version of the app. Nothing was changed. Open it with that version.</source>
        <translation>این صندوق با نسخهٔ نوتر اپ استفاده شده است. هیچ چیز تغییر نکرد. آن را با همان نسخه باز کنید.</translation>
    </message>
    <message>
        <source>The file vault.json in {folder} belongs to another vault. Nothing was changed. Put the vault.json back that was here before, or restore your backup.</source>
        <translation>فایل vault.json در ⁦{folder}⁩ از صندوق دیگری است. هیچ چیز تغییر نکرد. همان vault.json را که پیشتر اینجا بود سر جایش بگذارید، یا بکاپ خود را بازگردانید.</translation>
    </message>
    <message>
        <source>The file {file} was lost or damaged. The app put it back from its own copy. Nothing was lost.</source>
        <translation>فایل ⁨{file}⁩ گم یا خراب شده بود. اپ آن را از کاپی خودش سر جایش گذاشت. هیچ چیز گم نشد.</translation>
    </message>
    <message>
        <source>Something other than this app changed the ways to open the vault. Your work is safe. Under Safety, look through them and make a new recovery kit.</source>
        <translation>راه‌های باز کردن صندوق را چیز دیگری غیر از این اپ تغییر داده است. کار شما محفوظ است. در صفحهٔ «مصونیت» آن‌ها را ببینید و یک ورق بازیابی نو بسازید.</translation>
    </message>
    <message>
        <source>That is {found} of {expected}. Look whether a line was left out or typed twice.</source>
        <translation>این {found} از {expected} است. ببینید که سطری جا نمانده یا دو بار نوشته نشده باشد.</translation>
    </message>
    <message>
        <source>No kit has what stands at {numbers}. Compare it with the paper, letter by letter.</source>
        <translation>در هیچ ورق بازیابی آنچه در شمارهٔ {numbers} آمده نیست. آن را حرف به حرف با کاغذ مقایسه کنید.</translation>
    </message>
    <message>
        <source>Each part exists, but together they are no kit. One of them is another than on the paper, or two are swapped.</source>
        <translation>هر جزء وجود دارد، اما با هم یک ورق بازیابی نمی‌شوند. یکی از آن‌ها غیر از آن است که روی کاغذ است، یا جای دو تا عوض شده است.</translation>
    </message>
    <message>
        <source>This does not open this vault: it is from another vault, or a newer one took its place. Your work is safe. Look for the newer paper.</source>
        <translation>این صندوق با این باز نمی‌شود: از صندوق دیگری است، یا کاغذ نوتری جای آن را گرفته است. کار شما محفوظ است. کاغذ نوتر را پیدا کنید.</translation>
    </message>
    <message>
        <source>These two pieces do not go together: they are the same piece, or from two different times. Two different pieces with the same number at the top of the page are needed.</source>
        <translation>این دو قطعه با هم جور نیستند: هر دو یک قطعه‌اند، یا از دو زمان مختلف. دو قطعهٔ مختلف با یک شمارهٔ یکسان در بالای صفحه لازم است.</translation>
    </message>
    <message>
        <source>The short code is not the one of this piece. Look whether the codes of two pieces were swapped.</source>
        <translation>کد کوتاه از این قطعه نیست. ببینید که کدهای دو قطعه جابه‌جا نشده باشد.</translation>
    </message>
    <message>
        <source>This way to open the vault is already gone. The list has been refreshed.</source>
        <translation>این راه باز کردن صندوق از قبل برداشته شده است. فهرست تازه شد.</translation>
    </message>
    <message>
        <source>There are already {limit} offices that can help. Remove one first, then add this one.</source>
        <translation>از قبل {limit} دفتر هست که می‌تواند کمک کند. اول یکی را بردارید، بعد این را اضافه کنید.</translation>
    </message>
    <message>
        <source>There is no key of an office in {name}. Ask the office for the file with its public key; its line begins with age1.</source>
        <translation>در ⁨{name}⁩ کلید هیچ دفتری نیست. از دفتر فایل کلید عمومی آن را بخواهید؛ سطر آن با age1 شروع می‌شود.</translation>
    </message>
    <message>
        <source>No office was given a way into this vault, so none can help. Try the recovery kit.</source>
        <translation>به هیچ دفتری راه ورود به این صندوق داده نشده است، پس هیچ کدام نمی‌تواند کمک کند. ورق بازیابی را امتحان کنید.</translation>
    </message>
    <message>
        <source>The file {name} is damaged, or it is no file for getting help. Ask for it to be sent again.</source>
        <translation>فایل ⁨{name}⁩ خراب است، یا فایل کمک خواستن نیست. بخواهید که دوباره فرستاده شود.</translation>
    </message>
    <message>
        <source>The file {name} belongs to another request for help. Nothing was changed. Ask for the answer to the newest request.</source>
        <translation>فایل ⁨{name}⁩ از درخواست کمک دیگری است. هیچ چیز تغییر نکرد. جواب تازه‌ترین درخواست را بخواهید.</translation>
    </message>
    <message>
        <source>The number read out is not the one of this request, so no answer was made. Somebody may have put another request in its place.</source>
        <translation>شماره‌ای که خوانده شد از این درخواست نیست، پس جوابی ساخته نشد. شاید کسی درخواست دیگری را به‌جای آن گذاشته باشد.</translation>
    </message>
</context>
<context>
    <name>OriginalLine</name>
    <message>
        <source>Look at the untouched picture</source>
        <translation>دیدن تصویر دست‌نخورده</translation>
    </message>
    <message>
        <source>Remove the untouched picture</source>
        <translation>برداشتن تصویر دست‌نخورده</translation>
    </message>
    <message>
        <source>A covered copy. The untouched picture is sealed in this vault and never leaves it.</source>
        <translation>یک کاپی پوشیده. تصویر دست‌نخورده در این صندوق مُهر شده و هیچ‌گاه از آن بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>A covered copy.</source>
        <translation>یک کاپی پوشیده.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>When to send</source>
        <translation>چه وقت فرستاده شود</translation>
    </message>
    <message>
        <source>Pick up from a stick</source>
        <translation>گرفتن از فلش</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>سبد ارسال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>رسیده</translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>و %Ln مورد کهنه‌تر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>هیچ چیز در راه نیست.</translation>
    </message>
    <message>
        <source>What you export for a gateway waits here, goes by itself when there is a connection, and gets a receipt. Your office&apos;s setup file tells the app where to send.</source>
        <translation>آنچه برای پورتال صادر می‌کنید اینجا منتظر می‌ماند، وقتی اتصال باشد خودبه‌خود می‌رود، و رسید می‌گیرد. فایل تنظیمات دفتر شما به اپ می‌گوید به کجا بفرستد.</translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation>گرفتن فایل تنظیمات</translation>
    </message>
    <message>
        <source>Export finished records for {gateway}: they wait here, go by themselves when there is a connection, and get a receipt. A stick will do too.</source>
        <translation>ریکاردهای تمام‌شده را برای ⁨{gateway}⁩ صادر کنید: اینجا منتظر می‌ماند، وقتی اتصال باشد خودبه‌خود می‌رود، و رسید می‌گیرد. یک فلش هم کار می‌دهد.</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>انتخاب ریکاردها</translation>
    </message>
    <message>
        <source>Take this bundle out of the outbox</source>
        <translation>بیرون کردن این بسته از سبد ارسال</translation>
    </message>
    <message>
        <source>It will not be sent. Its records stay as they are and can be exported again.</source>
        <translation>فرستاده نمی‌شود. ریکاردهای آن همان‌گونه می‌ماند و دوباره صادر شده می‌تواند.</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>بیرون کردن از سبد ارسال</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>This bundle is no longer in the outbox.</source>
        <translation>این بسته دیگر در سبد ارسال نیست.</translation>
    </message>
    <message>
        <source>The file of this bundle is no longer in the outbox, or not all of it. The records are safe. Take the bundle out of the outbox and export the records again.</source>
        <translation>فایل این بسته دیگر در سبد ارسال نیست، یا تمام آن نیست. ریکاردها محفوظ است. بسته را از سبد ارسال بیرون کنید و ریکاردها را دوباره صادر کنید.</translation>
    </message>
    <message>
        <source>A consent in this bundle ended or was taken back, somebody in it is in danger, or a record in it is for fewer readers now, so it is not sent. Take it out of the outbox. What may still leave you can export again.</source>
        <translation>رضایتی در این بسته تمام شده یا پس گرفته شده، یا کسی در آن در خطر است، یا ریکاردی در آن حالا برای خوانندگان کمتری است، پس فرستاده نمی‌شود. آن را از سبد ارسال بیرون کنید. آنچه هنوز می‌تواند برود، دوباره صادر کرده می‌توانید.</translation>
    </message>
    <message>
        <source>A record in this bundle was deleted, so it is not sent. Put the record back from the bin, or take the bundle out of the outbox. The other records you can export again.</source>
        <translation>ریکاردی در این بسته حذف شده، پس فرستاده نمی‌شود. ریکارد را از سبد حذف بازگردانید، یا بسته را از سبد ارسال بیرون کنید. ریکاردهای دیگر را دوباره صادر کرده می‌توانید.</translation>
    </message>
    <message>
        <source>This bundle was sealed or signed with keys that do not count any more, so it is not sent. Take it out of the outbox and export the records again.</source>
        <translation>این بسته با کلیدهایی مهر یا امضا شده که دیگر اعتبار ندارد، پس فرستاده نمی‌شود. آن را از سبد ارسال بیرون کنید و ریکاردها را دوباره صادر کنید.</translation>
    </message>
    <message>
        <source>This bundle was taken out of the outbox and is not sent. Its records can be exported again.</source>
        <translation>این بسته از سبد ارسال بیرون شد و فرستاده نمی‌شود. ریکاردهای آن دوباره صادر شده می‌تواند.</translation>
    </message>
    <message>
        <source>The app does not know where to send yet. Take in your office&apos;s setup file on the page Safety, or copy the bundle to a stick.</source>
        <translation>اپ هنوز نمی‌داند به کجا بفرستد. فایل تنظیمات دفتر خود را در صفحهٔ «مصونیت» بگیرید، یا بسته را در فلش کاپی کنید.</translation>
    </message>
    <message>
        <source>A notice that consent was taken back</source>
        <translation>اطلاعیهٔ پس گرفتن رضایت</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>یک بسته</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln ریکارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} and {files}</source>
        <translation>{records} و {files}</translation>
    </message>
    <message>
        <source>To {recipient}</source>
        <translation>به ⁨{recipient}⁩</translation>
    </message>
    <message>
        <source>whom you chose</source>
        <translation>کسانی که انتخاب کردید</translation>
    </message>
    <message>
        <source>Paused. It waits until you let it go on.</source>
        <translation>مکث شده. تا وقتی اجازهٔ ادامه ندهید منتظر می‌ماند.</translation>
    </message>
    <message>
        <source>Waiting. {there} of {size} are there already.</source>
        <translation>منتظر است. {there} از {size} آنجا رسیده است.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>منتظر ارسال.</translation>
    </message>
    <message>
        <source>Copied to a stick on {day}. The receipt has not come yet.</source>
        <translation>در {day} در فلش کاپی شد. رسید هنوز نیامده است.</translation>
    </message>
    <message>
        <source>Delivered on {day}. The receipt has not come yet.</source>
        <translation>در {day} تحویل شد. رسید هنوز نیامده است.</translation>
    </message>
    <message>
        <source>Received and accepted. The receipt came on {day}.</source>
        <translation>دریافت و قبول شد. رسید در {day} آمد.</translation>
    </message>
    <message>
        <source>Received. The gateway asks you to change something.</source>
        <translation>دریافت شد. پورتال از شما می‌خواهد چیزی را اصلاح کنید.</translation>
    </message>
    <message>
        <source>Not accepted. The receipt says why.</source>
        <translation>قبول نشد. رسید می‌گوید چرا.</translation>
    </message>
    <message>
        <source>Received. What the gateway asked for is done.</source>
        <translation>دریافت شد. آنچه پورتال خواسته بود انجام شده است.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>در حال ارسال.</translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office, or copy to a stick.</source>
        <translation>پورتال به این اپ اجازهٔ ارسال نمی‌دهد. همه چیز اینجا محفوظ است. به دفتر خود بگویید، یا در فلش کاپی کنید.</translation>
    </message>
    <message>
        <source>Asking for the receipt.</source>
        <translation>رسید خواسته می‌شود.</translation>
    </message>
    <message>
        <source>Asked at {time}. The receipt is not there yet.</source>
        <translation>در {time} خواسته شد. رسید هنوز نیامده است.</translation>
    </message>
    <message>
        <source>The clock of this computer and the gateway&apos;s are {time} apart. What you send arrives all the same. Look whether date and time are right here.</source>
        <translation>ساعت این کمپیوتر با ساعت پورتال {time} فرق دارد. آنچه می‌فرستید با آن هم می‌رسد. ببینید که تاریخ و وقت اینجا درست باشد.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>A receipt came that cannot be used. {why}</source>
        <translation>رسیدی آمد که قابل استفاده نیست. {why}</translation>
    </message>
    <message>
        <source>{there} of {size}</source>
        <translation>‏{there} از {size}</translation>
    </message>
    <message>
        <source>{done}, {speed} a second, {time} left</source>
        <translation>‏⁨{done}⁩، هر ثانیه ⁨{speed}⁩، {time} مانده</translation>
    </message>
    <message>
        <source>Less than a minute at the present speed</source>
        <translation>کمتر از یک دقیقه با سرعت فعلی</translation>
    </message>
    <message>
        <source>About {time} at the present speed</source>
        <translation>حدود {time} با سرعت فعلی</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>کمتر از یک دقیقه</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>ارسال مکث شده است.</translation>
    </message>
    <message>
        <source>Nothing is sent in the quiet hours.</source>
        <translation>در ساعت‌های خاموشی چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>This is not the network you chose for sending.</source>
        <translation>این شبکه‌ای نیست که برای ارسال انتخاب کردید.</translation>
    </message>
    <message>
        <source>You chose one network for sending, and this computer does not tell which one it is on.</source>
        <translation>یک شبکه را برای ارسال انتخاب کردید، و این کمپیوتر نمی‌گوید در کدام شبکه است.</translation>
    </message>
    <message>
        <source>What you allowed for one day is used up. It goes on tomorrow.</source>
        <translation>آنچه برای یک روز اجازه داده بودید تمام شد. فردا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>This computer runs on its battery. Plug it in to send.</source>
        <translation>این کمپیوتر با بطری کار می‌کند. برای ارسال، آن را به برق وصل کنید.</translation>
    </message>
    <message>
        <source>You chose to send only when plugged in, and this computer does not tell whether it is.</source>
        <translation>انتخاب کردید که تنها هنگام وصل بودن به برق بفرستد، و این کمپیوتر نمی‌گوید وصل است یا نه.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) waiting</source>
        <translation>
            <numerusform>%Ln بسته منتظر است</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending, {percent} %</source>
        <translation>در حال ارسال، {percent} %</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The picture as others will see it</source>
        <translation>تصویر، همان‌طور که دیگران می‌بینند</translation>
    </message>
    <message>
        <source>Show how it was</source>
        <translation>نشان دادن آنچه بود</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>حالا برداشته شود</translation>
    </message>
    <message>
        <source>Keep it, sealed in this vault</source>
        <translation>مُهرشده در این صندوق بماند</translation>
    </message>
    <message>
        <source>Somebody may be recognised in this picture, and no consent is named beside it. Removing the untouched picture is the safe choice.</source>
        <translation>شاید کسی در این تصویر شناخته شود، و در کنار آن از هیچ رضایتی نام برده نشده است. برداشتن تصویر دست‌نخورده انتخاب امن‌تر است.</translation>
    </message>
    <message>
        <source>A finished version of this record has the untouched picture and keeps it, whatever you choose here. Delete the record if it must go.</source>
        <translation>یک نسخهٔ تمام‌شدهٔ این ریکارد تصویر دست‌نخورده را دارد و نگه می‌دارد، هر چه اینجا انتخاب کنید. اگر باید برود، ریکارد را حذف کنید.</translation>
    </message>
    <message>
        <source>This is what others will see</source>
        <translation>این چیزی است که دیگران می‌بینند</translation>
    </message>
    <message>
        <source>The blocks become part of the copy. Nobody can take them off it again or find out what was below, not even you. Look once more: signs, uniforms, jewellery and the background can give somebody away too.</source>
        <translation>پوشش‌ها جزئی از کاپی می‌شود. هیچ کس نمی‌تواند آن‌ها را بردارد یا بفهمد زیرشان چه بود، حتی شما. یک بار دیگر ببینید: لوحه، یونیفورم، زیورات و پس‌منظر هم می‌تواند کسی را نشان بدهد.</translation>
    </message>
    <message>
        <source>What becomes of the untouched picture?</source>
        <translation>با تصویر دست‌نخورده چه شود؟</translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back, also not by undoing. Backups made before still hold it until they are thinned out.</source>
        <translation>فوراً از این صندوق می‌رود و برگردانده نمی‌شود، حتی با برگرداندن کار. بکاپ‌هایی که پیشتر ساخته شده، تا وقتی کم شوند هنوز آن را دارند.</translation>
    </message>
    <message>
        <source>Only somebody who opens this vault can look at it. It never leaves: no bundle, no page and no copy outside has it.</source>
        <translation>تنها کسی که این صندوق را باز کند می‌تواند آن را ببیند. هیچ‌گاه بیرون نمی‌رود: در هیچ بسته، هیچ صفحه و هیچ کاپی بیرونی نیست.</translation>
    </message>
    <message>
        <source>The file that you added it from, on a phone or stick, is not touched.</source>
        <translation>به فایلی که از آن اضافه کردید، در تلفون یا فلش، دست زده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>The story as a whole</source>
        <translation>داستان یک‌جا</translation>
    </message>
    <message>
        <source>It prints “drawn from several women&apos;s accounts”.</source>
        <translation>در چاپ آن می‌آید «برگرفته از گفته‌های چند زن».</translation>
    </message>
    <message>
        <source>written</source>
        <translation>نوشته شده</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>هنوز نوشته نشده</translation>
    </message>
    <message numerus="yes">
        <source>{words} words, about %n minute(s) to read.</source>
        <translation>
            <numerusform>{words} کلمه، حدود %Ln دقیقه خواندن.</numerusform>
        </translation>
    </message>
    <message>
        <source>No words yet. 400 to 800 are read to the end.</source>
        <translation>هنوز کلمه‌ای نیست. ۴۰۰ تا ۸۰۰ کلمه تا آخر خوانده می‌شود.</translation>
    </message>
    <message>
        <source>400 to 800 are read to the end.</source>
        <translation>۴۰۰ تا ۸۰۰ کلمه تا آخر خوانده می‌شود.</translation>
    </message>
    <message>
        <source>That is long: 400 to 800 are read to the end.</source>
        <translation>دراز است: ۴۰۰ تا ۸۰۰ کلمه تا آخر خوانده می‌شود.</translation>
    </message>
    <message>
        <source>A good length.</source>
        <translation>اندازهٔ خوبی است.</translation>
    </message>
</context>
<context>
    <name>OutsideSheet</name>
    <message>
        <source>Who is it for?</source>
        <translation>برای کی است؟</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>کدام تصویر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay here: they are not for these readers.</source>
        <translation>
            <numerusform>%Ln جواب اینجا می‌ماند: برای این خوانندگان نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>تصویر {number}</translation>
    </message>
    <message>
        <source>No picture of this record may leave for these readers.</source>
        <translation>هیچ تصویری از این ریکارد اجازهٔ رفتن به این خوانندگان را ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the table.</source>
        <translation>
            <numerusform>%Ln ریکارد در جدول است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are in {name}. The record itself is safe in your vault.</source>
        <translation>صفحه‌ها در ⁨{name}⁩ است. خود ریکارد در صندوق شما محفوظ است.</translation>
    </message>
    <message>
        <source>These pictures are not on the pages, because they are damaged or missing: {names}. Take them back from a backup, on the page Safety under &quot;Check and repair&quot;, or add them again.</source>
        <translation>این تصویرها در صفحه‌ها نیست، چون خراب یا گم است: ⁨{names}⁩. آن‌ها را در صفحهٔ «مصونیت»، در «بررسی و ترمیم»، از یک بکاپ بگیرید یا دوباره اضافه کنید.</translation>
    </message>
    <message>
        <source>The picture is in {name}.</source>
        <translation>تصویر در ⁨{name}⁩ است.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>انتخاب جای ذخیره</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>یک لحظه</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>هر وقت خواستید می‌توانید توقف دهید؛ هیچ چیز نیمه‌کاره باقی نمی‌ماند.</translation>
    </message>
    <message>
        <source>The record is on the clipboard. It is taken away again after a minute.</source>
        <translation>ریکارد در کلیپ‌بورد است. پس از یک دقیقه دوباره برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>شد</translation>
    </message>
    <message>
        <source>Done, but not all of it</source>
        <translation>شد، اما نه همه‌اش</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>How fast your line is</source>
        <translation>سرعت خط شما</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>حدود {size}.</translation>
    </message>
    <message>
        <source>About {size}, {time} to send.</source>
        <translation>حدود {size}، فرستادن {time}.</translation>
    </message>
    <message>
        <source>On a stick</source>
        <translation>در فلش</translation>
    </message>
    <message>
        <source>Line of {count} Mbit/s</source>
        <translation>خط {count} Mbit/s</translation>
    </message>
    <message>
        <source>Line of {count} kbit/s</source>
        <translation>خط {count} kbit/s</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>کمتر از یک دقیقه</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Print</source>
        <translation>چاپ کردن</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به شکل PDF</translation>
    </message>
    <message>
        <source>The paper will open nothing</source>
        <translation>کاغذ هیچ چیز را باز نخواهد کرد</translation>
    </message>
    <message>
        <source>What you printed or wrote down so far is of no use then. Destroy it.</source>
        <translation>آنچه تا حال چاپ کرده‌اید یا نوشته‌اید آن وقت به کار نمی‌آید. آن را از بین ببرید.</translation>
    </message>
    <message>
        <source>Stop without keeping it</source>
        <translation>توقف بدون نگه داشتن</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه دادن</translation>
    </message>
    <message>
        <source>A file that anybody can read</source>
        <translation>فایلی که هر کس می‌تواند بخواند</translation>
    </message>
    <message>
        <source>Whoever finds this file can use it as the paper itself. Save it on a stick that you take to the printer, and delete it there afterwards.</source>
        <translation>هر کس این فایل را پیدا کند، می‌تواند آن را مثل خود کاغذ استفاده کند. آن را در فلشی ذخیره کنید که به پرنتر می‌برید، و بعد از آن فلش حذف کنید.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>انتخاب جای ذخیره</translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message>
        <source>Print a consent form</source>
        <translation>چاپ فورم رضایت</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>کدام کاغذ</translation>
    </message>
    <message>
        <source>The form, to be signed</source>
        <translation>فورم، برای امضا</translation>
    </message>
    <message>
        <source>The same in large type, to be read aloud</source>
        <translation>همان با حروف کلان، برای بلند خواندن</translation>
    </message>
    <message>
        <source>For taking a consent back</source>
        <translation>برای پس گرفتن رضایت</translation>
    </message>
    <message>
        <source>In the language she speaks</source>
        <translation>به زبانی که او گپ می‌زند</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>شمارهٔ رضایت</translation>
    </message>
    <message>
        <source>Leave it blank, to write in by hand</source>
        <translation>خالی بماند، تا با دست نوشته شود</translation>
    </message>
    <message>
        <source>The papers name nobody, but a signed one does. Keep it locked away in the office, never in a bag or at her home, and write in the record only where it is kept.</source>
        <translation>در این کاغذها نام کسی نیست، اما در کاغذ امضاشده هست. آن را در دفتر زیر قفل نگه دارید، هیچ‌گاه نه در بکس و نه در خانهٔ او، و در ریکارد تنها بنویسید کجا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به شکل PDF</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>انتخاب جای ذخیره</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>به شکل PDF ذخیره شد</translation>
    </message>
    <message>
        <source>The paper is in {name}. Print it, then delete the file.</source>
        <translation>کاغذ در ⁨{name}⁩ است. آن را چاپ کنید و بعد فایل را حذف کنید.</translation>
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
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>دیدن دلیل</translation>
    </message>
    <message>
        <source>See what to correct</source>
        <translation>دیدن آنچه باید اصلاح شود</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>حالا فرستاده شود</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>اجازهٔ ادامه</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>کاپی در فلش</translation>
    </message>
    <message>
        <source>Ask for the receipt</source>
        <translation>خواستن رسید</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>بیرون کردن از سبد ارسال</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what you type</source>
        <translation>نشان دادن آنچه می‌نویسید</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>کلید Caps Lock روشن است.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>تغییر عبارت رمز</translation>
    </message>
    <message>
        <source>From then on only the new one opens your records here. Backups and copies of the folder that were made before still open with the old one.</source>
        <translation>از آن پس تنها عبارت نو ریکاردهای شما را اینجا باز می‌کند. بکاپ‌ها و کاپی‌های فولدر که پیشتر گرفته شده، هنوز با عبارت کهنه باز می‌شوند.</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>عبارت رمز فعلی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Type the passphrase so far first.</source>
        <translation>اول عبارت رمز فعلی را بنویسید.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Document {name}</source>
        <translation>سند ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Find words ({keys})</source>
        <translation>یافتن کلمه‌ها ({keys})</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>یافتن کلمه‌ها</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>صفحهٔ قبلی</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعدی</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>تمام عرض</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>از {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>یافت نشد</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} از {count}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>She chooses a phrase of her own, which nobody else learns. Without it nobody can sign in her name, and it does not open the vault.</source>
        <translation>او عبارتی از خود انتخاب می‌کند که هیچ کس دیگر آن را نمی‌داند. بدون آن کسی نمی‌تواند به نام او امضا کند، و آن عبارت صندوق را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Name, initials or work</source>
        <translation>نام، حروف اول نام یا کار</translation>
    </message>
    <message>
        <source>What she does</source>
        <translation>کار او</translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation>بنویسید او چگونه می‌خواهد نشان داده شود: یک نام، حروف اول نام یا کارش.</translation>
    </message>
</context>
<context>
    <name>PersonName</name>
    <message>
        <source>Names from the region that nobody else in this vault goes by. Take one, or write another:</source>
        <translation>نام‌هایی از منطقه که در این صندوق کس دیگری ندارد. یکی را بگیرید، یا نام دیگری بنویسید:</translation>
    </message>
    <message>
        <source>Somebody else in this vault goes by this name already. Choose another one.</source>
        <translation>کس دیگری در این صندوق از قبل این نام را دارد. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Same person as in another story…</source>
        <translation>همان شخص در داستان دیگر…</translation>
    </message>
    <message>
        <source>Take the name {name}</source>
        <translation>گرفتن نام ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>PickUpSheet</name>
    <message>
        <source>Pick up from a stick</source>
        <translation>گرفتن از فلش</translation>
    </message>
    <message>
        <source>There is nothing for this app on it.</source>
        <translation>در آن چیزی برای این اپ نیست.</translation>
    </message>
    <message>
        <source>Plug the stick in. What is on it appears here by itself.</source>
        <translation>فلش را وصل کنید. آنچه در آن است خودبه‌خود اینجا دیده می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%Ln رسید</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>گرفتن</translation>
    </message>
    <message>
        <source>Setup file {name}</source>
        <translation>فایل تنظیمات ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Bundle {name}</source>
        <translation>بستهٔ ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>و %Ln مورد دیگر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب فولدر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Choose the folder to look in</source>
        <translation>فولدری را انتخاب کنید که دیده شود</translation>
    </message>
    <message>
        <source>Looking at the receipts</source>
        <translation>در حال دیدن رسیدها</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدها</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) taken in. Their records show what the gateway says.</source>
        <translation>
            <numerusform>%Ln رسید گرفته شد. ریکاردهای آن نشان می‌دهد پورتال چه می‌گوید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) had come before. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln رسید پیشتر آمده بود. هیچ چیز تغییر نکرد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture {name}</source>
        <translation>تصویر ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>تمام تصویر</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>چرخاندن</translation>
    </message>
</context>
<context>
    <name>PieceEntry</name>
    <message>
        <source>Its short code</source>
        <translation>کد کوتاه آن</translation>
    </message>
    <message>
        <source>Short code of {piece}</source>
        <translation>کد کوتاه ⁨{piece}⁩</translation>
    </message>
</context>
<context>
    <name>PiecesSheet</name>
    <message>
        <source>Make three pieces</source>
        <translation>ساختن سه قطعه</translation>
    </message>
    <message>
        <source>Three people each get one sheet of paper, and each a short code by another way, as by word of mouth. Any two of them together can open your records if the passphrase is lost. One alone cannot.</source>
        <translation>به سه نفر هر کدام یک ورق کاغذ می‌رسد، و به هر کدام یک کد کوتاه از راه دیگر، مثلاً شفاهی. اگر عبارت رمز گم شود، هر دو نفر با هم می‌توانند ریکاردهای شما را باز کنند. یکی به تنهایی نمی‌تواند.</translation>
    </message>
    <message>
        <source>Choose people who would not both be forced or persuaded at the same time.</source>
        <translation>کسانی را انتخاب کنید که هر دو را در یک وقت مجبور یا قانع کرده نتوانند.</translation>
    </message>
    <message>
        <source>The pieces that you gave away before will open nothing any more.</source>
        <translation>قطعه‌هایی که پیشتر داده‌اید دیگر هیچ چیز را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>The next step shows the first piece. Make sure that nobody looks on.</source>
        <translation>در قدم بعدی قطعهٔ اول نشان داده می‌شود. مطمئن شوید که هیچ کس نگاه نمی‌کند.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Show the first piece</source>
        <translation>نشان دادن قطعهٔ اول</translation>
    </message>
    <message>
        <source>Piece {number} of 3</source>
        <translation>قطعهٔ {number} از ۳</translation>
    </message>
    <message>
        <source>Its short code, not on the paper</source>
        <translation>کد کوتاه آن، نه روی این کاغذ</translation>
    </message>
    <message>
        <source>Tell it to the person who gets this piece, or write it on another paper. It is shown once.</source>
        <translation>آن را به کسی که این قطعه را می‌گیرد بگویید، یا روی کاغذ دیگری بنویسید. تنها یک بار نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>قطعهٔ بعدی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Keep these pieces</source>
        <translation>نگه داشتن این قطعه‌ها</translation>
    </message>
    <message>
        <source>All three are on paper, and I know each code.</source>
        <translation>هر سه روی کاغذ است و هر کد را می‌دانم.</translation>
    </message>
    <message>
        <source>Afterwards, test two of them here while you still have them together.</source>
        <translation>بعد از آن، تا هنوز آن‌ها را با هم دارید، دو قطعه را اینجا امتحان کنید.</translation>
    </message>
    <message>
        <source>Tick the box once all three are on paper.</source>
        <translation>وقتی هر سه روی کاغذ بود، خانه را نشانی کنید.</translation>
    </message>
</context>
<context>
    <name>PillarBadge</name>
    <message>
        <source>Name hidden</source>
        <translation>نام پنهان</translation>
    </message>
    <message>
        <source>Face hidden</source>
        <translation>روی پنهان</translation>
    </message>
    <message>
        <source>Place hidden</source>
        <translation>جای پنهان</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>نام پیدا</translation>
    </message>
    <message>
        <source>Face shown</source>
        <translation>روی پیدا</translation>
    </message>
    <message>
        <source>Exact place shown</source>
        <translation>جای دقیق پیدا</translation>
    </message>
    <message>
        <source>What is still shown has to be hidden for this person.</source>
        <translation>آنچه هنوز پیداست باید برای این شخص پنهان شود.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of these has to be hidden for this person.</source>
        <translation>
            <numerusform>%Ln تای دیگر از این‌ها باید برای این شخص پنهان شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Recording {name}</source>
        <translation>صدا یا ویدیوی ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Where it plays</source>
        <translation>جای پخش</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>بلندی صدا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Remove it from this computer…</source>
        <translation>برداشتن از این کمپیوتر…</translation>
    </message>
    <message>
        <source>{kind}, {state}</source>
        <translation>{kind}، {state}</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>هنوز خلاصه ندارد.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>ادامهٔ نوشتن</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>اصلاح کردن</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>دیدن هر دو</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this record stand side by side. Nothing was overwritten.</source>
        <translation>
            <numerusform>%Ln نسخهٔ این ریکارد پهلو به پهلو است. هیچ چیز از بین نرفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway has received this version.</source>
        <translation>پورتال این نسخه را دریافت کرده است.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ کردن</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>صادر کردن</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>دور انداختن مسوده</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Moves the record with all its revisions into the bin</source>
        <translation>ریکارد را با همهٔ نسخه‌هایش به سبد حذف می‌برد</translation>
    </message>
    <message>
        <source>Have it checked…</source>
        <translation>دادن برای بررسی…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>پس گرفتن…</translation>
    </message>
    <message>
        <source>Somebody in it takes her consent back</source>
        <translation>کسی در آن رضایتش را پس می‌گیرد</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>از کجا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جای</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>رکن</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>کی می‌تواند ببیند</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>تمام شد</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخرین تغییر</translation>
    </message>
</context>
<context>
    <name>PreviewFiles</name>
    <message>
        <source>Picture {number}</source>
        <translation>تصویر {number}</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>⁨{name}⁩، {size}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>ذخیرهٔ یک کاپی در بیرون</translation>
    </message>
</context>
<context>
    <name>PrintedWords</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>ریکارد {number}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>نسخهٔ {number}</translation>
    </message>
    <message>
        <source>{title} ({version})</source>
        <translation>{title} ({version})</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>تمام شد</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{value} از {highest}</translation>
    </message>
    <message>
        <source>{value} of {highest} ({words})</source>
        <translation>{value} از {highest} ({words})</translation>
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
        <translation>فایل {extension}، {size}</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} بایت</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} کیلوبایت</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} میگابایت</translation>
    </message>
    <message>
        <source>Internal: not for sharing</source>
        <translation>داخلی: شریک نسازید</translation>
    </message>
    <message>
        <source>{label} (team only)</source>
        <translation>{label} (تنها تیم)</translation>
    </message>
    <message>
        <source>{label} (stays with you)</source>
        <translation>{label} (نزد شما می‌ماند)</translation>
    </message>
    <message>
        <source>What is marked “team only” goes to Spotlight teams and nobody else.</source>
        <translation>آنچه «تنها تیم» نشانی شده، تنها به تیم‌های سپاتلایت می‌رسد و به هیچ کس دیگر نه.</translation>
    </message>
    <message>
        <source>What is marked “stays with you” leaves this computer on this paper alone.</source>
        <translation>آنچه «نزد شما می‌ماند» نشانی شده، تنها روی همین کاغذ از این کمپیوتر بیرون می‌شود.</translation>
    </message>
    <message>
        <source>Drawn from several women’s accounts.</source>
        <translation>برگرفته از گفته‌های چند زن.</translation>
    </message>
    <message>
        <source>* This name has been changed.</source>
        <translation>* این نام تغییر داده شده است.</translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation>این تصویر شخص این داستان را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Something in this record was taken back, or its file is no longer on this computer. It is left out here.</source>
        <translation>چیزی در این ریکارد پس گرفته شده، یا فایل آن دیگر در این کمپیوتر نیست. اینجا کنار گذاشته شده است.</translation>
    </message>
    <message>
        <source>This picture could not be read.</source>
        <translation>این تصویر خوانده نشد.</translation>
    </message>
    <message>
        <source>Some characters could not be printed and stand as �; on the screen they are whole.</source>
        <translation>بعضی حروف چاپ نشد و به‌جای آن‌ها � آمده است؛ روی صفحه درست دیده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>PurgeSheet</name>
    <message>
        <source>Remove it from this computer</source>
        <translation>برداشتن از این کمپیوتر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>The gateway has received this version, and its receipt stays here. What you remove now is gone from this computer for good. Backups and copies that you saved elsewhere still have it.</source>
        <translation>پورتال این نسخه را دریافت کرده، و رسید آن اینجا می‌ماند. آنچه اکنون برمی‌دارید برای همیشه از این کمپیوتر می‌رود. بکاپ‌ها و کاپی‌هایی که جای دیگر ذخیره کرده‌اید هنوز آن را دارد.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه داشتن</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}, can go alone. What you wrote stays.</source>
        <translation>
            <numerusform>%Ln فایل، {size}، می‌تواند تنها برود. آنچه نوشته‌اید می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s)</source>
        <translation>
            <numerusform>برداشتن %Ln فایل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it is the record with %n version(s) and every file.</source>
        <translation>
            <numerusform>تمام آن، ریکارد با %Ln نسخه و همهٔ فایل‌هاست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this computer has %n of its files.</source>
        <translation>
            <numerusform>تنها این کمپیوتر %Ln فایل آن را دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the record for good</source>
        <translation>حذف ریکارد برای همیشه</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>هیچ چیز برداشته نشد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>QuestionColumn</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>تمام کردن</translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation>دیدن آنچه مانده</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکاردها</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>سبد ارسال</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>مصونیت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock: the passphrase opens it again</source>
        <translation>قفل کردن: با عبارت رمز دوباره باز می‌شود</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Save, lock and hide at once. Shift pressed three times does the same.</source>
        <translation>فوراً ذخیره، قفل و پنهان می‌شود. سه بار فشار دادن Shift هم همین کار را می‌کند.</translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>نگه داشتن همین ترتیب</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Read back</source>
        <translation>خواندن برای او</translation>
    </message>
    <message>
        <source>Read it to her slowly, in her language. Stop where she wants to change something, and press “Change this” there. Ask at the end whether it may stand like this.</source>
        <translation>آن را آهسته و به زبان خودش برایش بخوانید. جایی که می‌خواهد چیزی را تغییر دهد بایستید و آنجا «این را تغییر دهید» را فشار دهید. در آخر بپرسید آیا می‌تواند همین‌طور بماند.</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>برگشت به فورم (Esc)</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>چاپ آن</translation>
    </message>
    <message>
        <source>For somebody to whom it cannot be read on this screen</source>
        <translation>برای کسی که نمی‌شود از این صفحه برایش خواند</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>این را تغییر دهید</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>هنوز چیزی نوشته نشده.</translation>
    </message>
    <message>
        <source>Note how reading it back went</source>
        <translation>یادداشت اینکه خواندن چطور گذشت</translation>
    </message>
</context>
<context>
    <name>ReadPaperSheet</name>
    <message>
        <source>Print it to read it back</source>
        <translation>چاپ برای خواندن به او</translation>
    </message>
    <message>
        <source>The pages hold the story as it stands now, for this office alone: whatever is not to leave this computer is left out.</source>
        <translation>این صفحه‌ها داستان را همان‌طور که حالا هست دارد، تنها برای همین دفتر: آنچه نباید از این کمپیوتر بیرون برود در آن نیست.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>انتخاب جای ذخیره</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>یک لحظه</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>هر وقت خواستید می‌توانید توقف دهید؛ هیچ چیز نیمه‌کاره باقی نمی‌ماند.</translation>
    </message>
    <message>
        <source>The pages are in {name}. Print them, then delete the file.</source>
        <translation>صفحه‌ها در ⁨{name}⁩ است. آن‌ها را چاپ کنید و بعد فایل را حذف کنید.</translation>
    </message>
    <message>
        <source>These pictures are damaged or missing, and not on the pages: {names}.</source>
        <translation>این تصویرها خراب یا گم است و در صفحه‌ها نیست: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>به شکل PDF ذخیره شد</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n file(s) came along that are not shown here: sound, film or documents. Ask the colleague about them before you approve.</source>
        <translation>
            <numerusform>%Ln فایل همراه آمده که اینجا نشان داده نمی‌شود: صدا، فلم یا سند. پیش از تأیید دربارهٔ آن از همکار بپرسید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being made ready.</source>
        <translation>تصویر آماده می‌شود.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Ask the colleague about it.</source>
        <translation>این تصویر نشان داده نمی‌شود. دربارهٔ آن از همکار بپرسید.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n place(s) still need a reason</source>
        <translation>
            <numerusform>%Ln جای هنوز دلیل می‌خواهد</numerusform>
        </translation>
    </message>
    <message>
        <source>For everybody to read, each place in the text that could say who somebody is needs a reason why it may stay. Write one, or take the words out of the record.</source>
        <translation>چون همه می‌خوانند، هر جای متن که شاید نشان بدهد کسی کیست، دلیل می‌خواهد که چرا بماند. دلیلی بنویسید، یا آن کلمه‌ها را از ریکارد بیرون کنید.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Looking at the receipt</source>
        <translation>در حال دیدن رسید</translation>
    </message>
    <message>
        <source>Its signature is checked, and whether it is about what you sent.</source>
        <translation>امضای آن بررسی می‌شود، و این که آیا دربارهٔ چیزی است که شما فرستادید.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>What the gateway says</source>
        <translation>آنچه پورتال می‌گوید</translation>
    </message>
    <message>
        <source>Signed by {gateway}, on {day}.</source>
        <translation>امضای ⁨{gateway}⁩، در {day}.</translation>
    </message>
    <message>
        <source>The whole bundle was refused, for this reason:</source>
        <translation>تمام بسته رد شد، به این دلیل:</translation>
    </message>
    <message>
        <source>It has what you sent. Thank you for telling of the consent taken back.</source>
        <translation>آنچه فرستادید نزد آن است. از خبر پس گرفته شدن رضایت تشکر.</translation>
    </message>
    <message>
        <source>This receipt came before. Nothing was changed.</source>
        <translation>این رسید پیشتر آمده بود. هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>A record that is no longer here</source>
        <translation>ریکاردی که دیگر اینجا نیست</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %Ln تای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>This receipt does not count</source>
        <translation>این رسید حساب نمی‌شود</translation>
    </message>
</context>
<context>
    <name>ReceivingWords</name>
    <message>
        <source>Received</source>
        <translation>دریافت شد</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>اصلاح خواسته شده</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد شد</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received:</source>
        <translation>
            <numerusform>%Ln ریکارد دریافت شد:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in which changes are asked:</source>
        <translation>
            <numerusform>%Ln ریکارد که در آن اصلاح خواسته شده:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused:</source>
        <translation>
            <numerusform>%Ln ریکارد رد شد:</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s checks found something wrong in the bundle. In its own words:</source>
        <translation>بررسی‌های پورتال در بسته چیز نادرستی یافت. به کلمات خودش:</translation>
    </message>
    <message>
        <source>The gateway does not take one of the files in the bundle. In its own words:</source>
        <translation>پورتال یکی از فایل‌های بسته را قبول نمی‌کند. به کلمات خودش:</translation>
    </message>
    <message>
        <source>This answer is missing, and the form asks for it before a record is ready.</source>
        <translation>این پاسخ کم است، و فورمه پیش از آماده شدن ریکارد آن را می‌خواهد.</translation>
    </message>
    <message>
        <source>Nobody whom the gateway knows has cleared this record for these readers.</source>
        <translation>هیچ کسی که پورتال می‌شناسد این ریکارد را برای این خوانندگان تأیید نکرده است.</translation>
    </message>
    <message>
        <source>A consent for this record was taken back, so the gateway did not keep it.</source>
        <translation>رضایتی برای این ریکارد پس گرفته شده، پس پورتال آن را نگه نداشت.</translation>
    </message>
    <message>
        <source>Another device sent this version before, with other words, so the gateway did not keep it.</source>
        <translation>دستگاه دیگری پیشتر این نسخه را با کلمات دیگر فرستاده بود، پس پورتال آن را نگه نداشت.</translation>
    </message>
    <message>
        <source>Another device sent this record first, so nobody sees this version before the people at the gateway agree. Ask them.</source>
        <translation>دستگاه دیگری این ریکارد را اول فرستاده، پس تا کارکنان پورتال موافقت نکنند هیچ کس این نسخه را نمی‌بیند. از آنان بپرسید.</translation>
    </message>
    <message>
        <source>The gateway has another bundle of this device in the place of this one. This happens when an older backup was put back. Tell the people at the gateway. When they have agreed, export these records once more.</source>
        <translation>پورتال به جای این بسته، بستهٔ دیگری از این دستگاه را دارد. این وقتی پیش می‌آید که بکاپ کهنه‌تری بازگردانده شده باشد. به کارکنان پورتال خبر دهید. وقتی موافقت کردند، این ریکاردها را یک بار دیگر صادر کنید.</translation>
    </message>
    <message>
        <source>The bundle was made for a colleague to review, so the gateway kept nothing of it.</source>
        <translation>این بسته برای بررسی همکار ساخته شده بود، پس پورتال هیچ چیز آن را نگه نداشت.</translation>
    </message>
    <message>
        <source>{file} is no receipt, or it was damaged on its way. Ask for it again. Nothing was changed.</source>
        <translation>‏⁨{file}⁩ رسید نیست، یا در راه خراب شده است. آن را دوباره بخواهید. هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or never was a receipt. Do not use it. Nothing was changed.</source>
        <translation>‏⁨{file}⁩ پس از امضا تغییر کرده، یا هیچ‌گاه رسید نبوده است. آن را استفاده نکنید. هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>{file} was not signed by your gateway. Ask whoever gave it to you where it comes from. Nothing was changed.</source>
        <translation>‏⁨{file}⁩ را پورتال شما امضا نکرده است. از کسی که آن را داد بپرسید از کجا آمده. هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the gateway. Bring this app up to date, then take the receipt in again.</source>
        <translation>‏⁨{file}⁩ با نسخهٔ نوتر پورتال نوشته شده است. این اپ را تازه کنید و بعد رسید را دوباره بگیرید.</translation>
    </message>
    <message>
        <source>{file} is dated {day}, which lies ahead. Look whether the clock of this computer is right, then take the receipt in again.</source>
        <translation>‏⁨{file}⁩ تاریخ {day} را دارد که هنوز نیامده است. ببینید که ساعت این کمپیوتر درست باشد، و بعد رسید را دوباره بگیرید.</translation>
    </message>
    <message>
        <source>{file} is about a bundle that was not made in this vault. Nothing was changed.</source>
        <translation>‏⁨{file}⁩ دربارهٔ بسته‌ای است که در این صندوق ساخته نشده. هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>{file} speaks of other records than those you sent. Do not use it, and tell the gateway. Nothing was changed.</source>
        <translation>‏⁨{file}⁩ از ریکاردهایی غیر از آنچه فرستادید می‌گوید. آن را استفاده نکنید، و به پورتال بگویید. هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>{file} says something else than the receipt that came before. The first one stays; ask the gateway which one is right.</source>
        <translation>‏⁨{file}⁩ چیزی غیر از رسید پیشین می‌گوید. اولی می‌ماند؛ از پورتال بپرسید کدام درست است.</translation>
    </message>
    <message>
        <source>Nobody has told this vault yet whose receipts count. Take in your office&apos;s setup file first.</source>
        <translation>هنوز کسی به این صندوق نگفته رسیدهای کی حساب می‌شود. اول فایل تنظیمات دفتر خود را بگیرید.</translation>
    </message>
    <message>
        <source>No receipt says that the gateway has this version, so it stays here. Nothing was removed.</source>
        <translation>هیچ رسیدی نمی‌گوید که پورتال این نسخه را دارد، پس اینجا می‌ماند. هیچ چیز برداشته نشد.</translation>
    </message>
    <message>
        <source>The receiving desk cannot use this address of a database: {name}.</source>
        <translation>میز دریافت این آدرس دیتابیس را استفاده کرده نمی‌تواند: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{file} is not a key that the receiving desk can sign receipts with.</source>
        <translation>‏⁨{file}⁩ کلیدی نیست که میز دریافت با آن رسیدها را امضا کرده بتواند.</translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} cannot be used. Nothing was filed half.</source>
        <translation>دیتابیس میز دریافت ⁨{name}⁩ قابل استفاده نیست. هیچ چیز نیمه‌کاره ثبت نشد.</translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} was written by a newer version of this program.</source>
        <translation>دیتابیس میز دریافت ⁨{name}⁩ با نسخهٔ نوتر این پروگرام نوشته شده است.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Nothing to export yet</source>
        <translation>هنوز چیزی برای صادر کردن نیست</translation>
    </message>
    <message>
        <source>Only finished records can leave. Choose one that is ready, or finish a draft first.</source>
        <translation>تنها ریکاردهای تمام‌شده می‌توانند بیرون بروند. یکی را که آماده است انتخاب کنید، یا اول یک مسوده را تمام کنید.</translation>
    </message>
    <message>
        <source>The draft is in the bin and stays there for 30 days.</source>
        <translation>مسوده در سبد حذف است و ۳۰ روز آنجا می‌ماند.</translation>
    </message>
</context>
<context>
    <name>RecordSheets</name>
    <message>
        <source>The bundle that you were handed</source>
        <translation>بسته‌ای که به شما تسلیم داده شد</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>بسته‌ها (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>from a colleague</source>
        <translation>از یک همکار</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln نسخه</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>خراب</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>ریکاردها</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%Ln ریکارد انتخاب شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Export them together with the bar below the list, or choose one to see what it is.</source>
        <translation>با نوار زیر فهرست آن‌ها را یکجا صادر کنید، یا یکی را انتخاب کنید تا ببینید چیست.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>یک ریکارد را انتخاب کنید</translation>
    </message>
    <message>
        <source>Its summary, pictures and history are shown here. Hold Ctrl or Shift to choose several.</source>
        <translation>خلاصه، تصویرها و تاریخچهٔ آن اینجا نشان داده می‌شود. برای انتخاب چند ریکارد، Ctrl یا Shift را فشرده نگه دارید.</translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message>
        <source>Records</source>
        <translation>ریکاردها</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سبد حذف</translation>
    </message>
    <message>
        <source>What you deleted in the last 30 days</source>
        <translation>آنچه در ۳۰ روز گذشته حذف کردید</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>گرفتن…</translation>
    </message>
    <message>
        <source>A file that you were given, because somebody took her consent back</source>
        <translation>فایلی که به شما داده شد، چون کسی رضایتش را پس گرفت</translation>
    </message>
    <message>
        <source>Review for a colleague…</source>
        <translation>بررسی برای یک همکار…</translation>
    </message>
    <message>
        <source>Opens a bundle that a colleague handed you; nothing of it is kept here</source>
        <translation>بسته‌ای را که همکاری به شما تسلیم داده باز می‌کند؛ چیزی از آن اینجا نگه داشته نمی‌شود</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), newest change first</source>
        <translation>
            <numerusform>%Ln ریکارد، تازه‌ترین تغییر اول</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>No record holds these words. Try fewer, or another spelling.</source>
        <translation>در هیچ ریکارد این کلمه‌ها نیست. کلمه‌های کمتر یا املای دیگر را امتحان کنید.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>هنوز ریکاردی نیست</translation>
    </message>
    <message>
        <source>What you write will stand here, drafts and finished records alike.</source>
        <translation>آنچه می‌نویسید اینجا می‌آید، هم مسوده‌ها و هم ریکاردهای تمام‌شده.</translation>
    </message>
    <message>
        <source>Begin a record</source>
        <translation>شروع یک ریکارد</translation>
    </message>
</context>
<context>
    <name>RefusedWords</name>
    <message>
        <source>This device was lost or its key stolen: do not use what it made. Nothing was taken from the bundle. Tell the office of whoever sent it.</source>
        <translation>این دستگاه گم شده یا کلیدش دزدیده شده است: آنچه را ساخته استفاده نکنید. از این بسته هیچ چیز گرفته نشد. به دفتر فرستنده بگویید.</translation>
    </message>
    <message>
        <source>The office&apos;s confirmation of the device that made this bundle has run out. Nothing was taken from it. Ask the sender to have her device confirmed again, and to send it anew.</source>
        <translation>مدت تصدیق دفتر برای دستگاهی که این بسته را ساخته تمام شده است. از آن هیچ چیز گرفته نشد. از فرستنده بخواهید دستگاهش را دوباره تصدیق کند و بسته را از نو بفرستد.</translation>
    </message>
    <message>
        <source>The device that signed this bundle may not sign in this name. Nothing was taken from it. Ask the sender, by telephone or in person, whether it is hers.</source>
        <translation>دستگاهی که این بسته را امضا کرده اجازهٔ امضا به این نام را ندارد. از آن هیچ چیز گرفته نشد. با تلفون یا حضوری از فرستنده بپرسید که آیا بسته از اوست.</translation>
    </message>
    <message>
        <source>Two bundles of this device contradict each other: perhaps somebody copied its key, or an older state of it was put back. Nothing was taken from this one. Ask the sender which is hers.</source>
        <translation>دو بستهٔ این دستگاه با هم جور نیست: شاید کسی کلیدش را کاپی کرده، یا حالت کهنهٔ دستگاه بازگردانده شده است. از این یکی هیچ چیز گرفته نشد. از فرستنده بپرسید کدام از اوست.</translation>
    </message>
    <message>
        <source>The bundle was made for another receiver. Nothing was taken from it. Ask the sender for one that is made for you.</source>
        <translation>این بسته برای گیرندهٔ دیگری ساخته شده است. از آن هیچ چیز گرفته نشد. از فرستنده بسته‌ای بخواهید که برای شما ساخته شده باشد.</translation>
    </message>
</context>
<context>
    <name>ReleasedWords</name>
    <message>
        <source>Removed from this computer on {day}. The gateway has it.</source>
        <translation>در {day} از این کمپیوتر برداشته شد. پورتال آن را دارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from this computer on {day}. The gateway has them.</source>
        <translation>
            <numerusform>%Ln فایل در {day} از این کمپیوتر برداشته شد. پورتال آن را دارد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>No backup yet.</source>
        <translation>هنوز بکاپ نیست.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, verified.</source>
        <translation>آخرین بکاپ: {moment}، بررسی شد.</translation>
    </message>
    <message>
        <source>No recovery kit yet.</source>
        <translation>هنوز ورق بازیابی نیست.</translation>
    </message>
    <message>
        <source>Recovery kit: never tested.</source>
        <translation>ورق بازیابی: هیچ‌گاه امتحان نشده.</translation>
    </message>
    <message>
        <source>Recovery kit: tested {day}.</source>
        <translation>ورق بازیابی: امتحان شد در {day}.</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, what you wrote is lost with it.</source>
        <translation>اگر این کمپیوتر گم یا خراب شود، آنچه نوشته‌اید نیز با آن از دست می‌رود.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>گرفتن بکاپ</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>انتخاب جای</translation>
    </message>
    <message numerus="yes">
        <source>Backup is %n day(s) old.</source>
        <translation>
            <numerusform>بکاپ شما %Ln روز کهنه است.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since is on this computer only.</source>
        <translation>آنچه از آن وقت تغییر کرده تنها در همین کمپیوتر است.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>نشان دادن</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open your records.</source>
        <translation>اگر عبارت رمز گم شود، هیچ کس نمی‌تواند ریکاردهای شما را باز کند.</translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper that can.</source>
        <translation>ورق بازیابی یک کاغذ است که می‌تواند.</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>ساختن یک ورق بازیابی</translation>
    </message>
    <message numerus="yes">
        <source>Your kit was made %n month(s) ago and never tested.</source>
        <translation>
            <numerusform>ورق بازیابی شما %Ln ماه پیش ساخته شده و هیچ‌گاه امتحان نشده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your kit was last tested %n month(s) ago.</source>
        <translation>
            <numerusform>ورق بازیابی شما %Ln ماه پیش امتحان شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type its words once to be sure that they open your records.</source>
        <translation>عددهای آن را یک بار بنویسید تا مطمئن شوید که ریکاردهای شما را باز می‌کند.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>امتحان آن</translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ends on {day}. Ask for a new one.</source>
        <translation>تصدیق دفتر شما برای این دستگاه در {day} تمام می‌شود. تصدیق نو بخواهید.</translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ended on {day}. Ask for a new one.</source>
        <translation>تصدیق دفتر شما برای این دستگاه در {day} تمام شد. تصدیق نو بخواهید.</translation>
    </message>
    <message>
        <source>Without it, others can no longer tell that what you send comes from you.</source>
        <translation>بدون آن، دیگران نمی‌دانند که آنچه می‌فرستید از شماست.</translation>
    </message>
    <message>
        <source>Show this device</source>
        <translation>نشان دادن این دستگاه</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Name this colleague</source>
        <translation>نام این همکار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>نگه داشتن نام</translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>That is as many as this record holds.</source>
        <translation>این ریکارد بیشتر از این جا ندارد.</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>هنوز خالی</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>افزودن یک سطر</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>افزودن ⁨{thing}⁩</translation>
    </message>
    <message>
        <source>Add another {thing}</source>
        <translation>افزودن یکی دیگر: ⁨{thing}⁩</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation>برداشته شد: ⁨{row}⁩</translation>
    </message>
    <message>
        <source>Removed an empty row</source>
        <translation>یک سطر خالی برداشته شد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
</context>
<context>
    <name>ReportingNote</name>
    <message>
        <source>Before you ask: what must be reported</source>
        <translation>پیش از پرسیدن: چه را باید خبر داد</translation>
    </message>
    <message>
        <source>In some places certain things must be reported by law, whatever the person wants. She should know that before she speaks. Your office can fill in the rules for your country under Safety, “Notes for your team”.</source>
        <translation>در بعضی جاها بعضی چیزها را به حکم قانون باید خبر داد، هر چه خود شخص بخواهد. او باید پیش از گپ زدن این را بداند. دفتر شما می‌تواند قواعد کشورتان را در صفحهٔ «مصونیت»، «یادداشت‌ها برای تیم شما» بنویسد.</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>Other ways in</source>
        <translation>راه‌های دیگر ورود</translation>
    </message>
    <message>
        <source>With the recovery kit</source>
        <translation>با ورق بازیابی</translation>
    </message>
    <message>
        <source>A sheet of paper with 24 words or groups of digits.</source>
        <translation>یک ورق کاغذ با ۲۴ کلمه یا گروه رقم.</translation>
    </message>
    <message>
        <source>With two of the three pieces</source>
        <translation>با دو قطعه از سه قطعه</translation>
    </message>
    <message>
        <source>Two people with a paper and a short code each.</source>
        <translation>دو نفر، هر کدام با یک کاغذ و یک کد کوتاه.</translation>
    </message>
    <message>
        <source>With the answer of your office</source>
        <translation>با جواب دفتر شما</translation>
    </message>
    <message>
        <source>You asked for help on {day}.</source>
        <translation>در {day} کمک خواستید.</translation>
    </message>
    <message>
        <source>Ask your office for help</source>
        <translation>کمک خواستن از دفتر شما</translation>
    </message>
    <message>
        <source>You send a file, and it sends one back. It learns no passphrase.</source>
        <translation>شما یک فایل می‌فرستید و دفتر یکی پس می‌فرستد. هیچ عبارت رمز را نمی‌داند.</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>از یک بکاپ</translation>
    </message>
    <message>
        <source>On a new computer, or when the records here are damaged.</source>
        <translation>در یک کمپیوتر نو، یا وقتی ریکاردهای اینجا خراب باشد.</translation>
    </message>
    <message>
        <source>No recovery kit, pieces or office key were made for these records. If the passphrase is forgotten, only a backup with a passphrase that you still know can help.</source>
        <translation>برای این ریکاردها هیچ ورق بازیابی، قطعه یا کلید دفتر ساخته نشده است. اگر عبارت رمز فراموش شود، تنها بکاپی کمک می‌کند که عبارت رمز آن را هنوز می‌دانید.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation>آنچه روی کاغذ شماست</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>یک قطعه</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>قطعهٔ دیگر</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>یک عبارت رمز نو انتخاب کنید</translation>
    </message>
    <message>
        <source>It opens your records from now on. The one before opens nothing here any more.</source>
        <translation>از این پس ریکاردهای شما را باز می‌کند. عبارت پیشتر دیگر هیچ چیز را اینجا باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>From a backup</source>
        <translation>از یک بکاپ</translation>
    </message>
    <message>
        <source>Plug in the stick or the disk with the backup. Its name ends in .backup. You need the passphrase or the recovery kit that opened your records when it was made.</source>
        <translation>فلش یا دیسکی را که بکاپ در آن است وصل کنید. نام آن به ⁦.backup⁩ ختم می‌شود. عبارت رمز یا ورق بازیابی که هنگام گرفتن آن ریکاردهای شما را باز می‌کرد لازم است.</translation>
    </message>
    <message>
        <source>The records that are here now are not deleted: they are set aside, whole, in a folder beside.</source>
        <translation>ریکاردهایی که اکنون اینجاست حذف نمی‌شود: به شکل کامل در فولدری در پهلو کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>انتخاب بکاپ</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>بکاپ‌ها (*.backup);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Which day do you want back?</source>
        <translation>کدام روز را می‌خواهید پس بگیرید؟</translation>
    </message>
    <message numerus="yes">
        <source>%n more in this file cannot be read any more.</source>
        <translation>
            <numerusform>%Ln مورد دیگر در این فایل دیگر خوانده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>{day}, {time}: {size}, {files}</source>
        <translation>{day}، {time}: {size}، {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>در حال بازگرداندن</translation>
    </message>
    <message>
        <source>Until the last step everything here stays as it is.</source>
        <translation>تا قدم آخر، هرچه اینجاست همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>Your records are back</source>
        <translation>ریکاردهای شما برگشت</translation>
    </message>
    <message>
        <source>As they were on {day}. Open them with the passphrase of that day.</source>
        <translation>همان‌گونه که در {day} بود. آن را با عبارت رمز همان روز باز کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were damaged in the backup and are missing. The app names them.</source>
        <translation>
            <numerusform>%Ln فایل در بکاپ خراب بود و کم است. اپ نام آن را می‌گوید.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before lies in {folder}.</source>
        <translation>آنچه پیشتر اینجا بود در ⁦{folder}⁩ است.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه دادن</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>The file is being checked.</source>
        <translation>فایل بررسی می‌شود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Close without an answer?</source>
        <translation>بدون جواب بسته شود؟</translation>
    </message>
    <message>
        <source>What you wrote here is kept nowhere. It is gone when you close.</source>
        <translation>آنچه اینجا نوشتید هیچ جا نگه داشته نمی‌شود. وقتی ببندید از بین می‌رود.</translation>
    </message>
    <message>
        <source>Close and lose the comments</source>
        <translation>بستن و از دست دادن نظرها</translation>
    </message>
    <message>
        <source>A colleague&apos;s record</source>
        <translation>ریکارد یک همکار</translation>
    </message>
    <message>
        <source>Call the colleague who gave it to you, and let her read the words of her vault&apos;s key to you. Her app shows them under “Have it checked”. If they are these, it is from her:</source>
        <translation>به همکاری که آن را به شما داد زنگ بزنید، و بگذارید کلمه‌های کلید صندوقش را برای شما بخواند. اپ او آن‌ها را در «دادن برای بررسی» نشان می‌دهد. اگر همین‌ها بود، از اوست:</translation>
    </message>
    <message>
        <source>Read without comparing</source>
        <translation>خواندن بدون مقایسه</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>کلمه‌ها یکی است</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it. Read and answer them one by one.</source>
        <translation>
            <numerusform>%Ln ریکارد در آن است. یکی یکی بخوانید و جواب بدهید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بدون عنوان</translation>
    </message>
    <message>
        <source>The file is whole, and nobody changed it since it was made.</source>
        <translation>این فایل سالم است، و از وقت ساختن کسی آن را تغییر نداده است.</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>کلمه‌های کلید او</translation>
    </message>
    <message>
        <source>The file was made on {day}.</source>
        <translation>فایل در {day} ساخته شد.</translation>
    </message>
    <message>
        <source>Nothing of this record is kept on this computer, and neither are your comments until you save the answer. Only the colleague changes her text.</source>
        <translation>هیچ چیز از این ریکارد در این کمپیوتر نگه داشته نمی‌شود، و نظرهای شما هم نه تا وقتی جواب را ذخیره کنید. متن را تنها خود همکار تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>ریکاردهای دیگر</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>جواب دادن…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>جواب شما</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) go along.</source>
        <translation>
            <numerusform>%Ln نظر همراه می‌رود.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote no comments.</source>
        <translation>نظری ننوشتید.</translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation>امضا می‌گوید چه کسی ادعای بررسی این را دارد. این را که کلید واقعاً از اوست، پورتال وقت گرفتن ریکارد بررسی می‌کند.</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>برگشت به ریکارد</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>کس دیگر…</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>ذخیرهٔ جواب…</translation>
    </message>
    <message>
        <source>There is nothing to answer yet: write a comment, or choose what you checked.</source>
        <translation>هنوز چیزی برای جواب نیست: نظری بنویسید، یا انتخاب کنید چه را بررسی کردید.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>جای جواب</translation>
    </message>
    <message>
        <source>The answer is saved</source>
        <translation>جواب ذخیره شد</translation>
    </message>
    <message>
        <source>Give this file to the colleague who handed you the record:</source>
        <translation>این فایل را به همکاری بدهید که ریکارد را به شما تسلیم داد:</translation>
    </message>
    <message>
        <source>She may ask for the words of your key. Read them to her by voice; they are no secret:</source>
        <translation>شاید کلمه‌های کلید شما را بپرسد. آن‌ها را با صدای خود برایش بخوانید؛ راز نیست:</translation>
    </message>
    <message>
        <source>When you have no further use for her bundle, delete it, and empty the waste basket.</source>
        <translation>وقتی بستهٔ او دیگر به کارتان نمی‌آید، آن را حذف کنید و سطل زبالهٔ کمپیوتر را خالی کنید.</translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation>کسی که بررسی می‌کند</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>افزودن او</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>مصونیت</translation>
    </message>
</context>
<context>
    <name>SamePersonSheet</name>
    <message>
        <source>Same person as in another story</source>
        <translation>همان شخص در داستان دیگر</translation>
    </message>
    <message>
        <source>She keeps the name she goes by there. Which names belong together stays in this vault and is part of no bundle and no page. Consent is asked anew for each story.</source>
        <translation>او همان نامی را نگه می‌دارد که آنجا دارد. اینکه کدام نام‌ها از یک نفر است، در این صندوق می‌ماند و در هیچ بسته و هیچ صفحه نیست. برای هر داستان رضایت از نو پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>گرفتن این نام</translation>
    </message>
    <message>
        <source>{name}, in a record that lies in the bin</source>
        <translation>‏⁨{name}⁩، در ریکاردی که در سبد حذف است</translation>
    </message>
    <message>
        <source>{name}, in: {titles}</source>
        <translation>‏⁨{name}⁩، در: ⁨{titles}⁩</translation>
    </message>
</context>
<context>
    <name>SealedFor</name>
    <message>
        <source>Choose who can open it</source>
        <translation>انتخاب کنید کی باز کرده می‌تواند</translation>
    </message>
    <message>
        <source>This bundle is not sealed: whoever finds the file or the stick can read all of it. Keep it with you, and delete it from the stick when it has arrived.</source>
        <translation>این بسته مهر نشده است: هر کس فایل یا فلش را پیدا کند همهٔ آن را خوانده می‌تواند. نزد خود نگه دارید، و وقتی رسید از فلش حذف کنید.</translation>
    </message>
    <message>
        <source>Sealed. Only {who} can open it.</source>
        <translation>مهرشده. تنها ⁨{who}⁩ آن را باز کرده می‌تواند.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. With your office&apos;s setup file, which you take in under Safety, it is sealed for the gateway.</source>
        <translation>مهر نشده: هر کس فایل را داشته باشد خوانده می‌تواند. با فایل تنظیمات دفتر شما، که در «مصونیت» می‌گیرید، برای پورتال مهر می‌شود.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it.</source>
        <translation>مهر نشده: هر کس فایل را داشته باشد خوانده می‌تواند.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. To seal it for a colleague, add her first, under Safety.</source>
        <translation>مهر نشده: هر کس فایل را داشته باشد خوانده می‌تواند. برای مهر کردن به نام یک همکار، اول او را در «مصونیت» اضافه کنید.</translation>
    </message>
</context>
<context>
    <name>SealingWords</name>
    <message>
        <source>The key to seal this bundle with is damaged. Nothing was made. Take in your office&apos;s setup file, or your colleague&apos;s request file, once more.</source>
        <translation>کلیدی که این بسته با آن مهر می‌شود خراب است. هیچ چیز ساخته نشد. فایل تنظیمات دفتر یا فایل درخواست همکار خود را یک بار دیگر بگیرید.</translation>
    </message>
    <message>
        <source>A bundle can be sealed for at most {limit} people. Choose fewer, and make a second one for the others.</source>
        <translation>یک بسته حداکثر برای {limit} نفر مهر می‌شود. کمتر انتخاب کنید، و برای دیگران بستهٔ دوم بسازید.</translation>
    </message>
    <message>
        <source>{name} is sealed for somebody else, and cannot be opened here. Ask whoever sent it to choose you when exporting.</source>
        <translation>‏⁨{name}⁩ برای کس دیگری مهر شده و اینجا باز نمی‌شود. از فرستنده بخواهید هنگام صادر کردن شما را انتخاب کند.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>opens when it is safe</source>
        <translation>وقتی امن باشد باز می‌شود</translation>
    </message>
    <message>
        <source>Ready to finish</source>
        <translation>آماده برای تمام کردن</translation>
    </message>
    <message numerus="yes">
        <source>Ready? %n to go</source>
        <translation>
            <numerusform>آماده؟ %Ln مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready? Something to look at</source>
        <translation>آماده؟ چیزی برای بازبینی هست</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%Ln مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>something to look at</source>
        <translation>چیزی برای بازبینی هست</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>کامل</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>شروع شده</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>هنوز هیچ</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>* needed before you can finish</source>
        <translation>* پیش از تمام کردن لازم است</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>What it helps with</source>
        <translation>در چه کمک می‌کند</translation>
    </message>
    <message>
        <source>How to reach it, and when</source>
        <translation>راه تماس، و چه وقت</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>بررسی شد در</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>SettingUpWords</name>
    <message>
        <source>{name} is no setup file, or it was damaged on its way. Nothing was changed. Ask your office for the file again.</source>
        <translation>‏⁨{name}⁩ فایل تنظیمات نیست، یا در راه خراب شده است. هیچ چیز تغییر نکرد. فایل را دوباره از دفتر خود بخواهید.</translation>
    </message>
    <message>
        <source>Something in {name} was changed after your office signed it. Nothing was taken in. Tell your office, and ask for the file again by another way.</source>
        <translation>چیزی در ⁨{name}⁩ پس از امضای دفتر شما تغییر کرده است. هیچ چیز گرفته نشد. به دفتر خود بگویید، و فایل را از راه دیگری دوباره بخواهید.</translation>
    </message>
    <message>
        <source>{name} was made for a newer version of the app. Nothing was changed. Bring the app up to date, then take the file in.</source>
        <translation>‏⁨{name}⁩ برای نسخهٔ نوتر اپ ساخته شده است. هیچ چیز تغییر نکرد. اپ را تازه کنید و بعد فایل را بگیرید.</translation>
    </message>
    <message>
        <source>{name} says that it was made on {day}, which is still to come. Nothing was changed. Look whether the clock of this computer is right.</source>
        <translation>‏⁨{name}⁩ می‌گوید که در {day} ساخته شده، که هنوز نیامده است. هیچ چیز تغییر نکرد. ببینید که ساعت این کمپیوتر درست باشد.</translation>
    </message>
    <message>
        <source>{name} says that it comes from {office}, but it is signed by nobody whom your office named. Nothing was changed. Ask your office, in person or by phone, whether the file is theirs.</source>
        <translation>‏⁨{name}⁩ می‌گوید که از ⁨{office}⁩ آمده، اما هیچ کسی که دفتر شما نام برده آن را امضا نکرده است. هیچ چیز تغییر نکرد. حضوری یا با تلفون از دفتر خود بپرسید که آیا فایل از آن‌هاست.</translation>
    </message>
    <message>
        <source>{name} comes from another office, {office}. This vault follows {have}. Nothing was changed. If you now belong to that office, {have} can name its key in a setup file of its own.</source>
        <translation>‏⁨{name}⁩ از دفتر دیگری آمده است، ⁨{office}⁩. این صندوق از ⁨{have}⁩ پیروی می‌کند. هیچ چیز تغییر نکرد. اگر اکنون مربوط آن دفتر هستید، ⁨{have}⁩ می‌تواند کلید آن را در فایل تنظیمات خودش نام ببرد.</translation>
    </message>
    <message>
        <source>{name} is signed with a key that your office has taken back: it was lost or stolen. Nothing was changed. Tell your office that this file is going round.</source>
        <translation>‏⁨{name}⁩ با کلیدی امضا شده که دفتر شما پس گرفته است: گم یا دزدیده شده بود. هیچ چیز تغییر نکرد. به دفتر خود بگویید که این فایل در گردش است.</translation>
    </message>
    <message>
        <source>{name} is number {number}, and number {have} is in force here: it is older. Nothing was changed. Ask your office for the newest file.</source>
        <translation>‏⁨{name}⁩ شمارهٔ {number} است، و اینجا شمارهٔ ⁨{have}⁩ معتبر است: این کهنه‌تر است. هیچ چیز تغییر نکرد. از دفتر خود تازه‌ترین فایل را بخواهید.</translation>
    </message>
    <message>
        <source>Another setup file with number {number} is in force here already. Nothing was changed. Tell your office: it has to make the file anew, with a higher number.</source>
        <translation>فایل تنظیمات دیگری با شمارهٔ {number} از قبل اینجا معتبر است. هیچ چیز تغییر نکرد. به دفتر خود بگویید: باید فایل را از نو با شمارهٔ بالاتر بسازد.</translation>
    </message>
    <message>
        <source>Nobody here has compared the words of {name} yet. Nothing was changed. Call your office, read the words to each other, and take the file in if they are the same.</source>
        <translation>هنوز کسی اینجا کلمه‌های ⁨{name}⁩ را مقایسه نکرده است. هیچ چیز تغییر نکرد. به دفتر خود زنگ بزنید، کلمه‌ها را برای همدیگر بخوانید، و اگر یکی بود فایل را بگیرید.</translation>
    </message>
    <message>
        <source>These are not the words of {name}. Nothing was changed. Look whether each word is typed right. If they still differ, the file is not from your office: do not use it.</source>
        <translation>این‌ها کلمه‌های ⁨{name}⁩ نیست. هیچ چیز تغییر نکرد. ببینید که هر کلمه درست نوشته شده باشد. اگر باز هم فرق داشت، فایل از دفتر شما نیست: آن را استفاده نکنید.</translation>
    </message>
    <message>
        <source>{name} is no longer the file that you looked at. Nothing was changed. Open it once more.</source>
        <translation>‏⁨{name}⁩ دیگر همان فایلی نیست که دیدید. هیچ چیز تغییر نکرد. آن را یک بار دیگر باز کنید.</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} cannot be used by this app, so nothing of the file was taken in. Tell your office. {detail}</source>
        <translation>فورمهٔ «⁨{form}⁩» در ⁨{name}⁩ برای این اپ قابل استفاده نیست، پس هیچ چیز فایل گرفته نشد. به دفتر خود بگویید. ⁨{detail}⁩</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} leaves out, or loosens, questions that the app needs to keep people safe: {questions}. Nothing of the file was taken in. Tell your office.</source>
        <translation>فورمهٔ «⁨{form}⁩» در ⁨{name}⁩ سؤال‌هایی را که اپ برای مصون ماندن مردم لازم دارد کنار می‌گذارد یا سست می‌کند: ⁨{questions}⁩. هیچ چیز فایل گرفته نشد. به دفتر خود بگویید.</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} has the number {version}, which another one here has already. Nothing of the file was taken in. Tell your office: a changed template needs a higher number.</source>
        <translation>فورمهٔ «⁨{form}⁩» در ⁨{name}⁩ شمارهٔ ⁨{version}⁩ را دارد، که از قبل از فورمهٔ دیگری در اینجاست. هیچ چیز فایل گرفته نشد. به دفتر خود بگویید: فورمهٔ تغییر داده‌شده شمارهٔ بالاتر لازم دارد.</translation>
    </message>
    <message>
        <source>The app has no kind of record called &quot;{form}&quot;. An office can adapt the templates that there are, and not add others. Nothing of the file was taken in. Tell your office.</source>
        <translation>اپ نوع ریکاردی به نام «⁨{form}⁩» ندارد. دفتر می‌تواند فورمه‌های موجود را عیار کند، اما فورمهٔ دیگر اضافه کرده نمی‌تواند. هیچ چیز فایل گرفته نشد. به دفتر خود بگویید.</translation>
    </message>
    <message>
        <source>That is a secret key. It must never leave the machine where it was made, and it was not taken. Choose the public one: it begins with &quot;age1&quot; or &quot;ssh-ed25519&quot;.</source>
        <translation>این کلید پنهان است. هیچ‌گاه نباید از کمپیوتری که در آن ساخته شده بیرون برود، و گرفته نشد. کلید عمومی را انتخاب کنید: با «age1» یا «ssh-ed25519» شروع می‌شود.</translation>
    </message>
    <message>
        <source>Choose one template, a file whose name ends in .xml, and with it the lists that go along, whose names end in .csv.</source>
        <translation>یک فورمه، فایلی که نامش به ‎.xml ختم می‌شود، و همراه آن فهرست‌هایش را که نامشان به ‎.csv ختم می‌شود انتخاب کنید.</translation>
    </message>
    <message>
        <source>The setup file cannot be made like this. Something is missing or not clear: {place}. Nothing was saved.</source>
        <translation>فایل تنظیمات به این شکل ساخته نمی‌شود. چیزی کم است یا روشن نیست: ⁨{place}⁩. هیچ چیز ذخیره نشد.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>شما کی هستید</translation>
    </message>
    <message>
        <source>Written into your records as you want it shown. A real name is not needed.</source>
        <translation>همان‌گونه که می‌خواهید در ریکاردهای شما نوشته می‌شود. نام اصلی لازم نیست.</translation>
    </message>
    <message>
        <source>Name, initials or alias</source>
        <translation>نام، حروف اول نام یا نام مستعار</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>وظیفهٔ شما</translation>
    </message>
    <message>
        <source>It says what you do here. It does not give or take any right.</source>
        <translation>می‌گوید که شما اینجا چه کار می‌کنید. هیچ صلاحیتی را نمی‌دهد و نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <source>Spotlight programme</source>
        <translation>برنامهٔ سپاتلایت</translation>
    </message>
    <message>
        <source>Type a part of its name to find it.</source>
        <translation>برای یافتن، بخشی از نام آن را بنویسید.</translation>
    </message>
    <message>
        <source>Contact for readers</source>
        <translation>تماس برای خوانندگان</translation>
    </message>
    <message>
        <source>An office address. Never the phone of a survivor or an outreach worker.</source>
        <translation>آدرس یک دفتر. هیچ‌گاه شمارهٔ تلفون یک بازمانده یا کارمند ساحوی را ننویسید.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>زبان و ظاهر</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>زبان اپ</translation>
    </message>
    <message>
        <source>Records keep their own language.</source>
        <translation>ریکاردها زبان خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}٪</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>مطابق تنظیم کمپیوتر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بلند</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>کیبورد</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>نشان دادن همهٔ کلیدهای میان‌بر</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Setup file from {office}</source>
        <translation>فایل تنظیمات از ⁨{office}⁩</translation>
    </message>
    <message>
        <source>Number {number}, made on {day}.</source>
        <translation>شمارهٔ {number}، ساخته‌شده در {day}.</translation>
    </message>
    <message>
        <source>This very file is in force here already. There is nothing to take in.</source>
        <translation>همین فایل از قبل اینجا معتبر است. چیزی برای گرفتن نیست.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>چه می‌آورد</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>چه را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>Nothing but its number.</source>
        <translation>هیچ چیز جز شماره‌اش.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>گرفتن آن</translation>
    </message>
    <message>
        <source>Compare these words</source>
        <translation>این کلمه‌ها را مقایسه کنید</translation>
    </message>
    <message>
        <source>Call your office on a number that you know from elsewhere, and let them read the words of their key to you. If one word differs, the file is not from them: do not use it.</source>
        <translation>به دفتر خود به شماره‌ای زنگ بزنید که از جای دیگر می‌دانید، و بگذارید کلمه‌های کلیدشان را برای شما بخوانند. اگر یک کلمه فرق داشت، فایل از آن‌ها نیست: آن را استفاده نکنید.</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>کلمه‌های داخل فایل</translation>
    </message>
    <message>
        <source>I heard these words from my office</source>
        <translation>این کلمه‌ها را از دفترم شنیدم</translation>
    </message>
    <message>
        <source>Compare the words with your office first, then tick the line below them.</source>
        <translation>اول کلمه‌ها را با دفتر خود مقایسه کنید، بعد سطر زیر آن‌ها را نشانی کنید.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>گرفته شد</translation>
    </message>
    <message>
        <source>What you have written stays as it is. New records follow the file.</source>
        <translation>آنچه نوشته‌اید همان‌گونه می‌ماند. ریکاردهای نو از این فایل پیروی می‌کند.</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>It names no gateway: what you export is handed on by you.</source>
        <translation>پورتالی را نام نمی‌برد: آنچه صادر می‌کنید خودتان می‌رسانید.</translation>
    </message>
    <message>
        <source>Your work goes to {name}, on a stick.</source>
        <translation>کار شما به ⁨{name}⁩ می‌رود، در یک فلش.</translation>
    </message>
    <message>
        <source>Your work goes to {name}, at {address}</source>
        <translation>کار شما به ⁨{name}⁩ می‌رود، در ⁦{address}⁩</translation>
    </message>
    <message>
        <source>What you send there can be opened by: {names}</source>
        <translation>آنچه به آنجا می‌فرستید این‌ها باز کرده می‌توانند: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>It names no office that confirms devices.</source>
        <translation>هیچ دفتری را که دستگاه‌ها را تصدیق کند نام نمی‌برد.</translation>
    </message>
    <message>
        <source>Devices are confirmed by: {names}</source>
        <translation>دستگاه‌ها را این‌ها تصدیق می‌کنند: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>The next setup file may come from: {names}</source>
        <translation>فایل تنظیمات بعدی می‌تواند از این‌ها بیاید: ⁨{names}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count.</source>
        <translation>
            <numerusform>%Ln دستگاه گم‌شده یا کلید دیگر حساب نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: the app&apos;s own template is newer, so it stays in use.</source>
        <translation>‏⁨{title}⁩: فورمهٔ خود اپ نوتر است، پس همان استفاده می‌شود.</translation>
    </message>
    <message>
        <source>{title}, from your office: new records are written with it.</source>
        <translation>‏⁨{title}⁩، از دفتر شما: ریکاردهای نو با آن نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Sends over the network to {after}</source>
        <translation>از راه شبکه به ⁨{after}⁩ می‌فرستد</translation>
    </message>
    <message>
        <source>No longer sends over the network; what you export goes on a stick</source>
        <translation>دیگر از راه شبکه نمی‌فرستد؛ آنچه صادر می‌کنید در فلش می‌رود</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count</source>
        <translation>
            <numerusform>%Ln دستگاه گم‌شده یا کلید دیگر حساب نمی‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) or key(s) count again</source>
        <translation>
            <numerusform>%Ln دستگاه یا کلید دوباره حساب می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>The office is now called {after}; it was {before}</source>
        <translation>نام دفتر اکنون ⁨{after}⁩ است؛ پیشتر ⁨{before}⁩ بود</translation>
    </message>
    <message>
        <source>Your work goes to {after}</source>
        <translation>کار شما به ⁨{after}⁩ می‌رود</translation>
    </message>
    <message>
        <source>Your work no longer goes to {before}</source>
        <translation>کار شما دیگر به ⁨{before}⁩ نمی‌رود</translation>
    </message>
    <message>
        <source>The gateway is now called {after}; it was {before}</source>
        <translation>نام پورتال اکنون ⁨{after}⁩ است؛ پیشتر ⁨{before}⁩ بود</translation>
    </message>
    <message>
        <source>The gateway&apos;s address is now {after}; it was {before}</source>
        <translation>آدرس پورتال اکنون ⁨{after}⁩ است؛ پیشتر ⁨{before}⁩ بود</translation>
    </message>
    <message>
        <source>Receipts are now signed as {after}; it was {before}</source>
        <translation>رسیدها اکنون به نام ⁨{after}⁩ امضا می‌شود؛ پیشتر ⁨{before}⁩ بود</translation>
    </message>
    <message>
        <source>{after} can open what you send</source>
        <translation>‏⁨{after}⁩ آنچه را می‌فرستید باز کرده می‌تواند</translation>
    </message>
    <message>
        <source>{before} can no longer open what you send</source>
        <translation>‏⁨{before}⁩ دیگر آنچه را می‌فرستید باز نمی‌تواند</translation>
    </message>
    <message>
        <source>Receipts may be signed with the key {after}</source>
        <translation>رسیدها می‌تواند با کلید ⁨{after}⁩ امضا شود</translation>
    </message>
    <message>
        <source>Receipts signed with the key {before} no longer count</source>
        <translation>رسیدهای امضاشده با کلید ⁨{before}⁩ دیگر حساب نمی‌شود</translation>
    </message>
    <message>
        <source>Devices that {after} confirms are trusted</source>
        <translation>به دستگاه‌هایی که ⁨{after}⁩ تصدیق کند اعتماد می‌شود</translation>
    </message>
    <message>
        <source>Devices that {before} confirmed are no longer trusted</source>
        <translation>به دستگاه‌هایی که ⁨{before}⁩ تصدیق کرده دیگر اعتماد نمی‌شود</translation>
    </message>
    <message>
        <source>An office now confirms other devices: {after}; it was {before}</source>
        <translation>یک دفتر اکنون دستگاه‌های دیگری را تصدیق می‌کند: ⁨{after}⁩؛ پیشتر ⁨{before}⁩ بود</translation>
    </message>
    <message>
        <source>{after} may make the next setup file</source>
        <translation>‏⁨{after}⁩ می‌تواند فایل تنظیمات بعدی را بسازد</translation>
    </message>
    <message>
        <source>{before} may no longer make setup files</source>
        <translation>‏⁨{before}⁩ دیگر نمی‌تواند فایل تنظیمات بسازد</translation>
    </message>
    <message>
        <source>{before} gets a template from your office, version {after}</source>
        <translation>‏⁨{before}⁩: فورمه‌ای از دفتر شما می‌آید، نسخهٔ ⁨{after}⁩</translation>
    </message>
    <message>
        <source>{before} gets a newer template from your office, version {after}</source>
        <translation>‏⁨{before}⁩: فورمهٔ نوتری از دفتر شما می‌آید، نسخهٔ ⁨{after}⁩</translation>
    </message>
    <message>
        <source>{before} goes back to the app&apos;s own template</source>
        <translation>‏⁨{before}⁩: برگشت به فورمهٔ خود اپ</translation>
    </message>
</context>
<context>
    <name>SetupWriter</name>
    <message>
        <source>Make a setup file</source>
        <translation>ساختن فایل تنظیمات</translation>
    </message>
    <message>
        <source>Number {number}. Every device that takes it in will follow it, so let somebody else read through it too. No secret key belongs here.</source>
        <translation>شمارهٔ {number}. هر دستگاهی که آن را بگیرد از آن پیروی می‌کند، پس بگذارید کس دیگری هم آن را بخواند. هیچ کلید پنهانی اینجا نباشد.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>دفتر شما</translation>
    </message>
    <message>
        <source>Where the work goes</source>
        <translation>کار به کجا می‌رود</translation>
    </message>
    <message>
        <source>As people call it: the Spotlight gateway. Leave it empty if there is none yet.</source>
        <translation>چنان که مردم می‌گویند: پورتال سپاتلایت. اگر هنوز نیست، خالی بگذارید.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>آدرس آن</translation>
    </message>
    <message>
        <source>Begins with https:// Leave it empty if everything goes on sticks.</source>
        <translation>با ‎https://‎ شروع می‌شود. اگر همه چیز در فلش می‌رود، خالی بگذارید.</translation>
    </message>
    <message>
        <source>The name that its receipts are signed with</source>
        <translation>نامی که رسیدهای آن به آن امضا می‌شود</translation>
    </message>
    <message>
        <source>Who can open what arrives there</source>
        <translation>آنچه به آنجا می‌رسد کی باز کرده می‌تواند</translation>
    </message>
    <message>
        <source>A line for each: the public key, age1 and so on, then whose it is.</source>
        <translation>برای هر کدام یک سطر: کلید عمومی، age1 و ادامهٔ آن، بعد این که از کیست.</translation>
    </message>
    <message>
        <source>Keys that sign its receipts</source>
        <translation>کلیدهایی که رسیدهای آن را امضا می‌کند</translation>
    </message>
    <message>
        <source>A line for each, beginning with ssh-ed25519.</source>
        <translation>برای هر کدام یک سطر که با ssh-ed25519 شروع شود.</translation>
    </message>
    <message>
        <source>Other offices that confirm devices</source>
        <translation>دفترهای دیگری که دستگاه‌ها را تصدیق می‌کنند</translation>
    </message>
    <message>
        <source>Your own office is added by itself. A line for each other: the names it confirms, such as *@herat, its public key, then what it is called.</source>
        <translation>دفتر خود شما خودبه‌خود اضافه می‌شود. برای هر دفتر دیگر یک سطر: نام‌هایی که تصدیق می‌کند، مثل ‎*@herat، بعد کلید عمومی آن، بعد نامش.</translation>
    </message>
    <message>
        <source>Who else may make the next setup file</source>
        <translation>کی دیگر می‌تواند فایل تنظیمات بعدی را بسازد</translation>
    </message>
    <message>
        <source>If only your key can, nobody can when it is lost. A line for each: the public key, then whose it is.</source>
        <translation>اگر تنها کلید شما بتواند، وقتی گم شود هیچ کس نمی‌تواند. برای هر کدام یک سطر: کلید عمومی، بعد این که از کیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) that you took back go along.</source>
        <translation>
            <numerusform>%Ln دستگاه گم‌شده یا کلید که پس گرفتید همراه می‌رود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase of the office&apos;s signing key</source>
        <translation>عبارت کلید امضای دفتر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ذخیرهٔ فایل</translation>
    </message>
    <message>
        <source>Templates that your office adapted</source>
        <translation>فورمه‌هایی که دفتر شما عیار کرده</translation>
    </message>
    <message>
        <source>Choose the template, a file that ends in .xml, together with its lists, which end in .csv. Lists that you do not choose are the app&apos;s own.</source>
        <translation>فورمه را، فایلی که به ‎.xml ختم می‌شود، همراه فهرست‌هایش که به ‎.csv ختم می‌شود انتخاب کنید. فهرست‌هایی که انتخاب نکنید، از خود اپ است.</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>افزودن فورمه</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>‏⁨{title}⁩، نسخهٔ ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>A template and its lists</source>
        <translation>یک فورمه و فهرست‌هایش</translation>
    </message>
    <message>
        <source>Templates and lists (*.xml *.csv)</source>
        <translation>فورمه‌ها و فهرست‌ها (*.xml *.csv)</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key first.</source>
        <translation>اول عبارت کلید امضای دفتر را بنویسید.</translation>
    </message>
    <message>
        <source>Where the setup file goes</source>
        <translation>جای فایل تنظیمات</translation>
    </message>
    <message>
        <source>Setup files (*.setup)</source>
        <translation>فایل‌های تنظیمات (*.setup)</translation>
    </message>
    <message>
        <source>The setup file is saved</source>
        <translation>فایل تنظیمات ذخیره شد</translation>
    </message>
    <message>
        <source>It is called {name}. Give it to everybody in your office, on a stick or by mail.</source>
        <translation>نام آن ⁨{name}⁩ است. آن را در فلش یا با ایمیل به همهٔ کسان دفتر خود بدهید.</translation>
    </message>
    <message>
        <source>Whoever takes in the first one will call you. Read these words to them, and let nobody else answer for you:</source>
        <translation>هر کس اولین فایل را بگیرد به شما زنگ می‌زند. این کلمه‌ها را برایش بخوانید، و نگذارید کس دیگری به جای شما جواب دهد:</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation>کلمه‌های کلید امضای دفتر</translation>
    </message>
    <message>
        <source>It counts on this computer too.</source>
        <translation>در این کمپیوتر هم اعتبار دارد.</translation>
    </message>
    <message>
        <source>On this computer another office&apos;s setup file stays in force.</source>
        <translation>در این کمپیوتر فایل تنظیمات دفتر دیگری معتبر می‌ماند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Look at “{name}” once more: something there is missing or not clear.</source>
        <translation>به «⁨{name}⁩» یک بار دیگر نگاه کنید: چیزی آنجا کم است یا روشن نیست.</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>خواندن از فایل</translation>
    </message>
    <message>
        <source>A file with public keys</source>
        <translation>فایلی با کلیدهای عمومی</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.txt);;All files (*)</source>
        <translation>کلیدهای عمومی (*.pub *.txt);;همهٔ فایل‌ها (*)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Save, lock and hide at once</source>
        <translation>ذخیره، قفل و پنهان کردن فوری</translation>
    </message>
    <message>
        <source>Shift, three times</source>
        <translation>سه بار Shift</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Who signs</source>
        <translation>کی امضا می‌کند</translation>
    </message>
    <message>
        <source>What she checked</source>
        <translation>چه را بررسی کرد</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای کی</translation>
    </message>
    <message>
        <source>Only comments, no approval</source>
        <translation>تنها نظر، بدون تأیید</translation>
    </message>
    <message>
        <source>Her sign-off phrase</source>
        <translation>عبارت امضای او</translation>
    </message>
</context>
<context>
    <name>StaysHere</name>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>اینجا می‌ماند: {reason}.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>نشان دادن</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Copy to a stick</source>
        <translation>کاپی در فلش</translation>
    </message>
    <message>
        <source>What goes along: {files}, {size}.</source>
        <translation>آنچه می‌رود: {files}، {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug the stick in. It appears here by itself.</source>
        <translation>فلش را وصل کنید. خودبه‌خود اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب فولدر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>فولدر را برای کاپی‌ها انتخاب کنید</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>در حال کاپی</translation>
    </message>
    <message>
        <source>Writing. Please leave the stick where it is.</source>
        <translation>در حال نوشتن. لطفاً فلش را همان‌جا بگذارید.</translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation>در حال توقف. هیچ چیز نیمه‌کاره باقی نمی‌ماند.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی شد</translation>
    </message>
    <message>
        <source>You can pull the stick out now.</source>
        <translation>اکنون می‌توانید فلش را بیرون کنید.</translation>
    </message>
    <message>
        <source>Every byte was read back from {folder} and compared.</source>
        <translation>هر بایت از ⁦{folder}⁩ دوباره خوانده و مقایسه شد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Stop here. Put the person first.</source>
        <translation>همین‌جا بس کنید. اول خود شخص.</translation>
    </message>
    <message>
        <source>You said that somebody in this story is in danger or in an open case, or may be. No story is worth a new danger. Offer help, and write down nothing of what you were told.</source>
        <translation>گفتید کسی در این داستان در خطر است یا قضیه‌اش باز است، یا شاید باشد. هیچ داستانی به یک خطر نو نمی‌ارزد. کمک پیشنهاد کنید و از آنچه به شما گفته شد هیچ چیز ننویسید.</translation>
    </message>
    <message>
        <source>Where she can get help</source>
        <translation>از کجا می‌تواند کمک بگیرد</translation>
    </message>
    <message>
        <source>This story was stopped on {day}</source>
        <translation>این داستان در {day} متوقف شد</translation>
    </message>
    <message>
        <source>Somebody in it was in danger or in an open case, or may have been. Nothing of it was kept but this date. Ask her again only when a GBV specialist says that it is safe.</source>
        <translation>کسی در آن در خطر بود یا قضیه‌اش باز بود، یا شاید بود. جز این تاریخ هیچ چیز از آن نگه داشته نشد. تنها وقتی دوباره از او بپرسید که یک متخصص خشونت مبتنی بر جنسیت بگوید امن است.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>چه نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Only today&apos;s date, so that nobody asks her again too soon. Everything else that was answered or added here is deleted, and only a backup made before could bring it back.</source>
        <translation>تنها تاریخ امروز، تا کسی زودتر از وقتش دوباره از او نپرسد. هر چیز دیگری که اینجا جواب داده یا اضافه شد حذف می‌شود، و تنها بکاپی که پیشتر ساخته شده می‌تواند آن را برگرداند.</translation>
    </message>
    <message>
        <source>This story was finished before. It leaves every list for sharing until it is safe.</source>
        <translation>این داستان پیشتر تمام شده بود. تا وقتی امن شود از هر فهرست شریک ساختن بیرون می‌رود.</translation>
    </message>
    <message>
        <source>If you leave this page, or the app locks or closes, it does the same by itself.</source>
        <translation>اگر از این صفحه بروید، یا اپ قفل یا بسته شود، خودش همین کار را می‌کند.</translation>
    </message>
    <message>
        <source>Stop here and keep only the date</source>
        <translation>همین‌جا بس کنید و تنها تاریخ بماند</translation>
    </message>
    <message>
        <source>I chose that by mistake</source>
        <translation>این را اشتباهی انتخاب کردم</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>متوقف بماند</translation>
    </message>
    <message>
        <source>A specialist says that it is safe now</source>
        <translation>متخصصی می‌گوید حالا امن است</translation>
    </message>
</context>
<context>
    <name>StrengthView</name>
    <message>
        <source>A strong one fills three of four bars.</source>
        <translation>عبارت قوی از چهار خط، سه خط را پر می‌کند.</translation>
    </message>
    <message>
        <source>Guessed at once. Use several words.</source>
        <translation>فوراً حدس زده می‌شود. چند کلمه بنویسید.</translation>
    </message>
    <message>
        <source>Guessed within minutes. Add words.</source>
        <translation>در چند دقیقه حدس زده می‌شود. کلمه اضافه کنید.</translation>
    </message>
    <message>
        <source>Guessed within days. One more word.</source>
        <translation>در چند روز حدس زده می‌شود. یک کلمهٔ دیگر.</translation>
    </message>
    <message>
        <source>Good. This takes years to guess.</source>
        <translation>خوب است. حدس زدن آن سال‌ها وقت می‌گیرد.</translation>
    </message>
    <message>
        <source>Very good. This takes centuries to guess.</source>
        <translation>بسیار خوب است. حدس زدن آن قرن‌ها وقت می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>TakeInSheet</name>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>The file that you were given</source>
        <translation>فایلی که به شما داده شد</translation>
    </message>
    <message>
        <source>What this file says</source>
        <translation>این فایل چه می‌گوید</translation>
    </message>
    <message>
        <source>It was made here, so nothing in it is new.</source>
        <translation>همین‌جا ساخته شده، پس چیز نوی در آن نیست.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>گرفتن آن</translation>
    </message>
    <message>
        <source>Take in a bundle, notice or receipt</source>
        <translation>گرفتن بسته، اطلاعیه یا رسید</translation>
    </message>
    <message>
        <source>Choose the file that you were given: a colleague&apos;s records, a notice that somebody took her consent back, or a gateway&apos;s receipt. It is looked at first. Records and notices change nothing before you have read what they say.</source>
        <translation>فایلی را که به شما داده شد انتخاب کنید: ریکاردهای یک همکار، اطلاعیهٔ پس گرفتن رضایت، یا رسید یک پورتال. اول دیده می‌شود. ریکاردها و اطلاعیه‌ها پیش از آنکه بخوانید چه می‌گویند چیزی را تغییر نمی‌دهند.</translation>
    </message>
    <message>
        <source>Look on a stick</source>
        <translation>دیدن در فلش</translation>
    </message>
    <message>
        <source>Bundles, notices and receipts (*.zip *.age *.receipt.json)</source>
        <translation>بسته‌ها، اطلاعیه‌ها و رسیدها (*.zip *.age *.receipt.json)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>در حال دیدن فایل</translation>
    </message>
    <message>
        <source>Every part of it is checked. Nothing changes yet.</source>
        <translation>هر بخش آن بررسی می‌شود. هنوز هیچ چیز تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Stopping. Nothing of it is kept.</source>
        <translation>در حال توقف. هیچ چیز آن نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>All of it is known here already. There is nothing to take in.</source>
        <translation>همهٔ آن از قبل اینجا شناخته شده است. چیزی برای گرفتن نیست.</translation>
    </message>
    <message numerus="yes">
        <source>It says of %n record(s) that are not in this vault that a consent was taken back. That is remembered: should they ever come, what was taken back stays taken back.</source>
        <translation>
            <numerusform>این می‌گوید که رضایت %Ln ریکارد که در این صندوق نیست پس گرفته شده است. این به یاد می‌ماند: اگر روزی بیاید، آنچه پس گرفته شده پس گرفته می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n record(s) that were made for other readers; these are left out.</source>
        <translation>
            <numerusform>در آن %Ln ریکارد نیز هست که برای خوانندگان دیگری ساخته شده؛ این‌ها کنار گذاشته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here knows this key yet. A stranger could hide your records this way, or write in a colleague&apos;s name. Ask the sender, by telephone or in person, to read out the words of her key. Go on only if they are these:</source>
        <translation>هنوز هیچ کس اینجا این کلید را نمی‌شناسد. یک بیگانه می‌تواند از این راه ریکاردهای شما را پنهان کند، یا به نام یک همکار بنویسد. با تلفون یا حضوری از فرستنده بخواهید کلمه‌های کلیدش را بخواند. تنها اگر همین‌ها بود ادامه دهید:</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>کلمه‌های کلید او</translation>
    </message>
    <message>
        <source>I compared these words with her, by voice</source>
        <translation>این کلمه‌ها را با صدا با فرستنده مقایسه کردم</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>در حال گرفتن</translation>
    </message>
    <message>
        <source>It is checked once more and kept, all of it or nothing.</source>
        <translation>یک بار دیگر بررسی و نگه داشته می‌شود، یا همه یا هیچ.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have two versions now. Nothing was overwritten: choose the one to go on from when you have time.</source>
        <translation>
            <numerusform>%Ln ریکارد اکنون دو نسخه دارد. هیچ چیز از بین نرفت: هر وقت فرصت داشتید انتخاب کنید از کدام ادامه دهید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>دیدن هر دو</translation>
    </message>
    <message numerus="yes">
        <source>A consent was taken back. %n record(s) of yours will stay here:</source>
        <translation>
            <numerusform>رضایتی پس گرفته شد. %Ln ریکارد شما اینجا می‌ماند:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %Ln تای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>گرفته شد</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in. You find them under Records.</source>
        <translation>
            <numerusform>%Ln ریکارد آمد. آن را در «ریکاردها» می‌یابید.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export. Ask her what else to take down.</source>
        <translation>از این پس آنچه پس گرفته شد دیگر بیرون نمی‌رود. از او بپرسید دیگر چه باید برداشته شود.</translation>
    </message>
    <message>
        <source>It is remembered. None of your own records is touched by it.</source>
        <translation>این به یاد می‌ماند. به هیچ ریکارد خود شما نمی‌رسد.</translation>
    </message>
</context>
<context>
    <name>TellingPane</name>
    <message>
        <source>This story</source>
        <translation>این داستان</translation>
    </message>
    <message>
        <source>Who could be recognised</source>
        <translation>کی شاید شناخته شود</translation>
    </message>
    <message>
        <source>For “{audience}”</source>
        <translation>برای «{audience}»</translation>
    </message>
    <message>
        <source>It stays on this device. Choose who may see it to learn what is still needed.</source>
        <translation>در همین دستگاه می‌ماند. انتخاب کنید کی می‌تواند ببیند تا بدانید هنوز چه لازم است.</translation>
    </message>
    <message>
        <source>Nothing that was agreed stands in the way.</source>
        <translation>هیچ چیز از آنچه رضایت داده شد مانع نیست.</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>باید دوباره دید</translation>
    </message>
    <message>
        <source>“{words}” in {question}: {reason}</source>
        <translation>‏«{words}» در ⁨{question}⁩: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %Ln تای دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text {name}</source>
        <translation>متن ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Only the beginning is shown: the text is very long.</source>
        <translation>تنها آغاز آن نشان داده شده است: متن بسیار دراز است.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>همان‌گونه که یافت شد</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>همهٔ زبان‌ها (UTF-8)</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <translation>همهٔ زبان‌ها (UTF-16)</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>غربی (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>سیریلیک (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>عربی (Windows)</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>This file is not whole, or not what its name says: it cannot be shown. Nothing was changed.</source>
        <translation>این فایل کامل نیست، یا آن نیست که نامش می‌گوید: نشان داده نمی‌شود. هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>This document opens with a password only, and cannot be shown here.</source>
        <translation>این سند تنها با رمز باز می‌شود و اینجا نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. It is safe in your vault.</source>
        <translation>این فایل برای نشان دادن در اینجا بیش از حد بزرگ است. در صندوق شما محفوظ است.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here. It is safe in your vault.</source>
        <translation>این نوع فایل اینجا نشان داده نمی‌شود. در صندوق شما محفوظ است.</translation>
    </message>
    <message>
        <source>The part of the program that shows such files is missing on this computer. Everything else works, and the file is safe in your vault.</source>
        <translation>آن بخش پروگرام که چنین فایل‌ها را نشان می‌دهد در این کمپیوتر نیست. باقی همه کار می‌کند، و فایل در صندوق شما محفوظ است.</translation>
    </message>
    <message>
        <source>This computer cannot play sound or film of this kind. The file is safe in your vault.</source>
        <translation>این کمپیوتر این نوع صدا یا ویدیو را پخش کرده نمی‌تواند. فایل در صندوق شما محفوظ است.</translation>
    </message>
    <message>
        <source>No loudspeaker was found on this computer: it plays without sound.</source>
        <translation>در این کمپیوتر لودسپیکر یافت نشد: بدون صدا پخش می‌شود.</translation>
    </message>
</context>
<context>
    <name>TrustingWords</name>
    <message>
        <source>{name} is not a request of a device, or it is damaged. Nothing was changed. Ask for the file again.</source>
        <translation>‏⁨{name}⁩ درخواست یک دستگاه نیست، یا خراب است. هیچ چیز تغییر نکرد. فایل را دوباره بخواهید.</translation>
    </message>
    <message>
        <source>Something in {name} was changed after the device made it. Do not use it. Ask for the file again, by another way.</source>
        <translation>چیزی در ⁨{name}⁩ پس از ساختن در دستگاه تغییر کرده است. آن را استفاده نکنید. فایل را از راه دیگری دوباره بخواهید.</translation>
    </message>
    <message>
        <source>{name} is the request of this device itself. Nothing was changed.</source>
        <translation>‏⁨{name}⁩ درخواست خود همین دستگاه است. هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>{name} is not an office&apos;s answer, or it is damaged. Nothing was changed. Ask the office for the file again.</source>
        <translation>‏⁨{name}⁩ جواب یک دفتر نیست، یا خراب است. هیچ چیز تغییر نکرد. فایل را دوباره از دفتر بخواهید.</translation>
    </message>
    <message>
        <source>{name} was made for another device, or for a key that this device no longer has. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation>‏⁨{name}⁩ برای دستگاه دیگری ساخته شده، یا برای کلیدی که این دستگاه دیگر ندارد. هیچ چیز تغییر نکرد. یک فایل درخواست نو ذخیره کنید و به دفتر بفرستید.</translation>
    </message>
    <message>
        <source>{name} counted only until {date}. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation>‏⁨{name}⁩ تنها تا {date} اعتبار داشت. هیچ چیز تغییر نکرد. یک فایل درخواست نو ذخیره کنید و به دفتر بفرستید.</translation>
    </message>
    <message>
        <source>Write a name for this device, so that you know it again.</source>
        <translation>برای این دستگاه نامی بنویسید، تا آن را دوباره بشناسید.</translation>
    </message>
    <message>
        <source>This colleague is no longer in the list. Nothing was changed.</source>
        <translation>این همکار دیگر در فهرست نیست. هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>The office needs a name, and a short name of Latin letters, digits and hyphens, such as &quot;kabul-office&quot;.</source>
        <translation>دفتر یک نام لازم دارد، و یک نام کوتاه از حروف لاتین، رقم و خط تیره، مثل «kabul-office».</translation>
    </message>
    <message>
        <source>This vault holds the signing key of an office already.</source>
        <translation>کلید امضای یک دفتر از قبل در این صندوق هست.</translation>
    </message>
    <message>
        <source>This vault does not hold the signing key of an office yet. Make it first, under Safety, in &quot;Confirm devices&quot;.</source>
        <translation>کلید امضای دفتر هنوز در این صندوق نیست. اول آن را در «مصونیت»، در «تصدیق دستگاه‌ها» بسازید.</translation>
    </message>
    <message>
        <source>This is not the phrase of the office&apos;s signing key. Nothing was signed. Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>این عبارت کلید امضای دفتر نیست. هیچ چیز امضا نشد. به زبان کیبورد و Caps Lock نگاه کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{name} is not a list of lost devices, or it is damaged. Nothing was changed.</source>
        <translation>‏⁨{name}⁩ فهرست دستگاه‌های گم‌شده نیست، یا خراب است. هیچ چیز تغییر نکرد.</translation>
    </message>
    <message>
        <source>{name} was signed by nobody you trust here. Nothing was changed. Ask your office whether the file is theirs.</source>
        <translation>‏⁨{name}⁩ را کسی امضا نکرده که شما اینجا به او اعتماد دارید. هیچ چیز تغییر نکرد. از دفتر خود بپرسید که آیا فایل از آن‌هاست.</translation>
    </message>
    <message>
        <source>{name} is older than the list of lost devices that is in force here. Nothing was changed.</source>
        <translation>‏⁨{name}⁩ از فهرست دستگاه‌های گم‌شده که اینجا معتبر است کهنه‌تر است. هیچ چیز تغییر نکرد.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Nothing to undo</source>
        <translation>چیزی برای برگرداندن نیست</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>چیزی برای انجام دوباره نیست</translation>
    </message>
    <message>
        <source>Undone: {question}</source>
        <translation>برگردانده شد: ⁨{question}⁩</translation>
    </message>
    <message>
        <source>Done again: {question}</source>
        <translation>دوباره انجام شد: ⁨{question}⁩</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>یک عبارت رمز انتخاب کنید</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>خوش برگشتید</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت رمز</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>همان یک بار دیگر</translation>
    </message>
    <message>
        <source>Kept on this computer only, in {folder}</source>
        <translation>تنها در همین کمپیوتر نگهداری می‌شود، در ⁦{folder}⁩</translation>
    </message>
    <message>
        <source>Erase everything ...</source>
        <translation>محو همه چیز ...</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>بکاپ دارم</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>راه‌های دیگر ورود</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>اول عبارت رمز خود را بنویسید.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation>این دو یکسان نیستند. دومی را یک بار دیگر بنویسید، یا آنچه را می‌نویسید نشان دهید.</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>در حال ساختن صندوق شما</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>در حال باز شدن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره امتحان کردن</translation>
    </message>
    <message>
        <source>Type your passphrase, then choose to repair.</source>
        <translation>عبارت رمز خود را بنویسید، بعد ترمیم را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>ساختن صندوق من</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Type your passphrase to go on where you stopped.</source>
        <translation>عبارت رمز خود را بنویسید تا از همان‌جا که ماندید ادامه دهید.</translation>
    </message>
    <message>
        <source>It locks everything you will write here. Four or five words that do not belong together are best.</source>
        <translation>هرچه را اینجا بنویسید قفل می‌کند. بهتر است چهار یا پنج کلمه باشد که با هم ربط ندارند.</translation>
    </message>
    <message>
        <source>Nobody else knows it. If it is lost, nobody can open your records again: not your office, not the makers of this app. Write it on paper and keep the paper where you keep what matters.</source>
        <translation>هیچ کس دیگر آن را نمی‌داند. اگر گم شود، هیچ کس نمی‌تواند ریکاردهای شما را دوباره باز کند: نه دفتر شما و نه سازندگان این اپ. آن را روی کاغذ بنویسید و کاغذ را در جایی نگه دارید که چیزهای مهم خود را نگه می‌دارید.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>بعد از %Ln ثانیه دوباره امتحان کنید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockWays</name>
    <message>
        <source>Repair the vault</source>
        <translation>ترمیم صندوق</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>انتخاب فولدر دیگر</translation>
    </message>
    <message>
        <source>Let only me write there</source>
        <translation>اجازهٔ نوشتن تنها به من</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دوباره دیدن</translation>
    </message>
    <message>
        <source>That computer is off or gone</source>
        <translation>آن کمپیوتر خاموش است یا دیگر نیست</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Two versions of one record</source>
        <translation>دو نسخهٔ یک ریکارد</translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation>در حال خواندن آن‌ها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of one record</source>
        <translation>
            <numerusform>%Ln نسخهٔ یک ریکارد</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only one version now. Somebody chose already.</source>
        <translation>اکنون تنها یک نسخه هست. کسی از قبل انتخاب کرده است.</translation>
    </message>
    <message>
        <source>Two people changed the same version. Read what differs, and choose the one to go on from. The other one ends there and stays in the history; you can copy from it.</source>
        <translation>دو نفر همان یک نسخه را تغییر داده‌اند. بخوانید چه فرق دارد، و انتخاب کنید از کدام ادامه دهید. دیگری همان‌جا ختم می‌شود و در تاریخچه می‌ماند؛ از آن کاپی کرده می‌توانید.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>تصمیم بعداً</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>پاسخ‌ها یکسان است.</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>نوشته‌شده در اینجا</translation>
    </message>
    <message>
        <source>Version {number}, {moment}, by {author}</source>
        <translation>نسخهٔ {number}، {moment}، از ⁨{author}⁩</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کسی</translation>
    </message>
    <message>
        <source>Go on from this one</source>
        <translation>ادامه از این نسخه</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ چیز</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Opening the file</source>
        <translation>در حال باز کردن فایل</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>ذخیرهٔ یک کاپی در بیرون</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>بستن (Esc)</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>A copy outside the vault</source>
        <translation>یک کاپی بیرون از صندوق</translation>
    </message>
    <message>
        <source>Anyone who uses this computer or the stick can open the copy. Deleting it later may not remove it from the disk. It is listed on the page Safety until you delete it.</source>
        <translation>هر کس از این کمپیوتر یا فلش استفاده کند می‌تواند کاپی را باز کند. شاید حذف آن در آینده آن را از دیسک پاک نکند. تا وقتی آن را حذف کنید در صفحهٔ «مصونیت» در فهرست می‌ماند.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>انتخاب جای ذخیره</translation>
    </message>
    <message>
        <source>Save the copy as</source>
        <translation>ذخیره کردن کاپی به نام</translation>
    </message>
    <message>
        <source>Saving the copy</source>
        <translation>در حال ذخیرهٔ کاپی</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>هر وقت خواستید می‌توانید توقف دهید؛ هیچ چیز نیمه‌کاره باقی نمی‌ماند.</translation>
    </message>
    <message>
        <source>Saved outside the vault</source>
        <translation>بیرون از صندوق ذخیره شد</translation>
    </message>
    <message>
        <source>The copy is in {name}. Delete it on the page Safety when it has served.</source>
        <translation>کاپی در ⁨{name}⁩ است. وقتی دیگر لازم نبود، آن را در صفحهٔ «مصونیت» حذف کنید.</translation>
    </message>
</context>
<context>
    <name>WatchListSection</name>
    <message>
        <source>Write down the real names of the people you protect, and places that would give them away. While you write and before anything leaves, the app looks for them in every text, however they are spelled, and shows you where they stand. It does not change your words.</source>
        <translation>نام‌های واقعی کسانی را که حفاظت می‌کنید، و جاهایی را که آن‌ها را نشان می‌دهد، بنویسید. وقتی می‌نویسید و پیش از آنکه چیزی بیرون برود، اپ در هر متنی آن‌ها را می‌جوید، هر طور که نوشته شده باشد، و نشان می‌دهد کجاست. کلمه‌های شما را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>The list is encrypted with everything else and is part of no bundle, no page and no printed form. A backup of the vault holds it. Write only what you need, and take names off again.</source>
        <translation>این فهرست با همه چیز دیگر رمزگذاری شده و در هیچ بسته، هیچ صفحه و هیچ فورم چاپی نیست. بکاپ صندوق آن را دارد. تنها آنچه لازم است بنویسید، و نام‌ها را دوباره بردارید.</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>نام‌های اشخاص</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>جاها</translation>
    </message>
    <message>
        <source>Protected names</source>
        <translation>نام‌های زیر حفاظت</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>هر کدام در یک سطر</translation>
    </message>
    <message>
        <source>{list}: add, one in each line</source>
        <translation>{list}: افزودن، هر کدام در یک سطر</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>افزودن به فهرست</translation>
    </message>
    <message>
        <source>Nothing is listed yet.</source>
        <translation>هنوز چیزی در فهرست نیست.</translation>
    </message>
    <message>
        <source>Take “{entry}” off the list</source>
        <translation>برداشتن «⁨{entry}⁩» از فهرست</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Print</source>
        <translation>چاپ کردن</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>ذخیره به شکل جدول</translation>
    </message>
    <message>
        <source>Copy the whole record</source>
        <translation>کاپی تمام ریکارد</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>ذخیرهٔ یک تصویر</translation>
    </message>
    <message>
        <source>Save the pages as PDF</source>
        <translation>ذخیرهٔ صفحه‌ها به شکل PDF</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>ذخیرهٔ جدول</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>ذخیرهٔ تصویر</translation>
    </message>
    <message>
        <source>The pages are saved as a PDF that anyone who uses this computer can open. Paper can be found, copied and photographed, and nothing calls it back. Print only what somebody needs on paper, keep it locked away, and destroy it afterwards.</source>
        <translation>صفحه‌ها به شکل PDF ذخیره می‌شود و هر کس از این کمپیوتر استفاده کند می‌تواند آن را باز کند. کاغذ را می‌شود پیدا کرد، کاپی کرد و عکس گرفت، و پس آورده نمی‌شود. تنها آنچه را کسی روی کاغذ لازم دارد چاپ کنید، زیر قفل نگه دارید و بعد از بین ببرید.</translation>
    </message>
    <message>
        <source>The table is a file that anyone who uses this computer can open. Keep it where it is safe, and delete it when it is no longer needed.</source>
        <translation>جدول فایلی است که هر کس از این کمپیوتر استفاده کند می‌تواند باز کند. آن را در جای امن نگه دارید و وقتی دیگر لازم نیست حذف کنید.</translation>
    </message>
    <message>
        <source>Other programs can read the clipboard. It is emptied after a minute; what you paste elsewhere stays there.</source>
        <translation>پروگرام‌های دیگر می‌توانند کلیپ‌بورد را بخوانند. پس از یک دقیقه خالی می‌شود؛ آنچه جای دیگری بگذارید همان‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>The picture is a file that anyone who uses this computer can open. Its hidden details were taken out. Delete it when it is no longer needed.</source>
        <translation>تصویر فایلی است که هر کس از این کمپیوتر استفاده کند می‌تواند باز کند. معلومات پنهان آن برداشته شد. وقتی دیگر لازم نیست حذفش کنید.</translation>
    </message>
    <message>
        <source>This is somebody&apos;s story. On paper it can be found by the very person she fears, and nothing calls it back. Print it only if she or a colleague needs it on paper, leave it neither at her home nor in a bag, and destroy it afterwards. The PDF can be opened by anyone who uses this computer: delete it once it is printed.</source>
        <translation>این داستان کسی است. روی کاغذ شاید همان کسی که از او می‌ترسد آن را پیدا کند، و پس آورده نمی‌شود. تنها اگر او یا همکاری روی کاغذ لازم دارد چاپ کنید، نه در خانهٔ او بگذارید و نه در بکس، و بعد از بین ببرید. این PDF را هر کس از این کمپیوتر استفاده کند می‌تواند باز کند: همین که چاپ شد حذفش کنید.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>A folder for the vault</source>
        <translation>فولدری برای صندوق</translation>
    </message>
    <message>
        <source>Is {host} really not using this vault?</source>
        <translation>آیا ⁨{host}⁩ واقعاً این صندوق را استفاده نمی‌کند؟</translation>
    </message>
    <message>
        <source>it</source>
        <translation>آن کمپیوتر</translation>
    </message>
    <message>
        <source>The app cannot find out by itself. If that computer goes on writing while you do, the two spoil each other&apos;s work. Go on only if it is switched off, lost or broken, or if the app was ended there by force. The database is copied first, as that computer left it; what that computer had not passed on yet is not in it.</source>
        <translation>اپ خودش نمی‌تواند این را بفهمد. اگر آن کمپیوتر همزمان با شما به نوشتن ادامه دهد، کار یکدیگر را خراب می‌کنید. تنها وقتی ادامه دهید که آن کمپیوتر خاموش، گم یا خراب باشد، یا اپ آنجا به زور بسته شده باشد. اول از دیتابیس، همان‌گونه که آن کمپیوتر گذاشته، کاپی گرفته می‌شود؛ آنچه آن کمپیوتر هنوز نرسانده بود در آن نیست.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>باز کردن در اینجا</translation>
    </message>
</context>
<context>
    <name>WhenSheet</name>
    <message>
        <source>When to send</source>
        <translation>چه وقت فرستاده شود</translation>
    </message>
    <message>
        <source>The app sends by itself while it is open. Here you say when it must not. What waits is safe.</source>
        <translation>اپ تا وقتی باز است خودبه‌خود می‌فرستد. اینجا می‌گویید چه وقت نباید بفرستد. آنچه منتظر است محفوظ است.</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>مکث تمام ارسال</translation>
    </message>
    <message>
        <source>Only on one network</source>
        <translation>تنها در یک شبکه</translation>
    </message>
    <message>
        <source>Only when this computer is plugged in</source>
        <translation>تنها وقتی این کمپیوتر به برق وصل است</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>a network without a name</source>
        <translation>شبکهٔ بی‌نام</translation>
    </message>
    <message>
        <source>You chose {name}, and that is where you are.</source>
        <translation>‏⁨{name}⁩ را انتخاب کردید، و همین حالا در آن هستید.</translation>
    </message>
    <message>
        <source>You chose {name}. To choose another, take the mark away, save, and come back.</source>
        <translation>‏⁨{name}⁩ را انتخاب کردید. برای انتخاب شبکهٔ دیگر، نشانی را بردارید، ذخیره کنید و برگردید.</translation>
    </message>
    <message>
        <source>The one you are on now: {name}.</source>
        <translation>شبکه‌ای که حالا در آن هستید: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The one you are on now. It has no name, but the app knows it again.</source>
        <translation>شبکه‌ای که حالا در آن هستید. نام ندارد، اما اپ آن را دوباره می‌شناسد.</translation>
    </message>
    <message>
        <source>This computer does not tell which network it is on, so this cannot be chosen.</source>
        <translation>این کمپیوتر نمی‌گوید در کدام شبکه است، پس این انتخاب نمی‌شود.</translation>
    </message>
    <message>
        <source>At most in one day</source>
        <translation>حداکثر در یک روز</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>هر قدر که باشد</translation>
    </message>
    <message>
        <source>Not in these hours</source>
        <translation>نه در این ساعت‌ها</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>WhereItWent</name>
    <message>
        <source>{day}: {reader} (for {profile}, {file})</source>
        <translation>{day}: ⁨{reader}⁩ (برای {profile}، ⁨{file}⁩)</translation>
    </message>
    <message>
        <source>nobody wrote who got it</source>
        <translation>کسی ننوشته کی گرفت</translation>
    </message>
    <message>
        <source>file {start}…</source>
        <translation>فایل ⁨{start}⁩…</translation>
    </message>
    <message>
        <source>What went out in these ways, which the consent allowed: {ways}. Ask each place to take it down, and tell her what could not be reached.</source>
        <translation>آنچه از این راه‌ها بیرون رفت، که رضایت اجازه می‌داد: {ways}. از هر جای بخواهید آن را بردارد، و به او بگویید به کجا دسترسی نشد.</translation>
    </message>
    <message>
        <source>{day}: {path}</source>
        <translation>{day}: ⁦{path}⁩</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %Ln تای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies saved outside the vault. Delete those of this record, on the page Safety under “Copies outside”:</source>
        <translation>کاپی‌هایی که بیرون از صندوق ذخیره شده. کاپی‌های این ریکارد را در صفحهٔ «مصونیت»، «کاپی‌های بیرون» حذف کنید:</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {time}</source>
        <translation>ذخیره شد {time}</translation>
    </message>
    <message>
        <source>The last words are not saved</source>
        <translation>آخرین کلمه‌ها ذخیره نشده است</translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation>بستن و از دست دادن آخرین کلمه‌ها</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Take a consent back</source>
        <translation>پس گرفتن رضایت</translation>
    </message>
    <message>
        <source>No reason is needed. It holds at once and for every version of this record: what is taken back leaves in no export any more.</source>
        <translation>دلیل لازم نیست. فوراً و برای هر نسخهٔ این ریکارد اعتبار دارد: آنچه پس گرفته شد دیگر هیچ بار بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>Who takes it back?</source>
        <translation>کی آن را پس می‌گیرد؟</translation>
    </message>
    <message>
        <source>Everybody in it</source>
        <translation>همهٔ کسانی که در آن هستند</translation>
    </message>
    <message>
        <source>{code}: {name}</source>
        <translation>⁨{code}⁩: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>What is taken back?</source>
        <translation>چه پس گرفته می‌شود؟</translation>
    </message>
    <message>
        <source>Choose what is taken back.</source>
        <translation>انتخاب کنید چه پس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export.</source>
        <translation>از این پس آنچه پس گرفته شد دیگر بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>کی آن را گرفت</translation>
    </message>
    <message>
        <source>The notice tells them which record, what is taken back and since when. It holds no name and no reason. Every bundle from now on says the same.</source>
        <translation>اطلاعیه به آن‌ها می‌گوید کدام ریکارد، چه پس گرفته شد و از چه وقت. در آن نه نامی هست و نه دلیلی. از این پس هر بسته همین را می‌گوید.</translation>
    </message>
    <message>
        <source>It left this computer in no bundle. There is nobody to tell.</source>
        <translation>در هیچ بسته‌ای از این کمپیوتر بیرون نرفته است. کسی نیست که خبر شود.</translation>
    </message>
    <message>
        <source>What nobody can call back</source>
        <translation>آنچه هیچ کس پس آورده نمی‌تواند</translation>
    </message>
    <message>
        <source>Pages that were printed and handed out. Ask for them back.</source>
        <translation>صفحه‌هایی که چاپ و توزیع شد. آن‌ها را پس بخواهید.</translation>
    </message>
    <message>
        <source>Make a notice…</source>
        <translation>ساختن اطلاعیه…</translation>
    </message>
    <message>
        <source>Give this file to everybody who got the record:</source>
        <translation>این فایل را به هر کس که ریکارد را گرفته بدهید:</translation>
    </message>
    <message>
        <source>It is for: {readers}</source>
        <translation>برای این‌هاست: {readers}</translation>
    </message>
    <message>
        <source>Another one, sealed for the gateway, waits in the outbox.</source>
        <translation>یکی دیگر، مهرشده برای پورتال، در سبد ارسال منتظر است.</translation>
    </message>
    <message>
        <source>The next bundle that you make carries it too, whoever gets it.</source>
        <translation>بستهٔ بعدی هم که بسازید آن را با خود دارد، هر کس که بگیرد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>حالا پس گرفته شود</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Where the notice goes</source>
        <translation>جای اطلاعیه</translation>
    </message>
    <message>
        <source>The notice is made</source>
        <translation>اطلاعیه ساخته شد</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Draft</source>
        <translation>مسوده</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>زیر بررسی</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>اصلاح خواسته شده</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>تأیید شده</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صادر شده</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس گرفته شده</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>جاگزین شده</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>شیوهٔ خوب</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس آموخته‌شده</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>داستان</translation>
    </message>
    <message>
        <source>Pilot note</source>
        <translation>یادداشت پروژهٔ آزمایشی</translation>
    </message>
    <message>
        <source>Exchange note</source>
        <translation>یادداشت تبادل تجربه</translation>
    </message>
    <message>
        <source>Question or need</source>
        <translation>پرسش یا نیاز</translation>
    </message>
    <message>
        <source>Library cover sheet</source>
        <translation>ورق معرفی برای کتابخانه</translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation>قوانین و پالیسی‌ها</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>نهادها</translation>
    </message>
    <message>
        <source>Prevention and social norms</source>
        <translation>پیشگیری و هنجارهای اجتماعی</translation>
    </message>
    <message>
        <source>Quality, accessible essential services</source>
        <translation>خدمات اساسی باکیفیت و قابل دسترس</translation>
    </message>
    <message>
        <source>Data availability and capacities</source>
        <translation>دسترسی به ارقام و ظرفیت‌ها</translation>
    </message>
    <message>
        <source>Women&apos;s movement and civil society</source>
        <translation>جنبش زنان و جامعهٔ مدنی</translation>
    </message>
    <message>
        <source>Cross-pillar / joint programming</source>
        <translation>میان‌رکنی / برنامه‌سازی مشترک</translation>
    </message>
    <message>
        <source>Something that works and others could do.</source>
        <translation>کاری که نتیجه می‌دهد و دیگران هم می‌توانند انجام دهند.</translation>
    </message>
    <message>
        <source>What you would do again, or never again.</source>
        <translation>آنچه دوباره می‌کنید، یا دیگر هرگز نمی‌کنید.</translation>
    </message>
    <message>
        <source>A change in one life, told with care.</source>
        <translation>تغییری در یک زندگی، با احتیاط بیان‌شده.</translation>
    </message>
    <message>
        <source>Something new, while you try it.</source>
        <translation>کاری نو، هنگامی که آن را امتحان می‌کنید.</translation>
    </message>
    <message>
        <source>After a visit, webinar, meeting or fair.</source>
        <translation>پس از یک بازدید، ویبینار، جلسه یا نمایشگاه.</translation>
    </message>
    <message>
        <source>What you wish somebody could tell you.</source>
        <translation>آنچه می‌خواهید کسی به شما بگوید.</translation>
    </message>
    <message>
        <source>A study, brief or survey for the library.</source>
        <translation>یک تحقیق، خلاصه یا سروی برای کتابخانه.</translation>
    </message>
    <message>
        <source>Practice without a title yet</source>
        <translation>شیوهٔ خوب، هنوز بدون عنوان</translation>
    </message>
    <message>
        <source>Lesson without a title yet</source>
        <translation>درس آموخته‌شده، هنوز بدون عنوان</translation>
    </message>
    <message>
        <source>Story without a title yet</source>
        <translation>داستان، هنوز بدون عنوان</translation>
    </message>
    <message>
        <source>Pilot note without a title yet</source>
        <translation>یادداشت پروژهٔ آزمایشی، هنوز بدون عنوان</translation>
    </message>
    <message>
        <source>Exchange note without a title yet</source>
        <translation>یادداشت تبادل تجربه، هنوز بدون عنوان</translation>
    </message>
    <message>
        <source>Question without a title yet</source>
        <translation>پرسش، هنوز بدون عنوان</translation>
    </message>
    <message>
        <source>Cover sheet without a title yet</source>
        <translation>ورق معرفی، هنوز بدون عنوان</translation>
    </message>
    <message numerus="yes">
        <source>At least %n is (are) needed here. Add what is missing.</source>
        <translation>
            <numerusform>اینجا دست‌کم %Ln لازم است. آنچه کم است اضافه کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the month, and write the year with four digits, as in 2026.</source>
        <translation>ماه را انتخاب کنید و سال را با چهار رقم بنویسید، مثل ۲۰۲۶.</translation>
    </message>
    <message>
        <source>This is needed before you can finish.</source>
        <translation>پیش از تمام کردن، این لازم است.</translation>
    </message>
    <message>
        <source>This answer does not fit the question yet. Look at the hint above.</source>
        <translation>این پاسخ هنوز با پرسش سازگار نیست. به رهنمای بالا نگاه کنید.</translation>
    </message>
    <message>
        <source>Write a number here, with digits.</source>
        <translation>اینجا یک عدد را با رقم بنویسید.</translation>
    </message>
    <message>
        <source>Write a whole number here, without a comma or point.</source>
        <translation>اینجا یک عدد پوره را بدون کامه یا نقطه بنویسید.</translation>
    </message>
    <message>
        <source>Write a number from {lowest} to {highest}.</source>
        <translation>عددی از {lowest} تا {highest} بنویسید.</translation>
    </message>
    <message>
        <source>Write a date that exists, or choose it from the calendar.</source>
        <translation>تاریخی را که وجود دارد بنویسید، یا از تقویم انتخاب کنید.</translation>
    </message>
    <message>
        <source>Write both latitude and longitude as numbers, as in 34.53 and 69.17. Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>عرض و طول جغرافیایی هر دو را به عدد بنویسید، مثل ⁦34.53⁩ و ⁦69.17⁩. عرض از ⁦-90⁩ تا ⁦90⁩ است و طول از ⁦-180⁩ تا ⁦180⁩.</translation>
    </message>
    <message>
        <source>More is needed here. Add what is missing.</source>
        <translation>اینجا بیشتر لازم است. آنچه کم است اضافه کنید.</translation>
    </message>
    <message>
        <source>the record is damaged and cannot be read</source>
        <translation>ریکارد خراب است و خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>a file of it is damaged or missing</source>
        <translation>یک فایل آن خراب یا گم است</translation>
    </message>
    <message>
        <source>somebody in it did not agree to this</source>
        <translation>کسی در آن به این رضایت نداده است</translation>
    </message>
    <message>
        <source>organisations stay unnamed outside the team</source>
        <translation>سازمان‌ها بیرون از تیم بی‌نام می‌ماند</translation>
    </message>
    <message>
        <source>the file is no longer on this computer</source>
        <translation>فایل دیگر در این کمپیوتر نیست</translation>
    </message>
    <message>
        <source>hidden details may remain in the file</source>
        <translation>شاید معلومات پنهان در فایل باقی مانده باشد</translation>
    </message>
    <message>
        <source>something has to be put right first</source>
        <translation>اول باید چیزی درست شود</translation>
    </message>
    <message>
        <source>a consent was taken back</source>
        <translation>رضایتی پس گرفته شده است</translation>
    </message>
    <message>
        <source>a colleague sent it, and the consents are on paper with her: readers get it from her</source>
        <translation>یک همکار آن را فرستاده و رضایت‌ها روی کاغذ نزد اوست: خوانندگان آن را از او می‌گیرند</translation>
    </message>
    <message>
        <source>the newest version is a colleague&apos;s: amend it first, so that all consents come along</source>
        <translation>تازه‌ترین نسخه از یک همکار است: اول آن را اصلاح کنید، تا همهٔ رضایت‌ها همراه بیاید</translation>
    </message>
    <message>
        <source>two versions stand side by side: choose one to go on from</source>
        <translation>دو نسخه پهلو به پهلو است: انتخاب کنید از کدام ادامه دهید</translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation>خبرنامه</translation>
    </message>
    <message>
        <source>a colleague who reviews it</source>
        <translation>همکاری که آن را بررسی می‌کند</translation>
    </message>
    <message>
        <source>everyone who got the record</source>
        <translation>همهٔ کسانی که ریکارد را گرفتند</translation>
    </message>
    <message>
        <source>your own desk</source>
        <translation>میز کار خود شما</translation>
    </message>
    <message>
        <source>The monthly newsletter, in a few words</source>
        <translation>خبرنامهٔ ماهانه، در چند کلمه</translation>
    </message>
    <message>
        <source>A colleague, to review it</source>
        <translation>یک همکار، برای بررسی</translation>
    </message>
    <message>
        <source>Everyone who got the record</source>
        <translation>همهٔ کسانی که ریکارد را گرفتند</translation>
    </message>
    <message>
        <source>My own desk, to read it or read it back</source>
        <translation>برای خودم، تا بخوانم یا برای او بخوانم</translation>
    </message>
    <message>
        <source>its editors, and by everybody who reads the newsletter</source>
        <translation>ویراستاران آن، و همهٔ کسانی که خبرنامه را می‌خوانند</translation>
    </message>
    <message>
        <source>the colleague you hand it to</source>
        <translation>همکارانی که به آن‌ها تسلیم می‌دهید</translation>
    </message>
    <message>
        <source>whoever finds the paper</source>
        <translation>کسانی که کاغذ را پیدا کنند</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>رفتن به سبد ارسال</translation>
    </message>
    <message>
        <source>Do it again after undoing</source>
        <translation>انجام دوباره پس از برگرداندن</translation>
    </message>
    <message>
        <source>Delete the chosen records</source>
        <translation>حذف ریکاردهای انتخاب‌شده</translation>
    </message>
    <message>
        <source>Look closer at a file</source>
        <translation>فایل را از نزدیک‌تر دیدن</translation>
    </message>
    <message>
        <source>Step back from a file</source>
        <translation>فایل را از دورتر دیدن</translation>
    </message>
    <message>
        <source>See the whole of a file</source>
        <translation>دیدن تمام فایل</translation>
    </message>
    <message>
        <source>Turn a picture</source>
        <translation>چرخاندن تصویر</translation>
    </message>
    <message>
        <source>Page before, in a document</source>
        <translation>صفحهٔ قبلی، در سند</translation>
    </message>
    <message>
        <source>Next page, in a document</source>
        <translation>صفحهٔ بعدی، در سند</translation>
    </message>
    <message>
        <source>Find words in a document</source>
        <translation>یافتن کلمه‌ها در سند</translation>
    </message>
    <message>
        <source>Whom to turn to when somebody needs help</source>
        <translation>وقتی کسی کمک می‌خواهد، نزد کی باید رفت</translation>
    </message>
    <message>
        <source>Go to the next place worth another look</source>
        <translation>رفتن به جای بعدی که باید دوباره دید</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>یکی از پاسخ‌های فهرست را انتخاب کنید.</translation>
    </message>
    <message>
        <source>personal or about consent: it never leaves this computer</source>
        <translation>شخصی یا دربارهٔ رضایت: هرگز از این کمپیوتر بیرون نمی‌رود</translation>
    </message>
    <message>
        <source>for the team only, not for these readers</source>
        <translation>تنها برای تیم، نه برای این خوانندگان</translation>
    </message>
    <message>
        <source>the template does not say who may see it, so it stays</source>
        <translation>فورمه نمی‌گوید کی می‌تواند ببیند، پس می‌ماند</translation>
    </message>
    <message>
        <source>you have not opened this record to these readers</source>
        <translation>شما این ریکارد را برای این خوانندگان باز نکرده‌اید</translation>
    </message>
    <message>
        <source>Author in a civil society organisation</source>
        <translation>نویسنده در یک نهاد جامعهٔ مدنی</translation>
    </message>
    <message>
        <source>Author in a country or regional team</source>
        <translation>نویسنده در تیم کشوری یا منطقوی</translation>
    </message>
    <message>
        <source>Technical or programme officer</source>
        <translation>مسئول تخنیکی یا برنامه</translation>
    </message>
    <message>
        <source>Knowledge management focal point</source>
        <translation>فرد ارتباطی مدیریت دانش</translation>
    </message>
    <message>
        <source>Specialist on gender-based violence</source>
        <translation>متخصص خشونت مبتنی بر جنسیت</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>سکرتریت</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>تنها همین دستگاه</translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation>تیم‌های سپاتلایت</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>با دعوت</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>همهٔ مردم</translation>
    </message>
    <message>
        <source>the Spotlight gateway</source>
        <translation>پورتال سپاتلایت</translation>
    </message>
    <message>
        <source>the Spotlight teams</source>
        <translation>تیم‌های سپاتلایت</translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation>خوانندگان دعوت‌شده</translation>
    </message>
    <message>
        <source>The Spotlight gateway, for everybody</source>
        <translation>پورتال سپاتلایت، برای همه</translation>
    </message>
    <message>
        <source>The Spotlight teams, in the community of practice</source>
        <translation>تیم‌های سپاتلایت، در حلقهٔ همکاران</translation>
    </message>
    <message>
        <source>Readers you invite</source>
        <translation>خوانندگانی که شما دعوت می‌کنید</translation>
    </message>
    <message>
        <source>its editors, and by everybody once they publish it</source>
        <translation>ویراستاران آن، و پس از نشر، همهٔ مردم</translation>
    </message>
    <message>
        <source>everyone in the community of practice</source>
        <translation>همهٔ اعضای حلقهٔ همکاران</translation>
    </message>
    <message>
        <source>the people you hand it to</source>
        <translation>کسانی که بسته را به ایشان می‌سپارید</translation>
    </message>
    <message>
        <source>Start a new record</source>
        <translation>شروع یک ریکارد نو</translation>
    </message>
    <message>
        <source>Search in your records</source>
        <translation>جستجو در ریکاردها</translation>
    </message>
    <message>
        <source>Save now (it is also saved by itself)</source>
        <translation>ذخیره کردن همین حالا (خودبه‌خود هم ذخیره می‌شود)</translation>
    </message>
    <message>
        <source>Go to the next section</source>
        <translation>رفتن به بخش بعدی</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>چاپ کردن ریکارد</translation>
    </message>
    <message>
        <source>Export the chosen records</source>
        <translation>صادر کردن ریکاردهای انتخاب‌شده</translation>
    </message>
    <message>
        <source>Go to the next part of the screen</source>
        <translation>رفتن به بخش بعدی صفحه</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل کردن</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>کمک برای همین‌جا</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>نشان دادن این فهرست</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>رفتن به خانه</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translation>رفتن به ریکاردها</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>رفتن به تنظیمات</translation>
    </message>
    <message>
        <source>Close or go back</source>
        <translation>بستن یا برگشت</translation>
    </message>
    <message>
        <source>Move the entry up</source>
        <translation>بالا بردن مورد</translation>
    </message>
    <message>
        <source>Move the entry down</source>
        <translation>پایین بردن مورد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation>در حال توقف. هیچ چیز نیمه‌کاره باقی نمی‌ماند.</translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>برگشت به فورم (Esc)</translation>
    </message>
</context>
<context>
    <name>_Block</name>
    <message>
        <source>Comment</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>Comment on {question}</source>
        <translation>نظر دربارهٔ ⁨{question}⁩</translation>
    </message>
    <message>
        <source>Your comment on {question}</source>
        <translation>نظر شما دربارهٔ ⁨{question}⁩</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>چه باید تغییر کند، و چرا</translation>
    </message>
</context>
</TS>
