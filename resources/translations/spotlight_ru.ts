<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AttachmentEditor</name>
    <message>
        <source>Undo removing the file</source>
        <translation>Вернуть файл</translation>
    </message>
    <message>
        <source>Hidden details may remain in this file. Listen and look before you share it.</source>
        <translation>В этом файле могли остаться скрытые сведения. Прослушайте и просмотрите его, прежде чем делиться.</translation>
    </message>
    <message>
        <source>Location removed.</source>
        <translation>Данные о месте удалены.</translation>
    </message>
    <message>
        <source>Device data removed.</source>
        <translation>Данные устройства удалены.</translation>
    </message>
    <message>
        <source>Owner&apos;s name removed.</source>
        <translation>Имя владельца удалено.</translation>
    </message>
    <message>
        <source>Dates removed.</source>
        <translation>Даты удалены.</translation>
    </message>
    <message>
        <source>Location and device data removed.</source>
        <translation>Данные о месте и устройстве удалены.</translation>
    </message>
    <message>
        <source>Drop a photo here, or</source>
        <translation>Перетащите фото сюда или</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Выбрать фото</translation>
    </message>
    <message>
        <source>Drop a sound file here, or</source>
        <translation>Перетащите звуковой файл сюда или</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Выбрать звуковой файл</translation>
    </message>
    <message>
        <source>Drop a film here, or</source>
        <translation>Перетащите видео сюда или</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>Выбрать видео</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Перетащите файл сюда или</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>Файл добавляется</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Убрать файл</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Not everything is added yet</source>
        <translation>Добавлено ещё не всё</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being added and will be left out if you go on now.</source>
        <translation>
            <numerusform>Ещё добавляется %n файл; если продолжить сейчас, он не войдёт в запись.</numerusform>
            <numerusform>Ещё добавляются %n файла; если продолжить сейчас, они не войдут в запись.</numerusform>
            <numerusform>Ещё добавляются %n файлов; если продолжить сейчас, они не войдут в запись.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go without it</source>
        <translation>
            <numerusform>Продолжить без файла</numerusform>
            <numerusform>Продолжить без файлов</numerusform>
            <numerusform>Продолжить без файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for it</source>
        <translation>
            <numerusform>Подождать файл</numerusform>
            <numerusform>Подождать файлы</numerusform>
            <numerusform>Подождать файлы</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>Выбрана %n запись</numerusform>
            <numerusform>Выбрано %n записи</numerusform>
            <numerusform>Выбрано %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Выгрузить %n запись</numerusform>
            <numerusform>Выгрузить %n записи</numerusform>
            <numerusform>Выгрузить %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalculateEditor</name>
    <message>
        <source>filled in later</source>
        <translation>заполнится позже</translation>
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
        <translation>Написанное остаётся на этом экране, а сохранение повторится само.</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away: {choice}</source>
        <translation>Убрать: {choice}</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Введите слово для поиска или откройте список</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>открыть список</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Открыть календарь</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>календарь</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag to another place, or press Alt and an arrow</source>
        <translation>Перетащите на другое место или нажмите Alt и стрелку</translation>
    </message>
</context>
<context>
    <name>DropDownEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Введите слово для поиска или откройте список</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>открыть список</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>needed before you can finish</source>
        <translation>нужно, чтобы завершить</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Проверьте</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>That is not the passphrase of this vault. Your work is safe. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation>Эта парольная фраза не подходит к хранилищу. Ваша работа в сохранности. Проверьте Caps Lock и язык клавиатуры и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Wait a little before the next try. The pause protects your work from guessing.</source>
        <translation>Подождите немного перед следующей попыткой. Пауза защищает вашу работу от подбора.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed. Add one or two more words that do not belong together.</source>
        <translation>Эту парольную фразу можно подобрать. Добавьте одно-два слова, не связанных между собой.</translation>
    </message>
    <message>
        <source>The vault cannot be read: its file {file} is damaged. Nothing was changed. If you have a copy of the vault folder, put it back and open the app again.</source>
        <translation>Хранилище не читается: файл {file} повреждён. Ничего не изменено. Если у вас есть копия папки хранилища, верните её на место и откройте приложение снова.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}. If it is on a stick, plug the stick in and open the app again.</source>
        <translation>В папке {folder} нет хранилища. Если оно на флешке, вставьте её и откройте приложение снова.</translation>
    </message>
    <message>
        <source>There is already a vault in {folder}. It was left as it is; open it, or choose another folder.</source>
        <translation>В папке {folder} уже есть хранилище. Оно осталось как было; откройте его или выберите другую папку.</translation>
    </message>
    <message>
        <source>This vault is already open in another window of the app. Go on there, or close that window and try again. Nothing was lost.</source>
        <translation>Это хранилище уже открыто в другом окне приложения. Продолжайте там или закройте то окно и попробуйте снова. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>This vault was used with a newer version of the app. Nothing was changed. Open it with that version.</source>
        <translation>С этим хранилищем работала более новая версия приложения. Ничего не изменено. Откройте его в той версии.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database cannot be read. What can be read is shown; nothing was deleted. Make a copy of the vault folder before you go on.</source>
        <translation>Часть базы данных хранилища не читается. Показано всё, что удалось прочитать; ничего не удалено. Сделайте копию папки хранилища, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>One file of this record is no longer in the vault folder. The text is safe. Add the file again if you still have it.</source>
        <translation>Одного файла этой записи больше нет в папке хранилища. Текст в сохранности. Добавьте файл снова, если он у вас есть.</translation>
    </message>
    <message>
        <source>One file of this record is damaged and was set aside. The text is safe. Add the file again if you still have it.</source>
        <translation>Один файл этой записи повреждён и отложен в сторону. Текст в сохранности. Добавьте файл снова, если он у вас есть.</translation>
    </message>
    <message>
        <source>This record is no longer in the vault. The list has been refreshed.</source>
        <translation>Этой записи больше нет в хранилище. Список обновлён.</translation>
    </message>
    <message>
        <source>The clock of this computer stands earlier than when you last worked. Your work is safe. Check the date, so that new records carry the right one.</source>
        <translation>Часы этого компьютера показывают время раньше вашей последней работы. Ваша работа в сохранности. Проверьте дату, чтобы в новых записях она была верной.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe. Free {needed}, then try again.</source>
        <translation>Диск заполнен. Сохранённое в безопасности. Освободите {needed} и попробуйте снова.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Nothing was lost. Choose another folder, or ask for the right to write there.</source>
        <translation>В папку {folder} нельзя ничего записать. Ничего не потеряно. Выберите другую папку или попросите право записи в эту.</translation>
    </message>
    <message>
        <source>This account may not use {folder}. Nothing was changed. Choose another folder, or ask whoever looks after the computer.</source>
        <translation>У этой учётной записи нет доступа к папке {folder}. Ничего не изменено. Выберите другую папку или обратитесь к тому, кто обслуживает компьютер.</translation>
    </message>
    <message>
        <source>The file {name} could not be read. It was not added. Copy it to this computer and try again.</source>
        <translation>Файл {name} не удалось прочитать, он не добавлен. Скопируйте его на этот компьютер и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file {name} was not added. {reason}</source>
        <translation>Файл {name} не добавлен. {reason}</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} and was not added. A shorter or smaller copy will fit.</source>
        <translation>Файл {name} больше {limit} и не добавлен. Подойдёт копия короче или меньшего размера.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged and was not added. Open it in a picture program, save it again, and add the new copy.</source>
        <translation>Изображение {name} повреждено и не добавлено. Откройте его в программе для изображений, сохраните заново и добавьте новую копию.</translation>
    </message>
    <message>
        <source>This record is already being amended. Go on with the draft that is open.</source>
        <translation>В эту запись уже вносятся изменения. Продолжайте в открытом черновике.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for that. What was saved is safe. Close other programs, then try again.</source>
        <translation>Для этого у компьютера мало свободной памяти. Сохранённое в безопасности. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>The picture {name} is too large to work on and was not added. Save a smaller copy of it and add that.</source>
        <translation>Изображение {name} слишком большое для обработки и не добавлено. Сохраните копию меньшего размера и добавьте её.</translation>
    </message>
    <message>
        <source>The document {name} is damaged and was not added. Open it, save it again, and add the new copy.</source>
        <translation>Документ {name} повреждён и не добавлен. Откройте его, сохраните заново и добавьте новую копию.</translation>
    </message>
    <message>
        <source>The template {form} cannot be read. Your records are safe. Install the app again to repair it.</source>
        <translation>Шаблон {form} не читается. Ваши записи в сохранности. Установите приложение заново, чтобы исправить это.</translation>
    </message>
    <message>
        <source>The template {form} was changed outside the app, so it is not used. Your records are safe. Install the app again to repair it.</source>
        <translation>Шаблон {form} изменён вне приложения, поэтому он не используется. Ваши записи в сохранности. Установите приложение заново, чтобы исправить это.</translation>
    </message>
    <message>
        <source>The template {form}, version {version}, is not on this computer. The record is safe and can be opened where the template is.</source>
        <translation>Шаблона {form} версии {version} нет на этом компьютере. Запись в сохранности, её можно открыть там, где есть этот шаблон.</translation>
    </message>
    <message>
        <source>The template {form} could not be converted: {detail}</source>
        <translation>Шаблон {form} не удалось преобразовать: {detail}</translation>
    </message>
    <message>
        <source>The answers of one record cannot be read. The others are safe. Make a copy of the vault folder before you go on.</source>
        <translation>Ответы одной записи не читаются. Остальные в сохранности. Сделайте копию папки хранилища, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>A few answers are still needed before you can finish. What you wrote is saved.</source>
        <translation>Чтобы завершить, нужно ещё несколько ответов. Написанное сохранено.</translation>
    </message>
    <message>
        <source>The bundle {name} cannot be read. Copy it again from where it came and try once more.</source>
        <translation>Пакет {name} не читается. Скопируйте его ещё раз оттуда, откуда он получен, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The bundle does not hold what it promises, so nothing was taken from it.</source>
        <translation>В пакете не то, что в нём заявлено, поэтому из него ничего не взято.</translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers. Choose other readers, or widen who may see the record.</source>
        <translation>Ничего из выбранного нельзя передать этим читателям. Выберите других читателей или расширьте круг тех, кто может видеть запись.</translation>
    </message>
    <message>
        <source>There is already a file {name} in that folder. It was left as it is. Choose another folder.</source>
        <translation>В этой папке уже есть файл {name}. Он остался как был. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The key with which this computer signs its bundles cannot be read. Your records are safe, but nothing can be exported. Put back a copy of the vault folder if you have one.</source>
        <translation>Ключ, которым этот компьютер подписывает пакеты, не читается. Ваши записи в сохранности, но выгрузить ничего нельзя. Если у вас есть копия папки хранилища, верните её на место.</translation>
    </message>
    <message>
        <source>Something in the app went wrong. What was saved is safe. Close the app and open it again; if it happens again, tell whoever supports you.</source>
        <translation>В приложении произошёл сбой. Сохранённое в безопасности. Закройте приложение и откройте его снова; если это повторится, сообщите тому, кто вам помогает.</translation>
    </message>
    <message>
        <source>Not the right passphrase</source>
        <translation>Парольная фраза не подходит</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Уже открыто</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>This file was not added</source>
        <translation>Файл не добавлен</translation>
    </message>
    <message>
        <source>This picture was not added</source>
        <translation>Изображение не добавлено</translation>
    </message>
    <message>
        <source>Not quite finished</source>
        <translation>Ещё не всё заполнено</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>Передавать нечего</translation>
    </message>
    <message>
        <source>The app stumbled</source>
        <translation>Сбой в приложении</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>The app cannot tell what kind of file it is. Photos, PDF, audio and video can be added.</source>
        <translation>Приложение не может определить вид файла. Можно добавить фото, PDF, аудио и видео.</translation>
    </message>
    <message>
        <source>It is a program, and programs can do harm.</source>
        <translation>Это программа, а программы могут причинить вред.</translation>
    </message>
    <message>
        <source>Web pages can carry hidden programs. Save it as PDF and add that.</source>
        <translation>В веб-страницах могут скрываться программы. Сохраните страницу как PDF и добавьте его.</translation>
    </message>
    <message>
        <source>It is an office document and may carry hidden programs. Save it as PDF and add that.</source>
        <translation>Это офисный документ, в нём могут скрываться программы. Сохраните его как PDF и добавьте PDF.</translation>
    </message>
    <message>
        <source>It is a packed folder. Unpack it and add the files one by one.</source>
        <translation>Это архив. Распакуйте его и добавьте файлы по одному.</translation>
    </message>
    <message>
        <source>Its name says one thing and its content another. Open it, save it again, and add the new copy.</source>
        <translation>Имя файла говорит одно, а содержимое другое. Откройте его, сохраните заново и добавьте новую копию.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Он пуст.</translation>
    </message>
    <message>
        <source>It is locked with a password. Save a copy without the password and add that.</source>
        <translation>Он закрыт паролем. Сохраните копию без пароля и добавьте её.</translation>
    </message>
    <message>
        <source>It is an office document, which can carry hidden details. Save it as PDF and add that.</source>
        <translation>Это офисный документ, в нём могут быть скрытые сведения. Сохраните его как PDF и добавьте PDF.</translation>
    </message>
    <message>
        <source>The document carries a program or other files inside. Print it to a new PDF and add that.</source>
        <translation>Внутри документа есть программа или другие файлы. Напечатайте его в новый PDF и добавьте этот PDF.</translation>
    </message>
    <message>
        <source>some space</source>
        <translation>немного места</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What will leave</source>
        <translation>Что будет передано</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Для кого это?</translation>
    </message>
    <message>
        <source>Also save the file with which others can check the signature</source>
        <translation>Сохранить и файл, с которым другие смогут проверить подпись</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Пакет собирается</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Можно остановить в любой момент; ничего недоделанного не останется.</translation>
    </message>
    <message>
        <source>About {size} of files</source>
        <translation>Файлов примерно на {size}</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Выгрузить %n запись</numerusform>
            <numerusform>Выгрузить %n записи</numerusform>
            <numerusform>Выгрузить %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder or stick for the bundle</source>
        <translation>Выберите папку или флешку для пакета</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message numerus="yes">
        <source>%n thing(s) before it is ready</source>
        <translation>
            <numerusform>До готовности остался %n пункт</numerusform>
            <numerusform>До готовности осталось %n пункта</numerusform>
            <numerusform>До готовности осталось %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is kept. Press a line to go to its question.</source>
        <translation>Всё написанное сохранено. Нажмите на строку, чтобы перейти к вопросу.</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Вернуться к записи</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>GeopointEditor</name>
    <message>
        <source>15.5007 or 15°30&apos;02&quot; N</source>
        <translation>15,5007 или 15°30&apos;02&quot; N</translation>
    </message>
    <message>
        <source>32.5599 or 32°33&apos;35&quot; E</source>
        <translation>32,5599 или 32°33&apos;35&quot; E</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>широта</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>долгота</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Go into a question to see why it is asked and what a good answer holds.</source>
        <translation>Перейдите к вопросу, чтобы увидеть, зачем он задан и каким бывает хороший ответ.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>How this list works</source>
        <translation>Как устроен этот список</translation>
    </message>
    <message>
        <source>Each line leads to one question. Answer it, or look at it once more.</source>
        <translation>Каждая строка ведёт к одному вопросу. Ответьте на него или проверьте ответ.</translation>
    </message>
    <message>
        <source>When nothing is left, press Finish. Until then it stays a draft, safe here.</source>
        <translation>Когда ничего не останется, нажмите «Завершить». До тех пор это черновик, он здесь в сохранности.</translation>
    </message>
    <message>
        <source>If you do not know an answer</source>
        <translation>Если вы не знаете ответа</translation>
    </message>
    <message>
        <source>Write what you know and who could tell more. You can finish another day.</source>
        <translation>Напишите то, что знаете, и кто мог бы рассказать больше. Завершить можно и в другой день.</translation>
    </message>
    <message>
        <source>No guidance is needed here: write it as you would say it.</source>
        <translation>Здесь подсказки не нужны: пишите так, как сказали бы.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search your records ({keys})</source>
        <translation>Искать в записях ({keys})</translation>
    </message>
    <message>
        <source>Search your records</source>
        <translation>Искать в записях</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>Снова показать все записи</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Back to where you came from; everything is saved</source>
        <translation>Вернуться туда, откуда вы пришли; всё сохранено</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Показать или скрыть подсказки</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Shows what is still missing</source>
        <translation>Показывает, чего ещё не хватает</translation>
    </message>
    <message>
        <source>Not saved yet; trying again</source>
        <translation>Ещё не сохранено; пробуем снова</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>История изменений</translation>
    </message>
    <message>
        <source>Revision {number}, {moment}, {author}</source>
        <translation>Версия {number}, {moment}, {author}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>Ответы те же.</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>было: {text}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation>стало: {text}</translation>
    </message>
    <message>
        <source>Exported on {day} for {readers}</source>
        <translation>Выгружено {day} для {readers}</translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message numerus="yes">
        <source>%n file(s) of your records are no longer in the vault folder. What you wrote is safe. Put the files back from a copy of the folder, or add them again.</source>
        <translation>
            <numerusform>%n файла ваших записей больше нет в папке хранилища. Написанное цело. Верните файл из копии папки или добавьте его снова.</numerusform>
            <numerusform>%n файлов ваших записей больше нет в папке хранилища. Написанное цело. Верните файлы из копии папки или добавьте их снова.</numerusform>
            <numerusform>%n файлов ваших записей больше нет в папке хранилища. Написанное цело. Верните файлы из копии папки или добавьте их снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Неотложных дел нет.</translation>
    </message>
    <message>
        <source>Begin something new at the side, or look through your records.</source>
        <translation>Начните что-то новое в колонке рядом или просмотрите свои записи.</translation>
    </message>
    <message>
        <source>Say who you are: a name, initials or your role.</source>
        <translation>Укажите, кто вы: имя, инициалы или роль.</translation>
    </message>
    <message>
        <source>Say who I am</source>
        <translation>Указать, кто я</translation>
    </message>
    <message>
        <source>It is written into your records as you want it shown. A real name is not needed.</source>
        <translation>Это войдёт в ваши записи в том виде, в каком вы хотите. Настоящее имя не нужно.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Try a practice record with made-up facts.</source>
        <translation>Сделайте пробную запись с выдуманными фактами.</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>Look around, write something, and discard it afterwards. Nothing leaves this computer.</source>
        <translation>Осмотритесь, напишите что-нибудь, а потом удалите. Ничто не покинет этот компьютер.</translation>
    </message>
    <message>
        <source>{kind}, last changed {moment}</source>
        <translation>{kind}, последнее изменение: {moment}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>%n more draft(s) wait to be finished.</source>
        <translation>
            <numerusform>Ещё %n черновик ждёт завершения.</numerusform>
            <numerusform>Ещё %n черновика ждут завершения.</numerusform>
            <numerusform>Ещё %n черновиков ждут завершения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%n finished record(s) have not been exported yet.</source>
        <translation>
            <numerusform>%n завершённая запись ещё не выгружена.</numerusform>
            <numerusform>%n завершённые записи ещё не выгружены.</numerusform>
            <numerusform>%n завершённых записей ещё не выгружены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Выбрать какие</translation>
    </message>
    <message>
        <source>Until you export, they are on this computer only.</source>
        <translation>Пока вы их не выгрузили, они есть только на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What needs you</source>
        <translation>Ждёт вашего внимания</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>No pillar yet</source>
        <translation>Пока без направления</translation>
    </message>
    <message>
        <source>Records by pillar; finished filled, drafts outlined</source>
        <translation>Записи по направлениям; завершённые закрашены, черновики контуром</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>По направлениям</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>This bundle goes to &lt;b&gt;{target}&lt;/b&gt; and can be read by &lt;b&gt;{readers}&lt;/b&gt;. {holds}</source>
        <translation>Этот пакет предназначен для &lt;b&gt;{target}&lt;/b&gt;. Прочитать его смогут &lt;b&gt;{readers}&lt;/b&gt;. {holds}</translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers.</source>
        <translation>Ничего из выбранного нельзя передать этим читателям.</translation>
    </message>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>Остаётся здесь: {reason}.</translation>
    </message>
    <message>
        <source>To change that, amend the record and widen the answer to &quot;Who may see it&quot;.</source>
        <translation>Чтобы это изменить, внесите правку в запись и расширьте ответ на вопрос «Кто может видеть».</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>Пакет готов</translation>
    </message>
    <message>
        <source>It holds {records} and {files}, {size} in all. It is signed with this computer&apos;s key.</source>
        <translation>В нём {records} и {files}, всего {size}. Он подписан ключом этого компьютера.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the bundle is</source>
        <translation>Где лежит пакет</translation>
    </message>
    <message>
        <source>Beside it lies {name}. Give it to the readers once, by another way than the bundle, so that they can check that it came from you.</source>
        <translation>Рядом лежит {name}. Передайте его читателям один раз, другим путём, чем пакет, чтобы они могли проверить, что он от вас.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick. It is signed but not locked: whoever has it can read it. Delete it from the stick when it has arrived.</source>
        <translation>Теперь отправьте файл или передайте его на флешке. Он подписан, но не зашифрован: прочитать его может любой, у кого он есть. Удалите его с флешки, когда он дойдёт.</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt;, &lt;b&gt;{pictures}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation>В нём &lt;b&gt;{records}&lt;/b&gt;, &lt;b&gt;{pictures}&lt;/b&gt; и &lt;b&gt;{files}&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n изображение</numerusform>
            <numerusform>%n изображения</numerusform>
            <numerusform>%n изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n другой файл</numerusform>
            <numerusform>%n других файла</numerusform>
            <numerusform>%n других файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation>В нём &lt;b&gt;{records}&lt;/b&gt; и &lt;b&gt;{files}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and no files.</source>
        <translation>В нём &lt;b&gt;{records}&lt;/b&gt;, файлов нет.</translation>
    </message>
    <message>
        <source>Look at these before they go</source>
        <translation>Посмотрите на это перед передачей</translation>
    </message>
    <message>
        <source>Put together, they could point to a place, a small group, a partner or a person.</source>
        <translation>Вместе они могут указать на место, малую группу, партнёра или человека.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Goes: {labels}</source>
        <translation>Уходит: {labels}</translation>
    </message>
    <message>
        <source>With it: {files}</source>
        <translation>Вместе с записью: {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
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
        <translation>Писать на весь экран</translation>
    </message>
    <message>
        <source>Opens this answer alone on a sheet; Esc brings you back</source>
        <translation>Открывает один этот ответ на отдельном листе; Esc вернёт назад</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthEditor</name>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what you type</source>
        <translation>Показать, что вы вводите</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>{kind}, {state}</source>
        <translation>{kind}, {state}</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>Краткого изложения пока нет.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кто может видеть</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Изображение {number}</translation>
    </message>
</context>
<context>
    <name>PrintedWords</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Запись {number}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>{title} ({version})</source>
        <translation>{title} ({version})</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{value} из {highest}</translation>
    </message>
    <message>
        <source>{value} of {highest} ({words})</source>
        <translation>{value} из {highest} ({words})</translation>
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
        <translation>Файл {extension}, {size}</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} байт</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} КБ</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} МБ</translation>
    </message>
    <message>
        <source>Internal: not for sharing</source>
        <translation>Для внутреннего пользования: не передавать</translation>
    </message>
    <message>
        <source>{label} (team only)</source>
        <translation>{label} (только для команды)</translation>
    </message>
    <message>
        <source>{label} (stays with you)</source>
        <translation>{label} (остаётся у вас)</translation>
    </message>
    <message>
        <source>What is marked “team only” goes to Spotlight teams and nobody else.</source>
        <translation>Помеченное «только для команды» получают команды «Луча света» и больше никто.</translation>
    </message>
    <message>
        <source>What is marked “stays with you” leaves this computer on this paper alone.</source>
        <translation>Помеченное «остаётся у вас» покидает этот компьютер только на этой бумаге.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This picture could not be read.</source>
        <translation>Это изображение не удалось прочитать.</translation>
    </message>
    <message>
        <source>Some characters could not be printed and stand as �; on the screen they are whole.</source>
        <translation>Некоторые знаки не удалось напечатать, вместо них стоит �; на экране они целы.</translation>
    </message>
</context>
<context>
    <name>QuestionColumn</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Следующий раздел</translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation>Показать, что осталось</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Запереть</translation>
    </message>
    <message>
        <source>Lock: the passphrase opens it again</source>
        <translation>Запереть: парольная фраза откроет снова</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Save, lock and hide at once. Shift pressed three times does the same.</source>
        <translation>Сразу сохранить, запереть и скрыть. То же делает Shift, нажатый три раза.</translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>Оставить этот порядок</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Nothing to export yet</source>
        <translation>Пока нечего выгружать</translation>
    </message>
    <message>
        <source>Only finished records can leave. Choose one that is ready, or finish a draft first.</source>
        <translation>Передать можно только завершённые записи. Выберите готовую или сначала завершите черновик.</translation>
    </message>
    <message>
        <source>A copy outside the vault</source>
        <translation>Копия вне хранилища</translation>
    </message>
    <message>
        <source>The pages are saved as a PDF that anyone who uses this computer can open. Keep it where it is safe, and delete it when it is no longer needed.</source>
        <translation>Страницы сохраняются как PDF, который может открыть любой, кто пользуется этим компьютером. Держите его в безопасном месте и удалите, когда он будет не нужен.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Выбрать место</translation>
    </message>
    <message>
        <source>Save the pages as</source>
        <translation>Сохранить страницы как</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Черновик удалён.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Страницы готовятся</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Можно остановить в любой момент; ничего недоделанного не останется.</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Сохранено как PDF</translation>
    </message>
    <message>
        <source>The pages are in {name}. The record itself is safe in your vault.</source>
        <translation>Страницы лежат в {name}. Сама запись в сохранности в вашем хранилище.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>Выбрана %n запись</numerusform>
            <numerusform>Выбрано %n записи</numerusform>
            <numerusform>Выбрано %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Export them together with the bar below the list, or choose one to see what it is.</source>
        <translation>Выгрузите их вместе на панели под списком или выберите одну, чтобы посмотреть, что в ней.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Выберите запись</translation>
    </message>
    <message>
        <source>Its summary, pictures and history are shown here. Hold Ctrl or Shift to choose several.</source>
        <translation>Здесь появятся её краткое изложение, изображения и история. Чтобы выбрать несколько, удерживайте Ctrl или Shift.</translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), newest change first</source>
        <translation>
            <numerusform>%n запись, сначала недавние</numerusform>
            <numerusform>%n записи, сначала недавние</numerusform>
            <numerusform>%n записей, сначала недавние</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No record holds these words. Try fewer, or another spelling.</source>
        <translation>Таких слов нет ни в одной записи. Попробуйте меньше слов или другое написание.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>What you write will stand here, drafts and finished records alike.</source>
        <translation>Здесь будет всё, что вы напишете: и черновики, и завершённые записи.</translation>
    </message>
    <message>
        <source>Begin a record</source>
        <translation>Начать запись</translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>That is as many as this record holds.</source>
        <translation>Больше в эту запись не добавить.</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Пока пусто</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>Добавить: {thing}</translation>
    </message>
    <message>
        <source>Add another {thing}</source>
        <translation>Добавить ещё: {thing}</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation>Убрано: {row}</translation>
    </message>
    <message>
        <source>Removed an empty row</source>
        <translation>Пустая строка убрана</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message numerus="yes">
        <source>Ready? %n to go</source>
        <translation>
            <numerusform>Готово? Осталось %n</numerusform>
            <numerusform>Готово? Осталось %n</numerusform>
            <numerusform>Готово? Осталось %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to finish</source>
        <translation>Можно завершить</translation>
    </message>
    <message>
        <source>Ready? Something to look at</source>
        <translation>Нужно проверить</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
    <message>
        <source>something to look at</source>
        <translation>нужно проверить</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока пусто</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>* needed before you can finish</source>
        <translation>* нужно, чтобы завершить</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Кто вы</translation>
    </message>
    <message>
        <source>Written into your records as you want it shown. A real name is not needed.</source>
        <translation>Это войдёт в ваши записи в том виде, в каком вы хотите. Настоящее имя не нужно.</translation>
    </message>
    <message>
        <source>Name, initials or alias</source>
        <translation>Имя, инициалы или псевдоним</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ваша роль</translation>
    </message>
    <message>
        <source>It says what you do here. It does not give or take any right.</source>
        <translation>Говорит о том, что вы здесь делаете. Прав не даёт и не отнимает.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Spotlight programme</source>
        <translation>Программа «Луч света»</translation>
    </message>
    <message>
        <source>Type a part of its name to find it.</source>
        <translation>Введите часть названия, чтобы найти.</translation>
    </message>
    <message>
        <source>Contact for readers</source>
        <translation>Контакт для читателей</translation>
    </message>
    <message>
        <source>An office address. Never the phone of a survivor or an outreach worker.</source>
        <translation>Адрес офиса. Никогда не телефон женщины, пережившей насилие, или сотрудницы на местах.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и внешний вид</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>Язык приложения</translation>
    </message>
    <message>
        <source>Records keep their own language.</source>
        <translation>Записи остаются на своём языке.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где всё хранится</translation>
    </message>
    <message>
        <source>Everything you write is in this one folder, locked with your passphrase. Copy the whole folder to keep a second one safe; a copy without the passphrase opens nothing.</source>
        <translation>Всё, что вы пишете, лежит в одной этой папке, закрытой вашей парольной фразой. Скопируйте папку целиком, чтобы сберечь вторую; копия без парольной фразы ничего не откроет.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Показать все сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Save, lock and hide at once</source>
        <translation>Сразу сохранить, запереть и скрыть</translation>
    </message>
    <message>
        <source>Shift, three times</source>
        <translation>Shift три раза</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>StrengthView</name>
    <message>
        <source>A strong one fills three of four bars.</source>
        <translation>Надёжная фраза заполняет три деления из четырёх.</translation>
    </message>
    <message>
        <source>Guessed at once. Use several words.</source>
        <translation>Подбирается сразу. Возьмите несколько слов.</translation>
    </message>
    <message>
        <source>Guessed within minutes. Add words.</source>
        <translation>Подбирается за минуты. Добавьте слов.</translation>
    </message>
    <message>
        <source>Guessed within days. One more word.</source>
        <translation>Подбирается за дни. Ещё одно слово.</translation>
    </message>
    <message>
        <source>Good. This takes years to guess.</source>
        <translation>Хорошо. На подбор уйдут годы.</translation>
    </message>
    <message>
        <source>Very good. This takes centuries to guess.</source>
        <translation>Очень хорошо. На подбор уйдут века.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Придумайте парольную фразу</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>С возвращением</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Та же фраза ещё раз</translation>
    </message>
    <message>
        <source>Kept on this computer only, in {folder}</source>
        <translation>Хранится только на этом компьютере, в папке {folder}</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Сначала введите парольную фразу.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation>Фразы не совпадают. Введите вторую ещё раз или включите показ вводимого.</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>Хранилище создаётся</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открывается</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Type your passphrase to go on where you stopped.</source>
        <translation>Введите парольную фразу, чтобы продолжить с того же места.</translation>
    </message>
    <message>
        <source>It locks everything you will write here. Four or five words that do not belong together are best.</source>
        <translation>Она закрывает всё, что вы здесь напишете. Лучше всего четыре-пять слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>Nobody else knows it. If it is lost, nobody can open your records again: not your office, not the makers of this app. Write it on paper and keep the paper where you keep what matters.</source>
        <translation>Её не знает никто, кроме вас. Если она потеряется, никто больше не откроет ваши записи: ни ваш офис, ни создатели приложения. Запишите её на бумаге и держите бумагу там, где храните важное.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Повторите через %n секунду</numerusform>
            <numerusform>Повторите через %n секунды</numerusform>
            <numerusform>Повторите через %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>The last words are not saved</source>
        <translation>Последние слова не сохранены</translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation>Закрыть и потерять последние слова</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Нужны правки</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Выгружено</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Извлечённый урок</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Pilot note</source>
        <translation>Заметка о пилоте</translation>
    </message>
    <message>
        <source>Exchange note</source>
        <translation>Заметка об обмене опытом</translation>
    </message>
    <message>
        <source>Question or need</source>
        <translation>Вопрос или потребность</translation>
    </message>
    <message>
        <source>Library cover sheet</source>
        <translation>Титульный лист для библиотеки</translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation>Законы и политика</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Prevention and social norms</source>
        <translation>Предупреждение насилия и социальные нормы</translation>
    </message>
    <message>
        <source>Quality, accessible essential services</source>
        <translation>Качественные и доступные основные услуги</translation>
    </message>
    <message>
        <source>Data availability and capacities</source>
        <translation>Наличие данных и потенциал</translation>
    </message>
    <message>
        <source>Women&apos;s movement and civil society</source>
        <translation>Женское движение и гражданское общество</translation>
    </message>
    <message>
        <source>Cross-pillar / joint programming</source>
        <translation>Общее для направлений / совместные программы</translation>
    </message>
    <message>
        <source>Something that works and others could do.</source>
        <translation>То, что работает и что могут сделать другие.</translation>
    </message>
    <message>
        <source>What you would do again, or never again.</source>
        <translation>Что вы сделали бы снова или никогда больше.</translation>
    </message>
    <message>
        <source>A change in one life, told with care.</source>
        <translation>Перемена в одной жизни, бережно рассказанная.</translation>
    </message>
    <message>
        <source>Something new, while you try it.</source>
        <translation>Новое, пока вы его пробуете.</translation>
    </message>
    <message>
        <source>After a visit, webinar, meeting or fair.</source>
        <translation>После визита, вебинара, встречи или ярмарки.</translation>
    </message>
    <message>
        <source>What you wish somebody could tell you.</source>
        <translation>То, что вы хотели бы от кого-то узнать.</translation>
    </message>
    <message>
        <source>A study, brief or survey for the library.</source>
        <translation>Исследование, справка или опрос для библиотеки.</translation>
    </message>
    <message>
        <source>Practice without a title yet</source>
        <translation>Практика пока без названия</translation>
    </message>
    <message>
        <source>Lesson without a title yet</source>
        <translation>Урок пока без названия</translation>
    </message>
    <message>
        <source>Story without a title yet</source>
        <translation>История пока без названия</translation>
    </message>
    <message>
        <source>Pilot note without a title yet</source>
        <translation>Заметка о пилоте пока без названия</translation>
    </message>
    <message>
        <source>Exchange note without a title yet</source>
        <translation>Заметка об обмене пока без названия</translation>
    </message>
    <message>
        <source>Question without a title yet</source>
        <translation>Вопрос пока без названия</translation>
    </message>
    <message>
        <source>Cover sheet without a title yet</source>
        <translation>Титульный лист пока без названия</translation>
    </message>
    <message numerus="yes">
        <source>At least %n is (are) needed here. Add what is missing.</source>
        <translation>
            <numerusform>Здесь нужно не меньше %n. Добавьте недостающее.</numerusform>
            <numerusform>Здесь нужно не меньше %n. Добавьте недостающее.</numerusform>
            <numerusform>Здесь нужно не меньше %n. Добавьте недостающее.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the month, and write the year with four digits, as in 2026.</source>
        <translation>Выберите месяц и напишите год четырьмя цифрами, например 2026.</translation>
    </message>
    <message>
        <source>This is needed before you can finish.</source>
        <translation>Это нужно, чтобы завершить.</translation>
    </message>
    <message>
        <source>This answer does not fit the question yet. Look at the hint above.</source>
        <translation>Этот ответ пока не подходит к вопросу. Посмотрите на пояснение выше.</translation>
    </message>
    <message>
        <source>Write a number here, with digits.</source>
        <translation>Напишите здесь число цифрами.</translation>
    </message>
    <message>
        <source>Write a whole number here, without a comma or point.</source>
        <translation>Напишите здесь целое число, без запятой и точки.</translation>
    </message>
    <message>
        <source>Write a number from {lowest} to {highest}.</source>
        <translation>Напишите число от {lowest} до {highest}.</translation>
    </message>
    <message>
        <source>Write a date that exists, or choose it from the calendar.</source>
        <translation>Напишите существующую дату или выберите её в календаре.</translation>
    </message>
    <message>
        <source>Write both latitude and longitude as numbers, as in 34.53 and 69.17. Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>Напишите и широту, и долготу числами, например 34,53 и 69,17. Широта бывает от -90 до 90, долгота от -180 до 180.</translation>
    </message>
    <message>
        <source>More is needed here. Add what is missing.</source>
        <translation>Здесь нужно больше. Добавьте недостающее.</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>Выберите один из ответов в списке.</translation>
    </message>
    <message>
        <source>personal or about consent: it never leaves this computer</source>
        <translation>личное или о согласии: никогда не покидает этот компьютер</translation>
    </message>
    <message>
        <source>for the team only, not for these readers</source>
        <translation>только для команды, не для этих читателей</translation>
    </message>
    <message>
        <source>the template does not say who may see it, so it stays</source>
        <translation>в шаблоне не сказано, кто может это видеть, поэтому остаётся</translation>
    </message>
    <message>
        <source>you have not opened this record to these readers</source>
        <translation>вы не открывали эту запись этим читателям</translation>
    </message>
    <message>
        <source>Author in a civil society organisation</source>
        <translation>Автор в организации гражданского общества</translation>
    </message>
    <message>
        <source>Author in a country or regional team</source>
        <translation>Автор в страновой или региональной команде</translation>
    </message>
    <message>
        <source>Technical or programme officer</source>
        <translation>Технический или программный специалист</translation>
    </message>
    <message>
        <source>Knowledge management focal point</source>
        <translation>Координатор по управлению знаниями</translation>
    </message>
    <message>
        <source>Specialist on gender-based violence</source>
        <translation>Специалист по гендерному насилию</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Только это устройство</translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation>Команды «Луча света»</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>По приглашению</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>the Spotlight gateway</source>
        <translation>портала «Луч света»</translation>
    </message>
    <message>
        <source>the Spotlight teams</source>
        <translation>команд «Луча света»</translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation>приглашённых читателей</translation>
    </message>
    <message>
        <source>The Spotlight gateway, for everybody</source>
        <translation>Портал «Луч света», для всех</translation>
    </message>
    <message>
        <source>The Spotlight teams, in the community of practice</source>
        <translation>Команды «Луча света», в сообществе практиков</translation>
    </message>
    <message>
        <source>Readers you invite</source>
        <translation>Читатели, которых вы приглашаете</translation>
    </message>
    <message>
        <source>its editors, and by everybody once they publish it</source>
        <translation>редакторы портала, а после публикации все желающие</translation>
    </message>
    <message>
        <source>everyone in the community of practice</source>
        <translation>все участники сообщества практиков</translation>
    </message>
    <message>
        <source>the people you hand it to</source>
        <translation>те, кому вы его передадите</translation>
    </message>
    <message>
        <source>Start a new record</source>
        <translation>Начать новую запись</translation>
    </message>
    <message>
        <source>Search in your records</source>
        <translation>Искать в ваших записях</translation>
    </message>
    <message>
        <source>Save now (it is also saved by itself)</source>
        <translation>Сохранить сейчас (сохраняется и само)</translation>
    </message>
    <message>
        <source>Go to the next section</source>
        <translation>Перейти к следующему разделу</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Напечатать запись</translation>
    </message>
    <message>
        <source>Export the chosen records</source>
        <translation>Выгрузить выбранные записи</translation>
    </message>
    <message>
        <source>Go to the next part of the screen</source>
        <translation>Перейти к следующей части экрана</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Запереть</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>Справка о том, где вы сейчас</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Показать этот список</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Перейти на «Главную»</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translation>Перейти к записям</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Перейти к настройкам</translation>
    </message>
    <message>
        <source>Close or go back</source>
        <translation>Закрыть или вернуться</translation>
    </message>
    <message>
        <source>Move the entry up</source>
        <translation>Переместить строку выше</translation>
    </message>
    <message>
        <source>Move the entry down</source>
        <translation>Переместить строку ниже</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить последнее действие</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation>Останавливаем. Ничего недоделанного не останется.</translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Назад к форме (Esc)</translation>
    </message>
</context>
</TS>
