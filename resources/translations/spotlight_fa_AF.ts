<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_AF" sourcelanguage="en">
<context>
    <name>AttachmentEditor</name>
    <message>
        <source>Undo removing the file</source>
        <translation>برگرداندن فایل</translation>
    </message>
    <message>
        <source>Hidden details may remain in this file. Listen and look before you share it.</source>
        <translation>شاید جزئیات پنهان در این فایل مانده باشد. پیش از شریک ساختن، آن را بشنوید و ببینید.</translation>
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
        <source>Location and device data removed.</source>
        <translation>جای و معلومات دستگاه برداشته شد.</translation>
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
    <name>BulkBar</name>
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
    <name>DragHandle</name>
    <message>
        <source>Drag to another place, or press Alt and an arrow</source>
        <translation>به جای دیگر بکشید، یا Alt را با یک کلید تیر فشار دهید</translation>
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
    <name>ErrorWords</name>
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
        <source>This vault is already open in another window of the app. Go on there, or close that window and try again. Nothing was lost.</source>
        <translation>این صندوق در یک پنجرهٔ دیگر اپ باز است. همان‌جا ادامه دهید، یا آن پنجره را ببندید و دوباره امتحان کنید. هیچ چیز گم نشد.</translation>
    </message>
    <message>
        <source>This vault was used with a newer version of the app. Nothing was changed. Open it with that version.</source>
        <translation>این صندوق با نسخهٔ نوتر اپ استفاده شده است. هیچ چیز تغییر نکرد. آن را با همان نسخه باز کنید.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database cannot be read. What can be read is shown; nothing was deleted. Make a copy of the vault folder before you go on.</source>
        <translation>بخشی از دیتابیس صندوق خوانده نمی‌شود. آنچه خوانده می‌شود نشان داده شده و هیچ چیز حذف نشده است. پیش از ادامه، از فولدر صندوق یک کاپی بگیرید.</translation>
    </message>
    <message>
        <source>One file of this record is no longer in the vault folder. The text is safe. Add the file again if you still have it.</source>
        <translation>یک فایل این ریکارد دیگر در فولدر صندوق نیست. متن محفوظ است. اگر فایل را هنوز دارید، دوباره اضافه کنید.</translation>
    </message>
    <message>
        <source>One file of this record is damaged and was set aside. The text is safe. Add the file again if you still have it.</source>
        <translation>یک فایل این ریکارد خراب است و کنار گذاشته شد. متن محفوظ است. اگر فایل را هنوز دارید، دوباره اضافه کنید.</translation>
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
        <source>The bundle does not hold what it promises, so nothing was taken from it.</source>
        <translation>در این بسته آنچه وعده شده نیست، پس هیچ چیز از آن گرفته نشد.</translation>
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
        <source>Not the right passphrase</source>
        <translation>عبارت رمز درست نیست</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>از قبل باز است</translation>
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
        <source>The app cannot tell what kind of file it is. Photos, PDF, audio and video can be added.</source>
        <translation>اپ نوع این فایل را نمی‌شناسد. عکس، PDF، صدا و ویدیو را می‌توانید اضافه کنید.</translation>
    </message>
    <message>
        <source>It is a program, and programs can do harm.</source>
        <translation>این یک پروگرام است، و پروگرام‌ها می‌توانند زیان برسانند.</translation>
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
        <source>It is an office document, which can carry hidden details. Save it as PDF and add that.</source>
        <translation>این یک سند دفتری است و می‌تواند معلومات پنهان داشته باشد. آن را به PDF ذخیره کنید و همان را اضافه کنید.</translation>
    </message>
    <message>
        <source>The document carries a program or other files inside. Print it to a new PDF and add that.</source>
        <translation>در داخل این سند یک پروگرام یا فایل‌های دیگر هست. آن را به یک PDF نو چاپ کنید و همان را اضافه کنید.</translation>
    </message>
    <message>
        <source>some space</source>
        <translation>کمی جای</translation>
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
        <source>About {size} of files</source>
        <translation>حدود {size} فایل</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>صادر کردن %Ln ریکارد</numerusform>
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
        <source>No guidance is needed here: write it as you would say it.</source>
        <translation>اینجا رهنمایی لازم نیست: همان‌طور که می‌گویید بنویسید.</translation>
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
        <source>Stays here: {reason}.</source>
        <translation>اینجا می‌ماند: {reason}.</translation>
    </message>
    <message>
        <source>To change that, amend the record and widen the answer to &quot;Who may see it&quot;.</source>
        <translation>برای تغییر آن، ریکارد را اصلاح کنید و پاسخ «کی می‌تواند ببیند» را وسیع‌تر کنید.</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>بسته آماده است</translation>
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
        <source>Where the bundle is</source>
        <translation>جای بسته</translation>
    </message>
    <message>
        <source>Beside it lies {name}. Give it to the readers once, by another way than the bundle, so that they can check that it came from you.</source>
        <translation>در پهلوی آن ⁨{name}⁩ است. آن را یک بار، از راه دیگری غیر از راه بسته، به خوانندگان بدهید تا بتوانند بررسی کنند که بسته از شما آمده است.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick. It is signed but not locked: whoever has it can read it. Delete it from the stick when it has arrived.</source>
        <translation>قدم بعدی: فایل را بفرستید، یا در فلش تسلیم دهید. امضا شده اما قفل نیست: هر کس آن را داشته باشد می‌تواند بخواند. وقتی رسید، از فلش پاک کنید.</translation>
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
    <message>
        <source>Look at these before they go</source>
        <translation>پیش از رفتن، این‌ها را ببینید</translation>
    </message>
    <message>
        <source>Put together, they could point to a place, a small group, a partner or a person.</source>
        <translation>این‌ها در کنار هم می‌توانند به یک جای، یک گروه کوچک، یک همکار یا یک شخص اشاره کنند.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>نشان دادن</translation>
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
        <source>%n more</source>
        <translation>
            <numerusform>%Ln مورد دیگر</numerusform>
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
    <name>Preview</name>
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
    <message>
        <source>Picture {number}</source>
        <translation>تصویر {number}</translation>
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
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>، </translation>
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
        <source>A copy outside the vault</source>
        <translation>یک کاپی بیرون از صندوق</translation>
    </message>
    <message>
        <source>The pages are saved as a PDF that anyone who uses this computer can open. Keep it where it is safe, and delete it when it is no longer needed.</source>
        <translation>صفحه‌ها به شکل PDF ذخیره می‌شود و هر کس از این کمپیوتر استفاده کند می‌تواند آن را باز کند. آن را در جای امن نگه دارید و وقتی دیگر لازم نبود پاک کنید.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>انتخاب جای ذخیره</translation>
    </message>
    <message>
        <source>Save the pages as</source>
        <translation>ذخیره کردن صفحه‌ها به نام</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>مسوده دور انداخته شد.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>در حال ساختن صفحه‌ها</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>هر وقت خواستید می‌توانید توقف دهید؛ هیچ چیز نیمه‌کاره باقی نمی‌ماند.</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>به شکل PDF ذخیره شد</translation>
    </message>
    <message>
        <source>The pages are in {name}. The record itself is safe in your vault.</source>
        <translation>صفحه‌ها در ⁨{name}⁩ است. خود ریکارد در صندوق شما محفوظ است.</translation>
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
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
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
        <source>Where it is kept</source>
        <translation>جای نگهداری</translation>
    </message>
    <message>
        <source>Everything you write is in this one folder, locked with your passphrase. Copy the whole folder to keep a second one safe; a copy without the passphrase opens nothing.</source>
        <translation>هرچه می‌نویسید در همین یک فولدر است و با عبارت رمز شما قفل شده است. برای داشتن یک نسخهٔ دوم، تمام فولدر را کاپی کنید؛ کاپی بدون عبارت رمز هیچ چیز را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>فولدر صندوق</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>نشان دادن همهٔ کلیدهای میان‌بر</translation>
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
</TS>
