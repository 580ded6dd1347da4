<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Afterwards</name>
    <message>
        <source>Stopped when the app locked</source>
        <translation>Остановлено при запирании</translation>
    </message>
    <message>
        <source>Something was still under way when the app locked, as an export or a file being added. It was stopped and nothing half-done was left behind. Begin it again when you are ready.</source>
        <translation>Когда приложение заперлось, что-то ещё выполнялось, например выгрузка или добавление файла. Это остановлено, ничего недоделанного не осталось. Начните снова, когда будете готовы.</translation>
    </message>
    <message>
        <source>Finished while the app was locked</source>
        <translation>Завершено, пока приложение было заперто</translation>
    </message>
    <message>
        <source>What was under way when the app locked, as an export or a file being added, was finished before everything was closed.</source>
        <translation>То, что выполнялось, когда приложение заперлось, например выгрузка или добавление файла, было завершено до того, как всё закрылось.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Не завершено</translation>
    </message>
    <message>
        <source>What was under way when the app locked did not work. Nothing half-done was left behind. Try it again to see why.</source>
        <translation>То, что выполнялось, когда приложение заперлось, не получилось. Ничего недоделанного не осталось. Попробуйте снова, чтобы увидеть почему.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>With the answer of your office</source>
        <translation>С ответом вашего офиса</translation>
    </message>
    <message>
        <source>The new passphrase that you chose when you asked</source>
        <translation>Новая парольная фраза, которую вы выбрали, когда просили о помощи</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose the file from your office</source>
        <translation>Выберите файл от вашего офиса</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Сначала введите парольную фразу.</translation>
    </message>
    <message>
        <source>The file from your office</source>
        <translation>Файл от вашего офиса</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>AskedList</name>
    <message numerus="yes">
        <source>The gateway asks for %n change(s)</source>
        <translation>
            <numerusform>Портал просит внести %n правку</numerusform>
            <numerusform>Портал просит внести %n правки</numerusform>
            <numerusform>Портал просит внести %n правок</numerusform>
        </translation>
    </message>
    <message>
        <source>When they are made, export the record again. The gateway looks at the new version.</source>
        <translation>Когда всё исправите, выгрузите запись снова. Портал посмотрит новую версию.</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>Запись в целом</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Перейти к вопросу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Takes this change off the list</source>
        <translation>Убирает эту правку из списка</translation>
    </message>
</context>
<context>
    <name>AskedSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open the request file…</source>
        <translation>Открыть файл запроса…</translation>
    </message>
    <message>
        <source>Request files (*.pub)</source>
        <translation>Файлы запроса (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The request file</source>
        <translation>Файл запроса</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Сверьте слова</translation>
    </message>
    <message>
        <source>The file is whole, and one device made all of it. Whose device it is, only you can find out: call the person who has it, or meet her, and let her read out the words. Go on only if they are these:</source>
        <translation>Файл цел, и весь он сделан одним устройством. Чьё это устройство, можете узнать только вы: позвоните тому, у кого оно, или встретьтесь и попросите прочитать слова вслух. Продолжайте, только если это те же слова:</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Слова в файле</translation>
    </message>
    <message>
        <source>She read me the same words</source>
        <translation>Мне прочитали те же слова</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>AttachmentEditor</name>
    <message>
        <source>Undo removing the file</source>
        <translation>Вернуть файл</translation>
    </message>
    <message>
        <source>Hidden details may remain in this file, so it can go to your own team only.</source>
        <translation>В этом файле могли остаться скрытые сведения, поэтому передать его можно только своей команде.</translation>
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
        <source>The letters were stored anew as UTF-8, which every program can read.</source>
        <translation>Буквы сохранены заново в UTF-8, который читает любая программа.</translation>
    </message>
    <message>
        <source>Location and device data removed.</source>
        <translation>Данные о месте и устройстве удалены.</translation>
    </message>
    <message>
        <source>Hidden details removed.</source>
        <translation>Скрытые сведения удалены.</translation>
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
        <source>Play it</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Сохранить копию вне хранилища</translation>
    </message>
    <message>
        <source>Cover or cut it</source>
        <translation>Закрыть часть или обрезать</translation>
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
    <name>BackupPlace</name>
    <message>
        <source>It cannot be reached now. Is its stick plugged in?</source>
        <translation>Сейчас оно недоступно. Вставлена ли флешка?</translation>
    </message>
    <message>
        <source>This is on the same disk as your records: it helps when something is damaged, and not when the computer is lost. Keep one on a stick too.</source>
        <translation>Это тот же диск, что и у ваших записей: поможет, если что-то повредится, но не если компьютер пропадёт. Держите копию и на флешке.</translation>
    </message>
    <message>
        <source>Backing up. You can go on writing.</source>
        <translation>Делается резервная копия. Можно писать дальше.</translation>
    </message>
    <message>
        <source>Trying out a restore. Your vault is not touched.</source>
        <translation>Пробное восстановление. Вашего хранилища оно не касается.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n backup(s):</source>
        <translation>
            <numerusform>Здесь лежит %n резервная копия:</numerusform>
            <numerusform>Здесь лежат %n резервные копии:</numerusform>
            <numerusform>Здесь лежат %n резервных копий:</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing yet.</source>
        <translation>Здесь пока ничего нет.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Check my backup</source>
        <translation>Проверить мою копию</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Что здесь лежит</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>today {time}</source>
        <translation>сегодня {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>вчера {time}</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>резервной копии пока нет</translation>
    </message>
    <message>
        <source>backup today</source>
        <translation>резервная копия: сегодня</translation>
    </message>
    <message>
        <source>backup yesterday</source>
        <translation>резервная копия: вчера</translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>резервная копия: %n день назад</numerusform>
            <numerusform>резервная копия: %n дня назад</numerusform>
            <numerusform>резервная копия: %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>backup {day}</source>
        <translation>резервная копия: {day}</translation>
    </message>
    <message>
        <source>No backup there yet.</source>
        <translation>Резервной копии там пока нет.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Everything is in it.</source>
        <translation>Последняя резервная копия: {moment}, перечитана и цела. В ней есть всё.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Something has changed since.</source>
        <translation>Последняя резервная копия: {moment}, перечитана и цела. С тех пор кое-что изменилось.</translation>
    </message>
    <message>
        <source>A part of the backup in {folder} is damaged. Your vault is not touched by that. Back up again: what is damaged is written anew.</source>
        <translation>Часть резервной копии в папке {folder} повреждена. Вашего хранилища это не касается. Сделайте резервную копию ещё раз: повреждённое будет записано заново.</translation>
    </message>
    <message>
        <source>{moment}: {size}, {files}</source>
        <translation>{moment}: {size}, {files}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the newest were opened to their end.</source>
        <translation>
            <numerusform>%n файл самой новой открыт до конца.</numerusform>
            <numerusform>%n файла самой новой открыты до конца.</numerusform>
            <numerusform>%n файлов самой новой открыты до конца.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: its %n backup(s) can all be restored.</source>
        <translation>
            <numerusform>Хорошо: восстановить можно всё, %n копию.</numerusform>
            <numerusform>Хорошо: восстановить можно всё, %n копии.</numerusform>
            <numerusform>Хорошо: восстановить можно всё, %n копий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) can be restored whole.</source>
        <translation>
            <numerusform>%n резервную копию можно восстановить целиком.</numerusform>
            <numerusform>%n резервные копии можно восстановить целиком.</numerusform>
            <numerusform>%n резервных копий можно восстановить целиком.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be restored without some of the files.</source>
        <translation>
            <numerusform>%n можно восстановить без некоторых файлов.</numerusform>
            <numerusform>%n можно восстановить без некоторых файлов.</numerusform>
            <numerusform>%n можно восстановить без некоторых файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be restored.</source>
        <translation>
            <numerusform>%n восстановить нельзя.</numerusform>
            <numerusform>%n восстановить нельзя.</numerusform>
            <numerusform>%n восстановить нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault is not touched. Back up again: what is damaged is written anew.</source>
        <translation>Вашего хранилища это не касается. Сделайте резервную копию ещё раз: повреждённое будет записано заново.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup is one locked file with everything in it: records, drafts, photos and films. Only your passphrase or your recovery kit opens it. Keep one away from this computer, as on a stick in another room.</source>
        <translation>Резервная копия — это один запертый файл, в котором есть всё: записи, черновики, фото и видео. Открывает его только ваша парольная фраза или лист восстановления. Держите одну копию подальше от этого компьютера, например на флешке в другой комнате.</translation>
    </message>
    <message>
        <source>No place for backups is chosen yet.</source>
        <translation>Место для резервных копий пока не выбрано.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Добавить место</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Само собой</translation>
    </message>
    <message>
        <source>Only what is new is written, and older backups are thinned out: one a day for a week, one a week for a month, one a month for a year. Leaving at once never waits for a backup.</source>
        <translation>Записывается только новое, а старые резервные копии прореживаются: по одной в день за неделю, по одной в неделю за месяц, по одной в месяц за год. Быстрый выход никогда не ждёт резервной копии.</translation>
    </message>
    <message>
        <source>When I close the app and something changed</source>
        <translation>Когда я закрываю приложение и что-то изменилось</translation>
    </message>
    <message>
        <source>Once a day while the app is open</source>
        <translation>Раз в день, пока приложение открыто</translation>
    </message>
    <message>
        <source>When I plug in a stick that I chose here</source>
        <translation>Когда я вставляю флешку, выбранную здесь</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Where shall backups be kept?</source>
        <translation>Где хранить резервные копии?</translation>
    </message>
    <message>
        <source>Make no more backups there?</source>
        <translation>Больше не делать там резервных копий?</translation>
    </message>
    <message>
        <source>The backups that lie in {folder} stay as they are, and can still be restored.</source>
        <translation>Резервные копии, которые лежат в папке {folder}, остаются как есть, и их по-прежнему можно восстановить.</translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation>Больше не использовать</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Show from the beginning</source>
        <translation>Показать с начала</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not shown yet</source>
        <translation>
            <numerusform>Ещё %n пока не показана</numerusform>
            <numerusform>Ещё %n пока не показаны</numerusform>
            <numerusform>Ещё %n пока не показаны</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinActions</name>
    <message numerus="yes">
        <source>%n record(s) are in the bin and stay there for 30 days.</source>
        <translation>
            <numerusform>%n запись лежит в корзине и останется там 30 дней.</numerusform>
            <numerusform>%n записи лежат в корзине и останутся там 30 дней.</numerusform>
            <numerusform>%n записей лежат в корзине и останутся там 30 дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here.</source>
        <translation>То, что ушло в пакете, отсюда не вернуть.</translation>
    </message>
    <message>
        <source>Text, older revisions, notes for undoing and files are removed from this computer, and nobody can bring them back. Backups made before still hold them until they are thinned out.</source>
        <translation>Текст, прежние версии, сведения для отмены и файлы удаляются с этого компьютера, и вернуть их никто не сможет. Резервные копии, сделанные раньше, ещё хранят их, пока старые копии не будут прорежены.</translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here; the list of what left stays.</source>
        <translation>То, что ушло в пакете, отсюда не вернуть; список переданного остаётся.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Удалить навсегда?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good</source>
        <translation>
            <numerusform>Удалить %n запись навсегда</numerusform>
            <numerusform>Удалить %n записи навсегда</numerusform>
            <numerusform>Удалить %n записей навсегда</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation>Оставить в корзине</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Удаляем навсегда</translation>
    </message>
    <message>
        <source>If you stop, what is deleted by then is gone and the rest stays in the bin.</source>
        <translation>Если остановить, то, что уже удалено, исчезнет, а остальное останется в корзине.</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Discarded draft</source>
        <translation>Удалённый черновик</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>Не было завершено</translation>
    </message>
    <message>
        <source>Finished record that has left in a bundle</source>
        <translation>Завершённая запись, ушедшая в пакете</translation>
    </message>
    <message>
        <source>Finished record</source>
        <translation>Завершённая запись</translation>
    </message>
    <message>
        <source>Goes when you next open the app</source>
        <translation>Исчезнет, когда вы в следующий раз откроете приложение</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Остался %n день</numerusform>
            <numerusform>Осталось %n дня</numerusform>
            <numerusform>Осталось %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPane</name>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>Назад к записям</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days, is in no list and leaves in no bundle. After that it is removed for good. Bundles that have left, and backups, keep what they hold.</source>
        <translation>Удалённое лежит здесь 30 дней: его нет ни в списках, ни в пакетах. Потом оно исчезает навсегда. Ушедшие пакеты и резервные копии хранят то, что в них есть.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>What you delete will wait here for 30 days, in case you want it back.</source>
        <translation>То, что вы удалите, подождёт здесь 30 дней на случай, если оно снова понадобится.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n back</source>
        <translation>
            <numerusform>Вернуть %n</numerusform>
            <numerusform>Вернуть %n</numerusform>
            <numerusform>Вернуть %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n for good</source>
        <translation>
            <numerusform>Удалить %n навсегда</numerusform>
            <numerusform>Удалить %n навсегда</numerusform>
            <numerusform>Удалить %n навсегда</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Очистить корзину</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Save as a table</source>
        <translation>Сохранить как таблицу</translation>
    </message>
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
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Удалить %n запись</numerusform>
            <numerusform>Удалить %n записи</numerusform>
            <numerusform>Удалить %n записей</numerusform>
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
    <name>CareStrip</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Do not remind me again</source>
        <translation>Больше не напоминать</translation>
    </message>
    <message>
        <source>That was a lot to carry. Take a break if you can, and talk to somebody you trust if it stays with you.</source>
        <translation>Это было тяжело. Сделайте перерыв, если можете, а если не отпускает, поговорите с тем, кому доверяете.</translation>
    </message>
</context>
<context>
    <name>ChangedWords</name>
    <message>
        <source>Another consent was taken back, and that travels along now.</source>
        <translation>Отозвано ещё одно согласие, и теперь это уходит вместе с пакетом.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile.</source>
        <translation>Тем временем что-то изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) changed.</source>
        <translation>
            <numerusform>Изменилась ещё %n запись.</numerusform>
            <numerusform>Изменились ещё %n записи.</numerusform>
            <numerusform>Изменились ещё %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” may leave now.</source>
        <translation>«{title}» теперь можно передать.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Причина: {reason}.</translation>
    </message>
    <message>
        <source>“{title}” stays here now. {reason}</source>
        <translation>«{title}» теперь остаётся здесь. {reason}</translation>
    </message>
    <message>
        <source>“{title}” was written anew.</source>
        <translation>«{title}» написана заново.</translation>
    </message>
    <message numerus="yes">
        <source>In “{title}” there are %n more place(s) to look at.</source>
        <translation>
            <numerusform>В записи «{title}» стоит посмотреть ещё %n место.</numerusform>
            <numerusform>В записи «{title}» стоит посмотреть ещё %n места.</numerusform>
            <numerusform>В записи «{title}» стоит посмотреть ещё %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less of “{title}” may leave now.</source>
        <translation>Из записи «{title}» теперь можно передать меньше.</translation>
    </message>
    <message>
        <source>“{title}” is not the same any more.</source>
        <translation>«{title}» уже не та, что была.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Disks and sticks wear out. While you work, the app looks at everything in the vault, a little at a time: every page of its database and every file, up to the last byte.</source>
        <translation>Диски и флешки изнашиваются. Пока вы работаете, приложение понемногу просматривает всё в хранилище: каждую страницу базы данных и каждый файл до последнего байта.</translation>
    </message>
    <message>
        <source>Look at everything now</source>
        <translation>Просмотреть всё сейчас</translation>
    </message>
    <message>
        <source>Repair the vault</source>
        <translation>Исправить хранилище</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Проверка и исправление</translation>
    </message>
    <message>
        <source>Looking at everything</source>
        <translation>Просматриваем всё</translation>
    </message>
    <message>
        <source>You may stop at any time; nothing is changed by looking.</source>
        <translation>Можно остановить в любой момент; просмотр ничего не меняет.</translation>
    </message>
    <message>
        <source>The last repair</source>
        <translation>Последнее исправление</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Kept beside the vault</source>
        <translation>Хранится рядом с хранилищем</translation>
    </message>
    <message>
        <source>Delete what is kept beside ...</source>
        <translation>Удалить то, что хранится рядом ...</translation>
    </message>
    <message>
        <source>Not everything has been looked at yet. That goes on by itself while you work.</source>
        <translation>Просмотрено ещё не всё. Это продолжается само, пока вы работаете.</translation>
    </message>
    <message>
        <source>The first look is under way and goes on by itself while you work.</source>
        <translation>Первый просмотр идёт и продолжается сам, пока вы работаете.</translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}.</source>
        <translation>Последний полный просмотр: {moment}.</translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}, and everything is whole.</source>
        <translation>Последний полный просмотр: {moment}. Всё цело.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back from a backup</source>
        <translation>Взять из резервной копии</translation>
    </message>
    <message>
        <source>Show it without</source>
        <translation>Показать без него</translation>
    </message>
    <message>
        <source>Keep only the copy</source>
        <translation>Оставить только копию</translation>
    </message>
    <message>
        <source>Repaired {moment}. Kept: {counts}.</source>
        <translation>Исправлено: {moment}. Сохранились: {counts}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What could not be read any more:</source>
        <translation>Прочитать больше не удалось:</translation>
    </message>
    <message>
        <source>Nothing that you wrote was lost.</source>
        <translation>Ничего из написанного вами не потеряно.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier database(s) are kept beside the vault&apos;s own, locked with the same key: from before a repair or before a newer version of the app. They take {size}, and they still hold what was deleted since.</source>
        <translation>
            <numerusform>Рядом с базой данных хранилища лежит %n прежняя, закрытая тем же ключом: из времени до исправления или до новой версии приложения. Она занимает {size} и ещё хранит то, что с тех пор удалено.</numerusform>
            <numerusform>Рядом с базой данных хранилища лежат %n прежние, закрытые тем же ключом: из времени до исправления или до новой версии приложения. Они занимают {size} и ещё хранят то, что с тех пор удалено.</numerusform>
            <numerusform>Рядом с базой данных хранилища лежат %n прежних, закрытых тем же ключом: из времени до исправления или до новой версии приложения. Они занимают {size} и ещё хранят то, что с тех пор удалено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the file back</source>
        <translation>Берём файл из копии</translation>
    </message>
    <message>
        <source>The backup itself is not changed.</source>
        <translation>Сама резервная копия не меняется.</translation>
    </message>
    <message>
        <source>No backup has this file</source>
        <translation>Ни в одной резервной копии нет этого файла</translation>
    </message>
    <message>
        <source>None of your backups that can be reached has the file as it was. Plug in the stick with your backup, or open the record and add the file again.</source>
        <translation>Ни в одной из доступных резервных копий нет этого файла в прежнем виде. Вставьте флешку с резервной копией или откройте запись и добавьте файл снова.</translation>
    </message>
    <message>
        <source>Delete the databases kept beside the vault?</source>
        <translation>Удалить базы данных, которые хранятся рядом с хранилищем?</translation>
    </message>
    <message>
        <source>If the last repair lost something, they may be all that still has it. They cannot be brought back.</source>
        <translation>Если при последнем исправлении что-то потерялось, оно могло остаться только в них. Вернуть их будет нельзя.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Удалить их</translation>
    </message>
    <message>
        <source>Repair the vault?</source>
        <translation>Исправить хранилище?</translation>
    </message>
    <message>
        <source>The app saves, locks, and asks for your passphrase. Then it makes the database anew from everything that can be read. The damaged one is kept beside it.</source>
        <translation>Приложение сохранит всё, запрётся и попросит вашу парольную фразу. Затем оно создаст базу данных заново из всего, что удаётся прочитать. Повреждённая останется рядом.</translation>
    </message>
    <message>
        <source>Lock and repair</source>
        <translation>Запереть и исправить</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Have it checked</source>
        <translation>Отдать на проверку</translation>
    </message>
    <message>
        <source>People who check…</source>
        <translation>Кто проверяет…</translation>
    </message>
    <message>
        <source>Sign here…</source>
        <translation>Подписать здесь…</translation>
    </message>
    <message>
        <source>This record is for this device only. Nobody has to check it until it is for others.</source>
        <translation>Эта запись только для этого устройства. Пока она не предназначена другим, проверять её никому не нужно.</translation>
    </message>
    <message>
        <source>For {readers}</source>
        <translation>Для {readers}</translation>
    </message>
    <message>
        <source>Checked by everybody who has to.</source>
        <translation>Проверили все, кто должен.</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>A colleague on her own machine</source>
        <translation>Коллега на своём компьютере</translation>
    </message>
    <message>
        <source>Hand her a bundle, by stick or any other way. She reads it there, writes comments, signs, and gives you a small file back.</source>
        <translation>Передайте пакет коллеге на флешке или другим путём. Там его читают, пишут замечания, подписывают и возвращают вам маленький файл.</translation>
    </message>
    <message>
        <source>Hand it to a colleague…</source>
        <translation>Передать коллеге…</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s answer in…</source>
        <translation>Принять ответ коллеги…</translation>
    </message>
    <message>
        <source>When she opens it, she may ask you for the words of your vault&apos;s key: {words}</source>
        <translation>При открытии пакета вас могут попросить назвать слова ключа вашего хранилища: {words}</translation>
    </message>
    <message>
        <source>{step}, for {readers}: {name}, {role}, {day}</source>
        <translation>{step}, для {readers}: {name}, {role}, {day}</translation>
    </message>
    <message>
        <source>People who check here</source>
        <translation>Кто здесь проверяет</translation>
    </message>
    <message>
        <source>Nobody yet. Add each colleague who looks at records on this computer, one by one.</source>
        <translation>Пока никого. Добавьте по одному всех коллег, кто смотрит записи на этом компьютере.</translation>
    </message>
    <message>
        <source>Checks no more</source>
        <translation>Больше не проверяет</translation>
    </message>
    <message>
        <source>She can sign nothing more here. What she signed stands.</source>
        <translation>Этот человек больше ничего здесь не подпишет. Подписанное остаётся в силе.</translation>
    </message>
    <message>
        <source>Our focal point may clear for everybody</source>
        <translation>Наш координатор может одобрять для всех</translation>
    </message>
    <message>
        <source>Only the Secretariat may say so. Tick this when it has told your team, best in writing; without it, only the Secretariat clears what everybody may read.</source>
        <translation>Разрешить это может только Секретариат. Отметьте, когда он сообщил об этом вашей команде, лучше письменно; без этого только Секретариат одобряет то, что смогут прочитать все.</translation>
    </message>
    <message>
        <source>Choose the colleague&apos;s answer</source>
        <translation>Выберите ответ коллеги</translation>
    </message>
    <message>
        <source>Answers (*.signoff.json)</source>
        <translation>Ответы (*.signoff.json)</translation>
    </message>
    <message>
        <source>A colleague&apos;s answer</source>
        <translation>Ответ коллеги</translation>
    </message>
    <message>
        <source>{name} signed it. It is whole, and about this very version.</source>
        <translation>Подписано: {name}. Файл цел и относится именно к этой версии.</translation>
    </message>
    <message>
        <source>She approves nothing yet.</source>
        <translation>Одобрения пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) come with it.</source>
        <translation>
            <numerusform>С ним пришло %n замечание.</numerusform>
            <numerusform>С ним пришли %n замечания.</numerusform>
            <numerusform>С ним пришло %n замечаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Her key is new here.</source>
        <translation>Этот ключ здесь новый.</translation>
    </message>
    <message>
        <source>Call her, or meet her, and let her read the words of her key to you. Go on only if they are these; anybody could have written her name.</source>
        <translation>Позвоните или встретьтесь и попросите прочитать вам слова ключа. Продолжайте, только если это они: чужое имя мог написать кто угодно.</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>Слова ключа коллеги</translation>
    </message>
    <message>
        <source>Her key is known here from before.</source>
        <translation>Этот ключ здесь уже известен.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Слова совпадают</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation>Подпись говорит, кто заявляет, что проверил запись. Действительно ли это ключ этого человека, портал проверяет, когда получает запись.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Подписать здесь</translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation>Кто проверяет</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Добавить человека…</translation>
    </message>
    <message>
        <source>Somebody checks no more</source>
        <translation>Кто-то больше не проверяет</translation>
    </message>
    <message>
        <source>{name} can sign nothing more here, and her key is not given back to anybody. What she signed stands. If she comes back, she gets a new key.</source>
        <translation>{name} больше ничего здесь не подпишет, и прежний ключ никому не возвращается. Подписанное остаётся в силе. Если этот человек вернётся, он получит новый ключ.</translation>
    </message>
    <message>
        <source>She checks no more</source>
        <translation>Больше не проверяет</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
</context>
<context>
    <name>CheckingWords</name>
    <message>
        <source>Safety check</source>
        <translation>Проверка безопасности</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>этого устройства</translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation>Команды «Луча света»</translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation>приглашённых читателей</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>всех</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Her pictures, voice and film</source>
        <translation>Её изображения, голос и видео</translation>
    </message>
    <message>
        <source>Her name</source>
        <translation>Её имя</translation>
    </message>
    <message>
        <source>One way of using it</source>
        <translation>Одно использование</translation>
    </message>
    <message>
        <source>Invited partners</source>
        <translation>Приглашённые партнёры</translation>
    </message>
    <message>
        <source>Knowledge gateway</source>
        <translation>Портал знаний</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Donor reports</source>
        <translation>Отчёты для доноров</translation>
    </message>
    <message>
        <source>Fund-raising</source>
        <translation>Сбор средств</translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation>Напишите, как она хочет быть показана: имя, инициалы или её занятие.</translation>
    </message>
    <message>
        <source>Somebody called {alias} checks here already. Choose her from the list, or write the name so that both can be told apart.</source>
        <translation>{alias} здесь уже проверяет. Выберите из списка или напишите имя так, чтобы двоих можно было различить.</translation>
    </message>
    <message>
        <source>This person does not check here any more. Choose another.</source>
        <translation>Этот человек здесь больше не проверяет. Выберите другого.</translation>
    </message>
    <message>
        <source>That is not the sign-off phrase of {alias}. Nothing was signed. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation>Это не фраза для подписи, которую выбрал(а) {alias}. Ничего не подписано. Проверьте Caps Lock и язык клавиатуры и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{alias} wrote this record. Somebody else has to check it, so that two people have seen it before anybody reads it.</source>
        <translation>Эту запись писал(а) {alias}. Проверить её должен кто-то другой, чтобы до читателей её увидели двое.</translation>
    </message>
    <message>
        <source>{file} is no colleague&apos;s answer to a review. Nothing was taken in. Ask her for the file whose name ends in .signoff.json.</source>
        <translation>{file} не ответ коллеги на проверку. Ничего не принято. Попросите файл, имя которого оканчивается на .signoff.json.</translation>
    </message>
    <message>
        <source>{file} does not fit its signature: it was changed on its way, or signed with another key. Nothing was taken in. Ask her to send it again.</source>
        <translation>{file} не соответствует своей подписи: файл изменён в пути или подписан другим ключом. Ничего не принято. Попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>{file} is about another record. Nothing was taken in. Open that record and take it in there.</source>
        <translation>{file} относится к другой записи. Ничего не принято. Откройте ту запись и примите файл там.</translation>
    </message>
    <message>
        <source>{file} is about another version: the record was changed since it was handed over. Nothing was taken in. Hand it over once more.</source>
        <translation>{file} относится к другой версии: после передачи запись изменили. Ничего не принято. Передайте её на проверку ещё раз.</translation>
    </message>
    <message>
        <source>{file} is signed with this vault&apos;s own key. Who writes does not check; a colleague has to sign on her own machine, or with her own phrase here.</source>
        <translation>{file} подписан ключом самого этого хранилища. Кто пишет, тот не проверяет; коллега должен подписать на своём компьютере или здесь своей фразой.</translation>
    </message>
    <message>
        <source>{file} is whole, and it tells of no consent taken back. Records of colleagues cannot be taken in yet, so nothing was changed here.</source>
        <translation>{file} цел, но об отозванном согласии в нём ничего нет. Записи коллег пока принимать нельзя, поэтому здесь ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} is no bundle and no notice of this app, or only a part of one arrived. Nothing was changed. Choose the file whose name ends in .zip, or ask for it to be sent again.</source>
        <translation>{file} не пакет и не уведомление этого приложения, или дошла только его часть. Ничего не изменено. Выберите файл, имя которого оканчивается на .zip, или попросите прислать его ещё раз.</translation>
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
    <name>ClosedPane</name>
    <message>
        <source>This part opens once the questions of “{gate}” are answered and it is safe to go on. Before anybody tells a story, we make sure that telling it brings nobody into danger.</source>
        <translation>Эта часть откроется, когда на вопросы раздела «{gate}» будут даны ответы и продолжать будет безопасно. Прежде чем кто-то начнёт рассказывать, мы убеждаемся, что рассказ никого не подвергнет опасности.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open there.</source>
        <translation>
            <numerusform>Там остался %n вопрос без ответа.</numerusform>
            <numerusform>Там осталось %n вопроса без ответа.</numerusform>
            <numerusform>Там осталось %n вопросов без ответа.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the answers there asks you to wait. Look at what is said below it.</source>
        <translation>Один из ответов там просит вас подождать. Посмотрите, что сказано под ним.</translation>
    </message>
    <message>
        <source>Go to “{gate}”</source>
        <translation>Перейти к разделу «{gate}»</translation>
    </message>
</context>
<context>
    <name>ColleagueSheet</name>
    <message>
        <source>Add a colleague</source>
        <translation>Добавить коллегу</translation>
    </message>
    <message>
        <source>Your colleague saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her. From then on the app names her when something comes from her, and can seal for her alone what you send her.</source>
        <translation>Коллега сохраняет файл запроса на странице «Защита», в разделе «Это устройство», и даёт его вам. Вы вместе сверяете слова. С этого времени приложение называет коллегу, когда от него что-то приходит, и может запечатать только для него то, что вы ему отправляете.</translation>
    </message>
    <message>
        <source>Only you and whoever uses this vault see these names.</source>
        <translation>Эти имена видите только вы и те, кто пользуется этим хранилищем.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep this colleague</source>
        <translation>Сохранить этого коллегу</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Who can open it?</source>
        <translation>Кто может это открыть?</translation>
    </message>
    <message>
        <source>The bundle is sealed: nobody else can open it, not even whoever finds the stick.</source>
        <translation>Пакет запечатан: больше никто его не откроет, даже тот, кто найдёт флешку.</translation>
    </message>
</context>
<context>
    <name>ColleaguesSection</name>
    <message>
        <source>Devices whose words somebody here compared with the people who use them. What comes from them is shown with their name. The list stays in this vault.</source>
        <translation>Устройства, слова которых здесь сверили с теми, кто ими пользуется. То, что от них приходит, показано с их именем. Список остаётся в этом хранилище.</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation>Добавить коллегу…</translation>
    </message>
    <message>
        <source>No colleague is known here yet.</source>
        <translation>Здесь пока не знают ни одного коллеги.</translation>
    </message>
    <message>
        <source>Lost devices</source>
        <translation>Потерянные устройства</translation>
    </message>
    <message>
        <source>When a device was lost or its key stolen, its office sends round a list. What those devices sign is refused here from then on.</source>
        <translation>Когда устройство потеряно или его ключ украден, его офис рассылает список. То, что подписывают эти устройства, здесь с этого времени не принимается.</translation>
    </message>
    <message>
        <source>Take in a list of lost devices…</source>
        <translation>Принять список потерянных устройств…</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Устройство без имени</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Назвать…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Compared before days were noted</source>
        <translation>Сверено до того, как стали отмечать дни</translation>
    </message>
    <message>
        <source>Compared on {date}</source>
        <translation>Сверено {date}</translation>
    </message>
    <message>
        <source>Remove this colleague?</source>
        <translation>Убрать этого коллегу?</translation>
    </message>
    <message>
        <source>What comes from {name} is shown as from somebody unknown, until you compare the words again. Nothing that came before is touched.</source>
        <translation>То, что приходит от {name}, будет показано как пришедшее от неизвестного, пока вы снова не сверите слова. Того, что пришло раньше, это не касается.</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>этого устройства</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation>Списки потерянных устройств (*.revoked)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The list of lost devices</source>
        <translation>Список потерянных устройств</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message numerus="yes">
        <source>The list names %n device(s). What they sign is refused here.</source>
        <translation>
            <numerusform>В списке %n устройство. То, что оно подписывает, здесь не принимается.</numerusform>
            <numerusform>В списке %n устройства. То, что они подписывают, здесь не принимается.</numerusform>
            <numerusform>В списке %n устройств. То, что они подписывают, здесь не принимается.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingWords</name>
    <message numerus="yes">
        <source>%n file(s) come along, {size} in all.</source>
        <translation>
            <numerusform>С ним приходит %n файл, всего {size}.</numerusform>
            <numerusform>С ним приходят %n файла, всего {size}.</numerusform>
            <numerusform>С ним приходят %n файлов, всего {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({kind}, by {author})</source>
        <translation>{title} ({kind}, автор: {author})</translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation>{title} ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are new here:</source>
        <translation>
            <numerusform>%n запись, которой здесь ещё нет:</numerusform>
            <numerusform>%n записи, которых здесь ещё нет:</numerusform>
            <numerusform>%n записей, которых здесь ещё нет:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n record(s) that you have:</source>
        <translation>
            <numerusform>Более новая версия %n записи, которая у вас есть:</numerusform>
            <numerusform>Более новая версия %n записей, которые у вас есть:</numerusform>
            <numerusform>Более новая версия %n записей, которые у вас есть:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were changed here as well. Both versions will stand side by side, and you choose the one to go on from:</source>
        <translation>
            <numerusform>%n запись, которую меняли и здесь. Обе версии будут стоять рядом, и вы выберете, с какой продолжить:</numerusform>
            <numerusform>%n записи, которые меняли и здесь. Обе версии будут стоять рядом, и вы выберете, с какой продолжить:</numerusform>
            <numerusform>%n записей, которые меняли и здесь. Обе версии будут стоять рядом, и вы выберете, с какой продолжить:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of %n record(s), for the history:</source>
        <translation>
            <numerusform>Прежняя версия %n записи, для истории изменений:</numerusform>
            <numerusform>Прежняя версия %n записей, для истории изменений:</numerusform>
            <numerusform>Прежняя версия %n записей, для истории изменений:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have already.</source>
        <translation>
            <numerusform>%n запись, которая у вас уже есть.</numerusform>
            <numerusform>%n записи, которые у вас уже есть.</numerusform>
            <numerusform>%n записей, которые у вас уже есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have with other words. What you have stays as it is:</source>
        <translation>
            <numerusform>%n запись, которая у вас есть с другим текстом. Ваше остаётся как было:</numerusform>
            <numerusform>%n записи, которые у вас есть с другим текстом. Ваше остаётся как было:</numerusform>
            <numerusform>%n записей, которые у вас есть с другим текстом. Ваше остаётся как было:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay outside, because a consent was taken back:</source>
        <translation>
            <numerusform>%n запись остаётся снаружи, потому что согласие отозвано:</numerusform>
            <numerusform>%n записи остаются снаружи, потому что согласие отозвано:</numerusform>
            <numerusform>%n записей остаются снаружи, потому что согласие отозвано:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that lie in your bin, and stay there. Put them back first if you want what comes:</source>
        <translation>
            <numerusform>%n запись лежит у вас в корзине и останется там. Если вам нужно то, что пришло, сначала верните её:</numerusform>
            <numerusform>%n записи лежат у вас в корзине и останутся там. Если вам нужно то, что пришло, сначала верните их:</numerusform>
            <numerusform>%n записей лежат у вас в корзине и останутся там. Если вам нужно то, что пришло, сначала верните их:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written with a template that is not here, and stay outside. Take in your office&apos;s newest setup file first:</source>
        <translation>
            <numerusform>%n запись сделана по шаблону, которого здесь нет, и остаётся снаружи. Сначала примите новейший файл настройки вашего офиса:</numerusform>
            <numerusform>%n записи сделаны по шаблону, которого здесь нет, и остаются снаружи. Сначала примите новейший файл настройки вашего офиса:</numerusform>
            <numerusform>%n записей сделаны по шаблону, которого здесь нет, и остаются снаружи. Сначала примите новейший файл настройки вашего офиса:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message numerus="yes">
        <source>%n comment(s) came back</source>
        <translation>
            <numerusform>Пришло %n замечание</numerusform>
            <numerusform>Пришли %n замечания</numerusform>
            <numerusform>Пришло %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Перейти к вопросу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Takes this comment off the list</source>
        <translation>Убирает это замечание из списка</translation>
    </message>
</context>
<context>
    <name>ConfirmSection</name>
    <message>
        <source>For whoever looks after an office&apos;s devices. Everybody who trusts your office then knows what comes from them, and what comes from somebody else.</source>
        <translation>Для тех, кто отвечает за устройства офиса. Тогда все, кто доверяет вашему офису, знают, что приходит от них, а что от кого-то другого.</translation>
    </message>
    <message>
        <source>Make the office&apos;s signing key…</source>
        <translation>Сделать ключ подписи офиса…</translation>
    </message>
    <message>
        <source>Confirm devices</source>
        <translation>Подтверждение устройств</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key, for whoever takes in its first setup file:</source>
        <translation>Слова ключа подписи офиса, для тех, кто принимает его первый файл настройки:</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation>Слова ключа подписи офиса</translation>
    </message>
    <message>
        <source>Confirm a device…</source>
        <translation>Подтвердить устройство…</translation>
    </message>
    <message>
        <source>Save the list of lost devices…</source>
        <translation>Сохранить список потерянных устройств…</translation>
    </message>
    <message>
        <source>Confirmed devices</source>
        <translation>Подтверждённые устройства</translation>
    </message>
    <message>
        <source>No device is confirmed yet.</source>
        <translation>Ни одно устройство пока не подтверждено.</translation>
    </message>
    <message>
        <source>{office} ({short})</source>
        <translation>{office} ({short})</translation>
    </message>
    <message>
        <source>Confirmed on {date}, until {until}</source>
        <translation>Подтверждено {date}, действует до {until}</translation>
    </message>
    <message>
        <source>Lost: taken back on {date}</source>
        <translation>Потеряно: подтверждение отозвано {date}</translation>
    </message>
    <message>
        <source>This device is lost…</source>
        <translation>Это устройство потеряно…</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Confirm a device</source>
        <translation>Подтвердить устройство</translation>
    </message>
    <message>
        <source>Whoever uses the device saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her, sign, and give her the answer. It counts for two years.</source>
        <translation>Тот, кто пользуется устройством, сохраняет файл запроса на странице «Защита», в разделе «Это устройство», и даёт его вам. Вы вместе сверяете слова, подписываете и отдаёте ответ. Он действует два года.</translation>
    </message>
    <message>
        <source>Readers of what the device makes can see these names. Write no person&apos;s name and no place that must stay unknown.</source>
        <translation>Эти имена видны тем, кто читает сделанное на устройстве. Не пишите имён людей и мест, которые должны остаться неизвестными.</translation>
    </message>
    <message>
        <source>The device says that it had another key before, which was taken or lost: {name}. Ask whether that is so.</source>
        <translation>Устройство сообщает, что раньше у него был другой ключ, украденный или потерянный: {name}. Спросите, так ли это.</translation>
    </message>
    <message>
        <source>not in this office&apos;s list</source>
        <translation>нет в списке этого офиса</translation>
    </message>
    <message>
        <source>Yes: believe the key before no more</source>
        <translation>Да: прежнему ключу больше не верить</translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation>Фраза ключа подписи офиса</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Confirm and save the answer…</source>
        <translation>Подтвердить и сохранить ответ…</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation>Введите фразу ключа подписи офиса.</translation>
    </message>
    <message>
        <source>Answers (*.pub)</source>
        <translation>Ответы (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Куда сохранить ответ</translation>
    </message>
    <message>
        <source>The device is confirmed</source>
        <translation>Устройство подтверждено</translation>
    </message>
    <message>
        <source>The answer is in {name}. Give it to whoever uses the device: she takes it in under Safety, in “This device”. It holds no secret.</source>
        <translation>Ответ лежит в {name}. Отдайте его тому, кто пользуется устройством: его принимают на странице «Защита», в разделе «Это устройство». Секрета в нём нет.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>There is a consent here that says of nobody whose it is. Choose the person in it, or remove it.</source>
        <translation>Здесь есть согласие, про которое не сказано, чьё оно. Выберите в нём человека или уберите его.</translation>
    </message>
    <message>
        <source>Somebody in it</source>
        <translation>Кто-то из этой истории</translation>
    </message>
    <message>
        <source>Somebody in it may be in danger. The story waits. Put the person first, and come back when a specialist says that it is safe.</source>
        <translation>Кому-то из этой истории, возможно, грозит опасность. История подождёт. Сначала человек; вернитесь, когда специалист скажет, что это безопасно.</translation>
    </message>
    <message>
        <source>The template of this story does not say which answers are consents, so nobody can tell what may leave. Amend it in the newest template.</source>
        <translation>В шаблоне этой истории не сказано, какие ответы являются согласиями, поэтому нельзя понять, что можно передать. Внесите правку в новейшем шаблоне.</translation>
    </message>
    <message>
        <source>This story names nobody, so no consent can be asked. Add everybody it tells of under “People”, each with a code.</source>
        <translation>В этой истории никто не указан, поэтому не о чьём согласии спросить. Добавьте в разделе «Люди» всех, о ком она рассказывает, каждого с кодом.</translation>
    </message>
    <message>
        <source>{person} has no consent in this record. Write down what was agreed, or tell the story without this person.</source>
        <translation>{person}: в этой записи нет согласия. Запишите, о чём договорились, или расскажите историю без этого человека.</translation>
    </message>
    <message>
        <source>{person} has not given consent: {status}. Ask first, and give time to think. If the answer is no, that is the answer.</source>
        <translation>{person}: согласия нет ({status}). Сначала спросите и дайте время подумать. Если ответ «нет», это и есть ответ.</translation>
    </message>
    <message>
        <source>{person} gave a consent that ended on {day}. Ask again before it is used, or let it rest.</source>
        <translation>{person}: согласие закончилось {day}. Спросите снова, прежде чем использовать, или оставьте как есть.</translation>
    </message>
    <message>
        <source>{person} took the consent back. What was taken back goes to nobody any more. Where it was sent before, a notice can ask to remove it.</source>
        <translation>{person}: согласие отозвано. Отозванное больше никому не передаётся. Туда, куда оно уже ушло, можно послать уведомление с просьбой удалить его.</translation>
    </message>
    <message>
        <source>{person} did not agree to this use: {channel}. Ask about it, or choose readers that were agreed to.</source>
        <translation>{person}: нет согласия на такое использование: {channel}. Спросите об этом или выберите читателей, на которых согласие есть.</translation>
    </message>
    <message>
        <source>{person} agreed to be seen only so far: {reach}. The web and a newsletter reach everywhere. Choose the team or readers you invite.</source>
        <translation>{person}: согласие на показ только так: {reach}. Сайт и рассылка доходят повсюду. Выберите команду или читателей, которых вы приглашаете.</translation>
    </message>
    <message>
        <source>{person} did not agree that the story is used. Ask about it, or let it rest.</source>
        <translation>{person}: нет согласия на использование истории. Спросите об этом или оставьте как есть.</translation>
    </message>
    <message>
        <source>{person} did not agree to this: {element}. It stands in the text itself, where it cannot be left out by itself. Take it out of the text.</source>
        <translation>{person}: нет согласия на это: {element}. Оно стоит прямо в тексте и отдельно не убирается. Уберите его из текста.</translation>
    </message>
    <message>
        <source>{person} wants to see it before it is used. Show it or read it out, and write down that it was done.</source>
        <translation>{person}: сначала нужно показать, потом использовать. Покажите или прочитайте вслух и запишите, что это сделано.</translation>
    </message>
    <message>
        <source>{person} has not had all eight points explained yet: {count} are ticked. Go through the rest together, and tick what was understood.</source>
        <translation>{person}: объяснены ещё не все восемь пунктов, отмечено {count}. Пройдите остальные вместе и отметьте то, что понятно.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and has not agreed in person. A child&apos;s own yes is always needed, in words she or he understands.</source>
        <translation>{person}: возраст меньше 18 лет или может быть меньше, а личного согласия нет. Собственное «да» ребёнка нужно всегда, на понятных ему словах.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be. A guardian has to agree who has nothing to do with the violence. If there is no such guardian, the story stops here.</source>
        <translation>{person}: возраст меньше 18 лет или может быть меньше. Согласиться должен опекун, не имеющий отношения к насилию. Если такого нет, история здесь останавливается.</translation>
    </message>
    <message>
        <source>Somebody in it is under 18, or may be, and nobody among the people is marked so. Mark who it is. If you are not sure who, mark everybody who may be.</source>
        <translation>Кому-то в истории меньше 18 лет или может быть меньше, а среди людей никто так не отмечен. Отметьте, кто это. Если не уверены, отметьте всех, к кому это может относиться.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and would be known by {pillar}. That never leaves in a story about violence. Choose another picture, and a changed name.</source>
        <translation>{person}: возраст меньше 18 лет или может быть меньше, и можно узнать: {pillar}. В истории о насилии это никогда не передаётся. Выберите другое изображение и изменённое имя.</translation>
    </message>
    <message>
        <source>{person} could be recognised by {shown}. Of name, face and exact place, {needed} must be gone, and {removed} are. Change one more of them.</source>
        <translation>{person}: можно узнать, показано: {shown}. Из имени, лица и точного места должно быть скрыто {needed}, а скрыто {removed}. Измените ещё что-то одно.</translation>
    </message>
    <message>
        <source>{person} asks to be named or seen. That needs low risk, a specialist&apos;s agreement, the text read back, and the Secretariat. Still missing: {missing}.</source>
        <translation>{person}: есть желание быть названной или показанной. Для этого нужны низкий риск, согласие специалиста, прочитанный вслух текст и Секретариат. Пока не хватает: {missing}.</translation>
    </message>
    <message>
        <source>{person} needs a GBV specialist or case worker who agrees to this story. Let one look at it first.</source>
        <translation>{person}: с этой историей должен согласиться специалист по гендерному насилию или соцработник. Сначала дайте им посмотреть.</translation>
    </message>
    <message>
        <source>{person} has consents that do not say the same: {codes}. The narrower one counts. Look at both, and keep the one that is right.</source>
        <translation>{person}: согласия говорят разное: {codes}. Действует более узкое. Посмотрите оба и оставьте верное.</translation>
    </message>
    <message>
        <source>{person} has a consent here, and is not among the people of this story. Add the person, or correct the code in the consent.</source>
        <translation>{person}: здесь есть согласие, но среди людей этой истории такого человека нет. Добавьте его или исправьте код в согласии.</translation>
    </message>
    <message>
        <source>{person} has a consent whose dates do not fit: one comes before the other, or has not come yet. Look at when it was given, until when it is valid, and when it was taken back.</source>
        <translation>{person}: даты в согласии не сходятся: одна раньше другой или ещё не наступила. Посмотрите, когда его дали, до какого дня оно действует и когда отозвано.</translation>
    </message>
    <message>
        <source>{person} can be recognised in a picture, sound or film without a consent that says so. Link the consent, cover or crop the picture, or choose another.</source>
        <translation>{person}: можно узнать на изображении, в записи звука или видео без согласия на это. Свяжите с согласием, закройте часть или обрежьте изображение либо выберите другое.</translation>
    </message>
    <message>
        <source>Nobody has looked at it for safety yet. Ask a GBV specialist or a trained colleague to look, and to sign it off.</source>
        <translation>С точки зрения безопасности это ещё никто не смотрел. Попросите посмотреть и подписать специалиста по гендерному насилию или обученного коллегу.</translation>
    </message>
    <message>
        <source>It is not cleared for these readers yet: {audience}. Ask somebody other than the writer to clear it.</source>
        <translation>Для этих читателей это ещё не одобрено: {audience}. Попросите одобрить кого-то, кто это не писал.</translation>
    </message>
    <message>
        <source>The same person did two steps that need two people: {step}. Ask somebody else to do this one.</source>
        <translation>Один и тот же человек сделал два шага, для которых нужны двое: {step}. Попросите сделать этот шаг кого-то другого.</translation>
    </message>
    <message>
        <source>For the public the Secretariat clears it, or a focal point who may do so. Send it there for review.</source>
        <translation>Для всех это одобряет Секретариат или координатор, которому это разрешено. Отправьте им на проверку.</translation>
    </message>
    <message>
        <source>It is not to be used before {day}. Wait until then, or change the date.</source>
        <translation>Это нельзя использовать до {day}. Подождите или измените дату.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is behind {day}, when something was last written here. Consents are judged by that day. Set the date of this computer right.</source>
        <translation>Дата этого компьютера отстаёт от {day}, когда здесь писали в последний раз. По этой дате судят о согласиях. Исправьте дату компьютера.</translation>
    </message>
    <message>
        <source>Looks like a phone number</source>
        <translation>Похоже на номер телефона</translation>
    </message>
    <message>
        <source>Looks like an e-mail address</source>
        <translation>Похоже на адрес электронной почты</translation>
    </message>
    <message>
        <source>Looks like the number of an identity paper</source>
        <translation>Похоже на номер документа, удостоверяющего личность</translation>
    </message>
    <message>
        <source>Looks like a case number</source>
        <translation>Похоже на номер дела</translation>
    </message>
    <message>
        <source>Looks like an exact position</source>
        <translation>Похоже на точные координаты</translation>
    </message>
    <message>
        <source>An exact age</source>
        <translation>Точный возраст</translation>
    </message>
    <message>
        <source>An exact date</source>
        <translation>Точная дата</translation>
    </message>
    <message>
        <source>Looks like an address</source>
        <translation>Похоже на адрес</translation>
    </message>
    <message>
        <source>A very small number</source>
        <translation>Очень малое число</translation>
    </message>
    <message>
        <source>A word on your list of names and places</source>
        <translation>Слово из вашего списка имён и мест</translation>
    </message>
    <message>
        <source>A name that you wrote in another place</source>
        <translation>Имя, которое вы написали в другом месте</translation>
    </message>
    <message>
        <source>Take it out, unless it is a public help line that you checked.</source>
        <translation>Уберите, если только это не общедоступный телефон помощи, который вы проверили.</translation>
    </message>
    <message>
        <source>Take it out, unless it is an office address meant for readers.</source>
        <translation>Уберите, если только это не адрес офиса, предназначенный читателям.</translation>
    </message>
    <message>
        <source>Take it out. Nobody needs it to understand the text.</source>
        <translation>Уберите. Чтобы понять текст, это никому не нужно.</translation>
    </message>
    <message>
        <source>Take it out. It leads to one person.</source>
        <translation>Уберите. Это ведёт к одному человеку.</translation>
    </message>
    <message>
        <source>Take it out, or name a district or the type of setting.</source>
        <translation>Уберите или назовите район либо тип места.</translation>
    </message>
    <message>
        <source>Write an age band, such as “in her thirties”.</source>
        <translation>Напишите возраст примерно, например «чуть за тридцать».</translation>
    </message>
    <message>
        <source>Write the month or the season; a day can identify people.</source>
        <translation>Напишите месяц или время года; по дню людей можно узнать.</translation>
    </message>
    <message>
        <source>Take it out, unless it is a public office meant for readers.</source>
        <translation>Уберите, если только это не общедоступный офис, предназначенный читателям.</translation>
    </message>
    <message>
        <source>Write “fewer than five”, or give the figure for a larger area.</source>
        <translation>Напишите «меньше пяти» или дайте число для более широкой территории.</translation>
    </message>
    <message>
        <source>Use a changed name or a wider place.</source>
        <translation>Возьмите изменённое имя или более широкое место.</translation>
    </message>
    <message>
        <source>Look whether it is somebody&apos;s real name or a place that should stay unnamed.</source>
        <translation>Посмотрите, не настоящее ли это имя и не место ли, которое лучше не называть.</translation>
    </message>
    <message>
        <source>It stands there as: {words}.</source>
        <translation>Там стоит: {words}.</translation>
    </message>
</context>
<context>
    <name>ConsentFormsSection</name>
    <message>
        <source>A form to fill in by hand, and the same eight points in large type to be read aloud. Both carry the same number. A third paper is for the day when somebody takes her consent back.</source>
        <translation>Форма, которую заполняют от руки, и те же восемь пунктов крупными буквами для чтения вслух. На обеих один и тот же номер. Третья бумага на тот день, когда кто-то отзывает согласие.</translation>
    </message>
    <message>
        <source>To print one with its number, open the record and choose “Consent form” there. The signed paper stays with the organisation; this computer keeps only where it lies.</source>
        <translation>Чтобы напечатать форму с её номером, откройте запись и выберите там «Форма согласия». Подписанная бумага остаётся в организации; на компьютере хранится лишь то, где она лежит.</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Напечатать пустую форму</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Формы согласия</translation>
    </message>
</context>
<context>
    <name>ConsentPaper</name>
    <message>
        <source>Your consent</source>
        <translation>Ваше согласие</translation>
    </message>
    <message>
        <source>Consent, to be read aloud</source>
        <translation>Согласие, для чтения вслух</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Who we are, and who keeps this</source>
        <translation>Кто мы и кто хранит эту бумагу</translation>
    </message>
    <message>
        <source>We work for the organisation named on this paper.</source>
        <translation>Мы работаем в организации, которая названа на этой бумаге.</translation>
    </message>
    <message>
        <source>This paper stays there, locked away.</source>
        <translation>Бумага остаётся там, под замком.</translation>
    </message>
    <message>
        <source>A code stands for you. Your name is written down only if you want it told.</source>
        <translation>Вместо вашего имени стоит код. Имя мы запишем, только если вы сами хотите, чтобы его назвали.</translation>
    </message>
    <message>
        <source>Wait. Ask whether she knows the organisation, and how she feels about it.</source>
        <translation>Подождите. Спросите, знает ли она организацию и как она к ней относится.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Зачем мы спрашиваем</translation>
    </message>
    <message>
        <source>We would like to tell what changed for you.</source>
        <translation>Мы хотели бы рассказать, что изменилось для вас.</translation>
    </message>
    <message>
        <source>Others can learn from it.</source>
        <translation>На этом смогут поучиться другие.</translation>
    </message>
    <message>
        <source>You decide what is told, and what is not.</source>
        <translation>Вы решаете, что рассказывать, а что нет.</translation>
    </message>
    <message>
        <source>Wait for questions.</source>
        <translation>Подождите, нет ли вопросов.</translation>
    </message>
    <message>
        <source>Where it may appear</source>
        <translation>Где это может появиться</translation>
    </message>
    <message>
        <source>It appears only in the places to which you say yes.</source>
        <translation>Это появится только там, где вы скажете «да».</translation>
    </message>
    <message>
        <source>We show you an example of each.</source>
        <translation>Мы покажем вам пример каждого места.</translation>
    </message>
    <message>
        <source>Show the examples now: a printed page, a web page, a newsletter.</source>
        <translation>Покажите примеры сейчас: печатную страницу, страницу в интернете, рассылку.</translation>
    </message>
    <message>
        <source>Anyone may see it</source>
        <translation>Увидеть может любой</translation>
    </message>
    <message>
        <source>What is published can be seen by anyone.</source>
        <translation>То, что опубликовано, может увидеть каждый.</translation>
    </message>
    <message>
        <source>Also by people you know: family, neighbours, people at work.</source>
        <translation>И люди, которых вы знаете: семья, соседи, люди с работы.</translation>
    </message>
    <message>
        <source>Also later, and also in other places than you think.</source>
        <translation>И позже, и совсем не там, где вы думаете.</translation>
    </message>
    <message>
        <source>Wait. Ask: who should not see it? What could happen if they did?</source>
        <translation>Подождите. Спросите: кто не должен этого видеть? Что может случиться, если увидит?</translation>
    </message>
    <message>
        <source>What we change to protect you</source>
        <translation>Что мы меняем, чтобы защитить вас</translation>
    </message>
    <message>
        <source>We leave out or change what could show who you are.</source>
        <translation>Мы убираем или меняем то, что могло бы выдать, кто вы.</translation>
    </message>
    <message>
        <source>That is your name, your face, your place, your age and your family.</source>
        <translation>Это ваше имя, лицо, место, возраст и семья.</translation>
    </message>
    <message>
        <source>We tell you what we change, and what stays.</source>
        <translation>Мы скажем вам, что меняем, а что остаётся.</translation>
    </message>
    <message>
        <source>We cannot promise that nobody will recognise you.</source>
        <translation>Мы не можем обещать, что вас никто не узнает.</translation>
    </message>
    <message>
        <source>Wait. Ask what else should be changed.</source>
        <translation>Подождите. Спросите, что ещё нужно изменить.</translation>
    </message>
    <message>
        <source>You may say no</source>
        <translation>Вы можете сказать «нет»</translation>
    </message>
    <message>
        <source>You can say no to all of it, or to a part.</source>
        <translation>Вы можете сказать «нет» всему или какой-то части.</translation>
    </message>
    <message>
        <source>You can skip any question, and stop at any time.</source>
        <translation>Вы можете пропустить любой вопрос и остановиться в любой момент.</translation>
    </message>
    <message>
        <source>No help and no service depends on your answer.</source>
        <translation>Никакая помощь и никакая услуга от вашего ответа не зависит.</translation>
    </message>
    <message>
        <source>Wait. Show that you mean it: a no needs no reason.</source>
        <translation>Подождите. Дайте почувствовать, что это всерьёз: «нет» не требует причины.</translation>
    </message>
    <message>
        <source>How to change your mind</source>
        <translation>Как передумать</translation>
    </message>
    <message>
        <source>You can change your mind on any day, also after you said yes.</source>
        <translation>Передумать можно в любой день, даже если вы уже сказали «да».</translation>
    </message>
    <message>
        <source>Tell the office named on this paper, or have somebody tell us.</source>
        <translation>Скажите офису, который назван на этой бумаге, или передайте нам через кого-нибудь.</translation>
    </message>
    <message>
        <source>Before it is used, we stop it.</source>
        <translation>Если это ещё не использовали, мы остановим.</translation>
    </message>
    <message>
        <source>After that, we stop using it and ask others to take it down.</source>
        <translation>Если уже использовали, мы больше не будем и попросим других убрать.</translation>
    </message>
    <message>
        <source>Say how she can reach you safely. Give no paper that could put her in danger.</source>
        <translation>Скажите, как ей безопасно связаться с вами. Не давайте бумаг, из-за которых она может оказаться в опасности.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation>Чего нельзя вернуть</translation>
    </message>
    <message>
        <source>What is printed cannot be fetched back.</source>
        <translation>То, что напечатано, вернуть нельзя.</translation>
    </message>
    <message>
        <source>What others copied from the web cannot be fetched back.</source>
        <translation>То, что другие скопировали из интернета, вернуть нельзя.</translation>
    </message>
    <message>
        <source>That is why we ask you before, and not after.</source>
        <translation>Поэтому мы спрашиваем вас до, а не после.</translation>
    </message>
    <message>
        <source>Wait for questions. There is no hurry.</source>
        <translation>Подождите, нет ли вопросов. Спешить некуда.</translation>
    </message>
    <message>
        <source>Inside the team only</source>
        <translation>Только внутри команды</translation>
    </message>
    <message>
        <source>Partners who are invited</source>
        <translation>Приглашённые партнёры</translation>
    </message>
    <message>
        <source>Web page, for everybody</source>
        <translation>Страница в интернете, для всех</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Print: books, leaflets, posters</source>
        <translation>Печать: книги, листовки, плакаты</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>Press, radio, television</source>
        <translation>Пресса, радио, телевидение</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Reports to those who give money</source>
        <translation>Отчёты тем, кто даёт деньги</translation>
    </message>
    <message>
        <source>Asking for money</source>
        <translation>Просьбы о деньгах</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Моя история</translation>
    </message>
    <message>
        <source>My own words, as quotes</source>
        <translation>Мои слова, как цитаты</translation>
    </message>
    <message>
        <source>My voice</source>
        <translation>Мой голос</translation>
    </message>
    <message>
        <source>A picture without my face</source>
        <translation>Изображение без моего лица</translation>
    </message>
    <message>
        <source>A picture with my face</source>
        <translation>Изображение с моим лицом</translation>
    </message>
    <message>
        <source>A film of me</source>
        <translation>Видео со мной</translation>
    </message>
    <message>
        <source>My own name</source>
        <translation>Моё настоящее имя</translation>
    </message>
    <message>
        <source>The place where I live</source>
        <translation>Место, где я живу</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Где угодно</translation>
    </message>
    <message>
        <source>Not in my community</source>
        <translation>Не там, где живут мои близкие и соседи</translation>
    </message>
    <message>
        <source>Not in my country</source>
        <translation>Не в моей стране</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>One use, ticked below</source>
        <translation>Одно использование, отмечено ниже</translation>
    </message>
    <message>
        <source>Read this, or have it read to you, before you decide. Nothing is used without your yes. You can say yes to one thing and no to another.</source>
        <translation>Прочитайте это или попросите прочитать вам, прежде чем решать. Без вашего «да» ничего не будет использовано. Можно сказать «да» одному и «нет» другому.</translation>
    </message>
    <message>
        <source>These eight points were explained to me, and I understood them</source>
        <translation>Эти восемь пунктов мне объяснили, и мне всё понятно</translation>
    </message>
    <message>
        <source>It may be used here</source>
        <translation>Где это можно использовать</translation>
    </message>
    <message>
        <source>This may be used</source>
        <translation>Что можно использовать</translation>
    </message>
    <message>
        <source>Where in the world it may be seen</source>
        <translation>Где в мире это можно видеть</translation>
    </message>
    <message>
        <source>I want to see or hear it before it is used</source>
        <translation>Я хочу увидеть или услышать это до использования</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До какого времени</translation>
    </message>
    <message>
        <source>Two years is usual, and never more than three. After that you are asked again.</source>
        <translation>Обычно два года и никогда не больше трёх. Потом вас спросят снова.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Ask me again on</source>
        <translation>Спросить меня снова</translation>
    </message>
    <message>
        <source>Time to think:</source>
        <translation>Время подумать:</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>В тот же день</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>На следующий день</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Дольше</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>It was explained in</source>
        <translation>На каком языке объяснили</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Без переводчика</translation>
    </message>
    <message>
        <source>Interpreter I know</source>
        <translation>Переводчик мне знаком</translation>
    </message>
    <message>
        <source>Interpreter I do not know</source>
        <translation>Переводчик мне не знаком</translation>
    </message>
    <message>
        <source>Only if I am under 18, or may be</source>
        <translation>Только если мне меньше 18 лет или может быть меньше</translation>
    </message>
    <message>
        <source>I agree myself</source>
        <translation>Я даю согласие сама</translation>
    </message>
    <message>
        <source>My guardian agrees</source>
        <translation>Мой опекун согласен</translation>
    </message>
    <message>
        <source>My guardian does not agree</source>
        <translation>Мой опекун не согласен</translation>
    </message>
    <message>
        <source>I have no guardian I can trust with this</source>
        <translation>У меня нет опекуна, которому я могу это доверить</translation>
    </message>
    <message>
        <source>My guardian has nothing to do with what was done to me</source>
        <translation>Мой опекун не имеет отношения к тому, что со мной сделали</translation>
    </message>
    <message>
        <source>Guardian, signature or mark</source>
        <translation>Опекун, подпись или знак</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>How I say yes</source>
        <translation>Как я говорю «да»</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Mark or thumbprint</source>
        <translation>Знак или отпечаток пальца</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>Запись голоса</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>Вслух при свидетеле</translation>
    </message>
    <message>
        <source>My signature or mark</source>
        <translation>Моя подпись или знак</translation>
    </message>
    <message>
        <source>Witness, signature</source>
        <translation>Свидетель, подпись</translation>
    </message>
    <message>
        <source>Who explained it, signature</source>
        <translation>Кто объяснял, подпись</translation>
    </message>
    <message>
        <source>If I change my mind</source>
        <translation>Если я передумаю</translation>
    </message>
    <message>
        <source>I can change my mind on any day and need no reason. I tell the office, or somebody tells it for me. What is printed, or copied by others from the web, cannot be fetched back.</source>
        <translation>Я могу передумать в любой день, и причина не нужна. Я скажу об этом офису, или кто-то скажет за меня. То, что напечатано или скопировано другими из интернета, вернуть нельзя.</translation>
    </message>
    <message>
        <source>How to reach the office</source>
        <translation>Как связаться с офисом</translation>
    </message>
    <message>
        <source>How the office can reach me safely: through whom, and when</source>
        <translation>Как офису безопасно связаться со мной: через кого и когда</translation>
    </message>
    <message>
        <source>Kept by the office</source>
        <translation>Хранит офис</translation>
    </message>
    <message>
        <source>This paper is kept at</source>
        <translation>Эта бумага хранится</translation>
    </message>
    <message>
        <source>To take along, only if it is safe to have it with you</source>
        <translation>Взять с собой, только если держать это при себе безопасно</translation>
    </message>
    <message>
        <source>With this number the office knows what it is about. It says nothing about you.</source>
        <translation>По этому номеру офис знает, о чём речь. О вас он ничего не говорит.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>For the one who reads: sit where nobody listens. Read slowly, in a language she speaks well. Stop at each pair of strokes. Tick on the form what she understood and what she chose. The numbers are the same on both papers.</source>
        <translation>Тому, кто читает: сядьте там, где никто не слышит. Читайте медленно, на языке, которым она хорошо владеет. Останавливайтесь у каждой пары чёрточек. Отмечайте на форме, что она поняла и что выбрала. Номера на обеих бумагах одинаковые.</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Прежде чем начать</translation>
    </message>
    <message>
        <source>I will read eight points to you.</source>
        <translation>Я прочитаю вам восемь пунктов.</translation>
    </message>
    <message>
        <source>Ask whenever you like. We can stop whenever you like.</source>
        <translation>Спрашивайте когда захотите. Остановиться можно тоже когда захотите.</translation>
    </message>
    <message>
        <source>Nothing is used without your yes.</source>
        <translation>Без вашего «да» ничего не будет использовано.</translation>
    </message>
    <message>
        <source>Please say it back</source>
        <translation>Расскажите, пожалуйста, как вы поняли</translation>
    </message>
    <message>
        <source>Please tell me in your own words:</source>
        <translation>Скажите, пожалуйста, своими словами:</translation>
    </message>
    <message>
        <source>What will we tell?</source>
        <translation>Что мы расскажем?</translation>
    </message>
    <message>
        <source>Who could see it?</source>
        <translation>Кто может это увидеть?</translation>
    </message>
    <message>
        <source>What happens if you say no?</source>
        <translation>Что будет, если вы скажете «нет»?</translation>
    </message>
    <message>
        <source>How can you change your mind?</source>
        <translation>Как можно передумать?</translation>
    </message>
    <message>
        <source>What can nobody fetch back?</source>
        <translation>Чего уже никто не вернёт?</translation>
    </message>
    <message>
        <source>What she could not say back, explain again, in other words. Then ask once more.</source>
        <translation>То, что она не смогла пересказать, объясните снова, другими словами. Потом спросите ещё раз.</translation>
    </message>
    <message>
        <source>Read them one by one. Wait for yes or no each time. No answer is a no.</source>
        <translation>Читайте по одному. Каждый раз ждите «да» или «нет». Молчание значит «нет».</translation>
    </message>
    <message>
        <source>Again one by one.</source>
        <translation>Снова по одному.</translation>
    </message>
    <message>
        <source>Do you want to see or hear it before it is used?</source>
        <translation>Хотите увидеть или услышать это до использования?</translation>
    </message>
    <message>
        <source>Only if she is under 18, or may be</source>
        <translation>Только если ей меньше 18 лет или может быть меньше</translation>
    </message>
    <message>
        <source>Your own yes counts first. Without it we do nothing.</source>
        <translation>Сначала важно ваше собственное «да». Без него мы ничего не делаем.</translation>
    </message>
    <message>
        <source>Then somebody who cares for you has to agree, too.</source>
        <translation>Потом должен согласиться и тот, кто о вас заботится.</translation>
    </message>
    <message>
        <source>Ask her alone. Never ask a guardian who has to do with the violence. If there is no safe guardian, stop here.</source>
        <translation>Спросите её наедине. Никогда не спрашивайте опекуна, который имеет отношение к насилию. Если надёжного опекуна нет, остановитесь здесь.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Не торопитесь</translation>
    </message>
    <message>
        <source>You can answer today, tomorrow, or later.</source>
        <translation>Вы можете ответить сегодня, завтра или позже.</translation>
    </message>
    <message>
        <source>Thank you for listening, whatever your answer is.</source>
        <translation>Спасибо, что выслушали, каким бы ни был ваш ответ.</translation>
    </message>
    <message>
        <source>For the one who reads: write on the form how she said yes: by signature, by mark or thumbprint, by voice, or before a witness. Never read this out where others hear it.</source>
        <translation>Тому, кто читает: напишите на форме, как она сказала «да»: подписью, знаком или отпечатком пальца, голосом или при свидетеле. Никогда не читайте это там, где слышат другие.</translation>
    </message>
    <message>
        <source>She needs to give no reason, and none is written down. Mark it in the app on the same day: the record then leaves every list at once, and a notice can be made for everyone who got it.</source>
        <translation>Причину она называть не должна, и записывать её не нужно. Отметьте это в приложении в тот же день: запись сразу уйдёт из всех списков, и можно сделать уведомление для всех, кто её получил.</translation>
    </message>
    <message>
        <source>Learnt of on</source>
        <translation>Когда стало известно</translation>
    </message>
    <message>
        <source>Told by: herself, or through whom (role)</source>
        <translation>Кто сказал: она сама или через кого (роль)</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>Что отзывается</translation>
    </message>
    <message>
        <source>If it is one use</source>
        <translation>Если это одно использование</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Что и где</translation>
    </message>
    <message>
        <source>Removed on, or cannot be fetched back</source>
        <translation>Когда убрано, или вернуть нельзя</translation>
    </message>
    <message>
        <source>She was told what was done, and what cannot be fetched back</source>
        <translation>Ей сказали, что сделано и чего нельзя вернуть</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>By whom (role)</source>
        <translation>Кто (роль)</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>Номер согласия</translation>
    </message>
    <message>
        <source>Person (code)</source>
        <translation>Человек (код)</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>Организация или офис</translation>
    </message>
</context>
<context>
    <name>ConsentPapers</name>
    <message>
        <source>Go through it together. There is a form to sign, and the same in large type to be read aloud. Both carry the number of the consent, and no name.</source>
        <translation>Пройдите это вместе. Есть форма для подписи и то же самое крупными буквами для чтения вслух. На обеих стоит номер согласия, но не имя.</translation>
    </message>
    <message>
        <source>Print the consent form</source>
        <translation>Напечатать форму согласия</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>the team only</source>
        <translation>только команда</translation>
    </message>
    <message>
        <source>invited partners</source>
        <translation>приглашённые партнёры</translation>
    </message>
    <message>
        <source>the gateway&apos;s web page</source>
        <translation>страница портала в интернете</translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation>рассылка</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>социальные сети</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>пресса</translation>
    </message>
    <message>
        <source>training</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>reports to donors</source>
        <translation>отчёты для доноров</translation>
    </message>
    <message>
        <source>fund-raising</source>
        <translation>сбор средств</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>история</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>цитаты</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>голос</translation>
    </message>
    <message>
        <source>a picture without the face</source>
        <translation>изображение без лица</translation>
    </message>
    <message>
        <source>a picture with the face</source>
        <translation>изображение с лицом</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>the own name</source>
        <translation>настоящее имя</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрашивали</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>partly given</source>
        <translation>дано частично</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>закончилось</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>где угодно</translation>
    </message>
    <message>
        <source>not in the own community</source>
        <translation>не там, где живут её близкие и соседи</translation>
    </message>
    <message>
        <source>not in the own country</source>
        <translation>не в её стране</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>one use</source>
        <translation>одно использование</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>the exact place</source>
        <translation>точное место</translation>
    </message>
    <message>
        <source>looked at for safety</source>
        <translation>просмотр с точки зрения безопасности</translation>
    </message>
    <message>
        <source>cleared for its readers</source>
        <translation>одобрение для читателей</translation>
    </message>
    <message>
        <source>Drawn from several women&apos;s accounts.</source>
        <translation>Составлено из рассказов нескольких женщин.</translation>
    </message>
    <message>
        <source>* The name was changed.</source>
        <translation>* Имя изменено.</translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation>На этом изображении не та, о ком рассказывает история.</translation>
    </message>
    <message>
        <source>that she is an adult</source>
        <translation>что ей уже есть 18 лет</translation>
    </message>
    <message>
        <source>a low risk</source>
        <translation>низкий риск</translation>
    </message>
    <message>
        <source>a specialist&apos;s agreement</source>
        <translation>согласие специалиста</translation>
    </message>
    <message>
        <source>the text read back to her</source>
        <translation>текст, прочитанный ей вслух</translation>
    </message>
    <message>
        <source>why she wants it, written down</source>
        <translation>записанная причина, почему она этого хочет</translation>
    </message>
    <message>
        <source>her own request</source>
        <translation>её собственная просьба</translation>
    </message>
    <message>
        <source>the Secretariat&apos;s word</source>
        <translation>слово Секретариата</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Files and printed pages that you saved outside can be opened by anyone who uses this computer or the stick. Delete them here when they have served.</source>
        <translation>Файлы и напечатанные страницы, которые вы сохранили вне хранилища, может открыть любой, кто пользуется этим компьютером или флешкой. Удалите их здесь, когда они больше не нужны.</translation>
    </message>
    <message>
        <source>What deleting cannot do: a disk or stick may keep the old bytes for a while, where special programs can find them, and nobody can take back what was copied or sent on. A bundle is not listed here; the history of each record says which it left in.</source>
        <translation>Чего удаление не может: диск или флешка могут ещё какое-то время хранить старые данные, и особые программы могут их найти; и никто не вернёт то, что скопировано или отправлено дальше. Пакетов в этом списке нет; в истории каждой записи указано, в каком пакете она ушла.</translation>
    </message>
    <message>
        <source>No copy lies outside the vault.</source>
        <translation>Вне хранилища нет ни одной копии.</translation>
    </message>
    <message>
        <source>Copies outside</source>
        <translation>Копии вне хранилища</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Not found there now. It was deleted or moved, or its stick is not plugged in.</source>
        <translation>Сейчас её там нет. Она удалена, перемещена, или её флешка не вставлена.</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>A file of a record, saved {moment}, {size}</source>
        <translation>Файл записи, сохранено: {moment}, {size}</translation>
    </message>
    <message>
        <source>A printed record, saved {moment}, {size}</source>
        <translation>Напечатанная запись, сохранено: {moment}, {size}</translation>
    </message>
    <message>
        <source>Saved {moment}, {size}</source>
        <translation>Сохранено: {moment}, {size}</translation>
    </message>
    <message>
        <source>Delete this copy?</source>
        <translation>Удалить эту копию?</translation>
    </message>
    <message>
        <source>{name} is deleted where it lies. The record and its files in the vault stay. The disk or stick may keep the old bytes for a while.</source>
        <translation>{name} удаляется там, где лежит. Запись и её файлы в хранилище остаются. Диск или флешка могут ещё какое-то время хранить старые данные.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Удалить копию</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n изображение</numerusform>
            <numerusform>%n изображения</numerusform>
            <numerusform>%n изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>нет изображений</translation>
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
        <source>no contacts and no consents</source>
        <translation>нет контактов и согласий</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that you gave a reason for</source>
        <translation>
            <numerusform>%n место, для которого вы указали причину</numerusform>
            <numerusform>%n места, для которых вы указали причину</numerusform>
            <numerusform>%n мест, для которых вы указали причину</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds {things}.</source>
        <translation>В нём: {things}.</translation>
    </message>
    <message>
        <source>Once it is published, it can be copied by anybody and cannot be called back. Also people who know the women in it may read it.</source>
        <translation>После публикации это может скопировать любой, и вернуть это нельзя. Прочитать могут и те, кто знает этих женщин.</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Back to the blocks</source>
        <translation>Назад к закрытым местам</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Оставить как есть (Esc)</translation>
    </message>
    <message>
        <source>The cut is selected.</source>
        <translation>Выбрана обрезка.</translation>
    </message>
    <message>
        <source>Block {number} of {count} is selected.</source>
        <translation>Выбрано закрытое место {number} из {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s).</source>
        <translation>
            <numerusform>%n закрытое место.</numerusform>
            <numerusform>%n закрытых места.</numerusform>
            <numerusform>%n закрытых мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with blocks</source>
        <translation>Изображение с закрытыми местами</translation>
    </message>
    <message>
        <source>Cover or cut the picture</source>
        <translation>Закрыть часть изображения или обрезать</translation>
    </message>
    <message>
        <source>Draw a block with the mouse over all that must not be seen. By keyboard: B adds a block, the arrows move it, with Shift they change its size, with Alt they go finely; Tab goes to the next one, Del removes it.</source>
        <translation>Обведите мышью прямоугольником всё, что не должно быть видно. С клавиатуры: B добавляет прямоугольник, стрелки двигают его, с Shift меняют размер, с Alt двигают понемногу; Tab переходит к следующему, Del убирает его.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Добавить прямоугольник</translation>
    </message>
    <message>
        <source>Cut the edges</source>
        <translation>Обрезать края</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Посмотреть, что вышло</translation>
    </message>
    <message>
        <source>Use the covered picture</source>
        <translation>Взять закрытое изображение</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Remove the untouched picture?</source>
        <translation>Удалить нетронутое изображение?</translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back. The covered copy stays. Backups made before still hold it until they are thinned out.</source>
        <translation>Оно сразу исчезнет из этого хранилища, и вернуть его будет нельзя. Закрытая копия останется. В сделанных раньше резервных копиях оно ещё есть, пока их не проредят.</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Удалить сейчас</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>a record whose title is lost</source>
        <translation>запись, название которой потеряно</translation>
    </message>
    <message>
        <source>Records whose titles are lost</source>
        <translation>Записи, названия которых потеряны</translation>
    </message>
    <message>
        <source>Record: {title}</source>
        <translation>Запись: {title}</translation>
    </message>
    <message>
        <source>Version {number} of: {title}</source>
        <translation>Версия {number} записи: {title}</translation>
    </message>
    <message>
        <source>The newest version of: {title}</source>
        <translation>Последняя версия записи: {title}</translation>
    </message>
    <message>
        <source>Draft: {title}</source>
        <translation>Черновик: {title}</translation>
    </message>
    <message>
        <source>A file whose name is lost</source>
        <translation>Файл, имя которого потеряно</translation>
    </message>
    <message>
        <source>{file}, in: {title}</source>
        <translation>{file}, в записи: {title}</translation>
    </message>
    <message>
        <source>The small picture of {file}, in: {title}</source>
        <translation>Уменьшенное изображение файла {file}, в записи: {title}</translation>
    </message>
    <message>
        <source>The untouched picture behind {file}, in: {title}</source>
        <translation>Нетронутое изображение под файлом {file}, в записи: {title}</translation>
    </message>
    <message>
        <source>The template of some records: {name}</source>
        <translation>Шаблон некоторых записей: {name}</translation>
    </message>
    <message>
        <source>A setting of the vault</source>
        <translation>Настройка хранилища</translation>
    </message>
    <message>
        <source>Lines in the list of what was exported</source>
        <translation>Строки в списке выгруженного</translation>
    </message>
    <message>
        <source>Steps that could be undone in drafts</source>
        <translation>Шаги, которые можно было отменить в черновиках</translation>
    </message>
    <message>
        <source>A note that somebody took her consent back</source>
        <translation>Пометка о том, что кто-то отозвал согласие</translation>
    </message>
    <message>
        <source>Who checked records, or a key to check them with</source>
        <translation>Кто проверял записи, или ключ для таких проверок</translation>
    </message>
    <message>
        <source>Some of your team&apos;s own lists</source>
        <translation>Некоторые собственные списки вашей команды</translation>
    </message>
    <message>
        <source>How far some bundles in the outbox came</source>
        <translation>Как далеко продвинулись некоторые пакеты в исходящих</translation>
    </message>
    <message>
        <source>What a gateway said of your bundles</source>
        <translation>Что портал ответил о ваших пакетах</translation>
    </message>
    <message>
        <source>What is known of your office and of colleagues&apos; devices</source>
        <translation>Что известно о вашем офисе и об устройствах коллег</translation>
    </message>
    <message>
        <source>A part of the database that holds no words of yours</source>
        <translation>Часть базы данных, где нет ваших слов</translation>
    </message>
    <message>
        <source>Nothing is lost. Repairing makes it anew.</source>
        <translation>Ничего не потеряно. Исправление создаст это заново.</translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. A backup may have it.</source>
        <translation>То, что вы в ней написали, больше не читается. Возможно, это есть в резервной копии.</translation>
    </message>
    <message>
        <source>What stood in this version cannot be read any more. The record&apos;s other versions are safe. A backup may have it.</source>
        <translation>Содержание этой версии больше не читается. Другие версии записи в сохранности. Возможно, эта есть в резервной копии.</translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. Finished versions of the record are safe. A backup may have it.</source>
        <translation>То, что вы в нём написали, больше не читается. Завершённые версии записи в сохранности. Возможно, черновик есть в резервной копии.</translation>
    </message>
    <message>
        <source>The file is not in the vault folder. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation>Этого файла нет в папке хранилища. Текст записи в сохранности. Возьмите файл из резервной копии или добавьте его снова.</translation>
    </message>
    <message>
        <source>The file cannot be opened. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation>Этот файл не открывается. Текст записи в сохранности. Возьмите файл из резервной копии или добавьте его снова.</translation>
    </message>
    <message>
        <source>Another file lies in its place. The text of the record is safe. Take the right file back from a backup, or add it again.</source>
        <translation>На его месте лежит другой файл. Текст записи в сохранности. Возьмите нужный файл из резервной копии или добавьте его снова.</translation>
    </message>
    <message>
        <source>The record names this file, and nothing else is known of it any more. The text of the record is safe. Add the file again if you still have it.</source>
        <translation>Этот файл назван в записи, но больше о нём ничего не известно. Текст записи в сохранности. Добавьте файл снова, если он у вас ещё есть.</translation>
    </message>
    <message>
        <source>The picture itself is safe; only its small view is damaged.</source>
        <translation>Само изображение в сохранности; повреждён только его уменьшенный вид.</translation>
    </message>
    <message>
        <source>The covered copy is safe; only the untouched picture behind it cannot be read any more.</source>
        <translation>Закрытая копия в сохранности; больше не читается только нетронутое изображение под ней.</translation>
    </message>
    <message>
        <source>The answers are safe. Until the template is there again, those records are listed and cannot be opened.</source>
        <translation>Ответы в сохранности. Пока шаблон не вернётся, эти записи видны в списке, но не открываются.</translation>
    </message>
    <message>
        <source>The records and the bundles are safe. Some may be shown as not yet exported.</source>
        <translation>Записи и пакеты в сохранности. Некоторые могут быть показаны как ещё не выгруженные.</translation>
    </message>
    <message>
        <source>Your records are safe. Look through your settings.</source>
        <translation>Ваши записи в сохранности. Просмотрите свои настройки.</translation>
    </message>
    <message>
        <source>The drafts themselves are safe.</source>
        <translation>Сами черновики в сохранности.</translation>
    </message>
    <message>
        <source>The records are safe, but one that was withdrawn may be free to leave again. Before you export stories, ask who took her consent back, and withdraw it once more.</source>
        <translation>Записи в сохранности, но отозванную, возможно, снова можно передать. Прежде чем выгружать истории, спросите, кто отозвал согласие, и отзовите его ещё раз.</translation>
    </message>
    <message>
        <source>The records are safe. What was checked may have to be checked again before it can leave.</source>
        <translation>Записи в сохранности. Проверенное, возможно, придётся проверить снова, прежде чем его можно будет передать.</translation>
    </message>
    <message>
        <source>The records are safe. Look through the names to watch for, the changed names and your team&apos;s own texts on the Safety page.</source>
        <translation>Записи в сохранности. Просмотрите защищённые имена, изменённые имена и собственные тексты команды на странице «Защита».</translation>
    </message>
    <message>
        <source>The records are safe. Look through the outbox: a bundle that is not there any more can be exported again.</source>
        <translation>Записи в сохранности. Просмотрите исходящие: пакет, которого там больше нет, можно выгрузить снова.</translation>
    </message>
    <message>
        <source>The records are safe. Fetch the receipts again: a gateway gives the same one twice.</source>
        <translation>Записи в сохранности. Получите квитанции ещё раз: портал выдаёт ту же самую и дважды.</translation>
    </message>
    <message>
        <source>The records are safe. Take your office&apos;s setup file in again, and compare the words with colleagues before you take their bundles in.</source>
        <translation>Записи в сохранности. Снова примите файл настройки вашего офиса и сверьте слова с коллегами, прежде чем принимать их пакеты.</translation>
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
        <source>%n finished version(s)</source>
        <translation>
            <numerusform>%n завершённая версия</numerusform>
            <numerusform>%n завершённые версии</numerusform>
            <numerusform>%n завершённых версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n приложенный файл</numerusform>
            <numerusform>%n приложенных файла</numerusform>
            <numerusform>%n приложенных файлов</numerusform>
        </translation>
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
    <name>DeliveringWords</name>
    <message>
        <source>There is no connection to the internet right now. What you send waits here and goes on by itself. You can also copy it to a stick.</source>
        <translation>Сейчас нет связи с интернетом. То, что вы отправляете, ждёт здесь и уйдёт само. Его можно и скопировать на флешку.</translation>
    </message>
    <message>
        <source>The connection keeps breaking off. What has arrived stays there, and sending goes on from that point by itself.</source>
        <translation>Связь всё время обрывается. Что дошло, то дошло, и отправка сама продолжится с этого места.</translation>
    </message>
    <message>
        <source>This network wants you to log in or agree to something first. Open any web page in a browser, do what it asks, then try again. Nothing was sent to anybody else.</source>
        <translation>Эта сеть хочет, чтобы вы сначала вошли или на что-то согласились. Откройте любую страницу в браузере, сделайте, что она просит, и попробуйте ещё раз. Никому другому ничего не отправлено.</translation>
    </message>
    <message>
        <source>This network lets nobody out without a name and password, and the app has none. Ask whoever looks after the network to let the app through. Another network or a stick will do too.</source>
        <translation>Эта сеть никого не выпускает без имени и пароля, а у приложения их нет. Попросите тех, кто отвечает за сеть, пропустить приложение. Подойдёт и другая сеть или флешка.</translation>
    </message>
    <message>
        <source>This network lets the app through only by way of another computer (a proxy), and that one does not let it pass. Ask whoever looks after the network. Another network or a stick will do too.</source>
        <translation>Эта сеть выпускает приложение только через другой компьютер (прокси), а он его не пропускает. Обратитесь к тем, кто отвечает за сеть. Подойдёт и другая сеть или флешка.</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong: it says {here}. Set date and time right, then try again. Nothing was sent.</source>
        <translation>Похоже, часы этого компьютера неверны: они показывают {here}. Поставьте верные дату и время и попробуйте ещё раз. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The gateway does not answer. The connection may be too weak, or the gateway is not running. What you send waits here and is tried again by itself.</source>
        <translation>Портал не отвечает. Возможно, связь слишком слабая или портал не работает. То, что вы отправляете, ждёт здесь, и попытка повторится сама.</translation>
    </message>
    <message>
        <source>Something answers in the gateway&apos;s name but cannot prove that it is the gateway. Nothing was sent. If this network wants a log-in, open a web page and log in first. Otherwise use another network, and tell your office if it happens again.</source>
        <translation>Кто-то отвечает от имени портала, но не может доказать, что это портал. Ничего не отправлено. Если эта сеть требует входа, откройте страницу в браузере и сначала войдите. Иначе возьмите другую сеть и, если это повторится, сообщите в офис.</translation>
    </message>
    <message>
        <source>The gateway&apos;s proof of who it is has run out, or the clock of this computer is wrong: it says {here}. Nothing was sent. Look at the date first. If it is right, tell your office.</source>
        <translation>Срок удостоверения портала истёк, или часы этого компьютера неверны: они показывают {here}. Ничего не отправлено. Сначала проверьте дату. Если она верна, сообщите в офис.</translation>
    </message>
    <message>
        <source>There is no gateway at the address that this app was given. Nothing was sent. Ask your office for a new setup file.</source>
        <translation>По адресу, который дали этому приложению, портала нет. Ничего не отправлено. Попросите в офисе новый файл настройки.</translation>
    </message>
    <message>
        <source>The gateway speaks another version than this app. Nothing was sent. Look for a newer version of the app, or copy to a stick.</source>
        <translation>Портал работает с другой версией, чем это приложение. Ничего не отправлено. Поищите более новую версию приложения или скопируйте на флешку.</translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office the number {status}, or copy to a stick.</source>
        <translation>Портал не даёт этому приложению отправлять. Здесь всё в сохранности. Сообщите в офис число {status} или скопируйте на флешку.</translation>
    </message>
    <message>
        <source>The gateway takes no file this large over the network. Everything is safe here. Copy it to a stick, or send fewer records at once.</source>
        <translation>Такой большой файл портал по сети не принимает. Здесь всё в сохранности. Скопируйте его на флешку или отправьте меньше записей за раз.</translation>
    </message>
    <message>
        <source>The gateway has no room left right now. What you send waits here and is tried again later. If it goes on for days, tell your office.</source>
        <translation>Сейчас на портале нет места. То, что вы отправляете, ждёт здесь, и попытка повторится позже. Если так будет несколько дней, сообщите в офис.</translation>
    </message>
    <message>
        <source>The gateway has a problem of its own. What you send waits here and is tried again by itself.</source>
        <translation>У портала своя неполадка. То, что вы отправляете, ждёт здесь, и попытка повторится сама.</translation>
    </message>
    <message>
        <source>The gateway no longer had the part that was sent before. Sending begins again from the start, by itself.</source>
        <translation>На портале больше нет части, отправленной раньше. Отправка сама начнётся сначала.</translation>
    </message>
    <message>
        <source>The gateway has another part than the app thought. Sending goes on from what is there, by itself.</source>
        <translation>На портале другая часть, чем думало приложение. Отправка сама продолжится с того, что там есть.</translation>
    </message>
    <message>
        <source>The gateway is still busy with an earlier try. Sending goes on in a moment, by itself.</source>
        <translation>Портал ещё занят прежней попыткой. Отправка сама продолжится через минуту.</translation>
    </message>
    <message>
        <source>Something on the way to the gateway lets not even small pieces through. Use another network or a stick, and tell your office.</source>
        <translation>Что-то на пути к порталу не пропускает даже маленькие куски. Возьмите другую сеть или флешку и сообщите в офис.</translation>
    </message>
    <message>
        <source>The stick at {folder} cannot be reached any more. What you wanted to copy is safe here, and nothing on the stick looks finished that is not. Plug it in again, then try once more.</source>
        <translation>Флешка в {folder} больше недоступна. То, что вы хотели скопировать, здесь в сохранности, и ничто недоделанное на флешке не выглядит готовым. Вставьте её снова и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is not enough room on the stick at {folder}. Nothing here was changed. Free {needed} there, or use another stick.</source>
        <translation>На флешке в {folder} не хватает места. Здесь ничего не изменено. Освободите там {needed} или возьмите другую флешку.</translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB. Nothing here was changed. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation>Флешка в {folder} не принимает файлы больше 4 ГБ. Здесь ничего не изменено. Возьмите другую флешку или попросите отформатировать эту в exFAT; при этом она опустеет.</translation>
    </message>
    <message>
        <source>What the stick at {folder} gives back is not what was written, so it does not count. Everything is safe here. Use another stick; this one may be worn out.</source>
        <translation>С флешки в {folder} читается не то, что было записано, поэтому запись не засчитана. Здесь всё в сохранности. Возьмите другую флешку; эта, возможно, износилась.</translation>
    </message>
</context>
<context>
    <name>DepartingWords</name>
    <message>
        <source>This record may not leave like this. Look at what stands in its way, put it right, and try again.</source>
        <translation>В таком виде эту запись передать нельзя. Посмотрите, что мешает, исправьте и попробуйте снова.</translation>
    </message>
    <message>
        <source>That is more than one bundle can carry. Choose fewer records, and make another bundle for the rest. Nothing was made.</source>
        <translation>Столько в один пакет не входит. Выберите меньше записей, а для остальных сделайте ещё один пакет. Ничего не сделано.</translation>
    </message>
    <message>
        <source>This picture may not leave for these readers. It was not saved outside.</source>
        <translation>Это изображение нельзя передать этим читателям. Наружу оно не сохранено.</translation>
    </message>
    <message>
        <source>A few places could say who somebody is. Change them, or write for each why it may stay. Nothing was made.</source>
        <translation>Несколько мест могут выдать, кто это. Измените их или напишите для каждого, почему его можно оставить. Ничего не создано.</translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>Name of the device or team</source>
        <translation>Имя устройства или команды</translation>
    </message>
    <message>
        <source>Organisation, if it may be told</source>
        <translation>Организация, если её можно назвать</translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message>
        <source>This device signs what it makes with a key of its own. Whoever compared its words with you once knows from then on what comes from here.</source>
        <translation>Это устройство подписывает то, что на нём сделано, своим ключом. Кто однажды сверил с вами его слова, с этого времени знает, что приходит отсюда.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Это устройство</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Его имя</translation>
    </message>
    <message>
        <source>What others call it, such as “Tablet 3”. Never the name of a person or a shelter.</source>
        <translation>Как его называют другие, например «Планшет 3». Никогда не имя человека и не название приюта.</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Имя этого устройства</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Сохранить это имя</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Его слова</translation>
    </message>
    <message>
        <source>Read them out by telephone or face to face to whoever has your request file. Do not send them together with the file: whoever can change the one could change the other.</source>
        <translation>Прочитайте их по телефону или при встрече тому, у кого ваш файл запроса. Не отправляйте их вместе с файлом: кто может подменить одно, мог бы подменить и другое.</translation>
    </message>
    <message>
        <source>Words of this device</source>
        <translation>Слова этого устройства</translation>
    </message>
    <message>
        <source>Let others know this device</source>
        <translation>Чтобы другие узнавали это устройство</translation>
    </message>
    <message>
        <source>Save the request file and give it to your office, or to a colleague. The office compares the words and sends you an answer. The file holds no secret.</source>
        <translation>Сохраните файл запроса и отдайте его в офис или коллеге. Офис сверяет слова и присылает вам ответ. Секрета в файле нет.</translation>
    </message>
    <message>
        <source>Save request file…</source>
        <translation>Сохранить файл запроса…</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>Принять ответ…</translation>
    </message>
    <message>
        <source>A telephone can read them from here instead:</source>
        <translation>Или телефон может считать их отсюда:</translation>
    </message>
    <message>
        <source>The request file as a picture</source>
        <translation>Файл запроса как картинка</translation>
    </message>
    <message>
        <source>The words as a picture</source>
        <translation>Слова как картинка</translation>
    </message>
    <message>
        <source>The request file</source>
        <translation>Файл запроса</translation>
    </message>
    <message>
        <source>The words alone</source>
        <translation>Только слова</translation>
    </message>
    <message>
        <source>If somebody took or copied it</source>
        <translation>Если кто-то его взял или скопировал</translation>
    </message>
    <message>
        <source>If this device was out of your hands, or a copy of the vault was, and somebody may know the passphrase, make a new key. What the old one signs is believed here no more. Then send a new request to your office, which tells everybody else.</source>
        <translation>Если это устройство или копия хранилища побывали в чужих руках и кто-то может знать парольную фразу, сделайте новый ключ. Тому, что подписывает старый, здесь больше не верят. Затем отправьте новый запрос в офис, а он сообщит всем остальным.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Сделать новый ключ…</translation>
    </message>
    <message>
        <source>No office has confirmed this device yet.</source>
        <translation>Ни один офис ещё не подтвердил это устройство.</translation>
    </message>
    <message>
        <source>an office that is not known here yet</source>
        <translation>офис, который здесь ещё не известен</translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}.</source>
        <translation>Подтверждено {date}: {office}.</translation>
    </message>
    <message>
        <source>The confirmation by {office} ran out on {date}. Save a request file and ask for a new one.</source>
        <translation>Срок подтверждения ({office}) истёк {date}. Сохраните файл запроса и попросите новое.</translation>
    </message>
    <message>
        <source>The confirmation by {office} ends on {date}. Save a request file and ask for a new one.</source>
        <translation>Срок подтверждения ({office}) истекает {date}. Сохраните файл запроса и попросите новое.</translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}. It counts until {until}.</source>
        <translation>Подтверждено {date}: {office}. Действует до {until}.</translation>
    </message>
    <message>
        <source>Where the request file goes</source>
        <translation>Куда сохранить файл запроса</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>The request is in {name}. Give it to your office or colleague, and read out the words of this device when they have it.</source>
        <translation>Запрос лежит в {name}. Отдайте его в офис или коллеге и, когда он будет у них, прочитайте вслух слова этого устройства.</translation>
    </message>
    <message>
        <source>The answer of your office</source>
        <translation>Ответ вашего офиса</translation>
    </message>
    <message>
        <source>This device is confirmed</source>
        <translation>Это устройство подтверждено</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Сделать новый ключ?</translation>
    </message>
    <message>
        <source>The words of this device change, and its confirmation is gone. Your records stay as they are. Colleagues compare the new words with you, and your office needs a new request.</source>
        <translation>Слова этого устройства изменятся, а его подтверждение пропадёт. Ваши записи останутся как были. Коллеги сверят с вами новые слова, а офису понадобится новый запрос.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Сделать новый ключ</translation>
    </message>
    <message>
        <source>The new key is made</source>
        <translation>Новый ключ сделан</translation>
    </message>
    <message>
        <source>Now save a request file, give it to your office, and read out the new words.</source>
        <translation>Теперь сохраните файл запроса, отдайте его в офис и прочитайте вслух новые слова.</translation>
    </message>
    <message>
        <source>Keys (*.pub)</source>
        <translation>Ключи (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>The bundle is ready</source>
        <translation>Пакет готов</translation>
    </message>
    <message>
        <source>The bundle is in the outbox</source>
        <translation>Пакет в исходящих</translation>
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
        <source>That was too much for one bundle, so there are {count} that belong together. All of them have to arrive, in any order and in any way.</source>
        <translation>Для одного пакета это слишком много, поэтому их {count}, и они связаны между собой. Дойти должны все, в любом порядке и любым путём.</translation>
    </message>
    <message>
        <source>It is sealed. Only {who} can open it.</source>
        <translation>Он запечатан. Открыть его может только {who}.</translation>
    </message>
    <message>
        <source>It goes off by itself when there is a connection, as you chose under Outbox. There you also see when it has arrived, and can copy it to a stick instead.</source>
        <translation>Он уйдёт сам, когда будет связь, как вы выбрали в разделе «Исходящие». Там же видно, когда он дошёл, и там его можно вместо этого скопировать на флешку.</translation>
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
        <source>Next: send the file, or hand it over on a stick.</source>
        <translation>Дальше: отправьте файл или передайте его на флешке.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick. It is signed but not sealed: whoever has it can read it. Delete it from the stick when it has arrived.</source>
        <translation>Дальше: отправьте файл или передайте его на флешке. Он подписан, но не запечатан: прочитает его любой, у кого он есть. Когда он дойдёт, удалите его с флешки.</translation>
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
    <name>DriveList</name>
    <message>
        <source>Sticks and disks</source>
        <translation>Флешки и диски</translation>
    </message>
    <message>
        <source>{name}: {size} free</source>
        <translation>{name}: свободно {size}</translation>
    </message>
    <message>
        <source>Nothing can be written on it.</source>
        <translation>Записать на неё ничего нельзя.</translation>
    </message>
    <message>
        <source>Not enough room: {size} more are needed.</source>
        <translation>Не хватает места: нужно ещё {size}.</translation>
    </message>
    <message>
        <source>It takes no file larger than 4 GB.</source>
        <translation>Не принимает файлы больше 4 ГБ.</translation>
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
    <name>EraseDialog</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Стереть всё</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Оставить всё</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>This destroys the keys of this vault at once, and then every file of it. Nobody can read it again: not you, not your office, not with the passphrase and not with the recovery kit. It cannot be undone.</source>
        <translation>Это сразу уничтожает ключи хранилища, а затем каждый его файл. Никто больше не сможет его прочитать: ни вы, ни ваш офис, ни с парольной фразой, ни с листом восстановления. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>What it does not reach</source>
        <translation>До чего это не дотягивается</translation>
    </message>
    <message>
        <source>Hold for 3 seconds to erase everything</source>
        <translation>Держите 3 секунды, чтобы стереть всё</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word one types to erase everything; one short plain word</comment>
        <translation>стереть</translation>
    </message>
    <message>
        <source>Or type the word &quot;{word}&quot; and press the button beside it:</source>
        <translation>Или введите слово «{word}» и нажмите кнопку рядом:</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Стереть всё</translation>
    </message>
    <message>
        <source>Known to lie elsewhere:
{places}</source>
        <translation>Известно, что лежит в другом месте:
{places}</translation>
    </message>
    <message>
        <source>Nothing was erased. The word is &quot;{word}&quot;.</source>
        <translation>Ничего не стёрто. Нужно слово «{word}».</translation>
    </message>
    <message>
        <source>Backups and copies of the vault folder elsewhere. They open with the passphrase as before.</source>
        <translation>До резервных копий и копий папки хранилища в других местах. Они открываются парольной фразой, как раньше.</translation>
    </message>
    <message>
        <source>Copies you saved outside the vault, pages you printed, and bundles you sent.</source>
        <translation>До копий, сохранённых вами вне хранилища, напечатанных страниц и отправленных пакетов.</translation>
    </message>
    <message>
        <source>Traces on the disk itself. Memory sticks and newer disks may keep old pieces for a while. They stay locked; but somebody who finds old pieces of the keys and forces the passphrase out of you could open others.</source>
        <translation>До следов на самом диске. Флешки и современные диски могут какое-то время хранить старые обрывки. Они остаются закрытыми; но тот, кто найдёт обрывки ключей и силой добьётся от вас парольной фразы, может открыть и другие.</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Erase everything</source>
        <translation>Стереть всё</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Type your passphrase. Everything is encrypted anew, and then your records open.</source>
        <translation>Введите парольную фразу. Всё будет зашифровано заново, а затем откроются ваши записи.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing in the vault&apos;s database can be read with this passphrase, so nothing was changed. Put back a backup, or a copy of the whole vault folder.</source>
        <translation>С этой парольной фразой в базе данных хранилища ничего не читается, поэтому ничего не изменено. Верните резервную копию или копию всей папки хранилища.</translation>
    </message>
    <message>
        <source>A look through the vault found damage. Everything else can be used as before. What it is, and what you can do, stands under Safety, in Check and repair.</source>
        <translation>При просмотре хранилища найдено повреждение. Всем остальным можно пользоваться как раньше. Что повреждено и что можно сделать, сказано в разделе «Защита», «Проверка и исправление».</translation>
    </message>
    <message>
        <source>The vault was repaired. What was kept and what could not be read any more stands under Safety, in Check and repair.</source>
        <translation>Хранилище исправлено. Что сохранилось и что больше не читается, сказано в разделе «Защита», «Проверка и исправление».</translation>
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
        <source>The place for backups, {folder}, cannot be reached. Earlier backups there are safe. Plug the stick in, or choose another place, then try again.</source>
        <translation>Место для резервных копий, {folder}, недоступно. Прежние резервные копии там в сохранности. Вставьте флешку или выберите другое место и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup in {folder}. Earlier backups there are safe. Free {needed} there, or choose another place.</source>
        <translation>В папке {folder} мало места для резервной копии. Прежние резервные копии там в сохранности. Освободите там {needed} или выберите другое место.</translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB, and this backup needs more. Earlier backups there are safe. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation>Флешка {folder} не принимает файлы больше 4 ГБ, а этой резервной копии нужно больше. Прежние резервные копии там в сохранности. Возьмите другую флешку или попросите отформатировать эту в exFAT: тогда всё на ней исчезнет.</translation>
    </message>
    <message>
        <source>The backup file {name} belongs to another vault. It was left as it is. Choose another folder for this one.</source>
        <translation>Файл резервной копии {name} принадлежит другому хранилищу. Он остался как был. Выберите для этого хранилища другую папку.</translation>
    </message>
    <message>
        <source>The backup file {name} was made with a newer version of the app. It was left as it is. Use that version.</source>
        <translation>Файл резервной копии {name} сделан в более новой версии приложения. Он остался как был. Воспользуйтесь той версией.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as a backup. Nothing was changed. Copy it again from where it came, or choose another file.</source>
        <translation>Файл {name} не читается как резервная копия. Ничего не изменено. Скопируйте его ещё раз оттуда, откуда он получен, или выберите другой файл.</translation>
    </message>
    <message>
        <source>A part of the backup file {name} is damaged. Your vault is not touched by that. Choose an earlier backup, or make a new one.</source>
        <translation>Часть файла резервной копии {name} повреждена. Вашего хранилища это не касается. Выберите более раннюю резервную копию или сделайте новую.</translation>
    </message>
    <message>
        <source>The file {name} holds no finished backup: making it was stopped half-way. Choose another file, or make the backup again.</source>
        <translation>В файле {name} нет готовой резервной копии: её создание остановили на полпути. Выберите другой файл или сделайте резервную копию заново.</translation>
    </message>
    <message>
        <source>Making the backup {name} was stopped half-way, and it cannot be put right where it lies. Copy it to this computer together with the file of the same name that ends in -journal, then open the copy.</source>
        <translation>Создание резервной копии {name} остановили на полпути, и на её нынешнем месте это не исправить. Скопируйте её на этот компьютер вместе с файлом с тем же именем, которое кончается на -journal, и откройте копию.</translation>
    </message>
    <message>
        <source>The new backup in {folder} could not be read back as it was written, so it does not count. Your vault is safe, and earlier backups stay. Use another stick or folder; this one may be worn out.</source>
        <translation>Новую резервную копию в папке {folder} не удалось прочитать такой, какой она записана, поэтому она не считается. Ваше хранилище в сохранности, прежние резервные копии остаются. Возьмите другую флешку или папку; эта могла износиться.</translation>
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
        <source>That is the folder of the vault itself, where nothing may lie open. Nothing was saved. Choose another folder.</source>
        <translation>Это папка самого хранилища, где ничего не должно лежать открытым. Ничего не сохранено. Выберите другую папку.</translation>
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
        <source>Nothing of the picture would be left. Keep a larger part of it.</source>
        <translation>От изображения ничего не осталось бы. Оставьте больше.</translation>
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
        <source>It is an office document of a kind, or with parts, whose hidden details cannot be taken out here. Save it as PDF and add that.</source>
        <translation>Это офисный документ такого вида или с такими частями, скрытые сведения которых здесь не удалить. Сохраните его как PDF и добавьте PDF.</translation>
    </message>
    <message>
        <source>It has layers that are not shown. Print it to a new PDF and add that.</source>
        <translation>В нём есть слои, которых не видно. Напечатайте его в новый PDF и добавьте тот.</translation>
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
        <source>Your passphrase is right, but the vault&apos;s database is damaged and cannot be opened as it is. Nothing was changed. Repairing keeps everything that can still be read.</source>
        <translation>Ваша парольная фраза верна, но база данных хранилища повреждена и в таком виде не открывается. Ничего не изменено. Исправление сохранит всё, что ещё читается.</translation>
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
        <source>Open on another computer</source>
        <translation>Открыто на другом компьютере</translation>
    </message>
    <message>
        <source>Not a safe folder</source>
        <translation>Небезопасная папка</translation>
    </message>
    <message>
        <source>This disk keeps nobody out</source>
        <translation>Этот диск открыт для всех</translation>
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
        <source>The file {name}</source>
        <translation>Файл {name}</translation>
    </message>
    <message>
        <source>A file of this record</source>
        <translation>Один файл этой записи</translation>
    </message>
    <message>
        <source>other people who use this computer can write in {folder}.</source>
        <translation>другие люди, которые пользуются этим компьютером, могут писать в папку {folder}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else who uses this computer.</source>
        <translation>папка {folder} принадлежит кому-то другому, кто пользуется этим компьютером.</translation>
    </message>
    <message>
        <source>, since {moment}</source>
        <translation>, с {moment}</translation>
    </message>
    <message>
        <source>It is a program, and programs can do harm.</source>
        <translation>Это программа, а программы могут причинить вред.</translation>
    </message>
    <message>
        <source>{file} is no longer in the vault folder. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>{file} больше не лежит в папке хранилища. Текст записи в сохранности. Возьмите файл из резервной копии на странице «Защита», в разделе «Проверка и исправление», или добавьте его снова.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database cannot be read. What can be read is shown; nothing was deleted. On the Safety page, under Check and repair, you see what is damaged and can repair it.</source>
        <translation>Часть базы данных хранилища не читается. Показано всё, что удалось прочитать; ничего не удалено. На странице «Защита», в разделе «Проверка и исправление», видно, что повреждено, и это можно исправить.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be opened. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>{file} повреждён и не открывается. Текст записи в сохранности. Возьмите файл из резервной копии на странице «Защита», в разделе «Проверка и исправление», или добавьте его снова.</translation>
    </message>
    <message>
        <source>{file} is not what was added: another file lies in its place, and is neither shown nor sent. The text of the record is safe. Take the right file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>{file} не тот, что был добавлен: на его месте лежит другой, он не показывается и не отправляется. Текст записи в сохранности. Возьмите нужный файл из резервной копии на странице «Защита», в разделе «Проверка и исправление», или добавьте его снова.</translation>
    </message>
    <message>
        <source>The bundle does not hold what it promises: it was changed or damaged after it was signed. Nothing was taken from it. Ask for it to be sent again.</source>
        <translation>В пакете не то, что он обещает: после подписи его изменили или повредили. Из него ничего не взято. Попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>Nothing left: what would leave now is not what you read. Look at the letter once more.</source>
        <translation>Ничего не передано: сейчас ушло бы не то, что вы прочитали. Посмотрите письмо ещё раз.</translation>
    </message>
    <message>
        <source>The app cannot tell what kind of file it is. Photos, PDF, Word and OpenDocument text, plain text, audio and video can be added.</source>
        <translation>Приложение не понимает, что это за файл. Можно добавить фото, PDF, текст Word и OpenDocument, простой текст, звук и видео.</translation>
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
        <source>It is no plain text, or its letters are stored in an old way that could be misread. Open it in the program that made it, save it as text in &quot;UTF-8&quot;, and add that.</source>
        <translation>Это не простой текст, или его буквы сохранены старым способом, который можно прочитать неверно. Откройте его в программе, где он создан, сохраните как текст в «UTF-8» и добавьте этот файл.</translation>
    </message>
    <message>
        <source>The document carries a program or other files inside. Print it to a new PDF and add that.</source>
        <translation>Внутри документа есть программа или другие файлы. Напечатайте его в новый PDF и добавьте этот PDF.</translation>
    </message>
    <message>
        <source>the computer {name}</source>
        <translation>компьютере {name}</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>другом компьютере</translation>
    </message>
    <message>
        <source>some space</source>
        <translation>немного места</translation>
    </message>
</context>
<context>
    <name>ExchangingWords</name>
    <message>
        <source>Two people changed this record, and both versions are here. Look at them side by side and choose the one to go on from.</source>
        <translation>Эту запись изменили два человека, и здесь обе версии. Посмотрите их рядом и выберите, с какой продолжить.</translation>
    </message>
    <message>
        <source>{name} was made for other readers than colleagues, so its records are not taken in. Ask the sender for a bundle for colleagues.</source>
        <translation>{name}: этот пакет сделан для других читателей, не для коллег, поэтому его записи не принимаются. Попросите у отправителя пакет для коллег.</translation>
    </message>
    <message>
        <source>Nobody here knows yet who made {name}. Compare the words of the key with the sender first: {words}</source>
        <translation>Здесь ещё никто не знает, кем сделан {name}. Сначала сверьте с отправителем слова ключа: {words}</translation>
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
        <source>To a folder or stick</source>
        <translation>В папку или на флешку</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Скопировать на флешку</translation>
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
        <source>For example: the ministry&apos;s focal point</source>
        <translation>Например: координатор в министерстве</translation>
    </message>
    <message>
        <source>Who gets it (a role, no name)</source>
        <translation>Кто получит (роль, без имени)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n record(s) in the outbox</source>
        <translation>
            <numerusform>Положить %n запись в исходящие</numerusform>
            <numerusform>Положить %n записи в исходящие</numerusform>
            <numerusform>Положить %n записей в исходящие</numerusform>
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
    <message>
        <source>Everybody will be able to read this</source>
        <translation>Это смогут прочитать все</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) for everybody</source>
        <translation>
            <numerusform>Выгрузить %n запись для всех</numerusform>
            <numerusform>Выгрузить %n записи для всех</numerusform>
            <numerusform>Выгрузить %n записей для всех</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the file can read this</source>
        <translation>Это прочитает любой, у кого есть файл</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) unsealed</source>
        <translation>
            <numerusform>Выгрузить %n запись незапечатанной</numerusform>
            <numerusform>Выгрузить %n записи незапечатанными</numerusform>
            <numerusform>Выгрузить %n записей незапечатанными</numerusform>
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
    <message>
        <source>What people agreed to</source>
        <translation>На что люди дали согласие</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>Everything you write is in this one folder, locked with your passphrase. Copy the whole folder to keep a second one safe; a copy without the passphrase opens nothing.</source>
        <translation>Всё, что вы пишете, лежит в одной этой папке, закрытой вашей парольной фразой. Скопируйте папку целиком, чтобы сберечь вторую; копия без парольной фразы ничего не откроет.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где всё хранится</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>The name of a file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Why it may stay in, for everybody to read</source>
        <translation>Почему это можно оставить для всех</translation>
    </message>
    <message>
        <source>Why “{text}” may stay in</source>
        <translation>Почему можно оставить «{text}»</translation>
    </message>
    <message>
        <source>Use this reason for all that have none</source>
        <translation>Взять эту причину для всех, где её нет</translation>
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
    <name>Goes</name>
    <message>
        <source>It says: {remark}</source>
        <translation>Сказано: {remark}</translation>
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
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>hidden details may remain in it</source>
        <translation>в нём могли остаться скрытые сведения</translation>
    </message>
    <message>
        <source>location</source>
        <translation>место</translation>
    </message>
    <message>
        <source>device</source>
        <translation>устройство</translation>
    </message>
    <message>
        <source>owner&apos;s name</source>
        <translation>имя владельца</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>small picture inside</source>
        <translation>маленькое изображение внутри</translation>
    </message>
    <message>
        <source>other hidden details</source>
        <translation>другие скрытые сведения</translation>
    </message>
    <message>
        <source>no hidden details were found in it</source>
        <translation>скрытых сведений в нём не нашлось</translation>
    </message>
    <message>
        <source>taken out: {details}</source>
        <translation>удалено: {details}</translation>
    </message>
    <message>
        <source>Looked at for safety by {who} on {day}</source>
        <translation>Проверка безопасности: {who}, {day}</translation>
    </message>
    <message>
        <source>Cleared for {audience} by {who} on {day}</source>
        <translation>Одобрено ({audience}): {who}, {day}</translation>
    </message>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>Остаётся здесь: {reason}.</translation>
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
        <source>The gateway asks</source>
        <translation>Портал просит</translation>
    </message>
    <message>
        <source>No guidance is needed here: write it as you would say it.</source>
        <translation>Здесь подсказки не нужны: пишите так, как сказали бы.</translation>
    </message>
    <message>
        <source>Template from your office, {office}</source>
        <translation>Шаблон вашего офиса, {office}</translation>
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
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>Shows the story as a whole, large, to read it to her</source>
        <translation>Показывает историю целиком, крупно, чтобы прочитать ей</translation>
    </message>
    <message>
        <source>Help for her</source>
        <translation>Помощь для неё</translation>
    </message>
    <message>
        <source>Whom to turn to when she needs help</source>
        <translation>К кому обратиться, когда ей нужна помощь</translation>
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
    <name>HelpList</name>
    <message>
        <source>Where she can get help</source>
        <translation>Где она может получить помощь</translation>
    </message>
    <message>
        <source>Your team has not filled in its list of help yet. Your office can do so under Safety, “List of help”. Until then, ask a GBV specialist or case worker whom to turn to.</source>
        <translation>Ваша команда ещё не заполнила свой список помощи. Офис может сделать это на странице «Защита», «Список помощи». А пока спросите специалиста по гендерному насилию или соцработника, к кому обратиться.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Проверено {day}</translation>
    </message>
    <message>
        <source>Nobody noted when this was checked. Call before you send somebody.</source>
        <translation>Когда это проверяли, не отмечено. Позвоните, прежде чем кого-то направить.</translation>
    </message>
</context>
<context>
    <name>HelpListSection</name>
    <message>
        <source>When somebody in a story is in danger, and whenever you press F9 while writing, the app shows this list and asks for nothing else. Put the nearest and surest services first.</source>
        <translation>Когда кому-то в истории грозит опасность, и всякий раз, когда вы при письме нажимаете F9, приложение показывает этот список и больше ничего не спрашивает. Поставьте первыми самые близкие и надёжные службы.</translation>
    </message>
    <message>
        <source>Leave out the address of any shelter or safe house: write who leads there instead. Call each service from time to time, and note the day.</source>
        <translation>Не пишите адрес убежища или приюта: напишите, кто туда отведёт. Время от времени звоните в каждую службу и отмечайте день.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Добавить службу</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Сохранить этот список</translation>
    </message>
    <message>
        <source>List of help</source>
        <translation>Список помощи</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Пока не сохранено.</translation>
    </message>
    <message>
        <source>The day on which it was checked is not clear. Write it like {example}.</source>
        <translation>День проверки непонятен. Напишите его так: {example}.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help for her</source>
        <translation>Помощь для неё</translation>
    </message>
    <message>
        <source>Put down the record and listen. Believe her, ask what she needs now, and offer these services; she decides. Write down nothing of what she told you: this app is not for cases.</source>
        <translation>Отложите запись и слушайте. Верьте ей, спросите, что ей нужно сейчас, и предложите эти службы; решает она. Ничего из рассказанного вам не записывайте: это приложение не для ведения случаев.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>“{words}”: {reason}</source>
        <translation>«{words}»: {reason}</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>{reason} Perhaps: {words}.</source>
        <translation>{reason} Может быть: {words}.</translation>
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
        <source>{revision}, from a colleague</source>
        <translation>{revision}, от коллеги</translation>
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
    <name>HoldButton</name>
    <message numerus="yes">
        <source>Keep holding: %n</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Не отпускайте: %n</numerusform>
            <numerusform>Не отпускайте: %n</numerusform>
            <numerusform>Не отпускайте: %n</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n bundle(s) in the outbox have waited for more than a week, or cannot be sent as they are.</source>
        <translation>
            <numerusform>%n пакет в исходящих ждёт больше недели или не может уйти в таком виде.</numerusform>
            <numerusform>%n пакета в исходящих ждут больше недели или не могут уйти в таком виде.</numerusform>
            <numerusform>%n пакетов в исходящих ждут больше недели или не могут уйти в таком виде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bundle(s) that you sent no receipt came within a month. Sending again does no harm.</source>
        <translation>
            <numerusform>На %n отправленный вами пакет за месяц не пришло квитанции. Отправить ещё раз не повредит.</numerusform>
            <numerusform>На %n отправленных вами пакета за месяц не пришло квитанций. Отправить ещё раз не повредит.</numerusform>
            <numerusform>На %n отправленных вами пакетов за месяц не пришло квитанций. Отправить ещё раз не повредит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the outbox</source>
        <translation>Посмотреть исходящие</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Проверка и исправление</translation>
    </message>
    <message>
        <source>Take in the setup file of your office, if you have one.</source>
        <translation>Примите файл настройки вашего офиса, если он у вас есть.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Ваш офис</translation>
    </message>
    <message>
        <source>It says where your work goes. You can write without it, and do this later.</source>
        <translation>В нём сказано, куда идёт ваша работа. Писать можно и без него, а это сделать позже.</translation>
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
        <source>Is this draft still needed? {title}</source>
        <translation>Нужен ли ещё этот черновик? {title}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Nobody has changed it since {day}. What is not needed is safest gone; it stays in the bin for 30 days.</source>
        <translation>Никто не менял его с {day}. Того, что не нужно, безопаснее не держать; в корзине он пробудет 30 дней.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
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
        <source>The gateway asks for %n change(s) in {title}.</source>
        <translation>
            <numerusform>Портал просит внести %n правку: {title}.</numerusform>
            <numerusform>Портал просит внести %n правки: {title}.</numerusform>
            <numerusform>Портал просит внести %n правок: {title}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway asks for changes in %n more record(s).</source>
        <translation>
            <numerusform>Портал просит правок ещё в %n записи.</numerusform>
            <numerusform>Портал просит правок ещё в %n записях.</numerusform>
            <numerusform>Портал просит правок ещё в %n записях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people changed {title}. Both versions are here.</source>
        <translation>Два человека изменили {title}. Здесь обе версии.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Посмотреть обе</translation>
    </message>
    <message>
        <source>Choose the one to go on from. Nothing was overwritten.</source>
        <translation>Выберите, с какой продолжить. Ничего не затёрто.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) have two versions.</source>
        <translation>
            <numerusform>Ещё у %n записи две версии.</numerusform>
            <numerusform>Ещё у %n записей две версии.</numerusform>
            <numerusform>Ещё у %n записей две версии.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n copy(ies) lie outside the vault, where others may open them.</source>
        <translation>
            <numerusform>%n копия лежит вне хранилища, где её могут открыть другие.</numerusform>
            <numerusform>%n копии лежат вне хранилища, где их могут открыть другие.</numerusform>
            <numerusform>%n копий лежат вне хранилища, где их могут открыть другие.</numerusform>
        </translation>
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
    <name>Inventory</name>
    <message>
        <source>Record number</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens your records here.</source>
        <translation>Теперь ваши записи здесь открывает новая парольная фраза.</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Убрать этот ключ</translation>
    </message>
    <message>
        <source>It opens nothing here any more. Backups and copies of the folder that were made before still open with it.</source>
        <translation>Здесь он больше ничего не открывает. Резервные копии и копии папки, сделанные раньше, он ещё открывает.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The file that your office gave you</source>
        <translation>Файл, который дал вам офис</translation>
    </message>
    <message>
        <source>Text files (*.txt *.pub);;All files (*)</source>
        <translation>Текстовые файлы (*.txt *.pub);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Зашифровать всё заново</translation>
    </message>
    <message>
        <source>The app locks, encrypts your records, and opens again. You type your passphrase once. Files follow in the background, also over several days. Older backups go once a new one is made. Databases kept beside the vault from before a repair go at once.</source>
        <translation>Приложение запрётся, зашифрует ваши записи и откроется снова. Парольную фразу вы введёте один раз. Файлы последуют в фоне, иногда несколько дней. Старые резервные копии исчезнут, когда будет сделана новая. Базы данных, оставленные рядом с хранилищем после исправления, исчезнут сразу.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Each of these alone opens your records. What you take away opens nothing any more.</source>
        <translation>Каждый из этих ключей в одиночку открывает ваши записи. То, что вы уберёте, больше ничего не откроет.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Files are being encrypted anew: {done} of {total}.</source>
        <translation>Файлы шифруются заново: {done} из {total}.</translation>
    </message>
    <message>
        <source>Chosen on {day}.</source>
        <translation>Выбрана {day}.</translation>
    </message>
    <message>
        <source>You know it.</source>
        <translation>Вы её знаете.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>You have none. If the passphrase is forgotten, nobody can open your records. A kit is one sheet of paper that can.</source>
        <translation>У вас его нет. Если парольная фраза забудется, никто не откроет ваши записи. Лист восстановления, одна бумага, откроет.</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>Сделать лист</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Сделать новый</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Three pieces</source>
        <translation>Три части</translation>
    </message>
    <message>
        <source>Three people each keep one, and two of them together can help you. None can alone.</source>
        <translation>Три человека хранят по одной части, и любые две вместе могут вам помочь. Одна не может.</translation>
    </message>
    <message>
        <source>Make three pieces</source>
        <translation>Сделать три части</translation>
    </message>
    <message>
        <source>Test two of them</source>
        <translation>Проверить две из них</translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation>Сделать новые</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Убрать их</translation>
    </message>
    <message>
        <source>Help from your office</source>
        <translation>Помощь вашего офиса</translation>
    </message>
    <message>
        <source>With its key, your office can help you in when the passphrase is lost. It never learns the passphrase. But it could open a copy of your records.</source>
        <translation>Со своим ключом ваш офис может помочь вам войти, если парольная фраза потеряна. Самой фразы он не узнаёт. Но копию ваших записей он мог бы открыть.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Офис без названия</translation>
    </message>
    <message>
        <source>Add an office&apos;s key</source>
        <translation>Добавить ключ офиса</translation>
    </message>
    <message>
        <source>All locks at once</source>
        <translation>Все замки сразу</translation>
    </message>
    <message>
        <source>Did somebody have your passphrase, your kit, or a copy of this folder? Then encrypt everything anew: what they have opens nothing that you write from now on. Everything that opens your records today goes on doing so; take away or change first what they know.</source>
        <translation>Кто-то узнал вашу парольную фразу, видел лист восстановления или получил копию этой папки? Тогда зашифруйте всё заново: то, что есть у этих людей, не откроет ничего из написанного вами с этого времени. Всё, что открывает ваши записи сегодня, будет открывать их и дальше; сначала уберите или измените то, что им известно.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Зашифровать всё заново</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Сделано {day}.</translation>
    </message>
    <message>
        <source>This app did not make it. Take it away.</source>
        <translation>Это сделано не в этом приложении. Уберите его.</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>Не проверялось ни разу.</translation>
    </message>
    <message>
        <source>Last tested on {day}.</source>
        <translation>Последняя проверка: {day}.</translation>
    </message>
</context>
<context>
    <name>KitEntry</name>
    <message>
        <source>{typed} of {count} words or groups of digits. Small mistakes in spaces do not matter.</source>
        <translation>Слов или групп цифр: {typed} из {count}. Мелкие неточности в пробелах не важны.</translation>
    </message>
</context>
<context>
    <name>KitPaper</name>
    <message>
        <source>Recovery kit</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>These 24 words open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation>Эти 24 слова открывают ваше хранилище, если забыта парольная фраза. Вместе с резервной копией они открывают его и на другом компьютере. Тот, у кого есть этот лист и ваше хранилище, может прочитать в нём всё.</translation>
    </message>
    <message>
        <source>These 24 numbers open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation>Эти 24 числа открывают ваше хранилище, если забыта парольная фраза. Вместе с резервной копией они открывают его и на другом компьютере. Тот, у кого есть этот лист и ваше хранилище, может прочитать в нём всё.</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>24 слова</translation>
    </message>
    <message>
        <source>The 24 numbers</source>
        <translation>24 числа</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Как им пользоваться</translation>
    </message>
    <message>
        <source>On another computer, install the app and choose “I have a backup” first.</source>
        <translation>На другом компьютере установите приложение и сначала выберите «У меня есть резервная копия».</translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With the recovery kit”.</source>
        <translation>В первом окне выберите «Другие способы войти», затем «С листом восстановления».</translation>
    </message>
    <message>
        <source>Type the words in their order, from 1 to 24. Capital letters and accents do not matter.</source>
        <translation>Введите слова по порядку, от 1 до 24. Заглавные буквы и надстрочные знаки не важны.</translation>
    </message>
    <message>
        <source>Type the numbers in their order, from 1 to 24. Spaces do not matter.</source>
        <translation>Введите числа по порядку, от 1 до 24. Пробелы не важны.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. This page goes on working until you make a new kit.</source>
        <translation>Выберите новую парольную фразу. Этот лист действует, пока вы не сделаете новый.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Как его хранить</translation>
    </message>
    <message>
        <source>Keep it in a safe place, away from the computer and from your backups.</source>
        <translation>Храните его в надёжном месте, отдельно от компьютера и от резервных копий.</translation>
    </message>
    <message>
        <source>Do not photograph, scan or send it, and type it nowhere but in the app.</source>
        <translation>Не фотографируйте, не сканируйте и не пересылайте его и не вводите нигде, кроме приложения.</translation>
    </message>
    <message>
        <source>Test it twice a year: under Safety, Keys.</source>
        <translation>Проверяйте его дважды в год: «Защита», «Ключи».</translation>
    </message>
    <message>
        <source>If it is lost or somebody saw it, make a new kit and a new backup at once. This page still opens older backups, so delete those.</source>
        <translation>Если лист потерян или его кто-то видел, сразу сделайте новый лист и новую резервную копию. Этот лист ещё открывает старые резервные копии, поэтому удалите их.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Recovery piece {number} of 3</source>
        <translation>Часть {number} из 3 для восстановления</translation>
    </message>
    <message>
        <source>Two of three pieces, each with its own short code, open the vault when the passphrase is forgotten. One piece alone opens nothing.</source>
        <translation>Две части из трёх, каждая со своим коротким кодом, открывают хранилище, если забыта парольная фраза. Одна часть ничего не открывает.</translation>
    </message>
    <message>
        <source>Series {series}. Only pieces of the same series go together.</source>
        <translation>Серия {series}. Подходят друг к другу только части одной серии.</translation>
    </message>
    <message>
        <source>The 33 words of this piece</source>
        <translation>33 слова этой части</translation>
    </message>
    <message>
        <source>The 33 numbers of this piece</source>
        <translation>33 числа этой части</translation>
    </message>
    <message>
        <source>Bring two pieces of the same series together, and the short code of each.</source>
        <translation>Соберите две части одной серии и короткий код каждой.</translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With two of the three pieces”.</source>
        <translation>В первом окне выберите «Другие способы войти», затем «С двумя из трёх частей».</translation>
    </message>
    <message>
        <source>Type the words of each piece in their order, and its short code.</source>
        <translation>Введите слова каждой части по порядку и её короткий код.</translation>
    </message>
    <message>
        <source>Type the numbers of each piece in their order, and its short code.</source>
        <translation>Введите числа каждой части по порядку и её короткий код.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The pieces go on working until new ones are made.</source>
        <translation>Выберите новую парольную фразу. Части действуют, пока не сделаны новые.</translation>
    </message>
    <message>
        <source>Each piece belongs with another person, in another place, away from the computer.</source>
        <translation>Пусть каждую часть хранит другой человек, в другом месте, отдельно от компьютера.</translation>
    </message>
    <message>
        <source>Never write the short code on this page; keep it apart from it.</source>
        <translation>Никогда не пишите короткий код на этом листе; храните его отдельно.</translation>
    </message>
    <message>
        <source>Do not photograph, scan or send this page, and type it nowhere but in the app.</source>
        <translation>Не фотографируйте, не сканируйте и не пересылайте этот лист и не вводите нигде, кроме приложения.</translation>
    </message>
    <message>
        <source>If a piece is lost or somebody saw it, make three new pieces and a new backup.</source>
        <translation>Если часть потеряна или её кто-то видел, сделайте три новые части и новую резервную копию.</translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>Make a recovery kit</source>
        <translation>Сделать лист восстановления</translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper with 24 words. If the passphrase is forgotten, or the computer is gone and only a backup is left, the kit opens your records.</source>
        <translation>Лист восстановления — это одна бумага с 24 словами. Если парольная фраза забыта или компьютера больше нет и осталась только резервная копия, лист откроет ваши записи.</translation>
    </message>
    <message>
        <source>Whoever has this paper and your computer, or a backup, can read everything. Keep it away from both, and do not take a photo of it.</source>
        <translation>Тот, у кого есть эта бумага и ваш компьютер или резервная копия, может прочитать всё. Храните её отдельно от них и не фотографируйте.</translation>
    </message>
    <message>
        <source>The kit that you have now will open nothing any more. Destroy it then.</source>
        <translation>Лист, который есть у вас сейчас, больше ничего не откроет. Тогда уничтожьте его.</translation>
    </message>
    <message>
        <source>The next step shows the words. Make sure that nobody looks on.</source>
        <translation>На следующем шаге будут показаны слова. Убедитесь, что никто не смотрит.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Показать слова</translation>
    </message>
    <message>
        <source>Put it on paper</source>
        <translation>Перенесите их на бумагу</translation>
    </message>
    <message>
        <source>Print it, or copy it by hand, each word with its number.</source>
        <translation>Напечатайте или перепишите от руки, каждое слово с его номером.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Всё на бумаге</translation>
    </message>
    <message>
        <source>Three words from your paper</source>
        <translation>Три слова с вашей бумаги</translation>
    </message>
    <message>
        <source>So that nothing was misread. Only then does the kit open your records.</source>
        <translation>Чтобы убедиться, что всё прочитано верно. Только после этого лист открывает ваши записи.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Номер {number}</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Показать слова ещё раз</translation>
    </message>
    <message>
        <source>Keep this kit</source>
        <translation>Оставить этот лист</translation>
    </message>
    <message>
        <source>Number {number} is not what was shown. Look at your paper, or show the words again.</source>
        <translation>Под номером {number} не то, что было показано. Посмотрите на свою бумагу или покажите слова ещё раз.</translation>
    </message>
</context>
<context>
    <name>KitTestSheet</name>
    <message>
        <source>Test two pieces</source>
        <translation>Проверить две части</translation>
    </message>
    <message>
        <source>Test the kit</source>
        <translation>Проверить лист</translation>
    </message>
    <message>
        <source>Take the paper and type what stands on it. Nothing is opened or changed by this.</source>
        <translation>Возьмите бумагу и введите то, что на ней написано. При этом ничего не открывается и не меняется.</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>Одна часть</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>Другая часть</translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation>Что написано на вашей бумаге</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>It is typed right, but it does not open these records. Perhaps it is an older one, or of another computer.</source>
        <translation>Введено верно, но эти записи так не открыть. Возможно, бумага старая или от другого компьютера.</translation>
    </message>
    <message>
        <source>Yes, it opens your records</source>
        <translation>Да, это открывает ваши записи</translation>
    </message>
    <message>
        <source>Put the paper back where it was, away from the computer.</source>
        <translation>Уберите бумагу туда, где она лежала, подальше от компьютера.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>LastBackup</name>
    <message>
        <source>Backing up before closing</source>
        <translation>Резервная копия перед закрытием</translation>
    </message>
    <message>
        <source>Everything is saved. The app closes by itself as soon as the backup stands.</source>
        <translation>Всё сохранено. Приложение закроется само, как только резервная копия будет готова.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Выйти без неё</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The last words are not saved</source>
        <translation>Последние слова не сохранены</translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation>Закрыть и потерять последние слова</translation>
    </message>
    <message>
        <source>Your last words are kept in memory until then: leave the computer on.</source>
        <translation>До тех пор ваши последние слова хранятся в памяти: не выключайте компьютер.</translation>
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
        <source>To change that, amend the record and widen the answer to &quot;Who may see it&quot;.</source>
        <translation>Чтобы это изменить, внесите правку в запись и расширьте ответ на вопрос «Кто может видеть».</translation>
    </message>
    <message>
        <source>What is damaged can be taken back from a backup, on the page Safety under &quot;Check and repair&quot;. Or amend the record, and add the file again or remove it.</source>
        <translation>Повреждённое можно взять из резервной копии на странице «Защита», в разделе «Проверка и исправление». Или внесите правку в запись и добавьте файл снова либо уберите его.</translation>
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
        <source>Looking at what would leave, and who agreed to it ...</source>
        <translation>Смотрим, что уйдёт и кто на это согласен ...</translation>
    </message>
    <message>
        <source>Please read it once more: it has changed.</source>
        <translation>Пожалуйста, прочитайте ещё раз: письмо изменилось.</translation>
    </message>
    <message>
        <source>Who looked at a record and who cleared it is a claim that a key signs. This computer cannot know whose key it is: the gateway checks that.</source>
        <translation>Кто смотрел запись и кто её одобрил, это заявление, подписанное ключом. Чей это ключ, этот компьютер знать не может: это проверяет портал.</translation>
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
    <message numerus="yes">
        <source>%n consent(s) taken back travel along</source>
        <translation>
            <numerusform>Вместе с пакетом уходит %n отозванное согласие</numerusform>
            <numerusform>Вместе с пакетом уходят %n отозванных согласия</numerusform>
            <numerusform>Вместе с пакетом уходят %n отозванных согласий</numerusform>
        </translation>
    </message>
    <message>
        <source>So that whoever has an older bundle removes what was taken back. No person and no reason is named.</source>
        <translation>Чтобы тот, у кого есть более старый пакет, удалил отозванное. Ни человек, ни причина не названы.</translation>
    </message>
    <message>
        <source>Record {number}, since {day}: {scope}</source>
        <translation>Запись {number}, с {day}: {scope}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Who might want to read it</source>
        <translation>Кто мог бы захотеть это прочитать</translation>
    </message>
    <message>
        <source>Somebody who finds, steals or seizes the computer, a stick or a backup.</source>
        <translation>Тот, кто найдёт, украдёт или изымет компьютер, флешку или резервную копию.</translation>
    </message>
    <message>
        <source>Somebody who shares the computer with you, or uses it after you.</source>
        <translation>Тот, кто пользуется компьютером вместе с вами или после вас.</translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or walks in.</source>
        <translation>Тот, кто заглядывает через плечо или неожиданно входит.</translation>
    </message>
    <message>
        <source>Somebody who sees a bundle on its way, or changes it.</source>
        <translation>Тот, кто увидит пакет в пути или изменит его.</translation>
    </message>
    <message>
        <source>Somebody who can force you to open it.</source>
        <translation>Тот, кто может силой заставить вас открыть хранилище.</translation>
    </message>
    <message>
        <source>Somebody who has put a program on the computer that watches it.</source>
        <translation>Тот, кто поставил на компьютер программу, которая за ним следит.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Что защищено</translation>
    </message>
    <message>
        <source>While it is locked, nothing that you wrote can be read: records, drafts, files, small pictures, what you search in, and who you are. It is encrypted from the first key you press. Backups are encrypted in the same way.</source>
        <translation>Пока всё заперто, ничего из написанного вами прочитать нельзя: ни записи, ни черновики, ни файлы, ни уменьшенные изображения, ни то, где вы ищете, ни кто вы. Всё шифруется с первого нажатия клавиши. Резервные копии зашифрованы так же.</translation>
    </message>
    <message>
        <source>Guessing the passphrase is slow for everybody, also on another and faster computer. That protects a good passphrase. It does not protect a short one.</source>
        <translation>Подбирать парольную фразу долго для всех, даже на другом, более быстром компьютере. Это защищает хорошую фразу. Короткую это не защищает.</translation>
    </message>
    <message>
        <source>It locks by itself after some minutes, when the computer sleeps, and when you lock the computer. What you typed is saved first.</source>
        <translation>Приложение запирается само через несколько минут, когда компьютер засыпает и когда вы блокируете компьютер. Введённое сначала сохраняется.</translation>
    </message>
    <message>
        <source>Pressing Shift three times, or Exit, hides the window at once, saves, locks, and empties the clipboard.</source>
        <translation>Shift, нажатый три раза, или «Выйти» сразу скрывает окно, сохраняет, запирает и очищает буфер обмена.</translation>
    </message>
    <message>
        <source>Pictures, pages, sound and films open inside the app. No copy that others could read is left on the disk, unless you save one outside; those are listed until you delete them.</source>
        <translation>Изображения, страницы, звук и видео открываются внутри приложения. На диске не остаётся копии, которую могли бы прочитать другие, если только вы сами не сохраните её снаружи; такие копии стоят в списке, пока вы их не удалите.</translation>
    </message>
    <message>
        <source>A bundle that somebody changed on its way is refused by whoever checks its signature.</source>
        <translation>Пакет, изменённый кем-то в пути, отвергнет каждый, кто проверит его подпись.</translation>
    </message>
    <message>
        <source>What holds only in part</source>
        <translation>Что защищено лишь отчасти</translation>
    </message>
    <message>
        <source>Anybody who sees the folder of the app or a backup can tell that the app is used, how much there is, when it changed last, and which ways in there are. The folder also tells the language of the app, and an office can be told by its key. They cannot tell what it says.</source>
        <translation>Любой, кто видит папку приложения или резервную копию, может понять, что приложением пользуются, сколько в нём всего, когда что-то менялось в последний раз и какие есть способы войти. По папке виден и язык приложения, а офис можно узнать по его ключу. Что там написано, узнать нельзя.</translation>
    </message>
    <message>
        <source>Somebody who can write into the folder can damage it, or put an older state of it back. Damage is noticed and named. An older state of the records is not noticed.</source>
        <translation>Тот, кто может писать в папку, может повредить её или вернуть в неё более старое состояние. Повреждение приложение заметит и назовёт. Более старое состояние записей оно не заметит.</translation>
    </message>
    <message>
        <source>A bundle that you leave unsealed. With your office&apos;s setup file, bundles for the gateway are sealed for it, and others for the colleagues you tick: nobody else can open them, not even you. Without, whoever gets the file can read it, and the app says so before it is made. A notice that a consent was taken back is never sealed, so that everybody who got the record can read it; it holds the number of the record and what was taken back, and no name.</source>
        <translation>Пакет, который вы оставите незапечатанным. С файлом настройки вашего офиса пакеты для портала запечатываются для него, а другие для коллег, которых вы отметите: больше никто их не откроет, даже вы. Без него файл прочитает любой, кто его получит, и приложение говорит об этом заранее. Уведомление об отзыве согласия никогда не запечатывается, чтобы его прочитали все, кто получил запись; в нём номер записи и то, что отозвано, без имён.</translation>
    </message>
    <message>
        <source>That there is a bundle. Its size and when it was made can be seen, and how many receivers a sealed one has, though not which.</source>
        <translation>Что пакет существует. Видно, какого он размера и когда сделан, а у запечатанного и сколько у него получателей, но не кто они.</translation>
    </message>
    <message>
        <source>The name that an office gave your device. Once it is confirmed, whoever can open a bundle of it can read that name and organisation. An office should choose names that tell of no person and no place.</source>
        <translation>Имя, которое офис дал вашему устройству. После подтверждения это имя и организацию может прочитать любой, кто может открыть пакет с него. Офису стоит выбирать имена, которые не выдают ни людей, ни мест.</translation>
    </message>
    <message>
        <source>An office whose signing key was stolen. Until everybody knows, somebody else can confirm devices in its name.</source>
        <translation>Офис, у которого украли ключ подписи. Пока об этом не узнают все, кто-то другой может подтверждать устройства от его имени.</translation>
    </message>
    <message>
        <source>The wait after wrong passphrases slows down somebody at this keyboard. Somebody who copies the whole folder can guess elsewhere without that wait; each guess still costs them time.</source>
        <translation>Ожидание после неверных парольных фраз замедляет того, кто сидит за этой клавиатурой. Тот, кто скопирует всю папку, может подбирать в другом месте без ожидания; но каждая попытка и там требует времени.</translation>
    </message>
    <message>
        <source>What somebody in a record did not agree to stays here: it goes into no bundle, page, table, copied text or picture. The day counts: a consent that has run out, or was taken back, lets nothing more out. Somebody other than the writer has to clear a record first.</source>
        <translation>То, на что человек в записи не дал согласия, остаётся здесь: этого нет ни в пакете, ни на странице, ни в таблице, ни в скопированном тексте, ни на изображении. Важен день: согласие, которое закончилось или отозвано, больше ничего не выпускает. Сначала запись должен одобрить кто-то, кто её не писал.</translation>
    </message>
    <message>
        <source>The app uses the network for one thing alone: to send what you put in the outbox to the gateway that your office&apos;s setup file names, and to fetch the answers. Without such a file it never uses it.</source>
        <translation>Приложение пользуется сетью только для одного: отправить то, что вы положили в исходящие, на портал, названный в файле настройки вашего офиса, и забрать ответы. Без такого файла оно сетью не пользуется никогда.</translation>
    </message>
    <message>
        <source>Everybody who has the recovery kit, two of its pieces with their codes, or the office key, and the folder or a backup, can open it. Keep them where you would keep the passphrase.</source>
        <translation>Каждый, у кого есть лист восстановления, две его части с кодами или ключ офиса, а также папка или резервная копия, может всё открыть. Храните их там, где хранили бы парольную фразу.</translation>
    </message>
    <message>
        <source>A new passphrase or a new kit does not reach backups and copies of the folder that were made before: the old one still opens those. Changing the data key and deleting the old backups cures that for what is still in your hands.</source>
        <translation>Новая парольная фраза или новый лист не действуют на резервные копии и копии папки, сделанные раньше: их по-прежнему открывает старое. Смена ключа данных и удаление старых резервных копий исправляют это для всего, что ещё в ваших руках.</translation>
    </message>
    <message>
        <source>Whoever watches the network can see that this computer speaks with the gateway, when, and how much it sends. They cannot see what. Where that alone is dangerous, copy bundles to a stick.</source>
        <translation>Тот, кто следит за сетью, может видеть, что этот компьютер связывается с порталом, когда и сколько он отправляет. Что именно, увидеть нельзя. Там, где опасно уже это, копируйте пакеты на флешку.</translation>
    </message>
    <message>
        <source>The app can hold a record only against what was written down: who is in it, what she agreed to, who can be recognised in a picture. What was ticked wrongly, or left out, it cannot know.</source>
        <translation>Приложение может сверять запись только с тем, что записано: кто в ней есть, на что дано согласие, кого можно узнать на изображении. Что отмечено неверно или пропущено, оно знать не может.</translation>
    </message>
    <message>
        <source>It looks for numbers, dates, addresses and protected names in what you write. It does not find everything, and it cannot tell what a neighbour would recognise.</source>
        <translation>Оно ищет в ваших текстах номера, даты, адреса и защищённые имена. Оно находит не всё и не может сказать, что узнал бы сосед.</translation>
    </message>
    <message>
        <source>That somebody checked a record is signed with her key. A signature says who claims this; it takes the receiver to know whose key it is.</source>
        <translation>То, что кто-то проверил запись, подписано ключом этого человека. Подпись говорит, кто это заявляет; чей это ключ, должен знать получатель.</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Что не защищено</translation>
    </message>
    <message>
        <source>A computer that is watched. A program that records keys or the screen sees what you see, and your passphrase too. No app can stop it from inside.</source>
        <translation>Компьютер, за которым следят. Программа, записывающая клавиши или экран, видит то же, что вы, и вашу парольную фразу тоже. Никакое приложение не остановит её изнутри.</translation>
    </message>
    <message>
        <source>A passphrase that is forced out of you. There is no second, harmless vault to show: a false one that is found out can put you in more danger.</source>
        <translation>Парольная фраза, которой у вас добились силой. Второго, безобидного хранилища для показа нет: если обман раскроют, вы можете оказаться в ещё большей опасности.</translation>
    </message>
    <message>
        <source>Photos and recordings of the screen, and paper that was printed.</source>
        <translation>Фотографии и записи экрана, а также напечатанное на бумаге.</translation>
    </message>
    <message>
        <source>The memory of the computer while the app is open, and while it is hidden but could not save the last words yet. Parts of it can be written to the disk by the system, when memory is short or when the computer sleeps deeply. Encrypt the whole disk if you can.</source>
        <translation>Память компьютера, пока приложение открыто, и пока оно скрыто, но ещё не смогло сохранить последние слова. Система может записать её части на диск, когда памяти мало или когда компьютер глубоко засыпает. Если можете, зашифруйте весь диск.</translation>
    </message>
    <message>
        <source>Remains on modern disks and sticks. They keep old contents where no program reaches them. What was inside the app is encrypted there; a copy that you saved outside is not.</source>
        <translation>Следы на современных дисках и флешках. Они хранят старое содержимое там, куда не дотянется ни одна программа. То, что было внутри приложения, там зашифровано; копия, сохранённая вами снаружи, нет.</translation>
    </message>
    <message>
        <source>What has left: bundles, prints, copies and backups elsewhere. Deleting here does not call them back.</source>
        <translation>То, что ушло: пакеты, распечатки, копии и резервные копии в других местах. Удаление здесь их не вернёт.</translation>
    </message>
    <message>
        <source>A passphrase that is lost, if there is no kit, no pieces and no office key. Nobody can open it then, and we cannot either.</source>
        <translation>Потерянная парольная фраза, если нет ни листа, ни частей, ни ключа офиса. Тогда открыть не может никто, и мы тоже.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Что можете сделать вы</translation>
    </message>
    <message>
        <source>Choose a passphrase of several words, and tell it to nobody.</source>
        <translation>Придумайте парольную фразу из нескольких слов и никому её не говорите.</translation>
    </message>
    <message>
        <source>Print the recovery kit, keep it away from the computer, and test it now and then.</source>
        <translation>Напечатайте лист восстановления, храните его отдельно от компьютера и время от времени проверяйте.</translation>
    </message>
    <message>
        <source>Keep a backup on a stick in another place, and check it now and then.</source>
        <translation>Держите резервную копию на флешке в другом месте и время от времени проверяйте её.</translation>
    </message>
    <message>
        <source>Lock the app when you go, also for a moment. Use Exit when somebody comes.</source>
        <translation>Запирайте приложение, когда уходите, даже на минуту. Если кто-то подходит, нажмите «Выйти».</translation>
    </message>
    <message>
        <source>Do not write what could lead to a survivor: no name, no address, no number. What is not written cannot be found.</source>
        <translation>Не пишите того, что может привести к женщине, пережившей насилие: ни имени, ни адреса, ни номера. Чего не написано, того не найти.</translation>
    </message>
    <message>
        <source>If you think the computer is watched, do not open the app on it. Ask your office for help.</source>
        <translation>Если вы думаете, что за компьютером следят, не открывайте на нём приложение. Попросите помощи у своего офиса.</translation>
    </message>
    <message>
        <source>If the computer may be taken and you have no time: Safety, Erase everything. It destroys the keys within a second.</source>
        <translation>Если компьютер могут отобрать, а времени нет: «Защита», «Стереть всё». Ключи будут уничтожены за секунду.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>What it cannot protect</source>
        <translation>Чего приложение не может защитить</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press a key to stay.</source>
        <translation>
            <numerusform>Запрётся через %n секунду. Чтобы остаться, нажмите любую клавишу.</numerusform>
            <numerusform>Запрётся через %n секунды. Чтобы остаться, нажмите любую клавишу.</numerusform>
            <numerusform>Запрётся через %n секунд. Чтобы остаться, нажмите любую клавишу.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>When nobody touches the keyboard, the mouse or the screen, the app saves everything and locks. It tells you half a minute before. Playing a film or a sound counts as being there.</source>
        <translation>Когда никто не трогает клавиатуру, мышь или экран, приложение всё сохраняет и запирается. За полминуты оно предупреждает. Пока идёт видео или звук, считается, что вы здесь.</translation>
    </message>
    <message>
        <source>Lock when the window is minimised too</source>
        <translation>Запирать и при сворачивании окна</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Запирание</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Запирать через</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>What else locks it</source>
        <translation>Что ещё его запирает</translation>
    </message>
    <message>
        <source>The app locks when the computer goes to sleep and when its screen is locked, as far as the computer tells. A Mac tells only when it wakes up: lock the app yourself before you close the lid.</source>
        <translation>Приложение запирается, когда компьютер засыпает и когда блокируется его экран, если компьютер об этом сообщает. Mac сообщает, только когда просыпается: заприте приложение сами, прежде чем закрыть крышку.</translation>
    </message>
    <message>
        <source>An export or a file that is being added is finished first, behind the lock. Only sleep, quick exit and locking by hand stop it. Nothing half-done is left behind, and you are told afterwards.</source>
        <translation>Выгрузка или добавление файла сначала завершается, уже за замком. Остановить её могут только сон, быстрый выход и запирание вручную. Ничего недоделанного не останется, и потом вам об этом скажут.</translation>
    </message>
    <message>
        <source>If the last words cannot be saved, as on a full disk, everything is hidden all the same. The words stay in memory and are saved as soon as that works.</source>
        <translation>Если последние слова не удаётся сохранить, например на полном диске, всё равно всё скрывается. Слова остаются в памяти и сохранятся, как только это станет возможно.</translation>
    </message>
    <message>
        <source>Leave at once</source>
        <translation>Уйти сразу</translation>
    </message>
    <message>
        <source>Press Shift three times, or the button Exit. Everything is hidden, saved and locked, and the clipboard is emptied.</source>
        <translation>Нажмите Shift три раза или кнопку «Выйти». Всё будет скрыто, сохранено и заперто, а буфер обмена очищен.</translation>
    </message>
    <message>
        <source>What you copy from delicate answers is taken off the clipboard after one minute. A program that keeps a history of the clipboard may have it still.</source>
        <translation>То, что вы копируете из деликатных ответов, убирается из буфера обмена через минуту. Программа, которая хранит историю буфера, может его ещё помнить.</translation>
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
    <name>LookFirst</name>
    <message>
        <source>Look at these before they go</source>
        <translation>Посмотрите на это перед передачей</translation>
    </message>
    <message>
        <source>Put together, they could point to a place, a small group, a partner or a person.</source>
        <translation>Вместе они могут указать на место, малую группу, партнёра или человека.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text could say who somebody is. What stays in for everybody to read needs a reason, in a few words.</source>
        <translation>
            <numerusform>%n место в тексте может выдать, кто это. Тому, что остаётся для всех, нужна причина в нескольких словах.</numerusform>
            <numerusform>%n места в тексте могут выдать, кто это. Тому, что остаётся для всех, нужна причина в нескольких словах.</numerusform>
            <numerusform>%n мест в тексте могут выдать, кто это. Тому, что остаётся для всех, нужна причина в нескольких словах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>LostSheet</name>
    <message>
        <source>This device is lost</source>
        <translation>Это устройство потеряно</translation>
    </message>
    <message>
        <source>Save the list of lost devices</source>
        <translation>Сохранить список потерянных устройств</translation>
    </message>
    <message>
        <source>Its confirmation is taken back for good, also if the device is found again: then it makes a new key and asks anew. What it signed is refused wherever the list arrives.</source>
        <translation>Его подтверждение отзывается навсегда, даже если устройство найдётся: тогда на нём делают новый ключ и просят заново. То, что оно подписало, не принимается везде, куда дойдёт список.</translation>
    </message>
    <message>
        <source>The list names every lost device of your office. Give it to your teams and to the gateway; your next setup file carries it as well.</source>
        <translation>В списке все потерянные устройства вашего офиса. Отдайте его своим командам и порталу; он войдёт и в ваш следующий файл настройки.</translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation>Фраза ключа подписи офиса</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It is lost: save the list…</source>
        <translation>Потеряно: сохранить список…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation>Введите фразу ключа подписи офиса.</translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation>Списки потерянных устройств (*.revoked)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>Куда сохранить список</translation>
    </message>
</context>
<context>
    <name>MakerWords</name>
    <message>
        <source>Maker unknown: there is no signature that can be read.</source>
        <translation>Кем сделано, неизвестно: нет подписи, которую можно прочитать.</translation>
    </message>
    <message>
        <source>Its key was taken back since: ask your office before you use this.</source>
        <translation>Ключ, которым это подписано, с тех пор отозван: прежде чем этим пользоваться, спросите в своём офисе.</translation>
    </message>
    <message>
        <source>{device}, {organisation}</source>
        <translation>{device}, {organisation}</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person on {date}.</source>
        <translation>Сделано: {who}. Подтверждено лично {date}.</translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared on {date}.</source>
        <translation>Сделано на устройстве, слова которого здесь сверили {date}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office} on {date}.</source>
        <translation>Сделано: {who}. Подтверждено {date}: {office}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed on {date} by an office that you trust.</source>
        <translation>Сделано: {who}. Подтверждено {date} офисом, которому вы доверяете.</translation>
    </message>
    <message>
        <source>Made on this device.</source>
        <translation>Сделано на этом устройстве.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office}.</source>
        <translation>Сделано: {who}. Подтверждение: {office}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by an office that you trust.</source>
        <translation>Сделано: {who}. Подтверждено офисом, которому вы доверяете.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person before.</source>
        <translation>Сделано: {who}. Подтверждено лично, раньше.</translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared before.</source>
        <translation>Сделано на устройстве, слова которого здесь сверили раньше.</translation>
    </message>
    <message>
        <source>Made by {who}, whom your office&apos;s setup file names.</source>
        <translation>Сделано: {who}. Так сказано в файле настройки вашего офиса.</translation>
    </message>
    <message>
        <source>Made by {who}, whose confirmation has run out. Ask whether the device is still theirs.</source>
        <translation>Сделано: {who}. Срок подтверждения истёк. Спросите, остаётся ли устройство у них.</translation>
    </message>
    <message>
        <source>This device was lost or its key stolen: do not use what it made.</source>
        <translation>Это устройство потеряно или его ключ украден: не пользуйтесь тем, что на нём сделано.</translation>
    </message>
    <message>
        <source>Changed after signing: do not use.</source>
        <translation>Изменено после подписи: не пользуйтесь этим.</translation>
    </message>
    <message>
        <source>Maker unknown: it calls itself {who}, and nobody here confirmed that.</source>
        <translation>Кем сделано, неизвестно: называет себя {who}, но здесь этого никто не подтвердил.</translation>
    </message>
    <message>
        <source>Maker unknown: nobody here has confirmed this device.</source>
        <translation>Кем сделано, неизвестно: здесь никто не подтвердил это устройство.</translation>
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
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More ways out</source>
        <translation>Другие способы передать</translation>
    </message>
    <message>
        <source>Copy the whole record …</source>
        <translation>Скопировать всю запись …</translation>
    </message>
    <message>
        <source>Save as a table (CSV) …</source>
        <translation>Сохранить как таблицу (CSV) …</translation>
    </message>
    <message>
        <source>Save a picture …</source>
        <translation>Сохранить изображение …</translation>
    </message>
    <message>
        <source>Consent form …</source>
        <translation>Форма согласия …</translation>
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
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>Новая фраза ещё раз</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Введите новую парольную фразу.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation>Фразы не совпадают. Введите вторую ещё раз или включите показ вводимого.</translation>
    </message>
    <message>
        <source>It would be guessed too soon. Add one or two words.</source>
        <translation>Её подберут слишком быстро. Добавьте одно-два слова.</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>These texts are yours: the app shows them at the right moment and sends them nowhere.</source>
        <translation>Это ваши тексты: приложение показывает их в нужный момент и никуда не отправляет.</translation>
    </message>
    <message>
        <source>What must be reported by law</source>
        <translation>О чём по закону нужно сообщать</translation>
    </message>
    <message>
        <source>Shown before the questions of every story. Say what has to be reported in your country, to whom, and what that means for her, in words that can be read out.</source>
        <translation>Показывается перед вопросами каждой истории. Напишите, о чём в вашей стране нужно сообщать, кому и что это значит для неё, словами, которые можно прочитать вслух.</translation>
    </message>
    <message>
        <source>Care for the team</source>
        <translation>Забота о команде</translation>
    </message>
    <message>
        <source>Shown after work on a story, when it is finished or took more than 20 minutes. Say what helps in your team, and whom one can call.</source>
        <translation>Показывается после работы над историей, когда она завершена или заняла больше 20 минут. Напишите, что помогает в вашей команде и кому можно позвонить.</translation>
    </message>
    <message>
        <source>Remind people after work on a story</source>
        <translation>Напоминать после работы над историей</translation>
    </message>
    <message>
        <source>Keep these texts</source>
        <translation>Сохранить эти тексты</translation>
    </message>
    <message>
        <source>Notes for your team</source>
        <translation>Заметки для вашей команды</translation>
    </message>
    <message>
        <source>Words worth another look</source>
        <translation>Слова, на которые стоит взглянуть ещё раз</translation>
    </message>
    <message>
        <source>The app comes with a short list for each of its languages. Add your own: one in each line, as “word | why | what to write instead”. A line that begins with “-” takes a word off the list.</source>
        <translation>Для каждого своего языка у приложения есть короткий список. Добавьте свои слова: по одному в строке, в виде «слово | почему | что написать вместо». Строка, которая начинается с «-», убирает слово из списка.</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>Язык этих слов</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Пока не сохранено.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>OfficeKeySheet</name>
    <message>
        <source>Make the office&apos;s signing key</source>
        <translation>Сделать ключ подписи офиса</translation>
    </message>
    <message>
        <source>With this key your office says which devices are its own. It opens with a phrase that only the people who confirm devices know; the vault&apos;s passphrase does not open it. Make it in one vault only, and keep backups of that vault.</source>
        <translation>Этим ключом ваш офис говорит, какие устройства его. Он открывается фразой, которую знают только те, кто подтверждает устройства; парольная фраза хранилища его не открывает. Сделайте его только в одном хранилище и держите резервные копии этого хранилища.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Название офиса</translation>
    </message>
    <message>
        <source>As people call it: Kabul country office</source>
        <translation>Как его называют: страновой офис в Кабуле</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Короткое имя</translation>
    </message>
    <message>
        <source>Latin letters, digits and hyphens, such as kabul-office. It cannot be changed later.</source>
        <translation>Латинские буквы, цифры и дефисы, например kabul-office. Потом изменить нельзя.</translation>
    </message>
    <message>
        <source>Phrase of this key</source>
        <translation>Фраза этого ключа</translation>
    </message>
    <message>
        <source>The same phrase once more</source>
        <translation>Та же фраза ещё раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Сделать ключ</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Your office gives you one file. It tells the app where your work goes, who can open it there, and which devices to trust; it may bring templates too.</source>
        <translation>Офис даёт вам один файл. Из него приложение узнаёт, куда идёт ваша работа, кто может её там открыть и каким устройствам доверять; в нём могут быть и шаблоны.</translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation>Принять файл настройки</translation>
    </message>
    <message>
        <source>For a focal point</source>
        <translation>Для координатора</translation>
    </message>
    <message>
        <source>Make a setup file</source>
        <translation>Сделать файл настройки</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Ваш офис</translation>
    </message>
    <message>
        <source>The setup file that your office gave you</source>
        <translation>Файл настройки, который дал вам офис</translation>
    </message>
    <message>
        <source>Setup files (*.setup);;All files (*)</source>
        <translation>Файлы настройки (*.setup);;Все файлы (*)</translation>
    </message>
    <message>
        <source>On a stick: {name}</source>
        <translation>На флешке: {name}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Whoever runs the office&apos;s devices can make the setup file for all of them here. It is signed with the office&apos;s own key, which is made under &quot;Confirm devices&quot;.</source>
        <translation>Тот, кто ведает устройствами офиса, может сделать здесь файл настройки для них всех. Он подписывается собственным ключом офиса, который делают в разделе «Подтверждение устройств».</translation>
    </message>
    <message>
        <source>You hold the key of {office}. Write down where the work goes and who can open it, and save one file for all devices of the office.</source>
        <translation>У вас ключ: {office}. Укажите, куда идёт работа и кто может её открыть, и сохраните один файл для всех устройств офиса.</translation>
    </message>
    <message>
        <source>No setup file yet</source>
        <translation>Файла настройки пока нет</translation>
    </message>
    <message>
        <source>You can write, finish and print all the same. The app just does not know yet where to send your work, so you hand on yourself what you export.</source>
        <translation>Писать, завершать и печатать можно и так. Просто приложение ещё не знает, куда отправлять вашу работу, поэтому выгруженное вы передаёте сами.</translation>
    </message>
    <message>
        <source>Setup file number {number}, made on {made}, in force here since {taken}.</source>
        <translation>Файл настройки номер {number}, сделан {made}, действует здесь с {taken}.</translation>
    </message>
    <message>
        <source>The setup file that was taken in cannot be read any more.</source>
        <translation>Принятый файл настройки больше не читается.</translation>
    </message>
    <message>
        <source>Take your office&apos;s newest setup file in again. Your records are safe; nothing is sent.</source>
        <translation>Снова примите новейший файл настройки вашего офиса. Ваши записи в сохранности; ничего не отправляется.</translation>
    </message>
</context>
<context>
    <name>OfficeSheet</name>
    <message>
        <source>Ask your office for help</source>
        <translation>Попросить помощи у офиса</translation>
    </message>
    <message>
        <source>Choose a new passphrase first. It opens the answer, so nobody else can use that. Remember it: you type it again when the answer is here.</source>
        <translation>Сначала выберите новую парольную фразу. Она откроет ответ, поэтому никто другой им не воспользуется. Запомните её: вы введёте её снова, когда придёт ответ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save the file for your office</source>
        <translation>Сохранить файл для офиса</translation>
    </message>
    <message>
        <source>Where to save the file for your office</source>
        <translation>Куда сохранить файл для вашего офиса</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Send the file to your office</source>
        <translation>Отправьте файл в свой офис</translation>
    </message>
    <message>
        <source>Then call them, and read this number out. So they know that the file is really yours.</source>
        <translation>Затем позвоните туда и продиктуйте это число. Так в офисе узнают, что файл действительно от вас.</translation>
    </message>
    <message>
        <source>Number to read out</source>
        <translation>Число, которое нужно продиктовать</translation>
    </message>
    <message>
        <source>When their file has come back, choose Other ways in again, and then their answer.</source>
        <translation>Когда придёт файл в ответ, снова выберите «Другие способы войти», а затем ответ офиса.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Repairing the vault</source>
        <translation>Хранилище исправляется</translation>
    </message>
    <message>
        <source>Everything that can be read is kept. The damaged database stays beside the new one.</source>
        <translation>Всё, что удаётся прочитать, сохраняется. Повреждённая база данных остаётся рядом с новой.</translation>
    </message>
    <message>
        <source>Encrypting everything anew</source>
        <translation>Всё шифруется заново</translation>
    </message>
    <message>
        <source>Whatever happens meanwhile, your passphrase goes on opening your records.</source>
        <translation>Что бы ни случилось за это время, ваша парольная фраза по-прежнему откроет ваши записи.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
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
        <source>This vault is already open in another window of the app on this computer{since}. Go on there, or close that window and try again. Nothing was lost.</source>
        <translation>Это хранилище уже открыто в другом окне приложения на этом компьютере{since}. Продолжайте там или закройте то окно и попробуйте снова. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>This vault is open on {where}{since}, or was not closed there. Close it there, then try again. Two computers at once would spoil each other&apos;s work.</source>
        <translation>Это хранилище открыто на {where}{since}, или его там не закрыли. Закройте его там и попробуйте снова. Два компьютера одновременно испортили бы работу друг друга.</translation>
    </message>
    <message>
        <source>The vault was not opened, because {reason} So they could put something else in its place. Nothing was changed.</source>
        <translation>Хранилище не открыто, потому что {reason} Так вместо него можно подложить что-то другое. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk that holds your vault cannot keep other people out of its files. What you write is locked with your passphrase all the same; but whoever uses this disk could remove the files. Keep the disk with you, and keep a backup.</source>
        <translation>Диск, на котором лежит ваше хранилище, не может закрыть свои файлы от других. Написанное всё равно закрыто вашей парольной фразой; но тот, кто пользуется этим диском, может удалить файлы. Держите диск при себе и храните резервную копию.</translation>
    </message>
    <message>
        <source>{name} in the vault folder leads somewhere else, or is no plain file. The app never writes through such a thing, so the vault was not opened. Put the real file back in its place, or remove it if you did not put it there, and try again.</source>
        <translation>{name} в папке хранилища ведёт куда-то ещё или не является обычным файлом. Через такое приложение никогда не пишет, поэтому хранилище не открыто. Верните на место настоящий файл или удалите этот, если его положили туда не вы, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The keys are destroyed, so nobody can read what was written. These files could not be removed: {names}. Close every other program and delete them by hand.</source>
        <translation>Ключи уничтожены, поэтому написанное никто не прочитает. Эти файлы не удалось удалить: {names}. Закройте все другие программы и удалите их вручную.</translation>
    </message>
    <message>
        <source>This vault was used with a newer version of the app. Nothing was changed. Open it with that version.</source>
        <translation>С этим хранилищем работала более новая версия приложения. Ничего не изменено. Откройте его в той версии.</translation>
    </message>
    <message>
        <source>The file vault.json in {folder} belongs to another vault. Nothing was changed. Put the vault.json back that was here before, or restore your backup.</source>
        <translation>Файл vault.json в папке {folder} принадлежит другому хранилищу. Ничего не изменено. Верните прежний vault.json или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The file {file} was lost or damaged. The app put it back from its own copy. Nothing was lost.</source>
        <translation>Файл {file} был потерян или повреждён. Приложение вернуло его из своей копии. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Something other than this app changed the ways to open the vault. Your work is safe. Under Safety, look through them and make a new recovery kit.</source>
        <translation>Способы открыть хранилище изменило что-то другое, а не это приложение. Ваша работа в сохранности. Просмотрите их в разделе «Защита» и сделайте новый лист восстановления.</translation>
    </message>
    <message>
        <source>That is {found} of {expected}. Look whether a line was left out or typed twice.</source>
        <translation>Это {found} из {expected}. Проверьте, не пропущена ли строка и не введена ли она дважды.</translation>
    </message>
    <message>
        <source>No kit has what stands at {numbers}. Compare it with the paper, letter by letter.</source>
        <translation>Ни на одном листе не бывает того, что стоит под номерами {numbers}. Сверьте с бумагой, букву за буквой.</translation>
    </message>
    <message>
        <source>Each part exists, but together they are no kit. One of them is another than on the paper, or two are swapped.</source>
        <translation>Каждая часть существует, но вместе они не складываются. Одна из них не та, что на бумаге, или две переставлены.</translation>
    </message>
    <message>
        <source>This does not open this vault: it is from another vault, or a newer one took its place. Your work is safe. Look for the newer paper.</source>
        <translation>Этим данное хранилище не открыть: это от другого хранилища, или есть уже более новый лист. Ваша работа в сохранности. Поищите более новую бумагу.</translation>
    </message>
    <message>
        <source>These two pieces do not go together: they are the same piece, or from two different times. Two different pieces with the same number at the top of the page are needed.</source>
        <translation>Эти две части не подходят друг к другу: это одна и та же часть или части разного времени. Нужны две разные части с одним и тем же номером вверху страницы.</translation>
    </message>
    <message>
        <source>The short code is not the one of this piece. Look whether the codes of two pieces were swapped.</source>
        <translation>Короткий код не от этой части. Проверьте, не перепутаны ли коды двух частей.</translation>
    </message>
    <message>
        <source>This way to open the vault is already gone. The list has been refreshed.</source>
        <translation>Этого способа открыть хранилище уже нет. Список обновлён.</translation>
    </message>
    <message>
        <source>There are already {limit} offices that can help. Remove one first, then add this one.</source>
        <translation>Офисов, которые могут помочь, уже {limit}. Сначала удалите один из них, потом добавьте этот.</translation>
    </message>
    <message>
        <source>There is no key of an office in {name}. Ask the office for the file with its public key; its line begins with age1.</source>
        <translation>В файле {name} нет ключа офиса. Попросите у офиса файл с его открытым ключом; строка с ним начинается с age1.</translation>
    </message>
    <message>
        <source>No office was given a way into this vault, so none can help. Try the recovery kit.</source>
        <translation>Ни одному офису не дан доступ к этому хранилищу, поэтому помочь не может ни один. Попробуйте лист восстановления.</translation>
    </message>
    <message>
        <source>The file {name} is damaged, or it is no file for getting help. Ask for it to be sent again.</source>
        <translation>Файл {name} повреждён или не относится к просьбе о помощи. Попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>The file {name} belongs to another request for help. Nothing was changed. Ask for the answer to the newest request.</source>
        <translation>Файл {name} относится к другой просьбе о помощи. Ничего не изменено. Попросите ответ на самую новую просьбу.</translation>
    </message>
    <message>
        <source>The number read out is not the one of this request, so no answer was made. Somebody may have put another request in its place.</source>
        <translation>Названное число не от этой просьбы, поэтому ответ не создан. Возможно, кто-то подложил вместо неё другую.</translation>
    </message>
</context>
<context>
    <name>OriginalLine</name>
    <message>
        <source>Look at the untouched picture</source>
        <translation>Посмотреть нетронутое изображение</translation>
    </message>
    <message>
        <source>Remove the untouched picture</source>
        <translation>Удалить нетронутое изображение</translation>
    </message>
    <message>
        <source>A covered copy. The untouched picture is sealed in this vault and never leaves it.</source>
        <translation>Закрытая копия. Нетронутое изображение заперто в этом хранилище и никогда из него не уходит.</translation>
    </message>
    <message>
        <source>A covered copy.</source>
        <translation>Закрытая копия.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>When to send</source>
        <translation>Когда отправлять</translation>
    </message>
    <message>
        <source>Pick up from a stick</source>
        <translation>Забрать с флешки</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Дошли</translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>И ещё %n более ранний.</numerusform>
            <numerusform>И ещё %n более ранних.</numerusform>
            <numerusform>И ещё %n более ранних.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>В пути ничего нет.</translation>
    </message>
    <message>
        <source>What you export for a gateway waits here, goes by itself when there is a connection, and gets a receipt. Your office&apos;s setup file tells the app where to send.</source>
        <translation>То, что вы выгружаете для портала, ждёт здесь, уходит само, когда есть связь, и получает квитанцию. Куда отправлять, приложение узнаёт из файла настройки вашего офиса.</translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation>Принять файл настройки</translation>
    </message>
    <message>
        <source>Export finished records for {gateway}: they wait here, go by themselves when there is a connection, and get a receipt. A stick will do too.</source>
        <translation>Выгрузите завершённые записи, адресат: {gateway}. Они ждут здесь, уходят сами, когда есть связь, и получают квитанцию. Подойдёт и флешка.</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>Выбрать записи</translation>
    </message>
    <message>
        <source>Take this bundle out of the outbox</source>
        <translation>Убрать этот пакет из исходящих</translation>
    </message>
    <message>
        <source>It will not be sent. Its records stay as they are and can be exported again.</source>
        <translation>Он не будет отправлен. Его записи останутся как были, и их можно выгрузить снова.</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>Убрать из исходящих</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>This bundle is no longer in the outbox.</source>
        <translation>Этого пакета в исходящих больше нет.</translation>
    </message>
    <message>
        <source>The file of this bundle is no longer in the outbox, or not all of it. The records are safe. Take the bundle out of the outbox and export the records again.</source>
        <translation>Файла этого пакета в исходящих больше нет, или он там не весь. Записи в сохранности. Уберите пакет из исходящих и выгрузите записи снова.</translation>
    </message>
    <message>
        <source>A consent in this bundle ended or was taken back, somebody in it is in danger, or a record in it is for fewer readers now, so it is not sent. Take it out of the outbox. What may still leave you can export again.</source>
        <translation>Срок согласия в этом пакете истёк или согласие отозвано, кто-то в нём в опасности, или одна из записей теперь для меньшего круга читателей, поэтому он не отправляется. Уберите его из исходящих. То, что ещё можно передать, можно выгрузить снова.</translation>
    </message>
    <message>
        <source>A record in this bundle was deleted, so it is not sent. Put the record back from the bin, or take the bundle out of the outbox. The other records you can export again.</source>
        <translation>Одна из записей этого пакета удалена, поэтому он не отправляется. Верните запись из корзины или уберите пакет из исходящих. Остальные записи можно выгрузить снова.</translation>
    </message>
    <message>
        <source>This bundle was sealed or signed with keys that do not count any more, so it is not sent. Take it out of the outbox and export the records again.</source>
        <translation>Этот пакет запечатан или подписан ключами, которые больше не действуют, поэтому он не отправляется. Уберите его из исходящих и выгрузите записи снова.</translation>
    </message>
    <message>
        <source>This bundle was taken out of the outbox and is not sent. Its records can be exported again.</source>
        <translation>Этот пакет убран из исходящих и не отправляется. Его записи можно выгрузить снова.</translation>
    </message>
    <message>
        <source>The app does not know where to send yet. Take in your office&apos;s setup file on the page Safety, or copy the bundle to a stick.</source>
        <translation>Приложение ещё не знает, куда отправлять. Примите файл настройки вашего офиса на странице «Защита» или скопируйте пакет на флешку.</translation>
    </message>
    <message>
        <source>A notice that consent was taken back</source>
        <translation>Уведомление об отзыве согласия</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>Пакет</translation>
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
        <source>{records} and {files}</source>
        <translation>{records} и {files}</translation>
    </message>
    <message>
        <source>To {recipient}</source>
        <translation>Кому: {recipient}</translation>
    </message>
    <message>
        <source>whom you chose</source>
        <translation>тем, кого вы выбрали</translation>
    </message>
    <message>
        <source>Paused. It waits until you let it go on.</source>
        <translation>Пауза. Ждёт, пока вы не разрешите продолжить.</translation>
    </message>
    <message>
        <source>Waiting. {there} of {size} are there already.</source>
        <translation>Ждёт. Уже дошло {there} из {size}.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Ждёт отправки.</translation>
    </message>
    <message>
        <source>Copied to a stick on {day}. The receipt has not come yet.</source>
        <translation>Скопировано на флешку {day}. Квитанции ещё нет.</translation>
    </message>
    <message>
        <source>Delivered on {day}. The receipt has not come yet.</source>
        <translation>Доставлено {day}. Квитанции ещё нет.</translation>
    </message>
    <message>
        <source>Received and accepted. The receipt came on {day}.</source>
        <translation>Получено и принято. Квитанция пришла {day}.</translation>
    </message>
    <message>
        <source>Received. The gateway asks you to change something.</source>
        <translation>Получено. Портал просит вас кое-что изменить.</translation>
    </message>
    <message>
        <source>Not accepted. The receipt says why.</source>
        <translation>Не принято. Почему, сказано в квитанции.</translation>
    </message>
    <message>
        <source>Received. What the gateway asked for is done.</source>
        <translation>Получено. То, о чём просил портал, сделано.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Отправляется.</translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office, or copy to a stick.</source>
        <translation>Портал не даёт этому приложению отправлять. Здесь всё в сохранности. Сообщите в офис или скопируйте на флешку.</translation>
    </message>
    <message>
        <source>Asking for the receipt.</source>
        <translation>Спрашиваем квитанцию.</translation>
    </message>
    <message>
        <source>Asked at {time}. The receipt is not there yet.</source>
        <translation>Спросили в {time}. Квитанции ещё нет.</translation>
    </message>
    <message>
        <source>The clock of this computer and the gateway&apos;s are {time} apart. What you send arrives all the same. Look whether date and time are right here.</source>
        <translation>Часы этого компьютера и портала расходятся на {time}. То, что вы отправляете, всё равно дойдёт. Проверьте, верны ли здесь дата и время.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Этот файл</translation>
    </message>
    <message>
        <source>A receipt came that cannot be used. {why}</source>
        <translation>Пришла квитанция, которой нельзя воспользоваться. {why}</translation>
    </message>
    <message>
        <source>{there} of {size}</source>
        <translation>{there} из {size}</translation>
    </message>
    <message>
        <source>{done}, {speed} a second, {time} left</source>
        <translation>{done}, {speed} в секунду, ещё {time}</translation>
    </message>
    <message>
        <source>Less than a minute at the present speed</source>
        <translation>Меньше минуты при нынешней скорости</translation>
    </message>
    <message>
        <source>About {time} at the present speed</source>
        <translation>Примерно {time} при нынешней скорости</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Отправка приостановлена.</translation>
    </message>
    <message>
        <source>Nothing is sent in the quiet hours.</source>
        <translation>В тихие часы ничего не отправляется.</translation>
    </message>
    <message>
        <source>This is not the network you chose for sending.</source>
        <translation>Это не та сеть, которую вы выбрали для отправки.</translation>
    </message>
    <message>
        <source>You chose one network for sending, and this computer does not tell which one it is on.</source>
        <translation>Для отправки вы выбрали одну сеть, а этот компьютер не говорит, в какой он.</translation>
    </message>
    <message>
        <source>What you allowed for one day is used up. It goes on tomorrow.</source>
        <translation>То, что вы разрешили на день, израсходовано. Завтра отправка продолжится.</translation>
    </message>
    <message>
        <source>This computer runs on its battery. Plug it in to send.</source>
        <translation>Этот компьютер работает от батареи. Чтобы отправить, включите его в розетку.</translation>
    </message>
    <message>
        <source>You chose to send only when plugged in, and this computer does not tell whether it is.</source>
        <translation>Вы выбрали отправку только при питании от сети, а этот компьютер не говорит, включён ли он в розетку.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) waiting</source>
        <translation>
            <numerusform>%n пакет ждёт</numerusform>
            <numerusform>%n пакета ждут</numerusform>
            <numerusform>%n пакетов ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending, {percent} %</source>
        <translation>Отправляется, {percent} %</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The picture as others will see it</source>
        <translation>Изображение, каким его увидят другие</translation>
    </message>
    <message>
        <source>Show how it was</source>
        <translation>Показать, как было</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Удалить сейчас</translation>
    </message>
    <message>
        <source>Keep it, sealed in this vault</source>
        <translation>Оставить запертым в этом хранилище</translation>
    </message>
    <message>
        <source>Somebody may be recognised in this picture, and no consent is named beside it. Removing the untouched picture is the safe choice.</source>
        <translation>На этом изображении можно кого-то узнать, а согласие рядом не указано. Надёжнее удалить нетронутое изображение.</translation>
    </message>
    <message>
        <source>A finished version of this record has the untouched picture and keeps it, whatever you choose here. Delete the record if it must go.</source>
        <translation>Нетронутое изображение есть в завершённой версии этой записи и останется там, что бы вы здесь ни выбрали. Если его не должно быть, удалите запись.</translation>
    </message>
    <message>
        <source>This is what others will see</source>
        <translation>Вот что увидят другие</translation>
    </message>
    <message>
        <source>The blocks become part of the copy. Nobody can take them off it again or find out what was below, not even you. Look once more: signs, uniforms, jewellery and the background can give somebody away too.</source>
        <translation>Закрытые места становятся частью копии. Снять их или узнать, что под ними, не сможет никто, даже вы. Посмотрите ещё раз: выдать человека могут и вывески, форма, украшения и фон.</translation>
    </message>
    <message>
        <source>What becomes of the untouched picture?</source>
        <translation>Что будет с нетронутым изображением?</translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back, also not by undoing. Backups made before still hold it until they are thinned out.</source>
        <translation>Оно сразу исчезнет из этого хранилища, и вернуть его нельзя, даже отменой действия. В сделанных раньше резервных копиях оно ещё есть, пока их не проредят.</translation>
    </message>
    <message>
        <source>Only somebody who opens this vault can look at it. It never leaves: no bundle, no page and no copy outside has it.</source>
        <translation>Посмотреть на него сможет только тот, кто откроет это хранилище. Оно никогда не уходит: его нет ни в пакетах, ни на страницах, ни в копиях снаружи.</translation>
    </message>
    <message>
        <source>The file that you added it from, on a phone or stick, is not touched.</source>
        <translation>Файл на телефоне или флешке, из которого вы его добавили, не тронут.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>The story as a whole</source>
        <translation>История целиком</translation>
    </message>
    <message>
        <source>It prints “drawn from several women&apos;s accounts”.</source>
        <translation>На ней напечатано «составлено из рассказов нескольких женщин».</translation>
    </message>
    <message>
        <source>written</source>
        <translation>написано</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>ещё не написано</translation>
    </message>
    <message numerus="yes">
        <source>{words} words, about %n minute(s) to read.</source>
        <translation>
            <numerusform>Слов: {words}, читать около %n минуты.</numerusform>
            <numerusform>Слов: {words}, читать около %n минут.</numerusform>
            <numerusform>Слов: {words}, читать около %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>No words yet. 400 to 800 are read to the end.</source>
        <translation>Слов пока нет. 400–800 слов дочитывают до конца.</translation>
    </message>
    <message>
        <source>400 to 800 are read to the end.</source>
        <translation>400–800 слов дочитывают до конца.</translation>
    </message>
    <message>
        <source>That is long: 400 to 800 are read to the end.</source>
        <translation>Это длинно: до конца дочитывают 400–800 слов.</translation>
    </message>
    <message>
        <source>A good length.</source>
        <translation>Хорошая длина.</translation>
    </message>
</context>
<context>
    <name>OutsideSheet</name>
    <message>
        <source>Who is it for?</source>
        <translation>Для кого это?</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Какое изображение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay here: they are not for these readers.</source>
        <translation>
            <numerusform>%n ответ остаётся здесь: он не для этих читателей.</numerusform>
            <numerusform>%n ответа остаются здесь: они не для этих читателей.</numerusform>
            <numerusform>%n ответов остаются здесь: они не для этих читателей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Изображение {number}</translation>
    </message>
    <message>
        <source>No picture of this record may leave for these readers.</source>
        <translation>Ни одно изображение этой записи нельзя передать этим читателям.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the table.</source>
        <translation>
            <numerusform>В таблице %n запись.</numerusform>
            <numerusform>В таблице %n записи.</numerusform>
            <numerusform>В таблице %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are in {name}. The record itself is safe in your vault.</source>
        <translation>Страницы лежат в {name}. Сама запись в сохранности в вашем хранилище.</translation>
    </message>
    <message>
        <source>These pictures are not on the pages, because they are damaged or missing: {names}. Take them back from a backup, on the page Safety under &quot;Check and repair&quot;, or add them again.</source>
        <translation>Этих изображений нет на страницах, потому что они повреждены или отсутствуют: {names}. Возьмите их из резервной копии на странице «Защита», в разделе «Проверка и исправление», или добавьте снова.</translation>
    </message>
    <message>
        <source>The picture is in {name}.</source>
        <translation>Изображение в {name}.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Выбрать место</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Можно остановить в любой момент; ничего недоделанного не останется.</translation>
    </message>
    <message>
        <source>The record is on the clipboard. It is taken away again after a minute.</source>
        <translation>Запись в буфере обмена. Через минуту она оттуда исчезнет.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done, but not all of it</source>
        <translation>Готово, но не всё</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>How fast your line is</source>
        <translation>Скорость вашей связи</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Около {size}.</translation>
    </message>
    <message>
        <source>About {size}, {time} to send.</source>
        <translation>Около {size}, отправка {time}.</translation>
    </message>
    <message>
        <source>On a stick</source>
        <translation>На флешке</translation>
    </message>
    <message>
        <source>Line of {count} Mbit/s</source>
        <translation>Связь {count} Мбит/с</translation>
    </message>
    <message>
        <source>Line of {count} kbit/s</source>
        <translation>Связь {count} кбит/с</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>The paper will open nothing</source>
        <translation>Бумага ничего не откроет</translation>
    </message>
    <message>
        <source>What you printed or wrote down so far is of no use then. Destroy it.</source>
        <translation>То, что вы до сих пор напечатали или записали, тогда бесполезно. Уничтожьте это.</translation>
    </message>
    <message>
        <source>Stop without keeping it</source>
        <translation>Прекратить и не оставлять</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>A file that anybody can read</source>
        <translation>Файл, который может прочитать любой</translation>
    </message>
    <message>
        <source>Whoever finds this file can use it as the paper itself. Save it on a stick that you take to the printer, and delete it there afterwards.</source>
        <translation>Тот, кто найдёт этот файл, может пользоваться им как самой бумагой. Сохраните его на флешку, которую отнесёте к принтеру, а потом удалите его там.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Выбрать место</translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message>
        <source>Print a consent form</source>
        <translation>Напечатать форму согласия</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Какая бумага</translation>
    </message>
    <message>
        <source>The form, to be signed</source>
        <translation>Форма для подписи</translation>
    </message>
    <message>
        <source>The same in large type, to be read aloud</source>
        <translation>То же крупными буквами, для чтения вслух</translation>
    </message>
    <message>
        <source>For taking a consent back</source>
        <translation>Для отзыва согласия</translation>
    </message>
    <message>
        <source>In the language she speaks</source>
        <translation>На языке, на котором она говорит</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>Номер согласия</translation>
    </message>
    <message>
        <source>Leave it blank, to write in by hand</source>
        <translation>Оставить пустым, вписать от руки</translation>
    </message>
    <message>
        <source>The papers name nobody, but a signed one does. Keep it locked away in the office, never in a bag or at her home, and write in the record only where it is kept.</source>
        <translation>На бумагах никто не назван, но на подписанной есть имя. Держите её под замком в офисе, никогда в сумке или у неё дома, а в записи укажите только, где она хранится.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Выбрать место</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Сохранено как PDF</translation>
    </message>
    <message>
        <source>The paper is in {name}. Print it, then delete the file.</source>
        <translation>Бумага в {name}. Напечатайте её, затем удалите файл.</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>{recipient}, {size}</source>
        <translation>{recipient}, {size}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Узнать почему</translation>
    </message>
    <message>
        <source>See what to correct</source>
        <translation>Что исправить</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Разрешить продолжить</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Скопировать на флешку</translation>
    </message>
    <message>
        <source>Ask for the receipt</source>
        <translation>Запросить квитанцию</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>Убрать из исходящих</translation>
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
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Изменить парольную фразу</translation>
    </message>
    <message>
        <source>From then on only the new one opens your records here. Backups and copies of the folder that were made before still open with the old one.</source>
        <translation>С этого времени ваши записи здесь открывает только новая. Резервные копии и копии папки, сделанные раньше, по-прежнему открывает старая.</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Type the passphrase so far first.</source>
        <translation>Сначала введите нынешнюю парольную фразу.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Document {name}</source>
        <translation>Документ {name}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Find words ({keys})</source>
        <translation>Найти слова ({keys})</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Найти слова</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>из {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>She chooses a phrase of her own, which nobody else learns. Without it nobody can sign in her name, and it does not open the vault.</source>
        <translation>Этот человек выбирает собственную фразу, которую больше никто не узнаёт. Без неё никто не подпишет от его имени, и хранилище она не открывает.</translation>
    </message>
    <message>
        <source>Name, initials or work</source>
        <translation>Имя, инициалы или занятие</translation>
    </message>
    <message>
        <source>What she does</source>
        <translation>Чем занимается</translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation>Напишите, как она хочет быть показана: имя, инициалы или её занятие.</translation>
    </message>
</context>
<context>
    <name>PersonName</name>
    <message>
        <source>Names from the region that nobody else in this vault goes by. Take one, or write another:</source>
        <translation>Имена из этого региона, которых в этом хранилище больше ни у кого нет. Возьмите одно или напишите другое:</translation>
    </message>
    <message>
        <source>Somebody else in this vault goes by this name already. Choose another one.</source>
        <translation>Это имя в хранилище уже носит кто-то другой. Выберите другое.</translation>
    </message>
    <message>
        <source>Same person as in another story…</source>
        <translation>Тот же человек, что в другой истории…</translation>
    </message>
    <message>
        <source>Take the name {name}</source>
        <translation>Взять имя {name}</translation>
    </message>
</context>
<context>
    <name>PickUpSheet</name>
    <message>
        <source>Pick up from a stick</source>
        <translation>Забрать с флешки</translation>
    </message>
    <message>
        <source>There is nothing for this app on it.</source>
        <translation>На ней нет ничего для этого приложения.</translation>
    </message>
    <message>
        <source>Plug the stick in. What is on it appears here by itself.</source>
        <translation>Вставьте флешку. То, что на ней есть, появится здесь само.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n квитанция</numerusform>
            <numerusform>%n квитанции</numerusform>
            <numerusform>%n квитанций</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Setup file {name}</source>
        <translation>Файл настройки {name}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Bundle {name}</source>
        <translation>Пакет {name}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose the folder to look in</source>
        <translation>Выберите папку, где искать</translation>
    </message>
    <message>
        <source>Looking at the receipts</source>
        <translation>Квитанции просматриваются</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Квитанции</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) taken in. Their records show what the gateway says.</source>
        <translation>
            <numerusform>Принята %n квитанция. В её записях видно, что говорит портал.</numerusform>
            <numerusform>Приняты %n квитанции. В их записях видно, что говорит портал.</numerusform>
            <numerusform>Принято %n квитанций. В их записях видно, что говорит портал.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) had come before. Nothing was changed.</source>
        <translation>
            <numerusform>%n квитанция уже приходила. Ничего не изменено.</numerusform>
            <numerusform>%n квитанции уже приходили. Ничего не изменено.</numerusform>
            <numerusform>%n квитанций уже приходили. Ничего не изменено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture {name}</source>
        <translation>Изображение {name}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Повернуть</translation>
    </message>
</context>
<context>
    <name>PieceEntry</name>
    <message>
        <source>Its short code</source>
        <translation>Её короткий код</translation>
    </message>
    <message>
        <source>Short code of {piece}</source>
        <translation>Короткий код: {piece}</translation>
    </message>
</context>
<context>
    <name>PiecesSheet</name>
    <message>
        <source>Make three pieces</source>
        <translation>Сделать три части</translation>
    </message>
    <message>
        <source>Three people each get one sheet of paper, and each a short code by another way, as by word of mouth. Any two of them together can open your records if the passphrase is lost. One alone cannot.</source>
        <translation>Три человека получают по листу бумаги, и каждый — короткий код другим путём, например устно. Любые двое вместе могут открыть ваши записи, если парольная фраза потеряна. Один не может.</translation>
    </message>
    <message>
        <source>Choose people who would not both be forced or persuaded at the same time.</source>
        <translation>Выберите людей, которых нельзя одновременно принудить или уговорить.</translation>
    </message>
    <message>
        <source>The pieces that you gave away before will open nothing any more.</source>
        <translation>Части, которые вы раздали раньше, больше ничего не откроют.</translation>
    </message>
    <message>
        <source>The next step shows the first piece. Make sure that nobody looks on.</source>
        <translation>На следующем шаге будет показана первая часть. Убедитесь, что никто не смотрит.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show the first piece</source>
        <translation>Показать первую часть</translation>
    </message>
    <message>
        <source>Piece {number} of 3</source>
        <translation>Часть {number} из 3</translation>
    </message>
    <message>
        <source>Its short code, not on the paper</source>
        <translation>Её короткий код, не на этой бумаге</translation>
    </message>
    <message>
        <source>Tell it to the person who gets this piece, or write it on another paper. It is shown once.</source>
        <translation>Скажите его тому, кто получит эту часть, или запишите на другой бумаге. Он показывается один раз.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Следующая часть</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Keep these pieces</source>
        <translation>Оставить эти части</translation>
    </message>
    <message>
        <source>All three are on paper, and I know each code.</source>
        <translation>Все три на бумаге, и я знаю каждый код.</translation>
    </message>
    <message>
        <source>Afterwards, test two of them here while you still have them together.</source>
        <translation>Потом проверьте здесь две из них, пока они ещё у вас вместе.</translation>
    </message>
    <message>
        <source>Tick the box once all three are on paper.</source>
        <translation>Поставьте отметку, когда все три будут на бумаге.</translation>
    </message>
</context>
<context>
    <name>PillarBadge</name>
    <message>
        <source>Name hidden</source>
        <translation>Имя скрыто</translation>
    </message>
    <message>
        <source>Face hidden</source>
        <translation>Лицо скрыто</translation>
    </message>
    <message>
        <source>Place hidden</source>
        <translation>Место скрыто</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Имя показано</translation>
    </message>
    <message>
        <source>Face shown</source>
        <translation>Лицо показано</translation>
    </message>
    <message>
        <source>Exact place shown</source>
        <translation>Точное место показано</translation>
    </message>
    <message>
        <source>What is still shown has to be hidden for this person.</source>
        <translation>То, что ещё показано, для этого человека нужно скрыть.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of these has to be hidden for this person.</source>
        <translation>
            <numerusform>Для этого человека нужно скрыть ещё %n из них.</numerusform>
            <numerusform>Для этого человека нужно скрыть ещё %n из них.</numerusform>
            <numerusform>Для этого человека нужно скрыть ещё %n из них.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Recording {name}</source>
        <translation>Аудио или видео {name}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Where it plays</source>
        <translation>Место воспроизведения</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Remove it from this computer…</source>
        <translation>Убрать с этого компьютера…</translation>
    </message>
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
        <source>Look at both</source>
        <translation>Посмотреть обе</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this record stand side by side. Nothing was overwritten.</source>
        <translation>
            <numerusform>Рядом стоит %n версия этой записи. Ничего не затёрто.</numerusform>
            <numerusform>Рядом стоят %n версии этой записи. Ничего не затёрто.</numerusform>
            <numerusform>Рядом стоят %n версий этой записи. Ничего не затёрто.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway has received this version.</source>
        <translation>Портал получил эту версию.</translation>
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
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Moves the record with all its revisions into the bin</source>
        <translation>Переносит запись со всеми её версиями в корзину</translation>
    </message>
    <message>
        <source>Have it checked…</source>
        <translation>Отдать на проверку…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Somebody in it takes her consent back</source>
        <translation>Кто-то из неё отзывает согласие</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Откуда</translation>
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
</context>
<context>
    <name>PreviewFiles</name>
    <message>
        <source>Picture {number}</source>
        <translation>Изображение {number}</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}, {size}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Сохранить копию вне хранилища</translation>
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
        <source>Drawn from several women’s accounts.</source>
        <translation>Составлено из рассказов нескольких женщин.</translation>
    </message>
    <message>
        <source>* This name has been changed.</source>
        <translation>* Это имя изменено.</translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation>На этом изображении не та, о ком рассказывает история.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Something in this record was taken back, or its file is no longer on this computer. It is left out here.</source>
        <translation>Что-то в этой записи отозвано, или файла больше нет на этом компьютере. Здесь этого нет.</translation>
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
    <name>PurgeSheet</name>
    <message>
        <source>Remove it from this computer</source>
        <translation>Убрать с этого компьютера</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The gateway has received this version, and its receipt stays here. What you remove now is gone from this computer for good. Backups and copies that you saved elsewhere still have it.</source>
        <translation>Портал получил эту версию, и квитанция о ней остаётся здесь. То, что вы уберёте сейчас, исчезнет с этого компьютера навсегда. В резервных копиях и в копиях, которые вы сохранили в других местах, оно останется.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}, can go alone. What you wrote stays.</source>
        <translation>
            <numerusform>Можно убрать только %n файл, {size}. Написанное останется.</numerusform>
            <numerusform>Можно убрать только %n файла, {size}. Написанное останется.</numerusform>
            <numerusform>Можно убрать только %n файлов, {size}. Написанное останется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s)</source>
        <translation>
            <numerusform>Убрать %n файл</numerusform>
            <numerusform>Убрать %n файла</numerusform>
            <numerusform>Убрать %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it is the record with %n version(s) and every file.</source>
        <translation>
            <numerusform>Всё вместе: запись с %n версией и все файлы.</numerusform>
            <numerusform>Всё вместе: запись с %n версиями и все файлы.</numerusform>
            <numerusform>Всё вместе: запись с %n версиями и все файлы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this computer has %n of its files.</source>
        <translation>
            <numerusform>Только на этом компьютере есть %n её файл.</numerusform>
            <numerusform>Только на этом компьютере есть %n её файла.</numerusform>
            <numerusform>Только на этом компьютере есть %n её файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the record for good</source>
        <translation>Удалить запись навсегда</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Ничего не убрано</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Защита</translation>
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
    <name>ReadBack</name>
    <message>
        <source>Read back</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>Read it to her slowly, in her language. Stop where she wants to change something, and press “Change this” there. Ask at the end whether it may stand like this.</source>
        <translation>Прочитайте ей это медленно, на её языке. Остановитесь там, где она хочет что-то изменить, и нажмите там «Изменить это». В конце спросите, можно ли оставить так.</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Назад к форме (Esc)</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>For somebody to whom it cannot be read on this screen</source>
        <translation>Для тех, кому нельзя прочитать с этого экрана</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Изменить это</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Пока ничего не написано.</translation>
    </message>
    <message>
        <source>Note how reading it back went</source>
        <translation>Отметить, как прошло чтение</translation>
    </message>
</context>
<context>
    <name>ReadPaperSheet</name>
    <message>
        <source>Print it to read it back</source>
        <translation>Напечатать, чтобы прочитать вслух</translation>
    </message>
    <message>
        <source>The pages hold the story as it stands now, for this office alone: whatever is not to leave this computer is left out.</source>
        <translation>На страницах история в её нынешнем виде, только для этого офиса: то, что не должно покидать этот компьютер, пропущено.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Выбрать место</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Можно остановить в любой момент; ничего недоделанного не останется.</translation>
    </message>
    <message>
        <source>The pages are in {name}. Print them, then delete the file.</source>
        <translation>Страницы в {name}. Напечатайте их, затем удалите файл.</translation>
    </message>
    <message>
        <source>These pictures are damaged or missing, and not on the pages: {names}.</source>
        <translation>Эти изображения повреждены или отсутствуют, на страницах их нет: {names}.</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Сохранено как PDF</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n file(s) came along that are not shown here: sound, film or documents. Ask the colleague about them before you approve.</source>
        <translation>
            <numerusform>Вместе с записью пришёл %n файл, который здесь не показан: звук, видео или документ. Спросите о нём коллегу, прежде чем одобрить.</numerusform>
            <numerusform>Вместе с записью пришли %n файла, которые здесь не показаны: звук, видео или документы. Спросите о них коллегу, прежде чем одобрить.</numerusform>
            <numerusform>Вместе с записью пришло %n файлов, которые здесь не показаны: звук, видео или документы. Спросите о них коллегу, прежде чем одобрить.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being made ready.</source>
        <translation>Изображение готовится.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Ask the colleague about it.</source>
        <translation>Это изображение показать не удаётся. Спросите о нём коллегу.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n place(s) still need a reason</source>
        <translation>
            <numerusform>Для %n места ещё нужна причина</numerusform>
            <numerusform>Для %n мест ещё нужна причина</numerusform>
            <numerusform>Для %n мест ещё нужна причина</numerusform>
        </translation>
    </message>
    <message>
        <source>For everybody to read, each place in the text that could say who somebody is needs a reason why it may stay. Write one, or take the words out of the record.</source>
        <translation>Раз это прочитают все, для каждого места в тексте, которое может выдать человека, нужна причина, почему его можно оставить. Напишите её или уберите эти слова из записи.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Looking at the receipt</source>
        <translation>Квитанция просматривается</translation>
    </message>
    <message>
        <source>Its signature is checked, and whether it is about what you sent.</source>
        <translation>Проверяется её подпись и то, о том ли она, что вы отправили.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What the gateway says</source>
        <translation>Что говорит портал</translation>
    </message>
    <message>
        <source>Signed by {gateway}, on {day}.</source>
        <translation>Подписано: {gateway}, {day}.</translation>
    </message>
    <message>
        <source>The whole bundle was refused, for this reason:</source>
        <translation>Весь пакет отклонён, и вот почему:</translation>
    </message>
    <message>
        <source>It has what you sent. Thank you for telling of the consent taken back.</source>
        <translation>Отправленное вами получено. Спасибо, что сообщили об отзыве согласия.</translation>
    </message>
    <message>
        <source>This receipt came before. Nothing was changed.</source>
        <translation>Эта квитанция уже приходила. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A record that is no longer here</source>
        <translation>Запись, которой здесь больше нет</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This receipt does not count</source>
        <translation>Эта квитанция не засчитана</translation>
    </message>
</context>
<context>
    <name>ReceivingWords</name>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Нужны правки</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received:</source>
        <translation>
            <numerusform>%n запись получена:</numerusform>
            <numerusform>%n записи получены:</numerusform>
            <numerusform>%n записей получены:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in which changes are asked:</source>
        <translation>
            <numerusform>%n запись, в которой нужны правки:</numerusform>
            <numerusform>%n записи, в которых нужны правки:</numerusform>
            <numerusform>%n записей, в которых нужны правки:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused:</source>
        <translation>
            <numerusform>%n запись отклонена:</numerusform>
            <numerusform>%n записи отклонены:</numerusform>
            <numerusform>%n записей отклонены:</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s checks found something wrong in the bundle. In its own words:</source>
        <translation>При проверке на портале в пакете нашлось что-то не то. Его собственными словами:</translation>
    </message>
    <message>
        <source>The gateway does not take one of the files in the bundle. In its own words:</source>
        <translation>Портал не принимает один из файлов пакета. Его собственными словами:</translation>
    </message>
    <message>
        <source>This answer is missing, and the form asks for it before a record is ready.</source>
        <translation>Этого ответа не хватает, а без него запись не считается готовой.</translation>
    </message>
    <message>
        <source>Nobody whom the gateway knows has cleared this record for these readers.</source>
        <translation>Никто из известных порталу людей не одобрил эту запись для этих читателей.</translation>
    </message>
    <message>
        <source>A consent for this record was taken back, so the gateway did not keep it.</source>
        <translation>Согласие на эту запись отозвано, поэтому портал её не сохранил.</translation>
    </message>
    <message>
        <source>Another device sent this version before, with other words, so the gateway did not keep it.</source>
        <translation>Другое устройство уже присылало эту версию с другим текстом, поэтому портал её не сохранил.</translation>
    </message>
    <message>
        <source>Another device sent this record first, so nobody sees this version before the people at the gateway agree. Ask them.</source>
        <translation>Другое устройство отправило эту запись раньше, поэтому эту версию никто не увидит, пока сотрудники портала не согласятся. Спросите их.</translation>
    </message>
    <message>
        <source>The gateway has another bundle of this device in the place of this one. This happens when an older backup was put back. Tell the people at the gateway. When they have agreed, export these records once more.</source>
        <translation>У портала на месте этого пакета другой пакет этого устройства. Так бывает, если вернули более старую резервную копию. Сообщите сотрудникам портала. Когда они согласятся, выгрузите эти записи ещё раз.</translation>
    </message>
    <message>
        <source>The bundle was made for a colleague to review, so the gateway kept nothing of it.</source>
        <translation>Пакет сделан для проверки коллегой, поэтому портал ничего из него не сохранил.</translation>
    </message>
    <message>
        <source>{file} is no receipt, or it was damaged on its way. Ask for it again. Nothing was changed.</source>
        <translation>{file} не является квитанцией, или в пути произошло повреждение. Запросите её снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or never was a receipt. Do not use it. Nothing was changed.</source>
        <translation>{file}: после подписи здесь что-то изменили, или это никогда не было квитанцией. Не пользуйтесь этим. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} was not signed by your gateway. Ask whoever gave it to you where it comes from. Nothing was changed.</source>
        <translation>{file}: подпись не вашего портала. Спросите того, кто вам это дал, откуда оно. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the gateway. Bring this app up to date, then take the receipt in again.</source>
        <translation>{file}: написано более новой версией портала. Обновите это приложение и снова примите квитанцию.</translation>
    </message>
    <message>
        <source>{file} is dated {day}, which lies ahead. Look whether the clock of this computer is right, then take the receipt in again.</source>
        <translation>{file}: стоит дата {day}, которая ещё не наступила. Проверьте, верны ли часы этого компьютера, и снова примите квитанцию.</translation>
    </message>
    <message>
        <source>{file} is about a bundle that was not made in this vault. Nothing was changed.</source>
        <translation>{file}: речь о пакете, который сделан не в этом хранилище. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} speaks of other records than those you sent. Do not use it, and tell the gateway. Nothing was changed.</source>
        <translation>{file}: речь о других записях, не о тех, что вы отправили. Не пользуйтесь этим и сообщите порталу. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} says something else than the receipt that came before. The first one stays; ask the gateway which one is right.</source>
        <translation>{file}: сказано не то, что в квитанции, пришедшей раньше. Остаётся первая; спросите у портала, какая верна.</translation>
    </message>
    <message>
        <source>Nobody has told this vault yet whose receipts count. Take in your office&apos;s setup file first.</source>
        <translation>Этому хранилищу ещё не сказали, чьи квитанции засчитывать. Сначала примите файл настройки вашего офиса.</translation>
    </message>
    <message>
        <source>No receipt says that the gateway has this version, so it stays here. Nothing was removed.</source>
        <translation>Ни в одной квитанции не сказано, что эта версия есть на портале, поэтому она остаётся здесь. Ничего не убрано.</translation>
    </message>
    <message>
        <source>The receiving desk cannot use this address of a database: {name}.</source>
        <translation>Стол приёма не может пользоваться этим адресом базы данных: {name}.</translation>
    </message>
    <message>
        <source>{file} is not a key that the receiving desk can sign receipts with.</source>
        <translation>{file} не тот ключ, которым стол приёма может подписывать квитанции.</translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} cannot be used. Nothing was filed half.</source>
        <translation>Базой данных стола приёма {name} нельзя воспользоваться. Ничего не сохранено наполовину.</translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} was written by a newer version of this program.</source>
        <translation>База данных стола приёма {name} написана более новой версией этой программы.</translation>
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
        <source>The draft is in the bin and stays there for 30 days.</source>
        <translation>Черновик в корзине и останется там 30 дней.</translation>
    </message>
</context>
<context>
    <name>RecordSheets</name>
    <message>
        <source>The bundle that you were handed</source>
        <translation>Пакет, который вам передали</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Пакеты (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>from a colleague</source>
        <translation>от коллеги</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версия</numerusform>
            <numerusform>%n версии</numerusform>
            <numerusform>%n версий</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
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
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>What you deleted in the last 30 days</source>
        <translation>То, что вы удалили за последние 30 дней</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>A file that you were given, because somebody took her consent back</source>
        <translation>Файл, который вам дали, потому что кто-то отозвал согласие</translation>
    </message>
    <message>
        <source>Review for a colleague…</source>
        <translation>Проверить для коллеги…</translation>
    </message>
    <message>
        <source>Opens a bundle that a colleague handed you; nothing of it is kept here</source>
        <translation>Открывает пакет, который вам передал коллега; ничего из него здесь не сохраняется</translation>
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
    <name>RefusedWords</name>
    <message>
        <source>This device was lost or its key stolen: do not use what it made. Nothing was taken from the bundle. Tell the office of whoever sent it.</source>
        <translation>Это устройство потеряно или его ключ украден: не пользуйтесь тем, что на нём сделано. Из пакета ничего не взято. Сообщите офису отправителя.</translation>
    </message>
    <message>
        <source>The office&apos;s confirmation of the device that made this bundle has run out. Nothing was taken from it. Ask the sender to have her device confirmed again, and to send it anew.</source>
        <translation>Срок подтверждения устройства, на котором сделан этот пакет, истёк. Из него ничего не взято. Попросите отправителя снова подтвердить устройство в своём офисе и прислать пакет ещё раз.</translation>
    </message>
    <message>
        <source>The device that signed this bundle may not sign in this name. Nothing was taken from it. Ask the sender, by telephone or in person, whether it is hers.</source>
        <translation>Устройству, подписавшему этот пакет, нельзя подписывать этим именем. Из него ничего не взято. Спросите отправителя по телефону или лично, его ли это устройство.</translation>
    </message>
    <message>
        <source>Two bundles of this device contradict each other: perhaps somebody copied its key, or an older state of it was put back. Nothing was taken from this one. Ask the sender which is hers.</source>
        <translation>Два пакета с этого устройства противоречат друг другу: возможно, кто-то скопировал его ключ или вернул более старое его состояние. Из этого ничего не взято. Спросите отправителя, какой из них его.</translation>
    </message>
    <message>
        <source>The bundle was made for another receiver. Nothing was taken from it. Ask the sender for one that is made for you.</source>
        <translation>Пакет сделан для другого получателя. Из него ничего не взято. Попросите у отправителя пакет для вас.</translation>
    </message>
</context>
<context>
    <name>ReleasedWords</name>
    <message>
        <source>Removed from this computer on {day}. The gateway has it.</source>
        <translation>Убрано с этого компьютера {day}. На портале это есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from this computer on {day}. The gateway has them.</source>
        <translation>
            <numerusform>%n файл убран с этого компьютера {day}. На портале он есть.</numerusform>
            <numerusform>%n файла убраны с этого компьютера {day}. На портале они есть.</numerusform>
            <numerusform>%n файлов убрано с этого компьютера {day}. На портале они есть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>No backup yet.</source>
        <translation>Резервной копии пока нет.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, verified.</source>
        <translation>Последняя резервная копия: {moment}, проверена.</translation>
    </message>
    <message>
        <source>No recovery kit yet.</source>
        <translation>Листа восстановления пока нет.</translation>
    </message>
    <message>
        <source>Recovery kit: never tested.</source>
        <translation>Лист восстановления: ни разу не проверен.</translation>
    </message>
    <message>
        <source>Recovery kit: tested {day}.</source>
        <translation>Лист восстановления: проверен {day}.</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, what you wrote is lost with it.</source>
        <translation>Если этот компьютер потеряется или сломается, вместе с ним пропадёт всё написанное.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Выбрать место</translation>
    </message>
    <message numerus="yes">
        <source>Backup is %n day(s) old.</source>
        <translation>
            <numerusform>Резервной копии уже %n день.</numerusform>
            <numerusform>Резервной копии уже %n дня.</numerusform>
            <numerusform>Резервной копии уже %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since is on this computer only.</source>
        <translation>То, что изменилось с тех пор, есть только на этом компьютере.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open your records.</source>
        <translation>Если парольная фраза потеряется, никто не откроет ваши записи.</translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper that can.</source>
        <translation>Лист восстановления, одна бумага, откроет.</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Сделать лист восстановления</translation>
    </message>
    <message numerus="yes">
        <source>Your kit was made %n month(s) ago and never tested.</source>
        <translation>
            <numerusform>Ваш лист сделан %n месяц назад и ни разу не проверен.</numerusform>
            <numerusform>Ваш лист сделан %n месяца назад и ни разу не проверен.</numerusform>
            <numerusform>Ваш лист сделан %n месяцев назад и ни разу не проверен.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your kit was last tested %n month(s) ago.</source>
        <translation>
            <numerusform>Ваш лист проверялся %n месяц назад.</numerusform>
            <numerusform>Ваш лист проверялся %n месяца назад.</numerusform>
            <numerusform>Ваш лист проверялся %n месяцев назад.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type its words once to be sure that they open your records.</source>
        <translation>Введите один раз его слова, чтобы убедиться, что они открывают ваши записи.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ends on {day}. Ask for a new one.</source>
        <translation>Подтверждение этого устройства вашим офисом заканчивается {day}. Попросите новое.</translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ended on {day}. Ask for a new one.</source>
        <translation>Подтверждение этого устройства вашим офисом закончилось {day}. Попросите новое.</translation>
    </message>
    <message>
        <source>Without it, others can no longer tell that what you send comes from you.</source>
        <translation>Без него другие уже не могут понять, что присланное пришло от вас.</translation>
    </message>
    <message>
        <source>Show this device</source>
        <translation>Показать это устройство</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Name this colleague</source>
        <translation>Назвать этого коллегу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Сохранить имя</translation>
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
    <name>ReportingNote</name>
    <message>
        <source>Before you ask: what must be reported</source>
        <translation>Прежде чем спрашивать: о чём нужно сообщать</translation>
    </message>
    <message>
        <source>In some places certain things must be reported by law, whatever the person wants. She should know that before she speaks. Your office can fill in the rules for your country under Safety, “Notes for your team”.</source>
        <translation>В некоторых местах о некоторых вещах по закону нужно сообщать, чего бы ни хотел человек. Она должна знать это до того, как начнёт говорить. Офис может вписать правила вашей страны на странице «Защита», «Заметки для вашей команды».</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>Other ways in</source>
        <translation>Другие способы войти</translation>
    </message>
    <message>
        <source>With the recovery kit</source>
        <translation>С листом восстановления</translation>
    </message>
    <message>
        <source>A sheet of paper with 24 words or groups of digits.</source>
        <translation>Лист бумаги с 24 словами или группами цифр.</translation>
    </message>
    <message>
        <source>With two of the three pieces</source>
        <translation>С двумя из трёх частей</translation>
    </message>
    <message>
        <source>Two people with a paper and a short code each.</source>
        <translation>Два человека, у каждого бумага и короткий код.</translation>
    </message>
    <message>
        <source>With the answer of your office</source>
        <translation>С ответом вашего офиса</translation>
    </message>
    <message>
        <source>You asked for help on {day}.</source>
        <translation>Вы попросили о помощи {day}.</translation>
    </message>
    <message>
        <source>Ask your office for help</source>
        <translation>Попросить помощи у офиса</translation>
    </message>
    <message>
        <source>You send a file, and it sends one back. It learns no passphrase.</source>
        <translation>Вы отправляете файл, офис присылает другой. Парольной фразы он не узнаёт.</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Из резервной копии</translation>
    </message>
    <message>
        <source>On a new computer, or when the records here are damaged.</source>
        <translation>На новом компьютере или если записи здесь повреждены.</translation>
    </message>
    <message>
        <source>No recovery kit, pieces or office key were made for these records. If the passphrase is forgotten, only a backup with a passphrase that you still know can help.</source>
        <translation>Для этих записей не сделаны ни лист восстановления, ни части, ни ключ офиса. Если парольная фраза забыта, поможет только резервная копия с парольной фразой, которую вы ещё знаете.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation>Что написано на вашей бумаге</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>Одна часть</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>Другая часть</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Выберите новую парольную фразу</translation>
    </message>
    <message>
        <source>It opens your records from now on. The one before opens nothing here any more.</source>
        <translation>Теперь ваши записи открывает она. Прежняя здесь больше ничего не открывает.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>From a backup</source>
        <translation>Из резервной копии</translation>
    </message>
    <message>
        <source>Plug in the stick or the disk with the backup. Its name ends in .backup. You need the passphrase or the recovery kit that opened your records when it was made.</source>
        <translation>Вставьте флешку или подключите диск с резервной копией. Её имя кончается на .backup. Нужна парольная фраза или лист восстановления, которые открывали ваши записи, когда её делали.</translation>
    </message>
    <message>
        <source>The records that are here now are not deleted: they are set aside, whole, in a folder beside.</source>
        <translation>Записи, которые есть здесь сейчас, не удаляются: они целиком откладываются в папку рядом.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Выбрать резервную копию</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Резервные копии (*.backup);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Which day do you want back?</source>
        <translation>Какой день вы хотите вернуть?</translation>
    </message>
    <message numerus="yes">
        <source>%n more in this file cannot be read any more.</source>
        <translation>
            <numerusform>Ещё %n в этом файле больше не читается.</numerusform>
            <numerusform>Ещё %n в этом файле больше не читаются.</numerusform>
            <numerusform>Ещё %n в этом файле больше не читаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>{day}, {time}: {size}, {files}</source>
        <translation>{day}, {time}: {size}, {files}</translation>
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
        <source>Restoring</source>
        <translation>Восстанавливаем</translation>
    </message>
    <message>
        <source>Until the last step everything here stays as it is.</source>
        <translation>До последнего шага здесь всё остаётся как есть.</translation>
    </message>
    <message>
        <source>Your records are back</source>
        <translation>Ваши записи вернулись</translation>
    </message>
    <message>
        <source>As they were on {day}. Open them with the passphrase of that day.</source>
        <translation>Такими, какими были {day}. Откройте их парольной фразой того дня.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were damaged in the backup and are missing. The app names them.</source>
        <translation>
            <numerusform>%n файл повреждён в резервной копии и отсутствует. Приложение назовёт его.</numerusform>
            <numerusform>%n файла повреждены в резервной копии и отсутствуют. Приложение назовёт их.</numerusform>
            <numerusform>%n файлов повреждены в резервной копии и отсутствуют. Приложение назовёт их.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before lies in {folder}.</source>
        <translation>То, что было здесь раньше, лежит в папке {folder}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>The file is being checked.</source>
        <translation>Файл проверяется.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close without an answer?</source>
        <translation>Закрыть без ответа?</translation>
    </message>
    <message>
        <source>What you wrote here is kept nowhere. It is gone when you close.</source>
        <translation>То, что вы здесь написали, нигде не хранится. Когда вы закроете, оно исчезнет.</translation>
    </message>
    <message>
        <source>Close and lose the comments</source>
        <translation>Закрыть и потерять замечания</translation>
    </message>
    <message>
        <source>A colleague&apos;s record</source>
        <translation>Запись коллеги</translation>
    </message>
    <message>
        <source>Call the colleague who gave it to you, and let her read the words of her vault&apos;s key to you. Her app shows them under “Have it checked”. If they are these, it is from her:</source>
        <translation>Позвоните коллеге, от кого вы его получили, и попросите прочитать слова ключа хранилища. Приложение показывает их у коллеги в разделе «Отдать на проверку». Если это те же слова, файл действительно оттуда:</translation>
    </message>
    <message>
        <source>Read without comparing</source>
        <translation>Читать без сверки</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Слова совпадают</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it. Read and answer them one by one.</source>
        <translation>
            <numerusform>В нём %n запись. Прочитайте её и ответьте.</numerusform>
            <numerusform>В нём %n записи. Читайте их по одной и отвечайте.</numerusform>
            <numerusform>В нём %n записей. Читайте их по одной и отвечайте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>The file is whole, and nobody changed it since it was made.</source>
        <translation>Файл цел, и с тех пор, как он сделан, никто его не менял.</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>Слова ключа коллеги</translation>
    </message>
    <message>
        <source>The file was made on {day}.</source>
        <translation>Файл сделан {day}.</translation>
    </message>
    <message>
        <source>Nothing of this record is kept on this computer, and neither are your comments until you save the answer. Only the colleague changes her text.</source>
        <translation>Ничего из этой записи на этом компьютере не хранится, как и ваши замечания, пока вы не сохраните ответ. Свой текст меняет только сам коллега.</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Другие записи</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) go along.</source>
        <translation>
            <numerusform>С ним уходит %n замечание.</numerusform>
            <numerusform>С ним уходят %n замечания.</numerusform>
            <numerusform>С ним уходит %n замечаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote no comments.</source>
        <translation>Замечаний вы не написали.</translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation>Подпись говорит, кто заявляет, что проверил запись. Действительно ли это ключ этого человека, портал проверяет, когда получает запись.</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Назад к записи</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Кто-то другой…</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>Сохранить ответ…</translation>
    </message>
    <message>
        <source>There is nothing to answer yet: write a comment, or choose what you checked.</source>
        <translation>Отвечать пока нечего: напишите замечание или выберите, что проверено.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Куда сохранить ответ</translation>
    </message>
    <message>
        <source>The answer is saved</source>
        <translation>Ответ сохранён</translation>
    </message>
    <message>
        <source>Give this file to the colleague who handed you the record:</source>
        <translation>Передайте этот файл коллеге, от кого вы получили запись:</translation>
    </message>
    <message>
        <source>She may ask for the words of your key. Read them to her by voice; they are no secret:</source>
        <translation>Вас могут попросить назвать слова вашего ключа. Прочитайте их голосом; они не секрет:</translation>
    </message>
    <message>
        <source>When you have no further use for her bundle, delete it, and empty the waste basket.</source>
        <translation>Когда этот пакет вам больше не нужен, удалите его и очистите корзину системы.</translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation>Кто проверяет</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>Добавить</translation>
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
    <name>SafetyPage</name>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Защита</translation>
    </message>
</context>
<context>
    <name>SamePersonSheet</name>
    <message>
        <source>Same person as in another story</source>
        <translation>Тот же человек, что в другой истории</translation>
    </message>
    <message>
        <source>She keeps the name she goes by there. Which names belong together stays in this vault and is part of no bundle and no page. Consent is asked anew for each story.</source>
        <translation>Она сохраняет имя, под которым известна там. Какие имена относятся к одному человеку, остаётся в этом хранилище и не входит ни в пакеты, ни в страницы. Согласие для каждой истории спрашивают заново.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>Взять это имя</translation>
    </message>
    <message>
        <source>{name}, in a record that lies in the bin</source>
        <translation>{name}, в записи, которая лежит в корзине</translation>
    </message>
    <message>
        <source>{name}, in: {titles}</source>
        <translation>{name}, в: {titles}</translation>
    </message>
</context>
<context>
    <name>SealedFor</name>
    <message>
        <source>Choose who can open it</source>
        <translation>Выбрать, кто может открыть</translation>
    </message>
    <message>
        <source>This bundle is not sealed: whoever finds the file or the stick can read all of it. Keep it with you, and delete it from the stick when it has arrived.</source>
        <translation>Этот пакет не запечатан: прочитает его целиком любой, кто найдёт файл или флешку. Держите его при себе, а когда дойдёт, удалите с флешки.</translation>
    </message>
    <message>
        <source>Sealed. Only {who} can open it.</source>
        <translation>Запечатано. Открыть может только {who}.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. With your office&apos;s setup file, which you take in under Safety, it is sealed for the gateway.</source>
        <translation>Не запечатано: прочитает любой, у кого есть файл. С файлом настройки вашего офиса, который принимают на странице «Защита», пакет запечатывается для портала.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it.</source>
        <translation>Не запечатано: прочитает любой, у кого есть файл.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. To seal it for a colleague, add her first, under Safety.</source>
        <translation>Не запечатано: прочитает любой, у кого есть файл. Чтобы запечатать для коллеги, сначала добавьте его на странице «Защита».</translation>
    </message>
</context>
<context>
    <name>SealingWords</name>
    <message>
        <source>The key to seal this bundle with is damaged. Nothing was made. Take in your office&apos;s setup file, or your colleague&apos;s request file, once more.</source>
        <translation>Ключ, которым нужно запечатать этот пакет, повреждён. Ничего не сделано. Ещё раз примите файл настройки вашего офиса или файл запроса коллеги.</translation>
    </message>
    <message>
        <source>A bundle can be sealed for at most {limit} people. Choose fewer, and make a second one for the others.</source>
        <translation>Запечатать пакет можно не больше чем для стольких человек: {limit}. Выберите меньше, а для остальных сделайте второй.</translation>
    </message>
    <message>
        <source>{name} is sealed for somebody else, and cannot be opened here. Ask whoever sent it to choose you when exporting.</source>
        <translation>{name}: запечатано для кого-то другого и здесь не открывается. Попросите отправителя выбрать вас при выгрузке.</translation>
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
        <source>opens when it is safe</source>
        <translation>откроется, когда будет безопасно</translation>
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
    <name>ServiceCard</name>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>What it helps with</source>
        <translation>С чем помогает</translation>
    </message>
    <message>
        <source>How to reach it, and when</source>
        <translation>Как связаться и когда</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>SettingUpWords</name>
    <message>
        <source>{name} is no setup file, or it was damaged on its way. Nothing was changed. Ask your office for the file again.</source>
        <translation>{name} не файл настройки, или он повреждён в пути. Ничего не изменено. Попросите файл в офисе ещё раз.</translation>
    </message>
    <message>
        <source>Something in {name} was changed after your office signed it. Nothing was taken in. Tell your office, and ask for the file again by another way.</source>
        <translation>В {name} что-то изменили после того, как офис его подписал. Ничего не принято. Сообщите в офис и попросите файл ещё раз, другим путём.</translation>
    </message>
    <message>
        <source>{name} was made for a newer version of the app. Nothing was changed. Bring the app up to date, then take the file in.</source>
        <translation>{name}: файл сделан для более новой версии приложения. Ничего не изменено. Обновите приложение, а затем примите файл.</translation>
    </message>
    <message>
        <source>{name} says that it was made on {day}, which is still to come. Nothing was changed. Look whether the clock of this computer is right.</source>
        <translation>{name}: в файле сказано, что он сделан {day}, а этот день ещё не наступил. Ничего не изменено. Проверьте, верны ли часы этого компьютера.</translation>
    </message>
    <message>
        <source>{name} says that it comes from {office}, but it is signed by nobody whom your office named. Nothing was changed. Ask your office, in person or by phone, whether the file is theirs.</source>
        <translation>{name}: в файле сказано, что он от {office}, но среди подписавших нет никого, кого назвал ваш офис. Ничего не изменено. Спросите в офисе, лично или по телефону, их ли это файл.</translation>
    </message>
    <message>
        <source>{name} comes from another office, {office}. This vault follows {have}. Nothing was changed. If you now belong to that office, {have} can name its key in a setup file of its own.</source>
        <translation>{name}: файл из другого офиса, {office}. Это хранилище следует за {have}. Ничего не изменено. Если теперь вы относитесь к тому офису, {have} может назвать его ключ в своём файле настройки.</translation>
    </message>
    <message>
        <source>{name} is signed with a key that your office has taken back: it was lost or stolen. Nothing was changed. Tell your office that this file is going round.</source>
        <translation>{name}: файл подписан ключом, который ваш офис отозвал: он потерян или украден. Ничего не изменено. Сообщите в офис, что этот файл ходит по рукам.</translation>
    </message>
    <message>
        <source>{name} is number {number}, and number {have} is in force here: it is older. Nothing was changed. Ask your office for the newest file.</source>
        <translation>{name}: это номер {number}, а здесь действует номер {have}: файл старее. Ничего не изменено. Попросите в офисе новейший файл.</translation>
    </message>
    <message>
        <source>Another setup file with number {number} is in force here already. Nothing was changed. Tell your office: it has to make the file anew, with a higher number.</source>
        <translation>Здесь уже действует другой файл настройки с номером {number}. Ничего не изменено. Сообщите в офис: файл нужно сделать заново, с большим номером.</translation>
    </message>
    <message>
        <source>Nobody here has compared the words of {name} yet. Nothing was changed. Call your office, read the words to each other, and take the file in if they are the same.</source>
        <translation>Слова {name} здесь ещё никто не сверял. Ничего не изменено. Позвоните в офис, прочитайте слова друг другу и, если они совпадают, примите файл.</translation>
    </message>
    <message>
        <source>These are not the words of {name}. Nothing was changed. Look whether each word is typed right. If they still differ, the file is not from your office: do not use it.</source>
        <translation>Это не слова {name}. Ничего не изменено. Проверьте, верно ли введено каждое слово. Если они всё равно не совпадают, файл не из вашего офиса: не пользуйтесь им.</translation>
    </message>
    <message>
        <source>{name} is no longer the file that you looked at. Nothing was changed. Open it once more.</source>
        <translation>{name} уже не тот файл, который вы смотрели. Ничего не изменено. Откройте его ещё раз.</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} cannot be used by this app, so nothing of the file was taken in. Tell your office. {detail}</source>
        <translation>Шаблоном «{form}» из {name} это приложение воспользоваться не может, поэтому из файла ничего не принято. Сообщите в офис. {detail}</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} leaves out, or loosens, questions that the app needs to keep people safe: {questions}. Nothing of the file was taken in. Tell your office.</source>
        <translation>В шаблоне «{form}» из {name} пропущены или ослаблены вопросы, которые нужны приложению для безопасности людей: {questions}. Из файла ничего не принято. Сообщите в офис.</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} has the number {version}, which another one here has already. Nothing of the file was taken in. Tell your office: a changed template needs a higher number.</source>
        <translation>У шаблона «{form}» из {name} номер {version}, который здесь уже занят другим. Из файла ничего не принято. Сообщите в офис: изменённому шаблону нужен больший номер.</translation>
    </message>
    <message>
        <source>The app has no kind of record called &quot;{form}&quot;. An office can adapt the templates that there are, and not add others. Nothing of the file was taken in. Tell your office.</source>
        <translation>В приложении нет вида записей «{form}». Офис может приспособить имеющиеся шаблоны, но не добавить другие. Из файла ничего не принято. Сообщите в офис.</translation>
    </message>
    <message>
        <source>That is a secret key. It must never leave the machine where it was made, and it was not taken. Choose the public one: it begins with &quot;age1&quot; or &quot;ssh-ed25519&quot;.</source>
        <translation>Это секретный ключ. Он никогда не должен покидать компьютер, на котором сделан, и он не взят. Выберите открытый: он начинается с «age1» или «ssh-ed25519».</translation>
    </message>
    <message>
        <source>Choose one template, a file whose name ends in .xml, and with it the lists that go along, whose names end in .csv.</source>
        <translation>Выберите один шаблон, файл с именем на .xml, и вместе с ним его списки, имена которых оканчиваются на .csv.</translation>
    </message>
    <message>
        <source>The setup file cannot be made like this. Something is missing or not clear: {place}. Nothing was saved.</source>
        <translation>Так файл настройки сделать нельзя. Чего-то не хватает или что-то неясно: {place}. Ничего не сохранено.</translation>
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
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Показать все сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Setup file from {office}</source>
        <translation>Файл настройки: {office}</translation>
    </message>
    <message>
        <source>Number {number}, made on {day}.</source>
        <translation>Номер {number}, сделан {day}.</translation>
    </message>
    <message>
        <source>This very file is in force here already. There is nothing to take in.</source>
        <translation>Именно этот файл здесь уже действует. Принимать нечего.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Что он даёт</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Что он меняет</translation>
    </message>
    <message>
        <source>Nothing but its number.</source>
        <translation>Ничего, кроме номера.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Compare these words</source>
        <translation>Сверьте эти слова</translation>
    </message>
    <message>
        <source>Call your office on a number that you know from elsewhere, and let them read the words of their key to you. If one word differs, the file is not from them: do not use it.</source>
        <translation>Позвоните в офис по номеру, который знаете из другого места, и попросите прочитать вам слова их ключа. Если хоть одно слово другое, файл не от них: не пользуйтесь им.</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Слова в файле</translation>
    </message>
    <message>
        <source>I heard these words from my office</source>
        <translation>Эти слова мне прочитали в моём офисе</translation>
    </message>
    <message>
        <source>Compare the words with your office first, then tick the line below them.</source>
        <translation>Сначала сверьте слова с офисом, затем отметьте строку под ними.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>What you have written stays as it is. New records follow the file.</source>
        <translation>Написанное вами остаётся как было. Новые записи следуют файлу.</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>It names no gateway: what you export is handed on by you.</source>
        <translation>Портал в нём не назван: выгруженное вы передаёте сами.</translation>
    </message>
    <message>
        <source>Your work goes to {name}, on a stick.</source>
        <translation>Ваша работа идёт на флешке, адресат: {name}.</translation>
    </message>
    <message>
        <source>Your work goes to {name}, at {address}</source>
        <translation>Ваша работа идёт сюда: {name}, {address}</translation>
    </message>
    <message>
        <source>What you send there can be opened by: {names}</source>
        <translation>То, что вы туда отправите, могут открыть: {names}</translation>
    </message>
    <message>
        <source>It names no office that confirms devices.</source>
        <translation>В нём не назван ни один офис, который подтверждает устройства.</translation>
    </message>
    <message>
        <source>Devices are confirmed by: {names}</source>
        <translation>Устройства подтверждают: {names}</translation>
    </message>
    <message>
        <source>The next setup file may come from: {names}</source>
        <translation>Следующий файл настройки может прийти от: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count.</source>
        <translation>
            <numerusform>%n потерянное устройство (или ключ) больше не засчитывается.</numerusform>
            <numerusform>%n потерянных устройства (или ключа) больше не засчитываются.</numerusform>
            <numerusform>%n потерянных устройств (или ключей) больше не засчитываются.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: the app&apos;s own template is newer, so it stays in use.</source>
        <translation>{title}: собственный шаблон приложения новее, поэтому остаётся он.</translation>
    </message>
    <message>
        <source>{title}, from your office: new records are written with it.</source>
        <translation>{title}, от вашего офиса: новые записи делаются по этому шаблону.</translation>
    </message>
    <message>
        <source>Sends over the network to {after}</source>
        <translation>Отправляет по сети на адрес {after}</translation>
    </message>
    <message>
        <source>No longer sends over the network; what you export goes on a stick</source>
        <translation>Больше не отправляет по сети; выгруженное идёт на флешке</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count</source>
        <translation>
            <numerusform>%n потерянное устройство (или ключ) больше не засчитывается</numerusform>
            <numerusform>%n потерянных устройства (или ключа) больше не засчитываются</numerusform>
            <numerusform>%n потерянных устройств (или ключей) больше не засчитываются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) or key(s) count again</source>
        <translation>
            <numerusform>%n устройство (или ключ) снова засчитывается</numerusform>
            <numerusform>%n устройства (или ключа) снова засчитываются</numerusform>
            <numerusform>%n устройств (или ключей) снова засчитываются</numerusform>
        </translation>
    </message>
    <message>
        <source>The office is now called {after}; it was {before}</source>
        <translation>Офис теперь называется {after}; было {before}</translation>
    </message>
    <message>
        <source>Your work goes to {after}</source>
        <translation>Ваша работа идёт сюда: {after}</translation>
    </message>
    <message>
        <source>Your work no longer goes to {before}</source>
        <translation>Ваша работа больше не идёт сюда: {before}</translation>
    </message>
    <message>
        <source>The gateway is now called {after}; it was {before}</source>
        <translation>Портал теперь называется {after}; было {before}</translation>
    </message>
    <message>
        <source>The gateway&apos;s address is now {after}; it was {before}</source>
        <translation>Адрес портала теперь {after}; было {before}</translation>
    </message>
    <message>
        <source>Receipts are now signed as {after}; it was {before}</source>
        <translation>Квитанции теперь подписаны именем {after}; было {before}</translation>
    </message>
    <message>
        <source>{after} can open what you send</source>
        <translation>{after}: теперь может открыть то, что вы отправляете</translation>
    </message>
    <message>
        <source>{before} can no longer open what you send</source>
        <translation>{before}: больше не может открыть то, что вы отправляете</translation>
    </message>
    <message>
        <source>Receipts may be signed with the key {after}</source>
        <translation>Квитанции могут быть подписаны ключом {after}</translation>
    </message>
    <message>
        <source>Receipts signed with the key {before} no longer count</source>
        <translation>Квитанции, подписанные ключом {before}, больше не засчитываются</translation>
    </message>
    <message>
        <source>Devices that {after} confirms are trusted</source>
        <translation>Теперь доверяем устройствам, которые подтверждает {after}</translation>
    </message>
    <message>
        <source>Devices that {before} confirmed are no longer trusted</source>
        <translation>Больше не доверяем устройствам, которые подтверждает {before}</translation>
    </message>
    <message>
        <source>An office now confirms other devices: {after}; it was {before}</source>
        <translation>Офис теперь подтверждает другие устройства: {after}; было {before}</translation>
    </message>
    <message>
        <source>{after} may make the next setup file</source>
        <translation>{after}: теперь может сделать следующий файл настройки</translation>
    </message>
    <message>
        <source>{before} may no longer make setup files</source>
        <translation>{before}: больше не может делать файлы настройки</translation>
    </message>
    <message>
        <source>{before} gets a template from your office, version {after}</source>
        <translation>{before}: шаблон от вашего офиса, версия {after}</translation>
    </message>
    <message>
        <source>{before} gets a newer template from your office, version {after}</source>
        <translation>{before}: более новый шаблон от вашего офиса, версия {after}</translation>
    </message>
    <message>
        <source>{before} goes back to the app&apos;s own template</source>
        <translation>{before}: снова собственный шаблон приложения</translation>
    </message>
</context>
<context>
    <name>SetupWriter</name>
    <message>
        <source>Make a setup file</source>
        <translation>Сделать файл настройки</translation>
    </message>
    <message>
        <source>Number {number}. Every device that takes it in will follow it, so let somebody else read through it too. No secret key belongs here.</source>
        <translation>Номер {number}. Ему будет следовать каждое устройство, которое его примет, поэтому пусть его прочитает ещё кто-нибудь. Секретным ключам здесь не место.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Ваш офис</translation>
    </message>
    <message>
        <source>Where the work goes</source>
        <translation>Куда идёт работа</translation>
    </message>
    <message>
        <source>As people call it: the Spotlight gateway. Leave it empty if there is none yet.</source>
        <translation>Как его называют: портал «Луч света». Если его ещё нет, оставьте пустым.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Его адрес</translation>
    </message>
    <message>
        <source>Begins with https:// Leave it empty if everything goes on sticks.</source>
        <translation>Начинается с https:// Если всё идёт на флешках, оставьте пустым.</translation>
    </message>
    <message>
        <source>The name that its receipts are signed with</source>
        <translation>Имя, которым подписаны его квитанции</translation>
    </message>
    <message>
        <source>Who can open what arrives there</source>
        <translation>Кто может открыть то, что туда приходит</translation>
    </message>
    <message>
        <source>A line for each: the public key, age1 and so on, then whose it is.</source>
        <translation>На каждого по строке: открытый ключ, age1 и так далее, затем чей он.</translation>
    </message>
    <message>
        <source>Keys that sign its receipts</source>
        <translation>Ключи, которыми подписаны его квитанции</translation>
    </message>
    <message>
        <source>A line for each, beginning with ssh-ed25519.</source>
        <translation>На каждый по строке, с ssh-ed25519 в начале.</translation>
    </message>
    <message>
        <source>Other offices that confirm devices</source>
        <translation>Другие офисы, которые подтверждают устройства</translation>
    </message>
    <message>
        <source>Your own office is added by itself. A line for each other: the names it confirms, such as *@herat, its public key, then what it is called.</source>
        <translation>Ваш собственный офис добавляется сам. На каждый другой по строке: имена, которые он подтверждает, например *@herat, его открытый ключ, затем как он называется.</translation>
    </message>
    <message>
        <source>Who else may make the next setup file</source>
        <translation>Кто ещё может сделать следующий файл настройки</translation>
    </message>
    <message>
        <source>If only your key can, nobody can when it is lost. A line for each: the public key, then whose it is.</source>
        <translation>Если это может только ваш ключ, то с его потерей не сможет никто. На каждого по строке: открытый ключ, затем чей он.</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) that you took back go along.</source>
        <translation>
            <numerusform>С ним уходит %n потерянное устройство (или ключ), отозванное вами.</numerusform>
            <numerusform>С ним уходят %n потерянных устройства (или ключа), отозванных вами.</numerusform>
            <numerusform>С ним уходят %n потерянных устройств (или ключей), отозванных вами.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase of the office&apos;s signing key</source>
        <translation>Фраза ключа подписи офиса</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Templates that your office adapted</source>
        <translation>Шаблоны, которые приспособил ваш офис</translation>
    </message>
    <message>
        <source>Choose the template, a file that ends in .xml, together with its lists, which end in .csv. Lists that you do not choose are the app&apos;s own.</source>
        <translation>Выберите шаблон, файл на .xml, вместе с его списками на .csv. Списки, которые вы не выберете, остаются собственными списками приложения.</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Добавить шаблон</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, версия {version}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Не включать</translation>
    </message>
    <message>
        <source>A template and its lists</source>
        <translation>Шаблон и его списки</translation>
    </message>
    <message>
        <source>Templates and lists (*.xml *.csv)</source>
        <translation>Шаблоны и списки (*.xml *.csv)</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key first.</source>
        <translation>Сначала введите фразу ключа подписи офиса.</translation>
    </message>
    <message>
        <source>Where the setup file goes</source>
        <translation>Куда сохранить файл настройки</translation>
    </message>
    <message>
        <source>Setup files (*.setup)</source>
        <translation>Файлы настройки (*.setup)</translation>
    </message>
    <message>
        <source>The setup file is saved</source>
        <translation>Файл настройки сохранён</translation>
    </message>
    <message>
        <source>It is called {name}. Give it to everybody in your office, on a stick or by mail.</source>
        <translation>Он называется {name}. Раздайте его всем в своём офисе, на флешке или по почте.</translation>
    </message>
    <message>
        <source>Whoever takes in the first one will call you. Read these words to them, and let nobody else answer for you:</source>
        <translation>Кто примет первый такой файл, вам позвонит. Прочитайте эти слова и не давайте никому другому отвечать за вас:</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation>Слова ключа подписи офиса</translation>
    </message>
    <message>
        <source>It counts on this computer too.</source>
        <translation>На этом компьютере он тоже действует.</translation>
    </message>
    <message>
        <source>On this computer another office&apos;s setup file stays in force.</source>
        <translation>На этом компьютере остаётся в силе файл настройки другого офиса.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Look at “{name}” once more: something there is missing or not clear.</source>
        <translation>Посмотрите ещё раз на «{name}»: там чего-то не хватает или что-то неясно.</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Взять из файла</translation>
    </message>
    <message>
        <source>A file with public keys</source>
        <translation>Файл с открытыми ключами</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.txt);;All files (*)</source>
        <translation>Открытые ключи (*.pub *.txt);;Все файлы (*)</translation>
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
    <name>SigningForm</name>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>What she checked</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Only comments, no approval</source>
        <translation>Только замечания, без одобрения</translation>
    </message>
    <message>
        <source>Her sign-off phrase</source>
        <translation>Фраза для подписи</translation>
    </message>
</context>
<context>
    <name>StaysHere</name>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>Остаётся здесь: {reason}.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Copy to a stick</source>
        <translation>Скопировать на флешку</translation>
    </message>
    <message>
        <source>What goes along: {files}, {size}.</source>
        <translation>Что уходит вместе: {files}, {size}.</translation>
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
        <source>Plug the stick in. It appears here by itself.</source>
        <translation>Вставьте флешку. Она появится здесь сама.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>Выберите папку для копий</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копируется</translation>
    </message>
    <message>
        <source>Writing. Please leave the stick where it is.</source>
        <translation>Идёт запись. Пожалуйста, не вынимайте флешку.</translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation>Останавливаем. Ничего недоделанного не останется.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>You can pull the stick out now.</source>
        <translation>Теперь флешку можно вынуть.</translation>
    </message>
    <message>
        <source>Every byte was read back from {folder} and compared.</source>
        <translation>Каждый байт прочитан обратно из {folder} и сверен.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Stop here. Put the person first.</source>
        <translation>Остановитесь здесь. Сначала человек.</translation>
    </message>
    <message>
        <source>You said that somebody in this story is in danger or in an open case, or may be. No story is worth a new danger. Offer help, and write down nothing of what you were told.</source>
        <translation>Вы сказали, что кому-то в этой истории грозит или может грозить опасность либо его дело ещё открыто. Ни одна история не стоит новой опасности. Предложите помощь и ничего из услышанного не записывайте.</translation>
    </message>
    <message>
        <source>Where she can get help</source>
        <translation>Где она может получить помощь</translation>
    </message>
    <message>
        <source>This story was stopped on {day}</source>
        <translation>Эта история остановлена {day}</translation>
    </message>
    <message>
        <source>Somebody in it was in danger or in an open case, or may have been. Nothing of it was kept but this date. Ask her again only when a GBV specialist says that it is safe.</source>
        <translation>Кому-то в ней грозила или могла грозить опасность либо дело было открыто. Кроме этой даты ничего не сохранено. Спросите её снова, только когда специалист по гендерному насилию скажет, что это безопасно.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что сохранится</translation>
    </message>
    <message>
        <source>Only today&apos;s date, so that nobody asks her again too soon. Everything else that was answered or added here is deleted, and only a backup made before could bring it back.</source>
        <translation>Только сегодняшняя дата, чтобы никто не спросил её снова слишком рано. Всё остальное, на что здесь ответили или что добавили, удаляется, и вернуть это может только резервная копия, сделанная раньше.</translation>
    </message>
    <message>
        <source>This story was finished before. It leaves every list for sharing until it is safe.</source>
        <translation>Эта история была завершена раньше. Пока не станет безопасно, её не будет ни в одном списке для передачи.</translation>
    </message>
    <message>
        <source>If you leave this page, or the app locks or closes, it does the same by itself.</source>
        <translation>Если вы покинете эту страницу или приложение запрётся либо закроется, оно само сделает то же самое.</translation>
    </message>
    <message>
        <source>Stop here and keep only the date</source>
        <translation>Остановиться и оставить только дату</translation>
    </message>
    <message>
        <source>I chose that by mistake</source>
        <translation>Это выбрано по ошибке</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Оставить остановленной</translation>
    </message>
    <message>
        <source>A specialist says that it is safe now</source>
        <translation>Специалист говорит, что теперь это безопасно</translation>
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
    <name>TakeInSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The file that you were given</source>
        <translation>Файл, который вам дали</translation>
    </message>
    <message>
        <source>What this file says</source>
        <translation>Что сказано в этом файле</translation>
    </message>
    <message>
        <source>It was made here, so nothing in it is new.</source>
        <translation>Он сделан здесь, поэтому нового в нём нет.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take in a bundle, notice or receipt</source>
        <translation>Принять пакет, уведомление или квитанцию</translation>
    </message>
    <message>
        <source>Choose the file that you were given: a colleague&apos;s records, a notice that somebody took her consent back, or a gateway&apos;s receipt. It is looked at first. Records and notices change nothing before you have read what they say.</source>
        <translation>Выберите файл, который вам дали: записи коллеги, уведомление о том, что кто-то отозвал согласие, или квитанцию портала. Сначала он просматривается. Записи и уведомления ничего не меняют, пока вы не прочитаете, что в них сказано.</translation>
    </message>
    <message>
        <source>Look on a stick</source>
        <translation>Поискать на флешке</translation>
    </message>
    <message>
        <source>Bundles, notices and receipts (*.zip *.age *.receipt.json)</source>
        <translation>Пакеты, уведомления и квитанции (*.zip *.age *.receipt.json)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Файл просматривается</translation>
    </message>
    <message>
        <source>Every part of it is checked. Nothing changes yet.</source>
        <translation>Проверяется каждая его часть. Пока ничего не меняется.</translation>
    </message>
    <message>
        <source>Stopping. Nothing of it is kept.</source>
        <translation>Останавливаем. Ничего из него не сохраняется.</translation>
    </message>
    <message>
        <source>All of it is known here already. There is nothing to take in.</source>
        <translation>Всё это здесь уже известно. Принимать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>It says of %n record(s) that are not in this vault that a consent was taken back. That is remembered: should they ever come, what was taken back stays taken back.</source>
        <translation>
            <numerusform>В нём сказано, что отозвано согласие в %n записи, которой нет в этом хранилище. Это запомнено: если она когда-нибудь придёт, отозванное останется отозванным.</numerusform>
            <numerusform>В нём сказано, что отозвано согласие в %n записях, которых нет в этом хранилище. Это запомнено: если они когда-нибудь придут, отозванное останется отозванным.</numerusform>
            <numerusform>В нём сказано, что отозвано согласие в %n записях, которых нет в этом хранилище. Это запомнено: если они когда-нибудь придут, отозванное останется отозванным.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n record(s) that were made for other readers; these are left out.</source>
        <translation>
            <numerusform>В нём есть и %n запись для других читателей; она не берётся.</numerusform>
            <numerusform>В нём есть и %n записи для других читателей; они не берутся.</numerusform>
            <numerusform>В нём есть и %n записей для других читателей; они не берутся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here knows this key yet. A stranger could hide your records this way, or write in a colleague&apos;s name. Ask the sender, by telephone or in person, to read out the words of her key. Go on only if they are these:</source>
        <translation>Этот ключ здесь ещё никто не знает. Чужой человек мог бы так спрятать ваши записи или писать от имени коллеги. Попросите отправителя по телефону или лично прочитать вслух слова своего ключа. Продолжайте, только если это те же слова:</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>Слова ключа отправителя</translation>
    </message>
    <message>
        <source>I compared these words with her, by voice</source>
        <translation>Эти слова сверены голосом с отправителем</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Принимается</translation>
    </message>
    <message>
        <source>It is checked once more and kept, all of it or nothing.</source>
        <translation>Всё проверяется ещё раз и сохраняется целиком или никак.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have two versions now. Nothing was overwritten: choose the one to go on from when you have time.</source>
        <translation>
            <numerusform>У %n записи теперь две версии. Ничего не затёрто: когда будет время, выберите, с какой продолжить.</numerusform>
            <numerusform>У %n записей теперь две версии. Ничего не затёрто: когда будет время, выберите, с какой продолжить.</numerusform>
            <numerusform>У %n записей теперь две версии. Ничего не затёрто: когда будет время, выберите, с какой продолжить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Посмотреть обе</translation>
    </message>
    <message numerus="yes">
        <source>A consent was taken back. %n record(s) of yours will stay here:</source>
        <translation>
            <numerusform>Согласие отозвано. Здесь останется %n ваша запись:</numerusform>
            <numerusform>Согласие отозвано. Здесь останутся %n ваши записи:</numerusform>
            <numerusform>Согласие отозвано. Здесь останутся %n ваших записей:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in. You find them under Records.</source>
        <translation>
            <numerusform>Принята %n запись. Она на странице «Записи».</numerusform>
            <numerusform>Приняты %n записи. Они на странице «Записи».</numerusform>
            <numerusform>Принято %n записей. Они на странице «Записи».</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export. Ask her what else to take down.</source>
        <translation>Отозванное больше не уйдёт ни в одной выгрузке. Спросите её, что ещё убрать.</translation>
    </message>
    <message>
        <source>It is remembered. None of your own records is touched by it.</source>
        <translation>Это запомнено. Ни одну вашу запись это не затрагивает.</translation>
    </message>
</context>
<context>
    <name>TellingPane</name>
    <message>
        <source>This story</source>
        <translation>Эта история</translation>
    </message>
    <message>
        <source>Who could be recognised</source>
        <translation>Кого можно узнать</translation>
    </message>
    <message>
        <source>For “{audience}”</source>
        <translation>Для «{audience}»</translation>
    </message>
    <message>
        <source>It stays on this device. Choose who may see it to learn what is still needed.</source>
        <translation>Она остаётся на этом устройстве. Выберите, кто может её видеть, чтобы узнать, чего ещё не хватает.</translation>
    </message>
    <message>
        <source>Nothing that was agreed stands in the way.</source>
        <translation>Ничто из того, на что дано согласие, не мешает.</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Стоит взглянуть ещё раз</translation>
    </message>
    <message>
        <source>“{words}” in {question}: {reason}</source>
        <translation>«{words}» в ответе на «{question}»: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text {name}</source>
        <translation>Текст {name}</translation>
    </message>
    <message>
        <source>Only the beginning is shown: the text is very long.</source>
        <translation>Показано только начало: текст очень длинный.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Как определено</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>Все языки (UTF-8)</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <translation>Все языки (UTF-16)</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Западноевропейская (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Кириллица (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Арабская (Windows)</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>This file is not whole, or not what its name says: it cannot be shown. Nothing was changed.</source>
        <translation>Этот файл не цел или не то, чем называется: показать его нельзя. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This document opens with a password only, and cannot be shown here.</source>
        <translation>Этот документ открывается только с паролем, и показать его здесь нельзя.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. It is safe in your vault.</source>
        <translation>Этот файл слишком большой, чтобы показать его здесь. В вашем хранилище он в сохранности.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here. It is safe in your vault.</source>
        <translation>Такие файлы здесь показать нельзя. В вашем хранилище он в сохранности.</translation>
    </message>
    <message>
        <source>The part of the program that shows such files is missing on this computer. Everything else works, and the file is safe in your vault.</source>
        <translation>На этом компьютере нет той части программы, которая показывает такие файлы. Всё остальное работает, и файл в вашем хранилище в сохранности.</translation>
    </message>
    <message>
        <source>This computer cannot play sound or film of this kind. The file is safe in your vault.</source>
        <translation>Этот компьютер не может воспроизвести такой звук или видео. Файл в вашем хранилище в сохранности.</translation>
    </message>
    <message>
        <source>No loudspeaker was found on this computer: it plays without sound.</source>
        <translation>На этом компьютере не найден динамик: воспроизведение без звука.</translation>
    </message>
</context>
<context>
    <name>TrustingWords</name>
    <message>
        <source>{name} is not a request of a device, or it is damaged. Nothing was changed. Ask for the file again.</source>
        <translation>{name} не запрос устройства, или файл повреждён. Ничего не изменено. Попросите файл ещё раз.</translation>
    </message>
    <message>
        <source>Something in {name} was changed after the device made it. Do not use it. Ask for the file again, by another way.</source>
        <translation>В {name} что-то изменили после того, как он сделан на устройстве. Не пользуйтесь им. Попросите файл ещё раз, другим путём.</translation>
    </message>
    <message>
        <source>{name} is the request of this device itself. Nothing was changed.</source>
        <translation>{name}: это запрос самого этого устройства. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} is not an office&apos;s answer, or it is damaged. Nothing was changed. Ask the office for the file again.</source>
        <translation>{name} не ответ офиса, или файл повреждён. Ничего не изменено. Попросите файл в офисе ещё раз.</translation>
    </message>
    <message>
        <source>{name} was made for another device, or for a key that this device no longer has. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation>{name}: ответ для другого устройства или для ключа, которого на этом устройстве больше нет. Ничего не изменено. Сохраните новый файл запроса и отправьте его в офис.</translation>
    </message>
    <message>
        <source>{name} counted only until {date}. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation>{name}: ответ действовал только до {date}. Ничего не изменено. Сохраните новый файл запроса и отправьте его в офис.</translation>
    </message>
    <message>
        <source>Write a name for this device, so that you know it again.</source>
        <translation>Напишите имя этого устройства, чтобы потом его узнать.</translation>
    </message>
    <message>
        <source>This colleague is no longer in the list. Nothing was changed.</source>
        <translation>Этого коллеги больше нет в списке. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The office needs a name, and a short name of Latin letters, digits and hyphens, such as &quot;kabul-office&quot;.</source>
        <translation>Офису нужно название и короткое имя из латинских букв, цифр и дефисов, например «kabul-office».</translation>
    </message>
    <message>
        <source>This vault holds the signing key of an office already.</source>
        <translation>В этом хранилище уже есть ключ подписи офиса.</translation>
    </message>
    <message>
        <source>This vault does not hold the signing key of an office yet. Make it first, under Safety, in &quot;Confirm devices&quot;.</source>
        <translation>В этом хранилище ещё нет ключа подписи офиса. Сначала сделайте его на странице «Защита», в разделе «Подтверждение устройств».</translation>
    </message>
    <message>
        <source>This is not the phrase of the office&apos;s signing key. Nothing was signed. Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>Это не фраза ключа подписи офиса. Ничего не подписано. Проверьте язык клавиатуры и Caps Lock и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{name} is not a list of lost devices, or it is damaged. Nothing was changed.</source>
        <translation>{name} не список потерянных устройств, или файл повреждён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} was signed by nobody you trust here. Nothing was changed. Ask your office whether the file is theirs.</source>
        <translation>{name}: файл подписан тем, кому здесь не доверяют. Ничего не изменено. Спросите в офисе, их ли это файл.</translation>
    </message>
    <message>
        <source>{name} is older than the list of lost devices that is in force here. Nothing was changed.</source>
        <translation>{name}: файл старее действующего здесь списка потерянных устройств. Ничего не изменено.</translation>
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
    <name>Undoing</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Повторять нечего</translation>
    </message>
    <message>
        <source>Undone: {question}</source>
        <translation>Отменено: {question}</translation>
    </message>
    <message>
        <source>Done again: {question}</source>
        <translation>Сделано снова: {question}</translation>
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
        <source>Erase everything ...</source>
        <translation>Стереть всё ...</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>У меня есть резервная копия</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Другие способы войти</translation>
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
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Type your passphrase, then choose to repair.</source>
        <translation>Введите парольную фразу и снова выберите исправление.</translation>
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
    <name>UnlockWays</name>
    <message>
        <source>Repair the vault</source>
        <translation>Исправить хранилище</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <source>Let only me write there</source>
        <translation>Разрешить запись только мне</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>That computer is off or gone</source>
        <translation>Тот компьютер выключен или его нет</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Two versions of one record</source>
        <translation>Две версии одной записи</translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation>Они читаются.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of one record</source>
        <translation>
            <numerusform>%n версия одной записи</numerusform>
            <numerusform>%n версии одной записи</numerusform>
            <numerusform>%n версий одной записи</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only one version now. Somebody chose already.</source>
        <translation>Теперь есть только одна версия. Кто-то уже выбрал.</translation>
    </message>
    <message>
        <source>Two people changed the same version. Read what differs, and choose the one to go on from. The other one ends there and stays in the history; you can copy from it.</source>
        <translation>Два человека изменили одну и ту же версию. Прочитайте, чем они различаются, и выберите, с какой продолжить. Другая на этом закончится и останется в истории изменений; из неё можно копировать.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>Ответы те же.</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Написано здесь</translation>
    </message>
    <message>
        <source>Version {number}, {moment}, by {author}</source>
        <translation>Версия {number}, {moment}, автор: {author}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>Go on from this one</source>
        <translation>Продолжить с этой</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Opening the file</source>
        <translation>Файл открывается</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Сохранить копию вне хранилища</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>A copy outside the vault</source>
        <translation>Копия вне хранилища</translation>
    </message>
    <message>
        <source>Anyone who uses this computer or the stick can open the copy. Deleting it later may not remove it from the disk. It is listed on the page Safety until you delete it.</source>
        <translation>Любой, кто пользуется этим компьютером или флешкой, сможет открыть копию. Если удалить её позже, она может остаться на диске. Она стоит в списке на странице «Защита», пока вы её не удалите.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Выбрать место</translation>
    </message>
    <message>
        <source>Save the copy as</source>
        <translation>Сохранить копию как</translation>
    </message>
    <message>
        <source>Saving the copy</source>
        <translation>Копия сохраняется</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Можно остановить в любой момент; ничего недоделанного не останется.</translation>
    </message>
    <message>
        <source>Saved outside the vault</source>
        <translation>Сохранено вне хранилища</translation>
    </message>
    <message>
        <source>The copy is in {name}. Delete it on the page Safety when it has served.</source>
        <translation>Копия лежит в {name}. Удалите её на странице «Защита», когда она больше не нужна.</translation>
    </message>
</context>
<context>
    <name>WatchListSection</name>
    <message>
        <source>Write down the real names of the people you protect, and places that would give them away. While you write and before anything leaves, the app looks for them in every text, however they are spelled, and shows you where they stand. It does not change your words.</source>
        <translation>Запишите настоящие имена людей, которых вы защищаете, и места, которые бы их выдали. Пока вы пишете и перед любой передачей приложение ищет их во всех текстах, как бы они ни были написаны, и показывает, где они стоят. Ваших слов оно не меняет.</translation>
    </message>
    <message>
        <source>The list is encrypted with everything else and is part of no bundle, no page and no printed form. A backup of the vault holds it. Write only what you need, and take names off again.</source>
        <translation>Список зашифрован вместе со всем остальным и не входит ни в пакеты, ни в страницы, ни в печатные формы. Он есть в резервной копии хранилища. Пишите только нужное и убирайте имена, когда они больше не нужны.</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Имена людей</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Protected names</source>
        <translation>Защищённые имена</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>{list}: add, one in each line</source>
        <translation>{list}: добавить, по одному в строке</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Nothing is listed yet.</source>
        <translation>В списке пока ничего нет.</translation>
    </message>
    <message>
        <source>Take “{entry}” off the list</source>
        <translation>Убрать «{entry}» из списка</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Сохранить как таблицу</translation>
    </message>
    <message>
        <source>Copy the whole record</source>
        <translation>Скопировать всю запись</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>Save the pages as PDF</source>
        <translation>Сохранить страницы как PDF</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>The pages are saved as a PDF that anyone who uses this computer can open. Paper can be found, copied and photographed, and nothing calls it back. Print only what somebody needs on paper, keep it locked away, and destroy it afterwards.</source>
        <translation>Страницы сохраняются как PDF, который может открыть любой, кто пользуется этим компьютером. Бумагу можно найти, скопировать и сфотографировать, и вернуть её нельзя. Печатайте только то, что нужно кому-то на бумаге, держите это под замком и потом уничтожьте.</translation>
    </message>
    <message>
        <source>The table is a file that anyone who uses this computer can open. Keep it where it is safe, and delete it when it is no longer needed.</source>
        <translation>Таблица это файл, который может открыть любой, кто пользуется этим компьютером. Храните её в надёжном месте и удалите, когда она больше не нужна.</translation>
    </message>
    <message>
        <source>Other programs can read the clipboard. It is emptied after a minute; what you paste elsewhere stays there.</source>
        <translation>Буфер обмена могут читать другие программы. Через минуту он очищается; то, что вы вставите в другом месте, останется там.</translation>
    </message>
    <message>
        <source>The picture is a file that anyone who uses this computer can open. Its hidden details were taken out. Delete it when it is no longer needed.</source>
        <translation>Изображение это файл, который может открыть любой, кто пользуется этим компьютером. Скрытые сведения из него удалены. Удалите его, когда оно больше не нужно.</translation>
    </message>
    <message>
        <source>This is somebody&apos;s story. On paper it can be found by the very person she fears, and nothing calls it back. Print it only if she or a colleague needs it on paper, leave it neither at her home nor in a bag, and destroy it afterwards. The PDF can be opened by anyone who uses this computer: delete it once it is printed.</source>
        <translation>Это чья-то история. На бумаге её может найти именно тот, кого она боится, и вернуть бумагу нельзя. Печатайте, только если это нужно на бумаге ей или коллеге, не оставляйте ни у неё дома, ни в сумке и потом уничтожьте. PDF может открыть любой, кто пользуется этим компьютером: удалите его, как только напечатаете.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>A folder for the vault</source>
        <translation>Папка для хранилища</translation>
    </message>
    <message>
        <source>Is {host} really not using this vault?</source>
        <translation>Точно ли {host} не использует это хранилище?</translation>
    </message>
    <message>
        <source>it</source>
        <translation>тот компьютер</translation>
    </message>
    <message>
        <source>The app cannot find out by itself. If that computer goes on writing while you do, the two spoil each other&apos;s work. Go on only if it is switched off, lost or broken, or if the app was ended there by force. The database is copied first, as that computer left it; what that computer had not passed on yet is not in it.</source>
        <translation>Само приложение этого узнать не может. Если тот компьютер продолжит писать одновременно с вами, вы испортите работу друг друга. Продолжайте, только если он выключен, потерян или сломан или если приложение там завершили принудительно. База данных сначала копируется такой, какой её оставил тот компьютер; того, что он ещё не успел передать, в ней нет.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Открыть здесь</translation>
    </message>
</context>
<context>
    <name>WhenSheet</name>
    <message>
        <source>When to send</source>
        <translation>Когда отправлять</translation>
    </message>
    <message>
        <source>The app sends by itself while it is open. Here you say when it must not. What waits is safe.</source>
        <translation>Пока приложение открыто, оно отправляет само. Здесь вы говорите, когда этого делать нельзя. То, что ждёт, в сохранности.</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Приостановить всю отправку</translation>
    </message>
    <message>
        <source>Only on one network</source>
        <translation>Только в одной сети</translation>
    </message>
    <message>
        <source>Only when this computer is plugged in</source>
        <translation>Только когда компьютер включён в розетку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>a network without a name</source>
        <translation>сеть без имени</translation>
    </message>
    <message>
        <source>You chose {name}, and that is where you are.</source>
        <translation>Вы выбрали {name}, и сейчас вы в этой сети.</translation>
    </message>
    <message>
        <source>You chose {name}. To choose another, take the mark away, save, and come back.</source>
        <translation>Вы выбрали {name}. Чтобы выбрать другую, снимите отметку, сохраните и вернитесь сюда.</translation>
    </message>
    <message>
        <source>The one you are on now: {name}.</source>
        <translation>Та, в которой вы сейчас: {name}.</translation>
    </message>
    <message>
        <source>The one you are on now. It has no name, but the app knows it again.</source>
        <translation>Та, в которой вы сейчас. У неё нет имени, но приложение её узнаёт.</translation>
    </message>
    <message>
        <source>This computer does not tell which network it is on, so this cannot be chosen.</source>
        <translation>Этот компьютер не говорит, в какой он сети, поэтому выбрать это нельзя.</translation>
    </message>
    <message>
        <source>At most in one day</source>
        <translation>Не больше чем за день</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>Сколько есть</translation>
    </message>
    <message>
        <source>Not in these hours</source>
        <translation>Не в эти часы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>WhereItWent</name>
    <message>
        <source>{day}: {reader} (for {profile}, {file})</source>
        <translation>{day}: {reader} (для {profile}, {file})</translation>
    </message>
    <message>
        <source>nobody wrote who got it</source>
        <translation>не записано, кто получил</translation>
    </message>
    <message>
        <source>file {start}…</source>
        <translation>файл {start}…</translation>
    </message>
    <message>
        <source>What went out in these ways, which the consent allowed: {ways}. Ask each place to take it down, and tell her what could not be reached.</source>
        <translation>Что ушло такими путями, которые согласие разрешало: {ways}. Попросите в каждом месте убрать это и скажите ей, до кого не удалось дойти.</translation>
    </message>
    <message>
        <source>{day}: {path}</source>
        <translation>{day}: {path}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies saved outside the vault. Delete those of this record, on the page Safety under “Copies outside”:</source>
        <translation>Копии, сохранённые вне хранилища. Удалите копии этой записи на странице «Защита», «Копии вне хранилища»:</translation>
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
    <name>WithdrawSheet</name>
    <message>
        <source>Take a consent back</source>
        <translation>Отозвать согласие</translation>
    </message>
    <message>
        <source>No reason is needed. It holds at once and for every version of this record: what is taken back leaves in no export any more.</source>
        <translation>Причина не нужна. Это действует сразу и для каждой версии этой записи: отозванное больше не уйдёт ни в одной выгрузке.</translation>
    </message>
    <message>
        <source>Who takes it back?</source>
        <translation>Кто отзывает согласие?</translation>
    </message>
    <message>
        <source>Everybody in it</source>
        <translation>Все, кто в ней есть</translation>
    </message>
    <message>
        <source>{code}: {name}</source>
        <translation>{code}: {name}</translation>
    </message>
    <message>
        <source>What is taken back?</source>
        <translation>Что отзывается?</translation>
    </message>
    <message>
        <source>Choose what is taken back.</source>
        <translation>Выберите, что отзывается.</translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export.</source>
        <translation>Отозванное больше не уйдёт ни в одной выгрузке.</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Кто это получил</translation>
    </message>
    <message>
        <source>The notice tells them which record, what is taken back and since when. It holds no name and no reason. Every bundle from now on says the same.</source>
        <translation>Уведомление сообщает им, какая запись, что отозвано и с какого дня. В нём нет ни имени, ни причины. То же самое отныне говорит каждый пакет.</translation>
    </message>
    <message>
        <source>It left this computer in no bundle. There is nobody to tell.</source>
        <translation>Этот компьютер она не покидала ни в одном пакете. Сообщать некому.</translation>
    </message>
    <message>
        <source>What nobody can call back</source>
        <translation>Чего никто не вернёт</translation>
    </message>
    <message>
        <source>Pages that were printed and handed out. Ask for them back.</source>
        <translation>Страницы, которые напечатали и раздали. Попросите их вернуть.</translation>
    </message>
    <message>
        <source>Make a notice…</source>
        <translation>Сделать уведомление…</translation>
    </message>
    <message>
        <source>Give this file to everybody who got the record:</source>
        <translation>Передайте этот файл всем, кто получил запись:</translation>
    </message>
    <message>
        <source>It is for: {readers}</source>
        <translation>Кому: {readers}</translation>
    </message>
    <message>
        <source>Another one, sealed for the gateway, waits in the outbox.</source>
        <translation>Ещё одно, запечатанное для портала, ждёт в исходящих.</translation>
    </message>
    <message>
        <source>The next bundle that you make carries it too, whoever gets it.</source>
        <translation>Следующий пакет, который вы сделаете, тоже несёт его, кто бы его ни получил.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Отозвать сейчас</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Where the notice goes</source>
        <translation>Куда сохранить уведомление</translation>
    </message>
    <message>
        <source>The notice is made</source>
        <translation>Уведомление готово</translation>
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
        <source>the record is damaged and cannot be read</source>
        <translation>запись повреждена и не читается</translation>
    </message>
    <message>
        <source>a file of it is damaged or missing</source>
        <translation>её файл повреждён или отсутствует</translation>
    </message>
    <message>
        <source>somebody in it did not agree to this</source>
        <translation>кто-то из неё на это не согласен</translation>
    </message>
    <message>
        <source>organisations stay unnamed outside the team</source>
        <translation>вне команды организации не называют</translation>
    </message>
    <message>
        <source>the file is no longer on this computer</source>
        <translation>файла больше нет на этом компьютере</translation>
    </message>
    <message>
        <source>hidden details may remain in the file</source>
        <translation>в файле могли остаться скрытые сведения</translation>
    </message>
    <message>
        <source>something has to be put right first</source>
        <translation>сначала нужно кое-что исправить</translation>
    </message>
    <message>
        <source>a consent was taken back</source>
        <translation>согласие отозвано</translation>
    </message>
    <message>
        <source>a colleague sent it, and the consents are on paper with her: readers get it from her</source>
        <translation>это прислал коллега, и бумажные согласия у него: читатели получают запись от него</translation>
    </message>
    <message>
        <source>the newest version is a colleague&apos;s: amend it first, so that all consents come along</source>
        <translation>новейшая версия от коллеги: сначала измените её, чтобы все согласия пошли вместе с ней</translation>
    </message>
    <message>
        <source>two versions stand side by side: choose one to go on from</source>
        <translation>две версии стоят рядом: выберите, с какой продолжить</translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation>рассылки</translation>
    </message>
    <message>
        <source>a colleague who reviews it</source>
        <translation>коллег, которые его проверят</translation>
    </message>
    <message>
        <source>everyone who got the record</source>
        <translation>всех, кто получил запись</translation>
    </message>
    <message>
        <source>your own desk</source>
        <translation>вас самих</translation>
    </message>
    <message>
        <source>The monthly newsletter, in a few words</source>
        <translation>Ежемесячная рассылка, в нескольких словах</translation>
    </message>
    <message>
        <source>A colleague, to review it</source>
        <translation>Коллега, для проверки</translation>
    </message>
    <message>
        <source>Everyone who got the record</source>
        <translation>Все, кто получил запись</translation>
    </message>
    <message>
        <source>My own desk, to read it or read it back</source>
        <translation>Для себя: прочитать или прочитать ей вслух</translation>
    </message>
    <message>
        <source>its editors, and by everybody who reads the newsletter</source>
        <translation>редакторы портала и все, кто читает рассылку</translation>
    </message>
    <message>
        <source>the colleague you hand it to</source>
        <translation>коллеги, которым вы его передадите</translation>
    </message>
    <message>
        <source>whoever finds the paper</source>
        <translation>все, кто найдёт бумагу</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>Перейти в «Исходящие»</translation>
    </message>
    <message>
        <source>Do it again after undoing</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>Delete the chosen records</source>
        <translation>Удалить выбранные записи</translation>
    </message>
    <message>
        <source>Look closer at a file</source>
        <translation>Рассмотреть файл ближе</translation>
    </message>
    <message>
        <source>Step back from a file</source>
        <translation>Отдалить файл</translation>
    </message>
    <message>
        <source>See the whole of a file</source>
        <translation>Показать файл целиком</translation>
    </message>
    <message>
        <source>Turn a picture</source>
        <translation>Повернуть изображение</translation>
    </message>
    <message>
        <source>Page before, in a document</source>
        <translation>Предыдущая страница документа</translation>
    </message>
    <message>
        <source>Next page, in a document</source>
        <translation>Следующая страница документа</translation>
    </message>
    <message>
        <source>Find words in a document</source>
        <translation>Найти слова в документе</translation>
    </message>
    <message>
        <source>Whom to turn to when somebody needs help</source>
        <translation>К кому обратиться, когда кому-то нужна помощь</translation>
    </message>
    <message>
        <source>Go to the next place worth another look</source>
        <translation>К следующему месту, на которое стоит взглянуть</translation>
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
<context>
    <name>_Block</name>
    <message>
        <source>Comment</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Comment on {question}</source>
        <translation>Замечание к вопросу «{question}»</translation>
    </message>
    <message>
        <source>Your comment on {question}</source>
        <translation>Ваше замечание к вопросу «{question}»</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>Что изменить и почему</translation>
    </message>
</context>
</TS>
