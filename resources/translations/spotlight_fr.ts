<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttachmentEditor</name>
    <message>
        <source>Undo removing the file</source>
        <translation>Remettre le fichier</translation>
    </message>
    <message>
        <source>Hidden details may remain in this file. Listen and look before you share it.</source>
        <translation>Des détails cachés peuvent rester dans ce fichier. Écoutez-le et regardez-le avant de le partager.</translation>
    </message>
    <message>
        <source>Location removed.</source>
        <translation>Lieu retiré.</translation>
    </message>
    <message>
        <source>Device data removed.</source>
        <translation>Données de l’appareil retirées.</translation>
    </message>
    <message>
        <source>Owner&apos;s name removed.</source>
        <translation>Nom du propriétaire retiré.</translation>
    </message>
    <message>
        <source>Dates removed.</source>
        <translation>Dates retirées.</translation>
    </message>
    <message>
        <source>Location and device data removed.</source>
        <translation>Lieu et données de l’appareil retirés.</translation>
    </message>
    <message>
        <source>Drop a photo here, or</source>
        <translation>Déposez une photo ici, ou</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Drop a sound file here, or</source>
        <translation>Déposez un fichier son ici, ou</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Choisir un fichier son</translation>
    </message>
    <message>
        <source>Drop a film here, or</source>
        <translation>Déposez un film ici, ou</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>Choisir un film</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Déposez un fichier ici, ou</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>Ajout du fichier</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>Arrêter l’ajout</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Not everything is added yet</source>
        <translation>Tout n’est pas encore ajouté</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being added and will be left out if you go on now.</source>
        <translation>
            <numerusform>%n fichier est encore en cours d’ajout et sera laissé de côté si vous continuez maintenant.</numerusform>
            <numerusform>%n fichiers sont encore en cours d’ajout et seront laissés de côté si vous continuez maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go without it</source>
        <translation>
            <numerusform>Continuer sans ce fichier</numerusform>
            <numerusform>Continuer sans ces fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for it</source>
        <translation>
            <numerusform>Attendre ce fichier</numerusform>
            <numerusform>Attendre ces fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n fiche choisie</numerusform>
            <numerusform>%n fiches choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Exporter&#xa0;%n fiche</numerusform>
            <numerusform>Exporter&#xa0;%n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalculateEditor</name>
    <message>
        <source>filled in later</source>
        <translation>rempli plus tard</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>What you wrote is still on this screen, and saving is tried again by itself.</source>
        <translation>Ce que vous avez écrit est encore à l’écran, et l’application réessaie d’elle-même de l’enregistrer.</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away: {choice}</source>
        <translation>Retirer&#xa0;: {choice}</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Tapez pour chercher, ou ouvrez la liste</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>ouvrir la liste</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag to another place, or press Alt and an arrow</source>
        <translation>Faites glisser ailleurs, ou appuyez sur Alt et une flèche</translation>
    </message>
</context>
<context>
    <name>DropDownEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Tapez pour chercher, ou ouvrez la liste</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>ouvrir la liste</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>needed before you can finish</source>
        <translation>nécessaire avant de terminer</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>That is not the passphrase of this vault. Your work is safe. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation>Ce n’est pas la phrase de passe de ce coffre. Votre travail est en sécurité. Vérifiez la touche Verr. Maj. et la langue du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait a little before the next try. The pause protects your work from guessing.</source>
        <translation>Attendez un peu avant le prochain essai. Cette pause protège votre travail de qui voudrait deviner.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed. Add one or two more words that do not belong together.</source>
        <translation>Cette phrase de passe pourrait être devinée. Ajoutez un ou deux mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>The vault cannot be read: its file {file} is damaged. Nothing was changed. If you have a copy of the vault folder, put it back and open the app again.</source>
        <translation>Le coffre ne peut pas être lu&#xa0;: son fichier {file} est abîmé. Rien n’a été changé. Si vous avez une copie du dossier du coffre, remettez-la en place et rouvrez l’application.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}. If it is on a stick, plug the stick in and open the app again.</source>
        <translation>Il n’y a pas de coffre dans {folder}. S’il est sur une clé USB, branchez-la et rouvrez l’application.</translation>
    </message>
    <message>
        <source>There is already a vault in {folder}. It was left as it is; open it, or choose another folder.</source>
        <translation>Il y a déjà un coffre dans {folder}. Il a été laissé tel quel&#xa0;; ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This vault is already open in another window of the app. Go on there, or close that window and try again. Nothing was lost.</source>
        <translation>Ce coffre est déjà ouvert dans une autre fenêtre de l’application. Continuez là-bas, ou fermez cette fenêtre et réessayez. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>This vault was used with a newer version of the app. Nothing was changed. Open it with that version.</source>
        <translation>Ce coffre a été utilisé avec une version plus récente de l’application. Rien n’a été changé. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database cannot be read. What can be read is shown; nothing was deleted. Make a copy of the vault folder before you go on.</source>
        <translation>Une partie de la base de données du coffre ne peut pas être lue. Ce qui peut être lu est affiché&#xa0;; rien n’a été supprimé. Faites une copie du dossier du coffre avant de continuer.</translation>
    </message>
    <message>
        <source>One file of this record is no longer in the vault folder. The text is safe. Add the file again if you still have it.</source>
        <translation>Un fichier de cette fiche n’est plus dans le dossier du coffre. Le texte est en sécurité. Ajoutez de nouveau le fichier si vous l’avez encore.</translation>
    </message>
    <message>
        <source>One file of this record is damaged and was set aside. The text is safe. Add the file again if you still have it.</source>
        <translation>Un fichier de cette fiche est abîmé et a été mis de côté. Le texte est en sécurité. Ajoutez de nouveau le fichier si vous l’avez encore.</translation>
    </message>
    <message>
        <source>This record is no longer in the vault. The list has been refreshed.</source>
        <translation>Cette fiche n’est plus dans le coffre. La liste a été mise à jour.</translation>
    </message>
    <message>
        <source>The clock of this computer stands earlier than when you last worked. Your work is safe. Check the date, so that new records carry the right one.</source>
        <translation>L’horloge de cet ordinateur indique un moment antérieur à votre dernier travail. Votre travail est en sécurité. Vérifiez la date, pour que les nouvelles fiches portent la bonne.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe. Free {needed}, then try again.</source>
        <translation>Le disque est plein. Ce qui a été enregistré est en sécurité. Libérez {needed}, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Nothing was lost. Choose another folder, or ask for the right to write there.</source>
        <translation>Rien ne peut être écrit dans {folder}. Rien n’a été perdu. Choisissez un autre dossier, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>This account may not use {folder}. Nothing was changed. Choose another folder, or ask whoever looks after the computer.</source>
        <translation>Ce compte ne peut pas utiliser {folder}. Rien n’a été changé. Choisissez un autre dossier, ou demandez à qui s’occupe de l’ordinateur.</translation>
    </message>
    <message>
        <source>The file {name} could not be read. It was not added. Copy it to this computer and try again.</source>
        <translation>Le fichier {name} n’a pas pu être lu. Il n’a pas été ajouté. Copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>The file {name} was not added. {reason}</source>
        <translation>Le fichier {name} n’a pas été ajouté. {reason}</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} and was not added. A shorter or smaller copy will fit.</source>
        <translation>Le fichier {name} dépasse {limit} et n’a pas été ajouté. Une copie plus courte ou plus légère conviendra.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged and was not added. Open it in a picture program, save it again, and add the new copy.</source>
        <translation>L’image {name} est abîmée et n’a pas été ajoutée. Ouvrez-la dans un programme d’images, enregistrez-la de nouveau, et ajoutez la nouvelle copie.</translation>
    </message>
    <message>
        <source>This record is already being amended. Go on with the draft that is open.</source>
        <translation>Cette fiche est déjà en cours de modification. Continuez avec le brouillon qui est ouvert.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for that. What was saved is safe. Close other programs, then try again.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour cela. Ce qui a été enregistré est en sécurité. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The picture {name} is too large to work on and was not added. Save a smaller copy of it and add that.</source>
        <translation>L’image {name} est trop grande pour être traitée et n’a pas été ajoutée. Enregistrez-en une copie plus petite et ajoutez celle-ci.</translation>
    </message>
    <message>
        <source>The document {name} is damaged and was not added. Open it, save it again, and add the new copy.</source>
        <translation>Le document {name} est abîmé et n’a pas été ajouté. Ouvrez-le, enregistrez-le de nouveau, et ajoutez la nouvelle copie.</translation>
    </message>
    <message>
        <source>The template {form} cannot be read. Your records are safe. Install the app again to repair it.</source>
        <translation>Le modèle {form} ne peut pas être lu. Vos fiches sont en sécurité. Réinstallez l’application pour le réparer.</translation>
    </message>
    <message>
        <source>The template {form} was changed outside the app, so it is not used. Your records are safe. Install the app again to repair it.</source>
        <translation>Le modèle {form} a été changé en dehors de l’application, il n’est donc pas utilisé. Vos fiches sont en sécurité. Réinstallez l’application pour le réparer.</translation>
    </message>
    <message>
        <source>The template {form}, version {version}, is not on this computer. The record is safe and can be opened where the template is.</source>
        <translation>Le modèle {form}, version {version}, n’est pas sur cet ordinateur. La fiche est en sécurité et peut être ouverte là où se trouve le modèle.</translation>
    </message>
    <message>
        <source>The template {form} could not be converted: {detail}</source>
        <translation>Le modèle {form} n’a pas pu être converti&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>The answers of one record cannot be read. The others are safe. Make a copy of the vault folder before you go on.</source>
        <translation>Les réponses d’une fiche ne peuvent pas être lues. Les autres sont en sécurité. Faites une copie du dossier du coffre avant de continuer.</translation>
    </message>
    <message>
        <source>A few answers are still needed before you can finish. What you wrote is saved.</source>
        <translation>Il manque encore quelques réponses avant de pouvoir terminer. Ce que vous avez écrit est enregistré.</translation>
    </message>
    <message>
        <source>The bundle {name} cannot be read. Copy it again from where it came and try once more.</source>
        <translation>Le paquet {name} ne peut pas être lu. Copiez-le de nouveau depuis son origine et réessayez.</translation>
    </message>
    <message>
        <source>The bundle does not hold what it promises, so nothing was taken from it.</source>
        <translation>Le paquet ne contient pas ce qu’il annonce, rien n’en a donc été pris.</translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers. Choose other readers, or widen who may see the record.</source>
        <translation>Rien de ce que vous avez choisi ne peut partir vers ces lecteurs. Choisissez d’autres lecteurs, ou élargissez qui peut voir la fiche.</translation>
    </message>
    <message>
        <source>There is already a file {name} in that folder. It was left as it is. Choose another folder.</source>
        <translation>Il y a déjà un fichier {name} dans ce dossier. Il a été laissé tel quel. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The key with which this computer signs its bundles cannot be read. Your records are safe, but nothing can be exported. Put back a copy of the vault folder if you have one.</source>
        <translation>La clé avec laquelle cet ordinateur signe ses paquets ne peut pas être lue. Vos fiches sont en sécurité, mais rien ne peut être exporté. Remettez en place une copie du dossier du coffre si vous en avez une.</translation>
    </message>
    <message>
        <source>Something in the app went wrong. What was saved is safe. Close the app and open it again; if it happens again, tell whoever supports you.</source>
        <translation>Quelque chose s’est mal passé dans l’application. Ce qui a été enregistré est en sécurité. Fermez l’application et rouvrez-la&#xa0;; si cela se reproduit, dites-le à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Not the right passphrase</source>
        <translation>Ce n’est pas la bonne phrase de passe</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Déjà ouvert</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>This file was not added</source>
        <translation>Ce fichier n’a pas été ajouté</translation>
    </message>
    <message>
        <source>This picture was not added</source>
        <translation>Cette image n’a pas été ajoutée</translation>
    </message>
    <message>
        <source>Not quite finished</source>
        <translation>Pas tout à fait terminé</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>Rien ne partirait</translation>
    </message>
    <message>
        <source>The app stumbled</source>
        <translation>L’application a trébuché</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>The app cannot tell what kind of file it is. Photos, PDF, audio and video can be added.</source>
        <translation>L’application ne reconnaît pas ce genre de fichier. On peut ajouter des photos, des PDF, du son et de la vidéo.</translation>
    </message>
    <message>
        <source>It is a program, and programs can do harm.</source>
        <translation>C’est un programme, et un programme peut faire du mal.</translation>
    </message>
    <message>
        <source>Web pages can carry hidden programs. Save it as PDF and add that.</source>
        <translation>Une page web peut cacher des programmes. Enregistrez-la en PDF et ajoutez le PDF.</translation>
    </message>
    <message>
        <source>It is an office document and may carry hidden programs. Save it as PDF and add that.</source>
        <translation>C’est un document bureautique, qui peut cacher des programmes. Enregistrez-le en PDF et ajoutez le PDF.</translation>
    </message>
    <message>
        <source>It is a packed folder. Unpack it and add the files one by one.</source>
        <translation>C’est un dossier compressé. Décompressez-le et ajoutez les fichiers un par un.</translation>
    </message>
    <message>
        <source>Its name says one thing and its content another. Open it, save it again, and add the new copy.</source>
        <translation>Son nom dit une chose et son contenu une autre. Ouvrez-le, enregistrez-le de nouveau, et ajoutez la nouvelle copie.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It is locked with a password. Save a copy without the password and add that.</source>
        <translation>Il est protégé par un mot de passe. Enregistrez une copie sans mot de passe et ajoutez celle-ci.</translation>
    </message>
    <message>
        <source>It is an office document, which can carry hidden details. Save it as PDF and add that.</source>
        <translation>C’est un document bureautique, qui peut cacher des détails. Enregistrez-le en PDF et ajoutez le PDF.</translation>
    </message>
    <message>
        <source>The document carries a program or other files inside. Print it to a new PDF and add that.</source>
        <translation>Le document contient un programme ou d’autres fichiers. Imprimez-le dans un nouveau PDF et ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>some space</source>
        <translation>de la place</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What will leave</source>
        <translation>Ce qui va partir</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Pour qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Also save the file with which others can check the signature</source>
        <translation>Enregistrer aussi le fichier qui permet à d’autres de vérifier la signature</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Préparation du paquet</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Vous pouvez arrêter à tout moment&#xa0;; rien d’inachevé ne reste.</translation>
    </message>
    <message>
        <source>About {size} of files</source>
        <translation>Environ {size} de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Exporter&#xa0;%n fiche</numerusform>
            <numerusform>Exporter&#xa0;%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder or stick for the bundle</source>
        <translation>Choisissez le dossier ou la clé USB pour le paquet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message numerus="yes">
        <source>%n thing(s) before it is ready</source>
        <translation>
            <numerusform>%n point à voir avant que tout soit prêt</numerusform>
            <numerusform>%n points à voir avant que tout soit prêt</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is kept. Press a line to go to its question.</source>
        <translation>Tout ce que vous avez écrit est gardé. Appuyez sur une ligne pour aller à sa question.</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Revenir à l’écriture</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>GeopointEditor</name>
    <message>
        <source>15.5007 or 15°30&apos;02&quot; N</source>
        <translation>15.5007 ou 15°30&apos;02&quot; N</translation>
    </message>
    <message>
        <source>32.5599 or 32°33&apos;35&quot; E</source>
        <translation>32.5599 ou 32°33&apos;35&quot; E</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitude</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitude</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Go into a question to see why it is asked and what a good answer holds.</source>
        <translation>Entrez dans une question pour voir pourquoi elle est posée et ce que contient une bonne réponse.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>How this list works</source>
        <translation>Comment cette liste fonctionne</translation>
    </message>
    <message>
        <source>Each line leads to one question. Answer it, or look at it once more.</source>
        <translation>Chaque ligne mène à une question. Répondez-y, ou regardez-la encore une fois.</translation>
    </message>
    <message>
        <source>When nothing is left, press Finish. Until then it stays a draft, safe here.</source>
        <translation>Quand il ne reste rien, appuyez sur Terminer. D’ici là, cela reste un brouillon, en sécurité ici.</translation>
    </message>
    <message>
        <source>If you do not know an answer</source>
        <translation>Si vous ne connaissez pas une réponse</translation>
    </message>
    <message>
        <source>Write what you know and who could tell more. You can finish another day.</source>
        <translation>Écrivez ce que vous savez et qui pourrait en dire plus. Vous pourrez terminer un autre jour.</translation>
    </message>
    <message>
        <source>No guidance is needed here: write it as you would say it.</source>
        <translation>Pas besoin de conseils ici&#xa0;: écrivez comme vous le diriez.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search your records ({keys})</source>
        <translation>Chercher dans vos fiches ({keys})</translation>
    </message>
    <message>
        <source>Search your records</source>
        <translation>Chercher dans vos fiches</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>Afficher de nouveau toutes les fiches</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Back to where you came from; everything is saved</source>
        <translation>Revenir d’où vous veniez&#xa0;; tout est enregistré</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Afficher ou masquer les conseils</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Shows what is still missing</source>
        <translation>Montre ce qui manque encore</translation>
    </message>
    <message>
        <source>Not saved yet; trying again</source>
        <translation>Pas encore enregistré&#xa0;; nouvel essai</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Revision {number}, {moment}, {author}</source>
        <translation>Révision {number}, {moment}, {author}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>Les réponses sont les mêmes.</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>avant&#xa0;: {text}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation>maintenant&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Exported on {day} for {readers}</source>
        <translation>Exportée le {day} pour {readers}</translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message numerus="yes">
        <source>%n file(s) of your records are no longer in the vault folder. What you wrote is safe. Put the files back from a copy of the folder, or add them again.</source>
        <translation>
            <numerusform>%n fichier de vos fiches n’est plus dans le dossier du coffre. Ce que vous avez écrit est en sécurité. Remettez le fichier à partir d’une copie du dossier, ou ajoutez-le de nouveau.</numerusform>
            <numerusform>%n fichiers de vos fiches ne sont plus dans le dossier du coffre. Ce que vous avez écrit est en sécurité. Remettez les fichiers à partir d’une copie du dossier, ou ajoutez-les de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Begin something new at the side, or look through your records.</source>
        <translation>Commencez quelque chose de nouveau sur le côté, ou parcourez vos fiches.</translation>
    </message>
    <message>
        <source>Say who you are: a name, initials or your role.</source>
        <translation>Dites qui vous êtes&#xa0;: un nom, des initiales ou votre rôle.</translation>
    </message>
    <message>
        <source>Say who I am</source>
        <translation>Dire qui je suis</translation>
    </message>
    <message>
        <source>It is written into your records as you want it shown. A real name is not needed.</source>
        <translation>C’est inscrit dans vos fiches comme vous voulez le montrer. Un vrai nom n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Try a practice record with made-up facts.</source>
        <translation>Essayez une fiche d’exercice avec des faits inventés.</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Look around, write something, and discard it afterwards. Nothing leaves this computer.</source>
        <translation>Regardez autour de vous, écrivez quelque chose, puis jetez-le. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>{kind}, last changed {moment}</source>
        <translation>{kind}, dernière modification&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n more draft(s) wait to be finished.</source>
        <translation>
            <numerusform>%n autre brouillon attend d’être terminé.</numerusform>
            <numerusform>%n autres brouillons attendent d’être terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n finished record(s) have not been exported yet.</source>
        <translation>
            <numerusform>%n fiche terminée n’a pas encore été exportée.</numerusform>
            <numerusform>%n fiches terminées n’ont pas encore été exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Choisir lesquelles</translation>
    </message>
    <message>
        <source>Until you export, they are on this computer only.</source>
        <translation>Tant que vous n’exportez pas, elles ne sont que sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>No pillar yet</source>
        <translation>Pas encore de pilier</translation>
    </message>
    <message>
        <source>Records by pillar; finished filled, drafts outlined</source>
        <translation>Fiches par pilier&#xa0;; terminées en plein, brouillons en contour</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>Par pilier</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>This bundle goes to &lt;b&gt;{target}&lt;/b&gt; and can be read by &lt;b&gt;{readers}&lt;/b&gt;. {holds}</source>
        <translation>Ce paquet part vers &lt;b&gt;{target}&lt;/b&gt; et pourra être lu par &lt;b&gt;{readers}&lt;/b&gt;. {holds}</translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers.</source>
        <translation>Rien de ce que vous avez choisi ne peut partir vers ces lecteurs.</translation>
    </message>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>Reste ici&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>To change that, amend the record and widen the answer to &quot;Who may see it&quot;.</source>
        <translation>Pour changer cela, modifiez la fiche et élargissez la réponse à «&#xa0;Qui peut la voir&#xa0;».</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>Le paquet est prêt</translation>
    </message>
    <message>
        <source>It holds {records} and {files}, {size} in all. It is signed with this computer&apos;s key.</source>
        <translation>Il contient {records} et {files}, {size} en tout. Il est signé avec la clé de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the bundle is</source>
        <translation>Où se trouve le paquet</translation>
    </message>
    <message>
        <source>Beside it lies {name}. Give it to the readers once, by another way than the bundle, so that they can check that it came from you.</source>
        <translation>À côté se trouve {name}. Donnez-le une fois aux lecteurs, par un autre chemin que le paquet, pour qu’ils puissent vérifier que le paquet vient de vous.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick. It is signed but not locked: whoever has it can read it. Delete it from the stick when it has arrived.</source>
        <translation>Ensuite&#xa0;: envoyez le fichier, ou remettez-le sur une clé USB. Il est signé mais pas verrouillé&#xa0;: qui l’a peut le lire. Supprimez-le de la clé USB quand il est arrivé.</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt;, &lt;b&gt;{pictures}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation>Il contient &lt;b&gt;{records}&lt;/b&gt;, &lt;b&gt;{pictures}&lt;/b&gt; et &lt;b&gt;{files}&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n autre fichier</numerusform>
            <numerusform>%n autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation>Il contient &lt;b&gt;{records}&lt;/b&gt; et &lt;b&gt;{files}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and no files.</source>
        <translation>Il contient &lt;b&gt;{records}&lt;/b&gt; et aucun fichier.</translation>
    </message>
    <message>
        <source>Look at these before they go</source>
        <translation>Regardez ceci avant le départ</translation>
    </message>
    <message>
        <source>Put together, they could point to a place, a small group, a partner or a person.</source>
        <translation>Mis ensemble, ces éléments pourraient désigner un lieu, un petit groupe, un partenaire ou une personne.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Me montrer</translation>
    </message>
    <message>
        <source>Goes: {labels}</source>
        <translation>Part&#xa0;: {labels}</translation>
    </message>
    <message>
        <source>With it: {files}</source>
        <translation>Avec&#xa0;: {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{section}: {labels}</source>
        <translation>{section} : {labels}</translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Write large</source>
        <translation>Écrire en grand</translation>
    </message>
    <message>
        <source>Opens this answer alone on a sheet; Esc brings you back</source>
        <translation>Ouvre cette réponse seule sur une feuille&#xa0;; Échap vous ramène</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthEditor</name>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what you type</source>
        <translation>Afficher ce que vous tapez</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj. est activée.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>{kind}, {state}</source>
        <translation>{kind} · {state}</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>Pas encore de résumé.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
</context>
<context>
    <name>PrintedWords</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Fiche {number}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Révision {number}</translation>
    </message>
    <message>
        <source>{title} ({version})</source>
        <translation>{title} ({version})</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{value} sur {highest}</translation>
    </message>
    <message>
        <source>{value} of {highest} ({words})</source>
        <translation>{value} sur {highest} ({words})</translation>
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
        <translation>Fichier {extension}, {size}</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} octets</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} Ko</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} Mo</translation>
    </message>
    <message>
        <source>Internal: not for sharing</source>
        <translation>Interne : ne pas diffuser</translation>
    </message>
    <message>
        <source>{label} (team only)</source>
        <translation>{label} (équipe seulement)</translation>
    </message>
    <message>
        <source>{label} (stays with you)</source>
        <translation>{label} (reste chez vous)</translation>
    </message>
    <message>
        <source>What is marked “team only” goes to Spotlight teams and nobody else.</source>
        <translation>Ce qui est marqué « équipe seulement » va aux équipes Spotlight et à personne d’autre.</translation>
    </message>
    <message>
        <source>What is marked “stays with you” leaves this computer on this paper alone.</source>
        <translation>Ce qui est marqué « reste chez vous » ne quitte cet ordinateur que sur ce papier.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This picture could not be read.</source>
        <translation>Cette image n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Some characters could not be printed and stand as �; on the screen they are whole.</source>
        <translation>Certains caractères n’ont pas pu être imprimés et sont remplacés par � ; à l’écran ils sont entiers.</translation>
    </message>
</context>
<context>
    <name>QuestionColumn</name>
    <message>
        <source>Back</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation>Voir ce qui reste</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock: the passphrase opens it again</source>
        <translation>Verrouiller&#xa0;: la phrase de passe rouvre tout</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save, lock and hide at once. Shift pressed three times does the same.</source>
        <translation>Enregistrer, verrouiller et masquer tout de suite. Appuyer trois fois sur Maj fait de même.</translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>Garder cet ordre</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Nothing to export yet</source>
        <translation>Rien à exporter pour l’instant</translation>
    </message>
    <message>
        <source>Only finished records can leave. Choose one that is ready, or finish a draft first.</source>
        <translation>Seules les fiches terminées peuvent partir. Choisissez-en une qui est prête, ou terminez d’abord un brouillon.</translation>
    </message>
    <message>
        <source>A copy outside the vault</source>
        <translation>Une copie hors du coffre</translation>
    </message>
    <message>
        <source>The pages are saved as a PDF that anyone who uses this computer can open. Keep it where it is safe, and delete it when it is no longer needed.</source>
        <translation>Les pages sont enregistrées dans un PDF que toute personne utilisant cet ordinateur peut ouvrir. Gardez-le en lieu sûr, et supprimez-le quand il ne sert plus.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Choisir où l’enregistrer</translation>
    </message>
    <message>
        <source>Save the pages as</source>
        <translation>Enregistrer les pages sous</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Le brouillon a été jeté.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Préparation des pages</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Vous pouvez arrêter à tout moment&#xa0;; rien d’inachevé ne reste.</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Enregistré en PDF</translation>
    </message>
    <message>
        <source>The pages are in {name}. The record itself is safe in your vault.</source>
        <translation>Les pages sont dans {name}. La fiche elle-même est en sécurité dans votre coffre.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n fiche choisie</numerusform>
            <numerusform>%n fiches choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Export them together with the bar below the list, or choose one to see what it is.</source>
        <translation>Exportez-les ensemble avec la barre sous la liste, ou choisissez-en une pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Choisissez une fiche</translation>
    </message>
    <message>
        <source>Its summary, pictures and history are shown here. Hold Ctrl or Shift to choose several.</source>
        <translation>Son résumé, ses images et son historique s’affichent ici. Tenez Ctrl ou Maj pour en choisir plusieurs.</translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), newest change first</source>
        <translation>
            <numerusform>%n fiche, la plus récemment modifiée d’abord</numerusform>
            <numerusform>%n fiches, les plus récemment modifiées d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No record holds these words. Try fewer, or another spelling.</source>
        <translation>Aucune fiche ne contient ces mots. Essayez avec moins de mots, ou une autre orthographe.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Pas encore de fiches</translation>
    </message>
    <message>
        <source>What you write will stand here, drafts and finished records alike.</source>
        <translation>Ce que vous écrirez sera ici, les brouillons comme les fiches terminées.</translation>
    </message>
    <message>
        <source>Begin a record</source>
        <translation>Commencer une fiche</translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>That is as many as this record holds.</source>
        <translation>Cette fiche ne peut pas en contenir davantage.</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Encore vide</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>Ajouter&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Add another {thing}</source>
        <translation>Ajouter encore&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation>Retiré&#xa0;: {row}</translation>
    </message>
    <message>
        <source>Removed an empty row</source>
        <translation>Une ligne vide a été retirée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Ready to finish</source>
        <translation>Tout est prêt</translation>
    </message>
    <message numerus="yes">
        <source>Ready? %n to go</source>
        <translation>
            <numerusform>Terminer&#xa0;? Encore&#xa0;%n</numerusform>
            <numerusform>Terminer&#xa0;? Encore&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready? Something to look at</source>
        <translation>Un point à regarder</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>encore&#xa0;%n</numerusform>
            <numerusform>encore&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>something to look at</source>
        <translation>un point à regarder</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>* needed before you can finish</source>
        <translation>* nécessaire avant de terminer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Written into your records as you want it shown. A real name is not needed.</source>
        <translation>Inscrit dans vos fiches comme vous voulez le montrer. Un vrai nom n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Name, initials or alias</source>
        <translation>Nom, initiales ou pseudonyme</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>It says what you do here. It does not give or take any right.</source>
        <translation>Il dit ce que vous faites ici. Il ne donne ni ne retire aucun droit.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Spotlight programme</source>
        <translation>Programme Spotlight</translation>
    </message>
    <message>
        <source>Type a part of its name to find it.</source>
        <translation>Tapez une partie de son nom pour le trouver.</translation>
    </message>
    <message>
        <source>Contact for readers</source>
        <translation>Contact pour les lecteurs</translation>
    </message>
    <message>
        <source>An office address. Never the phone of a survivor or an outreach worker.</source>
        <translation>Une adresse de bureau. Jamais le téléphone d’une survivante ou d’une personne qui travaille sur le terrain.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>Langue de l’application</translation>
    </message>
    <message>
        <source>Records keep their own language.</source>
        <translation>Les fiches gardent leur propre langue.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#xa0;%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où tout est conservé</translation>
    </message>
    <message>
        <source>Everything you write is in this one folder, locked with your passphrase. Copy the whole folder to keep a second one safe; a copy without the passphrase opens nothing.</source>
        <translation>Tout ce que vous écrivez est dans ce seul dossier, verrouillé par votre phrase de passe. Copiez le dossier entier pour en garder un second en lieu sûr&#xa0;; une copie sans la phrase de passe n’ouvre rien.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Dossier du coffre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Afficher tous les raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Save, lock and hide at once</source>
        <translation>Enregistrer, verrouiller et masquer tout de suite</translation>
    </message>
    <message>
        <source>Shift, three times</source>
        <translation>Maj, trois fois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StrengthView</name>
    <message>
        <source>A strong one fills three of four bars.</source>
        <translation>Une phrase solide remplit trois barres sur quatre.</translation>
    </message>
    <message>
        <source>Guessed at once. Use several words.</source>
        <translation>Devinée tout de suite. Prenez plusieurs mots.</translation>
    </message>
    <message>
        <source>Guessed within minutes. Add words.</source>
        <translation>Devinée en quelques minutes. Ajoutez des mots.</translation>
    </message>
    <message>
        <source>Guessed within days. One more word.</source>
        <translation>Devinée en quelques jours. Encore un mot.</translation>
    </message>
    <message>
        <source>Good. This takes years to guess.</source>
        <translation>Bien. Il faut des années pour la deviner.</translation>
    </message>
    <message>
        <source>Very good. This takes centuries to guess.</source>
        <translation>Très bien. Il faut des siècles pour la deviner.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase de passe</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Kept on this computer only, in {folder}</source>
        <translation>Conservé uniquement sur cet ordinateur, dans {folder}</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Tapez d’abord votre phrase de passe.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation>Les deux ne sont pas identiques. Retapez la seconde, ou affichez ce que vous tapez.</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>Création de votre coffre</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Créer mon coffre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Type your passphrase to go on where you stopped.</source>
        <translation>Tapez votre phrase de passe pour reprendre où vous en étiez.</translation>
    </message>
    <message>
        <source>It locks everything you will write here. Four or five words that do not belong together are best.</source>
        <translation>Elle verrouille tout ce que vous écrirez ici. Le mieux&#xa0;: quatre ou cinq mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>Nobody else knows it. If it is lost, nobody can open your records again: not your office, not the makers of this app. Write it on paper and keep the paper where you keep what matters.</source>
        <translation>Personne d’autre ne la connaît. Si elle est perdue, personne ne pourra rouvrir vos fiches&#xa0;: ni votre bureau, ni ceux qui ont fait cette application. Écrivez-la sur papier et gardez le papier là où vous gardez ce qui compte.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayer dans&#xa0;%n seconde</numerusform>
            <numerusform>Réessayer dans&#xa0;%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>The last words are not saved</source>
        <translation>Les derniers mots ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation>Fermer et perdre les derniers mots</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Retouches demandées</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fiche prête</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Fiche validée</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Fiche exportée</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Fiche retirée</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Fiche remplacée</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseignement tiré</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Pilot note</source>
        <translation>Note de projet pilote</translation>
    </message>
    <message>
        <source>Exchange note</source>
        <translation>Note d’échange</translation>
    </message>
    <message>
        <source>Question or need</source>
        <translation>Question ou besoin</translation>
    </message>
    <message>
        <source>Library cover sheet</source>
        <translation>Notice de bibliothèque</translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation>Lois et politiques</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Prevention and social norms</source>
        <translation>Prévention et normes sociales</translation>
    </message>
    <message>
        <source>Quality, accessible essential services</source>
        <translation>Services essentiels accessibles et de qualité</translation>
    </message>
    <message>
        <source>Data availability and capacities</source>
        <translation>Disponibilité des données et capacités</translation>
    </message>
    <message>
        <source>Women&apos;s movement and civil society</source>
        <translation>Mouvement des femmes et société civile</translation>
    </message>
    <message>
        <source>Cross-pillar / joint programming</source>
        <translation>Plusieurs piliers / programmation conjointe</translation>
    </message>
    <message>
        <source>Something that works and others could do.</source>
        <translation>Ce qui marche et que d’autres pourraient faire.</translation>
    </message>
    <message>
        <source>What you would do again, or never again.</source>
        <translation>Ce que vous referiez, ou plus jamais.</translation>
    </message>
    <message>
        <source>A change in one life, told with care.</source>
        <translation>Un changement dans une vie, raconté avec soin.</translation>
    </message>
    <message>
        <source>Something new, while you try it.</source>
        <translation>Du nouveau, pendant que vous l’essayez.</translation>
    </message>
    <message>
        <source>After a visit, webinar, meeting or fair.</source>
        <translation>Après une visite, un webinaire, une réunion ou une foire.</translation>
    </message>
    <message>
        <source>What you wish somebody could tell you.</source>
        <translation>Ce que vous aimeriez que quelqu’un vous dise.</translation>
    </message>
    <message>
        <source>A study, brief or survey for the library.</source>
        <translation>Une étude, une note ou une enquête pour la bibliothèque.</translation>
    </message>
    <message>
        <source>Practice without a title yet</source>
        <translation>Bonne pratique encore sans titre</translation>
    </message>
    <message>
        <source>Lesson without a title yet</source>
        <translation>Enseignement tiré encore sans titre</translation>
    </message>
    <message>
        <source>Story without a title yet</source>
        <translation>Récit encore sans titre</translation>
    </message>
    <message>
        <source>Pilot note without a title yet</source>
        <translation>Note de projet pilote encore sans titre</translation>
    </message>
    <message>
        <source>Exchange note without a title yet</source>
        <translation>Note d’échange encore sans titre</translation>
    </message>
    <message>
        <source>Question without a title yet</source>
        <translation>Question encore sans titre</translation>
    </message>
    <message>
        <source>Cover sheet without a title yet</source>
        <translation>Notice encore sans titre</translation>
    </message>
    <message numerus="yes">
        <source>At least %n is (are) needed here. Add what is missing.</source>
        <translation>
            <numerusform>Il en faut au moins&#xa0;%n ici. Ajoutez ce qui manque.</numerusform>
            <numerusform>Il en faut au moins&#xa0;%n ici. Ajoutez ce qui manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the month, and write the year with four digits, as in 2026.</source>
        <translation>Choisissez le mois, et écrivez l’année en quatre chiffres, comme 2026.</translation>
    </message>
    <message>
        <source>This is needed before you can finish.</source>
        <translation>Il faut une réponse ici avant de pouvoir terminer.</translation>
    </message>
    <message>
        <source>This answer does not fit the question yet. Look at the hint above.</source>
        <translation>Cette réponse ne correspond pas encore à la question. Regardez l’indication ci-dessus.</translation>
    </message>
    <message>
        <source>Write a number here, with digits.</source>
        <translation>Écrivez ici un nombre, en chiffres.</translation>
    </message>
    <message>
        <source>Write a whole number here, without a comma or point.</source>
        <translation>Écrivez ici un nombre entier, sans virgule ni point.</translation>
    </message>
    <message>
        <source>Write a number from {lowest} to {highest}.</source>
        <translation>Écrivez un nombre de {lowest} à {highest}.</translation>
    </message>
    <message>
        <source>Write a date that exists, or choose it from the calendar.</source>
        <translation>Écrivez une date qui existe, ou choisissez-la dans le calendrier.</translation>
    </message>
    <message>
        <source>Write both latitude and longitude as numbers, as in 34.53 and 69.17. Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>Écrivez la latitude et la longitude en chiffres, comme 34.53 et 69.17. La latitude va de -90 à 90, la longitude de -180 à 180.</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>Choisissez une des réponses de la liste.</translation>
    </message>
    <message>
        <source>More is needed here. Add what is missing.</source>
        <translation>Il en faut davantage ici. Ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>personal or about consent: it never leaves this computer</source>
        <translation>personnel ou lié au consentement, cela ne quitte jamais cet ordinateur</translation>
    </message>
    <message>
        <source>for the team only, not for these readers</source>
        <translation>réservé à l’équipe, pas pour ces lecteurs</translation>
    </message>
    <message>
        <source>the template does not say who may see it, so it stays</source>
        <translation>le modèle ne dit pas qui peut le voir, cela reste donc ici</translation>
    </message>
    <message>
        <source>you have not opened this record to these readers</source>
        <translation>vous n’avez pas ouvert cette fiche à ces lecteurs</translation>
    </message>
    <message>
        <source>Author in a civil society organisation</source>
        <translation>Rédaction dans une organisation de la société civile</translation>
    </message>
    <message>
        <source>Author in a country or regional team</source>
        <translation>Rédaction dans une équipe pays ou régionale</translation>
    </message>
    <message>
        <source>Technical or programme officer</source>
        <translation>Personnel technique ou de programme</translation>
    </message>
    <message>
        <source>Knowledge management focal point</source>
        <translation>Point focal gestion des connaissances</translation>
    </message>
    <message>
        <source>Specialist on gender-based violence</source>
        <translation>Spécialiste des violences basées sur le genre</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Cet appareil uniquement</translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation>Équipes Spotlight</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Tout public</translation>
    </message>
    <message>
        <source>the Spotlight gateway</source>
        <translation>le portail Spotlight</translation>
    </message>
    <message>
        <source>the Spotlight teams</source>
        <translation>les équipes Spotlight</translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation>les personnes invitées</translation>
    </message>
    <message>
        <source>The Spotlight gateway, for everybody</source>
        <translation>Le portail Spotlight, pour tout le monde</translation>
    </message>
    <message>
        <source>The Spotlight teams, in the community of practice</source>
        <translation>Les équipes Spotlight, dans la communauté de pratique</translation>
    </message>
    <message>
        <source>Readers you invite</source>
        <translation>Les personnes que vous invitez</translation>
    </message>
    <message>
        <source>its editors, and by everybody once they publish it</source>
        <translation>son équipe éditoriale, puis par tout le monde une fois publié</translation>
    </message>
    <message>
        <source>everyone in the community of practice</source>
        <translation>toute la communauté de pratique</translation>
    </message>
    <message>
        <source>the people you hand it to</source>
        <translation>les personnes à qui vous le remettez</translation>
    </message>
    <message>
        <source>Start a new record</source>
        <translation>Commencer une nouvelle fiche</translation>
    </message>
    <message>
        <source>Search in your records</source>
        <translation>Chercher dans vos fiches</translation>
    </message>
    <message>
        <source>Save now (it is also saved by itself)</source>
        <translation>Enregistrer maintenant (cela se fait aussi tout seul)</translation>
    </message>
    <message>
        <source>Go to the next section</source>
        <translation>Aller à la section suivante</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Export the chosen records</source>
        <translation>Exporter les fiches choisies</translation>
    </message>
    <message>
        <source>Go to the next part of the screen</source>
        <translation>Aller à la partie suivante de l’écran</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>Aide pour l’endroit où vous êtes</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Afficher cette liste</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translation>Aller aux fiches</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <source>Close or go back</source>
        <translation>Fermer ou revenir</translation>
    </message>
    <message>
        <source>Move the entry up</source>
        <translation>Monter l’élément</translation>
    </message>
    <message>
        <source>Move the entry down</source>
        <translation>Descendre l’élément</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la dernière action</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation>Arrêt en cours. Rien d’inachevé ne restera.</translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Revenir au formulaire (Échap)</translation>
    </message>
</context>
</TS>
