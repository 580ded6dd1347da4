<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Afterwards</name>
    <message>
        <source>Stopped when the app locked</source>
        <translation>Arrêté quand l’application s’est verrouillée</translation>
    </message>
    <message>
        <source>Something was still under way when the app locked, as an export or a file being added. It was stopped and nothing half-done was left behind. Begin it again when you are ready.</source>
        <translation>Quelque chose était encore en cours quand l’application s’est verrouillée, comme un export ou l’ajout d’un fichier. Cela a été arrêté et rien d’inachevé n’est resté. Recommencez quand vous voudrez.</translation>
    </message>
    <message>
        <source>Finished while the app was locked</source>
        <translation>Terminé pendant que l’application était verrouillée</translation>
    </message>
    <message>
        <source>What was under way when the app locked, as an export or a file being added, was finished before everything was closed.</source>
        <translation>Ce qui était en cours quand l’application s’est verrouillée, comme un export ou l’ajout d’un fichier, a été terminé avant que tout soit fermé.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas terminé</translation>
    </message>
    <message>
        <source>What was under way when the app locked did not work. Nothing half-done was left behind. Try it again to see why.</source>
        <translation>Ce qui était en cours quand l’application s’est verrouillée n’a pas marché. Rien d’inachevé n’est resté. Réessayez pour voir pourquoi.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>With the answer of your office</source>
        <translation>Avec la réponse de votre bureau</translation>
    </message>
    <message>
        <source>The new passphrase that you chose when you asked</source>
        <translation>La nouvelle phrase de passe que vous avez choisie en demandant de l’aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose the file from your office</source>
        <translation>Choisir le fichier de votre bureau</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Tapez d’abord la phrase de passe.</translation>
    </message>
    <message>
        <source>The file from your office</source>
        <translation>Le fichier de votre bureau</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>AskedList</name>
    <message numerus="yes">
        <source>The gateway asks for %n change(s)</source>
        <translation>
            <numerusform>Le portail demande&#xa0;%n retouche</numerusform>
            <numerusform>Le portail demande&#xa0;%n retouches</numerusform>
        </translation>
    </message>
    <message>
        <source>When they are made, export the record again. The gateway looks at the new version.</source>
        <translation>Quand elles sont faites, exportez de nouveau la fiche. Le portail regardera la nouvelle version.</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>L’ensemble de la fiche</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Aller à la question</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Takes this change off the list</source>
        <translation>Enlève cette retouche de la liste</translation>
    </message>
</context>
<context>
    <name>AskedSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the request file…</source>
        <translation>Ouvrir le fichier de demande…</translation>
    </message>
    <message>
        <source>Request files (*.pub)</source>
        <translation>Fichiers de demande (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The request file</source>
        <translation>Le fichier de demande</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Comparer les mots</translation>
    </message>
    <message>
        <source>The file is whole, and one device made all of it. Whose device it is, only you can find out: call the person who has it, or meet her, and let her read out the words. Go on only if they are these:</source>
        <translation>Le fichier est intact, et un seul appareil l’a fait en entier. À qui est cet appareil, il n’y a que vous pour le savoir&#xa0;: appelez la personne qui l’a, ou rencontrez-la, et faites-lui lire les mots à voix haute. Ne continuez que si ce sont ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Mots du fichier</translation>
    </message>
    <message>
        <source>She read me the same words</source>
        <translation>Elle m’a lu les mêmes mots</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>AttachmentEditor</name>
    <message>
        <source>Undo removing the file</source>
        <translation>Remettre le fichier</translation>
    </message>
    <message>
        <source>Hidden details may remain in this file, so it can go to your own team only.</source>
        <translation>Des détails cachés peuvent rester dans ce fichier, il ne peut donc aller qu’à votre propre équipe.</translation>
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
        <source>The letters were stored anew as UTF-8, which every program can read.</source>
        <translation>Les lettres ont été réenregistrées en UTF-8, que tous les programmes savent lire.</translation>
    </message>
    <message>
        <source>Location and device data removed.</source>
        <translation>Lieu et données de l’appareil retirés.</translation>
    </message>
    <message>
        <source>Hidden details removed.</source>
        <translation>Détails cachés retirés.</translation>
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
        <source>Play it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Enregistrer une copie dehors</translation>
    </message>
    <message>
        <source>Cover or cut it</source>
        <translation>Couvrir ou recadrer</translation>
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
    <name>BackupPlace</name>
    <message>
        <source>It cannot be reached now. Is its stick plugged in?</source>
        <translation>Il n’est pas accessible maintenant. Sa clé USB est-elle branchée&#xa0;?</translation>
    </message>
    <message>
        <source>This is on the same disk as your records: it helps when something is damaged, and not when the computer is lost. Keep one on a stick too.</source>
        <translation>C’est sur le même disque que vos fiches&#xa0;: cela aide quand quelque chose est abîmé, mais pas quand l’ordinateur est perdu. Gardez-en une sur une clé USB aussi.</translation>
    </message>
    <message>
        <source>Backing up. You can go on writing.</source>
        <translation>Sauvegarde en cours. Vous pouvez continuer à écrire.</translation>
    </message>
    <message>
        <source>Trying out a restore. Your vault is not touched.</source>
        <translation>Essai d’une restauration. Votre coffre n’est pas touché.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n backup(s):</source>
        <translation>
            <numerusform>Il contient %n sauvegarde&#xa0;:</numerusform>
            <numerusform>Il contient %n sauvegardes&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing yet.</source>
        <translation>Il ne contient encore rien.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Check my backup</source>
        <translation>Vérifier ma sauvegarde</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>backup today</source>
        <translation>sauvegarde aujourd’hui</translation>
    </message>
    <message>
        <source>backup yesterday</source>
        <translation>sauvegarde hier</translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>sauvegarde il y a %n jour</numerusform>
            <numerusform>sauvegarde il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>backup {day}</source>
        <translation>sauvegarde du {day}</translation>
    </message>
    <message>
        <source>No backup there yet.</source>
        <translation>Pas encore de sauvegarde à cet endroit.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Everything is in it.</source>
        <translation>Dernière sauvegarde&#xa0;: {moment}, relue et intacte. Tout y est.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Something has changed since.</source>
        <translation>Dernière sauvegarde&#xa0;: {moment}, relue et intacte. Quelque chose a changé depuis.</translation>
    </message>
    <message>
        <source>A part of the backup in {folder} is damaged. Your vault is not touched by that. Back up again: what is damaged is written anew.</source>
        <translation>Une partie de la sauvegarde dans {folder} est abîmée. Votre coffre n’en est pas touché. Sauvegardez de nouveau&#xa0;: ce qui est abîmé sera réécrit.</translation>
    </message>
    <message>
        <source>{moment}: {size}, {files}</source>
        <translation>{moment}&#xa0;: {size}, {files}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the newest were opened to their end.</source>
        <translation>
            <numerusform>%n fichier de la plus récente a été ouvert jusqu’au bout.</numerusform>
            <numerusform>%n fichiers de la plus récente ont été ouverts jusqu’au bout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: its %n backup(s) can all be restored.</source>
        <translation>
            <numerusform>Tout va bien&#xa0;: %n sauvegarde, qui peut être restaurée.</numerusform>
            <numerusform>Tout va bien&#xa0;: ses %n sauvegardes peuvent toutes être restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) can be restored whole.</source>
        <translation>
            <numerusform>%n sauvegarde peut être restaurée en entier.</numerusform>
            <numerusform>%n sauvegardes peuvent être restaurées en entier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be restored without some of the files.</source>
        <translation>
            <numerusform>%n peut être restaurée, mais sans certains des fichiers.</numerusform>
            <numerusform>%n peuvent être restaurées, mais sans certains des fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be restored.</source>
        <translation>
            <numerusform>%n ne peut pas être restaurée.</numerusform>
            <numerusform>%n ne peuvent pas être restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault is not touched. Back up again: what is damaged is written anew.</source>
        <translation>Votre coffre n’est pas touché. Sauvegardez de nouveau&#xa0;: ce qui est abîmé sera réécrit.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup is one locked file with everything in it: records, drafts, photos and films. Only your passphrase or your recovery kit opens it. Keep one away from this computer, as on a stick in another room.</source>
        <translation>Une sauvegarde est un seul fichier verrouillé qui contient tout&#xa0;: fiches, brouillons, photos et films. Seule votre phrase de passe ou votre kit de récupération l’ouvre. Gardez-en une loin de cet ordinateur, par exemple sur une clé USB dans une autre pièce.</translation>
    </message>
    <message>
        <source>No place for backups is chosen yet.</source>
        <translation>Aucun endroit n’est encore choisi pour les sauvegardes.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un endroit</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>Only what is new is written, and older backups are thinned out: one a day for a week, one a week for a month, one a month for a year. Leaving at once never waits for a backup.</source>
        <translation>Seul ce qui est nouveau est écrit, et les sauvegardes plus anciennes sont retirées peu à peu&#xa0;: il en reste une par jour pendant une semaine, une par semaine pendant un mois, une par mois pendant un an. Partir tout de suite n’attend jamais une sauvegarde.</translation>
    </message>
    <message>
        <source>When I close the app and something changed</source>
        <translation>Quand je ferme l’application et que quelque chose a changé</translation>
    </message>
    <message>
        <source>Once a day while the app is open</source>
        <translation>Une fois par jour tant que l’application est ouverte</translation>
    </message>
    <message>
        <source>When I plug in a stick that I chose here</source>
        <translation>Quand je branche une clé USB que j’ai choisie ici</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Where shall backups be kept?</source>
        <translation>Où garder les sauvegardes&#xa0;?</translation>
    </message>
    <message>
        <source>Make no more backups there?</source>
        <translation>Ne plus faire de sauvegardes à cet endroit&#xa0;?</translation>
    </message>
    <message>
        <source>The backups that lie in {folder} stay as they are, and can still be restored.</source>
        <translation>Les sauvegardes qui se trouvent dans {folder} restent telles quelles, et peuvent encore être restaurées.</translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Show from the beginning</source>
        <translation>Afficher depuis le début</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not shown yet</source>
        <translation>
            <numerusform>%n n’est pas encore affichée</numerusform>
            <numerusform>%n ne sont pas encore affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinActions</name>
    <message numerus="yes">
        <source>%n record(s) are in the bin and stay there for 30 days.</source>
        <translation>
            <numerusform>%n fiche est dans la corbeille et y reste 30 jours.</numerusform>
            <numerusform>%n fiches sont dans la corbeille et y restent 30 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here.</source>
        <translation>Ce qui est parti dans un paquet ne peut pas être rappelé d’ici.</translation>
    </message>
    <message>
        <source>Text, older revisions, notes for undoing and files are removed from this computer, and nobody can bring them back. Backups made before still hold them until they are thinned out.</source>
        <translation>Le texte, les anciennes révisions, les notes pour annuler et les fichiers sont retirés de cet ordinateur, et personne ne peut les faire revenir. Les sauvegardes faites avant les contiennent encore, jusqu’à ce que les plus anciennes soient retirées.</translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here; the list of what left stays.</source>
        <translation>Ce qui est parti dans un paquet ne peut pas être rappelé d’ici&#xa0;; la liste de ce qui est parti reste.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Supprimer définitivement&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good</source>
        <translation>
            <numerusform>Supprimer définitivement %n fiche</numerusform>
            <numerusform>Supprimer définitivement %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation>Garder dans la corbeille</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Suppression définitive</translation>
    </message>
    <message>
        <source>If you stop, what is deleted by then is gone and the rest stays in the bin.</source>
        <translation>Si vous arrêtez, ce qui est déjà supprimé a disparu et le reste demeure dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Discarded draft</source>
        <translation>Brouillon jeté</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>Jamais terminée</translation>
    </message>
    <message>
        <source>Finished record that has left in a bundle</source>
        <translation>Fiche terminée, partie dans un paquet</translation>
    </message>
    <message>
        <source>Finished record</source>
        <translation>Fiche terminée</translation>
    </message>
    <message>
        <source>Goes when you next open the app</source>
        <translation>Disparaît à la prochaine ouverture de l’application</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPane</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>Revenir aux fiches</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days, is in no list and leaves in no bundle. After that it is removed for good. Bundles that have left, and backups, keep what they hold.</source>
        <translation>Ce que vous supprimez reste ici 30 jours, n’est dans aucune liste et ne part dans aucun paquet. Ensuite, c’est retiré définitivement. Les paquets déjà partis et les sauvegardes gardent ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you delete will wait here for 30 days, in case you want it back.</source>
        <translation>Ce que vous supprimez attendra ici 30 jours, au cas où vous voudriez le reprendre.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n back</source>
        <translation>
            <numerusform>Remettre %n fiche</numerusform>
            <numerusform>Remettre %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n for good</source>
        <translation>
            <numerusform>Supprimer définitivement %n fiche</numerusform>
            <numerusform>Supprimer définitivement %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
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
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Supprimer %n fiche</numerusform>
            <numerusform>Supprimer %n fiches</numerusform>
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
    <name>CareStrip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do not remind me again</source>
        <translation>Ne plus me le rappeler</translation>
    </message>
    <message>
        <source>That was a lot to carry. Take a break if you can, and talk to somebody you trust if it stays with you.</source>
        <translation>C’était lourd à porter. Faites une pause si vous le pouvez, et parlez à une personne de confiance si cela vous reste.</translation>
    </message>
</context>
<context>
    <name>ChangedWords</name>
    <message>
        <source>Another consent was taken back, and that travels along now.</source>
        <translation>Un autre consentement a été retiré, et cela part aussi maintenant.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile.</source>
        <translation>Quelque chose a été changé entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) changed.</source>
        <translation>
            <numerusform>%n autre fiche a changé.</numerusform>
            <numerusform>%n autres fiches ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” may leave now.</source>
        <translation>«&#xa0;{title}&#xa0;» peut partir maintenant.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Raison&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{title}” stays here now. {reason}</source>
        <translation>«&#xa0;{title}&#xa0;» reste ici maintenant. {reason}</translation>
    </message>
    <message>
        <source>“{title}” was written anew.</source>
        <translation>«&#xa0;{title}&#xa0;» a été réécrit.</translation>
    </message>
    <message numerus="yes">
        <source>In “{title}” there are %n more place(s) to look at.</source>
        <translation>
            <numerusform>Dans «&#xa0;{title}&#xa0;», il y a encore&#xa0;%n endroit à regarder.</numerusform>
            <numerusform>Dans «&#xa0;{title}&#xa0;», il y a encore&#xa0;%n endroits à regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less of “{title}” may leave now.</source>
        <translation>Une moins grande part de «&#xa0;{title}&#xa0;» peut partir maintenant.</translation>
    </message>
    <message>
        <source>“{title}” is not the same any more.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est plus pareil.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Disks and sticks wear out. While you work, the app looks at everything in the vault, a little at a time: every page of its database and every file, up to the last byte.</source>
        <translation>Les disques et les clés USB s’usent. Pendant que vous travaillez, l’application vérifie tout ce qui est dans le coffre, un peu à la fois&#xa0;: chaque page de sa base de données et chaque fichier, jusqu’au dernier octet.</translation>
    </message>
    <message>
        <source>Look at everything now</source>
        <translation>Tout vérifier maintenant</translation>
    </message>
    <message>
        <source>Repair the vault</source>
        <translation>Réparer le coffre</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Vérifier et réparer</translation>
    </message>
    <message>
        <source>Looking at everything</source>
        <translation>Vérification de l’ensemble</translation>
    </message>
    <message>
        <source>You may stop at any time; nothing is changed by looking.</source>
        <translation>Vous pouvez arrêter à tout moment&#xa0;; vérifier ne change rien.</translation>
    </message>
    <message>
        <source>The last repair</source>
        <translation>La dernière réparation</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu cela</translation>
    </message>
    <message>
        <source>Kept beside the vault</source>
        <translation>Gardé à côté du coffre</translation>
    </message>
    <message>
        <source>Delete what is kept beside ...</source>
        <translation>Supprimer ce qui est gardé à côté ...</translation>
    </message>
    <message>
        <source>Not everything has been looked at yet. That goes on by itself while you work.</source>
        <translation>Tout n’a pas encore été vérifié. Cela continue tout seul pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>The first look is under way and goes on by itself while you work.</source>
        <translation>La première vérification est en cours et continue toute seule pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}.</source>
        <translation>Dernière vérification de l’ensemble&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}, and everything is whole.</source>
        <translation>Dernière vérification de l’ensemble&#xa0;: {moment}. Tout est intact.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back from a backup</source>
        <translation>Le reprendre d’une sauvegarde</translation>
    </message>
    <message>
        <source>Show it without</source>
        <translation>Afficher sans vignette</translation>
    </message>
    <message>
        <source>Keep only the copy</source>
        <translation>Garder seulement la copie</translation>
    </message>
    <message>
        <source>Repaired {moment}. Kept: {counts}.</source>
        <translation>Dernière réparation&#xa0;: {moment}. Gardé&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What could not be read any more:</source>
        <translation>Ce qui n’a plus pu être lu&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing that you wrote was lost.</source>
        <translation>Rien de ce que vous avez écrit n’a été perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier database(s) are kept beside the vault&apos;s own, locked with the same key: from before a repair or before a newer version of the app. They take {size}, and they still hold what was deleted since.</source>
        <translation>
            <numerusform>%n ancienne base de données est gardée à côté de celle du coffre, verrouillée par la même clé&#xa0;: elle date d’avant une réparation ou d’avant une version plus récente de l’application. Elle occupe {size} et contient encore ce qui a été supprimé depuis.</numerusform>
            <numerusform>%n anciennes bases de données sont gardées à côté de celle du coffre, verrouillées par la même clé&#xa0;: elles datent d’avant une réparation ou d’avant une version plus récente de l’application. Elles occupent {size} et contiennent encore ce qui a été supprimé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the file back</source>
        <translation>Reprise du fichier</translation>
    </message>
    <message>
        <source>The backup itself is not changed.</source>
        <translation>La sauvegarde elle-même n’est pas changée.</translation>
    </message>
    <message>
        <source>No backup has this file</source>
        <translation>Aucune sauvegarde n’a ce fichier</translation>
    </message>
    <message>
        <source>None of your backups that can be reached has the file as it was. Plug in the stick with your backup, or open the record and add the file again.</source>
        <translation>Parmi vos sauvegardes accessibles, aucune n’a le fichier tel qu’il était. Branchez la clé USB qui porte votre sauvegarde, ou ouvrez la fiche et ajoutez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Delete the databases kept beside the vault?</source>
        <translation>Supprimer les bases de données gardées à côté du coffre&#xa0;?</translation>
    </message>
    <message>
        <source>If the last repair lost something, they may be all that still has it. They cannot be brought back.</source>
        <translation>Si la dernière réparation a perdu quelque chose, elles sont peut-être seules à l’avoir encore. Rien ne peut les faire revenir.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Repair the vault?</source>
        <translation>Réparer le coffre&#xa0;?</translation>
    </message>
    <message>
        <source>The app saves, locks, and asks for your passphrase. Then it makes the database anew from everything that can be read. The damaged one is kept beside it.</source>
        <translation>L’application enregistre, se verrouille et demande votre phrase de passe. Puis elle refait la base de données avec tout ce qui peut être lu. Celle qui est abîmée est gardée à côté.</translation>
    </message>
    <message>
        <source>Lock and repair</source>
        <translation>Verrouiller et réparer</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Have it checked</source>
        <translation>Faire contrôler</translation>
    </message>
    <message>
        <source>People who check…</source>
        <translation>Qui contrôle ici…</translation>
    </message>
    <message>
        <source>Sign here…</source>
        <translation>Signer ici…</translation>
    </message>
    <message>
        <source>This record is for this device only. Nobody has to check it until it is for others.</source>
        <translation>Cette fiche est pour cet appareil seulement. Personne n’a à la contrôler tant qu’elle n’est pas pour d’autres.</translation>
    </message>
    <message>
        <source>For {readers}</source>
        <translation>Pour&#xa0;: {readers}</translation>
    </message>
    <message>
        <source>Checked by everybody who has to.</source>
        <translation>Contrôlée par toutes les personnes qui doivent le faire.</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Qui a signé</translation>
    </message>
    <message>
        <source>A colleague on her own machine</source>
        <translation>Une collègue sur son propre ordinateur</translation>
    </message>
    <message>
        <source>Hand her a bundle, by stick or any other way. She reads it there, writes comments, signs, and gives you a small file back.</source>
        <translation>Remettez-lui un paquet, par clé USB ou autrement. Elle le lit sur son ordinateur, écrit des commentaires, signe, et vous rend un petit fichier.</translation>
    </message>
    <message>
        <source>Hand it to a colleague…</source>
        <translation>Remettre à une collègue…</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s answer in…</source>
        <translation>Intégrer la réponse d’une collègue…</translation>
    </message>
    <message>
        <source>When she opens it, she may ask you for the words of your vault&apos;s key: {words}</source>
        <translation>En l’ouvrant, elle peut vous demander les mots de la clé de votre coffre&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{step}, for {readers}: {name}, {role}, {day}</source>
        <translation>{step} ({readers})&#xa0;: {name}, {role}, {day}</translation>
    </message>
    <message>
        <source>People who check here</source>
        <translation>Qui contrôle ici</translation>
    </message>
    <message>
        <source>Nobody yet. Add each colleague who looks at records on this computer, one by one.</source>
        <translation>Encore personne. Ajoutez une à une les collègues qui regardent des fiches sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Checks no more</source>
        <translation>Ne contrôle plus</translation>
    </message>
    <message>
        <source>She can sign nothing more here. What she signed stands.</source>
        <translation>Elle ne peut plus rien signer ici. Ce qu’elle a signé reste valable.</translation>
    </message>
    <message>
        <source>Our focal point may clear for everybody</source>
        <translation>Notre point focal peut valider pour tout le monde</translation>
    </message>
    <message>
        <source>Only the Secretariat may say so. Tick this when it has told your team, best in writing; without it, only the Secretariat clears what everybody may read.</source>
        <translation>Seul le Secrétariat peut en décider. Cochez ceci quand il l’a dit à votre équipe, de préférence par écrit&#xa0;; sinon, seul le Secrétariat valide ce que tout le monde peut lire.</translation>
    </message>
    <message>
        <source>Choose the colleague&apos;s answer</source>
        <translation>Choisissez la réponse de la collègue</translation>
    </message>
    <message>
        <source>Answers (*.signoff.json)</source>
        <translation>Réponses (*.signoff.json)</translation>
    </message>
    <message>
        <source>A colleague&apos;s answer</source>
        <translation>La réponse d’une collègue</translation>
    </message>
    <message>
        <source>{name} signed it. It is whole, and about this very version.</source>
        <translation>{name} l’a signée. Elle est intacte, et concerne cette version même.</translation>
    </message>
    <message>
        <source>She approves nothing yet.</source>
        <translation>Elle ne donne encore aucun visa.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) come with it.</source>
        <translation>
            <numerusform>%n commentaire l’accompagne.</numerusform>
            <numerusform>%n commentaires l’accompagnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Her key is new here.</source>
        <translation>Sa clé est nouvelle ici.</translation>
    </message>
    <message>
        <source>Call her, or meet her, and let her read the words of her key to you. Go on only if they are these; anybody could have written her name.</source>
        <translation>Appelez-la, ou rencontrez-la, et faites-lui lire les mots de sa clé. Ne continuez que si ce sont ceux-ci&#xa0;; n’importe qui aurait pu écrire son nom.</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>Mots de sa clé</translation>
    </message>
    <message>
        <source>Her key is known here from before.</source>
        <translation>Sa clé est déjà connue ici.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Les mots sont les mêmes</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation>Une signature dit qui affirme avoir contrôlé ceci. Si cette clé est vraiment la sienne, le portail le vérifie quand il reçoit la fiche.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Signer ici</translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation>Une personne qui contrôle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Somebody checks no more</source>
        <translation>Une personne ne contrôle plus</translation>
    </message>
    <message>
        <source>{name} can sign nothing more here, and her key is not given back to anybody. What she signed stands. If she comes back, she gets a new key.</source>
        <translation>{name} ne peut plus rien signer ici, et sa clé n’est rendue à personne. Ce qu’elle a signé reste valable. Si elle revient, elle reçoit une nouvelle clé.</translation>
    </message>
    <message>
        <source>She checks no more</source>
        <translation>Elle ne contrôle plus</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>CheckingWords</name>
    <message>
        <source>Safety check</source>
        <translation>Contrôle de sécurité</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Fiche validée</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation>Équipes Spotlight</translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation>Personnes invitées</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Her pictures, voice and film</source>
        <translation>Ses images, sa voix et ses films</translation>
    </message>
    <message>
        <source>Her name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>One way of using it</source>
        <translation>Une seule utilisation</translation>
    </message>
    <message>
        <source>Invited partners</source>
        <translation>Partenaires invités</translation>
    </message>
    <message>
        <source>Knowledge gateway</source>
        <translation>Portail de connaissances</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimés</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Donor reports</source>
        <translation>Rapports aux bailleurs</translation>
    </message>
    <message>
        <source>Fund-raising</source>
        <translation>Collecte de fonds</translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation>Écrivez comment elle veut apparaître&#xa0;: un nom, des initiales ou son travail.</translation>
    </message>
    <message>
        <source>Somebody called {alias} checks here already. Choose her from the list, or write the name so that both can be told apart.</source>
        <translation>Une personne du nom de {alias} contrôle déjà ici. Choisissez-la dans la liste, ou écrivez le nom de façon à distinguer les deux.</translation>
    </message>
    <message>
        <source>This person does not check here any more. Choose another.</source>
        <translation>Cette personne ne contrôle plus ici. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>That is not the sign-off phrase of {alias}. Nothing was signed. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation>Ce n’est pas la phrase de visa de {alias}. Rien n’a été signé. Vérifiez la touche Verr. Maj. et la langue du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>{alias} wrote this record. Somebody else has to check it, so that two people have seen it before anybody reads it.</source>
        <translation>{alias} a écrit cette fiche. Une autre personne doit la contrôler, pour que deux personnes l’aient vue avant que quelqu’un la lise.</translation>
    </message>
    <message>
        <source>{file} is no colleague&apos;s answer to a review. Nothing was taken in. Ask her for the file whose name ends in .signoff.json.</source>
        <translation>{file} n’est pas la réponse d’une collègue à une relecture. Rien n’a été intégré. Demandez-lui le fichier dont le nom finit par .signoff.json.</translation>
    </message>
    <message>
        <source>{file} does not fit its signature: it was changed on its way, or signed with another key. Nothing was taken in. Ask her to send it again.</source>
        <translation>{file} ne correspond pas à sa signature&#xa0;: il a été changé en route, ou signé avec une autre clé. Rien n’a été intégré. Demandez-lui de l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>{file} is about another record. Nothing was taken in. Open that record and take it in there.</source>
        <translation>{file} concerne une autre fiche. Rien n’a été intégré. Ouvrez cette fiche et intégrez-le là.</translation>
    </message>
    <message>
        <source>{file} is about another version: the record was changed since it was handed over. Nothing was taken in. Hand it over once more.</source>
        <translation>{file} concerne une autre version&#xa0;: la fiche a été changée depuis que vous l’avez remise. Rien n’a été intégré. Remettez-la encore une fois.</translation>
    </message>
    <message>
        <source>{file} is signed with this vault&apos;s own key. Who writes does not check; a colleague has to sign on her own machine, or with her own phrase here.</source>
        <translation>{file} est signé avec la clé de ce coffre même. Qui écrit ne contrôle pas&#xa0;; une collègue doit signer sur son propre ordinateur, ou ici avec sa propre phrase.</translation>
    </message>
    <message>
        <source>{file} is whole, and it tells of no consent taken back. Records of colleagues cannot be taken in yet, so nothing was changed here.</source>
        <translation>{file} est intact et n’annonce aucun consentement retiré. Les fiches de collègues ne peuvent pas encore être intégrées, rien n’a donc été changé ici.</translation>
    </message>
    <message>
        <source>{file} is no bundle and no notice of this app, or only a part of one arrived. Nothing was changed. Choose the file whose name ends in .zip, or ask for it to be sent again.</source>
        <translation>{file} n’est ni un paquet ni un avis de cette application, ou n’est arrivé qu’en partie. Rien n’a été changé. Choisissez le fichier dont le nom finit par .zip, ou demandez qu’on vous l’envoie de nouveau.</translation>
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
    <name>ClosedPane</name>
    <message>
        <source>This part opens once the questions of “{gate}” are answered and it is safe to go on. Before anybody tells a story, we make sure that telling it brings nobody into danger.</source>
        <translation>Cette partie s’ouvre quand les questions de «&#xa0;{gate}&#xa0;» ont une réponse et qu’on peut continuer sans danger. Avant que quelqu’un raconte un récit, nous nous assurons que le raconter ne met personne en danger.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open there.</source>
        <translation>
            <numerusform>%n question y est encore ouverte.</numerusform>
            <numerusform>%n questions y sont encore ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the answers there asks you to wait. Look at what is said below it.</source>
        <translation>Une des réponses vous y demande d’attendre. Regardez ce qui est dit au-dessous.</translation>
    </message>
    <message>
        <source>Go to “{gate}”</source>
        <translation>Aller à «&#xa0;{gate}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ColleagueSheet</name>
    <message>
        <source>Add a colleague</source>
        <translation>Ajouter une collègue</translation>
    </message>
    <message>
        <source>Your colleague saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her. From then on the app names her when something comes from her, and can seal for her alone what you send her.</source>
        <translation>Votre collègue enregistre un fichier de demande sous Sécurité, dans «&#xa0;Cet appareil&#xa0;», et vous le donne. Vous en comparez les mots avec elle. Dès lors, l’application la nomme quand quelque chose vient d’elle, et peut sceller pour elle seule ce que vous lui envoyez.</translation>
    </message>
    <message>
        <source>Only you and whoever uses this vault see these names.</source>
        <translation>Ces noms ne sont visibles que pour vous et pour qui utilise ce coffre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep this colleague</source>
        <translation>Garder cette collègue</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Who can open it?</source>
        <translation>Qui peut l’ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>The bundle is sealed: nobody else can open it, not even whoever finds the stick.</source>
        <translation>Le paquet est scellé&#xa0;: personne d’autre ne peut l’ouvrir, pas même qui trouve la clé USB.</translation>
    </message>
</context>
<context>
    <name>ColleaguesSection</name>
    <message>
        <source>Devices whose words somebody here compared with the people who use them. What comes from them is shown with their name. The list stays in this vault.</source>
        <translation>Les appareils dont une personne d’ici a comparé les mots avec celles qui les utilisent. Ce qui en vient s’affiche avec leur nom. La liste reste dans ce coffre.</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation>Ajouter une collègue…</translation>
    </message>
    <message>
        <source>No colleague is known here yet.</source>
        <translation>Aucune collègue n’est encore connue ici.</translation>
    </message>
    <message>
        <source>Lost devices</source>
        <translation>Appareils perdus</translation>
    </message>
    <message>
        <source>When a device was lost or its key stolen, its office sends round a list. What those devices sign is refused here from then on.</source>
        <translation>Quand un appareil est perdu ou sa clé volée, son bureau fait circuler une liste. Dès lors, ce que ces appareils signent est refusé ici.</translation>
    </message>
    <message>
        <source>Take in a list of lost devices…</source>
        <translation>Intégrer une liste d’appareils perdus…</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un appareil sans nom</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Compared before days were noted</source>
        <translation>Mots comparés avant que les jours soient notés</translation>
    </message>
    <message>
        <source>Compared on {date}</source>
        <translation>Mots comparés le {date}</translation>
    </message>
    <message>
        <source>Remove this colleague?</source>
        <translation>Retirer cette collègue&#xa0;?</translation>
    </message>
    <message>
        <source>What comes from {name} is shown as from somebody unknown, until you compare the words again. Nothing that came before is touched.</source>
        <translation>Ce qui vient de {name} s’affichera comme venant d’une personne inconnue, jusqu’à ce que vous compariez de nouveau les mots. Rien de ce qui est déjà arrivé n’est touché.</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>cet appareil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation>Listes d’appareils perdus (*.revoked)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The list of lost devices</source>
        <translation>La liste des appareils perdus</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>C’est intégré</translation>
    </message>
    <message numerus="yes">
        <source>The list names %n device(s). What they sign is refused here.</source>
        <translation>
            <numerusform>La liste nomme&#xa0;%n appareil. Ce qu’il signe est refusé ici.</numerusform>
            <numerusform>La liste nomme&#xa0;%n appareils. Ce qu’ils signent est refusé ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingWords</name>
    <message numerus="yes">
        <source>%n file(s) come along, {size} in all.</source>
        <translation>
            <numerusform>%n fichier vient avec, {size} en tout.</numerusform>
            <numerusform>%n fichiers viennent avec, {size} en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({kind}, by {author})</source>
        <translation>{title} ({kind}, de {author})</translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation>{title} ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are new here:</source>
        <translation>
            <numerusform>%n fiche qui est nouvelle ici&#xa0;:</numerusform>
            <numerusform>%n fiches qui sont nouvelles ici&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n record(s) that you have:</source>
        <translation>
            <numerusform>Une version plus récente de&#xa0;%n fiche que vous avez&#xa0;:</numerusform>
            <numerusform>Une version plus récente de&#xa0;%n fiches que vous avez&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were changed here as well. Both versions will stand side by side, and you choose the one to go on from:</source>
        <translation>
            <numerusform>%n fiche qui a été changée ici aussi. Les deux versions seront côte à côte, et vous choisirez avec laquelle continuer&#xa0;:</numerusform>
            <numerusform>%n fiches qui ont été changées ici aussi. Les deux versions de chacune seront côte à côte, et vous choisirez avec laquelle continuer&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of %n record(s), for the history:</source>
        <translation>
            <numerusform>Une version plus ancienne de&#xa0;%n fiche, pour l’historique&#xa0;:</numerusform>
            <numerusform>Une version plus ancienne de&#xa0;%n fiches, pour l’historique&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have already.</source>
        <translation>
            <numerusform>%n fiche que vous avez déjà.</numerusform>
            <numerusform>%n fiches que vous avez déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have with other words. What you have stays as it is:</source>
        <translation>
            <numerusform>%n fiche que vous avez avec d’autres mots. Ce que vous avez reste tel quel&#xa0;:</numerusform>
            <numerusform>%n fiches que vous avez avec d’autres mots. Ce que vous avez reste tel quel&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay outside, because a consent was taken back:</source>
        <translation>
            <numerusform>%n fiche reste dehors, parce qu’un consentement a été retiré&#xa0;:</numerusform>
            <numerusform>%n fiches restent dehors, parce qu’un consentement a été retiré&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that lie in your bin, and stay there. Put them back first if you want what comes:</source>
        <translation>
            <numerusform>%n fiche qui est dans votre corbeille, et y reste. Remettez-la d’abord si vous voulez ce qui arrive&#xa0;:</numerusform>
            <numerusform>%n fiches qui sont dans votre corbeille, et y restent. Remettez-les d’abord si vous voulez ce qui arrive&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written with a template that is not here, and stay outside. Take in your office&apos;s newest setup file first:</source>
        <translation>
            <numerusform>%n fiche a été écrite avec un modèle qui n’est pas ici, et reste dehors. Intégrez d’abord le fichier de configuration le plus récent de votre bureau&#xa0;:</numerusform>
            <numerusform>%n fiches ont été écrites avec un modèle qui n’est pas ici, et restent dehors. Intégrez d’abord le fichier de configuration le plus récent de votre bureau&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message numerus="yes">
        <source>%n comment(s) came back</source>
        <translation>
            <numerusform>%n commentaire est revenu</numerusform>
            <numerusform>%n commentaires sont revenus</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Aller à la question</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Takes this comment off the list</source>
        <translation>Enlève ce commentaire de la liste</translation>
    </message>
</context>
<context>
    <name>ConfirmSection</name>
    <message>
        <source>For whoever looks after an office&apos;s devices. Everybody who trusts your office then knows what comes from them, and what comes from somebody else.</source>
        <translation>Pour qui s’occupe des appareils d’un bureau. Toutes les personnes qui font confiance à votre bureau savent alors ce qui vient d’eux, et ce qui vient d’ailleurs.</translation>
    </message>
    <message>
        <source>Make the office&apos;s signing key…</source>
        <translation>Faire la clé de signature du bureau…</translation>
    </message>
    <message>
        <source>Confirm devices</source>
        <translation>Confirmer des appareils</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key, for whoever takes in its first setup file:</source>
        <translation>Mots de la clé de signature du bureau, pour qui intègre son premier fichier de configuration&#xa0;:</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation>Mots de la clé de signature du bureau</translation>
    </message>
    <message>
        <source>Confirm a device…</source>
        <translation>Confirmer un appareil…</translation>
    </message>
    <message>
        <source>Save the list of lost devices…</source>
        <translation>Enregistrer la liste des appareils perdus…</translation>
    </message>
    <message>
        <source>Confirmed devices</source>
        <translation>Appareils confirmés</translation>
    </message>
    <message>
        <source>No device is confirmed yet.</source>
        <translation>Aucun appareil n’est encore confirmé.</translation>
    </message>
    <message>
        <source>{office} ({short})</source>
        <translation>{office} ({short})</translation>
    </message>
    <message>
        <source>Confirmed on {date}, until {until}</source>
        <translation>Confirmé le {date}, jusqu’au {until}</translation>
    </message>
    <message>
        <source>Lost: taken back on {date}</source>
        <translation>Perdu&#xa0;: confirmation retirée le {date}</translation>
    </message>
    <message>
        <source>This device is lost…</source>
        <translation>Cet appareil est perdu…</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Confirm a device</source>
        <translation>Confirmer un appareil</translation>
    </message>
    <message>
        <source>Whoever uses the device saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her, sign, and give her the answer. It counts for two years.</source>
        <translation>La personne qui utilise l’appareil enregistre un fichier de demande sous Sécurité, dans «&#xa0;Cet appareil&#xa0;», et vous le donne. Vous en comparez les mots avec elle, vous signez, et vous lui donnez la réponse. Elle vaut deux ans.</translation>
    </message>
    <message>
        <source>Readers of what the device makes can see these names. Write no person&apos;s name and no place that must stay unknown.</source>
        <translation>Qui lit ce que fait l’appareil peut voir ces noms. N’écrivez aucun nom de personne ni aucun lieu qui doit rester inconnu.</translation>
    </message>
    <message>
        <source>The device says that it had another key before, which was taken or lost: {name}. Ask whether that is so.</source>
        <translation>L’appareil dit qu’il avait avant une autre clé, qui a été prise ou perdue&#xa0;: {name}. Demandez si c’est bien le cas.</translation>
    </message>
    <message>
        <source>not in this office&apos;s list</source>
        <translation>pas dans la liste de ce bureau</translation>
    </message>
    <message>
        <source>Yes: believe the key before no more</source>
        <translation>Oui&#xa0;: ne plus croire la clé d’avant</translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation>Phrase de la clé de signature du bureau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm and save the answer…</source>
        <translation>Confirmer et enregistrer la réponse…</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation>Tapez la phrase de la clé de signature du bureau.</translation>
    </message>
    <message>
        <source>Answers (*.pub)</source>
        <translation>Réponses (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Où mettre la réponse</translation>
    </message>
    <message>
        <source>The device is confirmed</source>
        <translation>L’appareil est confirmé</translation>
    </message>
    <message>
        <source>The answer is in {name}. Give it to whoever uses the device: she takes it in under Safety, in “This device”. It holds no secret.</source>
        <translation>La réponse est dans {name}. Donnez-la à la personne qui utilise l’appareil&#xa0;: elle l’intègre sous Sécurité, dans «&#xa0;Cet appareil&#xa0;». Elle ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>There is a consent here that says of nobody whose it is. Choose the person in it, or remove it.</source>
        <translation>Il y a ici un consentement qui ne dit pas de qui il vient. Choisissez la personne, ou retirez-le.</translation>
    </message>
    <message>
        <source>Somebody in it</source>
        <translation>Une personne du récit</translation>
    </message>
    <message>
        <source>Somebody in it may be in danger. The story waits. Put the person first, and come back when a specialist says that it is safe.</source>
        <translation>Une personne du récit est peut-être en danger. Le récit attend. La personne passe d’abord&#xa0;; revenez quand une spécialiste dit que c’est sûr.</translation>
    </message>
    <message>
        <source>The template of this story does not say which answers are consents, so nobody can tell what may leave. Amend it in the newest template.</source>
        <translation>Le modèle de ce récit ne dit pas quelles réponses sont des consentements, personne ne peut donc dire ce qui peut partir. Modifiez-le avec le modèle le plus récent.</translation>
    </message>
    <message>
        <source>This story names nobody, so no consent can be asked. Add everybody it tells of under “People”, each with a code.</source>
        <translation>Ce récit ne nomme personne, aucun consentement ne peut donc être demandé. Ajoutez sous «&#xa0;Personnes&#xa0;» toutes celles dont il parle, chacune avec un code.</translation>
    </message>
    <message>
        <source>{person} has no consent in this record. Write down what was agreed, or tell the story without this person.</source>
        <translation>{person} n’a pas de consentement dans cette fiche. Notez ce qui a été convenu, ou racontez sans cette personne.</translation>
    </message>
    <message>
        <source>{person} has not given consent: {status}. Ask first, and give time to think. If the answer is no, that is the answer.</source>
        <translation>{person} n’a pas donné son consentement ({status}). Demandez d’abord, et laissez le temps de réfléchir. Si la réponse est non, c’est la réponse.</translation>
    </message>
    <message>
        <source>{person} gave a consent that ended on {day}. Ask again before it is used, or let it rest.</source>
        <translation>{person} a donné un consentement qui a pris fin le {day}. Redemandez avant toute utilisation, ou laissez le récit reposer.</translation>
    </message>
    <message>
        <source>{person} took the consent back. What was taken back goes to nobody any more. Where it was sent before, a notice can ask to remove it.</source>
        <translation>{person} a retiré son consentement. Ce qui a été retiré ne va plus à personne. Là où c’était déjà parti, un avis peut demander de l’enlever.</translation>
    </message>
    <message>
        <source>{person} did not agree to this use: {channel}. Ask about it, or choose readers that were agreed to.</source>
        <translation>{person} n’a pas accepté cette utilisation&#xa0;: {channel}. Parlez-en ensemble, ou choisissez des lecteurs qui ont été acceptés.</translation>
    </message>
    <message>
        <source>{person} agreed to be seen only so far: {reach}. The web and a newsletter reach everywhere. Choose the team or readers you invite.</source>
        <translation>{person} a accepté qu’on la voie seulement dans ces limites&#xa0;: {reach}. Le web et une lettre d’information vont partout. Choisissez l’équipe ou des personnes que vous invitez.</translation>
    </message>
    <message>
        <source>{person} did not agree that the story is used. Ask about it, or let it rest.</source>
        <translation>{person} n’a pas accepté que le récit soit utilisé. Parlez-en ensemble, ou laissez-le reposer.</translation>
    </message>
    <message>
        <source>{person} did not agree to this: {element}. It stands in the text itself, where it cannot be left out by itself. Take it out of the text.</source>
        <translation>{person} n’a pas accepté ceci&#xa0;: {element}. C’est dans le texte même, où on ne peut pas le laisser de côté tout seul. Enlevez-le du texte.</translation>
    </message>
    <message>
        <source>{person} wants to see it before it is used. Show it or read it out, and write down that it was done.</source>
        <translation>{person} veut le voir avant toute utilisation. Montrez-le ou lisez-le à voix haute, et notez que c’est fait.</translation>
    </message>
    <message>
        <source>{person} has not had all eight points explained yet: {count} are ticked. Go through the rest together, and tick what was understood.</source>
        <translation>{person} n’a pas encore reçu l’explication des huit points&#xa0;; points cochés&#xa0;: {count}. Parcourez ensemble les autres, et cochez ce qui a été compris.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and has not agreed in person. A child&apos;s own yes is always needed, in words she or he understands.</source>
        <translation>{person} a moins de 18 ans, ou peut-être, et n’a pas dit oui en personne. Il faut toujours le oui de l’enfant même, avec des mots qu’elle ou il comprend.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be. A guardian has to agree who has nothing to do with the violence. If there is no such guardian, the story stops here.</source>
        <translation>{person} a moins de 18 ans, ou peut-être. Une tutrice ou un tuteur sans aucun lien avec la violence doit donner son accord. S’il n’y en a pas, le récit s’arrête ici.</translation>
    </message>
    <message>
        <source>Somebody in it is under 18, or may be, and nobody among the people is marked so. Mark who it is. If you are not sure who, mark everybody who may be.</source>
        <translation>Une personne du récit a moins de 18 ans, ou peut-être, et aucune n’est marquée ainsi. Marquez qui c’est. En cas de doute, marquez toutes celles qui pourraient l’être.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and would be known by {pillar}. That never leaves in a story about violence. Choose another picture, and a changed name.</source>
        <translation>{person} a moins de 18 ans, ou peut-être, et serait reconnue par&#xa0;: {pillar}. Cela ne part jamais dans un récit sur la violence. Choisissez une autre image, et un nom changé.</translation>
    </message>
    <message>
        <source>{person} could be recognised by {shown}. Of name, face and exact place, {needed} must be gone, and {removed} are. Change one more of them.</source>
        <translation>{person} pourrait être reconnue par&#xa0;: {shown}. Parmi le nom, le visage et le lieu exact, il faut en cacher {needed}&#xa0;; cachés jusqu’ici&#xa0;: {removed}. Changez-en un de plus.</translation>
    </message>
    <message>
        <source>{person} asks to be named or seen. That needs low risk, a specialist&apos;s agreement, the text read back, and the Secretariat. Still missing: {missing}.</source>
        <translation>{person} demande à être nommée ou vue. Il faut pour cela un risque faible, l’accord d’une spécialiste, la relecture du texte avec elle, et le Secrétariat. Il manque encore&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>{person} needs a GBV specialist or case worker who agrees to this story. Let one look at it first.</source>
        <translation>{person} a besoin qu’une spécialiste VBG ou une personne chargée de son suivi accepte ce récit. Faites-le d’abord regarder.</translation>
    </message>
    <message>
        <source>{person} has consents that do not say the same: {codes}. The narrower one counts. Look at both, and keep the one that is right.</source>
        <translation>{person} a des consentements qui ne disent pas la même chose&#xa0;: {codes}. Le plus étroit compte. Regardez les deux, et gardez celui qui est juste.</translation>
    </message>
    <message>
        <source>{person} has a consent here, and is not among the people of this story. Add the person, or correct the code in the consent.</source>
        <translation>{person} a un consentement ici, mais n’est pas parmi les personnes de ce récit. Ajoutez la personne, ou corrigez le code dans le consentement.</translation>
    </message>
    <message>
        <source>{person} has a consent whose dates do not fit: one comes before the other, or has not come yet. Look at when it was given, until when it is valid, and when it was taken back.</source>
        <translation>{person} a un consentement dont les dates ne vont pas ensemble&#xa0;: l’une vient avant l’autre, ou n’est pas encore arrivée. Regardez quand il a été donné, jusqu’à quand il vaut, et quand il a été retiré.</translation>
    </message>
    <message>
        <source>{person} can be recognised in a picture, sound or film without a consent that says so. Link the consent, cover or crop the picture, or choose another.</source>
        <translation>{person} peut être reconnue dans une image, un son ou un film sans qu’un consentement le permette. Reliez le consentement, couvrez ou recadrez l’image, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Nobody has looked at it for safety yet. Ask a GBV specialist or a trained colleague to look, and to sign it off.</source>
        <translation>Personne n’a encore regardé la sécurité de ce récit. Demandez à une spécialiste VBG ou à une collègue formée de le regarder et de donner son visa.</translation>
    </message>
    <message>
        <source>It is not cleared for these readers yet: {audience}. Ask somebody other than the writer to clear it.</source>
        <translation>La fiche n’est pas encore validée pour ces lecteurs&#xa0;: {audience}. Demandez à une autre personne que celle qui l’a écrite de la valider.</translation>
    </message>
    <message>
        <source>The same person did two steps that need two people: {step}. Ask somebody else to do this one.</source>
        <translation>La même personne a fait deux étapes qui en demandent deux&#xa0;: {step}. Demandez à quelqu’un d’autre de faire celle-ci.</translation>
    </message>
    <message>
        <source>For the public the Secretariat clears it, or a focal point who may do so. Send it there for review.</source>
        <translation>Pour le public, c’est le Secrétariat qui valide, ou un point focal autorisé. Envoyez-lui la fiche en relecture.</translation>
    </message>
    <message>
        <source>It is not to be used before {day}. Wait until then, or change the date.</source>
        <translation>À ne pas utiliser avant le {day}. Attendez jusque-là, ou changez la date.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is behind {day}, when something was last written here. Consents are judged by that day. Set the date of this computer right.</source>
        <translation>La date de cet ordinateur est en retard sur le {day}, où quelque chose a été écrit ici pour la dernière fois. Les consentements sont jugés à ce jour-là. Réglez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Looks like a phone number</source>
        <translation>Ressemble à un numéro de téléphone</translation>
    </message>
    <message>
        <source>Looks like an e-mail address</source>
        <translation>Ressemble à une adresse e-mail</translation>
    </message>
    <message>
        <source>Looks like the number of an identity paper</source>
        <translation>Ressemble au numéro d’une pièce d’identité</translation>
    </message>
    <message>
        <source>Looks like a case number</source>
        <translation>Ressemble à un numéro de dossier</translation>
    </message>
    <message>
        <source>Looks like an exact position</source>
        <translation>Ressemble à une position exacte</translation>
    </message>
    <message>
        <source>An exact age</source>
        <translation>Un âge exact</translation>
    </message>
    <message>
        <source>An exact date</source>
        <translation>Une date exacte</translation>
    </message>
    <message>
        <source>Looks like an address</source>
        <translation>Ressemble à une adresse</translation>
    </message>
    <message>
        <source>A very small number</source>
        <translation>Un très petit nombre</translation>
    </message>
    <message>
        <source>A word on your list of names and places</source>
        <translation>Un mot de votre liste de noms et de lieux</translation>
    </message>
    <message>
        <source>A name that you wrote in another place</source>
        <translation>Un nom que vous avez écrit à un autre endroit</translation>
    </message>
    <message>
        <source>Take it out, unless it is a public help line that you checked.</source>
        <translation>Enlevez-le, sauf si c’est une ligne d’aide publique que vous avez vérifiée.</translation>
    </message>
    <message>
        <source>Take it out, unless it is an office address meant for readers.</source>
        <translation>Enlevez-la, sauf si c’est l’adresse d’un bureau destinée aux lecteurs.</translation>
    </message>
    <message>
        <source>Take it out. Nobody needs it to understand the text.</source>
        <translation>Enlevez-le. Personne n’en a besoin pour comprendre le texte.</translation>
    </message>
    <message>
        <source>Take it out. It leads to one person.</source>
        <translation>Enlevez-le. Il mène à une seule personne.</translation>
    </message>
    <message>
        <source>Take it out, or name a district or the type of setting.</source>
        <translation>Enlevez-la, ou nommez un district ou le type de milieu.</translation>
    </message>
    <message>
        <source>Write an age band, such as “in her thirties”.</source>
        <translation>Écrivez une tranche d’âge, comme «&#xa0;la trentaine&#xa0;».</translation>
    </message>
    <message>
        <source>Write the month or the season; a day can identify people.</source>
        <translation>Écrivez le mois ou la saison&#xa0;; un jour peut faire reconnaître quelqu’un.</translation>
    </message>
    <message>
        <source>Take it out, unless it is a public office meant for readers.</source>
        <translation>Enlevez-la, sauf si c’est un bureau public destiné aux lecteurs.</translation>
    </message>
    <message>
        <source>Write “fewer than five”, or give the figure for a larger area.</source>
        <translation>Écrivez «&#xa0;moins de cinq&#xa0;», ou donnez le chiffre d’une zone plus large.</translation>
    </message>
    <message>
        <source>Use a changed name or a wider place.</source>
        <translation>Prenez un nom changé ou un lieu plus large.</translation>
    </message>
    <message>
        <source>Look whether it is somebody&apos;s real name or a place that should stay unnamed.</source>
        <translation>Regardez si c’est le vrai nom de quelqu’un ou un lieu à ne pas nommer.</translation>
    </message>
    <message>
        <source>It stands there as: {words}.</source>
        <translation>On y lit&#xa0;: {words}.</translation>
    </message>
</context>
<context>
    <name>ConsentFormsSection</name>
    <message>
        <source>A form to fill in by hand, and the same eight points in large type to be read aloud. Both carry the same number. A third paper is for the day when somebody takes her consent back.</source>
        <translation>Un formulaire à remplir à la main, et les mêmes huit points en gros caractères à lire à voix haute. Les deux portent le même numéro. Un troisième papier sert le jour où une personne retire son consentement.</translation>
    </message>
    <message>
        <source>To print one with its number, open the record and choose “Consent form” there. The signed paper stays with the organisation; this computer keeps only where it lies.</source>
        <translation>Pour en imprimer un avec son numéro, ouvrez la fiche et choisissez-y «&#xa0;Formulaire de consentement&#xa0;». Le papier signé reste à l’organisation&#xa0;; cet ordinateur garde seulement l’endroit où il se trouve.</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Imprimer un formulaire vierge</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Formulaires de consentement</translation>
    </message>
</context>
<context>
    <name>ConsentPaper</name>
    <message>
        <source>Your consent</source>
        <translation>Votre consentement</translation>
    </message>
    <message>
        <source>Consent, to be read aloud</source>
        <translation>Consentement, à lire à voix haute</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Who we are, and who keeps this</source>
        <translation>Qui nous sommes, et qui garde ce papier</translation>
    </message>
    <message>
        <source>We work for the organisation named on this paper.</source>
        <translation>Nous travaillons pour l’organisation nommée sur ce papier.</translation>
    </message>
    <message>
        <source>This paper stays there, locked away.</source>
        <translation>Ce papier y reste, sous clé.</translation>
    </message>
    <message>
        <source>A code stands for you. Your name is written down only if you want it told.</source>
        <translation>Un code remplace votre nom. Votre nom n’est écrit que si vous voulez qu’il soit dit.</translation>
    </message>
    <message>
        <source>Wait. Ask whether she knows the organisation, and how she feels about it.</source>
        <translation>Attendez. Demandez-lui si elle connaît l’organisation, et ce qu’elle en pense.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Pourquoi nous demandons</translation>
    </message>
    <message>
        <source>We would like to tell what changed for you.</source>
        <translation>Nous aimerions raconter ce qui a changé pour vous.</translation>
    </message>
    <message>
        <source>Others can learn from it.</source>
        <translation>Cela peut servir à d’autres.</translation>
    </message>
    <message>
        <source>You decide what is told, and what is not.</source>
        <translation>Vous décidez de ce qui est raconté, et de ce qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Wait for questions.</source>
        <translation>Attendez les questions.</translation>
    </message>
    <message>
        <source>Where it may appear</source>
        <translation>Où cela peut paraître</translation>
    </message>
    <message>
        <source>It appears only in the places to which you say yes.</source>
        <translation>Cela paraît seulement là où vous dites oui.</translation>
    </message>
    <message>
        <source>We show you an example of each.</source>
        <translation>Nous vous montrons un exemple de chaque endroit.</translation>
    </message>
    <message>
        <source>Show the examples now: a printed page, a web page, a newsletter.</source>
        <translation>Montrez maintenant les exemples&#xa0;: une page imprimée, une page web, une lettre d’information.</translation>
    </message>
    <message>
        <source>Anyone may see it</source>
        <translation>Tout le monde peut le voir</translation>
    </message>
    <message>
        <source>What is published can be seen by anyone.</source>
        <translation>Ce qui est publié, tout le monde peut le voir.</translation>
    </message>
    <message>
        <source>Also by people you know: family, neighbours, people at work.</source>
        <translation>Aussi des gens que vous connaissez&#xa0;: famille, voisins, collègues.</translation>
    </message>
    <message>
        <source>Also later, and also in other places than you think.</source>
        <translation>Plus tard aussi, et à d’autres endroits que vous ne pensez.</translation>
    </message>
    <message>
        <source>Wait. Ask: who should not see it? What could happen if they did?</source>
        <translation>Attendez. Demandez&#xa0;: qui ne devrait pas le voir&#xa0;? Que se passerait-il sinon&#xa0;?</translation>
    </message>
    <message>
        <source>What we change to protect you</source>
        <translation>Ce que nous changeons pour vous protéger</translation>
    </message>
    <message>
        <source>We leave out or change what could show who you are.</source>
        <translation>Nous enlevons ou changeons ce qui pourrait montrer qui vous êtes.</translation>
    </message>
    <message>
        <source>That is your name, your face, your place, your age and your family.</source>
        <translation>C’est votre nom, votre visage, votre lieu, votre âge et votre famille.</translation>
    </message>
    <message>
        <source>We tell you what we change, and what stays.</source>
        <translation>Nous vous disons ce que nous changeons, et ce qui reste.</translation>
    </message>
    <message>
        <source>We cannot promise that nobody will recognise you.</source>
        <translation>Nous ne pouvons pas promettre que personne ne vous reconnaîtra.</translation>
    </message>
    <message>
        <source>Wait. Ask what else should be changed.</source>
        <translation>Attendez. Demandez ce qu’il faut changer encore.</translation>
    </message>
    <message>
        <source>You may say no</source>
        <translation>Vous pouvez dire non</translation>
    </message>
    <message>
        <source>You can say no to all of it, or to a part.</source>
        <translation>Vous pouvez dire non à tout, ou à une partie.</translation>
    </message>
    <message>
        <source>You can skip any question, and stop at any time.</source>
        <translation>Vous pouvez passer une question, et arrêter à tout moment.</translation>
    </message>
    <message>
        <source>No help and no service depends on your answer.</source>
        <translation>Aucune aide ni aucun service ne dépend de votre réponse.</translation>
    </message>
    <message>
        <source>Wait. Show that you mean it: a no needs no reason.</source>
        <translation>Attendez. Montrez que c’est vrai&#xa0;: un non n’a pas besoin de raison.</translation>
    </message>
    <message>
        <source>How to change your mind</source>
        <translation>Comment changer d’avis</translation>
    </message>
    <message>
        <source>You can change your mind on any day, also after you said yes.</source>
        <translation>Vous pouvez changer d’avis n’importe quel jour, même après un oui.</translation>
    </message>
    <message>
        <source>Tell the office named on this paper, or have somebody tell us.</source>
        <translation>Dites-le au bureau nommé sur ce papier, ou faites-le dire par quelqu’un.</translation>
    </message>
    <message>
        <source>Before it is used, we stop it.</source>
        <translation>Avant que ce soit utilisé, nous arrêtons tout.</translation>
    </message>
    <message>
        <source>After that, we stop using it and ask others to take it down.</source>
        <translation>Après, nous cessons de l’utiliser et demandons aux autres de l’enlever.</translation>
    </message>
    <message>
        <source>Say how she can reach you safely. Give no paper that could put her in danger.</source>
        <translation>Dites-lui comment vous joindre sans danger. Ne donnez aucun papier qui pourrait la mettre en danger.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation>Ce que personne ne peut reprendre</translation>
    </message>
    <message>
        <source>What is printed cannot be fetched back.</source>
        <translation>Ce qui est imprimé, personne ne peut le reprendre.</translation>
    </message>
    <message>
        <source>What others copied from the web cannot be fetched back.</source>
        <translation>Ce que d’autres ont copié sur le web, personne ne peut le reprendre.</translation>
    </message>
    <message>
        <source>That is why we ask you before, and not after.</source>
        <translation>C’est pourquoi nous vous demandons avant, et pas après.</translation>
    </message>
    <message>
        <source>Wait for questions. There is no hurry.</source>
        <translation>Attendez les questions. Rien ne presse.</translation>
    </message>
    <message>
        <source>Inside the team only</source>
        <translation>Dans l’équipe seulement</translation>
    </message>
    <message>
        <source>Partners who are invited</source>
        <translation>Partenaires invités</translation>
    </message>
    <message>
        <source>Web page, for everybody</source>
        <translation>Page web, pour tout le monde</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Print: books, leaflets, posters</source>
        <translation>Imprimés&#xa0;: livres, dépliants, affiches</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Press, radio, television</source>
        <translation>Presse, radio, télévision</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Reports to those who give money</source>
        <translation>Rapports à qui donne de l’argent</translation>
    </message>
    <message>
        <source>Asking for money</source>
        <translation>Demandes d’argent</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Mon récit</translation>
    </message>
    <message>
        <source>My own words, as quotes</source>
        <translation>Mes propres mots, cités</translation>
    </message>
    <message>
        <source>My voice</source>
        <translation>Ma voix</translation>
    </message>
    <message>
        <source>A picture without my face</source>
        <translation>Une image sans mon visage</translation>
    </message>
    <message>
        <source>A picture with my face</source>
        <translation>Une image avec mon visage</translation>
    </message>
    <message>
        <source>A film of me</source>
        <translation>Un film de moi</translation>
    </message>
    <message>
        <source>My own name</source>
        <translation>Mon vrai nom</translation>
    </message>
    <message>
        <source>The place where I live</source>
        <translation>Le lieu où je vis</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Not in my community</source>
        <translation>Pas dans ma communauté</translation>
    </message>
    <message>
        <source>Not in my country</source>
        <translation>Pas dans mon pays</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>One use, ticked below</source>
        <translation>Une utilisation, cochée plus bas</translation>
    </message>
    <message>
        <source>Read this, or have it read to you, before you decide. Nothing is used without your yes. You can say yes to one thing and no to another.</source>
        <translation>Lisez ceci, ou faites-le lire, avant de décider. Rien n’est utilisé sans votre oui. Vous pouvez dire oui à une chose et non à une autre.</translation>
    </message>
    <message>
        <source>These eight points were explained to me, and I understood them</source>
        <translation>On m’a expliqué ces huit points, et je les ai compris</translation>
    </message>
    <message>
        <source>It may be used here</source>
        <translation>On peut l’utiliser ici</translation>
    </message>
    <message>
        <source>This may be used</source>
        <translation>On peut utiliser ceci</translation>
    </message>
    <message>
        <source>Where in the world it may be seen</source>
        <translation>Où dans le monde on peut le voir</translation>
    </message>
    <message>
        <source>I want to see or hear it before it is used</source>
        <translation>Je veux le voir ou l’entendre avant toute utilisation</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Two years is usual, and never more than three. After that you are asked again.</source>
        <translation>Deux ans d’habitude, et jamais plus de trois. Ensuite, on vous redemande.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Ask me again on</source>
        <translation>Me redemander le</translation>
    </message>
    <message>
        <source>Time to think:</source>
        <translation>Temps de réflexion&#xa0;:</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>It was explained in</source>
        <translation>Expliqué en</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Sans interprète</translation>
    </message>
    <message>
        <source>Interpreter I know</source>
        <translation>Interprète que je connais</translation>
    </message>
    <message>
        <source>Interpreter I do not know</source>
        <translation>Interprète que je ne connais pas</translation>
    </message>
    <message>
        <source>Only if I am under 18, or may be</source>
        <translation>Seulement si j’ai moins de 18 ans, ou peut-être</translation>
    </message>
    <message>
        <source>I agree myself</source>
        <translation>Moi-même, je suis d’accord</translation>
    </message>
    <message>
        <source>My guardian agrees</source>
        <translation>Ma tutrice ou mon tuteur est d’accord</translation>
    </message>
    <message>
        <source>My guardian does not agree</source>
        <translation>Ma tutrice ou mon tuteur n’est pas d’accord</translation>
    </message>
    <message>
        <source>I have no guardian I can trust with this</source>
        <translation>Je n’ai personne à qui me fier pour cela</translation>
    </message>
    <message>
        <source>My guardian has nothing to do with what was done to me</source>
        <translation>Ma tutrice ou mon tuteur n’a rien à voir avec ce qu’on m’a fait</translation>
    </message>
    <message>
        <source>Guardian, signature or mark</source>
        <translation>Tutrice ou tuteur, signature ou marque</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How I say yes</source>
        <translation>Comment je dis oui</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Mark or thumbprint</source>
        <translation>Marque ou empreinte du pouce</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>Voix enregistrée</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>Dit devant témoin</translation>
    </message>
    <message>
        <source>My signature or mark</source>
        <translation>Ma signature ou ma marque</translation>
    </message>
    <message>
        <source>Witness, signature</source>
        <translation>Témoin, signature</translation>
    </message>
    <message>
        <source>Who explained it, signature</source>
        <translation>Qui a expliqué, signature</translation>
    </message>
    <message>
        <source>If I change my mind</source>
        <translation>Si je change d’avis</translation>
    </message>
    <message>
        <source>I can change my mind on any day and need no reason. I tell the office, or somebody tells it for me. What is printed, or copied by others from the web, cannot be fetched back.</source>
        <translation>Je peux changer d’avis n’importe quel jour, sans donner de raison. Je le dis au bureau, ou quelqu’un le dit pour moi. Ce qui est imprimé, ou copié par d’autres sur le web, ne peut pas être repris.</translation>
    </message>
    <message>
        <source>How to reach the office</source>
        <translation>Comment joindre le bureau</translation>
    </message>
    <message>
        <source>How the office can reach me safely: through whom, and when</source>
        <translation>Comment le bureau peut me joindre sans danger&#xa0;: par qui, et quand</translation>
    </message>
    <message>
        <source>Kept by the office</source>
        <translation>Gardé par le bureau</translation>
    </message>
    <message>
        <source>This paper is kept at</source>
        <translation>Ce papier est gardé à</translation>
    </message>
    <message>
        <source>To take along, only if it is safe to have it with you</source>
        <translation>À emporter, seulement si vous pouvez l’avoir sur vous sans danger</translation>
    </message>
    <message>
        <source>With this number the office knows what it is about. It says nothing about you.</source>
        <translation>Avec ce numéro, le bureau sait de quoi il s’agit. Il ne dit rien de vous.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>For the one who reads: sit where nobody listens. Read slowly, in a language she speaks well. Stop at each pair of strokes. Tick on the form what she understood and what she chose. The numbers are the same on both papers.</source>
        <translation>Pour qui lit&#xa0;: asseyez-vous là où personne n’écoute. Lisez lentement, dans une langue qu’elle parle bien. Arrêtez-vous à chaque double trait. Cochez sur le formulaire ce qu’elle a compris et ce qu’elle a choisi. Les numéros sont les mêmes sur les deux papiers.</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>I will read eight points to you.</source>
        <translation>Je vais vous lire huit points.</translation>
    </message>
    <message>
        <source>Ask whenever you like. We can stop whenever you like.</source>
        <translation>Posez vos questions quand vous voulez. Nous pouvons arrêter quand vous voulez.</translation>
    </message>
    <message>
        <source>Nothing is used without your yes.</source>
        <translation>Rien n’est utilisé sans votre oui.</translation>
    </message>
    <message>
        <source>Please say it back</source>
        <translation>Redites-le, s’il vous plaît</translation>
    </message>
    <message>
        <source>Please tell me in your own words:</source>
        <translation>Dites-moi avec vos propres mots&#xa0;:</translation>
    </message>
    <message>
        <source>What will we tell?</source>
        <translation>Qu’allons-nous raconter&#xa0;?</translation>
    </message>
    <message>
        <source>Who could see it?</source>
        <translation>Qui pourrait le voir&#xa0;?</translation>
    </message>
    <message>
        <source>What happens if you say no?</source>
        <translation>Que se passe-t-il si vous dites non&#xa0;?</translation>
    </message>
    <message>
        <source>How can you change your mind?</source>
        <translation>Comment pouvez-vous changer d’avis&#xa0;?</translation>
    </message>
    <message>
        <source>What can nobody fetch back?</source>
        <translation>Qu’est-ce que personne ne peut reprendre&#xa0;?</translation>
    </message>
    <message>
        <source>What she could not say back, explain again, in other words. Then ask once more.</source>
        <translation>Ce qu’elle n’a pas pu redire, expliquez-le encore, avec d’autres mots. Puis demandez encore une fois.</translation>
    </message>
    <message>
        <source>Read them one by one. Wait for yes or no each time. No answer is a no.</source>
        <translation>Lisez-les une par une. Attendez chaque fois le oui ou le non. Pas de réponse, c’est non.</translation>
    </message>
    <message>
        <source>Again one by one.</source>
        <translation>De nouveau une par une.</translation>
    </message>
    <message>
        <source>Do you want to see or hear it before it is used?</source>
        <translation>Voulez-vous le voir ou l’entendre avant toute utilisation&#xa0;?</translation>
    </message>
    <message>
        <source>Only if she is under 18, or may be</source>
        <translation>Seulement si elle a moins de 18 ans, ou peut-être</translation>
    </message>
    <message>
        <source>Your own yes counts first. Without it we do nothing.</source>
        <translation>Votre propre oui compte d’abord. Sans lui, nous ne faisons rien.</translation>
    </message>
    <message>
        <source>Then somebody who cares for you has to agree, too.</source>
        <translation>Ensuite, une personne qui prend soin de vous doit aussi être d’accord.</translation>
    </message>
    <message>
        <source>Ask her alone. Never ask a guardian who has to do with the violence. If there is no safe guardian, stop here.</source>
        <translation>Demandez-lui seule à seule. Ne demandez jamais à une tutrice ou un tuteur lié à la violence. Si personne n’est sûr, arrêtez-vous ici.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Prenez votre temps</translation>
    </message>
    <message>
        <source>You can answer today, tomorrow, or later.</source>
        <translation>Vous pouvez répondre aujourd’hui, demain ou plus tard.</translation>
    </message>
    <message>
        <source>Thank you for listening, whatever your answer is.</source>
        <translation>Merci d’avoir écouté, quelle que soit votre réponse.</translation>
    </message>
    <message>
        <source>For the one who reads: write on the form how she said yes: by signature, by mark or thumbprint, by voice, or before a witness. Never read this out where others hear it.</source>
        <translation>Pour qui lit&#xa0;: écrivez sur le formulaire comment elle a dit oui&#xa0;: par signature, par marque ou empreinte du pouce, par la voix, ou devant témoin. Ne lisez jamais ceci là où d’autres l’entendent.</translation>
    </message>
    <message>
        <source>She needs to give no reason, and none is written down. Mark it in the app on the same day: the record then leaves every list at once, and a notice can be made for everyone who got it.</source>
        <translation>Elle n’a pas à donner de raison, et aucune n’est notée. Marquez-le le jour même dans l’application&#xa0;: la fiche quitte alors aussitôt toutes les listes, et un avis peut être fait pour tous ceux qui l’ont reçue.</translation>
    </message>
    <message>
        <source>Learnt of on</source>
        <translation>Appris le</translation>
    </message>
    <message>
        <source>Told by: herself, or through whom (role)</source>
        <translation>Dit par&#xa0;: elle-même, ou par qui (rôle)</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>Ce qui est retiré</translation>
    </message>
    <message>
        <source>If it is one use</source>
        <translation>Si c’est une utilisation</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Quoi et où</translation>
    </message>
    <message>
        <source>Removed on, or cannot be fetched back</source>
        <translation>Enlevé le, ou ne peut pas être repris</translation>
    </message>
    <message>
        <source>She was told what was done, and what cannot be fetched back</source>
        <translation>On lui a dit ce qui a été fait, et ce qui ne peut pas être repris</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>By whom (role)</source>
        <translation>Par qui (rôle)</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>Numéro du consentement</translation>
    </message>
    <message>
        <source>Person (code)</source>
        <translation>Personne (code)</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>Organisation ou bureau</translation>
    </message>
</context>
<context>
    <name>ConsentPapers</name>
    <message>
        <source>Go through it together. There is a form to sign, and the same in large type to be read aloud. Both carry the number of the consent, and no name.</source>
        <translation>Parcourez-le ensemble. Il y a un formulaire à signer, et le même en gros caractères à lire à voix haute. Les deux portent le numéro du consentement, et aucun nom.</translation>
    </message>
    <message>
        <source>Print the consent form</source>
        <translation>Imprimer le formulaire de consentement</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>the team only</source>
        <translation>l’équipe seulement</translation>
    </message>
    <message>
        <source>invited partners</source>
        <translation>les partenaires invités</translation>
    </message>
    <message>
        <source>the gateway&apos;s web page</source>
        <translation>la page web du portail</translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation>la lettre d’information</translation>
    </message>
    <message>
        <source>print</source>
        <translation>les imprimés</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>les réseaux sociaux</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>la presse</translation>
    </message>
    <message>
        <source>training</source>
        <translation>la formation</translation>
    </message>
    <message>
        <source>reports to donors</source>
        <translation>les rapports aux bailleurs</translation>
    </message>
    <message>
        <source>fund-raising</source>
        <translation>la collecte de fonds</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>le récit</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>les citations</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>la voix</translation>
    </message>
    <message>
        <source>a picture without the face</source>
        <translation>une image sans le visage</translation>
    </message>
    <message>
        <source>a picture with the face</source>
        <translation>une image avec le visage</translation>
    </message>
    <message>
        <source>video</source>
        <translation>la vidéo</translation>
    </message>
    <message>
        <source>the own name</source>
        <translation>le vrai nom</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>partly given</source>
        <translation>donné en partie</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>a pris fin</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>not in the own community</source>
        <translation>pas dans sa communauté</translation>
    </message>
    <message>
        <source>not in the own country</source>
        <translation>pas dans son pays</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>one use</source>
        <translation>une utilisation</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>le visage</translation>
    </message>
    <message>
        <source>the exact place</source>
        <translation>le lieu exact</translation>
    </message>
    <message>
        <source>looked at for safety</source>
        <translation>contrôle de sécurité</translation>
    </message>
    <message>
        <source>cleared for its readers</source>
        <translation>validation pour ses lecteurs</translation>
    </message>
    <message>
        <source>Drawn from several women&apos;s accounts.</source>
        <translation>Tiré des récits de plusieurs femmes.</translation>
    </message>
    <message>
        <source>* The name was changed.</source>
        <translation>* Le nom a été changé.</translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation>Cette image ne montre pas la personne du récit.</translation>
    </message>
    <message>
        <source>that she is an adult</source>
        <translation>qu’elle est majeure</translation>
    </message>
    <message>
        <source>a low risk</source>
        <translation>un risque faible</translation>
    </message>
    <message>
        <source>a specialist&apos;s agreement</source>
        <translation>l’accord d’une spécialiste</translation>
    </message>
    <message>
        <source>the text read back to her</source>
        <translation>le texte relu avec elle</translation>
    </message>
    <message>
        <source>why she wants it, written down</source>
        <translation>pourquoi elle le veut, par écrit</translation>
    </message>
    <message>
        <source>her own request</source>
        <translation>sa propre demande</translation>
    </message>
    <message>
        <source>the Secretariat&apos;s word</source>
        <translation>la parole du Secrétariat</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Files and printed pages that you saved outside can be opened by anyone who uses this computer or the stick. Delete them here when they have served.</source>
        <translation>Toute personne qui utilise cet ordinateur ou la clé USB peut ouvrir les fichiers et les pages imprimées que vous avez enregistrés dehors. Supprimez-les ici quand ils ont servi.</translation>
    </message>
    <message>
        <source>What deleting cannot do: a disk or stick may keep the old bytes for a while, where special programs can find them, and nobody can take back what was copied or sent on. A bundle is not listed here; the history of each record says which it left in.</source>
        <translation>Ce que la suppression ne peut pas faire&#xa0;: un disque ou une clé USB peut garder un temps les anciens octets, que des programmes spéciaux peuvent retrouver, et personne ne peut reprendre ce qui a été copié ou transmis. Un paquet n’est pas dans cette liste&#xa0;; l’historique de chaque fiche dit dans lequel elle est partie.</translation>
    </message>
    <message>
        <source>No copy lies outside the vault.</source>
        <translation>Aucune copie ne se trouve hors du coffre.</translation>
    </message>
    <message>
        <source>Copies outside</source>
        <translation>Copies au dehors</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Not found there now. It was deleted or moved, or its stick is not plugged in.</source>
        <translation>Introuvable là maintenant. La copie a été supprimée ou déplacée, ou sa clé USB n’est pas branchée.</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>A file of a record, saved {moment}, {size}</source>
        <translation>Un fichier d’une fiche, enregistré&#xa0;: {moment}, {size}</translation>
    </message>
    <message>
        <source>A printed record, saved {moment}, {size}</source>
        <translation>Une fiche imprimée, enregistrée&#xa0;: {moment}, {size}</translation>
    </message>
    <message>
        <source>Saved {moment}, {size}</source>
        <translation>Enregistré&#xa0;: {moment}, {size}</translation>
    </message>
    <message>
        <source>Delete this copy?</source>
        <translation>Supprimer cette copie&#xa0;?</translation>
    </message>
    <message>
        <source>{name} is deleted where it lies. The record and its files in the vault stay. The disk or stick may keep the old bytes for a while.</source>
        <translation>{name} est supprimé là où il se trouve. La fiche et ses fichiers restent dans le coffre. Le disque ou la clé USB peut garder un temps les anciens octets.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Supprimer la copie</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>aucune image</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n autre fichier</numerusform>
            <numerusform>%n autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>no contacts and no consents</source>
        <translation>ni contacts ni consentements</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that you gave a reason for</source>
        <translation>
            <numerusform>%n endroit que vous avez justifié</numerusform>
            <numerusform>%n endroits que vous avez justifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds {things}.</source>
        <translation>Contenu&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Once it is published, it can be copied by anybody and cannot be called back. Also people who know the women in it may read it.</source>
        <translation>Une fois publié, cela peut être copié par tout le monde et ne peut pas être rappelé. Des gens qui connaissent les femmes dont il est question peuvent aussi le lire.</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Back to the blocks</source>
        <translation>Revenir aux blocs</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Laisser tel quel (Échap)</translation>
    </message>
    <message>
        <source>The cut is selected.</source>
        <translation>Le cadre est sélectionné.</translation>
    </message>
    <message>
        <source>Block {number} of {count} is selected.</source>
        <translation>Le bloc {number} sur {count} est sélectionné.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s).</source>
        <translation>
            <numerusform>%n bloc.</numerusform>
            <numerusform>%n blocs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with blocks</source>
        <translation>Image avec blocs</translation>
    </message>
    <message>
        <source>Cover or cut the picture</source>
        <translation>Couvrir ou recadrer l’image</translation>
    </message>
    <message>
        <source>Draw a block with the mouse over all that must not be seen. By keyboard: B adds a block, the arrows move it, with Shift they change its size, with Alt they go finely; Tab goes to the next one, Del removes it.</source>
        <translation>Avec la souris, tracez un bloc sur tout ce qui ne doit pas se voir. Au clavier&#xa0;: B ajoute un bloc, les flèches le déplacent, avec Maj elles changent sa taille, avec Alt elles avancent finement&#xa0;; Tab passe au suivant, Suppr l’enlève.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Ajouter un bloc</translation>
    </message>
    <message>
        <source>Cut the edges</source>
        <translation>Couper les bords</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Use the covered picture</source>
        <translation>Utiliser l’image couverte</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Remove the untouched picture?</source>
        <translation>Retirer l’image d’origine&#xa0;?</translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back. The covered copy stays. Backups made before still hold it until they are thinned out.</source>
        <translation>Elle quitte ce coffre aussitôt et ne peut pas revenir. La copie couverte reste. Les sauvegardes faites avant la gardent jusqu’à ce qu’elles soient éliminées au fil du temps.</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>La retirer maintenant</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>a record whose title is lost</source>
        <translation>une fiche dont le titre est perdu</translation>
    </message>
    <message>
        <source>Records whose titles are lost</source>
        <translation>Fiches dont le titre est perdu</translation>
    </message>
    <message>
        <source>Record: {title}</source>
        <translation>Fiche&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Version {number} of: {title}</source>
        <translation>Version {number} de&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The newest version of: {title}</source>
        <translation>La version la plus récente de&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Draft: {title}</source>
        <translation>Brouillon&#xa0;: {title}</translation>
    </message>
    <message>
        <source>A file whose name is lost</source>
        <translation>Un fichier dont le nom est perdu</translation>
    </message>
    <message>
        <source>{file}, in: {title}</source>
        <translation>{file}, dans&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The small picture of {file}, in: {title}</source>
        <translation>La vignette de {file}, dans&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The untouched picture behind {file}, in: {title}</source>
        <translation>L’image d’origine derrière {file}, dans&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The template of some records: {name}</source>
        <translation>Le modèle de certaines fiches&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A setting of the vault</source>
        <translation>Un réglage du coffre</translation>
    </message>
    <message>
        <source>Lines in the list of what was exported</source>
        <translation>Des lignes de la liste de ce qui a été exporté</translation>
    </message>
    <message>
        <source>Steps that could be undone in drafts</source>
        <translation>Des étapes qui pouvaient être annulées dans des brouillons</translation>
    </message>
    <message>
        <source>A note that somebody took her consent back</source>
        <translation>La note qu’une personne a retiré son consentement</translation>
    </message>
    <message>
        <source>Who checked records, or a key to check them with</source>
        <translation>Qui a contrôlé des fiches, ou une clé pour les contrôler</translation>
    </message>
    <message>
        <source>Some of your team&apos;s own lists</source>
        <translation>Certaines des listes de votre équipe</translation>
    </message>
    <message>
        <source>How far some bundles in the outbox came</source>
        <translation>Jusqu’où certains paquets de la boîte d’envoi étaient arrivés</translation>
    </message>
    <message>
        <source>What a gateway said of your bundles</source>
        <translation>Ce qu’un portail a dit de vos paquets</translation>
    </message>
    <message>
        <source>What is known of your office and of colleagues&apos; devices</source>
        <translation>Ce qui est connu de votre bureau et des appareils des collègues</translation>
    </message>
    <message>
        <source>A part of the database that holds no words of yours</source>
        <translation>Une partie de la base de données qui ne contient aucun mot de vous</translation>
    </message>
    <message>
        <source>Nothing is lost. Repairing makes it anew.</source>
        <translation>Rien n’est perdu. La réparation la refait.</translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. A backup may have it.</source>
        <translation>Ce que vous y avez écrit ne peut plus être lu. Une sauvegarde l’a peut-être.</translation>
    </message>
    <message>
        <source>What stood in this version cannot be read any more. The record&apos;s other versions are safe. A backup may have it.</source>
        <translation>Ce qui était dans cette version ne peut plus être lu. Les autres versions de la fiche sont en sécurité. Une sauvegarde l’a peut-être.</translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. Finished versions of the record are safe. A backup may have it.</source>
        <translation>Ce que vous y avez écrit ne peut plus être lu. Les versions terminées de la fiche sont en sécurité. Une sauvegarde l’a peut-être.</translation>
    </message>
    <message>
        <source>The file is not in the vault folder. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation>Le fichier n’est pas dans le dossier du coffre. Le texte de la fiche est en sécurité. Reprenez le fichier d’une sauvegarde, ou ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file cannot be opened. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation>Le fichier ne peut pas être ouvert. Le texte de la fiche est en sécurité. Reprenez le fichier d’une sauvegarde, ou ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Another file lies in its place. The text of the record is safe. Take the right file back from a backup, or add it again.</source>
        <translation>Un autre fichier est à sa place. Le texte de la fiche est en sécurité. Reprenez le bon fichier d’une sauvegarde, ou ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The record names this file, and nothing else is known of it any more. The text of the record is safe. Add the file again if you still have it.</source>
        <translation>La fiche nomme ce fichier, et on n’en sait plus rien d’autre. Le texte de la fiche est en sécurité. Ajoutez de nouveau le fichier si vous l’avez encore.</translation>
    </message>
    <message>
        <source>The picture itself is safe; only its small view is damaged.</source>
        <translation>L’image elle-même est en sécurité&#xa0;; seule sa vignette est abîmée.</translation>
    </message>
    <message>
        <source>The covered copy is safe; only the untouched picture behind it cannot be read any more.</source>
        <translation>La copie couverte est en sécurité&#xa0;; seule l’image d’origine derrière elle ne peut plus être lue.</translation>
    </message>
    <message>
        <source>The answers are safe. Until the template is there again, those records are listed and cannot be opened.</source>
        <translation>Les réponses sont en sécurité. Tant que le modèle n’est pas revenu, ces fiches sont dans la liste mais ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <source>The records and the bundles are safe. Some may be shown as not yet exported.</source>
        <translation>Les fiches et les paquets sont en sécurité. Certaines fiches peuvent s’afficher comme pas encore exportées.</translation>
    </message>
    <message>
        <source>Your records are safe. Look through your settings.</source>
        <translation>Vos fiches sont en sécurité. Parcourez vos réglages.</translation>
    </message>
    <message>
        <source>The drafts themselves are safe.</source>
        <translation>Les brouillons eux-mêmes sont en sécurité.</translation>
    </message>
    <message>
        <source>The records are safe, but one that was withdrawn may be free to leave again. Before you export stories, ask who took her consent back, and withdraw it once more.</source>
        <translation>Les fiches sont en sécurité, mais une fiche retirée peut être de nouveau libre de partir. Avant d’exporter des récits, demandez qui a retiré son consentement, et retirez-le encore une fois.</translation>
    </message>
    <message>
        <source>The records are safe. What was checked may have to be checked again before it can leave.</source>
        <translation>Les fiches sont en sécurité. Ce qui a été contrôlé devra peut-être l’être de nouveau avant de partir.</translation>
    </message>
    <message>
        <source>The records are safe. Look through the names to watch for, the changed names and your team&apos;s own texts on the Safety page.</source>
        <translation>Les fiches sont en sécurité. Parcourez sur la page Sécurité les noms protégés, les noms changés et les textes de votre équipe.</translation>
    </message>
    <message>
        <source>The records are safe. Look through the outbox: a bundle that is not there any more can be exported again.</source>
        <translation>Les fiches sont en sécurité. Parcourez la boîte d’envoi&#xa0;: un paquet qui n’y est plus peut être exporté de nouveau.</translation>
    </message>
    <message>
        <source>The records are safe. Fetch the receipts again: a gateway gives the same one twice.</source>
        <translation>Les fiches sont en sécurité. Allez rechercher les reçus&#xa0;: un portail redonne le même.</translation>
    </message>
    <message>
        <source>The records are safe. Take your office&apos;s setup file in again, and compare the words with colleagues before you take their bundles in.</source>
        <translation>Les fiches sont en sécurité. Intégrez de nouveau le fichier de configuration de votre bureau, et comparez les mots avec vos collègues avant d’intégrer leurs paquets.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished version(s)</source>
        <translation>
            <numerusform>%n version terminée</numerusform>
            <numerusform>%n versions terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n fichier joint</numerusform>
            <numerusform>%n fichiers joints</numerusform>
        </translation>
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
    <name>DeliveringWords</name>
    <message>
        <source>There is no connection to the internet right now. What you send waits here and goes on by itself. You can also copy it to a stick.</source>
        <translation>Il n’y a pas de connexion à internet en ce moment. Ce que vous envoyez attend ici et repart tout seul. Vous pouvez aussi le copier sur une clé USB.</translation>
    </message>
    <message>
        <source>The connection keeps breaking off. What has arrived stays there, and sending goes on from that point by itself.</source>
        <translation>La connexion se coupe sans cesse. Ce qui est arrivé y reste, et l’envoi reprend tout seul à partir de là.</translation>
    </message>
    <message>
        <source>This network wants you to log in or agree to something first. Open any web page in a browser, do what it asks, then try again. Nothing was sent to anybody else.</source>
        <translation>Ce réseau veut d’abord que vous vous connectiez ou acceptiez quelque chose. Ouvrez une page web dans un navigateur, faites ce qu’elle demande, puis réessayez. Rien n’a été envoyé à qui que ce soit d’autre.</translation>
    </message>
    <message>
        <source>This network lets nobody out without a name and password, and the app has none. Ask whoever looks after the network to let the app through. Another network or a stick will do too.</source>
        <translation>Ce réseau ne laisse sortir personne sans nom ni mot de passe, et l’application n’en a pas. Demandez à qui s’occupe du réseau de laisser passer l’application. Un autre réseau ou une clé USB ira aussi.</translation>
    </message>
    <message>
        <source>This network lets the app through only by way of another computer (a proxy), and that one does not let it pass. Ask whoever looks after the network. Another network or a stick will do too.</source>
        <translation>Ce réseau ne laisse passer l’application que par un autre ordinateur (un proxy), et celui-ci la bloque. Adressez-vous à qui s’occupe du réseau. Un autre réseau ou une clé USB ira aussi.</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong: it says {here}. Set date and time right, then try again. Nothing was sent.</source>
        <translation>L’horloge de cet ordinateur semble fausse&#xa0;: elle indique {here}. Réglez la date et l’heure, puis réessayez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The gateway does not answer. The connection may be too weak, or the gateway is not running. What you send waits here and is tried again by itself.</source>
        <translation>Le portail ne répond pas. La connexion est peut-être trop faible, ou le portail ne fonctionne pas. Ce que vous envoyez attend ici et sera réessayé tout seul.</translation>
    </message>
    <message>
        <source>Something answers in the gateway&apos;s name but cannot prove that it is the gateway. Nothing was sent. If this network wants a log-in, open a web page and log in first. Otherwise use another network, and tell your office if it happens again.</source>
        <translation>Quelque chose répond au nom du portail mais ne peut pas prouver que c’est le portail. Rien n’a été envoyé. Si ce réseau demande de se connecter, ouvrez une page web et connectez-vous d’abord. Sinon, prenez un autre réseau, et prévenez votre bureau si cela se reproduit.</translation>
    </message>
    <message>
        <source>The gateway&apos;s proof of who it is has run out, or the clock of this computer is wrong: it says {here}. Nothing was sent. Look at the date first. If it is right, tell your office.</source>
        <translation>La preuve d’identité du portail a expiré, ou l’horloge de cet ordinateur est fausse&#xa0;: elle indique {here}. Rien n’a été envoyé. Regardez d’abord la date. Si elle est juste, prévenez votre bureau.</translation>
    </message>
    <message>
        <source>There is no gateway at the address that this app was given. Nothing was sent. Ask your office for a new setup file.</source>
        <translation>Il n’y a aucun portail à l’adresse donnée à cette application. Rien n’a été envoyé. Demandez à votre bureau un nouveau fichier de configuration.</translation>
    </message>
    <message>
        <source>The gateway speaks another version than this app. Nothing was sent. Look for a newer version of the app, or copy to a stick.</source>
        <translation>Le portail parle une autre version que cette application. Rien n’a été envoyé. Cherchez une version plus récente de l’application, ou copiez sur une clé USB.</translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office the number {status}, or copy to a stick.</source>
        <translation>Le portail ne laisse pas cette application envoyer. Tout est en sécurité ici. Donnez à votre bureau le numéro {status}, ou copiez sur une clé USB.</translation>
    </message>
    <message>
        <source>The gateway takes no file this large over the network. Everything is safe here. Copy it to a stick, or send fewer records at once.</source>
        <translation>Le portail n’accepte pas de fichier aussi gros par le réseau. Tout est en sécurité ici. Copiez-le sur une clé USB, ou envoyez moins de fiches à la fois.</translation>
    </message>
    <message>
        <source>The gateway has no room left right now. What you send waits here and is tried again later. If it goes on for days, tell your office.</source>
        <translation>Le portail n’a plus de place en ce moment. Ce que vous envoyez attend ici et sera réessayé plus tard. Si cela dure des jours, prévenez votre bureau.</translation>
    </message>
    <message>
        <source>The gateway has a problem of its own. What you send waits here and is tried again by itself.</source>
        <translation>Le portail a lui-même un problème. Ce que vous envoyez attend ici et sera réessayé tout seul.</translation>
    </message>
    <message>
        <source>The gateway no longer had the part that was sent before. Sending begins again from the start, by itself.</source>
        <translation>Le portail n’avait plus la partie envoyée auparavant. L’envoi recommence du début, tout seul.</translation>
    </message>
    <message>
        <source>The gateway has another part than the app thought. Sending goes on from what is there, by itself.</source>
        <translation>Le portail a une autre partie que ce que pensait l’application. L’envoi reprend à partir de ce qui y est, tout seul.</translation>
    </message>
    <message>
        <source>The gateway is still busy with an earlier try. Sending goes on in a moment, by itself.</source>
        <translation>Le portail est encore occupé par un essai précédent. L’envoi reprendra dans un instant, tout seul.</translation>
    </message>
    <message>
        <source>Something on the way to the gateway lets not even small pieces through. Use another network or a stick, and tell your office.</source>
        <translation>Quelque chose sur le chemin du portail ne laisse même pas passer de petits morceaux. Prenez un autre réseau ou une clé USB, et prévenez votre bureau.</translation>
    </message>
    <message>
        <source>The stick at {folder} cannot be reached any more. What you wanted to copy is safe here, and nothing on the stick looks finished that is not. Plug it in again, then try once more.</source>
        <translation>La clé USB {folder} n’est plus accessible. Ce que vous vouliez copier est en sécurité ici, et rien d’inachevé n’a l’air terminé sur la clé USB. Rebranchez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>There is not enough room on the stick at {folder}. Nothing here was changed. Free {needed} there, or use another stick.</source>
        <translation>Il n’y a pas assez de place sur la clé USB {folder}. Rien n’a été changé ici. Libérez-y {needed}, ou prenez une autre clé USB.</translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB. Nothing here was changed. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation>La clé USB {folder} n’accepte aucun fichier de plus de 4&#xa0;Go. Rien n’a été changé ici. Prenez une autre clé USB, ou faites formater celle-ci en exFAT, ce qui la vide.</translation>
    </message>
    <message>
        <source>What the stick at {folder} gives back is not what was written, so it does not count. Everything is safe here. Use another stick; this one may be worn out.</source>
        <translation>Ce que la clé USB {folder} rend n’est pas ce qui a été écrit, cela ne compte donc pas. Tout est en sécurité ici. Prenez une autre clé USB&#xa0;; celle-ci est peut-être à bout.</translation>
    </message>
</context>
<context>
    <name>DepartingWords</name>
    <message>
        <source>This record may not leave like this. Look at what stands in its way, put it right, and try again.</source>
        <translation>Cette fiche ne peut pas partir ainsi. Regardez ce qui l’en empêche, corrigez-le, et réessayez.</translation>
    </message>
    <message>
        <source>That is more than one bundle can carry. Choose fewer records, and make another bundle for the rest. Nothing was made.</source>
        <translation>C’est plus qu’un paquet ne peut porter. Choisissez moins de fiches, et faites un autre paquet pour le reste. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>This picture may not leave for these readers. It was not saved outside.</source>
        <translation>Cette image ne peut pas partir vers ces lecteurs. Elle n’a pas été enregistrée dehors.</translation>
    </message>
    <message>
        <source>A few places could say who somebody is. Change them, or write for each why it may stay. Nothing was made.</source>
        <translation>Quelques endroits pourraient dire qui est quelqu’un. Changez-les, ou écrivez pour chacun pourquoi il peut rester. Rien n’a été fait.</translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>Name of the device or team</source>
        <translation>Nom de l’appareil ou de l’équipe</translation>
    </message>
    <message>
        <source>Organisation, if it may be told</source>
        <translation>Organisation, si on peut la dire</translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message>
        <source>This device signs what it makes with a key of its own. Whoever compared its words with you once knows from then on what comes from here.</source>
        <translation>Cet appareil signe ce qu’il fait avec sa propre clé. Qui a comparé une fois ses mots avec vous sait dès lors ce qui vient d’ici.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>What others call it, such as “Tablet 3”. Never the name of a person or a shelter.</source>
        <translation>Comment les autres l’appellent, par exemple «&#xa0;Tablette 3&#xa0;». Jamais le nom d’une personne ou d’un refuge.</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nom de cet appareil</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Garder ce nom</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <source>Read them out by telephone or face to face to whoever has your request file. Do not send them together with the file: whoever can change the one could change the other.</source>
        <translation>Lisez-les à voix haute, au téléphone ou face à face, à qui a votre fichier de demande. Ne les envoyez pas avec le fichier&#xa0;: qui peut changer l’un pourrait changer l’autre.</translation>
    </message>
    <message>
        <source>Words of this device</source>
        <translation>Mots de cet appareil</translation>
    </message>
    <message>
        <source>Let others know this device</source>
        <translation>Faire connaître cet appareil</translation>
    </message>
    <message>
        <source>Save the request file and give it to your office, or to a colleague. The office compares the words and sends you an answer. The file holds no secret.</source>
        <translation>Enregistrez le fichier de demande et donnez-le à votre bureau, ou à une collègue. Le bureau compare les mots et vous envoie une réponse. Le fichier ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Save request file…</source>
        <translation>Enregistrer le fichier de demande…</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>Intégrer la réponse…</translation>
    </message>
    <message>
        <source>A telephone can read them from here instead:</source>
        <translation>Un téléphone peut aussi les lire d’ici&#xa0;:</translation>
    </message>
    <message>
        <source>The request file as a picture</source>
        <translation>Le fichier de demande en image</translation>
    </message>
    <message>
        <source>The words as a picture</source>
        <translation>Les mots en image</translation>
    </message>
    <message>
        <source>The request file</source>
        <translation>Le fichier de demande</translation>
    </message>
    <message>
        <source>The words alone</source>
        <translation>Les mots seuls</translation>
    </message>
    <message>
        <source>If somebody took or copied it</source>
        <translation>Si quelqu’un l’a pris ou copié</translation>
    </message>
    <message>
        <source>If this device was out of your hands, or a copy of the vault was, and somebody may know the passphrase, make a new key. What the old one signs is believed here no more. Then send a new request to your office, which tells everybody else.</source>
        <translation>Si cet appareil n’était plus entre vos mains, ou une copie du coffre, et que quelqu’un connaît peut-être la phrase de passe, faites une nouvelle clé. Ce que signe l’ancienne n’est plus cru ici. Envoyez ensuite une nouvelle demande à votre bureau, qui prévient tout le monde.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Faire une nouvelle clé…</translation>
    </message>
    <message>
        <source>No office has confirmed this device yet.</source>
        <translation>Aucun bureau n’a encore confirmé cet appareil.</translation>
    </message>
    <message>
        <source>an office that is not known here yet</source>
        <translation>un bureau qui n’est pas encore connu ici</translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}.</source>
        <translation>Confirmé le {date} ({office}).</translation>
    </message>
    <message>
        <source>The confirmation by {office} ran out on {date}. Save a request file and ask for a new one.</source>
        <translation>La confirmation a pris fin le {date} ({office}). Enregistrez un fichier de demande et demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The confirmation by {office} ends on {date}. Save a request file and ask for a new one.</source>
        <translation>La confirmation prend fin le {date} ({office}). Enregistrez un fichier de demande et demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}. It counts until {until}.</source>
        <translation>Confirmé le {date} ({office}). Cela vaut jusqu’au {until}.</translation>
    </message>
    <message>
        <source>Where the request file goes</source>
        <translation>Où mettre le fichier de demande</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>C’est enregistré</translation>
    </message>
    <message>
        <source>The request is in {name}. Give it to your office or colleague, and read out the words of this device when they have it.</source>
        <translation>La demande est dans {name}. Donnez-la à votre bureau ou à votre collègue, et lisez les mots de cet appareil à voix haute quand le fichier est arrivé.</translation>
    </message>
    <message>
        <source>The answer of your office</source>
        <translation>La réponse de votre bureau</translation>
    </message>
    <message>
        <source>This device is confirmed</source>
        <translation>Cet appareil est confirmé</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Faire une nouvelle clé&#xa0;?</translation>
    </message>
    <message>
        <source>The words of this device change, and its confirmation is gone. Your records stay as they are. Colleagues compare the new words with you, and your office needs a new request.</source>
        <translation>Les mots de cet appareil changent, et sa confirmation disparaît. Vos fiches restent telles quelles. Vos collègues comparent les nouveaux mots avec vous, et il faut à votre bureau une nouvelle demande.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Faire une nouvelle clé</translation>
    </message>
    <message>
        <source>The new key is made</source>
        <translation>La nouvelle clé est faite</translation>
    </message>
    <message>
        <source>Now save a request file, give it to your office, and read out the new words.</source>
        <translation>Enregistrez maintenant un fichier de demande, donnez-le à votre bureau, et lisez les nouveaux mots à voix haute.</translation>
    </message>
    <message>
        <source>Keys (*.pub)</source>
        <translation>Clés (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>The bundle is ready</source>
        <translation>Le paquet est prêt</translation>
    </message>
    <message>
        <source>The bundle is in the outbox</source>
        <translation>Le paquet est dans la boîte d’envoi</translation>
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
        <source>That was too much for one bundle, so there are {count} that belong together. All of them have to arrive, in any order and in any way.</source>
        <translation>C’était trop pour un seul paquet, il y en a donc {count} qui vont ensemble. Tous doivent arriver, dans n’importe quel ordre et par n’importe quel chemin.</translation>
    </message>
    <message>
        <source>It is sealed. Only {who} can open it.</source>
        <translation>Il est scellé. Pour l’ouvrir&#xa0;: {who}, personne d’autre.</translation>
    </message>
    <message>
        <source>It goes off by itself when there is a connection, as you chose under Outbox. There you also see when it has arrived, and can copy it to a stick instead.</source>
        <translation>Il part tout seul quand il y a une connexion, comme vous l’avez choisi sous Boîte d’envoi. Vous y voyez aussi quand il est arrivé, et pouvez le copier plutôt sur une clé USB.</translation>
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
        <source>Next: send the file, or hand it over on a stick.</source>
        <translation>Ensuite&#xa0;: envoyez le fichier, ou remettez-le sur une clé USB.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick. It is signed but not sealed: whoever has it can read it. Delete it from the stick when it has arrived.</source>
        <translation>Ensuite&#xa0;: envoyez le fichier, ou remettez-le sur une clé USB. Il est signé mais pas scellé&#xa0;: qui l’a peut le lire. Supprimez-le de la clé USB quand il est arrivé.</translation>
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
    <name>DriveList</name>
    <message>
        <source>Sticks and disks</source>
        <translation>Clés USB et disques</translation>
    </message>
    <message>
        <source>{name}: {size} free</source>
        <translation>{name}&#xa0;: {size} libres</translation>
    </message>
    <message>
        <source>Nothing can be written on it.</source>
        <translation>On ne peut rien y écrire.</translation>
    </message>
    <message>
        <source>Not enough room: {size} more are needed.</source>
        <translation>Pas assez de place&#xa0;: il manque {size}.</translation>
    </message>
    <message>
        <source>It takes no file larger than 4 GB.</source>
        <translation>N’accepte aucun fichier de plus de 4&#xa0;Go.</translation>
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
    <name>EraseDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>This destroys the keys of this vault at once, and then every file of it. Nobody can read it again: not you, not your office, not with the passphrase and not with the recovery kit. It cannot be undone.</source>
        <translation>Cela détruit tout de suite les clés de ce coffre, puis chacun de ses fichiers. Personne ne pourra plus le lire&#xa0;: ni vous, ni votre bureau, ni avec la phrase de passe, ni avec le kit de récupération. Rien ne peut l’annuler.</translation>
    </message>
    <message>
        <source>What it does not reach</source>
        <translation>Ce que cela n’atteint pas</translation>
    </message>
    <message>
        <source>Hold for 3 seconds to erase everything</source>
        <translation>Maintenez 3 secondes pour tout effacer</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word one types to erase everything; one short plain word</comment>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Or type the word &quot;{word}&quot; and press the button beside it:</source>
        <translation>Ou tapez le mot «&#xa0;{word}&#xa0;» et appuyez sur le bouton à côté&#xa0;:</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Known to lie elsewhere:
{places}</source>
        <translation>On sait qu’il y en a ailleurs&#xa0;:
{places}</translation>
    </message>
    <message>
        <source>Nothing was erased. The word is &quot;{word}&quot;.</source>
        <translation>Rien n’a été effacé. Le mot est «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>Backups and copies of the vault folder elsewhere. They open with the passphrase as before.</source>
        <translation>Les sauvegardes et les copies du dossier du coffre qui sont ailleurs. Elles s’ouvrent avec la phrase de passe comme avant.</translation>
    </message>
    <message>
        <source>Copies you saved outside the vault, pages you printed, and bundles you sent.</source>
        <translation>Les copies enregistrées hors du coffre, les pages imprimées et les paquets envoyés.</translation>
    </message>
    <message>
        <source>Traces on the disk itself. Memory sticks and newer disks may keep old pieces for a while. They stay locked; but somebody who finds old pieces of the keys and forces the passphrase out of you could open others.</source>
        <translation>Des traces sur le disque lui-même. Les clés USB et les disques récents peuvent garder un temps d’anciens morceaux. Ils restent verrouillés&#xa0;; mais une personne qui retrouve d’anciens morceaux des clés et vous arrache la phrase de passe pourrait en ouvrir d’autres.</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Type your passphrase. Everything is encrypted anew, and then your records open.</source>
        <translation>Tapez votre phrase de passe. Tout est chiffré à nouveau, puis vos fiches s’ouvrent.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing in the vault&apos;s database can be read with this passphrase, so nothing was changed. Put back a backup, or a copy of the whole vault folder.</source>
        <translation>Rien ne peut être lu dans la base de données du coffre avec cette phrase de passe, rien n’a donc été changé. Remettez en place une sauvegarde, ou une copie de tout le dossier du coffre.</translation>
    </message>
    <message>
        <source>A look through the vault found damage. Everything else can be used as before. What it is, and what you can do, stands under Safety, in Check and repair.</source>
        <translation>En vérifiant le coffre, l’application a trouvé des dégâts. Tout le reste s’utilise comme avant. De quoi il s’agit et ce que vous pouvez faire se trouve sous Sécurité, dans Vérifier et réparer.</translation>
    </message>
    <message>
        <source>The vault was repaired. What was kept and what could not be read any more stands under Safety, in Check and repair.</source>
        <translation>Le coffre a été réparé. Ce qui a été gardé et ce qui n’a plus pu être lu se trouve sous Sécurité, dans Vérifier et réparer.</translation>
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
        <source>The place for backups, {folder}, cannot be reached. Earlier backups there are safe. Plug the stick in, or choose another place, then try again.</source>
        <translation>L’endroit des sauvegardes, {folder}, n’est pas accessible. Les sauvegardes précédentes y sont en sécurité. Branchez la clé USB, ou choisissez un autre endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup in {folder}. Earlier backups there are safe. Free {needed} there, or choose another place.</source>
        <translation>Il n’y a pas assez de place pour la sauvegarde dans {folder}. Les sauvegardes précédentes y sont en sécurité. Libérez-y {needed}, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB, and this backup needs more. Earlier backups there are safe. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation>La clé USB {folder} n’accepte aucun fichier de plus de 4 Go, et cette sauvegarde demande davantage. Les sauvegardes précédentes y sont en sécurité. Prenez une autre clé USB, ou faites formater celle-ci en exFAT, ce qui la vide.</translation>
    </message>
    <message>
        <source>The backup file {name} belongs to another vault. It was left as it is. Choose another folder for this one.</source>
        <translation>Le fichier de sauvegarde {name} appartient à un autre coffre. Il a été laissé tel quel. Choisissez un autre dossier pour celui-ci.</translation>
    </message>
    <message>
        <source>The backup file {name} was made with a newer version of the app. It was left as it is. Use that version.</source>
        <translation>Le fichier de sauvegarde {name} a été fait avec une version plus récente de l’application. Il a été laissé tel quel. Utilisez cette version.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as a backup. Nothing was changed. Copy it again from where it came, or choose another file.</source>
        <translation>Le fichier {name} ne peut pas être lu comme sauvegarde. Rien n’a été changé. Copiez-le de nouveau depuis son origine, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>A part of the backup file {name} is damaged. Your vault is not touched by that. Choose an earlier backup, or make a new one.</source>
        <translation>Une partie du fichier de sauvegarde {name} est abîmée. Votre coffre n’en est pas touché. Choisissez une sauvegarde précédente, ou faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>The file {name} holds no finished backup: making it was stopped half-way. Choose another file, or make the backup again.</source>
        <translation>Le fichier {name} ne contient pas de sauvegarde terminée&#xa0;: elle a été arrêtée à mi-chemin. Choisissez un autre fichier, ou refaites la sauvegarde.</translation>
    </message>
    <message>
        <source>Making the backup {name} was stopped half-way, and it cannot be put right where it lies. Copy it to this computer together with the file of the same name that ends in -journal, then open the copy.</source>
        <translation>La sauvegarde {name} a été arrêtée à mi-chemin, et elle ne peut pas être remise en ordre là où elle se trouve. Copiez-la sur cet ordinateur avec le fichier du même nom qui finit par -journal, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>The new backup in {folder} could not be read back as it was written, so it does not count. Your vault is safe, and earlier backups stay. Use another stick or folder; this one may be worn out.</source>
        <translation>La nouvelle sauvegarde dans {folder} n’a pas pu être relue telle qu’elle a été écrite, elle ne compte donc pas. Votre coffre est en sécurité, et les sauvegardes précédentes restent. Prenez une autre clé USB ou un autre dossier&#xa0;; celle-ci ou celui-ci est peut-être à bout.</translation>
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
        <source>That is the folder of the vault itself, where nothing may lie open. Nothing was saved. Choose another folder.</source>
        <translation>C’est le dossier du coffre lui-même, où rien ne doit rester à découvert. Rien n’a été enregistré. Choisissez un autre dossier.</translation>
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
        <source>Nothing of the picture would be left. Keep a larger part of it.</source>
        <translation>Il ne resterait rien de l’image. Gardez-en une plus grande partie.</translation>
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
        <source>It is an office document of a kind, or with parts, whose hidden details cannot be taken out here. Save it as PDF and add that.</source>
        <translation>C’est un document bureautique d’un type, ou avec des éléments, dont les détails cachés ne peuvent pas être retirés ici. Enregistrez-le en PDF et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>It has layers that are not shown. Print it to a new PDF and add that.</source>
        <translation>Il a des couches qui ne s’affichent pas. Imprimez-le dans un nouveau PDF et ajoutez celui-ci.</translation>
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
        <source>Your passphrase is right, but the vault&apos;s database is damaged and cannot be opened as it is. Nothing was changed. Repairing keeps everything that can still be read.</source>
        <translation>Votre phrase de passe est la bonne, mais la base de données du coffre est abîmée et ne peut pas être ouverte telle quelle. Rien n’a été changé. Réparer garde tout ce qui peut encore être lu.</translation>
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
        <source>Open on another computer</source>
        <translation>Ouvert sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Not a safe folder</source>
        <translation>Ce dossier n’est pas sûr</translation>
    </message>
    <message>
        <source>This disk keeps nobody out</source>
        <translation>Ce disque n’écarte personne</translation>
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
        <source>The file {name}</source>
        <translation>Le fichier {name}</translation>
    </message>
    <message>
        <source>A file of this record</source>
        <translation>Un fichier de cette fiche</translation>
    </message>
    <message>
        <source>other people who use this computer can write in {folder}.</source>
        <translation>d’autres personnes qui utilisent cet ordinateur peuvent écrire dans {folder}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else who uses this computer.</source>
        <translation>{folder} appartient à une autre personne qui utilise cet ordinateur.</translation>
    </message>
    <message>
        <source>, since {moment}</source>
        <translation>, depuis {moment}</translation>
    </message>
    <message>
        <source>It is a program, and programs can do harm.</source>
        <translation>C’est un programme, et un programme peut faire du mal.</translation>
    </message>
    <message>
        <source>{file} is no longer in the vault folder. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>{file} n’est plus dans le dossier du coffre. Le texte de la fiche est en sécurité. Reprenez le fichier d’une sauvegarde, sur la page Sécurité sous «&#xa0;Vérifier et réparer&#xa0;», ou ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database cannot be read. What can be read is shown; nothing was deleted. On the Safety page, under Check and repair, you see what is damaged and can repair it.</source>
        <translation>Une partie de la base de données du coffre ne peut pas être lue. Ce qui peut être lu est affiché&#xa0;; rien n’a été supprimé. Sur la page Sécurité, sous «&#xa0;Vérifier et réparer&#xa0;», vous voyez ce qui est abîmé et pouvez le réparer.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be opened. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>{file} est abîmé et ne peut pas être ouvert. Le texte de la fiche est en sécurité. Reprenez le fichier d’une sauvegarde, sur la page Sécurité sous «&#xa0;Vérifier et réparer&#xa0;», ou ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} is not what was added: another file lies in its place, and is neither shown nor sent. The text of the record is safe. Take the right file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>{file} n’est pas ce qui a été ajouté&#xa0;: un autre fichier est à sa place, et il n’est ni affiché ni envoyé. Le texte de la fiche est en sécurité. Reprenez le bon fichier d’une sauvegarde, sur la page Sécurité sous «&#xa0;Vérifier et réparer&#xa0;», ou ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The bundle does not hold what it promises: it was changed or damaged after it was signed. Nothing was taken from it. Ask for it to be sent again.</source>
        <translation>Le paquet ne contient pas ce qu’il annonce&#xa0;: il a été changé ou abîmé après avoir été signé. Rien n’en a été repris. Demandez qu’on vous l’envoie de nouveau.</translation>
    </message>
    <message>
        <source>Nothing left: what would leave now is not what you read. Look at the letter once more.</source>
        <translation>Rien n’est parti&#xa0;: ce qui partirait maintenant n’est pas ce que vous avez lu. Regardez la lettre encore une fois.</translation>
    </message>
    <message>
        <source>The app cannot tell what kind of file it is. Photos, PDF, Word and OpenDocument text, plain text, audio and video can be added.</source>
        <translation>L’application ne sait pas de quel type de fichier il s’agit. On peut ajouter des photos, des PDF, des textes Word et OpenDocument, du texte simple, du son et de la vidéo.</translation>
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
        <source>It is no plain text, or its letters are stored in an old way that could be misread. Open it in the program that made it, save it as text in &quot;UTF-8&quot;, and add that.</source>
        <translation>Ce n’est pas du texte simple, ou ses lettres sont enregistrées d’une façon ancienne qui pourrait être mal lue. Ouvrez-le dans le programme qui l’a fait, enregistrez-le comme texte en «&#xa0;UTF-8&#xa0;», et ajoutez ce texte.</translation>
    </message>
    <message>
        <source>The document carries a program or other files inside. Print it to a new PDF and add that.</source>
        <translation>Le document contient un programme ou d’autres fichiers. Imprimez-le dans un nouveau PDF et ajoutez ce PDF.</translation>
    </message>
    <message>
        <source>the computer {name}</source>
        <translation>l’ordinateur {name}</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>un autre ordinateur</translation>
    </message>
    <message>
        <source>some space</source>
        <translation>de la place</translation>
    </message>
</context>
<context>
    <name>ExchangingWords</name>
    <message>
        <source>Two people changed this record, and both versions are here. Look at them side by side and choose the one to go on from.</source>
        <translation>Deux personnes ont changé cette fiche, et les deux versions sont ici. Regardez-les côte à côte et choisissez avec laquelle continuer.</translation>
    </message>
    <message>
        <source>{name} was made for other readers than colleagues, so its records are not taken in. Ask the sender for a bundle for colleagues.</source>
        <translation>{name} a été fait pour d’autres lecteurs que des collègues, ses fiches ne sont donc pas intégrées. Demandez à qui l’a envoyé un paquet pour collègues.</translation>
    </message>
    <message>
        <source>Nobody here knows yet who made {name}. Compare the words of the key with the sender first: {words}</source>
        <translation>Personne ici ne sait encore qui a fait {name}. Comparez d’abord les mots de la clé avec la personne qui l’a envoyé&#xa0;: {words}</translation>
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
        <source>To a folder or stick</source>
        <translation>Vers un dossier ou une clé USB</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Copier sur une clé USB</translation>
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
        <source>For example: the ministry&apos;s focal point</source>
        <translation>Par exemple&#xa0;: le point focal du ministère</translation>
    </message>
    <message>
        <source>Who gets it (a role, no name)</source>
        <translation>Qui le reçoit (un rôle, pas un nom)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n record(s) in the outbox</source>
        <translation>
            <numerusform>Mettre&#xa0;%n fiche dans la boîte d’envoi</numerusform>
            <numerusform>Mettre&#xa0;%n fiches dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Exporter&#xa0;%n fiche</numerusform>
            <numerusform>Exporter&#xa0;%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody will be able to read this</source>
        <translation>Tout le monde pourra lire ceci</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) for everybody</source>
        <translation>
            <numerusform>Exporter&#xa0;%n fiche pour tout le monde</numerusform>
            <numerusform>Exporter&#xa0;%n fiches pour tout le monde</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the file can read this</source>
        <translation>Qui a le fichier peut lire ceci</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) unsealed</source>
        <translation>
            <numerusform>Exporter&#xa0;%n fiche sans sceller</numerusform>
            <numerusform>Exporter&#xa0;%n fiches sans sceller</numerusform>
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
    <message>
        <source>What people agreed to</source>
        <translation>Ce que les personnes ont accepté</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>Everything you write is in this one folder, locked with your passphrase. Copy the whole folder to keep a second one safe; a copy without the passphrase opens nothing.</source>
        <translation>Tout ce que vous écrivez est dans ce seul dossier, verrouillé par votre phrase de passe. Copiez le dossier entier pour en garder un second en lieu sûr&#xa0;; une copie sans la phrase de passe n’ouvre rien.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Dossier du coffre</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où tout est conservé</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>The name of a file</source>
        <translation>Le nom d’un fichier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Me montrer</translation>
    </message>
    <message>
        <source>Why it may stay in, for everybody to read</source>
        <translation>Pourquoi cela peut rester, à lire par tout le monde</translation>
    </message>
    <message>
        <source>Why “{text}” may stay in</source>
        <translation>Pourquoi «&#xa0;{text}&#xa0;» peut rester</translation>
    </message>
    <message>
        <source>Use this reason for all that have none</source>
        <translation>Donner cette raison à tous ceux qui n’en ont pas</translation>
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
    <name>Goes</name>
    <message>
        <source>It says: {remark}</source>
        <translation>On y lit&#xa0;: {remark}</translation>
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
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>hidden details may remain in it</source>
        <translation>des détails cachés peuvent y rester</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>owner&apos;s name</source>
        <translation>nom du propriétaire</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>small picture inside</source>
        <translation>petite image à l’intérieur</translation>
    </message>
    <message>
        <source>other hidden details</source>
        <translation>autres détails cachés</translation>
    </message>
    <message>
        <source>no hidden details were found in it</source>
        <translation>aucun détail caché n’y a été trouvé</translation>
    </message>
    <message>
        <source>taken out: {details}</source>
        <translation>retiré&#xa0;: {details}</translation>
    </message>
    <message>
        <source>Looked at for safety by {who} on {day}</source>
        <translation>Contrôle de sécurité&#xa0;: {who}, le {day}</translation>
    </message>
    <message>
        <source>Cleared for {audience} by {who} on {day}</source>
        <translation>Fiche validée pour&#xa0;: {audience} ({who}, le {day})</translation>
    </message>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>Reste ici&#xa0;: {reason}.</translation>
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
        <source>The gateway asks</source>
        <translation>Le portail demande</translation>
    </message>
    <message>
        <source>No guidance is needed here: write it as you would say it.</source>
        <translation>Pas besoin de conseils ici&#xa0;: écrivez comme vous le diriez.</translation>
    </message>
    <message>
        <source>Template from your office, {office}</source>
        <translation>Modèle de votre bureau, {office}</translation>
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
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Shows the story as a whole, large, to read it to her</source>
        <translation>Affiche tout le récit, en grand, pour le lui lire</translation>
    </message>
    <message>
        <source>Help for her</source>
        <translation>De l’aide pour elle</translation>
    </message>
    <message>
        <source>Whom to turn to when she needs help</source>
        <translation>À qui s’adresser quand elle a besoin d’aide</translation>
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
    <name>HelpList</name>
    <message>
        <source>Where she can get help</source>
        <translation>Où elle peut trouver de l’aide</translation>
    </message>
    <message>
        <source>Your team has not filled in its list of help yet. Your office can do so under Safety, “List of help”. Until then, ask a GBV specialist or case worker whom to turn to.</source>
        <translation>Votre équipe n’a pas encore rempli sa liste d’aide. Votre bureau peut le faire sous Sécurité, «&#xa0;Liste d’aide&#xa0;». D’ici là, demandez à une spécialiste VBG ou à une personne chargée du suivi à qui s’adresser.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Vérifié le {day}</translation>
    </message>
    <message>
        <source>Nobody noted when this was checked. Call before you send somebody.</source>
        <translation>Personne n’a noté quand cela a été vérifié. Appelez avant d’y envoyer quelqu’un.</translation>
    </message>
</context>
<context>
    <name>HelpListSection</name>
    <message>
        <source>When somebody in a story is in danger, and whenever you press F9 while writing, the app shows this list and asks for nothing else. Put the nearest and surest services first.</source>
        <translation>Quand une personne d’un récit est en danger, et chaque fois que vous appuyez sur F9 en écrivant, l’application montre cette liste et ne demande rien d’autre. Mettez en premier les services les plus proches et les plus sûrs.</translation>
    </message>
    <message>
        <source>Leave out the address of any shelter or safe house: write who leads there instead. Call each service from time to time, and note the day.</source>
        <translation>N’écrivez l’adresse d’aucun refuge ni d’aucune maison sûre&#xa0;: écrivez plutôt qui y conduit. Appelez chaque service de temps en temps, et notez le jour.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Garder cette liste</translation>
    </message>
    <message>
        <source>List of help</source>
        <translation>Liste d’aide</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Pas encore gardé.</translation>
    </message>
    <message>
        <source>The day on which it was checked is not clear. Write it like {example}.</source>
        <translation>Le jour de la vérification n’est pas clair. Écrivez-le comme {example}.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>C’est gardé.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help for her</source>
        <translation>De l’aide pour elle</translation>
    </message>
    <message>
        <source>Put down the record and listen. Believe her, ask what she needs now, and offer these services; she decides. Write down nothing of what she told you: this app is not for cases.</source>
        <translation>Posez la fiche et écoutez. Croyez-la, demandez-lui ce qu’il lui faut maintenant, et proposez ces services&#xa0;; c’est elle qui décide. N’écrivez rien de ce qu’elle vous a dit&#xa0;: cette application n’est pas faite pour suivre des cas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>“{words}”: {reason}</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>{reason} Perhaps: {words}.</source>
        <translation>{reason} Peut-être&#xa0;: {words}.</translation>
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
        <source>{revision}, from a colleague</source>
        <translation>{revision}, d’une collègue</translation>
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
    <name>HoldButton</name>
    <message numerus="yes">
        <source>Keep holding: %n</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Maintenez&#xa0;: %n</numerusform>
            <numerusform>Maintenez&#xa0;: %n</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n bundle(s) in the outbox have waited for more than a week, or cannot be sent as they are.</source>
        <translation>
            <numerusform>%n paquet de la boîte d’envoi attend depuis plus d’une semaine, ou ne peut pas être envoyé tel quel.</numerusform>
            <numerusform>%n paquets de la boîte d’envoi attendent depuis plus d’une semaine, ou ne peuvent pas être envoyés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bundle(s) that you sent no receipt came within a month. Sending again does no harm.</source>
        <translation>
            <numerusform>Pour&#xa0;%n paquet que vous avez envoyé, aucun reçu n’est venu en un mois. Renvoyer ne fait pas de mal.</numerusform>
            <numerusform>Pour&#xa0;%n paquets que vous avez envoyés, aucun reçu n’est venu en un mois. Renvoyer ne fait pas de mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the outbox</source>
        <translation>Voir la boîte d’envoi</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Vérifier et réparer</translation>
    </message>
    <message>
        <source>Take in the setup file of your office, if you have one.</source>
        <translation>Intégrez le fichier de configuration de votre bureau, si vous en avez un.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Votre bureau</translation>
    </message>
    <message>
        <source>It says where your work goes. You can write without it, and do this later.</source>
        <translation>Il dit où va votre travail. Vous pouvez écrire sans lui, et faire cela plus tard.</translation>
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
        <source>Is this draft still needed? {title}</source>
        <translation>Ce brouillon est-il encore utile&#xa0;? {title}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Nobody has changed it since {day}. What is not needed is safest gone; it stays in the bin for 30 days.</source>
        <translation>Personne ne l’a changé depuis le {day}. Ce qui ne sert plus est plus sûr une fois parti&#xa0;; il reste 30 jours dans la corbeille.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
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
        <source>The gateway asks for %n change(s) in {title}.</source>
        <translation>
            <numerusform>Le portail demande&#xa0;%n retouche dans {title}.</numerusform>
            <numerusform>Le portail demande&#xa0;%n retouches dans {title}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway asks for changes in %n more record(s).</source>
        <translation>
            <numerusform>Le portail demande des retouches dans&#xa0;%n autre fiche.</numerusform>
            <numerusform>Le portail demande des retouches dans&#xa0;%n autres fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people changed {title}. Both versions are here.</source>
        <translation>Deux personnes ont changé {title}. Les deux versions sont ici.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Regarder les deux</translation>
    </message>
    <message>
        <source>Choose the one to go on from. Nothing was overwritten.</source>
        <translation>Choisissez avec laquelle continuer. Rien n’a été écrasé.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) have two versions.</source>
        <translation>
            <numerusform>%n autre fiche a deux versions.</numerusform>
            <numerusform>%n autres fiches ont deux versions.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n copy(ies) lie outside the vault, where others may open them.</source>
        <translation>
            <numerusform>%n copie se trouve hors du coffre, où d’autres peuvent l’ouvrir.</numerusform>
            <numerusform>%n copies se trouvent hors du coffre, où d’autres peuvent les ouvrir.</numerusform>
        </translation>
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
    <name>Inventory</name>
    <message>
        <source>Record number</source>
        <translation>Numéro de fiche</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Changed</source>
        <translation>C’est changé</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens your records here.</source>
        <translation>À partir de maintenant, votre nouvelle phrase de passe ouvre vos fiches ici.</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Retirer cette clé</translation>
    </message>
    <message>
        <source>It opens nothing here any more. Backups and copies of the folder that were made before still open with it.</source>
        <translation>Elle n’ouvre plus rien ici. Les sauvegardes et les copies du dossier faites avant s’ouvrent encore avec elle.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>The file that your office gave you</source>
        <translation>Le fichier que votre bureau vous a donné</translation>
    </message>
    <message>
        <source>Text files (*.txt *.pub);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.pub);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Tout chiffrer à nouveau</translation>
    </message>
    <message>
        <source>The app locks, encrypts your records, and opens again. You type your passphrase once. Files follow in the background, also over several days. Older backups go once a new one is made. Databases kept beside the vault from before a repair go at once.</source>
        <translation>L’application se verrouille, chiffre vos fiches et se rouvre. Vous tapez votre phrase de passe une fois. Les fichiers suivent en arrière-plan, au besoin sur plusieurs jours. Les anciennes sauvegardes partent dès qu’une nouvelle est faite. Les bases de données gardées à côté du coffre d’avant une réparation partent aussitôt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Each of these alone opens your records. What you take away opens nothing any more.</source>
        <translation>Chacune de ces façons suffit à ouvrir vos fiches. Ce que vous retirez n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Files are being encrypted anew: {done} of {total}.</source>
        <translation>Les fichiers sont chiffrés à nouveau&#xa0;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>Chosen on {day}.</source>
        <translation>Choisie le {day}.</translation>
    </message>
    <message>
        <source>You know it.</source>
        <translation>Vous la connaissez.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de récupération</translation>
    </message>
    <message>
        <source>You have none. If the passphrase is forgotten, nobody can open your records. A kit is one sheet of paper that can.</source>
        <translation>Vous n’en avez pas. Si la phrase de passe est oubliée, personne ne peut ouvrir vos fiches. Un kit, c’est une feuille de papier qui le peut.</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>Faire un kit</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Le tester</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>En faire un nouveau</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Three pieces</source>
        <translation>Trois morceaux</translation>
    </message>
    <message>
        <source>Three people each keep one, and two of them together can help you. None can alone.</source>
        <translation>Trois personnes en gardent chacune un, et deux d’entre elles ensemble peuvent vous aider. Aucune ne le peut seule.</translation>
    </message>
    <message>
        <source>Make three pieces</source>
        <translation>Faire trois morceaux</translation>
    </message>
    <message>
        <source>Test two of them</source>
        <translation>En tester deux</translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation>En faire de nouveaux</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Help from your office</source>
        <translation>Aide de votre bureau</translation>
    </message>
    <message>
        <source>With its key, your office can help you in when the passphrase is lost. It never learns the passphrase. But it could open a copy of your records.</source>
        <translation>Avec sa clé, votre bureau peut vous aider à entrer quand la phrase de passe est perdue. Il n’apprend jamais la phrase de passe. Mais il pourrait ouvrir une copie de vos fiches.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Un bureau sans nom</translation>
    </message>
    <message>
        <source>Add an office&apos;s key</source>
        <translation>Ajouter la clé d’un bureau</translation>
    </message>
    <message>
        <source>All locks at once</source>
        <translation>Toutes les serrures d’un coup</translation>
    </message>
    <message>
        <source>Did somebody have your passphrase, your kit, or a copy of this folder? Then encrypt everything anew: what they have opens nothing that you write from now on. Everything that opens your records today goes on doing so; take away or change first what they know.</source>
        <translation>Quelqu’un a-t-il eu votre phrase de passe, votre kit ou une copie de ce dossier&#xa0;? Alors chiffrez tout à nouveau&#xa0;: ce que cette personne a n’ouvre rien de ce que vous écrirez désormais. Tout ce qui ouvre vos fiches aujourd’hui continue de les ouvrir&#xa0;; retirez ou changez d’abord ce qu’elle connaît.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Tout chiffrer à nouveau</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Date de création&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>This app did not make it. Take it away.</source>
        <translation>Cela n’a pas été fait par cette application. Retirez-le.</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>Pas encore testé.</translation>
    </message>
    <message>
        <source>Last tested on {day}.</source>
        <translation>Dernier test le {day}.</translation>
    </message>
</context>
<context>
    <name>KitEntry</name>
    <message>
        <source>{typed} of {count} words or groups of digits. Small mistakes in spaces do not matter.</source>
        <translation>{typed} mots ou groupes de chiffres sur {count}. De petites fautes dans les espaces ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>KitPaper</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de récupération</translation>
    </message>
    <message>
        <source>These 24 words open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation>Ces 24 mots ouvrent votre coffre quand la phrase de passe est oubliée. Avec une sauvegarde, ils l’ouvrent aussi sur un autre ordinateur. Qui a cette page et votre coffre peut lire tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>These 24 numbers open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation>Ces 24 nombres ouvrent votre coffre quand la phrase de passe est oubliée. Avec une sauvegarde, ils l’ouvrent aussi sur un autre ordinateur. Qui a cette page et votre coffre peut lire tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>Les 24 mots</translation>
    </message>
    <message>
        <source>The 24 numbers</source>
        <translation>Les 24 nombres</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>On another computer, install the app and choose “I have a backup” first.</source>
        <translation>Sur un autre ordinateur, installez l’application et choisissez d’abord «&#xa0;J’ai une sauvegarde&#xa0;».</translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With the recovery kit”.</source>
        <translation>Sur la première fenêtre, choisissez «&#xa0;Autres façons d’entrer&#xa0;», puis «&#xa0;Avec le kit de récupération&#xa0;».</translation>
    </message>
    <message>
        <source>Type the words in their order, from 1 to 24. Capital letters and accents do not matter.</source>
        <translation>Tapez les mots dans l’ordre, de 1 à 24. Les majuscules et les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Type the numbers in their order, from 1 to 24. Spaces do not matter.</source>
        <translation>Tapez les nombres dans l’ordre, de 1 à 24. Les espaces ne comptent pas.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. This page goes on working until you make a new kit.</source>
        <translation>Choisissez une nouvelle phrase de passe. Cette page reste valable jusqu’à ce que vous fassiez un nouveau kit.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Comment le garder</translation>
    </message>
    <message>
        <source>Keep it in a safe place, away from the computer and from your backups.</source>
        <translation>Gardez-le en lieu sûr, loin de l’ordinateur et de vos sauvegardes.</translation>
    </message>
    <message>
        <source>Do not photograph, scan or send it, and type it nowhere but in the app.</source>
        <translation>Ne le photographiez pas, ne le scannez pas, ne l’envoyez pas, et ne le tapez nulle part ailleurs que dans l’application.</translation>
    </message>
    <message>
        <source>Test it twice a year: under Safety, Keys.</source>
        <translation>Testez-le deux fois par an&#xa0;: sous Sécurité, Clés.</translation>
    </message>
    <message>
        <source>If it is lost or somebody saw it, make a new kit and a new backup at once. This page still opens older backups, so delete those.</source>
        <translation>S’il est perdu ou si quelqu’un l’a vu, faites tout de suite un nouveau kit et une nouvelle sauvegarde. Cette page ouvre encore les anciennes sauvegardes, supprimez-les donc.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testé le</translation>
    </message>
    <message>
        <source>Recovery piece {number} of 3</source>
        <translation>Morceau de récupération {number} sur 3</translation>
    </message>
    <message>
        <source>Two of three pieces, each with its own short code, open the vault when the passphrase is forgotten. One piece alone opens nothing.</source>
        <translation>Deux morceaux sur trois, chacun avec son propre code court, ouvrent le coffre quand la phrase de passe est oubliée. Un seul morceau n’ouvre rien.</translation>
    </message>
    <message>
        <source>Series {series}. Only pieces of the same series go together.</source>
        <translation>Série {series}. Seuls les morceaux de la même série vont ensemble.</translation>
    </message>
    <message>
        <source>The 33 words of this piece</source>
        <translation>Les 33 mots de ce morceau</translation>
    </message>
    <message>
        <source>The 33 numbers of this piece</source>
        <translation>Les 33 nombres de ce morceau</translation>
    </message>
    <message>
        <source>Bring two pieces of the same series together, and the short code of each.</source>
        <translation>Réunissez deux morceaux de la même série, et le code court de chacun.</translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With two of the three pieces”.</source>
        <translation>Sur la première fenêtre, choisissez «&#xa0;Autres façons d’entrer&#xa0;», puis «&#xa0;Avec deux des trois morceaux&#xa0;».</translation>
    </message>
    <message>
        <source>Type the words of each piece in their order, and its short code.</source>
        <translation>Tapez les mots de chaque morceau dans l’ordre, et son code court.</translation>
    </message>
    <message>
        <source>Type the numbers of each piece in their order, and its short code.</source>
        <translation>Tapez les nombres de chaque morceau dans l’ordre, et son code court.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The pieces go on working until new ones are made.</source>
        <translation>Choisissez une nouvelle phrase de passe. Les morceaux restent valables jusqu’à ce que de nouveaux soient faits.</translation>
    </message>
    <message>
        <source>Each piece belongs with another person, in another place, away from the computer.</source>
        <translation>Chaque morceau est chez une autre personne, dans un autre lieu, loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Never write the short code on this page; keep it apart from it.</source>
        <translation>N’écrivez jamais le code court sur cette page&#xa0;; gardez-le à part.</translation>
    </message>
    <message>
        <source>Do not photograph, scan or send this page, and type it nowhere but in the app.</source>
        <translation>Ne photographiez pas, ne scannez pas et n’envoyez pas cette page, et ne la tapez nulle part ailleurs que dans l’application.</translation>
    </message>
    <message>
        <source>If a piece is lost or somebody saw it, make three new pieces and a new backup.</source>
        <translation>Si un morceau est perdu ou si quelqu’un l’a vu, faites trois nouveaux morceaux et une nouvelle sauvegarde.</translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>Make a recovery kit</source>
        <translation>Faire un kit de récupération</translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper with 24 words. If the passphrase is forgotten, or the computer is gone and only a backup is left, the kit opens your records.</source>
        <translation>Un kit de récupération, c’est une feuille de papier avec 24 mots. Si la phrase de passe est oubliée, ou si l’ordinateur n’est plus là et qu’il ne reste qu’une sauvegarde, le kit ouvre vos fiches.</translation>
    </message>
    <message>
        <source>Whoever has this paper and your computer, or a backup, can read everything. Keep it away from both, and do not take a photo of it.</source>
        <translation>Qui a ce papier et votre ordinateur, ou une sauvegarde, peut tout lire. Gardez-le loin des deux, et n’en prenez pas de photo.</translation>
    </message>
    <message>
        <source>The kit that you have now will open nothing any more. Destroy it then.</source>
        <translation>Le kit que vous avez maintenant n’ouvrira plus rien. Détruisez-le alors.</translation>
    </message>
    <message>
        <source>The next step shows the words. Make sure that nobody looks on.</source>
        <translation>L’étape suivante montre les mots. Assurez-vous que personne ne regarde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Montrer les mots</translation>
    </message>
    <message>
        <source>Put it on paper</source>
        <translation>Mettez-le sur papier</translation>
    </message>
    <message>
        <source>Print it, or copy it by hand, each word with its number.</source>
        <translation>Imprimez-le, ou copiez-le à la main, chaque mot avec son numéro.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Je l’ai sur papier</translation>
    </message>
    <message>
        <source>Three words from your paper</source>
        <translation>Trois mots de votre papier</translation>
    </message>
    <message>
        <source>So that nothing was misread. Only then does the kit open your records.</source>
        <translation>Pour que rien n’ait été mal lu. C’est seulement après que le kit ouvre vos fiches.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numéro {number}</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Remontrer les mots</translation>
    </message>
    <message>
        <source>Keep this kit</source>
        <translation>Garder ce kit</translation>
    </message>
    <message>
        <source>Number {number} is not what was shown. Look at your paper, or show the words again.</source>
        <translation>Le numéro {number} n’est pas ce qui a été montré. Regardez votre papier, ou remontrez les mots.</translation>
    </message>
</context>
<context>
    <name>KitTestSheet</name>
    <message>
        <source>Test two pieces</source>
        <translation>Tester deux morceaux</translation>
    </message>
    <message>
        <source>Test the kit</source>
        <translation>Tester le kit</translation>
    </message>
    <message>
        <source>Take the paper and type what stands on it. Nothing is opened or changed by this.</source>
        <translation>Prenez le papier et tapez ce qui s’y trouve. Cela n’ouvre et ne change rien.</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>Un morceau</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>Un autre morceau</translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation>Ce qui est sur votre papier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>It is typed right, but it does not open these records. Perhaps it is an older one, or of another computer.</source>
        <translation>C’est bien tapé, mais cela n’ouvre pas ces fiches. C’est peut-être un plus ancien, ou celui d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>Yes, it opens your records</source>
        <translation>Oui, cela ouvre vos fiches</translation>
    </message>
    <message>
        <source>Put the paper back where it was, away from the computer.</source>
        <translation>Remettez le papier où il était, loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LastBackup</name>
    <message>
        <source>Backing up before closing</source>
        <translation>Sauvegarde avant de fermer</translation>
    </message>
    <message>
        <source>Everything is saved. The app closes by itself as soon as the backup stands.</source>
        <translation>Tout est enregistré. L’application se ferme d’elle-même dès que la sauvegarde est prête.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Partir sans elle</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The last words are not saved</source>
        <translation>Les derniers mots ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation>Fermer et perdre les derniers mots</translation>
    </message>
    <message>
        <source>Your last words are kept in memory until then: leave the computer on.</source>
        <translation>Vos derniers mots sont gardés en mémoire d’ici là&#xa0;: laissez l’ordinateur allumé.</translation>
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
        <source>To change that, amend the record and widen the answer to &quot;Who may see it&quot;.</source>
        <translation>Pour changer cela, modifiez la fiche et élargissez la réponse à «&#xa0;Qui peut la voir&#xa0;».</translation>
    </message>
    <message>
        <source>What is damaged can be taken back from a backup, on the page Safety under &quot;Check and repair&quot;. Or amend the record, and add the file again or remove it.</source>
        <translation>Ce qui est abîmé peut être repris d’une sauvegarde, sur la page Sécurité sous «&#xa0;Vérifier et réparer&#xa0;». Ou modifiez la fiche, et ajoutez de nouveau le fichier ou retirez-le.</translation>
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
        <source>Looking at what would leave, and who agreed to it ...</source>
        <translation>Examen de ce qui partirait, et de qui a donné son accord ...</translation>
    </message>
    <message>
        <source>Please read it once more: it has changed.</source>
        <translation>Relisez encore une fois, s’il vous plaît&#xa0;: cela a changé.</translation>
    </message>
    <message>
        <source>Who looked at a record and who cleared it is a claim that a key signs. This computer cannot know whose key it is: the gateway checks that.</source>
        <translation>Qui a contrôlé une fiche et qui l’a validée, c’est une affirmation signée par une clé. Cet ordinateur ne peut pas savoir à qui est la clé&#xa0;: le portail le vérifie.</translation>
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
    <message numerus="yes">
        <source>%n consent(s) taken back travel along</source>
        <translation>
            <numerusform>%n consentement retiré part aussi</numerusform>
            <numerusform>%n consentements retirés partent aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>So that whoever has an older bundle removes what was taken back. No person and no reason is named.</source>
        <translation>Pour que qui a un paquet plus ancien enlève ce qui a été retiré. Aucune personne et aucune raison n’est nommée.</translation>
    </message>
    <message>
        <source>Record {number}, since {day}: {scope}</source>
        <translation>Fiche {number}, depuis le {day}&#xa0;: {scope}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Who might want to read it</source>
        <translation>Qui pourrait vouloir lire</translation>
    </message>
    <message>
        <source>Somebody who finds, steals or seizes the computer, a stick or a backup.</source>
        <translation>Une personne qui trouve, vole ou saisit l’ordinateur, une clé USB ou une sauvegarde.</translation>
    </message>
    <message>
        <source>Somebody who shares the computer with you, or uses it after you.</source>
        <translation>Une personne qui partage l’ordinateur avec vous, ou l’utilise après vous.</translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or walks in.</source>
        <translation>Une personne qui regarde par-dessus votre épaule, ou qui entre.</translation>
    </message>
    <message>
        <source>Somebody who sees a bundle on its way, or changes it.</source>
        <translation>Une personne qui voit un paquet en chemin, ou le change.</translation>
    </message>
    <message>
        <source>Somebody who can force you to open it.</source>
        <translation>Une personne qui peut vous forcer à l’ouvrir.</translation>
    </message>
    <message>
        <source>Somebody who has put a program on the computer that watches it.</source>
        <translation>Une personne qui a mis sur l’ordinateur un programme qui le surveille.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Ce qui tient</translation>
    </message>
    <message>
        <source>While it is locked, nothing that you wrote can be read: records, drafts, files, small pictures, what you search in, and who you are. It is encrypted from the first key you press. Backups are encrypted in the same way.</source>
        <translation>Tant que c’est verrouillé, rien de ce que vous avez écrit ne peut être lu&#xa0;: fiches, brouillons, fichiers, vignettes, ce dans quoi vous cherchez, et qui vous êtes. Tout est chiffré dès la première touche. Les sauvegardes sont chiffrées de la même façon.</translation>
    </message>
    <message>
        <source>Guessing the passphrase is slow for everybody, also on another and faster computer. That protects a good passphrase. It does not protect a short one.</source>
        <translation>Deviner la phrase de passe est lent pour tout le monde, même sur un autre ordinateur plus rapide. Cela protège une bonne phrase de passe. Cela n’en protège pas une courte.</translation>
    </message>
    <message>
        <source>It locks by itself after some minutes, when the computer sleeps, and when you lock the computer. What you typed is saved first.</source>
        <translation>L’application se verrouille d’elle-même après quelques minutes, quand l’ordinateur se met en veille, et quand vous verrouillez l’ordinateur. Ce que vous avez tapé est d’abord enregistré.</translation>
    </message>
    <message>
        <source>Pressing Shift three times, or Exit, hides the window at once, saves, locks, and empties the clipboard.</source>
        <translation>Appuyer trois fois sur Maj, ou sur Quitter, masque la fenêtre tout de suite, enregistre, verrouille et vide le presse-papiers.</translation>
    </message>
    <message>
        <source>Pictures, pages, sound and films open inside the app. No copy that others could read is left on the disk, unless you save one outside; those are listed until you delete them.</source>
        <translation>Les images, les pages, le son et les films s’ouvrent dans l’application. Aucune copie que d’autres pourraient lire ne reste sur le disque, sauf si vous en enregistrez une dehors&#xa0;; celles-là restent dans une liste jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>A bundle that somebody changed on its way is refused by whoever checks its signature.</source>
        <translation>Un paquet que quelqu’un a changé en chemin est refusé par qui vérifie sa signature.</translation>
    </message>
    <message>
        <source>What holds only in part</source>
        <translation>Ce qui ne tient qu’en partie</translation>
    </message>
    <message>
        <source>Anybody who sees the folder of the app or a backup can tell that the app is used, how much there is, when it changed last, and which ways in there are. The folder also tells the language of the app, and an office can be told by its key. They cannot tell what it says.</source>
        <translation>Qui voit le dossier de l’application ou une sauvegarde peut savoir que l’application est utilisée, combien elle contient, quand cela a changé pour la dernière fois, et quelles façons d’entrer existent. Le dossier révèle aussi la langue de l’application, et un bureau peut être reconnu à sa clé. Ce qui est écrit reste illisible.</translation>
    </message>
    <message>
        <source>Somebody who can write into the folder can damage it, or put an older state of it back. Damage is noticed and named. An older state of the records is not noticed.</source>
        <translation>Qui peut écrire dans le dossier peut l’abîmer, ou y remettre un état plus ancien. Ce qui est abîmé est remarqué et nommé. Un état plus ancien des fiches n’est pas remarqué.</translation>
    </message>
    <message>
        <source>A bundle that you leave unsealed. With your office&apos;s setup file, bundles for the gateway are sealed for it, and others for the colleagues you tick: nobody else can open them, not even you. Without, whoever gets the file can read it, and the app says so before it is made. A notice that a consent was taken back is never sealed, so that everybody who got the record can read it; it holds the number of the record and what was taken back, and no name.</source>
        <translation>Un paquet que vous laissez non scellé. Avec le fichier de configuration de votre bureau, les paquets pour le portail sont scellés pour lui, et les autres pour les collègues que vous cochez&#xa0;: personne d’autre ne peut les ouvrir, pas même vous. Sans ce fichier, qui reçoit le paquet peut le lire, et l’application le dit avant qu’il soit fait. Un avis de consentement retiré n’est jamais scellé, pour que toutes les personnes qui ont reçu la fiche puissent le lire&#xa0;; il contient le numéro de la fiche et ce qui a été retiré, et aucun nom.</translation>
    </message>
    <message>
        <source>That there is a bundle. Its size and when it was made can be seen, and how many receivers a sealed one has, though not which.</source>
        <translation>Qu’il y a un paquet. On peut voir sa taille et quand il a été fait, et pour combien de personnes un paquet est scellé, mais pas lesquelles.</translation>
    </message>
    <message>
        <source>The name that an office gave your device. Once it is confirmed, whoever can open a bundle of it can read that name and organisation. An office should choose names that tell of no person and no place.</source>
        <translation>Le nom qu’un bureau a donné à votre appareil. Une fois l’appareil confirmé, qui peut ouvrir un de ses paquets peut lire ce nom et l’organisation. Un bureau devrait choisir des noms qui ne révèlent ni personne ni lieu.</translation>
    </message>
    <message>
        <source>An office whose signing key was stolen. Until everybody knows, somebody else can confirm devices in its name.</source>
        <translation>Un bureau dont la clé de signature a été volée. Tant que tout le monde ne le sait pas, quelqu’un d’autre peut confirmer des appareils en son nom.</translation>
    </message>
    <message>
        <source>The wait after wrong passphrases slows down somebody at this keyboard. Somebody who copies the whole folder can guess elsewhere without that wait; each guess still costs them time.</source>
        <translation>L’attente après de mauvaises phrases de passe ralentit une personne à ce clavier. Qui copie tout le dossier peut deviner ailleurs sans cette attente&#xa0;; chaque essai lui coûte quand même du temps.</translation>
    </message>
    <message>
        <source>What somebody in a record did not agree to stays here: it goes into no bundle, page, table, copied text or picture. The day counts: a consent that has run out, or was taken back, lets nothing more out. Somebody other than the writer has to clear a record first.</source>
        <translation>Ce qu’une personne d’une fiche n’a pas accepté reste ici&#xa0;: cela ne va dans aucun paquet, aucune page, aucun tableau, aucun texte copié ni aucune image. Le jour compte&#xa0;: un consentement qui a pris fin, ou qui a été retiré, ne laisse plus rien sortir. Une autre personne que celle qui a écrit doit d’abord valider la fiche.</translation>
    </message>
    <message>
        <source>The app uses the network for one thing alone: to send what you put in the outbox to the gateway that your office&apos;s setup file names, and to fetch the answers. Without such a file it never uses it.</source>
        <translation>L’application n’utilise le réseau que pour une chose&#xa0;: envoyer ce que vous mettez dans la boîte d’envoi au portail que nomme le fichier de configuration de votre bureau, et aller chercher les réponses. Sans ce fichier, elle ne l’utilise jamais.</translation>
    </message>
    <message>
        <source>Everybody who has the recovery kit, two of its pieces with their codes, or the office key, and the folder or a backup, can open it. Keep them where you would keep the passphrase.</source>
        <translation>Qui a le kit de récupération, deux de ses morceaux avec leurs codes, ou la clé du bureau, et le dossier ou une sauvegarde, peut l’ouvrir. Gardez-les là où vous garderiez la phrase de passe.</translation>
    </message>
    <message>
        <source>A new passphrase or a new kit does not reach backups and copies of the folder that were made before: the old one still opens those. Changing the data key and deleting the old backups cures that for what is still in your hands.</source>
        <translation>Une nouvelle phrase de passe ou un nouveau kit n’atteint pas les sauvegardes ni les copies du dossier faites avant&#xa0;: l’ancien moyen les ouvre encore. Changer la clé des données et supprimer les anciennes sauvegardes y remédie pour ce qui est encore entre vos mains.</translation>
    </message>
    <message>
        <source>Whoever watches the network can see that this computer speaks with the gateway, when, and how much it sends. They cannot see what. Where that alone is dangerous, copy bundles to a stick.</source>
        <translation>Qui surveille le réseau peut voir que cet ordinateur parle avec le portail, quand, et combien il envoie, mais pas quoi. Là où cela seul est dangereux, copiez les paquets sur une clé USB.</translation>
    </message>
    <message>
        <source>The app can hold a record only against what was written down: who is in it, what she agreed to, who can be recognised in a picture. What was ticked wrongly, or left out, it cannot know.</source>
        <translation>L’application ne peut comparer une fiche qu’à ce qui a été noté&#xa0;: qui y figure, ce qu’elle a accepté, qui peut être reconnue sur une image. Ce qui a été mal coché, ou oublié, elle ne peut pas le savoir.</translation>
    </message>
    <message>
        <source>It looks for numbers, dates, addresses and protected names in what you write. It does not find everything, and it cannot tell what a neighbour would recognise.</source>
        <translation>Elle cherche dans ce que vous écrivez des numéros, des dates, des adresses et les noms protégés. Elle ne trouve pas tout, et ne peut pas dire ce qu’un voisin reconnaîtrait.</translation>
    </message>
    <message>
        <source>That somebody checked a record is signed with her key. A signature says who claims this; it takes the receiver to know whose key it is.</source>
        <translation>Qu’une personne a contrôlé une fiche, sa clé le signe. Une signature dit qui l’affirme&#xa0;; c’est à qui reçoit la fiche de savoir à qui est la clé.</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Ce qui ne tient pas</translation>
    </message>
    <message>
        <source>A computer that is watched. A program that records keys or the screen sees what you see, and your passphrase too. No app can stop it from inside.</source>
        <translation>Un ordinateur surveillé. Un programme qui enregistre les touches ou l’écran voit ce que vous voyez, et votre phrase de passe aussi. Aucune application ne peut l’arrêter de l’intérieur.</translation>
    </message>
    <message>
        <source>A passphrase that is forced out of you. There is no second, harmless vault to show: a false one that is found out can put you in more danger.</source>
        <translation>Une phrase de passe qu’on vous arrache. Il n’y a pas de second coffre inoffensif à montrer&#xa0;: un faux qui est découvert peut vous mettre davantage en danger.</translation>
    </message>
    <message>
        <source>Photos and recordings of the screen, and paper that was printed.</source>
        <translation>Les photos et les enregistrements de l’écran, et le papier imprimé.</translation>
    </message>
    <message>
        <source>The memory of the computer while the app is open, and while it is hidden but could not save the last words yet. Parts of it can be written to the disk by the system, when memory is short or when the computer sleeps deeply. Encrypt the whole disk if you can.</source>
        <translation>La mémoire de l’ordinateur pendant que l’application est ouverte, et tant qu’elle est cachée sans avoir pu enregistrer les derniers mots. Le système peut en écrire des parties sur le disque, quand la mémoire manque ou quand l’ordinateur est en veille profonde. Chiffrez tout le disque si vous le pouvez.</translation>
    </message>
    <message>
        <source>Remains on modern disks and sticks. They keep old contents where no program reaches them. What was inside the app is encrypted there; a copy that you saved outside is not.</source>
        <translation>Les restes sur les disques et clés USB récents. Ils gardent d’anciens contenus là où aucun programme ne les atteint. Ce qui était dans l’application y est chiffré&#xa0;; une copie que vous avez enregistrée dehors ne l’est pas.</translation>
    </message>
    <message>
        <source>What has left: bundles, prints, copies and backups elsewhere. Deleting here does not call them back.</source>
        <translation>Ce qui est parti&#xa0;: paquets, impressions, copies et sauvegardes ailleurs. Supprimer ici ne les rappelle pas.</translation>
    </message>
    <message>
        <source>A passphrase that is lost, if there is no kit, no pieces and no office key. Nobody can open it then, and we cannot either.</source>
        <translation>Une phrase de passe perdue, s’il n’y a ni kit, ni morceaux, ni clé du bureau. Personne ne peut alors ouvrir, et nous non plus.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Choose a passphrase of several words, and tell it to nobody.</source>
        <translation>Choisissez une phrase de passe de plusieurs mots, et ne la dites à personne.</translation>
    </message>
    <message>
        <source>Print the recovery kit, keep it away from the computer, and test it now and then.</source>
        <translation>Imprimez le kit de récupération, gardez-le loin de l’ordinateur, et testez-le de temps en temps.</translation>
    </message>
    <message>
        <source>Keep a backup on a stick in another place, and check it now and then.</source>
        <translation>Gardez une sauvegarde sur une clé USB dans un autre lieu, et vérifiez-la de temps en temps.</translation>
    </message>
    <message>
        <source>Lock the app when you go, also for a moment. Use Exit when somebody comes.</source>
        <translation>Verrouillez l’application quand vous partez, même pour un instant. Utilisez Quitter quand quelqu’un vient.</translation>
    </message>
    <message>
        <source>Do not write what could lead to a survivor: no name, no address, no number. What is not written cannot be found.</source>
        <translation>N’écrivez pas ce qui pourrait mener à une survivante&#xa0;: ni nom, ni adresse, ni numéro. Ce qui n’est pas écrit ne peut pas être trouvé.</translation>
    </message>
    <message>
        <source>If you think the computer is watched, do not open the app on it. Ask your office for help.</source>
        <translation>Si vous pensez que l’ordinateur est surveillé, n’y ouvrez pas l’application. Demandez de l’aide à votre bureau.</translation>
    </message>
    <message>
        <source>If the computer may be taken and you have no time: Safety, Erase everything. It destroys the keys within a second.</source>
        <translation>Si l’ordinateur risque d’être pris et que le temps manque&#xa0;: Sécurité, Tout effacer. Les clés sont détruites en une seconde.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>What it cannot protect</source>
        <translation>Limites de la protection</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press a key to stay.</source>
        <translation>
            <numerusform>Verrouillage dans %n seconde. Appuyez sur une touche pour rester.</numerusform>
            <numerusform>Verrouillage dans %n secondes. Appuyez sur une touche pour rester.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>When nobody touches the keyboard, the mouse or the screen, the app saves everything and locks. It tells you half a minute before. Playing a film or a sound counts as being there.</source>
        <translation>Quand personne ne touche le clavier, la souris ou l’écran, l’application enregistre tout et se verrouille. Elle vous prévient une demi-minute avant. Lire un film ou un son compte comme une présence.</translation>
    </message>
    <message>
        <source>Lock when the window is minimised too</source>
        <translation>Verrouiller aussi quand la fenêtre est réduite</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>What else locks it</source>
        <translation>Ce qui verrouille aussi</translation>
    </message>
    <message>
        <source>The app locks when the computer goes to sleep and when its screen is locked, as far as the computer tells. A Mac tells only when it wakes up: lock the app yourself before you close the lid.</source>
        <translation>L’application se verrouille quand l’ordinateur se met en veille et quand son écran est verrouillé, pour autant que l’ordinateur le dise. Un Mac ne le dit qu’au réveil&#xa0;: verrouillez vous-même l’application avant de rabattre l’écran.</translation>
    </message>
    <message>
        <source>An export or a file that is being added is finished first, behind the lock. Only sleep, quick exit and locking by hand stop it. Nothing half-done is left behind, and you are told afterwards.</source>
        <translation>Un export ou l’ajout d’un fichier est d’abord terminé, derrière le verrou. Seuls la veille, la sortie rapide et le verrouillage à la main l’arrêtent. Rien d’inachevé ne reste, et vous le savez ensuite.</translation>
    </message>
    <message>
        <source>If the last words cannot be saved, as on a full disk, everything is hidden all the same. The words stay in memory and are saved as soon as that works.</source>
        <translation>Si les derniers mots ne peuvent pas être enregistrés, par exemple sur un disque plein, tout est masqué quand même. Les mots restent en mémoire et sont enregistrés dès que c’est possible.</translation>
    </message>
    <message>
        <source>Leave at once</source>
        <translation>Partir tout de suite</translation>
    </message>
    <message>
        <source>Press Shift three times, or the button Exit. Everything is hidden, saved and locked, and the clipboard is emptied.</source>
        <translation>Appuyez trois fois sur Maj, ou sur le bouton Quitter. Tout est masqué, enregistré et verrouillé, et le presse-papiers est vidé.</translation>
    </message>
    <message>
        <source>What you copy from delicate answers is taken off the clipboard after one minute. A program that keeps a history of the clipboard may have it still.</source>
        <translation>Ce que vous copiez de réponses délicates est retiré du presse-papiers après une minute. Un programme qui garde un historique du presse-papiers peut encore l’avoir.</translation>
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
    <name>LookFirst</name>
    <message>
        <source>Look at these before they go</source>
        <translation>Regardez ceci avant le départ</translation>
    </message>
    <message>
        <source>Put together, they could point to a place, a small group, a partner or a person.</source>
        <translation>Mis ensemble, ces éléments pourraient désigner un lieu, un petit groupe, un partenaire ou une personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text could say who somebody is. What stays in for everybody to read needs a reason, in a few words.</source>
        <translation>
            <numerusform>%n endroit du texte pourrait dire qui est quelqu’un. Ce qui reste à lire par tout le monde a besoin d’une raison, en quelques mots.</numerusform>
            <numerusform>%n endroits du texte pourraient dire qui est quelqu’un. Ce qui reste à lire par tout le monde a besoin d’une raison, en quelques mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Me montrer</translation>
    </message>
</context>
<context>
    <name>LostSheet</name>
    <message>
        <source>This device is lost</source>
        <translation>Cet appareil est perdu</translation>
    </message>
    <message>
        <source>Save the list of lost devices</source>
        <translation>Enregistrer la liste des appareils perdus</translation>
    </message>
    <message>
        <source>Its confirmation is taken back for good, also if the device is found again: then it makes a new key and asks anew. What it signed is refused wherever the list arrives.</source>
        <translation>Sa confirmation est retirée définitivement, même si l’appareil est retrouvé&#xa0;: il fait alors une nouvelle clé et redemande. Ce qu’il a signé est refusé partout où la liste arrive.</translation>
    </message>
    <message>
        <source>The list names every lost device of your office. Give it to your teams and to the gateway; your next setup file carries it as well.</source>
        <translation>La liste nomme tous les appareils perdus de votre bureau. Donnez-la à vos équipes et au portail&#xa0;; votre prochain fichier de configuration la porte aussi.</translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation>Phrase de la clé de signature du bureau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is lost: save the list…</source>
        <translation>Il est perdu&#xa0;: enregistrer la liste…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation>Tapez la phrase de la clé de signature du bureau.</translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation>Listes d’appareils perdus (*.revoked)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>Où mettre la liste</translation>
    </message>
</context>
<context>
    <name>MakerWords</name>
    <message>
        <source>Maker unknown: there is no signature that can be read.</source>
        <translation>Origine inconnue&#xa0;: il n’y a aucune signature lisible.</translation>
    </message>
    <message>
        <source>Its key was taken back since: ask your office before you use this.</source>
        <translation>Sa clé a été retirée depuis&#xa0;: demandez à votre bureau avant d’utiliser ceci.</translation>
    </message>
    <message>
        <source>{device}, {organisation}</source>
        <translation>{device}, {organisation}</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person on {date}.</source>
        <translation>Fait par {who}, confirmé en personne le {date}.</translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared on {date}.</source>
        <translation>Fait par un appareil dont une personne d’ici a comparé les mots le {date}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office} on {date}.</source>
        <translation>Fait par {who}, confirmé le {date} ({office}).</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed on {date} by an office that you trust.</source>
        <translation>Fait par {who}, confirmé le {date} par un bureau auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>Made on this device.</source>
        <translation>Fait sur cet appareil.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office}.</source>
        <translation>Fait par {who}, avec confirmation de {office}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by an office that you trust.</source>
        <translation>Fait par {who}, avec confirmation d’un bureau auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person before.</source>
        <translation>Fait par {who}, confirmé en personne auparavant.</translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared before.</source>
        <translation>Fait par un appareil dont une personne d’ici a déjà comparé les mots.</translation>
    </message>
    <message>
        <source>Made by {who}, whom your office&apos;s setup file names.</source>
        <translation>Fait par {who}, que nomme le fichier de configuration de votre bureau.</translation>
    </message>
    <message>
        <source>Made by {who}, whose confirmation has run out. Ask whether the device is still theirs.</source>
        <translation>Fait par {who}, dont la confirmation a pris fin. Demandez si l’appareil est toujours le leur.</translation>
    </message>
    <message>
        <source>This device was lost or its key stolen: do not use what it made.</source>
        <translation>Cet appareil a été perdu ou sa clé volée&#xa0;: n’utilisez pas ce qu’il a fait.</translation>
    </message>
    <message>
        <source>Changed after signing: do not use.</source>
        <translation>Changé après avoir été signé&#xa0;: ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>Maker unknown: it calls itself {who}, and nobody here confirmed that.</source>
        <translation>Origine inconnue&#xa0;: se présente comme {who}, et personne ici ne l’a confirmé.</translation>
    </message>
    <message>
        <source>Maker unknown: nobody here has confirmed this device.</source>
        <translation>Origine inconnue&#xa0;: personne ici n’a confirmé cet appareil.</translation>
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
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More ways out</source>
        <translation>Autres façons de sortir</translation>
    </message>
    <message>
        <source>Copy the whole record …</source>
        <translation>Copier toute la fiche …</translation>
    </message>
    <message>
        <source>Save as a table (CSV) …</source>
        <translation>Enregistrer en tableau (CSV) …</translation>
    </message>
    <message>
        <source>Save a picture …</source>
        <translation>Enregistrer une image …</translation>
    </message>
    <message>
        <source>Consent form …</source>
        <translation>Formulaire de consentement …</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>{section}: {labels}</source>
        <translation>{section} : {labels}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>La nouvelle encore une fois</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Tapez une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation>Les deux ne sont pas identiques. Retapez la seconde, ou affichez ce que vous tapez.</translation>
    </message>
    <message>
        <source>It would be guessed too soon. Add one or two words.</source>
        <translation>Elle serait devinée trop vite. Ajoutez un ou deux mots.</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>These texts are yours: the app shows them at the right moment and sends them nowhere.</source>
        <translation>Ces textes sont à vous&#xa0;: l’application les montre au bon moment et ne les envoie nulle part.</translation>
    </message>
    <message>
        <source>What must be reported by law</source>
        <translation>Ce que la loi oblige à signaler</translation>
    </message>
    <message>
        <source>Shown before the questions of every story. Say what has to be reported in your country, to whom, and what that means for her, in words that can be read out.</source>
        <translation>Montré avant les questions de chaque récit. Dites ce qui doit être signalé dans votre pays, à qui, et ce que cela veut dire pour elle, avec des mots qu’on peut lire à voix haute.</translation>
    </message>
    <message>
        <source>Care for the team</source>
        <translation>Prendre soin de l’équipe</translation>
    </message>
    <message>
        <source>Shown after work on a story, when it is finished or took more than 20 minutes. Say what helps in your team, and whom one can call.</source>
        <translation>Montré après le travail sur un récit, quand il est terminé ou a pris plus de 20 minutes. Dites ce qui fait du bien dans votre équipe, et qui l’on peut appeler.</translation>
    </message>
    <message>
        <source>Remind people after work on a story</source>
        <translation>Le rappeler après le travail sur un récit</translation>
    </message>
    <message>
        <source>Keep these texts</source>
        <translation>Garder ces textes</translation>
    </message>
    <message>
        <source>Notes for your team</source>
        <translation>Notes pour votre équipe</translation>
    </message>
    <message>
        <source>Words worth another look</source>
        <translation>Mots à revoir</translation>
    </message>
    <message>
        <source>The app comes with a short list for each of its languages. Add your own: one in each line, as “word | why | what to write instead”. A line that begins with “-” takes a word off the list.</source>
        <translation>L’application a une courte liste pour chacune de ses langues. Ajoutez les vôtres&#xa0;: un par ligne, comme «&#xa0;mot | pourquoi | quoi écrire à la place&#xa0;». Une ligne qui commence par «&#xa0;-&#xa0;» enlève un mot de la liste.</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>Langue de ces mots</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Pas encore gardé.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>C’est gardé.</translation>
    </message>
</context>
<context>
    <name>OfficeKeySheet</name>
    <message>
        <source>Make the office&apos;s signing key</source>
        <translation>Faire la clé de signature du bureau</translation>
    </message>
    <message>
        <source>With this key your office says which devices are its own. It opens with a phrase that only the people who confirm devices know; the vault&apos;s passphrase does not open it. Make it in one vault only, and keep backups of that vault.</source>
        <translation>Avec cette clé, votre bureau dit quels appareils sont les siens. Elle s’ouvre avec une phrase que seules connaissent les personnes qui confirment des appareils&#xa0;; la phrase de passe du coffre ne l’ouvre pas. Faites-la dans un seul coffre, et gardez des sauvegardes de ce coffre.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>As people call it: Kabul country office</source>
        <translation>Comme on l’appelle&#xa0;: bureau national de Kaboul</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Latin letters, digits and hyphens, such as kabul-office. It cannot be changed later.</source>
        <translation>Lettres latines, chiffres et traits d’union, par exemple kabul-office. Il ne peut pas être changé ensuite.</translation>
    </message>
    <message>
        <source>Phrase of this key</source>
        <translation>Phrase de cette clé</translation>
    </message>
    <message>
        <source>The same phrase once more</source>
        <translation>La même phrase encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Faire la clé</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Your office gives you one file. It tells the app where your work goes, who can open it there, and which devices to trust; it may bring templates too.</source>
        <translation>Votre bureau vous donne un seul fichier. Il dit à l’application où va votre travail, qui peut l’y ouvrir, et à quels appareils faire confiance&#xa0;; il peut aussi apporter des modèles.</translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation>Intégrer un fichier de configuration</translation>
    </message>
    <message>
        <source>For a focal point</source>
        <translation>Pour un point focal</translation>
    </message>
    <message>
        <source>Make a setup file</source>
        <translation>Faire un fichier de configuration</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Votre bureau</translation>
    </message>
    <message>
        <source>The setup file that your office gave you</source>
        <translation>Le fichier de configuration que votre bureau vous a donné</translation>
    </message>
    <message>
        <source>Setup files (*.setup);;All files (*)</source>
        <translation>Fichiers de configuration (*.setup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>On a stick: {name}</source>
        <translation>Sur une clé USB&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Whoever runs the office&apos;s devices can make the setup file for all of them here. It is signed with the office&apos;s own key, which is made under &quot;Confirm devices&quot;.</source>
        <translation>Qui s’occupe des appareils du bureau peut faire ici le fichier de configuration pour tous. Il est signé avec la propre clé du bureau, qui se fait sous «&#xa0;Confirmer des appareils&#xa0;».</translation>
    </message>
    <message>
        <source>You hold the key of {office}. Write down where the work goes and who can open it, and save one file for all devices of the office.</source>
        <translation>Vous avez la clé de {office}. Écrivez où va le travail et qui peut l’ouvrir, et enregistrez un seul fichier pour tous les appareils du bureau.</translation>
    </message>
    <message>
        <source>No setup file yet</source>
        <translation>Pas encore de fichier de configuration</translation>
    </message>
    <message>
        <source>You can write, finish and print all the same. The app just does not know yet where to send your work, so you hand on yourself what you export.</source>
        <translation>Vous pouvez quand même écrire, terminer et imprimer. L’application ne sait simplement pas encore où envoyer votre travail, vous transmettez donc vous-même ce que vous exportez.</translation>
    </message>
    <message>
        <source>Setup file number {number}, made on {made}, in force here since {taken}.</source>
        <translation>Fichier de configuration numéro {number}, fait le {made}, en vigueur ici depuis le {taken}.</translation>
    </message>
    <message>
        <source>The setup file that was taken in cannot be read any more.</source>
        <translation>Le fichier de configuration intégré ne peut plus être lu.</translation>
    </message>
    <message>
        <source>Take your office&apos;s newest setup file in again. Your records are safe; nothing is sent.</source>
        <translation>Intégrez de nouveau le fichier de configuration le plus récent de votre bureau. Vos fiches sont en sécurité&#xa0;; rien n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>OfficeSheet</name>
    <message>
        <source>Ask your office for help</source>
        <translation>Demander de l’aide à votre bureau</translation>
    </message>
    <message>
        <source>Choose a new passphrase first. It opens the answer, so nobody else can use that. Remember it: you type it again when the answer is here.</source>
        <translation>Choisissez d’abord une nouvelle phrase de passe. C’est elle qui ouvre la réponse, personne d’autre ne peut donc s’en servir. Retenez-la&#xa0;: vous la taperez de nouveau quand la réponse sera là.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save the file for your office</source>
        <translation>Enregistrer le fichier pour votre bureau</translation>
    </message>
    <message>
        <source>Where to save the file for your office</source>
        <translation>Où enregistrer le fichier pour votre bureau</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Send the file to your office</source>
        <translation>Envoyez le fichier à votre bureau</translation>
    </message>
    <message>
        <source>Then call them, and read this number out. So they know that the file is really yours.</source>
        <translation>Puis appelez, et lisez ce numéro à voix haute. Votre bureau sait ainsi que le fichier est vraiment de vous.</translation>
    </message>
    <message>
        <source>Number to read out</source>
        <translation>Numéro à lire à voix haute</translation>
    </message>
    <message>
        <source>When their file has come back, choose Other ways in again, and then their answer.</source>
        <translation>Quand son fichier est revenu, choisissez de nouveau Autres façons d’entrer, puis Avec la réponse de votre bureau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Repairing the vault</source>
        <translation>Réparation du coffre</translation>
    </message>
    <message>
        <source>Everything that can be read is kept. The damaged database stays beside the new one.</source>
        <translation>Tout ce qui peut être lu est gardé. La base de données abîmée reste à côté de la nouvelle.</translation>
    </message>
    <message>
        <source>Encrypting everything anew</source>
        <translation>Tout est chiffré à nouveau</translation>
    </message>
    <message>
        <source>Whatever happens meanwhile, your passphrase goes on opening your records.</source>
        <translation>Quoi qu’il arrive entre-temps, votre phrase de passe continue d’ouvrir vos fiches.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
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
        <source>This vault is already open in another window of the app on this computer{since}. Go on there, or close that window and try again. Nothing was lost.</source>
        <translation>Ce coffre est déjà ouvert dans une autre fenêtre de l’application sur cet ordinateur{since}. Continuez là-bas, ou fermez cette fenêtre et réessayez. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>This vault is open on {where}{since}, or was not closed there. Close it there, then try again. Two computers at once would spoil each other&apos;s work.</source>
        <translation>Ce coffre est ouvert sur {where}{since}, ou n’y a pas été fermé. Fermez-le là-bas, puis réessayez. Deux ordinateurs à la fois abîmeraient le travail l’un de l’autre.</translation>
    </message>
    <message>
        <source>The vault was not opened, because {reason} So they could put something else in its place. Nothing was changed.</source>
        <translation>Le coffre n’a pas été ouvert. La raison&#xa0;: {reason} Autre chose pourrait donc être mis à sa place. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The disk that holds your vault cannot keep other people out of its files. What you write is locked with your passphrase all the same; but whoever uses this disk could remove the files. Keep the disk with you, and keep a backup.</source>
        <translation>Le disque où se trouve votre coffre ne peut pas tenir les autres à l’écart de ses fichiers. Ce que vous écrivez est quand même verrouillé par votre phrase de passe&#xa0;; mais qui utilise ce disque pourrait retirer les fichiers. Gardez le disque avec vous, et gardez une sauvegarde.</translation>
    </message>
    <message>
        <source>{name} in the vault folder leads somewhere else, or is no plain file. The app never writes through such a thing, so the vault was not opened. Put the real file back in its place, or remove it if you did not put it there, and try again.</source>
        <translation>{name}, dans le dossier du coffre, mène ailleurs ou n’est pas un simple fichier. L’application n’écrit jamais à travers une telle chose, le coffre n’a donc pas été ouvert. Remettez le vrai fichier à sa place, ou retirez cette chose si vous ne l’avez pas mise là, puis réessayez.</translation>
    </message>
    <message>
        <source>The keys are destroyed, so nobody can read what was written. These files could not be removed: {names}. Close every other program and delete them by hand.</source>
        <translation>Les clés sont détruites, personne ne peut donc lire ce qui a été écrit. Ces fichiers n’ont pas pu être retirés&#xa0;: {names}. Fermez tous les autres programmes et supprimez-les à la main.</translation>
    </message>
    <message>
        <source>This vault was used with a newer version of the app. Nothing was changed. Open it with that version.</source>
        <translation>Ce coffre a été utilisé avec une version plus récente de l’application. Rien n’a été changé. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>The file vault.json in {folder} belongs to another vault. Nothing was changed. Put the vault.json back that was here before, or restore your backup.</source>
        <translation>Le fichier vault.json dans {folder} appartient à un autre coffre. Rien n’a été changé. Remettez le vault.json qui était là avant, ou restaurez votre sauvegarde.</translation>
    </message>
    <message>
        <source>The file {file} was lost or damaged. The app put it back from its own copy. Nothing was lost.</source>
        <translation>Le fichier {file} était perdu ou abîmé. L’application l’a remis à partir de sa propre copie. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Something other than this app changed the ways to open the vault. Your work is safe. Under Safety, look through them and make a new recovery kit.</source>
        <translation>Autre chose que cette application a changé les façons d’ouvrir le coffre. Votre travail est en sécurité. Sous Sécurité, parcourez-les et faites un nouveau kit de récupération.</translation>
    </message>
    <message>
        <source>That is {found} of {expected}. Look whether a line was left out or typed twice.</source>
        <translation>Cela fait {found} sur {expected}. Regardez si une ligne a été oubliée ou tapée deux fois.</translation>
    </message>
    <message>
        <source>No kit has what stands at {numbers}. Compare it with the paper, letter by letter.</source>
        <translation>Ce qui se trouve au n° {numbers} n’est dans aucun kit. Comparez avec le papier, lettre par lettre.</translation>
    </message>
    <message>
        <source>Each part exists, but together they are no kit. One of them is another than on the paper, or two are swapped.</source>
        <translation>Chaque élément existe, mais ensemble ils ne forment pas un kit. L’un d’eux n’est pas celui du papier, ou deux sont inversés.</translation>
    </message>
    <message>
        <source>This does not open this vault: it is from another vault, or a newer one took its place. Your work is safe. Look for the newer paper.</source>
        <translation>Cela n’ouvre pas ce coffre&#xa0;: c’est d’un autre coffre, ou un plus récent l’a remplacé. Votre travail est en sécurité. Cherchez le papier le plus récent.</translation>
    </message>
    <message>
        <source>These two pieces do not go together: they are the same piece, or from two different times. Two different pieces with the same number at the top of the page are needed.</source>
        <translation>Ces deux morceaux ne vont pas ensemble&#xa0;: c’est le même morceau, ou ils sont de deux moments différents. Il faut deux morceaux différents avec le même numéro en haut de la page.</translation>
    </message>
    <message>
        <source>The short code is not the one of this piece. Look whether the codes of two pieces were swapped.</source>
        <translation>Le code court n’est pas celui de ce morceau. Regardez si les codes de deux morceaux ont été inversés.</translation>
    </message>
    <message>
        <source>This way to open the vault is already gone. The list has been refreshed.</source>
        <translation>Cette façon d’ouvrir le coffre a déjà disparu. La liste a été mise à jour.</translation>
    </message>
    <message>
        <source>There are already {limit} offices that can help. Remove one first, then add this one.</source>
        <translation>Il y a déjà {limit} bureaux qui peuvent aider. Retirez-en d’abord un, puis ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>There is no key of an office in {name}. Ask the office for the file with its public key; its line begins with age1.</source>
        <translation>Il n’y a pas de clé de bureau dans {name}. Demandez au bureau le fichier de sa clé publique&#xa0;; sa ligne commence par age1.</translation>
    </message>
    <message>
        <source>No office was given a way into this vault, so none can help. Try the recovery kit.</source>
        <translation>Aucun bureau n’a reçu d’accès à ce coffre, aucun ne peut donc aider. Essayez le kit de récupération.</translation>
    </message>
    <message>
        <source>The file {name} is damaged, or it is no file for getting help. Ask for it to be sent again.</source>
        <translation>Le fichier {name} est abîmé, ou ce n’est pas un fichier de demande d’aide. Demandez qu’on vous l’envoie de nouveau.</translation>
    </message>
    <message>
        <source>The file {name} belongs to another request for help. Nothing was changed. Ask for the answer to the newest request.</source>
        <translation>Le fichier {name} appartient à une autre demande d’aide. Rien n’a été changé. Demandez la réponse à la demande la plus récente.</translation>
    </message>
    <message>
        <source>The number read out is not the one of this request, so no answer was made. Somebody may have put another request in its place.</source>
        <translation>Le numéro lu n’est pas celui de cette demande, aucune réponse n’a donc été faite. Quelqu’un a peut-être mis une autre demande à sa place.</translation>
    </message>
</context>
<context>
    <name>OriginalLine</name>
    <message>
        <source>Look at the untouched picture</source>
        <translation>Voir l’image d’origine</translation>
    </message>
    <message>
        <source>Remove the untouched picture</source>
        <translation>Retirer l’image d’origine</translation>
    </message>
    <message>
        <source>A covered copy. The untouched picture is sealed in this vault and never leaves it.</source>
        <translation>Une copie couverte. L’image d’origine est scellée dans ce coffre et n’en sort jamais.</translation>
    </message>
    <message>
        <source>A covered copy.</source>
        <translation>Une copie couverte.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>When to send</source>
        <translation>Quand envoyer</translation>
    </message>
    <message>
        <source>Pick up from a stick</source>
        <translation>Prendre sur une clé USB</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>Et&#xa0;%n plus ancien.</numerusform>
            <numerusform>Et&#xa0;%n plus anciens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Rien n’est en chemin.</translation>
    </message>
    <message>
        <source>What you export for a gateway waits here, goes by itself when there is a connection, and gets a receipt. Your office&apos;s setup file tells the app where to send.</source>
        <translation>Ce que vous exportez pour un portail attend ici, part tout seul quand il y a une connexion, et obtient un reçu. Le fichier de configuration de votre bureau dit à l’application où envoyer.</translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation>Intégrer un fichier de configuration</translation>
    </message>
    <message>
        <source>Export finished records for {gateway}: they wait here, go by themselves when there is a connection, and get a receipt. A stick will do too.</source>
        <translation>Exportez des fiches terminées pour {gateway}&#xa0;: elles attendent ici, partent toutes seules quand il y a une connexion, et obtiennent un reçu. Une clé USB ira aussi.</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>Choisir des fiches</translation>
    </message>
    <message>
        <source>Take this bundle out of the outbox</source>
        <translation>Enlever ce paquet de la boîte d’envoi</translation>
    </message>
    <message>
        <source>It will not be sent. Its records stay as they are and can be exported again.</source>
        <translation>Il ne sera pas envoyé. Ses fiches restent telles quelles et peuvent être exportées de nouveau.</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>Enlever de la boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>This bundle is no longer in the outbox.</source>
        <translation>Ce paquet n’est plus dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The file of this bundle is no longer in the outbox, or not all of it. The records are safe. Take the bundle out of the outbox and export the records again.</source>
        <translation>Le fichier de ce paquet n’est plus dans la boîte d’envoi, ou pas en entier. Les fiches sont en sécurité. Enlevez le paquet de la boîte d’envoi et exportez de nouveau les fiches.</translation>
    </message>
    <message>
        <source>A consent in this bundle ended or was taken back, somebody in it is in danger, or a record in it is for fewer readers now, so it is not sent. Take it out of the outbox. What may still leave you can export again.</source>
        <translation>Un consentement de ce paquet a pris fin ou a été retiré, une personne y est en danger, ou une de ses fiches a maintenant moins de lecteurs, il n’est donc pas envoyé. Enlevez-le de la boîte d’envoi. Ce qui peut encore partir, vous pouvez l’exporter de nouveau.</translation>
    </message>
    <message>
        <source>A record in this bundle was deleted, so it is not sent. Put the record back from the bin, or take the bundle out of the outbox. The other records you can export again.</source>
        <translation>Une fiche de ce paquet a été supprimée, il n’est donc pas envoyé. Remettez la fiche en place depuis la corbeille, ou enlevez le paquet de la boîte d’envoi. Les autres fiches, vous pouvez les exporter de nouveau.</translation>
    </message>
    <message>
        <source>This bundle was sealed or signed with keys that do not count any more, so it is not sent. Take it out of the outbox and export the records again.</source>
        <translation>Ce paquet a été scellé ou signé avec des clés qui ne comptent plus, il n’est donc pas envoyé. Enlevez-le de la boîte d’envoi et exportez de nouveau les fiches.</translation>
    </message>
    <message>
        <source>This bundle was taken out of the outbox and is not sent. Its records can be exported again.</source>
        <translation>Ce paquet a été enlevé de la boîte d’envoi et n’est pas envoyé. Ses fiches peuvent être exportées de nouveau.</translation>
    </message>
    <message>
        <source>The app does not know where to send yet. Take in your office&apos;s setup file on the page Safety, or copy the bundle to a stick.</source>
        <translation>L’application ne sait pas encore où envoyer. Intégrez le fichier de configuration de votre bureau sur la page Sécurité, ou copiez le paquet sur une clé USB.</translation>
    </message>
    <message>
        <source>A notice that consent was taken back</source>
        <translation>Un avis de consentement retiré</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>Un paquet</translation>
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
        <source>{records} and {files}</source>
        <translation>{records} et {files}</translation>
    </message>
    <message>
        <source>To {recipient}</source>
        <translation>Pour&#xa0;: {recipient}</translation>
    </message>
    <message>
        <source>whom you chose</source>
        <translation>qui vous avez choisi</translation>
    </message>
    <message>
        <source>Paused. It waits until you let it go on.</source>
        <translation>En pause. Il attend que vous le laissiez repartir.</translation>
    </message>
    <message>
        <source>Waiting. {there} of {size} are there already.</source>
        <translation>En attente. Déjà arrivés&#xa0;: {there} sur {size}.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>En attente d’envoi.</translation>
    </message>
    <message>
        <source>Copied to a stick on {day}. The receipt has not come yet.</source>
        <translation>Copié sur une clé USB le {day}. Le reçu n’est pas encore venu.</translation>
    </message>
    <message>
        <source>Delivered on {day}. The receipt has not come yet.</source>
        <translation>Remis le {day}. Le reçu n’est pas encore venu.</translation>
    </message>
    <message>
        <source>Received and accepted. The receipt came on {day}.</source>
        <translation>Reçu et accepté. Le portail l’a confirmé le {day}.</translation>
    </message>
    <message>
        <source>Received. The gateway asks you to change something.</source>
        <translation>Bien arrivé. Le portail vous demande des retouches.</translation>
    </message>
    <message>
        <source>Not accepted. The receipt says why.</source>
        <translation>Pas accepté. Le reçu dit pourquoi.</translation>
    </message>
    <message>
        <source>Received. What the gateway asked for is done.</source>
        <translation>Bien arrivé. Ce que le portail demandait est fait.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Envoi en cours.</translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office, or copy to a stick.</source>
        <translation>Le portail ne laisse pas cette application envoyer. Tout est en sécurité ici. Prévenez votre bureau, ou copiez sur une clé USB.</translation>
    </message>
    <message>
        <source>Asking for the receipt.</source>
        <translation>Demande du reçu en cours.</translation>
    </message>
    <message>
        <source>Asked at {time}. The receipt is not there yet.</source>
        <translation>Demandé à {time}. Le reçu n’est pas encore là.</translation>
    </message>
    <message>
        <source>The clock of this computer and the gateway&apos;s are {time} apart. What you send arrives all the same. Look whether date and time are right here.</source>
        <translation>Il y a {time} d’écart entre l’horloge de cet ordinateur et celle du portail. Ce que vous envoyez arrive quand même. Regardez si la date et l’heure sont justes ici.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Le reçu</translation>
    </message>
    <message>
        <source>A receipt came that cannot be used. {why}</source>
        <translation>Un reçu est venu, mais il ne peut pas être utilisé. {why}</translation>
    </message>
    <message>
        <source>{there} of {size}</source>
        <translation>{there} sur {size}</translation>
    </message>
    <message>
        <source>{done}, {speed} a second, {time} left</source>
        <translation>{done}, {speed} par seconde, encore {time}</translation>
    </message>
    <message>
        <source>Less than a minute at the present speed</source>
        <translation>Moins d’une minute à la vitesse actuelle</translation>
    </message>
    <message>
        <source>About {time} at the present speed</source>
        <translation>Environ {time} à la vitesse actuelle</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>L’envoi est en pause.</translation>
    </message>
    <message>
        <source>Nothing is sent in the quiet hours.</source>
        <translation>Rien n’est envoyé pendant les heures calmes.</translation>
    </message>
    <message>
        <source>This is not the network you chose for sending.</source>
        <translation>Ce n’est pas le réseau que vous avez choisi pour l’envoi.</translation>
    </message>
    <message>
        <source>You chose one network for sending, and this computer does not tell which one it is on.</source>
        <translation>Vous avez choisi un réseau pour l’envoi, et cet ordinateur ne dit pas sur lequel il est.</translation>
    </message>
    <message>
        <source>What you allowed for one day is used up. It goes on tomorrow.</source>
        <translation>Ce que vous avez permis pour un jour est épuisé. L’envoi reprend demain.</translation>
    </message>
    <message>
        <source>This computer runs on its battery. Plug it in to send.</source>
        <translation>Cet ordinateur marche sur sa batterie. Branchez-le pour envoyer.</translation>
    </message>
    <message>
        <source>You chose to send only when plugged in, and this computer does not tell whether it is.</source>
        <translation>Vous avez choisi de n’envoyer que sur secteur, et cet ordinateur ne dit pas s’il est branché.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) waiting</source>
        <translation>
            <numerusform>%n envoi en attente</numerusform>
            <numerusform>%n envois en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending, {percent} %</source>
        <translation>Envoi, {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The picture as others will see it</source>
        <translation>L’image telle que les autres la verront</translation>
    </message>
    <message>
        <source>Show how it was</source>
        <translation>Montrer comment c’était</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>La retirer maintenant</translation>
    </message>
    <message>
        <source>Keep it, sealed in this vault</source>
        <translation>La garder, scellée dans ce coffre</translation>
    </message>
    <message>
        <source>Somebody may be recognised in this picture, and no consent is named beside it. Removing the untouched picture is the safe choice.</source>
        <translation>On peut peut-être reconnaître quelqu’un sur cette image, et aucun consentement n’est indiqué à côté. Retirer l’image d’origine est le choix sûr.</translation>
    </message>
    <message>
        <source>A finished version of this record has the untouched picture and keeps it, whatever you choose here. Delete the record if it must go.</source>
        <translation>Une version terminée de cette fiche a l’image d’origine et la garde, quel que soit votre choix ici. Supprimez la fiche si l’image doit disparaître.</translation>
    </message>
    <message>
        <source>This is what others will see</source>
        <translation>Voici ce que les autres verront</translation>
    </message>
    <message>
        <source>The blocks become part of the copy. Nobody can take them off it again or find out what was below, not even you. Look once more: signs, uniforms, jewellery and the background can give somebody away too.</source>
        <translation>Les blocs font désormais partie de la copie. Personne ne peut les enlever ni savoir ce qu’il y avait dessous, pas même vous. Regardez encore une fois&#xa0;: panneaux, uniformes, bijoux et arrière-plan peuvent aussi trahir quelqu’un.</translation>
    </message>
    <message>
        <source>What becomes of the untouched picture?</source>
        <translation>Que devient l’image d’origine&#xa0;?</translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back, also not by undoing. Backups made before still hold it until they are thinned out.</source>
        <translation>Elle quitte ce coffre aussitôt et ne peut pas revenir, même en annulant. Les sauvegardes faites avant la gardent jusqu’à ce qu’elles soient éliminées au fil du temps.</translation>
    </message>
    <message>
        <source>Only somebody who opens this vault can look at it. It never leaves: no bundle, no page and no copy outside has it.</source>
        <translation>Seule une personne qui ouvre ce coffre peut la voir. Elle n’en sort jamais&#xa0;: aucun paquet, aucune page ni aucune copie dehors ne l’a.</translation>
    </message>
    <message>
        <source>The file that you added it from, on a phone or stick, is not touched.</source>
        <translation>Le fichier que vous avez ajouté, sur un téléphone ou une clé USB, reste intact.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>The story as a whole</source>
        <translation>Le récit en entier</translation>
    </message>
    <message>
        <source>It prints “drawn from several women&apos;s accounts”.</source>
        <translation>Il imprime «&#xa0;Tiré des récits de plusieurs femmes&#xa0;».</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore écrit</translation>
    </message>
    <message numerus="yes">
        <source>{words} words, about %n minute(s) to read.</source>
        <translation>
            <numerusform>{words} mots, environ&#xa0;%n minute de lecture.</numerusform>
            <numerusform>{words} mots, environ&#xa0;%n minutes de lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>No words yet. 400 to 800 are read to the end.</source>
        <translation>Pas encore de mots. De 400 à 800, on lit jusqu’au bout.</translation>
    </message>
    <message>
        <source>400 to 800 are read to the end.</source>
        <translation>De 400 à 800, on lit jusqu’au bout.</translation>
    </message>
    <message>
        <source>That is long: 400 to 800 are read to the end.</source>
        <translation>C’est long&#xa0;: de 400 à 800, on lit jusqu’au bout.</translation>
    </message>
    <message>
        <source>A good length.</source>
        <translation>Une bonne longueur.</translation>
    </message>
</context>
<context>
    <name>OutsideSheet</name>
    <message>
        <source>Who is it for?</source>
        <translation>Pour qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Quelle image</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay here: they are not for these readers.</source>
        <translation>
            <numerusform>%n réponse reste ici&#xa0;: elle n’est pas pour ces lecteurs.</numerusform>
            <numerusform>%n réponses restent ici&#xa0;: elles ne sont pas pour ces lecteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>No picture of this record may leave for these readers.</source>
        <translation>Aucune image de cette fiche ne peut partir vers ces lecteurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the table.</source>
        <translation>
            <numerusform>%n fiche est dans le tableau.</numerusform>
            <numerusform>%n fiches sont dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are in {name}. The record itself is safe in your vault.</source>
        <translation>Les pages sont dans {name}. La fiche elle-même est en sécurité dans votre coffre.</translation>
    </message>
    <message>
        <source>These pictures are not on the pages, because they are damaged or missing: {names}. Take them back from a backup, on the page Safety under &quot;Check and repair&quot;, or add them again.</source>
        <translation>Ces images ne sont pas sur les pages, car elles sont abîmées ou manquent&#xa0;: {names}. Reprenez-les d’une sauvegarde, sur la page Sécurité sous «&#xa0;Vérifier et réparer&#xa0;», ou ajoutez-les de nouveau.</translation>
    </message>
    <message>
        <source>The picture is in {name}.</source>
        <translation>L’image est dans {name}.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Choisir où l’enregistrer</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Vous pouvez arrêter à tout moment&#xa0;; rien d’inachevé ne reste.</translation>
    </message>
    <message>
        <source>The record is on the clipboard. It is taken away again after a minute.</source>
        <translation>La fiche est dans le presse-papiers. Elle en est retirée après une minute.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Done, but not all of it</source>
        <translation>C’est fait, mais pas tout</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>How fast your line is</source>
        <translation>Vitesse de votre connexion</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Environ {size}.</translation>
    </message>
    <message>
        <source>About {size}, {time} to send.</source>
        <translation>Environ {size}, envoi&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>On a stick</source>
        <translation>Sur une clé USB</translation>
    </message>
    <message>
        <source>Line of {count} Mbit/s</source>
        <translation>Connexion à {count} Mbit/s</translation>
    </message>
    <message>
        <source>Line of {count} kbit/s</source>
        <translation>Connexion à {count} kbit/s</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>The paper will open nothing</source>
        <translation>Le papier n’ouvrira rien</translation>
    </message>
    <message>
        <source>What you printed or wrote down so far is of no use then. Destroy it.</source>
        <translation>Ce que vous avez imprimé ou noté jusqu’ici ne servira alors à rien. Détruisez-le.</translation>
    </message>
    <message>
        <source>Stop without keeping it</source>
        <translation>Arrêter sans le garder</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A file that anybody can read</source>
        <translation>Un fichier que tout le monde peut lire</translation>
    </message>
    <message>
        <source>Whoever finds this file can use it as the paper itself. Save it on a stick that you take to the printer, and delete it there afterwards.</source>
        <translation>Qui trouve ce fichier peut s’en servir comme du papier lui-même. Enregistrez-le sur une clé USB que vous portez à l’imprimante, et supprimez-le ensuite de la clé.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Choisir où l’enregistrer</translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message>
        <source>Print a consent form</source>
        <translation>Imprimer un formulaire de consentement</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Quel papier</translation>
    </message>
    <message>
        <source>The form, to be signed</source>
        <translation>Le formulaire, à signer</translation>
    </message>
    <message>
        <source>The same in large type, to be read aloud</source>
        <translation>Le même en gros caractères, à lire à voix haute</translation>
    </message>
    <message>
        <source>For taking a consent back</source>
        <translation>Pour retirer un consentement</translation>
    </message>
    <message>
        <source>In the language she speaks</source>
        <translation>Dans la langue qu’elle parle</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>Numéro du consentement</translation>
    </message>
    <message>
        <source>Leave it blank, to write in by hand</source>
        <translation>Laisser vide, à écrire à la main</translation>
    </message>
    <message>
        <source>The papers name nobody, but a signed one does. Keep it locked away in the office, never in a bag or at her home, and write in the record only where it is kept.</source>
        <translation>Les papiers ne nomment personne, mais un papier signé le fait. Gardez-le sous clé au bureau, jamais dans un sac ni chez elle, et notez dans la fiche seulement où il se trouve.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Choisir où l’enregistrer</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Enregistré en PDF</translation>
    </message>
    <message>
        <source>The paper is in {name}. Print it, then delete the file.</source>
        <translation>Le papier est dans {name}. Imprimez-le, puis supprimez le fichier.</translation>
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
        <translation>Plus</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>See what to correct</source>
        <translation>Voir quoi corriger</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Laisser repartir</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Copier sur une clé USB</translation>
    </message>
    <message>
        <source>Ask for the receipt</source>
        <translation>Demander le reçu</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>Enlever de la boîte d’envoi</translation>
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
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>From then on only the new one opens your records here. Backups and copies of the folder that were made before still open with the old one.</source>
        <translation>Ensuite, seule la nouvelle ouvre vos fiches ici. Les sauvegardes et les copies du dossier faites avant s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type the passphrase so far first.</source>
        <translation>Tapez d’abord la phrase de passe actuelle.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Document {name}</source>
        <translation>Document {name}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Find words ({keys})</source>
        <translation>Chercher des mots ({keys})</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Chercher des mots</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>She chooses a phrase of her own, which nobody else learns. Without it nobody can sign in her name, and it does not open the vault.</source>
        <translation>Elle choisit sa propre phrase, que personne d’autre n’apprend. Sans elle, personne ne peut signer à sa place&#xa0;; et elle n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Name, initials or work</source>
        <translation>Nom, initiales ou travail</translation>
    </message>
    <message>
        <source>What she does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation>Écrivez comment elle veut apparaître&#xa0;: un nom, des initiales ou son travail.</translation>
    </message>
</context>
<context>
    <name>PersonName</name>
    <message>
        <source>Names from the region that nobody else in this vault goes by. Take one, or write another:</source>
        <translation>Des noms de la région que personne d’autre ne porte dans ce coffre. Prenez-en un, ou écrivez-en un autre&#xa0;:</translation>
    </message>
    <message>
        <source>Somebody else in this vault goes by this name already. Choose another one.</source>
        <translation>Une autre personne porte déjà ce nom dans ce coffre. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Same person as in another story…</source>
        <translation>Même personne que dans un autre récit…</translation>
    </message>
    <message>
        <source>Take the name {name}</source>
        <translation>Prendre le nom {name}</translation>
    </message>
</context>
<context>
    <name>PickUpSheet</name>
    <message>
        <source>Pick up from a stick</source>
        <translation>Prendre sur une clé USB</translation>
    </message>
    <message>
        <source>There is nothing for this app on it.</source>
        <translation>Il n’y a rien dessus pour cette application.</translation>
    </message>
    <message>
        <source>Plug the stick in. What is on it appears here by itself.</source>
        <translation>Branchez la clé USB. Ce qu’elle contient apparaît ici tout seul.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n reçu</numerusform>
            <numerusform>%n reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Setup file {name}</source>
        <translation>Fichier de configuration {name}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Bundle {name}</source>
        <translation>Paquet {name}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et&#xa0;%n de plus.</numerusform>
            <numerusform>Et&#xa0;%n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose the folder to look in</source>
        <translation>Choisissez le dossier où regarder</translation>
    </message>
    <message>
        <source>Looking at the receipts</source>
        <translation>Lecture des reçus</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) taken in. Their records show what the gateway says.</source>
        <translation>
            <numerusform>%n reçu intégré. Ses fiches montrent ce que dit le portail.</numerusform>
            <numerusform>%n reçus intégrés. Leurs fiches montrent ce que dit le portail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) had come before. Nothing was changed.</source>
        <translation>
            <numerusform>%n reçu était déjà venu. Rien n’a été changé.</numerusform>
            <numerusform>%n reçus étaient déjà venus. Rien n’a été changé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture {name}</source>
        <translation>Image {name}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
</context>
<context>
    <name>PieceEntry</name>
    <message>
        <source>Its short code</source>
        <translation>Son code court</translation>
    </message>
    <message>
        <source>Short code of {piece}</source>
        <translation>Code court&#xa0;: {piece}</translation>
    </message>
</context>
<context>
    <name>PiecesSheet</name>
    <message>
        <source>Make three pieces</source>
        <translation>Faire trois morceaux</translation>
    </message>
    <message>
        <source>Three people each get one sheet of paper, and each a short code by another way, as by word of mouth. Any two of them together can open your records if the passphrase is lost. One alone cannot.</source>
        <translation>Trois personnes reçoivent chacune une feuille de papier, et un code court par un autre chemin, par exemple de vive voix. Deux d’entre elles, n’importe lesquelles, peuvent ensemble ouvrir vos fiches si la phrase de passe est perdue. Une seule ne le peut pas.</translation>
    </message>
    <message>
        <source>Choose people who would not both be forced or persuaded at the same time.</source>
        <translation>Choisissez des personnes qui ne seraient pas forcées ou persuadées toutes les deux en même temps.</translation>
    </message>
    <message>
        <source>The pieces that you gave away before will open nothing any more.</source>
        <translation>Les morceaux que vous avez donnés avant n’ouvriront plus rien.</translation>
    </message>
    <message>
        <source>The next step shows the first piece. Make sure that nobody looks on.</source>
        <translation>L’étape suivante montre le premier morceau. Assurez-vous que personne ne regarde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show the first piece</source>
        <translation>Montrer le premier morceau</translation>
    </message>
    <message>
        <source>Piece {number} of 3</source>
        <translation>Morceau {number} sur 3</translation>
    </message>
    <message>
        <source>Its short code, not on the paper</source>
        <translation>Son code court, pas sur le papier</translation>
    </message>
    <message>
        <source>Tell it to the person who gets this piece, or write it on another paper. It is shown once.</source>
        <translation>Dites-le à la personne qui reçoit ce morceau, ou écrivez-le sur un autre papier. Il n’est montré qu’une fois.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Morceau suivant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Keep these pieces</source>
        <translation>Garder ces morceaux</translation>
    </message>
    <message>
        <source>All three are on paper, and I know each code.</source>
        <translation>Les trois sont sur papier, et je connais chaque code.</translation>
    </message>
    <message>
        <source>Afterwards, test two of them here while you still have them together.</source>
        <translation>Ensuite, testez-en deux ici pendant que vous les avez encore ensemble.</translation>
    </message>
    <message>
        <source>Tick the box once all three are on paper.</source>
        <translation>Cochez la case quand les trois sont sur papier.</translation>
    </message>
</context>
<context>
    <name>PillarBadge</name>
    <message>
        <source>Name hidden</source>
        <translation>Nom caché</translation>
    </message>
    <message>
        <source>Face hidden</source>
        <translation>Visage caché</translation>
    </message>
    <message>
        <source>Place hidden</source>
        <translation>Lieu caché</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nom montré</translation>
    </message>
    <message>
        <source>Face shown</source>
        <translation>Visage montré</translation>
    </message>
    <message>
        <source>Exact place shown</source>
        <translation>Lieu exact montré</translation>
    </message>
    <message>
        <source>What is still shown has to be hidden for this person.</source>
        <translation>Ce qui se voit encore doit être caché pour cette personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of these has to be hidden for this person.</source>
        <translation>
            <numerusform>Il faut en cacher encore&#xa0;%n pour cette personne.</numerusform>
            <numerusform>Il faut en cacher encore&#xa0;%n pour cette personne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Recording {name}</source>
        <translation>Enregistrement {name}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Where it plays</source>
        <translation>Où en est la lecture</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Remove it from this computer…</source>
        <translation>La retirer de cet ordinateur…</translation>
    </message>
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
        <source>Look at both</source>
        <translation>Regarder les deux</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this record stand side by side. Nothing was overwritten.</source>
        <translation>
            <numerusform>%n version de cette fiche est ici. Rien n’a été écrasé.</numerusform>
            <numerusform>%n versions de cette fiche sont côte à côte. Rien n’a été écrasé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway has received this version.</source>
        <translation>Le portail a reçu cette version.</translation>
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
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Moves the record with all its revisions into the bin</source>
        <translation>Met la fiche et toutes ses révisions dans la corbeille</translation>
    </message>
    <message>
        <source>Have it checked…</source>
        <translation>Faire contrôler…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Somebody in it takes her consent back</source>
        <translation>Une personne de la fiche retire son consentement</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>D’où elle vient</translation>
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
</context>
<context>
    <name>PreviewFiles</name>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}, {size}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Enregistrer une copie dehors</translation>
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
        <source>Drawn from several women’s accounts.</source>
        <translation>Tiré des récits de plusieurs femmes.</translation>
    </message>
    <message>
        <source>* This name has been changed.</source>
        <translation>* Ce nom a été changé.</translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation>Cette image ne montre pas la personne du récit.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Something in this record was taken back, or its file is no longer on this computer. It is left out here.</source>
        <translation>Quelque chose dans cette fiche a été retiré, ou son fichier n’est plus sur cet ordinateur. C’est laissé de côté ici.</translation>
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
    <name>PurgeSheet</name>
    <message>
        <source>Remove it from this computer</source>
        <translation>La retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The gateway has received this version, and its receipt stays here. What you remove now is gone from this computer for good. Backups and copies that you saved elsewhere still have it.</source>
        <translation>Le portail a reçu cette version, et son reçu reste ici. Ce que vous retirez maintenant disparaît de cet ordinateur définitivement. Les sauvegardes et les copies que vous avez enregistrées ailleurs l’ont encore.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}, can go alone. What you wrote stays.</source>
        <translation>
            <numerusform>%n fichier ({size}) peut partir seul. Ce que vous avez écrit reste.</numerusform>
            <numerusform>%n fichiers ({size}) peuvent partir seuls. Ce que vous avez écrit reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s)</source>
        <translation>
            <numerusform>Retirer&#xa0;%n fichier</numerusform>
            <numerusform>Retirer&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it is the record with %n version(s) and every file.</source>
        <translation>
            <numerusform>Le tout, c’est la fiche avec&#xa0;%n version et tous les fichiers.</numerusform>
            <numerusform>Le tout, c’est la fiche avec&#xa0;%n versions et tous les fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this computer has %n of its files.</source>
        <translation>
            <numerusform>Seul cet ordinateur a %n de ses fichiers.</numerusform>
            <numerusform>Seul cet ordinateur a %n de ses fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the record for good</source>
        <translation>Supprimer la fiche</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Rien n’a été retiré</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
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
    <name>ReadBack</name>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read it to her slowly, in her language. Stop where she wants to change something, and press “Change this” there. Ask at the end whether it may stand like this.</source>
        <translation>Lisez-le-lui lentement, dans sa langue. Arrêtez-vous là où elle veut changer quelque chose, et choisissez-y «&#xa0;Changer ceci&#xa0;». Demandez à la fin si cela peut rester ainsi.</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Revenir au formulaire (Échap)</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>L’imprimer</translation>
    </message>
    <message>
        <source>For somebody to whom it cannot be read on this screen</source>
        <translation>Pour une personne à qui on ne peut pas le lire sur cet écran</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Changer ceci</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Note how reading it back went</source>
        <translation>Noter comment la lecture s’est passée</translation>
    </message>
</context>
<context>
    <name>ReadPaperSheet</name>
    <message>
        <source>Print it to read it back</source>
        <translation>L’imprimer pour le lui relire</translation>
    </message>
    <message>
        <source>The pages hold the story as it stands now, for this office alone: whatever is not to leave this computer is left out.</source>
        <translation>Les pages contiennent le récit tel qu’il est maintenant, pour ce bureau seulement&#xa0;: ce qui ne doit pas quitter cet ordinateur n’y est pas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Choisir où l’enregistrer</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Vous pouvez arrêter à tout moment&#xa0;; rien d’inachevé ne reste.</translation>
    </message>
    <message>
        <source>The pages are in {name}. Print them, then delete the file.</source>
        <translation>Les pages sont dans {name}. Imprimez-les, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>These pictures are damaged or missing, and not on the pages: {names}.</source>
        <translation>Ces images sont abîmées ou manquent, et ne sont pas sur les pages&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Enregistré en PDF</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n file(s) came along that are not shown here: sound, film or documents. Ask the colleague about them before you approve.</source>
        <translation>
            <numerusform>%n fichier est venu avec et n’est pas montré ici&#xa0;: son, film ou document. Demandez à la collègue ce qu’il contient avant de donner votre visa.</numerusform>
            <numerusform>%n fichiers sont venus avec et ne sont pas montrés ici&#xa0;: son, films ou documents. Demandez à la collègue ce qu’ils contiennent avant de donner votre visa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being made ready.</source>
        <translation>L’image se prépare.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Ask the colleague about it.</source>
        <translation>Cette image ne peut pas être montrée. Demandez à la collègue ce qu’il en est.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n place(s) still need a reason</source>
        <translation>
            <numerusform>%n endroit a encore besoin d’une raison</numerusform>
            <numerusform>%n endroits ont encore besoin d’une raison</numerusform>
        </translation>
    </message>
    <message>
        <source>For everybody to read, each place in the text that could say who somebody is needs a reason why it may stay. Write one, or take the words out of the record.</source>
        <translation>Si tout le monde peut lire, chaque endroit du texte qui pourrait dire qui est quelqu’un a besoin d’une raison d’y rester. Écrivez-en une, ou enlevez ces mots de la fiche.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Looking at the receipt</source>
        <translation>Lecture du reçu</translation>
    </message>
    <message>
        <source>Its signature is checked, and whether it is about what you sent.</source>
        <translation>Sa signature est vérifiée, et aussi s’il concerne ce que vous avez envoyé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What the gateway says</source>
        <translation>Ce que dit le portail</translation>
    </message>
    <message>
        <source>Signed by {gateway}, on {day}.</source>
        <translation>Signé par {gateway}, le {day}.</translation>
    </message>
    <message>
        <source>The whole bundle was refused, for this reason:</source>
        <translation>Tout le paquet a été refusé, pour cette raison&#xa0;:</translation>
    </message>
    <message>
        <source>It has what you sent. Thank you for telling of the consent taken back.</source>
        <translation>Il a ce que vous avez envoyé. Merci d’avoir signalé le consentement retiré.</translation>
    </message>
    <message>
        <source>This receipt came before. Nothing was changed.</source>
        <translation>Ce reçu était déjà venu. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A record that is no longer here</source>
        <translation>Une fiche qui n’est plus ici</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>This receipt does not count</source>
        <translation>Ce reçu ne compte pas</translation>
    </message>
</context>
<context>
    <name>ReceivingWords</name>
    <message>
        <source>Received</source>
        <translation>Fiche reçue</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Retouches demandées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Fiche refusée</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received:</source>
        <translation>
            <numerusform>%n fiche reçue&#xa0;:</numerusform>
            <numerusform>%n fiches reçues&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in which changes are asked:</source>
        <translation>
            <numerusform>%n fiche dans laquelle des retouches sont demandées&#xa0;:</numerusform>
            <numerusform>%n fiches dans lesquelles des retouches sont demandées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused:</source>
        <translation>
            <numerusform>%n fiche refusée&#xa0;:</numerusform>
            <numerusform>%n fiches refusées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s checks found something wrong in the bundle. In its own words:</source>
        <translation>Les vérifications du portail ont trouvé que quelque chose ne va pas dans le paquet. Dans ses propres mots&#xa0;:</translation>
    </message>
    <message>
        <source>The gateway does not take one of the files in the bundle. In its own words:</source>
        <translation>Le portail n’accepte pas un des fichiers du paquet. Dans ses propres mots&#xa0;:</translation>
    </message>
    <message>
        <source>This answer is missing, and the form asks for it before a record is ready.</source>
        <translation>Cette réponse manque, et le formulaire la demande avant qu’une fiche soit prête.</translation>
    </message>
    <message>
        <source>Nobody whom the gateway knows has cleared this record for these readers.</source>
        <translation>Personne que le portail connaisse n’a validé cette fiche pour ces lecteurs.</translation>
    </message>
    <message>
        <source>A consent for this record was taken back, so the gateway did not keep it.</source>
        <translation>Un consentement pour cette fiche a été retiré, le portail ne l’a donc pas gardée.</translation>
    </message>
    <message>
        <source>Another device sent this version before, with other words, so the gateway did not keep it.</source>
        <translation>Un autre appareil a déjà envoyé cette version, avec d’autres mots, le portail ne l’a donc pas gardée.</translation>
    </message>
    <message>
        <source>Another device sent this record first, so nobody sees this version before the people at the gateway agree. Ask them.</source>
        <translation>Un autre appareil a envoyé cette fiche en premier, personne ne voit donc cette version avant que l’équipe du portail soit d’accord. Demandez-lui.</translation>
    </message>
    <message>
        <source>The gateway has another bundle of this device in the place of this one. This happens when an older backup was put back. Tell the people at the gateway. When they have agreed, export these records once more.</source>
        <translation>Le portail a un autre paquet de cet appareil à la place de celui-ci. Cela arrive quand une sauvegarde plus ancienne a été remise en place. Prévenez l’équipe du portail. Quand elle est d’accord, exportez ces fiches encore une fois.</translation>
    </message>
    <message>
        <source>The bundle was made for a colleague to review, so the gateway kept nothing of it.</source>
        <translation>Le paquet a été fait pour la relecture d’une collègue, le portail n’en a donc rien gardé.</translation>
    </message>
    <message>
        <source>{file} is no receipt, or it was damaged on its way. Ask for it again. Nothing was changed.</source>
        <translation>{file} n’est pas un reçu, ou a été abîmé en chemin. Redemandez-le. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or never was a receipt. Do not use it. Nothing was changed.</source>
        <translation>{file} a été changé après avoir été signé, ou n’a jamais été un reçu. Ne l’utilisez pas. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} was not signed by your gateway. Ask whoever gave it to you where it comes from. Nothing was changed.</source>
        <translation>{file} n’a pas été signé par votre portail. Demandez à qui vous l’a donné d’où il vient. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the gateway. Bring this app up to date, then take the receipt in again.</source>
        <translation>{file} a été écrit par une version plus récente du portail. Mettez cette application à jour, puis intégrez de nouveau le reçu.</translation>
    </message>
    <message>
        <source>{file} is dated {day}, which lies ahead. Look whether the clock of this computer is right, then take the receipt in again.</source>
        <translation>{file} porte la date du {day}, qui n’est pas encore arrivée. Regardez si l’horloge de cet ordinateur est juste, puis intégrez de nouveau le reçu.</translation>
    </message>
    <message>
        <source>{file} is about a bundle that was not made in this vault. Nothing was changed.</source>
        <translation>{file} concerne un paquet qui n’a pas été fait dans ce coffre. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} speaks of other records than those you sent. Do not use it, and tell the gateway. Nothing was changed.</source>
        <translation>{file} parle d’autres fiches que celles que vous avez envoyées. Ne l’utilisez pas, et prévenez le portail. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} says something else than the receipt that came before. The first one stays; ask the gateway which one is right.</source>
        <translation>{file} dit autre chose que le reçu déjà venu. Le premier reste&#xa0;; demandez au portail lequel est juste.</translation>
    </message>
    <message>
        <source>Nobody has told this vault yet whose receipts count. Take in your office&apos;s setup file first.</source>
        <translation>Personne n’a encore dit à ce coffre de qui les reçus comptent. Intégrez d’abord le fichier de configuration de votre bureau.</translation>
    </message>
    <message>
        <source>No receipt says that the gateway has this version, so it stays here. Nothing was removed.</source>
        <translation>Aucun reçu ne dit que le portail a cette version, elle reste donc ici. Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>The receiving desk cannot use this address of a database: {name}.</source>
        <translation>Le bureau de réception ne peut pas utiliser cette adresse de base de données&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{file} is not a key that the receiving desk can sign receipts with.</source>
        <translation>{file} n’est pas une clé avec laquelle le bureau de réception peut signer des reçus.</translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} cannot be used. Nothing was filed half.</source>
        <translation>La base de données {name} du bureau de réception ne peut pas être utilisée. Rien n’a été classé à moitié.</translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} was written by a newer version of this program.</source>
        <translation>La base de données {name} du bureau de réception a été écrite par une version plus récente de ce programme.</translation>
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
        <source>The draft is in the bin and stays there for 30 days.</source>
        <translation>Le brouillon est dans la corbeille et y reste 30 jours.</translation>
    </message>
</context>
<context>
    <name>RecordSheets</name>
    <message>
        <source>The bundle that you were handed</source>
        <translation>Le paquet qu’on vous a remis</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Paquets (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>from a colleague</source>
        <translation>d’une collègue</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmée</translation>
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
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What you deleted in the last 30 days</source>
        <translation>Ce que vous avez supprimé ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Intégrer…</translation>
    </message>
    <message>
        <source>A file that you were given, because somebody took her consent back</source>
        <translation>Un fichier qu’on vous a donné, parce qu’une personne a retiré son consentement</translation>
    </message>
    <message>
        <source>Review for a colleague…</source>
        <translation>Relire pour une collègue…</translation>
    </message>
    <message>
        <source>Opens a bundle that a colleague handed you; nothing of it is kept here</source>
        <translation>Ouvre un paquet qu’une collègue vous a remis&#xa0;; rien n’en est gardé ici</translation>
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
    <name>RefusedWords</name>
    <message>
        <source>This device was lost or its key stolen: do not use what it made. Nothing was taken from the bundle. Tell the office of whoever sent it.</source>
        <translation>Cet appareil a été perdu ou sa clé volée&#xa0;: n’utilisez pas ce qu’il a fait. Rien n’a été repris du paquet. Prévenez le bureau de la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The office&apos;s confirmation of the device that made this bundle has run out. Nothing was taken from it. Ask the sender to have her device confirmed again, and to send it anew.</source>
        <translation>La confirmation par le bureau de l’appareil qui a fait ce paquet a pris fin. Rien n’en a été repris. Demandez à qui l’a envoyé de faire confirmer de nouveau son appareil, et de renvoyer le paquet.</translation>
    </message>
    <message>
        <source>The device that signed this bundle may not sign in this name. Nothing was taken from it. Ask the sender, by telephone or in person, whether it is hers.</source>
        <translation>L’appareil qui a signé ce paquet n’a pas le droit de signer sous ce nom. Rien n’en a été repris. Demandez à qui l’a envoyé, par téléphone ou en personne, si le paquet vient bien de là.</translation>
    </message>
    <message>
        <source>Two bundles of this device contradict each other: perhaps somebody copied its key, or an older state of it was put back. Nothing was taken from this one. Ask the sender which is hers.</source>
        <translation>Deux paquets de cet appareil se contredisent&#xa0;: quelqu’un a peut-être copié sa clé, ou un état plus ancien y a été remis. Rien n’a été repris de celui-ci. Demandez à qui l’a envoyé lequel est le bon.</translation>
    </message>
    <message>
        <source>The bundle was made for another receiver. Nothing was taken from it. Ask the sender for one that is made for you.</source>
        <translation>Le paquet a été fait pour une autre personne. Rien n’en a été repris. Demandez à qui l’a envoyé un paquet fait pour vous.</translation>
    </message>
</context>
<context>
    <name>ReleasedWords</name>
    <message>
        <source>Removed from this computer on {day}. The gateway has it.</source>
        <translation>Retiré de cet ordinateur le {day}. Le portail l’a.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from this computer on {day}. The gateway has them.</source>
        <translation>
            <numerusform>%n fichier retiré de cet ordinateur le {day}. Le portail l’a.</numerusform>
            <numerusform>%n fichiers retirés de cet ordinateur le {day}. Le portail les a.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>No backup yet.</source>
        <translation>Pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, verified.</source>
        <translation>Dernière sauvegarde&#xa0;: {moment}, vérifiée.</translation>
    </message>
    <message>
        <source>No recovery kit yet.</source>
        <translation>Pas encore de kit de récupération.</translation>
    </message>
    <message>
        <source>Recovery kit: never tested.</source>
        <translation>Kit de récupération&#xa0;: pas encore testé.</translation>
    </message>
    <message>
        <source>Recovery kit: tested {day}.</source>
        <translation>Kit de récupération&#xa0;: testé le {day}.</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, what you wrote is lost with it.</source>
        <translation>Si cet ordinateur est perdu ou tombe en panne, ce que vous avez écrit est perdu avec lui.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un endroit</translation>
    </message>
    <message numerus="yes">
        <source>Backup is %n day(s) old.</source>
        <translation>
            <numerusform>La sauvegarde date d’il y a %n jour.</numerusform>
            <numerusform>La sauvegarde date d’il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since is on this computer only.</source>
        <translation>Ce qui a changé depuis n’est que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open your records.</source>
        <translation>Si la phrase de passe est perdue, personne ne peut ouvrir vos fiches.</translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper that can.</source>
        <translation>Un kit de récupération est une feuille de papier qui le peut.</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Faire un kit</translation>
    </message>
    <message numerus="yes">
        <source>Your kit was made %n month(s) ago and never tested.</source>
        <translation>
            <numerusform>Votre kit a été fait il y a %n mois et n’a pas encore été testé.</numerusform>
            <numerusform>Votre kit a été fait il y a %n mois et n’a pas encore été testé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your kit was last tested %n month(s) ago.</source>
        <translation>
            <numerusform>Votre kit a été testé pour la dernière fois il y a %n mois.</numerusform>
            <numerusform>Votre kit a été testé pour la dernière fois il y a %n mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type its words once to be sure that they open your records.</source>
        <translation>Tapez ses mots une fois pour vous assurer qu’ils ouvrent vos fiches.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Le tester</translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ends on {day}. Ask for a new one.</source>
        <translation>La confirmation de cet appareil par votre bureau prend fin le {day}. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ended on {day}. Ask for a new one.</source>
        <translation>La confirmation de cet appareil par votre bureau a pris fin le {day}. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Without it, others can no longer tell that what you send comes from you.</source>
        <translation>Sans elle, les autres ne peuvent plus savoir que ce que vous envoyez vient de vous.</translation>
    </message>
    <message>
        <source>Show this device</source>
        <translation>Afficher cet appareil</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Name this colleague</source>
        <translation>Nommer cette collègue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Garder le nom</translation>
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
    <name>ReportingNote</name>
    <message>
        <source>Before you ask: what must be reported</source>
        <translation>Avant de demander&#xa0;: ce qui doit être signalé</translation>
    </message>
    <message>
        <source>In some places certain things must be reported by law, whatever the person wants. She should know that before she speaks. Your office can fill in the rules for your country under Safety, “Notes for your team”.</source>
        <translation>À certains endroits, la loi oblige à signaler certaines choses, quoi que la personne veuille. Elle doit le savoir avant de parler. Votre bureau peut écrire les règles de votre pays sous Sécurité, «&#xa0;Notes pour votre équipe&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>Other ways in</source>
        <translation>Autres façons d’entrer</translation>
    </message>
    <message>
        <source>With the recovery kit</source>
        <translation>Avec le kit de récupération</translation>
    </message>
    <message>
        <source>A sheet of paper with 24 words or groups of digits.</source>
        <translation>Une feuille de papier avec 24 mots ou groupes de chiffres.</translation>
    </message>
    <message>
        <source>With two of the three pieces</source>
        <translation>Avec deux des trois morceaux</translation>
    </message>
    <message>
        <source>Two people with a paper and a short code each.</source>
        <translation>Deux personnes avec chacune un papier et un code court.</translation>
    </message>
    <message>
        <source>With the answer of your office</source>
        <translation>Avec la réponse de votre bureau</translation>
    </message>
    <message>
        <source>You asked for help on {day}.</source>
        <translation>Vous avez demandé de l’aide le {day}.</translation>
    </message>
    <message>
        <source>Ask your office for help</source>
        <translation>Demander de l’aide à votre bureau</translation>
    </message>
    <message>
        <source>You send a file, and it sends one back. It learns no passphrase.</source>
        <translation>Vous envoyez un fichier, et il en renvoie un. Il n’apprend aucune phrase de passe.</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>À partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>On a new computer, or when the records here are damaged.</source>
        <translation>Sur un nouvel ordinateur, ou quand les fiches d’ici sont abîmées.</translation>
    </message>
    <message>
        <source>No recovery kit, pieces or office key were made for these records. If the passphrase is forgotten, only a backup with a passphrase that you still know can help.</source>
        <translation>Aucun kit de récupération, aucun morceau ni aucune clé de bureau n’a été fait pour ces fiches. Si la phrase de passe est oubliée, seule une sauvegarde dont vous connaissez encore la phrase de passe peut aider.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation>Ce qui est sur votre papier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>Un morceau</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>Un autre morceau</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisissez une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>It opens your records from now on. The one before opens nothing here any more.</source>
        <translation>Elle ouvre vos fiches à partir de maintenant. La précédente n’ouvre plus rien ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>From a backup</source>
        <translation>À partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>Plug in the stick or the disk with the backup. Its name ends in .backup. You need the passphrase or the recovery kit that opened your records when it was made.</source>
        <translation>Branchez la clé USB ou le disque qui porte la sauvegarde. Son nom finit par .backup. Il vous faut la phrase de passe ou le kit de récupération qui ouvrait vos fiches quand elle a été faite.</translation>
    </message>
    <message>
        <source>The records that are here now are not deleted: they are set aside, whole, in a folder beside.</source>
        <translation>Les fiches qui sont ici maintenant ne sont pas supprimées&#xa0;: elles sont mises de côté, entières, dans un dossier voisin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Sauvegardes (*.backup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Which day do you want back?</source>
        <translation>Quel jour voulez-vous retrouver&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n more in this file cannot be read any more.</source>
        <translation>
            <numerusform>%n autre sauvegarde de ce fichier ne peut plus être lue.</numerusform>
            <numerusform>%n autres sauvegardes de ce fichier ne peuvent plus être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>{day}, {time}: {size}, {files}</source>
        <translation>{day}, {time}&#xa0;: {size}, {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Until the last step everything here stays as it is.</source>
        <translation>Jusqu’à la dernière étape, tout ici reste comme c’est.</translation>
    </message>
    <message>
        <source>Your records are back</source>
        <translation>Vos fiches sont revenues</translation>
    </message>
    <message>
        <source>As they were on {day}. Open them with the passphrase of that day.</source>
        <translation>Telles qu’elles étaient le {day}. Ouvrez-les avec la phrase de passe de ce jour-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were damaged in the backup and are missing. The app names them.</source>
        <translation>
            <numerusform>%n fichier était abîmé dans la sauvegarde et manque. L’application le nomme.</numerusform>
            <numerusform>%n fichiers étaient abîmés dans la sauvegarde et manquent. L’application les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before lies in {folder}.</source>
        <translation>Ce qui était ici avant se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>The file is being checked.</source>
        <translation>Vérification du fichier en cours.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without an answer?</source>
        <translation>Fermer sans répondre&#xa0;?</translation>
    </message>
    <message>
        <source>What you wrote here is kept nowhere. It is gone when you close.</source>
        <translation>Ce que vous avez écrit ici n’est gardé nulle part. Cela disparaît quand vous fermez.</translation>
    </message>
    <message>
        <source>Close and lose the comments</source>
        <translation>Fermer et perdre les commentaires</translation>
    </message>
    <message>
        <source>A colleague&apos;s record</source>
        <translation>La fiche d’une collègue</translation>
    </message>
    <message>
        <source>Call the colleague who gave it to you, and let her read the words of her vault&apos;s key to you. Her app shows them under “Have it checked”. If they are these, it is from her:</source>
        <translation>Appelez la collègue qui vous l’a donné, et faites-lui lire les mots de la clé de son coffre. Son application les montre sous «&#xa0;Faire contrôler&#xa0;». Si ce sont ceux-ci, il vient d’elle&#xa0;:</translation>
    </message>
    <message>
        <source>Read without comparing</source>
        <translation>Lire sans comparer</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Les mots sont les mêmes</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it. Read and answer them one by one.</source>
        <translation>
            <numerusform>Il contient&#xa0;%n fiche. Lisez-la et répondez-y.</numerusform>
            <numerusform>Il contient&#xa0;%n fiches. Lisez-les et répondez-y une par une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>The file is whole, and nobody changed it since it was made.</source>
        <translation>Le fichier est intact, et personne ne l’a changé depuis qu’il a été fait.</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>Mots de sa clé</translation>
    </message>
    <message>
        <source>The file was made on {day}.</source>
        <translation>Le fichier a été fait le {day}.</translation>
    </message>
    <message>
        <source>Nothing of this record is kept on this computer, and neither are your comments until you save the answer. Only the colleague changes her text.</source>
        <translation>Rien de cette fiche n’est gardé sur cet ordinateur, ni vos commentaires tant que vous n’enregistrez pas la réponse. Seule la collègue change son texte.</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Autres fiches</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) go along.</source>
        <translation>
            <numerusform>%n commentaire part avec.</numerusform>
            <numerusform>%n commentaires partent avec.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote no comments.</source>
        <translation>Vous n’avez écrit aucun commentaire.</translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation>Une signature dit qui affirme avoir contrôlé ceci. Si cette clé est vraiment la sienne, le portail le vérifie quand il reçoit la fiche.</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Revenir à la fiche</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>Enregistrer la réponse…</translation>
    </message>
    <message>
        <source>There is nothing to answer yet: write a comment, or choose what you checked.</source>
        <translation>Il n’y a encore rien à répondre&#xa0;: écrivez un commentaire, ou choisissez ce que vous avez contrôlé.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Où mettre la réponse</translation>
    </message>
    <message>
        <source>The answer is saved</source>
        <translation>La réponse est enregistrée</translation>
    </message>
    <message>
        <source>Give this file to the colleague who handed you the record:</source>
        <translation>Donnez ce fichier à la collègue qui vous a remis la fiche&#xa0;:</translation>
    </message>
    <message>
        <source>She may ask for the words of your key. Read them to her by voice; they are no secret:</source>
        <translation>Elle peut vous demander les mots de votre clé. Lisez-les-lui de vive voix&#xa0;; ils ne sont pas secrets&#xa0;:</translation>
    </message>
    <message>
        <source>When you have no further use for her bundle, delete it, and empty the waste basket.</source>
        <translation>Quand son paquet ne vous sert plus, supprimez-le, et videz la corbeille de l’ordinateur.</translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation>Une personne qui contrôle</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>L’ajouter</translation>
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
    <name>SafetyPage</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>SamePersonSheet</name>
    <message>
        <source>Same person as in another story</source>
        <translation>Même personne que dans un autre récit</translation>
    </message>
    <message>
        <source>She keeps the name she goes by there. Which names belong together stays in this vault and is part of no bundle and no page. Consent is asked anew for each story.</source>
        <translation>Elle garde le nom qu’elle y porte. Quels noms vont ensemble, cela reste dans ce coffre et n’est dans aucun paquet ni sur aucune page. Le consentement est redemandé pour chaque récit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>Prendre ce nom</translation>
    </message>
    <message>
        <source>{name}, in a record that lies in the bin</source>
        <translation>{name}, dans une fiche qui est dans la corbeille</translation>
    </message>
    <message>
        <source>{name}, in: {titles}</source>
        <translation>{name}, dans&#xa0;: {titles}</translation>
    </message>
</context>
<context>
    <name>SealedFor</name>
    <message>
        <source>Choose who can open it</source>
        <translation>Choisir qui peut l’ouvrir</translation>
    </message>
    <message>
        <source>This bundle is not sealed: whoever finds the file or the stick can read all of it. Keep it with you, and delete it from the stick when it has arrived.</source>
        <translation>Ce paquet n’est pas scellé&#xa0;: qui trouve le fichier ou la clé USB peut tout lire. Gardez-le sur vous, et supprimez-le de la clé USB quand il est arrivé.</translation>
    </message>
    <message>
        <source>Sealed. Only {who} can open it.</source>
        <translation>Scellé. Pour l’ouvrir&#xa0;: {who}, personne d’autre.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. With your office&apos;s setup file, which you take in under Safety, it is sealed for the gateway.</source>
        <translation>Pas scellé&#xa0;: qui a le fichier peut le lire. Avec le fichier de configuration de votre bureau, que vous intégrez sous Sécurité, il est scellé pour le portail.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it.</source>
        <translation>Pas scellé&#xa0;: qui a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. To seal it for a colleague, add her first, under Safety.</source>
        <translation>Pas scellé&#xa0;: qui a le fichier peut le lire. Pour le sceller pour une collègue, ajoutez-la d’abord, sous Sécurité.</translation>
    </message>
</context>
<context>
    <name>SealingWords</name>
    <message>
        <source>The key to seal this bundle with is damaged. Nothing was made. Take in your office&apos;s setup file, or your colleague&apos;s request file, once more.</source>
        <translation>La clé pour sceller ce paquet est abîmée. Rien n’a été fait. Intégrez encore une fois le fichier de configuration de votre bureau, ou le fichier de demande de votre collègue.</translation>
    </message>
    <message>
        <source>A bundle can be sealed for at most {limit} people. Choose fewer, and make a second one for the others.</source>
        <translation>Un paquet peut être scellé pour {limit} personnes au plus. Choisissez-en moins, et faites-en un deuxième pour les autres.</translation>
    </message>
    <message>
        <source>{name} is sealed for somebody else, and cannot be opened here. Ask whoever sent it to choose you when exporting.</source>
        <translation>{name} est scellé pour quelqu’un d’autre, et ne peut pas être ouvert ici. Demandez à qui l’a envoyé de vous choisir en exportant.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>opens when it is safe</source>
        <translation>s’ouvre quand c’est sûr</translation>
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
    <name>ServiceCard</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What it helps with</source>
        <translation>Pour quoi il aide</translation>
    </message>
    <message>
        <source>How to reach it, and when</source>
        <translation>Comment le joindre, et quand</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SettingUpWords</name>
    <message>
        <source>{name} is no setup file, or it was damaged on its way. Nothing was changed. Ask your office for the file again.</source>
        <translation>{name} n’est pas un fichier de configuration, ou a été abîmé en chemin. Rien n’a été changé. Redemandez le fichier à votre bureau.</translation>
    </message>
    <message>
        <source>Something in {name} was changed after your office signed it. Nothing was taken in. Tell your office, and ask for the file again by another way.</source>
        <translation>Quelque chose dans {name} a été changé après que votre bureau l’a signé. Rien n’a été intégré. Prévenez votre bureau, et redemandez le fichier par un autre chemin.</translation>
    </message>
    <message>
        <source>{name} was made for a newer version of the app. Nothing was changed. Bring the app up to date, then take the file in.</source>
        <translation>{name} a été fait pour une version plus récente de l’application. Rien n’a été changé. Mettez l’application à jour, puis intégrez le fichier.</translation>
    </message>
    <message>
        <source>{name} says that it was made on {day}, which is still to come. Nothing was changed. Look whether the clock of this computer is right.</source>
        <translation>{name} dit avoir été fait le {day}, qui n’est pas encore arrivé. Rien n’a été changé. Regardez si l’horloge de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>{name} says that it comes from {office}, but it is signed by nobody whom your office named. Nothing was changed. Ask your office, in person or by phone, whether the file is theirs.</source>
        <translation>{name} dit venir de {office}, mais n’est signé par personne que votre bureau ait nommé. Rien n’a été changé. Demandez à votre bureau, en personne ou par téléphone, si le fichier est le sien.</translation>
    </message>
    <message>
        <source>{name} comes from another office, {office}. This vault follows {have}. Nothing was changed. If you now belong to that office, {have} can name its key in a setup file of its own.</source>
        <translation>{name} vient d’un autre bureau, {office}. Ce coffre suit {have}. Rien n’a été changé. Si vous dépendez maintenant de cet autre bureau, {have} peut nommer sa clé dans un de ses propres fichiers de configuration.</translation>
    </message>
    <message>
        <source>{name} is signed with a key that your office has taken back: it was lost or stolen. Nothing was changed. Tell your office that this file is going round.</source>
        <translation>{name} est signé avec une clé que votre bureau a retirée&#xa0;: elle a été perdue ou volée. Rien n’a été changé. Prévenez votre bureau que ce fichier circule.</translation>
    </message>
    <message>
        <source>{name} is number {number}, and number {have} is in force here: it is older. Nothing was changed. Ask your office for the newest file.</source>
        <translation>{name} porte le numéro {number}, et le numéro {have} est en vigueur ici&#xa0;: il est plus ancien. Rien n’a été changé. Demandez à votre bureau le fichier le plus récent.</translation>
    </message>
    <message>
        <source>Another setup file with number {number} is in force here already. Nothing was changed. Tell your office: it has to make the file anew, with a higher number.</source>
        <translation>Un autre fichier de configuration numéro {number} est déjà en vigueur ici. Rien n’a été changé. Prévenez votre bureau&#xa0;: il doit refaire le fichier, avec un numéro plus élevé.</translation>
    </message>
    <message>
        <source>Nobody here has compared the words of {name} yet. Nothing was changed. Call your office, read the words to each other, and take the file in if they are the same.</source>
        <translation>Personne ici n’a encore comparé les mots de {name}. Rien n’a été changé. Appelez votre bureau, comparez les mots à voix haute, et intégrez le fichier si ce sont les mêmes.</translation>
    </message>
    <message>
        <source>These are not the words of {name}. Nothing was changed. Look whether each word is typed right. If they still differ, the file is not from your office: do not use it.</source>
        <translation>Ce ne sont pas les mots de {name}. Rien n’a été changé. Regardez si chaque mot est bien tapé. S’ils diffèrent encore, le fichier n’est pas de votre bureau&#xa0;: ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>{name} is no longer the file that you looked at. Nothing was changed. Open it once more.</source>
        <translation>{name} n’est plus le fichier que vous avez regardé. Rien n’a été changé. Ouvrez-le encore une fois.</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} cannot be used by this app, so nothing of the file was taken in. Tell your office. {detail}</source>
        <translation>Le modèle «&#xa0;{form}&#xa0;» dans {name} ne peut pas être utilisé par cette application, rien du fichier n’a donc été intégré. Prévenez votre bureau. {detail}</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} leaves out, or loosens, questions that the app needs to keep people safe: {questions}. Nothing of the file was taken in. Tell your office.</source>
        <translation>Le modèle «&#xa0;{form}&#xa0;» dans {name} omet, ou assouplit, des questions dont l’application a besoin pour protéger les personnes&#xa0;: {questions}. Rien du fichier n’a été intégré. Prévenez votre bureau.</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} has the number {version}, which another one here has already. Nothing of the file was taken in. Tell your office: a changed template needs a higher number.</source>
        <translation>Le modèle «&#xa0;{form}&#xa0;» dans {name} porte le numéro {version}, qu’un autre a déjà ici. Rien du fichier n’a été intégré. Prévenez votre bureau&#xa0;: un modèle changé demande un numéro plus élevé.</translation>
    </message>
    <message>
        <source>The app has no kind of record called &quot;{form}&quot;. An office can adapt the templates that there are, and not add others. Nothing of the file was taken in. Tell your office.</source>
        <translation>L’application n’a aucune sorte de fiche appelée «&#xa0;{form}&#xa0;». Un bureau peut adapter les modèles qui existent, mais pas en ajouter d’autres. Rien du fichier n’a été intégré. Prévenez votre bureau.</translation>
    </message>
    <message>
        <source>That is a secret key. It must never leave the machine where it was made, and it was not taken. Choose the public one: it begins with &quot;age1&quot; or &quot;ssh-ed25519&quot;.</source>
        <translation>C’est une clé secrète. Elle ne doit jamais quitter l’ordinateur où elle a été faite, et elle n’a pas été prise. Choisissez la clé publique&#xa0;: elle commence par «&#xa0;age1&#xa0;» ou «&#xa0;ssh-ed25519&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one template, a file whose name ends in .xml, and with it the lists that go along, whose names end in .csv.</source>
        <translation>Choisissez un modèle, un fichier dont le nom finit par .xml, et avec lui les listes qui l’accompagnent, dont le nom finit par .csv.</translation>
    </message>
    <message>
        <source>The setup file cannot be made like this. Something is missing or not clear: {place}. Nothing was saved.</source>
        <translation>Le fichier de configuration ne peut pas être fait ainsi. Quelque chose manque ou n’est pas clair&#xa0;: {place}. Rien n’a été enregistré.</translation>
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
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Afficher tous les raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Setup file from {office}</source>
        <translation>Fichier de configuration de {office}</translation>
    </message>
    <message>
        <source>Number {number}, made on {day}.</source>
        <translation>Numéro {number}, fait le {day}.</translation>
    </message>
    <message>
        <source>This very file is in force here already. There is nothing to take in.</source>
        <translation>Ce fichier même est déjà en vigueur ici. Il n’y a rien à intégrer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce qu’il apporte</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce qu’il change</translation>
    </message>
    <message>
        <source>Nothing but its number.</source>
        <translation>Rien que son numéro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Compare these words</source>
        <translation>Comparez ces mots</translation>
    </message>
    <message>
        <source>Call your office on a number that you know from elsewhere, and let them read the words of their key to you. If one word differs, the file is not from them: do not use it.</source>
        <translation>Appelez votre bureau à un numéro que vous connaissez d’ailleurs, et faites-vous lire les mots de sa clé. Si un seul mot diffère, le fichier n’est pas de votre bureau&#xa0;: ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Mots du fichier</translation>
    </message>
    <message>
        <source>I heard these words from my office</source>
        <translation>Mon bureau m’a dit ces mots</translation>
    </message>
    <message>
        <source>Compare the words with your office first, then tick the line below them.</source>
        <translation>Comparez d’abord les mots avec votre bureau, puis cochez la ligne en dessous.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>C’est intégré</translation>
    </message>
    <message>
        <source>What you have written stays as it is. New records follow the file.</source>
        <translation>Ce que vous avez écrit reste tel quel. Les nouvelles fiches suivent le fichier.</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>It names no gateway: what you export is handed on by you.</source>
        <translation>Il ne nomme aucun portail&#xa0;: vous transmettez vous-même ce que vous exportez.</translation>
    </message>
    <message>
        <source>Your work goes to {name}, on a stick.</source>
        <translation>Votre travail va à {name}, sur une clé USB.</translation>
    </message>
    <message>
        <source>Your work goes to {name}, at {address}</source>
        <translation>Votre travail va à {name}, à l’adresse {address}</translation>
    </message>
    <message>
        <source>What you send there can be opened by: {names}</source>
        <translation>Ce que vous y envoyez peut être ouvert par&#xa0;: {names}</translation>
    </message>
    <message>
        <source>It names no office that confirms devices.</source>
        <translation>Il ne nomme aucun bureau qui confirme des appareils.</translation>
    </message>
    <message>
        <source>Devices are confirmed by: {names}</source>
        <translation>Les appareils sont confirmés par&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The next setup file may come from: {names}</source>
        <translation>Le prochain fichier de configuration peut venir de&#xa0;: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count.</source>
        <translation>
            <numerusform>%n appareil perdu ou clé perdue ne compte plus.</numerusform>
            <numerusform>%n appareils perdus ou clés perdues ne comptent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: the app&apos;s own template is newer, so it stays in use.</source>
        <translation>{title}&#xa0;: le modèle de l’application est plus récent, il reste donc en usage.</translation>
    </message>
    <message>
        <source>{title}, from your office: new records are written with it.</source>
        <translation>{title}, de votre bureau&#xa0;: les nouvelles fiches sont écrites avec ce modèle.</translation>
    </message>
    <message>
        <source>Sends over the network to {after}</source>
        <translation>Envoie par le réseau à {after}</translation>
    </message>
    <message>
        <source>No longer sends over the network; what you export goes on a stick</source>
        <translation>N’envoie plus par le réseau&#xa0;; ce que vous exportez part sur une clé USB</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count</source>
        <translation>
            <numerusform>%n appareil perdu ou clé perdue ne compte plus</numerusform>
            <numerusform>%n appareils perdus ou clés perdues ne comptent plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) or key(s) count again</source>
        <translation>
            <numerusform>%n appareil ou clé compte de nouveau</numerusform>
            <numerusform>%n appareils ou clés comptent de nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>The office is now called {after}; it was {before}</source>
        <translation>Le bureau s’appelle maintenant {after}&#xa0;; c’était {before}</translation>
    </message>
    <message>
        <source>Your work goes to {after}</source>
        <translation>Votre travail va à {after}</translation>
    </message>
    <message>
        <source>Your work no longer goes to {before}</source>
        <translation>Votre travail ne va plus à {before}</translation>
    </message>
    <message>
        <source>The gateway is now called {after}; it was {before}</source>
        <translation>Le portail s’appelle maintenant {after}&#xa0;; c’était {before}</translation>
    </message>
    <message>
        <source>The gateway&apos;s address is now {after}; it was {before}</source>
        <translation>L’adresse du portail est maintenant {after}&#xa0;; c’était {before}</translation>
    </message>
    <message>
        <source>Receipts are now signed as {after}; it was {before}</source>
        <translation>Les reçus sont maintenant signés au nom de {after}&#xa0;; c’était {before}</translation>
    </message>
    <message>
        <source>{after} can open what you send</source>
        <translation>{after} peut ouvrir ce que vous envoyez</translation>
    </message>
    <message>
        <source>{before} can no longer open what you send</source>
        <translation>{before} ne peut plus ouvrir ce que vous envoyez</translation>
    </message>
    <message>
        <source>Receipts may be signed with the key {after}</source>
        <translation>Les reçus peuvent être signés avec la clé {after}</translation>
    </message>
    <message>
        <source>Receipts signed with the key {before} no longer count</source>
        <translation>Les reçus signés avec la clé {before} ne comptent plus</translation>
    </message>
    <message>
        <source>Devices that {after} confirms are trusted</source>
        <translation>On fait confiance aux appareils que confirme {after}</translation>
    </message>
    <message>
        <source>Devices that {before} confirmed are no longer trusted</source>
        <translation>On ne fait plus confiance aux appareils que confirmait {before}</translation>
    </message>
    <message>
        <source>An office now confirms other devices: {after}; it was {before}</source>
        <translation>Un bureau confirme maintenant d’autres appareils&#xa0;: {after}&#xa0;; c’était {before}</translation>
    </message>
    <message>
        <source>{after} may make the next setup file</source>
        <translation>{after} peut faire le prochain fichier de configuration</translation>
    </message>
    <message>
        <source>{before} may no longer make setup files</source>
        <translation>{before} ne peut plus faire de fichiers de configuration</translation>
    </message>
    <message>
        <source>{before} gets a template from your office, version {after}</source>
        <translation>{before} reçoit un modèle de votre bureau, version {after}</translation>
    </message>
    <message>
        <source>{before} gets a newer template from your office, version {after}</source>
        <translation>{before} reçoit un modèle plus récent de votre bureau, version {after}</translation>
    </message>
    <message>
        <source>{before} goes back to the app&apos;s own template</source>
        <translation>{before} revient au modèle de l’application</translation>
    </message>
</context>
<context>
    <name>SetupWriter</name>
    <message>
        <source>Make a setup file</source>
        <translation>Faire un fichier de configuration</translation>
    </message>
    <message>
        <source>Number {number}. Every device that takes it in will follow it, so let somebody else read through it too. No secret key belongs here.</source>
        <translation>Numéro {number}. Chaque appareil qui l’intègre le suivra, faites-le donc relire aussi par quelqu’un d’autre. Aucune clé secrète n’a sa place ici.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Votre bureau</translation>
    </message>
    <message>
        <source>Where the work goes</source>
        <translation>Où va le travail</translation>
    </message>
    <message>
        <source>As people call it: the Spotlight gateway. Leave it empty if there is none yet.</source>
        <translation>Comme on l’appelle&#xa0;: le portail Spotlight. Laissez vide s’il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Begins with https:// Leave it empty if everything goes on sticks.</source>
        <translation>Commence par https:// Laissez vide si tout part sur des clés USB.</translation>
    </message>
    <message>
        <source>The name that its receipts are signed with</source>
        <translation>Le nom au bas de ses reçus signés</translation>
    </message>
    <message>
        <source>Who can open what arrives there</source>
        <translation>Qui peut ouvrir ce qui y arrive</translation>
    </message>
    <message>
        <source>A line for each: the public key, age1 and so on, then whose it is.</source>
        <translation>Une ligne pour chacune&#xa0;: la clé publique, age1 et la suite, puis à qui elle est.</translation>
    </message>
    <message>
        <source>Keys that sign its receipts</source>
        <translation>Clés qui signent ses reçus</translation>
    </message>
    <message>
        <source>A line for each, beginning with ssh-ed25519.</source>
        <translation>Une ligne pour chacune, commençant par ssh-ed25519.</translation>
    </message>
    <message>
        <source>Other offices that confirm devices</source>
        <translation>Autres bureaux qui confirment des appareils</translation>
    </message>
    <message>
        <source>Your own office is added by itself. A line for each other: the names it confirms, such as *@herat, its public key, then what it is called.</source>
        <translation>Votre propre bureau est ajouté tout seul. Une ligne pour chaque autre&#xa0;: les noms qu’il confirme, par exemple *@herat, sa clé publique, puis comment il s’appelle.</translation>
    </message>
    <message>
        <source>Who else may make the next setup file</source>
        <translation>Qui d’autre peut faire le prochain fichier de configuration</translation>
    </message>
    <message>
        <source>If only your key can, nobody can when it is lost. A line for each: the public key, then whose it is.</source>
        <translation>Si votre clé est la seule à le pouvoir, personne ne le peut quand elle est perdue. Une ligne pour chacune&#xa0;: la clé publique, puis à qui elle est.</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) that you took back go along.</source>
        <translation>
            <numerusform>%n appareil perdu ou clé perdue, que vous avez fait retirer, part avec.</numerusform>
            <numerusform>%n appareils perdus ou clés perdues, que vous avez fait retirer, partent avec.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase of the office&apos;s signing key</source>
        <translation>La phrase de la clé de signature du bureau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Templates that your office adapted</source>
        <translation>Modèles adaptés par votre bureau</translation>
    </message>
    <message>
        <source>Choose the template, a file that ends in .xml, together with its lists, which end in .csv. Lists that you do not choose are the app&apos;s own.</source>
        <translation>Choisissez le modèle, un fichier qui finit par .xml, avec ses listes, qui finissent par .csv. Les listes que vous ne choisissez pas sont celles de l’application.</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas l’inclure</translation>
    </message>
    <message>
        <source>A template and its lists</source>
        <translation>Un modèle et ses listes</translation>
    </message>
    <message>
        <source>Templates and lists (*.xml *.csv)</source>
        <translation>Modèles et listes (*.xml *.csv)</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key first.</source>
        <translation>Tapez d’abord la phrase de la clé de signature du bureau.</translation>
    </message>
    <message>
        <source>Where the setup file goes</source>
        <translation>Où mettre le fichier de configuration</translation>
    </message>
    <message>
        <source>Setup files (*.setup)</source>
        <translation>Fichiers de configuration (*.setup)</translation>
    </message>
    <message>
        <source>The setup file is saved</source>
        <translation>Le fichier de configuration est enregistré</translation>
    </message>
    <message>
        <source>It is called {name}. Give it to everybody in your office, on a stick or by mail.</source>
        <translation>Il s’appelle {name}. Donnez-le à tout le monde dans votre bureau, sur une clé USB ou par e-mail.</translation>
    </message>
    <message>
        <source>Whoever takes in the first one will call you. Read these words to them, and let nobody else answer for you:</source>
        <translation>Qui intègre le premier vous appellera. Lisez-lui ces mots, et ne laissez personne d’autre répondre à votre place&#xa0;:</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation>Mots de la clé de signature du bureau</translation>
    </message>
    <message>
        <source>It counts on this computer too.</source>
        <translation>Il compte aussi sur cet ordinateur.</translation>
    </message>
    <message>
        <source>On this computer another office&apos;s setup file stays in force.</source>
        <translation>Sur cet ordinateur, le fichier de configuration d’un autre bureau reste en vigueur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look at “{name}” once more: something there is missing or not clear.</source>
        <translation>Regardez encore «&#xa0;{name}&#xa0;»&#xa0;: quelque chose y manque ou n’est pas clair.</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Lire dans un fichier</translation>
    </message>
    <message>
        <source>A file with public keys</source>
        <translation>Un fichier avec des clés publiques</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.txt);;All files (*)</source>
        <translation>Clés publiques (*.pub *.txt);;Tous les fichiers (*)</translation>
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
    <name>SigningForm</name>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
    <message>
        <source>What she checked</source>
        <translation>Ce qu’elle a contrôlé</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Only comments, no approval</source>
        <translation>Seulement des commentaires, sans visa</translation>
    </message>
    <message>
        <source>Her sign-off phrase</source>
        <translation>Sa phrase de visa</translation>
    </message>
</context>
<context>
    <name>StaysHere</name>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>Reste ici&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Me montrer</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Copy to a stick</source>
        <translation>Copier sur une clé USB</translation>
    </message>
    <message>
        <source>What goes along: {files}, {size}.</source>
        <translation>Ce qui part&#xa0;: {files}, {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug the stick in. It appears here by itself.</source>
        <translation>Branchez la clé USB. Elle apparaît ici toute seule.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>Choisissez le dossier pour les copies</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Writing. Please leave the stick where it is.</source>
        <translation>Écriture en cours. Laissez la clé USB où elle est.</translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation>Arrêt en cours. Rien d’inachevé ne restera.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>C’est copié</translation>
    </message>
    <message>
        <source>You can pull the stick out now.</source>
        <translation>Vous pouvez maintenant retirer la clé USB.</translation>
    </message>
    <message>
        <source>Every byte was read back from {folder} and compared.</source>
        <translation>Chaque octet a été relu depuis {folder} et comparé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Stop here. Put the person first.</source>
        <translation>Arrêtez-vous ici. La personne passe d’abord.</translation>
    </message>
    <message>
        <source>You said that somebody in this story is in danger or in an open case, or may be. No story is worth a new danger. Offer help, and write down nothing of what you were told.</source>
        <translation>Vous avez dit qu’une personne de ce récit est en danger ou dans une affaire en cours, ou peut-être. Aucun récit ne vaut un nouveau danger. Proposez de l’aide, et n’écrivez rien de ce qu’on vous a dit.</translation>
    </message>
    <message>
        <source>Where she can get help</source>
        <translation>Où elle peut trouver de l’aide</translation>
    </message>
    <message>
        <source>This story was stopped on {day}</source>
        <translation>Ce récit a été arrêté le {day}</translation>
    </message>
    <message>
        <source>Somebody in it was in danger or in an open case, or may have been. Nothing of it was kept but this date. Ask her again only when a GBV specialist says that it is safe.</source>
        <translation>Une personne du récit était en danger ou dans une affaire en cours, ou peut-être. Rien n’en a été gardé, sauf cette date. Ne lui redemandez que quand une spécialiste VBG dit que c’est sûr.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>Only today&apos;s date, so that nobody asks her again too soon. Everything else that was answered or added here is deleted, and only a backup made before could bring it back.</source>
        <translation>Seulement la date d’aujourd’hui, pour que personne ne lui redemande trop tôt. Tout le reste, répondu ou ajouté ici, est supprimé, et seule une sauvegarde d’avant pourrait le ramener.</translation>
    </message>
    <message>
        <source>This story was finished before. It leaves every list for sharing until it is safe.</source>
        <translation>Ce récit avait déjà été terminé. Il quitte toutes les listes de partage jusqu’à ce que ce soit sûr.</translation>
    </message>
    <message>
        <source>If you leave this page, or the app locks or closes, it does the same by itself.</source>
        <translation>Si vous quittez cette page, ou si l’application se verrouille ou se ferme, la même chose se fait toute seule.</translation>
    </message>
    <message>
        <source>Stop here and keep only the date</source>
        <translation>S’arrêter ici et garder seulement la date</translation>
    </message>
    <message>
        <source>I chose that by mistake</source>
        <translation>J’ai choisi cela par mégarde</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Le laisser arrêté</translation>
    </message>
    <message>
        <source>A specialist says that it is safe now</source>
        <translation>Une spécialiste dit que c’est sûr maintenant</translation>
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
    <name>TakeInSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file that you were given</source>
        <translation>Le fichier qu’on vous a donné</translation>
    </message>
    <message>
        <source>What this file says</source>
        <translation>Ce que dit ce fichier</translation>
    </message>
    <message>
        <source>It was made here, so nothing in it is new.</source>
        <translation>Il a été fait ici, rien n’y est donc nouveau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Take in a bundle, notice or receipt</source>
        <translation>Intégrer un paquet, un avis ou un reçu</translation>
    </message>
    <message>
        <source>Choose the file that you were given: a colleague&apos;s records, a notice that somebody took her consent back, or a gateway&apos;s receipt. It is looked at first. Records and notices change nothing before you have read what they say.</source>
        <translation>Choisissez le fichier qu’on vous a donné&#xa0;: les fiches d’une collègue, un avis qu’une personne a retiré son consentement, ou le reçu d’un portail. L’application le regarde d’abord. Les fiches et les avis ne changent rien avant que vous ayez lu ce qu’ils disent.</translation>
    </message>
    <message>
        <source>Look on a stick</source>
        <translation>Chercher sur une clé USB</translation>
    </message>
    <message>
        <source>Bundles, notices and receipts (*.zip *.age *.receipt.json)</source>
        <translation>Paquets, avis et reçus (*.zip *.age *.receipt.json)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Every part of it is checked. Nothing changes yet.</source>
        <translation>Chaque partie est vérifiée. Rien ne change encore.</translation>
    </message>
    <message>
        <source>Stopping. Nothing of it is kept.</source>
        <translation>Arrêt en cours. Rien n’en est gardé.</translation>
    </message>
    <message>
        <source>All of it is known here already. There is nothing to take in.</source>
        <translation>Tout est déjà connu ici. Il n’y a rien à intégrer.</translation>
    </message>
    <message numerus="yes">
        <source>It says of %n record(s) that are not in this vault that a consent was taken back. That is remembered: should they ever come, what was taken back stays taken back.</source>
        <translation>
            <numerusform>Il dit de&#xa0;%n fiche qui n’est pas dans ce coffre qu’un consentement a été retiré. C’est retenu&#xa0;: si elle arrive un jour, ce qui a été retiré reste retiré.</numerusform>
            <numerusform>Il dit de&#xa0;%n fiches qui ne sont pas dans ce coffre qu’un consentement a été retiré. C’est retenu&#xa0;: si elles arrivent un jour, ce qui a été retiré reste retiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n record(s) that were made for other readers; these are left out.</source>
        <translation>
            <numerusform>Il contient aussi&#xa0;%n fiche faite pour d’autres lecteurs&#xa0;; elle est laissée de côté.</numerusform>
            <numerusform>Il contient aussi&#xa0;%n fiches faites pour d’autres lecteurs&#xa0;; elles sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here knows this key yet. A stranger could hide your records this way, or write in a colleague&apos;s name. Ask the sender, by telephone or in person, to read out the words of her key. Go on only if they are these:</source>
        <translation>Personne ici ne connaît encore cette clé. Quelqu’un d’inconnu pourrait ainsi masquer vos fiches, ou écrire au nom d’une collègue. Demandez à la personne qui l’a envoyé, par téléphone ou face à face, de lire à voix haute les mots de sa clé. Ne continuez que si ce sont ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>Mots de sa clé</translation>
    </message>
    <message>
        <source>I compared these words with her, by voice</source>
        <translation>J’ai comparé ces mots avec elle, de vive voix</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Intégration en cours</translation>
    </message>
    <message>
        <source>It is checked once more and kept, all of it or nothing.</source>
        <translation>Le fichier est vérifié encore une fois et gardé, en entier ou pas du tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have two versions now. Nothing was overwritten: choose the one to go on from when you have time.</source>
        <translation>
            <numerusform>%n fiche a maintenant deux versions. Rien n’a été écrasé&#xa0;: choisissez avec laquelle continuer quand vous aurez le temps.</numerusform>
            <numerusform>%n fiches ont maintenant deux versions. Rien n’a été écrasé&#xa0;: choisissez avec laquelle continuer quand vous aurez le temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Regarder les deux</translation>
    </message>
    <message numerus="yes">
        <source>A consent was taken back. %n record(s) of yours will stay here:</source>
        <translation>
            <numerusform>Un consentement a été retiré.&#xa0;%n de vos fiches restera ici&#xa0;:</numerusform>
            <numerusform>Un consentement a été retiré.&#xa0;%n de vos fiches resteront ici&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>C’est intégré</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in. You find them under Records.</source>
        <translation>
            <numerusform>%n fiche est arrivée. Vous la trouvez sous Fiches.</numerusform>
            <numerusform>%n fiches sont arrivées. Vous les trouvez sous Fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export. Ask her what else to take down.</source>
        <translation>Désormais, ce qui a été retiré ne part dans aucun export. Demandez-lui quoi d’autre enlever.</translation>
    </message>
    <message>
        <source>It is remembered. None of your own records is touched by it.</source>
        <translation>C’est retenu. Aucune de vos propres fiches n’est touchée.</translation>
    </message>
</context>
<context>
    <name>TellingPane</name>
    <message>
        <source>This story</source>
        <translation>Ce récit</translation>
    </message>
    <message>
        <source>Who could be recognised</source>
        <translation>Qui pourrait être reconnue</translation>
    </message>
    <message>
        <source>For “{audience}”</source>
        <translation>Pour «&#xa0;{audience}&#xa0;»</translation>
    </message>
    <message>
        <source>It stays on this device. Choose who may see it to learn what is still needed.</source>
        <translation>Il reste sur cet appareil. Choisissez qui peut le voir pour savoir ce qu’il faut encore.</translation>
    </message>
    <message>
        <source>Nothing that was agreed stands in the way.</source>
        <translation>Rien de ce qui a été convenu ne s’y oppose.</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>“{words}” in {question}: {reason}</source>
        <translation>«&#xa0;{words}&#xa0;» dans {question}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text {name}</source>
        <translation>Texte {name}</translation>
    </message>
    <message>
        <source>Only the beginning is shown: the text is very long.</source>
        <translation>Seul le début est affiché&#xa0;: le texte est très long.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Comme trouvé</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>Toutes les langues (UTF-8)</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <translation>Toutes les langues (UTF-16)</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Europe de l’Ouest (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cyrillique (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Arabe (Windows)</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>This file is not whole, or not what its name says: it cannot be shown. Nothing was changed.</source>
        <translation>Ce fichier n’est pas entier, ou n’est pas ce que dit son nom&#xa0;: il ne peut pas être affiché. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This document opens with a password only, and cannot be shown here.</source>
        <translation>Ce document ne s’ouvre qu’avec un mot de passe, et ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. It is safe in your vault.</source>
        <translation>Ce fichier est trop grand pour être affiché ici. Il est en sécurité dans votre coffre.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here. It is safe in your vault.</source>
        <translation>Les fichiers de cette sorte ne peuvent pas être affichés ici. Celui-ci est en sécurité dans votre coffre.</translation>
    </message>
    <message>
        <source>The part of the program that shows such files is missing on this computer. Everything else works, and the file is safe in your vault.</source>
        <translation>La partie du programme qui affiche ces fichiers manque sur cet ordinateur. Tout le reste marche, et le fichier est en sécurité dans votre coffre.</translation>
    </message>
    <message>
        <source>This computer cannot play sound or film of this kind. The file is safe in your vault.</source>
        <translation>Cet ordinateur ne peut pas lire ce genre de son ou de film. Le fichier est en sécurité dans votre coffre.</translation>
    </message>
    <message>
        <source>No loudspeaker was found on this computer: it plays without sound.</source>
        <translation>Aucun haut-parleur n’a été trouvé sur cet ordinateur&#xa0;: la lecture se fait sans le son.</translation>
    </message>
</context>
<context>
    <name>TrustingWords</name>
    <message>
        <source>{name} is not a request of a device, or it is damaged. Nothing was changed. Ask for the file again.</source>
        <translation>{name} n’est pas la demande d’un appareil, ou est abîmé. Rien n’a été changé. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>Something in {name} was changed after the device made it. Do not use it. Ask for the file again, by another way.</source>
        <translation>Quelque chose dans {name} a été changé après que l’appareil l’a fait. Ne l’utilisez pas. Redemandez le fichier, par un autre chemin.</translation>
    </message>
    <message>
        <source>{name} is the request of this device itself. Nothing was changed.</source>
        <translation>{name} est la demande de cet appareil lui-même. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{name} is not an office&apos;s answer, or it is damaged. Nothing was changed. Ask the office for the file again.</source>
        <translation>{name} n’est pas la réponse d’un bureau, ou est abîmé. Rien n’a été changé. Redemandez le fichier au bureau.</translation>
    </message>
    <message>
        <source>{name} was made for another device, or for a key that this device no longer has. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation>{name} a été fait pour un autre appareil, ou pour une clé que cet appareil n’a plus. Rien n’a été changé. Enregistrez un nouveau fichier de demande et envoyez-le au bureau.</translation>
    </message>
    <message>
        <source>{name} counted only until {date}. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation>{name} ne valait que jusqu’au {date}. Rien n’a été changé. Enregistrez un nouveau fichier de demande et envoyez-le au bureau.</translation>
    </message>
    <message>
        <source>Write a name for this device, so that you know it again.</source>
        <translation>Écrivez un nom pour cet appareil, pour le reconnaître ensuite.</translation>
    </message>
    <message>
        <source>This colleague is no longer in the list. Nothing was changed.</source>
        <translation>Cette collègue n’est plus dans la liste. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The office needs a name, and a short name of Latin letters, digits and hyphens, such as &quot;kabul-office&quot;.</source>
        <translation>Il faut au bureau un nom, et un nom court en lettres latines, chiffres et traits d’union, par exemple «&#xa0;kabul-office&#xa0;».</translation>
    </message>
    <message>
        <source>This vault holds the signing key of an office already.</source>
        <translation>Ce coffre contient déjà la clé de signature d’un bureau.</translation>
    </message>
    <message>
        <source>This vault does not hold the signing key of an office yet. Make it first, under Safety, in &quot;Confirm devices&quot;.</source>
        <translation>Ce coffre ne contient pas encore la clé de signature d’un bureau. Faites-la d’abord, sous Sécurité, dans «&#xa0;Confirmer des appareils&#xa0;».</translation>
    </message>
    <message>
        <source>This is not the phrase of the office&apos;s signing key. Nothing was signed. Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>Ce n’est pas la phrase de la clé de signature du bureau. Rien n’a été signé. Vérifiez la touche Verr. Maj. et la langue du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} is not a list of lost devices, or it is damaged. Nothing was changed.</source>
        <translation>{name} n’est pas une liste d’appareils perdus, ou est abîmé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{name} was signed by nobody you trust here. Nothing was changed. Ask your office whether the file is theirs.</source>
        <translation>{name} n’est signé par personne à qui vous fassiez confiance ici. Rien n’a été changé. Demandez à votre bureau si le fichier est le sien.</translation>
    </message>
    <message>
        <source>{name} is older than the list of lost devices that is in force here. Nothing was changed.</source>
        <translation>{name} est plus ancien que la liste d’appareils perdus en vigueur ici. Rien n’a été changé.</translation>
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
    <name>Undoing</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Undone: {question}</source>
        <translation>Annulé&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Done again: {question}</source>
        <translation>Rétabli&#xa0;: {question}</translation>
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
        <source>Erase everything ...</source>
        <translation>Tout effacer ...</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>J’ai une sauvegarde</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Autres façons d’entrer</translation>
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
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type your passphrase, then choose to repair.</source>
        <translation>Tapez votre phrase de passe, puis choisissez de réparer.</translation>
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
    <name>UnlockWays</name>
    <message>
        <source>Repair the vault</source>
        <translation>Réparer le coffre</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Let only me write there</source>
        <translation>Y réserver l’écriture à mon compte</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>That computer is off or gone</source>
        <translation>Cet ordinateur est éteint ou n’est plus là</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Two versions of one record</source>
        <translation>Deux versions d’une même fiche</translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation>Lecture des versions en cours.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of one record</source>
        <translation>
            <numerusform>%n version d’une même fiche</numerusform>
            <numerusform>%n versions d’une même fiche</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only one version now. Somebody chose already.</source>
        <translation>Il n’y a plus qu’une version. Quelqu’un a déjà choisi.</translation>
    </message>
    <message>
        <source>Two people changed the same version. Read what differs, and choose the one to go on from. The other one ends there and stays in the history; you can copy from it.</source>
        <translation>Deux personnes ont changé la même version. Lisez ce qui diffère, et choisissez avec laquelle continuer. L’autre s’arrête là et reste dans l’historique&#xa0;; vous pouvez en copier des passages.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>Les réponses sont les mêmes.</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Écrite ici</translation>
    </message>
    <message>
        <source>Version {number}, {moment}, by {author}</source>
        <translation>Version {number}, {moment}, par {author}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Go on from this one</source>
        <translation>Continuer avec celle-ci</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Opening the file</source>
        <translation>Ouverture du fichier</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Enregistrer une copie dehors</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>A copy outside the vault</source>
        <translation>Une copie hors du coffre</translation>
    </message>
    <message>
        <source>Anyone who uses this computer or the stick can open the copy. Deleting it later may not remove it from the disk. It is listed on the page Safety until you delete it.</source>
        <translation>Toute personne qui utilise cet ordinateur ou la clé USB peut ouvrir la copie. La supprimer plus tard ne la retire pas forcément du disque. Elle est dans la liste de la page Sécurité jusqu’à ce que vous la supprimiez.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Choisir où l’enregistrer</translation>
    </message>
    <message>
        <source>Save the copy as</source>
        <translation>Enregistrer la copie sous</translation>
    </message>
    <message>
        <source>Saving the copy</source>
        <translation>Enregistrement de la copie</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Vous pouvez arrêter à tout moment&#xa0;; rien d’inachevé ne reste.</translation>
    </message>
    <message>
        <source>Saved outside the vault</source>
        <translation>Enregistré hors du coffre</translation>
    </message>
    <message>
        <source>The copy is in {name}. Delete it on the page Safety when it has served.</source>
        <translation>La copie est dans {name}. Supprimez-la sur la page Sécurité quand elle a servi.</translation>
    </message>
</context>
<context>
    <name>WatchListSection</name>
    <message>
        <source>Write down the real names of the people you protect, and places that would give them away. While you write and before anything leaves, the app looks for them in every text, however they are spelled, and shows you where they stand. It does not change your words.</source>
        <translation>Notez les vrais noms des personnes que vous protégez, et les lieux qui les trahiraient. Pendant que vous écrivez et avant tout départ, l’application les cherche dans tous les textes, quelle que soit leur orthographe, et vous montre où ils sont. Elle ne change pas vos mots.</translation>
    </message>
    <message>
        <source>The list is encrypted with everything else and is part of no bundle, no page and no printed form. A backup of the vault holds it. Write only what you need, and take names off again.</source>
        <translation>La liste est chiffrée avec tout le reste et n’est dans aucun paquet, sur aucune page ni dans aucun formulaire imprimé. Une sauvegarde du coffre la contient. N’écrivez que le nécessaire, et enlevez les noms quand ils ne servent plus.</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Noms de personnes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Protected names</source>
        <translation>Noms protégés</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>{list}: add, one in each line</source>
        <translation>{list}&#xa0;: ajouter, un par ligne</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Nothing is listed yet.</source>
        <translation>La liste est encore vide.</translation>
    </message>
    <message>
        <source>Take “{entry}” off the list</source>
        <translation>Enlever «&#xa0;{entry}&#xa0;» de la liste</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Copy the whole record</source>
        <translation>Copier toute la fiche</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Enregistrer une image</translation>
    </message>
    <message>
        <source>Save the pages as PDF</source>
        <translation>Enregistrer les pages en PDF</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>The pages are saved as a PDF that anyone who uses this computer can open. Paper can be found, copied and photographed, and nothing calls it back. Print only what somebody needs on paper, keep it locked away, and destroy it afterwards.</source>
        <translation>Les pages sont enregistrées dans un PDF que toute personne utilisant cet ordinateur peut ouvrir. Le papier peut être trouvé, copié et photographié, et rien ne le rappelle. N’imprimez que ce dont quelqu’un a besoin sur papier, gardez-le sous clé, et détruisez-le ensuite.</translation>
    </message>
    <message>
        <source>The table is a file that anyone who uses this computer can open. Keep it where it is safe, and delete it when it is no longer needed.</source>
        <translation>Le tableau est un fichier que toute personne utilisant cet ordinateur peut ouvrir. Gardez-le en lieu sûr, et supprimez-le quand il ne sert plus.</translation>
    </message>
    <message>
        <source>Other programs can read the clipboard. It is emptied after a minute; what you paste elsewhere stays there.</source>
        <translation>D’autres programmes peuvent lire le presse-papiers. Il est vidé après une minute&#xa0;; ce que vous collez ailleurs y reste.</translation>
    </message>
    <message>
        <source>The picture is a file that anyone who uses this computer can open. Its hidden details were taken out. Delete it when it is no longer needed.</source>
        <translation>L’image est un fichier que toute personne utilisant cet ordinateur peut ouvrir. Ses détails cachés ont été retirés. Supprimez-la quand elle ne sert plus.</translation>
    </message>
    <message>
        <source>This is somebody&apos;s story. On paper it can be found by the very person she fears, and nothing calls it back. Print it only if she or a colleague needs it on paper, leave it neither at her home nor in a bag, and destroy it afterwards. The PDF can be opened by anyone who uses this computer: delete it once it is printed.</source>
        <translation>C’est le récit d’une personne. Sur papier, celui-là même qu’elle craint peut le trouver, et rien ne le rappelle. Imprimez-le seulement si elle ou une collègue en a besoin sur papier, ne le laissez ni chez elle ni dans un sac, et détruisez-le ensuite. Toute personne utilisant cet ordinateur peut ouvrir le PDF&#xa0;: supprimez-le une fois imprimé.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>A folder for the vault</source>
        <translation>Un dossier pour le coffre</translation>
    </message>
    <message>
        <source>Is {host} really not using this vault?</source>
        <translation>Est-il certain que {host} n’utilise pas ce coffre&#xa0;?</translation>
    </message>
    <message>
        <source>it</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>The app cannot find out by itself. If that computer goes on writing while you do, the two spoil each other&apos;s work. Go on only if it is switched off, lost or broken, or if the app was ended there by force. The database is copied first, as that computer left it; what that computer had not passed on yet is not in it.</source>
        <translation>L’application ne peut pas le savoir d’elle-même. Si cet ordinateur continue d’écrire en même temps que vous, les deux abîment le travail l’un de l’autre. Ne continuez que s’il est éteint, perdu ou cassé, ou si l’application y a été arrêtée de force. La base de données est d’abord copiée, telle que cet ordinateur l’a laissée&#xa0;; ce qu’il n’avait pas encore transmis n’y est pas.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>L’ouvrir ici</translation>
    </message>
</context>
<context>
    <name>WhenSheet</name>
    <message>
        <source>When to send</source>
        <translation>Quand envoyer</translation>
    </message>
    <message>
        <source>The app sends by itself while it is open. Here you say when it must not. What waits is safe.</source>
        <translation>L’application envoie toute seule tant qu’elle est ouverte. Ici, vous dites quand elle ne doit pas. Ce qui attend est en sécurité.</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Mettre tout l’envoi en pause</translation>
    </message>
    <message>
        <source>Only on one network</source>
        <translation>Seulement sur un réseau</translation>
    </message>
    <message>
        <source>Only when this computer is plugged in</source>
        <translation>Seulement quand cet ordinateur est branché</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>a network without a name</source>
        <translation>un réseau sans nom</translation>
    </message>
    <message>
        <source>You chose {name}, and that is where you are.</source>
        <translation>Vous avez choisi {name}, et c’est là que vous êtes.</translation>
    </message>
    <message>
        <source>You chose {name}. To choose another, take the mark away, save, and come back.</source>
        <translation>Vous avez choisi {name}. Pour en choisir un autre, décochez, enregistrez, et revenez.</translation>
    </message>
    <message>
        <source>The one you are on now: {name}.</source>
        <translation>Celui où vous êtes maintenant&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The one you are on now. It has no name, but the app knows it again.</source>
        <translation>Celui où vous êtes maintenant. Il n’a pas de nom, mais l’application le reconnaît.</translation>
    </message>
    <message>
        <source>This computer does not tell which network it is on, so this cannot be chosen.</source>
        <translation>Cet ordinateur ne dit pas sur quel réseau il est, ce choix n’est donc pas possible.</translation>
    </message>
    <message>
        <source>At most in one day</source>
        <translation>Au plus en un jour</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>Autant qu’il y en a</translation>
    </message>
    <message>
        <source>Not in these hours</source>
        <translation>Pas pendant ces heures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>WhereItWent</name>
    <message>
        <source>{day}: {reader} (for {profile}, {file})</source>
        <translation>{day}&#xa0;: {reader} (pour {profile}, {file})</translation>
    </message>
    <message>
        <source>nobody wrote who got it</source>
        <translation>personne n’a noté qui l’a reçu</translation>
    </message>
    <message>
        <source>file {start}…</source>
        <translation>fichier {start}…</translation>
    </message>
    <message>
        <source>What went out in these ways, which the consent allowed: {ways}. Ask each place to take it down, and tell her what could not be reached.</source>
        <translation>Ce qui est sorti de ces façons, permises par le consentement&#xa0;: {ways}. Demandez à chaque endroit de l’enlever, et dites-lui ce qui n’a pas pu être atteint.</translation>
    </message>
    <message>
        <source>{day}: {path}</source>
        <translation>{day}&#xa0;: {path}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies saved outside the vault. Delete those of this record, on the page Safety under “Copies outside”:</source>
        <translation>Copies enregistrées hors du coffre. Supprimez celles de cette fiche, sur la page Sécurité sous «&#xa0;Copies au dehors&#xa0;»&#xa0;:</translation>
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
    <name>WithdrawSheet</name>
    <message>
        <source>Take a consent back</source>
        <translation>Retirer un consentement</translation>
    </message>
    <message>
        <source>No reason is needed. It holds at once and for every version of this record: what is taken back leaves in no export any more.</source>
        <translation>Aucune raison n’est nécessaire. Cela vaut aussitôt et pour chaque version de cette fiche&#xa0;: ce qui est retiré ne part plus dans aucun export.</translation>
    </message>
    <message>
        <source>Who takes it back?</source>
        <translation>Qui le retire&#xa0;?</translation>
    </message>
    <message>
        <source>Everybody in it</source>
        <translation>Toutes les personnes de la fiche</translation>
    </message>
    <message>
        <source>{code}: {name}</source>
        <translation>{code}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What is taken back?</source>
        <translation>Qu’est-ce qui est retiré&#xa0;?</translation>
    </message>
    <message>
        <source>Choose what is taken back.</source>
        <translation>Choisissez ce qui est retiré.</translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export.</source>
        <translation>Désormais, ce qui a été retiré ne part dans aucun export.</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Qui l’a reçu</translation>
    </message>
    <message>
        <source>The notice tells them which record, what is taken back and since when. It holds no name and no reason. Every bundle from now on says the same.</source>
        <translation>L’avis leur dit quelle fiche, ce qui est retiré et depuis quand. Il ne contient ni nom ni raison. Chaque paquet dira désormais la même chose.</translation>
    </message>
    <message>
        <source>It left this computer in no bundle. There is nobody to tell.</source>
        <translation>Elle n’a quitté cet ordinateur dans aucun paquet. Il n’y a personne à prévenir.</translation>
    </message>
    <message>
        <source>What nobody can call back</source>
        <translation>Ce que personne ne peut rappeler</translation>
    </message>
    <message>
        <source>Pages that were printed and handed out. Ask for them back.</source>
        <translation>Les pages imprimées et distribuées. Demandez qu’on vous les rende.</translation>
    </message>
    <message>
        <source>Make a notice…</source>
        <translation>Faire un avis…</translation>
    </message>
    <message>
        <source>Give this file to everybody who got the record:</source>
        <translation>Donnez ce fichier à toutes les personnes qui ont reçu la fiche&#xa0;:</translation>
    </message>
    <message>
        <source>It is for: {readers}</source>
        <translation>Il est pour&#xa0;: {readers}</translation>
    </message>
    <message>
        <source>Another one, sealed for the gateway, waits in the outbox.</source>
        <translation>Un autre, scellé pour le portail, attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The next bundle that you make carries it too, whoever gets it.</source>
        <translation>Le prochain paquet que vous ferez le porte aussi, quelle que soit la personne qui le reçoit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Retirer maintenant</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Where the notice goes</source>
        <translation>Où mettre l’avis</translation>
    </message>
    <message>
        <source>The notice is made</source>
        <translation>L’avis est fait</translation>
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
        <source>the record is damaged and cannot be read</source>
        <translation>la fiche est abîmée et ne peut pas être lue</translation>
    </message>
    <message>
        <source>a file of it is damaged or missing</source>
        <translation>un de ses fichiers est abîmé ou manque</translation>
    </message>
    <message>
        <source>somebody in it did not agree to this</source>
        <translation>une personne de la fiche n’a pas accepté cela</translation>
    </message>
    <message>
        <source>organisations stay unnamed outside the team</source>
        <translation>les organisations ne sont pas nommées hors de l’équipe</translation>
    </message>
    <message>
        <source>the file is no longer on this computer</source>
        <translation>le fichier n’est plus sur cet ordinateur</translation>
    </message>
    <message>
        <source>hidden details may remain in the file</source>
        <translation>des détails cachés peuvent rester dans le fichier</translation>
    </message>
    <message>
        <source>something has to be put right first</source>
        <translation>quelque chose doit d’abord être corrigé</translation>
    </message>
    <message>
        <source>a consent was taken back</source>
        <translation>un consentement a été retiré</translation>
    </message>
    <message>
        <source>a colleague sent it, and the consents are on paper with her: readers get it from her</source>
        <translation>une collègue l’a envoyée, et les consentements sont sur papier chez elle&#xa0;: les lecteurs la reçoivent d’elle</translation>
    </message>
    <message>
        <source>the newest version is a colleague&apos;s: amend it first, so that all consents come along</source>
        <translation>la version la plus récente est d’une collègue&#xa0;: modifiez-la d’abord, pour que tous les consentements partent avec</translation>
    </message>
    <message>
        <source>two versions stand side by side: choose one to go on from</source>
        <translation>deux versions sont côte à côte&#xa0;: choisissez avec laquelle continuer</translation>
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
        <source>the newsletter</source>
        <translation>la lettre d’information</translation>
    </message>
    <message>
        <source>a colleague who reviews it</source>
        <translation>une collègue, pour relecture</translation>
    </message>
    <message>
        <source>everyone who got the record</source>
        <translation>les personnes qui ont reçu la fiche</translation>
    </message>
    <message>
        <source>your own desk</source>
        <translation>votre propre table de travail</translation>
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
        <source>The monthly newsletter, in a few words</source>
        <translation>La lettre d’information mensuelle, en quelques mots</translation>
    </message>
    <message>
        <source>A colleague, to review it</source>
        <translation>Une collègue, pour relecture</translation>
    </message>
    <message>
        <source>Everyone who got the record</source>
        <translation>Les personnes qui ont reçu la fiche</translation>
    </message>
    <message>
        <source>My own desk, to read it or read it back</source>
        <translation>Ma propre table de travail, pour lire ou lui relire</translation>
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
        <source>its editors, and by everybody who reads the newsletter</source>
        <translation>son équipe éditoriale, puis par tous ceux et celles qui la lisent</translation>
    </message>
    <message>
        <source>the colleague you hand it to</source>
        <translation>la collègue à qui vous le remettez</translation>
    </message>
    <message>
        <source>whoever finds the paper</source>
        <translation>la personne qui trouverait le papier</translation>
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
        <source>Go to Outbox</source>
        <translation>Aller à la boîte d’envoi</translation>
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
    <message>
        <source>Do it again after undoing</source>
        <translation>Rétablir après une annulation</translation>
    </message>
    <message>
        <source>Delete the chosen records</source>
        <translation>Supprimer les fiches choisies</translation>
    </message>
    <message>
        <source>Look closer at a file</source>
        <translation>Voir un fichier de plus près</translation>
    </message>
    <message>
        <source>Step back from a file</source>
        <translation>Voir un fichier de plus loin</translation>
    </message>
    <message>
        <source>See the whole of a file</source>
        <translation>Voir un fichier en entier</translation>
    </message>
    <message>
        <source>Turn a picture</source>
        <translation>Tourner une image</translation>
    </message>
    <message>
        <source>Page before, in a document</source>
        <translation>Page précédente, dans un document</translation>
    </message>
    <message>
        <source>Next page, in a document</source>
        <translation>Page suivante, dans un document</translation>
    </message>
    <message>
        <source>Find words in a document</source>
        <translation>Chercher des mots dans un document</translation>
    </message>
    <message>
        <source>Whom to turn to when somebody needs help</source>
        <translation>À qui s’adresser quand quelqu’un a besoin d’aide</translation>
    </message>
    <message>
        <source>Go to the next place worth another look</source>
        <translation>Aller au prochain endroit à revoir</translation>
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
<context>
    <name>_Block</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment on {question}</source>
        <translation>Commentaire sur {question}</translation>
    </message>
    <message>
        <source>Your comment on {question}</source>
        <translation>Votre commentaire sur {question}</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>Ce qui devrait changer, et pourquoi</translation>
    </message>
</context>
</TS>
