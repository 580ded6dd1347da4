<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Afterwards</name>
    <message>
        <source>Stopped when the app locked</source>
        <translation>Se detuvo al bloquearse la aplicación</translation>
    </message>
    <message>
        <source>Something was still under way when the app locked, as an export or a file being added. It was stopped and nothing half-done was left behind. Begin it again when you are ready.</source>
        <translation>Algo seguía en marcha cuando la aplicación se bloqueó, como una exportación o un archivo que se agregaba. Se detuvo y no quedó nada a medias. Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Finished while the app was locked</source>
        <translation>Terminó mientras la aplicación estaba bloqueada</translation>
    </message>
    <message>
        <source>What was under way when the app locked, as an export or a file being added, was finished before everything was closed.</source>
        <translation>Lo que estaba en marcha cuando la aplicación se bloqueó, como una exportación o un archivo que se agregaba, terminó antes de que se cerrara todo.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>What was under way when the app locked did not work. Nothing half-done was left behind. Try it again to see why.</source>
        <translation>Lo que estaba en marcha cuando la aplicación se bloqueó no funcionó. No quedó nada a medias. Inténtelo otra vez para ver por qué.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>With the answer of your office</source>
        <translation>Con la respuesta de su oficina</translation>
    </message>
    <message>
        <source>The new passphrase that you chose when you asked</source>
        <translation>La frase de contraseña nueva que eligió al pedir ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose the file from your office</source>
        <translation>Elegir el archivo de su oficina</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escriba primero la frase de contraseña.</translation>
    </message>
    <message>
        <source>The file from your office</source>
        <translation>El archivo de su oficina</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>AskedList</name>
    <message numerus="yes">
        <source>The gateway asks for %n change(s)</source>
        <translation>
            <numerusform>El portal pide %n cambio</numerusform>
            <numerusform>El portal pide %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>When they are made, export the record again. The gateway looks at the new version.</source>
        <translation>Cuando estén hechos, exporte otra vez la ficha. El portal mira la versión nueva.</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>La ficha en su conjunto</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Ir a la pregunta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Takes this change off the list</source>
        <translation>Quita este cambio de la lista</translation>
    </message>
</context>
<context>
    <name>AskedSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the request file…</source>
        <translation>Abrir el archivo de solicitud…</translation>
    </message>
    <message>
        <source>Request files (*.pub)</source>
        <translation>Archivos de solicitud (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The request file</source>
        <translation>El archivo de solicitud</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Comparar las palabras</translation>
    </message>
    <message>
        <source>The file is whole, and one device made all of it. Whose device it is, only you can find out: call the person who has it, or meet her, and let her read out the words. Go on only if they are these:</source>
        <translation>El archivo está entero, y lo hizo todo un solo aparato. De quién es el aparato, solo usted puede averiguarlo: llame a la persona que lo tiene, o véala en persona, y pídale que lea las palabras en voz alta. Siga solo si son estas:</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Palabras del archivo</translation>
    </message>
    <message>
        <source>She read me the same words</source>
        <translation>Ella me leyó las mismas palabras</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>AttachmentEditor</name>
    <message>
        <source>Undo removing the file</source>
        <translation>Volver a poner el archivo</translation>
    </message>
    <message>
        <source>Hidden details may remain in this file, so it can go to your own team only.</source>
        <translation>En este archivo pueden quedar detalles ocultos, así que solo puede ir a su propio equipo.</translation>
    </message>
    <message>
        <source>Location removed.</source>
        <translation>Lugar eliminado.</translation>
    </message>
    <message>
        <source>Device data removed.</source>
        <translation>Datos del dispositivo eliminados.</translation>
    </message>
    <message>
        <source>Owner&apos;s name removed.</source>
        <translation>Nombre del propietario eliminado.</translation>
    </message>
    <message>
        <source>Dates removed.</source>
        <translation>Fechas eliminadas.</translation>
    </message>
    <message>
        <source>The letters were stored anew as UTF-8, which every program can read.</source>
        <translation>Las letras se guardaron de nuevo en UTF-8, que todos los programas pueden leer.</translation>
    </message>
    <message>
        <source>Location and device data removed.</source>
        <translation>Lugar y datos del dispositivo eliminados.</translation>
    </message>
    <message>
        <source>Hidden details removed.</source>
        <translation>Detalles ocultos eliminados.</translation>
    </message>
    <message>
        <source>Drop a photo here, or</source>
        <translation>Suelte una foto aquí, o</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Drop a sound file here, or</source>
        <translation>Suelte un archivo de sonido aquí, o</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Elegir un archivo de sonido</translation>
    </message>
    <message>
        <source>Drop a film here, or</source>
        <translation>Suelte un video aquí, o</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>Elegir un video</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Suelte un archivo aquí, o</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>Agregando el archivo</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>Dejar de agregar</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Guardar una copia afuera</translation>
    </message>
    <message>
        <source>Cover or cut it</source>
        <translation>Cubrir o recortar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Not everything is added yet</source>
        <translation>Todavía no se ha agregado todo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being added and will be left out if you go on now.</source>
        <translation>
            <numerusform>Todavía se está agregando %n archivo, que quedará fuera si continúa ahora.</numerusform>
            <numerusform>Todavía se están agregando %n archivos, que quedarán fuera si continúa ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go without it</source>
        <translation>
            <numerusform>Continuar sin el archivo</numerusform>
            <numerusform>Continuar sin los archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for it</source>
        <translation>
            <numerusform>Esperar el archivo</numerusform>
            <numerusform>Esperar los archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPlace</name>
    <message>
        <source>It cannot be reached now. Is its stick plugged in?</source>
        <translation>Ahora no se puede llegar a él. ¿Está conectada su memoria USB?</translation>
    </message>
    <message>
        <source>This is on the same disk as your records: it helps when something is damaged, and not when the computer is lost. Keep one on a stick too.</source>
        <translation>Está en el mismo disco que sus fichas: ayuda cuando algo se daña, pero no cuando se pierde la computadora. Tenga otro también en una memoria USB.</translation>
    </message>
    <message>
        <source>Backing up. You can go on writing.</source>
        <translation>Haciendo el respaldo. Puede seguir escribiendo.</translation>
    </message>
    <message>
        <source>Trying out a restore. Your vault is not touched.</source>
        <translation>Probando una restauración. Su bóveda no se toca.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n backup(s):</source>
        <translation>
            <numerusform>Contiene %n respaldo:</numerusform>
            <numerusform>Contiene %n respaldos:</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing yet.</source>
        <translation>Todavía no contiene nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Respaldar ahora</translation>
    </message>
    <message>
        <source>Check my backup</source>
        <translation>Revisar mi respaldo</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>today {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer, {time}</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>aún sin respaldo</translation>
    </message>
    <message>
        <source>backup today</source>
        <translation>respaldo hoy</translation>
    </message>
    <message>
        <source>backup yesterday</source>
        <translation>respaldo ayer</translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>respaldo hace %n día</numerusform>
            <numerusform>respaldo hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>backup {day}</source>
        <translation>respaldo del {day}</translation>
    </message>
    <message>
        <source>No backup there yet.</source>
        <translation>Todavía no hay ningún respaldo ahí.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Everything is in it.</source>
        <translation>Último respaldo: {moment}, releído e intacto. Todo está en él.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Something has changed since.</source>
        <translation>Último respaldo: {moment}, releído e intacto. Algo cambió desde entonces.</translation>
    </message>
    <message>
        <source>A part of the backup in {folder} is damaged. Your vault is not touched by that. Back up again: what is damaged is written anew.</source>
        <translation>Una parte del respaldo en {folder} está dañada. Eso no afecta a su bóveda. Haga otra vez el respaldo: lo dañado se vuelve a escribir.</translation>
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
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the newest were opened to their end.</source>
        <translation>
            <numerusform>Se abrió hasta el final %n archivo del más reciente.</numerusform>
            <numerusform>Se abrieron hasta el final %n archivos del más reciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: its %n backup(s) can all be restored.</source>
        <translation>
            <numerusform>Todo bien: su único respaldo se puede restaurar.</numerusform>
            <numerusform>Todo bien: sus %n respaldos se pueden restaurar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) can be restored whole.</source>
        <translation>
            <numerusform>%n respaldo se puede restaurar entero.</numerusform>
            <numerusform>%n respaldos se pueden restaurar enteros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be restored without some of the files.</source>
        <translation>
            <numerusform>%n se puede restaurar, pero sin algunos de los archivos.</numerusform>
            <numerusform>%n se pueden restaurar, pero sin algunos de los archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be restored.</source>
        <translation>
            <numerusform>%n no se puede restaurar.</numerusform>
            <numerusform>%n no se pueden restaurar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault is not touched. Back up again: what is damaged is written anew.</source>
        <translation>Su bóveda no está afectada. Haga otra vez el respaldo: lo dañado se vuelve a escribir.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup is one locked file with everything in it: records, drafts, photos and films. Only your passphrase or your recovery kit opens it. Keep one away from this computer, as on a stick in another room.</source>
        <translation>Un respaldo es un solo archivo bloqueado que contiene todo: fichas, borradores, fotos y videos. Solo lo abre su frase de contraseña o su kit de recuperación. Tenga uno lejos de esta computadora, por ejemplo en una memoria USB en otra habitación.</translation>
    </message>
    <message>
        <source>No place for backups is chosen yet.</source>
        <translation>Todavía no se eligió ningún lugar para los respaldos.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Agregar un lugar</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automáticamente</translation>
    </message>
    <message>
        <source>Only what is new is written, and older backups are thinned out: one a day for a week, one a week for a month, one a month for a year. Leaving at once never waits for a backup.</source>
        <translation>Solo se escribe lo nuevo, y los respaldos más viejos se van quitando: queda uno por día durante una semana, uno por semana durante un mes, uno por mes durante un año. Salir de inmediato nunca espera a un respaldo.</translation>
    </message>
    <message>
        <source>When I close the app and something changed</source>
        <translation>Cuando cierro la aplicación y algo cambió</translation>
    </message>
    <message>
        <source>Once a day while the app is open</source>
        <translation>Una vez al día mientras la aplicación está abierta</translation>
    </message>
    <message>
        <source>When I plug in a stick that I chose here</source>
        <translation>Cuando conecto una memoria USB que elegí aquí</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>Where shall backups be kept?</source>
        <translation>¿Dónde guardar los respaldos?</translation>
    </message>
    <message>
        <source>Make no more backups there?</source>
        <translation>¿No hacer más respaldos ahí?</translation>
    </message>
    <message>
        <source>The backups that lie in {folder} stay as they are, and can still be restored.</source>
        <translation>Los respaldos que están en {folder} se quedan como están, y todavía se pueden restaurar.</translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation>No usarlo más</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Show from the beginning</source>
        <translation>Mostrar desde el principio</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not shown yet</source>
        <translation>
            <numerusform>%n todavía no se muestra</numerusform>
            <numerusform>%n todavía no se muestran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinActions</name>
    <message numerus="yes">
        <source>%n record(s) are in the bin and stay there for 30 days.</source>
        <translation>
            <numerusform>%n ficha está en la papelera y se queda ahí 30 días.</numerusform>
            <numerusform>%n fichas están en la papelera y se quedan ahí 30 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here.</source>
        <translation>Lo que salió en un paquete no se puede hacer volver desde aquí.</translation>
    </message>
    <message>
        <source>Text, older revisions, notes for undoing and files are removed from this computer, and nobody can bring them back. Backups made before still hold them until they are thinned out.</source>
        <translation>El texto, las revisiones anteriores, las notas para deshacer y los archivos se quitan de esta computadora, y nadie puede recuperarlos. Los respaldos hechos antes todavía los contienen, hasta que se vayan quitando los más viejos.</translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here; the list of what left stays.</source>
        <translation>Lo que salió en un paquete no se puede hacer volver desde aquí; la lista de lo que salió se queda.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>¿Eliminar definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good</source>
        <translation>
            <numerusform>Eliminar definitivamente %n ficha</numerusform>
            <numerusform>Eliminar definitivamente %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation>Dejar en la papelera</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Eliminando definitivamente</translation>
    </message>
    <message>
        <source>If you stop, what is deleted by then is gone and the rest stays in the bin.</source>
        <translation>Si se detiene, lo que ya se eliminó se habrá ido y lo demás sigue en la papelera.</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Discarded draft</source>
        <translation>Borrador descartado</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>Nunca se terminó</translation>
    </message>
    <message>
        <source>Finished record that has left in a bundle</source>
        <translation>Ficha terminada que salió en un paquete</translation>
    </message>
    <message>
        <source>Finished record</source>
        <translation>Ficha terminada</translation>
    </message>
    <message>
        <source>Goes when you next open the app</source>
        <translation>Desaparece la próxima vez que abra la aplicación</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPane</name>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>Volver a las fichas</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days, is in no list and leaves in no bundle. After that it is removed for good. Bundles that have left, and backups, keep what they hold.</source>
        <translation>Lo que elimina se queda aquí 30 días, no está en ninguna lista y no sale en ningún paquete. Después se quita definitivamente. Los paquetes que ya salieron y los respaldos conservan lo que contienen.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What you delete will wait here for 30 days, in case you want it back.</source>
        <translation>Lo que elimine esperará aquí 30 días, por si quiere recuperarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n back</source>
        <translation>
            <numerusform>Recuperar %n ficha</numerusform>
            <numerusform>Recuperar %n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n for good</source>
        <translation>
            <numerusform>Eliminar definitivamente %n ficha</numerusform>
            <numerusform>Eliminar definitivamente %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n ficha elegida</numerusform>
            <numerusform>%n fichas elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Eliminar %n ficha</numerusform>
            <numerusform>Eliminar %n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Exportar %n ficha</numerusform>
            <numerusform>Exportar %n fichas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalculateEditor</name>
    <message>
        <source>filled in later</source>
        <translation>se llena más tarde</translation>
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
        <translation>Lo que escribió sigue en esta pantalla, y la aplicación vuelve a intentar guardarlo por sí sola.</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>CareStrip</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Do not remind me again</source>
        <translation>No recordármelo más</translation>
    </message>
    <message>
        <source>That was a lot to carry. Take a break if you can, and talk to somebody you trust if it stays with you.</source>
        <translation>Fue mucho para cargar. Haga una pausa si puede, y hable con alguien de confianza si le sigue pesando.</translation>
    </message>
</context>
<context>
    <name>ChangedWords</name>
    <message>
        <source>Another consent was taken back, and that travels along now.</source>
        <translation>Se retiró otro consentimiento, y eso sale también ahora.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile.</source>
        <translation>Algo cambió entre tanto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) changed.</source>
        <translation>
            <numerusform>Cambió %n ficha más.</numerusform>
            <numerusform>Cambiaron %n fichas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” may leave now.</source>
        <translation>“{title}” ya puede salir.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Motivo: {reason}.</translation>
    </message>
    <message>
        <source>“{title}” stays here now. {reason}</source>
        <translation>“{title}” ahora se queda aquí. {reason}</translation>
    </message>
    <message>
        <source>“{title}” was written anew.</source>
        <translation>“{title}” se escribió de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>In “{title}” there are %n more place(s) to look at.</source>
        <translation>
            <numerusform>En “{title}” hay %n lugar más que mirar.</numerusform>
            <numerusform>En “{title}” hay %n lugares más que mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less of “{title}” may leave now.</source>
        <translation>Ahora puede salir menos de “{title}”.</translation>
    </message>
    <message>
        <source>“{title}” is not the same any more.</source>
        <translation>“{title}” ya no es igual.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Disks and sticks wear out. While you work, the app looks at everything in the vault, a little at a time: every page of its database and every file, up to the last byte.</source>
        <translation>Los discos y las memorias USB se gastan. Mientras usted trabaja, la aplicación revisa poco a poco todo lo que hay en la bóveda: cada página de su base de datos y cada archivo, hasta el último byte.</translation>
    </message>
    <message>
        <source>Look at everything now</source>
        <translation>Revisar todo ahora</translation>
    </message>
    <message>
        <source>Repair the vault</source>
        <translation>Reparar la bóveda</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Revisar y reparar</translation>
    </message>
    <message>
        <source>Looking at everything</source>
        <translation>Revisando todo</translation>
    </message>
    <message>
        <source>You may stop at any time; nothing is changed by looking.</source>
        <translation>Puede detenerse en cualquier momento; revisar no cambia nada.</translation>
    </message>
    <message>
        <source>The last repair</source>
        <translation>La última reparación</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ya leí esto</translation>
    </message>
    <message>
        <source>Kept beside the vault</source>
        <translation>Guardado junto a la bóveda</translation>
    </message>
    <message>
        <source>Delete what is kept beside ...</source>
        <translation>Eliminar lo guardado al lado ...</translation>
    </message>
    <message>
        <source>Not everything has been looked at yet. That goes on by itself while you work.</source>
        <translation>Todavía no se ha revisado todo. La revisión sigue sola mientras usted trabaja.</translation>
    </message>
    <message>
        <source>The first look is under way and goes on by itself while you work.</source>
        <translation>La primera revisión está en marcha y sigue sola mientras usted trabaja.</translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}.</source>
        <translation>Última revisión de todo: {moment}.</translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}, and everything is whole.</source>
        <translation>Última revisión de todo: {moment}. Todo está intacto.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back from a backup</source>
        <translation>Recuperarlo de un respaldo</translation>
    </message>
    <message>
        <source>Show it without</source>
        <translation>Mostrar sin miniatura</translation>
    </message>
    <message>
        <source>Keep only the copy</source>
        <translation>Conservar solo la copia</translation>
    </message>
    <message>
        <source>Repaired {moment}. Kept: {counts}.</source>
        <translation>Última reparación: {moment}. Se conservó: {counts}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What could not be read any more:</source>
        <translation>Lo que ya no se pudo leer:</translation>
    </message>
    <message>
        <source>Nothing that you wrote was lost.</source>
        <translation>No se perdió nada de lo que escribió.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier database(s) are kept beside the vault&apos;s own, locked with the same key: from before a repair or before a newer version of the app. They take {size}, and they still hold what was deleted since.</source>
        <translation>
            <numerusform>Junto a la base de datos de la bóveda se guarda %n anterior, bloqueada con la misma clave: es de antes de una reparación o de antes de una versión más nueva de la aplicación. Ocupa {size} y todavía contiene lo que se eliminó desde entonces.</numerusform>
            <numerusform>Junto a la base de datos de la bóveda se guardan %n anteriores, bloqueadas con la misma clave: son de antes de una reparación o de antes de una versión más nueva de la aplicación. Ocupan {size} y todavía contienen lo que se eliminó desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the file back</source>
        <translation>Recuperando el archivo</translation>
    </message>
    <message>
        <source>The backup itself is not changed.</source>
        <translation>El respaldo en sí no se cambia.</translation>
    </message>
    <message>
        <source>No backup has this file</source>
        <translation>Ningún respaldo tiene este archivo</translation>
    </message>
    <message>
        <source>None of your backups that can be reached has the file as it was. Plug in the stick with your backup, or open the record and add the file again.</source>
        <translation>Ninguno de los respaldos a los que se puede llegar tiene el archivo como era. Conecte la memoria USB con su respaldo, o abra la ficha y agregue otra vez el archivo.</translation>
    </message>
    <message>
        <source>Delete the databases kept beside the vault?</source>
        <translation>¿Eliminar las bases de datos guardadas junto a la bóveda?</translation>
    </message>
    <message>
        <source>If the last repair lost something, they may be all that still has it. They cannot be brought back.</source>
        <translation>Si la última reparación perdió algo, quizá sean lo único que todavía lo tiene. No se pueden recuperar.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>Repair the vault?</source>
        <translation>¿Reparar la bóveda?</translation>
    </message>
    <message>
        <source>The app saves, locks, and asks for your passphrase. Then it makes the database anew from everything that can be read. The damaged one is kept beside it.</source>
        <translation>La aplicación guarda, se bloquea y pide su frase de contraseña. Luego vuelve a hacer la base de datos con todo lo que se puede leer. La dañada se guarda al lado.</translation>
    </message>
    <message>
        <source>Lock and repair</source>
        <translation>Bloquear y reparar</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Have it checked</source>
        <translation>Pedir revisión</translation>
    </message>
    <message>
        <source>People who check…</source>
        <translation>Quién revisa aquí…</translation>
    </message>
    <message>
        <source>Sign here…</source>
        <translation>Firmar aquí…</translation>
    </message>
    <message>
        <source>This record is for this device only. Nobody has to check it until it is for others.</source>
        <translation>Esta ficha es solo para este aparato. Nadie tiene que revisarla hasta que sea para otras personas.</translation>
    </message>
    <message>
        <source>For {readers}</source>
        <translation>Para: {readers}</translation>
    </message>
    <message>
        <source>Checked by everybody who has to.</source>
        <translation>La revisaron todas las personas que deben hacerlo.</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Quién firmó</translation>
    </message>
    <message>
        <source>A colleague on her own machine</source>
        <translation>Una colega en su propia computadora</translation>
    </message>
    <message>
        <source>Hand her a bundle, by stick or any other way. She reads it there, writes comments, signs, and gives you a small file back.</source>
        <translation>Entréguele un paquete, en memoria USB o de otra forma. Ella lo lee en su computadora, escribe comentarios, firma y le devuelve un archivo pequeño.</translation>
    </message>
    <message>
        <source>Hand it to a colleague…</source>
        <translation>Entregar a una colega…</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s answer in…</source>
        <translation>Incorporar la respuesta de una colega…</translation>
    </message>
    <message>
        <source>When she opens it, she may ask you for the words of your vault&apos;s key: {words}</source>
        <translation>Al abrirlo, puede pedirle a usted las palabras de la clave de su bóveda: {words}</translation>
    </message>
    <message>
        <source>{step}, for {readers}: {name}, {role}, {day}</source>
        <translation>{step} ({readers}): {name}, {role}, {day}</translation>
    </message>
    <message>
        <source>People who check here</source>
        <translation>Quién revisa aquí</translation>
    </message>
    <message>
        <source>Nobody yet. Add each colleague who looks at records on this computer, one by one.</source>
        <translation>Todavía nadie. Agregue una por una a las colegas que miran fichas en esta computadora.</translation>
    </message>
    <message>
        <source>Checks no more</source>
        <translation>Ya no revisa</translation>
    </message>
    <message>
        <source>She can sign nothing more here. What she signed stands.</source>
        <translation>Ella ya no puede firmar nada aquí. Lo que firmó sigue valiendo.</translation>
    </message>
    <message>
        <source>Our focal point may clear for everybody</source>
        <translation>Nuestro punto focal puede aprobar para todo el mundo</translation>
    </message>
    <message>
        <source>Only the Secretariat may say so. Tick this when it has told your team, best in writing; without it, only the Secretariat clears what everybody may read.</source>
        <translation>Solo la Secretaría puede decidirlo. Marque esto cuando se lo haya dicho a su equipo, mejor por escrito; si no, solo la Secretaría aprueba lo que todo el mundo puede leer.</translation>
    </message>
    <message>
        <source>Choose the colleague&apos;s answer</source>
        <translation>Elija la respuesta de la colega</translation>
    </message>
    <message>
        <source>Answers (*.signoff.json)</source>
        <translation>Respuestas (*.signoff.json)</translation>
    </message>
    <message>
        <source>A colleague&apos;s answer</source>
        <translation>La respuesta de una colega</translation>
    </message>
    <message>
        <source>{name} signed it. It is whole, and about this very version.</source>
        <translation>{name} la firmó. Está entera, y trata de esta misma versión.</translation>
    </message>
    <message>
        <source>She approves nothing yet.</source>
        <translation>Todavía no da ningún visto bueno.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) come with it.</source>
        <translation>
            <numerusform>Viene con %n comentario.</numerusform>
            <numerusform>Viene con %n comentarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Her key is new here.</source>
        <translation>Su clave es nueva aquí.</translation>
    </message>
    <message>
        <source>Call her, or meet her, and let her read the words of her key to you. Go on only if they are these; anybody could have written her name.</source>
        <translation>Llámela, o véala en persona, y pídale que le lea las palabras de su clave. Siga solo si son estas; cualquiera pudo escribir su nombre.</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>Palabras de su clave</translation>
    </message>
    <message>
        <source>Her key is known here from before.</source>
        <translation>Su clave ya se conoce aquí.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Las palabras son las mismas</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation>Una firma dice quién afirma haber revisado esto. Si esa clave es de verdad suya lo comprueba el portal cuando recibe la ficha.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Firmar aquí</translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation>Una persona que revisa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Agregar una persona…</translation>
    </message>
    <message>
        <source>Somebody checks no more</source>
        <translation>Alguien ya no revisa</translation>
    </message>
    <message>
        <source>{name} can sign nothing more here, and her key is not given back to anybody. What she signed stands. If she comes back, she gets a new key.</source>
        <translation>{name} ya no puede firmar nada aquí, y su clave no se devuelve a nadie. Lo que firmó sigue valiendo. Si vuelve, recibe una clave nueva.</translation>
    </message>
    <message>
        <source>She checks no more</source>
        <translation>Ella ya no revisa</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>Agregarla</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
</context>
<context>
    <name>CheckingWords</name>
    <message>
        <source>Safety check</source>
        <translation>Revisión de seguridad</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Ficha aprobada</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>Este aparato</translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation>Equipos Spotlight</translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation>Personas invitadas</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Her pictures, voice and film</source>
        <translation>Sus imágenes, su voz y sus videos</translation>
    </message>
    <message>
        <source>Her name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>One way of using it</source>
        <translation>Un solo uso</translation>
    </message>
    <message>
        <source>Invited partners</source>
        <translation>Organizaciones socias invitadas</translation>
    </message>
    <message>
        <source>Knowledge gateway</source>
        <translation>Portal de conocimientos</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresos</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Donor reports</source>
        <translation>Informes a donantes</translation>
    </message>
    <message>
        <source>Fund-raising</source>
        <translation>Recaudación de fondos</translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation>Escriba cómo quiere aparecer ella: un nombre, iniciales o su trabajo.</translation>
    </message>
    <message>
        <source>Somebody called {alias} checks here already. Choose her from the list, or write the name so that both can be told apart.</source>
        <translation>Una persona llamada {alias} ya revisa aquí. Elíjala en la lista, o escriba el nombre de modo que se distingan las dos.</translation>
    </message>
    <message>
        <source>This person does not check here any more. Choose another.</source>
        <translation>Esta persona ya no revisa aquí. Elija otra.</translation>
    </message>
    <message>
        <source>That is not the sign-off phrase of {alias}. Nothing was signed. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation>Esa no es la frase de visto bueno de {alias}. No se firmó nada. Revise la tecla Bloq Mayús y el idioma del teclado, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{alias} wrote this record. Somebody else has to check it, so that two people have seen it before anybody reads it.</source>
        <translation>{alias} escribió esta ficha. Tiene que revisarla otra persona, para que dos la hayan visto antes de que alguien la lea.</translation>
    </message>
    <message>
        <source>{file} is no colleague&apos;s answer to a review. Nothing was taken in. Ask her for the file whose name ends in .signoff.json.</source>
        <translation>{file} no es la respuesta de una colega a una revisión. No se incorporó nada. Pídale el archivo cuyo nombre termina en .signoff.json.</translation>
    </message>
    <message>
        <source>{file} does not fit its signature: it was changed on its way, or signed with another key. Nothing was taken in. Ask her to send it again.</source>
        <translation>{file} no corresponde a su firma: se cambió en el camino, o se firmó con otra clave. No se incorporó nada. Pídale que lo envíe otra vez.</translation>
    </message>
    <message>
        <source>{file} is about another record. Nothing was taken in. Open that record and take it in there.</source>
        <translation>{file} trata de otra ficha. No se incorporó nada. Abra esa ficha e incorpórelo ahí.</translation>
    </message>
    <message>
        <source>{file} is about another version: the record was changed since it was handed over. Nothing was taken in. Hand it over once more.</source>
        <translation>{file} trata de otra versión: la ficha cambió desde que se entregó. No se incorporó nada. Entréguela una vez más.</translation>
    </message>
    <message>
        <source>{file} is signed with this vault&apos;s own key. Who writes does not check; a colleague has to sign on her own machine, or with her own phrase here.</source>
        <translation>{file} está firmado con la clave de esta misma bóveda. Quien escribe no revisa; una colega tiene que firmar en su propia computadora, o aquí con su propia frase.</translation>
    </message>
    <message>
        <source>{file} is whole, and it tells of no consent taken back. Records of colleagues cannot be taken in yet, so nothing was changed here.</source>
        <translation>{file} está entero y no informa de ningún consentimiento retirado. Todavía no se pueden incorporar fichas de colegas, así que aquí no cambió nada.</translation>
    </message>
    <message>
        <source>{file} is no bundle and no notice of this app, or only a part of one arrived. Nothing was changed. Choose the file whose name ends in .zip, or ask for it to be sent again.</source>
        <translation>{file} no es un paquete ni un aviso de esta aplicación, o llegó solo una parte. No se cambió nada. Elija el archivo cuyo nombre termina en .zip, o pida que se lo envíen otra vez.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away: {choice}</source>
        <translation>Quitar: {choice}</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Escriba para buscar, o abra la lista</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>abrir la lista</translation>
    </message>
</context>
<context>
    <name>ClosedPane</name>
    <message>
        <source>This part opens once the questions of “{gate}” are answered and it is safe to go on. Before anybody tells a story, we make sure that telling it brings nobody into danger.</source>
        <translation>Esta parte se abre cuando las preguntas de “{gate}” tienen respuesta y es seguro seguir. Antes de que alguien cuente una historia, nos aseguramos de que contarla no ponga a nadie en peligro.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open there.</source>
        <translation>
            <numerusform>Ahí queda %n pregunta abierta.</numerusform>
            <numerusform>Ahí quedan %n preguntas abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the answers there asks you to wait. Look at what is said below it.</source>
        <translation>Una de las respuestas de ahí le pide esperar. Mire lo que dice debajo.</translation>
    </message>
    <message>
        <source>Go to “{gate}”</source>
        <translation>Ir a “{gate}”</translation>
    </message>
</context>
<context>
    <name>ColleagueSheet</name>
    <message>
        <source>Add a colleague</source>
        <translation>Agregar una colega</translation>
    </message>
    <message>
        <source>Your colleague saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her. From then on the app names her when something comes from her, and can seal for her alone what you send her.</source>
        <translation>Su colega guarda un archivo de solicitud en Seguridad, en “Este aparato”, y se lo da a usted. Usted compara las palabras con ella. Desde entonces la aplicación la nombra cuando algo viene de ella, y puede sellar solo para ella lo que usted le envíe.</translation>
    </message>
    <message>
        <source>Only you and whoever uses this vault see these names.</source>
        <translation>Solo usted y quien use esta bóveda ven estos nombres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep this colleague</source>
        <translation>Conservar a esta colega</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Who can open it?</source>
        <translation>¿Quién puede abrirlo?</translation>
    </message>
    <message>
        <source>The bundle is sealed: nobody else can open it, not even whoever finds the stick.</source>
        <translation>El paquete está sellado: nadie más puede abrirlo, ni siquiera quien encuentre la memoria USB.</translation>
    </message>
</context>
<context>
    <name>ColleaguesSection</name>
    <message>
        <source>Devices whose words somebody here compared with the people who use them. What comes from them is shown with their name. The list stays in this vault.</source>
        <translation>Aparatos cuyas palabras alguien de aquí comparó con las personas que los usan. Lo que viene de ellos se muestra con su nombre. La lista se queda en esta bóveda.</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation>Agregar una colega…</translation>
    </message>
    <message>
        <source>No colleague is known here yet.</source>
        <translation>Todavía no se conoce aquí a ninguna colega.</translation>
    </message>
    <message>
        <source>Lost devices</source>
        <translation>Aparatos perdidos</translation>
    </message>
    <message>
        <source>When a device was lost or its key stolen, its office sends round a list. What those devices sign is refused here from then on.</source>
        <translation>Cuando se pierde un aparato o roban su clave, su oficina hace circular una lista. Desde entonces se rechaza aquí lo que firman esos aparatos.</translation>
    </message>
    <message>
        <source>Take in a list of lost devices…</source>
        <translation>Incorporar una lista de aparatos perdidos…</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un aparato sin nombre</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Poner nombre…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Compared before days were noted</source>
        <translation>Palabras comparadas antes de que se anotaran los días</translation>
    </message>
    <message>
        <source>Compared on {date}</source>
        <translation>Palabras comparadas el {date}</translation>
    </message>
    <message>
        <source>Remove this colleague?</source>
        <translation>¿Quitar a esta colega?</translation>
    </message>
    <message>
        <source>What comes from {name} is shown as from somebody unknown, until you compare the words again. Nothing that came before is touched.</source>
        <translation>Lo que venga de {name} se mostrará como de alguien desconocido, hasta que compare otra vez las palabras. No se toca nada de lo que llegó antes.</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>este aparato</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation>Listas de aparatos perdidos (*.revoked)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The list of lost devices</source>
        <translation>La lista de aparatos perdidos</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message numerus="yes">
        <source>The list names %n device(s). What they sign is refused here.</source>
        <translation>
            <numerusform>La lista nombra %n aparato. Lo que firma se rechaza aquí.</numerusform>
            <numerusform>La lista nombra %n aparatos. Lo que firman se rechaza aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingWords</name>
    <message numerus="yes">
        <source>%n file(s) come along, {size} in all.</source>
        <translation>
            <numerusform>Viene también %n archivo, {size} en total.</numerusform>
            <numerusform>Vienen también %n archivos, {size} en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
            <numerusform>%n ficha que es nueva aquí:</numerusform>
            <numerusform>%n fichas que son nuevas aquí:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n record(s) that you have:</source>
        <translation>
            <numerusform>Una versión más nueva de %n ficha que usted tiene:</numerusform>
            <numerusform>Una versión más nueva de %n fichas que usted tiene:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were changed here as well. Both versions will stand side by side, and you choose the one to go on from:</source>
        <translation>
            <numerusform>%n ficha que también se cambió aquí. Las dos versiones estarán lado a lado, y usted elige con cuál seguir:</numerusform>
            <numerusform>%n fichas que también se cambiaron aquí. Las dos versiones de cada una estarán lado a lado, y usted elige con cuál seguir:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of %n record(s), for the history:</source>
        <translation>
            <numerusform>Una versión anterior de %n ficha, para el historial:</numerusform>
            <numerusform>Una versión anterior de %n fichas, para el historial:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have already.</source>
        <translation>
            <numerusform>%n ficha que usted ya tiene.</numerusform>
            <numerusform>%n fichas que usted ya tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have with other words. What you have stays as it is:</source>
        <translation>
            <numerusform>%n ficha que usted tiene con otras palabras. Lo que tiene se queda como está:</numerusform>
            <numerusform>%n fichas que usted tiene con otras palabras. Lo que tiene se queda como está:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay outside, because a consent was taken back:</source>
        <translation>
            <numerusform>%n ficha se queda afuera, porque se retiró un consentimiento:</numerusform>
            <numerusform>%n fichas se quedan afuera, porque se retiró un consentimiento:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that lie in your bin, and stay there. Put them back first if you want what comes:</source>
        <translation>
            <numerusform>%n ficha que está en su papelera, y se queda ahí. Recupérela primero si quiere lo que llega:</numerusform>
            <numerusform>%n fichas que están en su papelera, y se quedan ahí. Recupérelas primero si quiere lo que llega:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written with a template that is not here, and stay outside. Take in your office&apos;s newest setup file first:</source>
        <translation>
            <numerusform>%n ficha se escribió con una plantilla que no está aquí, y se queda afuera. Incorpore primero el archivo de configuración más nuevo de su oficina:</numerusform>
            <numerusform>%n fichas se escribieron con una plantilla que no está aquí, y se quedan afuera. Incorpore primero el archivo de configuración más nuevo de su oficina:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message numerus="yes">
        <source>%n comment(s) came back</source>
        <translation>
            <numerusform>Volvió %n comentario</numerusform>
            <numerusform>Volvieron %n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Ir a la pregunta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Takes this comment off the list</source>
        <translation>Quita este comentario de la lista</translation>
    </message>
</context>
<context>
    <name>ConfirmSection</name>
    <message>
        <source>For whoever looks after an office&apos;s devices. Everybody who trusts your office then knows what comes from them, and what comes from somebody else.</source>
        <translation>Para quien se ocupa de los aparatos de una oficina. Todas las personas que confían en su oficina saben entonces qué viene de ellos, y qué viene de otra parte.</translation>
    </message>
    <message>
        <source>Make the office&apos;s signing key…</source>
        <translation>Hacer la clave de firma de la oficina…</translation>
    </message>
    <message>
        <source>Confirm devices</source>
        <translation>Confirmar aparatos</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key, for whoever takes in its first setup file:</source>
        <translation>Palabras de la clave de firma de la oficina, para quien incorpora su primer archivo de configuración:</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation>Palabras de la clave de firma de la oficina</translation>
    </message>
    <message>
        <source>Confirm a device…</source>
        <translation>Confirmar un aparato…</translation>
    </message>
    <message>
        <source>Save the list of lost devices…</source>
        <translation>Guardar la lista de aparatos perdidos…</translation>
    </message>
    <message>
        <source>Confirmed devices</source>
        <translation>Aparatos confirmados</translation>
    </message>
    <message>
        <source>No device is confirmed yet.</source>
        <translation>Todavía no hay ningún aparato confirmado.</translation>
    </message>
    <message>
        <source>{office} ({short})</source>
        <translation>{office} ({short})</translation>
    </message>
    <message>
        <source>Confirmed on {date}, until {until}</source>
        <translation>Confirmado el {date}, hasta el {until}</translation>
    </message>
    <message>
        <source>Lost: taken back on {date}</source>
        <translation>Perdido: confirmación retirada el {date}</translation>
    </message>
    <message>
        <source>This device is lost…</source>
        <translation>Este aparato se perdió…</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Confirm a device</source>
        <translation>Confirmar un aparato</translation>
    </message>
    <message>
        <source>Whoever uses the device saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her, sign, and give her the answer. It counts for two years.</source>
        <translation>Quien usa el aparato guarda un archivo de solicitud en Seguridad, en “Este aparato”, y se lo da a usted. Usted compara las palabras con ella, firma y le da la respuesta. Vale dos años.</translation>
    </message>
    <message>
        <source>Readers of what the device makes can see these names. Write no person&apos;s name and no place that must stay unknown.</source>
        <translation>Quienes leen lo que hace el aparato pueden ver estos nombres. No escriba el nombre de ninguna persona ni de ningún lugar que deba seguir sin conocerse.</translation>
    </message>
    <message>
        <source>The device says that it had another key before, which was taken or lost: {name}. Ask whether that is so.</source>
        <translation>El aparato dice que antes tenía otra clave, que alguien se llevó o que se perdió: {name}. Pregunte si es así.</translation>
    </message>
    <message>
        <source>not in this office&apos;s list</source>
        <translation>no está en la lista de esta oficina</translation>
    </message>
    <message>
        <source>Yes: believe the key before no more</source>
        <translation>Sí: no creer más a la clave anterior</translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation>Frase de la clave de firma de la oficina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm and save the answer…</source>
        <translation>Confirmar y guardar la respuesta…</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation>Escriba la frase de la clave de firma de la oficina.</translation>
    </message>
    <message>
        <source>Answers (*.pub)</source>
        <translation>Respuestas (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Dónde poner la respuesta</translation>
    </message>
    <message>
        <source>The device is confirmed</source>
        <translation>El aparato está confirmado</translation>
    </message>
    <message>
        <source>The answer is in {name}. Give it to whoever uses the device: she takes it in under Safety, in “This device”. It holds no secret.</source>
        <translation>La respuesta está en {name}. Entréguela a quien usa el aparato: ella la incorpora en Seguridad, en “Este aparato”. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>There is a consent here that says of nobody whose it is. Choose the person in it, or remove it.</source>
        <translation>Aquí hay un consentimiento que no dice de quién es. Elija la persona, o quítelo.</translation>
    </message>
    <message>
        <source>Somebody in it</source>
        <translation>Una persona de la historia</translation>
    </message>
    <message>
        <source>Somebody in it may be in danger. The story waits. Put the person first, and come back when a specialist says that it is safe.</source>
        <translation>Una persona de la historia puede estar en peligro. La historia espera. Primero la persona; vuelva cuando una especialista diga que es seguro.</translation>
    </message>
    <message>
        <source>The template of this story does not say which answers are consents, so nobody can tell what may leave. Amend it in the newest template.</source>
        <translation>La plantilla de esta historia no dice qué respuestas son consentimientos, así que nadie puede saber qué puede salir. Modifíquela con la plantilla más nueva.</translation>
    </message>
    <message>
        <source>This story names nobody, so no consent can be asked. Add everybody it tells of under “People”, each with a code.</source>
        <translation>Esta historia no nombra a nadie, así que no se puede pedir ningún consentimiento. Agregue en “Personas” a todas aquellas de quienes habla, cada una con un código.</translation>
    </message>
    <message>
        <source>{person} has no consent in this record. Write down what was agreed, or tell the story without this person.</source>
        <translation>{person} no tiene consentimiento en esta ficha. Anote lo que se acordó, o cuente la historia sin esta persona.</translation>
    </message>
    <message>
        <source>{person} has not given consent: {status}. Ask first, and give time to think. If the answer is no, that is the answer.</source>
        <translation>{person} no ha dado su consentimiento ({status}). Pregunte primero, y dé tiempo para pensarlo. Si la respuesta es no, esa es la respuesta.</translation>
    </message>
    <message>
        <source>{person} gave a consent that ended on {day}. Ask again before it is used, or let it rest.</source>
        <translation>{person} dio un consentimiento que terminó el {day}. Pregunte otra vez antes de usarla, o déjela descansar.</translation>
    </message>
    <message>
        <source>{person} took the consent back. What was taken back goes to nobody any more. Where it was sent before, a notice can ask to remove it.</source>
        <translation>{person} retiró su consentimiento. Lo retirado ya no va a nadie. Donde ya se envió, un aviso puede pedir que se quite.</translation>
    </message>
    <message>
        <source>{person} did not agree to this use: {channel}. Ask about it, or choose readers that were agreed to.</source>
        <translation>{person} no aceptó este uso: {channel}. Háblelo con ella, o elija destinos que sí aceptó.</translation>
    </message>
    <message>
        <source>{person} agreed to be seen only so far: {reach}. The web and a newsletter reach everywhere. Choose the team or readers you invite.</source>
        <translation>{person} aceptó que se la vea solo hasta aquí: {reach}. La web y un boletín llegan a todas partes. Elija el equipo o personas que usted invite.</translation>
    </message>
    <message>
        <source>{person} did not agree that the story is used. Ask about it, or let it rest.</source>
        <translation>{person} no aceptó que se use la historia. Háblelo con ella, o déjela descansar.</translation>
    </message>
    <message>
        <source>{person} did not agree to this: {element}. It stands in the text itself, where it cannot be left out by itself. Take it out of the text.</source>
        <translation>{person} no aceptó esto: {element}. Está en el texto mismo, donde no se puede omitir por separado. Quítelo del texto.</translation>
    </message>
    <message>
        <source>{person} wants to see it before it is used. Show it or read it out, and write down that it was done.</source>
        <translation>{person} quiere verla antes de que se use. Muéstresela o léasela, y anote que se hizo.</translation>
    </message>
    <message>
        <source>{person} has not had all eight points explained yet: {count} are ticked. Go through the rest together, and tick what was understood.</source>
        <translation>{person} aún no ha recibido la explicación de los ocho puntos; puntos marcados: {count}. Repasen juntas los demás, y marque lo que se entendió.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and has not agreed in person. A child&apos;s own yes is always needed, in words she or he understands.</source>
        <translation>{person} tiene menos de 18 años, o puede tenerlos, y no ha aceptado en persona. Siempre hace falta el sí propio de la niña o el niño, con palabras que entienda.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be. A guardian has to agree who has nothing to do with the violence. If there is no such guardian, the story stops here.</source>
        <translation>{person} tiene menos de 18 años, o puede tenerlos. Tiene que aceptar una tutora o un tutor que no tenga nada que ver con la violencia. Si no lo hay, la historia se detiene aquí.</translation>
    </message>
    <message>
        <source>Somebody in it is under 18, or may be, and nobody among the people is marked so. Mark who it is. If you are not sure who, mark everybody who may be.</source>
        <translation>Una persona de la historia tiene menos de 18 años, o puede tenerlos, y ninguna está marcada así. Marque quién es. Si no sabe cuál, marque a todas las que podrían serlo.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and would be known by {pillar}. That never leaves in a story about violence. Choose another picture, and a changed name.</source>
        <translation>{person} tiene menos de 18 años, o puede tenerlos, y se la reconocería por: {pillar}. Eso nunca sale en una historia sobre violencia. Elija otra imagen, y un nombre cambiado.</translation>
    </message>
    <message>
        <source>{person} could be recognised by {shown}. Of name, face and exact place, {needed} must be gone, and {removed} are. Change one more of them.</source>
        <translation>A {person} se la podría reconocer por: {shown}. De nombre, cara y lugar exacto, deben faltar {needed}; ya faltan {removed}. Cambie uno más.</translation>
    </message>
    <message>
        <source>{person} asks to be named or seen. That needs low risk, a specialist&apos;s agreement, the text read back, and the Secretariat. Still missing: {missing}.</source>
        <translation>{person} pide que se la nombre o se la vea. Para eso hacen falta un riesgo bajo, el acuerdo de una especialista, leerle el texto, y la Secretaría. Todavía falta: {missing}.</translation>
    </message>
    <message>
        <source>{person} needs a GBV specialist or case worker who agrees to this story. Let one look at it first.</source>
        <translation>{person} necesita que una especialista en VBG o quien lleva su caso acepte esta historia. Haga que la miren primero.</translation>
    </message>
    <message>
        <source>{person} has consents that do not say the same: {codes}. The narrower one counts. Look at both, and keep the one that is right.</source>
        <translation>{person} tiene consentimientos que no dicen lo mismo: {codes}. Vale el más limitado. Mire los dos, y conserve el correcto.</translation>
    </message>
    <message>
        <source>{person} has a consent here, and is not among the people of this story. Add the person, or correct the code in the consent.</source>
        <translation>{person} tiene aquí un consentimiento, y no está entre las personas de esta historia. Agregue a la persona, o corrija el código en el consentimiento.</translation>
    </message>
    <message>
        <source>{person} has a consent whose dates do not fit: one comes before the other, or has not come yet. Look at when it was given, until when it is valid, and when it was taken back.</source>
        <translation>{person} tiene un consentimiento cuyas fechas no concuerdan: una está antes que la otra, o todavía no llegó. Mire cuándo se dio, hasta cuándo vale y cuándo se retiró.</translation>
    </message>
    <message>
        <source>{person} can be recognised in a picture, sound or film without a consent that says so. Link the consent, cover or crop the picture, or choose another.</source>
        <translation>A {person} se la puede reconocer en una imagen, un sonido o un video sin un consentimiento que lo diga. Enlace el consentimiento, cubra o recorte la imagen, o elija otra.</translation>
    </message>
    <message>
        <source>Nobody has looked at it for safety yet. Ask a GBV specialist or a trained colleague to look, and to sign it off.</source>
        <translation>Nadie la ha mirado todavía por seguridad. Pida a una especialista en VBG o a una colega capacitada que la mire y dé su visto bueno.</translation>
    </message>
    <message>
        <source>It is not cleared for these readers yet: {audience}. Ask somebody other than the writer to clear it.</source>
        <translation>Todavía no está aprobada para estos destinos: {audience}. Pida a alguien distinto de quien la escribió que la apruebe.</translation>
    </message>
    <message>
        <source>The same person did two steps that need two people: {step}. Ask somebody else to do this one.</source>
        <translation>La misma persona hizo dos pasos que necesitan a dos: {step}. Pida a otra persona que haga este.</translation>
    </message>
    <message>
        <source>For the public the Secretariat clears it, or a focal point who may do so. Send it there for review.</source>
        <translation>Para el público la aprueba la Secretaría, o un punto focal autorizado. Envíela ahí a revisión.</translation>
    </message>
    <message>
        <source>It is not to be used before {day}. Wait until then, or change the date.</source>
        <translation>No se debe usar antes del {day}. Espere hasta entonces, o cambie la fecha.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is behind {day}, when something was last written here. Consents are judged by that day. Set the date of this computer right.</source>
        <translation>La fecha de esta computadora es anterior al {day}, cuando se escribió algo aquí por última vez. Los consentimientos se juzgan por ese día. Corrija la fecha de esta computadora.</translation>
    </message>
    <message>
        <source>Looks like a phone number</source>
        <translation>Parece un número de teléfono</translation>
    </message>
    <message>
        <source>Looks like an e-mail address</source>
        <translation>Parece una dirección de correo</translation>
    </message>
    <message>
        <source>Looks like the number of an identity paper</source>
        <translation>Parece el número de un documento de identidad</translation>
    </message>
    <message>
        <source>Looks like a case number</source>
        <translation>Parece el número de un caso</translation>
    </message>
    <message>
        <source>Looks like an exact position</source>
        <translation>Parece una posición exacta</translation>
    </message>
    <message>
        <source>An exact age</source>
        <translation>Una edad exacta</translation>
    </message>
    <message>
        <source>An exact date</source>
        <translation>Una fecha exacta</translation>
    </message>
    <message>
        <source>Looks like an address</source>
        <translation>Parece una dirección</translation>
    </message>
    <message>
        <source>A very small number</source>
        <translation>Un número muy pequeño</translation>
    </message>
    <message>
        <source>A word on your list of names and places</source>
        <translation>Una palabra de su lista de nombres y lugares</translation>
    </message>
    <message>
        <source>A name that you wrote in another place</source>
        <translation>Un nombre que usted escribió en otro lugar</translation>
    </message>
    <message>
        <source>Take it out, unless it is a public help line that you checked.</source>
        <translation>Quítelo, salvo que sea una línea de ayuda pública que usted comprobó.</translation>
    </message>
    <message>
        <source>Take it out, unless it is an office address meant for readers.</source>
        <translation>Quítela, salvo que sea la dirección de una oficina para quienes leen.</translation>
    </message>
    <message>
        <source>Take it out. Nobody needs it to understand the text.</source>
        <translation>Quítelo. Nadie lo necesita para entender el texto.</translation>
    </message>
    <message>
        <source>Take it out. It leads to one person.</source>
        <translation>Quítelo. Lleva a una sola persona.</translation>
    </message>
    <message>
        <source>Take it out, or name a district or the type of setting.</source>
        <translation>Quítela, o nombre un distrito o el tipo de entorno.</translation>
    </message>
    <message>
        <source>Write an age band, such as “in her thirties”.</source>
        <translation>Escriba un rango de edad, como “de treinta y tantos años”.</translation>
    </message>
    <message>
        <source>Write the month or the season; a day can identify people.</source>
        <translation>Escriba el mes o la estación; un día puede identificar a alguien.</translation>
    </message>
    <message>
        <source>Take it out, unless it is a public office meant for readers.</source>
        <translation>Quítela, salvo que sea una oficina pública para quienes leen.</translation>
    </message>
    <message>
        <source>Write “fewer than five”, or give the figure for a larger area.</source>
        <translation>Escriba “menos de cinco”, o dé la cifra de una zona más grande.</translation>
    </message>
    <message>
        <source>Use a changed name or a wider place.</source>
        <translation>Use un nombre cambiado o un lugar más amplio.</translation>
    </message>
    <message>
        <source>Look whether it is somebody&apos;s real name or a place that should stay unnamed.</source>
        <translation>Mire si es el nombre real de alguien o un lugar que no debe nombrarse.</translation>
    </message>
    <message>
        <source>It stands there as: {words}.</source>
        <translation>Ahí dice: {words}.</translation>
    </message>
</context>
<context>
    <name>ConsentFormsSection</name>
    <message>
        <source>A form to fill in by hand, and the same eight points in large type to be read aloud. Both carry the same number. A third paper is for the day when somebody takes her consent back.</source>
        <translation>Un formulario para llenar a mano, y los mismos ocho puntos en letra grande para leer en voz alta. Los dos llevan el mismo número. Un tercer papel es para el día en que alguien retira su consentimiento.</translation>
    </message>
    <message>
        <source>To print one with its number, open the record and choose “Consent form” there. The signed paper stays with the organisation; this computer keeps only where it lies.</source>
        <translation>Para imprimir uno con su número, abra la ficha y elija ahí “Formulario de consentimiento”. El papel firmado se queda en la organización; esta computadora guarda solo dónde está.</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Imprimir un formulario en blanco</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Formularios de consentimiento</translation>
    </message>
</context>
<context>
    <name>ConsentPaper</name>
    <message>
        <source>Your consent</source>
        <translation>Su consentimiento</translation>
    </message>
    <message>
        <source>Consent, to be read aloud</source>
        <translation>Consentimiento, para leer en voz alta</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Who we are, and who keeps this</source>
        <translation>Quiénes somos, y quién guarda esto</translation>
    </message>
    <message>
        <source>We work for the organisation named on this paper.</source>
        <translation>Trabajamos para la organización que figura en este papel.</translation>
    </message>
    <message>
        <source>This paper stays there, locked away.</source>
        <translation>Este papel se queda ahí, bajo llave.</translation>
    </message>
    <message>
        <source>A code stands for you. Your name is written down only if you want it told.</source>
        <translation>Un código va en lugar de su nombre. Su nombre se escribe solo si usted quiere que se diga.</translation>
    </message>
    <message>
        <source>Wait. Ask whether she knows the organisation, and how she feels about it.</source>
        <translation>Espere. Pregunte si conoce la organización, y qué piensa de ella.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Por qué preguntamos</translation>
    </message>
    <message>
        <source>We would like to tell what changed for you.</source>
        <translation>Queremos contar lo que cambió para usted.</translation>
    </message>
    <message>
        <source>Others can learn from it.</source>
        <translation>Otras personas pueden aprender de ello.</translation>
    </message>
    <message>
        <source>You decide what is told, and what is not.</source>
        <translation>Usted decide qué se cuenta, y qué no.</translation>
    </message>
    <message>
        <source>Wait for questions.</source>
        <translation>Espere sus preguntas.</translation>
    </message>
    <message>
        <source>Where it may appear</source>
        <translation>Dónde puede aparecer</translation>
    </message>
    <message>
        <source>It appears only in the places to which you say yes.</source>
        <translation>Aparece solo en los lugares a los que usted dice que sí.</translation>
    </message>
    <message>
        <source>We show you an example of each.</source>
        <translation>Le mostramos un ejemplo de cada uno.</translation>
    </message>
    <message>
        <source>Show the examples now: a printed page, a web page, a newsletter.</source>
        <translation>Muestre ahora los ejemplos: una página impresa, una página web, un boletín.</translation>
    </message>
    <message>
        <source>Anyone may see it</source>
        <translation>Cualquiera puede verlo</translation>
    </message>
    <message>
        <source>What is published can be seen by anyone.</source>
        <translation>Lo que se publica lo puede ver cualquiera.</translation>
    </message>
    <message>
        <source>Also by people you know: family, neighbours, people at work.</source>
        <translation>También gente que usted conoce: familia, vecinos, gente del trabajo.</translation>
    </message>
    <message>
        <source>Also later, and also in other places than you think.</source>
        <translation>También más tarde, y en más lugares de los que piensa.</translation>
    </message>
    <message>
        <source>Wait. Ask: who should not see it? What could happen if they did?</source>
        <translation>Espere. Pregunte: ¿quién no debería verlo? ¿Qué podría pasar si lo viera?</translation>
    </message>
    <message>
        <source>What we change to protect you</source>
        <translation>Qué cambiamos para protegerla</translation>
    </message>
    <message>
        <source>We leave out or change what could show who you are.</source>
        <translation>Quitamos o cambiamos lo que podría mostrar quién es usted.</translation>
    </message>
    <message>
        <source>That is your name, your face, your place, your age and your family.</source>
        <translation>Es decir, su nombre, su cara, su lugar, su edad y su familia.</translation>
    </message>
    <message>
        <source>We tell you what we change, and what stays.</source>
        <translation>Le decimos qué cambiamos, y qué queda.</translation>
    </message>
    <message>
        <source>We cannot promise that nobody will recognise you.</source>
        <translation>No podemos prometer que nadie la reconozca.</translation>
    </message>
    <message>
        <source>Wait. Ask what else should be changed.</source>
        <translation>Espere. Pregunte qué más se debería cambiar.</translation>
    </message>
    <message>
        <source>You may say no</source>
        <translation>Usted puede decir que no</translation>
    </message>
    <message>
        <source>You can say no to all of it, or to a part.</source>
        <translation>Puede decir que no a todo, o a una parte.</translation>
    </message>
    <message>
        <source>You can skip any question, and stop at any time.</source>
        <translation>Puede saltarse cualquier pregunta, y parar cuando quiera.</translation>
    </message>
    <message>
        <source>No help and no service depends on your answer.</source>
        <translation>Ninguna ayuda y ningún servicio depende de su respuesta.</translation>
    </message>
    <message>
        <source>Wait. Show that you mean it: a no needs no reason.</source>
        <translation>Espere. Muestre que es de verdad: para decir que no, no hace falta motivo.</translation>
    </message>
    <message>
        <source>How to change your mind</source>
        <translation>Cómo cambiar de idea</translation>
    </message>
    <message>
        <source>You can change your mind on any day, also after you said yes.</source>
        <translation>Puede cambiar de idea cualquier día, también después de decir que sí.</translation>
    </message>
    <message>
        <source>Tell the office named on this paper, or have somebody tell us.</source>
        <translation>Dígalo a la oficina que figura en este papel, o pida que alguien lo diga.</translation>
    </message>
    <message>
        <source>Before it is used, we stop it.</source>
        <translation>Antes de que se use, lo detenemos.</translation>
    </message>
    <message>
        <source>After that, we stop using it and ask others to take it down.</source>
        <translation>Después, dejamos de usarlo y pedimos a otros que lo quiten.</translation>
    </message>
    <message>
        <source>Say how she can reach you safely. Give no paper that could put her in danger.</source>
        <translation>Diga cómo puede comunicarse con usted sin peligro. No le dé ningún papel que pueda ponerla en peligro.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation>Lo que no se puede recoger</translation>
    </message>
    <message>
        <source>What is printed cannot be fetched back.</source>
        <translation>Lo que está impreso no se puede recoger.</translation>
    </message>
    <message>
        <source>What others copied from the web cannot be fetched back.</source>
        <translation>Lo que otros copiaron de la web no se puede recoger.</translation>
    </message>
    <message>
        <source>That is why we ask you before, and not after.</source>
        <translation>Por eso le preguntamos antes, y no después.</translation>
    </message>
    <message>
        <source>Wait for questions. There is no hurry.</source>
        <translation>Espere sus preguntas. No hay prisa.</translation>
    </message>
    <message>
        <source>Inside the team only</source>
        <translation>Solo dentro del equipo</translation>
    </message>
    <message>
        <source>Partners who are invited</source>
        <translation>Organizaciones socias invitadas</translation>
    </message>
    <message>
        <source>Web page, for everybody</source>
        <translation>Página web, para todo el mundo</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Print: books, leaflets, posters</source>
        <translation>Impresos: libros, folletos, carteles</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Press, radio, television</source>
        <translation>Prensa, radio, televisión</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Reports to those who give money</source>
        <translation>Informes a quienes dan dinero</translation>
    </message>
    <message>
        <source>Asking for money</source>
        <translation>Pedir dinero</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Mi historia</translation>
    </message>
    <message>
        <source>My own words, as quotes</source>
        <translation>Mis propias palabras, como citas</translation>
    </message>
    <message>
        <source>My voice</source>
        <translation>Mi voz</translation>
    </message>
    <message>
        <source>A picture without my face</source>
        <translation>Una imagen sin mi cara</translation>
    </message>
    <message>
        <source>A picture with my face</source>
        <translation>Una imagen con mi cara</translation>
    </message>
    <message>
        <source>A film of me</source>
        <translation>Un video de mí</translation>
    </message>
    <message>
        <source>My own name</source>
        <translation>Mi nombre verdadero</translation>
    </message>
    <message>
        <source>The place where I live</source>
        <translation>El lugar donde vivo</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier parte</translation>
    </message>
    <message>
        <source>Not in my community</source>
        <translation>No en mi comunidad</translation>
    </message>
    <message>
        <source>Not in my country</source>
        <translation>No en mi país</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>One use, ticked below</source>
        <translation>Un uso, marcado abajo</translation>
    </message>
    <message>
        <source>Read this, or have it read to you, before you decide. Nothing is used without your yes. You can say yes to one thing and no to another.</source>
        <translation>Lea esto, o pida que se lo lean, antes de decidir. No se usa nada sin su sí. Puede decir que sí a una cosa y que no a otra.</translation>
    </message>
    <message>
        <source>These eight points were explained to me, and I understood them</source>
        <translation>Me explicaron estos ocho puntos, y los entendí</translation>
    </message>
    <message>
        <source>It may be used here</source>
        <translation>Se puede usar aquí</translation>
    </message>
    <message>
        <source>This may be used</source>
        <translation>Esto se puede usar</translation>
    </message>
    <message>
        <source>Where in the world it may be seen</source>
        <translation>En qué lugares del mundo se puede ver</translation>
    </message>
    <message>
        <source>I want to see or hear it before it is used</source>
        <translation>Quiero verlo u oírlo antes de que se use</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Two years is usual, and never more than three. After that you are asked again.</source>
        <translation>Lo usual son dos años, y nunca más de tres. Después se le vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta el</translation>
    </message>
    <message>
        <source>Ask me again on</source>
        <translation>Preguntarme otra vez el</translation>
    </message>
    <message>
        <source>Time to think:</source>
        <translation>Tiempo para pensarlo:</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>It was explained in</source>
        <translation>Me lo explicaron en</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Sin intérprete</translation>
    </message>
    <message>
        <source>Interpreter I know</source>
        <translation>Intérprete que conozco</translation>
    </message>
    <message>
        <source>Interpreter I do not know</source>
        <translation>Intérprete que no conozco</translation>
    </message>
    <message>
        <source>Only if I am under 18, or may be</source>
        <translation>Solo si tengo menos de 18 años, o puedo tenerlos</translation>
    </message>
    <message>
        <source>I agree myself</source>
        <translation>Yo misma acepto</translation>
    </message>
    <message>
        <source>My guardian agrees</source>
        <translation>Mi tutora o tutor acepta</translation>
    </message>
    <message>
        <source>My guardian does not agree</source>
        <translation>Mi tutora o tutor no acepta</translation>
    </message>
    <message>
        <source>I have no guardian I can trust with this</source>
        <translation>No tengo tutora ni tutor a quien confiar esto</translation>
    </message>
    <message>
        <source>My guardian has nothing to do with what was done to me</source>
        <translation>Mi tutora o tutor no tiene nada que ver con lo que me hicieron</translation>
    </message>
    <message>
        <source>Guardian, signature or mark</source>
        <translation>Tutora o tutor, firma o marca</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>How I say yes</source>
        <translation>Cómo digo que sí</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Mark or thumbprint</source>
        <translation>Marca o huella del pulgar</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>Voz grabada</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>De palabra, ante testigo</translation>
    </message>
    <message>
        <source>My signature or mark</source>
        <translation>Mi firma o marca</translation>
    </message>
    <message>
        <source>Witness, signature</source>
        <translation>Testigo, firma</translation>
    </message>
    <message>
        <source>Who explained it, signature</source>
        <translation>Quien lo explicó, firma</translation>
    </message>
    <message>
        <source>If I change my mind</source>
        <translation>Si cambio de idea</translation>
    </message>
    <message>
        <source>I can change my mind on any day and need no reason. I tell the office, or somebody tells it for me. What is printed, or copied by others from the web, cannot be fetched back.</source>
        <translation>Puedo cambiar de idea cualquier día y no necesito dar motivo. Se lo digo a la oficina, o alguien lo dice por mí. Lo que está impreso, o lo que otros copiaron de la web, no se puede recoger.</translation>
    </message>
    <message>
        <source>How to reach the office</source>
        <translation>Cómo comunicarse con la oficina</translation>
    </message>
    <message>
        <source>How the office can reach me safely: through whom, and when</source>
        <translation>Cómo puede la oficina comunicarse conmigo sin peligro: por quién, y cuándo</translation>
    </message>
    <message>
        <source>Kept by the office</source>
        <translation>Lo guarda la oficina</translation>
    </message>
    <message>
        <source>This paper is kept at</source>
        <translation>Este papel se guarda en</translation>
    </message>
    <message>
        <source>To take along, only if it is safe to have it with you</source>
        <translation>Para llevar, solo si es seguro tenerlo consigo</translation>
    </message>
    <message>
        <source>With this number the office knows what it is about. It says nothing about you.</source>
        <translation>Con este número la oficina sabe de qué se trata. No dice nada de usted.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>For the one who reads: sit where nobody listens. Read slowly, in a language she speaks well. Stop at each pair of strokes. Tick on the form what she understood and what she chose. The numbers are the same on both papers.</source>
        <translation>Para quien lee: siéntense donde nadie escuche. Lea despacio, en un idioma que ella hable bien. Deténgase en cada par de rayas. Marque en el formulario lo que ella entendió y lo que eligió. Los números son los mismos en los dos papeles.</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>I will read eight points to you.</source>
        <translation>Le voy a leer ocho puntos.</translation>
    </message>
    <message>
        <source>Ask whenever you like. We can stop whenever you like.</source>
        <translation>Pregunte cuando quiera. Podemos parar cuando usted quiera.</translation>
    </message>
    <message>
        <source>Nothing is used without your yes.</source>
        <translation>No se usa nada sin su sí.</translation>
    </message>
    <message>
        <source>Please say it back</source>
        <translation>Repítalo, por favor</translation>
    </message>
    <message>
        <source>Please tell me in your own words:</source>
        <translation>Cuénteme con sus propias palabras:</translation>
    </message>
    <message>
        <source>What will we tell?</source>
        <translation>¿Qué vamos a contar?</translation>
    </message>
    <message>
        <source>Who could see it?</source>
        <translation>¿Quién podría verlo?</translation>
    </message>
    <message>
        <source>What happens if you say no?</source>
        <translation>¿Qué pasa si usted dice que no?</translation>
    </message>
    <message>
        <source>How can you change your mind?</source>
        <translation>¿Cómo puede cambiar de idea?</translation>
    </message>
    <message>
        <source>What can nobody fetch back?</source>
        <translation>¿Qué es lo que nadie puede recoger?</translation>
    </message>
    <message>
        <source>What she could not say back, explain again, in other words. Then ask once more.</source>
        <translation>Lo que ella no pudo repetir, explíquelo otra vez, con otras palabras. Después pregunte una vez más.</translation>
    </message>
    <message>
        <source>Read them one by one. Wait for yes or no each time. No answer is a no.</source>
        <translation>Léalos uno por uno. Espere cada vez un sí o un no. Si no responde, es un no.</translation>
    </message>
    <message>
        <source>Again one by one.</source>
        <translation>Otra vez uno por uno.</translation>
    </message>
    <message>
        <source>Do you want to see or hear it before it is used?</source>
        <translation>¿Quiere verlo u oírlo antes de que se use?</translation>
    </message>
    <message>
        <source>Only if she is under 18, or may be</source>
        <translation>Solo si tiene menos de 18 años, o puede tenerlos</translation>
    </message>
    <message>
        <source>Your own yes counts first. Without it we do nothing.</source>
        <translation>Primero cuenta su propio sí. Sin él no hacemos nada.</translation>
    </message>
    <message>
        <source>Then somebody who cares for you has to agree, too.</source>
        <translation>Después también tiene que aceptar alguien que cuide de usted.</translation>
    </message>
    <message>
        <source>Ask her alone. Never ask a guardian who has to do with the violence. If there is no safe guardian, stop here.</source>
        <translation>Pregúntele a solas. Nunca pregunte a una tutora o un tutor que tenga que ver con la violencia. Si no hay nadie seguro, deténgase aquí.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Tómese su tiempo</translation>
    </message>
    <message>
        <source>You can answer today, tomorrow, or later.</source>
        <translation>Puede responder hoy, mañana o más tarde.</translation>
    </message>
    <message>
        <source>Thank you for listening, whatever your answer is.</source>
        <translation>Gracias por escuchar, sea cual sea su respuesta.</translation>
    </message>
    <message>
        <source>For the one who reads: write on the form how she said yes: by signature, by mark or thumbprint, by voice, or before a witness. Never read this out where others hear it.</source>
        <translation>Para quien lee: escriba en el formulario cómo dijo que sí: con firma, con marca o huella del pulgar, de voz, o ante testigo. Nunca lea esto donde otros lo oigan.</translation>
    </message>
    <message>
        <source>She needs to give no reason, and none is written down. Mark it in the app on the same day: the record then leaves every list at once, and a notice can be made for everyone who got it.</source>
        <translation>Ella no tiene que dar motivo, y no se anota ninguno. Márquelo en la aplicación el mismo día: así la ficha sale enseguida de todas las listas, y se puede hacer un aviso para todas las personas que la recibieron.</translation>
    </message>
    <message>
        <source>Learnt of on</source>
        <translation>Se supo el</translation>
    </message>
    <message>
        <source>Told by: herself, or through whom (role)</source>
        <translation>Lo dijo: ella misma, o a través de quién (función)</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>Qué se retira</translation>
    </message>
    <message>
        <source>If it is one use</source>
        <translation>Si es un uso</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Qué y dónde</translation>
    </message>
    <message>
        <source>Removed on, or cannot be fetched back</source>
        <translation>Quitado el, o no se puede recoger</translation>
    </message>
    <message>
        <source>She was told what was done, and what cannot be fetched back</source>
        <translation>Se le dijo qué se hizo, y qué no se puede recoger</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>By whom (role)</source>
        <translation>Por quién (función)</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>Número de consentimiento</translation>
    </message>
    <message>
        <source>Person (code)</source>
        <translation>Persona (código)</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>Organización u oficina</translation>
    </message>
</context>
<context>
    <name>ConsentPapers</name>
    <message>
        <source>Go through it together. There is a form to sign, and the same in large type to be read aloud. Both carry the number of the consent, and no name.</source>
        <translation>Repásenlo juntas. Hay un formulario para firmar, y lo mismo en letra grande para leer en voz alta. Los dos llevan el número del consentimiento, y ningún nombre.</translation>
    </message>
    <message>
        <source>Print the consent form</source>
        <translation>Imprimir el formulario de consentimiento</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>the team only</source>
        <translation>solo el equipo</translation>
    </message>
    <message>
        <source>invited partners</source>
        <translation>organizaciones socias invitadas</translation>
    </message>
    <message>
        <source>the gateway&apos;s web page</source>
        <translation>la página web del portal</translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation>el boletín</translation>
    </message>
    <message>
        <source>print</source>
        <translation>los impresos</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>las redes sociales</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>la prensa</translation>
    </message>
    <message>
        <source>training</source>
        <translation>la capacitación</translation>
    </message>
    <message>
        <source>reports to donors</source>
        <translation>los informes a donantes</translation>
    </message>
    <message>
        <source>fund-raising</source>
        <translation>la recaudación de fondos</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>la historia</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>las citas</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>la voz</translation>
    </message>
    <message>
        <source>a picture without the face</source>
        <translation>una imagen sin la cara</translation>
    </message>
    <message>
        <source>a picture with the face</source>
        <translation>una imagen con la cara</translation>
    </message>
    <message>
        <source>video</source>
        <translation>el video</translation>
    </message>
    <message>
        <source>the own name</source>
        <translation>el nombre verdadero</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no se preguntó</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>partly given</source>
        <translation>dado en parte</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>en cualquier parte</translation>
    </message>
    <message>
        <source>not in the own community</source>
        <translation>no en su comunidad</translation>
    </message>
    <message>
        <source>not in the own country</source>
        <translation>no en su país</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>one use</source>
        <translation>un uso</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>la cara</translation>
    </message>
    <message>
        <source>the exact place</source>
        <translation>el lugar exacto</translation>
    </message>
    <message>
        <source>looked at for safety</source>
        <translation>revisión de seguridad</translation>
    </message>
    <message>
        <source>cleared for its readers</source>
        <translation>aprobación para quienes la leerán</translation>
    </message>
    <message>
        <source>Drawn from several women&apos;s accounts.</source>
        <translation>Basada en los relatos de varias mujeres.</translation>
    </message>
    <message>
        <source>* The name was changed.</source>
        <translation>* El nombre fue cambiado.</translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation>Esta imagen no muestra a la persona de la historia.</translation>
    </message>
    <message>
        <source>that she is an adult</source>
        <translation>que es mayor de edad</translation>
    </message>
    <message>
        <source>a low risk</source>
        <translation>un riesgo bajo</translation>
    </message>
    <message>
        <source>a specialist&apos;s agreement</source>
        <translation>el acuerdo de una especialista</translation>
    </message>
    <message>
        <source>the text read back to her</source>
        <translation>leerle el texto a ella</translation>
    </message>
    <message>
        <source>why she wants it, written down</source>
        <translation>por qué lo quiere, por escrito</translation>
    </message>
    <message>
        <source>her own request</source>
        <translation>su propio pedido</translation>
    </message>
    <message>
        <source>the Secretariat&apos;s word</source>
        <translation>la palabra de la Secretaría</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Files and printed pages that you saved outside can be opened by anyone who uses this computer or the stick. Delete them here when they have served.</source>
        <translation>Cualquiera que use esta computadora o la memoria USB puede abrir los archivos y las páginas impresas que usted guardó afuera. Elimínelos aquí cuando ya no hagan falta.</translation>
    </message>
    <message>
        <source>What deleting cannot do: a disk or stick may keep the old bytes for a while, where special programs can find them, and nobody can take back what was copied or sent on. A bundle is not listed here; the history of each record says which it left in.</source>
        <translation>Lo que no se logra al eliminar: un disco o una memoria USB puede guardar por un tiempo los bytes viejos, donde programas especiales pueden encontrarlos, y nadie puede recoger lo que se copió o se reenvió. Un paquete no aparece en esta lista; el historial de cada ficha dice en cuál salió.</translation>
    </message>
    <message>
        <source>No copy lies outside the vault.</source>
        <translation>No hay ninguna copia fuera de la bóveda.</translation>
    </message>
    <message>
        <source>Copies outside</source>
        <translation>Copias afuera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Not found there now. It was deleted or moved, or its stick is not plugged in.</source>
        <translation>Ahora no está ahí. Se eliminó o se movió, o su memoria USB no está conectada.</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>A file of a record, saved {moment}, {size}</source>
        <translation>Un archivo de una ficha, guardado: {moment}, {size}</translation>
    </message>
    <message>
        <source>A printed record, saved {moment}, {size}</source>
        <translation>Una ficha impresa, guardada: {moment}, {size}</translation>
    </message>
    <message>
        <source>Saved {moment}, {size}</source>
        <translation>Guardado: {moment}, {size}</translation>
    </message>
    <message>
        <source>Delete this copy?</source>
        <translation>¿Eliminar esta copia?</translation>
    </message>
    <message>
        <source>{name} is deleted where it lies. The record and its files in the vault stay. The disk or stick may keep the old bytes for a while.</source>
        <translation>{name} se elimina donde está. La ficha y sus archivos en la bóveda se quedan. El disco o la memoria USB puede guardar por un tiempo los bytes viejos.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Eliminar la copia</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>ninguna imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n archivo más</numerusform>
            <numerusform>%n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>no contacts and no consents</source>
        <translation>ningún contacto y ningún consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that you gave a reason for</source>
        <translation>
            <numerusform>%n lugar para el que dio un motivo</numerusform>
            <numerusform>%n lugares para los que dio un motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds {things}.</source>
        <translation>Contiene: {things}.</translation>
    </message>
    <message>
        <source>Once it is published, it can be copied by anybody and cannot be called back. Also people who know the women in it may read it.</source>
        <translation>Una vez publicado, cualquiera puede copiarlo y no se puede hacer volver. También pueden leerlo personas que conocen a las mujeres de quienes habla.</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Back to the blocks</source>
        <translation>Volver a los bloques</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Dejarla como está (Esc)</translation>
    </message>
    <message>
        <source>The cut is selected.</source>
        <translation>El recorte está seleccionado.</translation>
    </message>
    <message>
        <source>Block {number} of {count} is selected.</source>
        <translation>Está seleccionado el bloque {number} de {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s).</source>
        <translation>
            <numerusform>%n bloque.</numerusform>
            <numerusform>%n bloques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with blocks</source>
        <translation>Imagen con bloques</translation>
    </message>
    <message>
        <source>Cover or cut the picture</source>
        <translation>Cubrir o recortar la imagen</translation>
    </message>
    <message>
        <source>Draw a block with the mouse over all that must not be seen. By keyboard: B adds a block, the arrows move it, with Shift they change its size, with Alt they go finely; Tab goes to the next one, Del removes it.</source>
        <translation>Con el ratón, dibuje un bloque sobre todo lo que no se debe ver. Con el teclado: B agrega un bloque, las flechas lo mueven, con Mayús cambian su tamaño, con Alt avanzan poco a poco; Tab pasa al siguiente, Supr lo quita.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Agregar un bloque</translation>
    </message>
    <message>
        <source>Cut the edges</source>
        <translation>Recortar los bordes</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Use the covered picture</source>
        <translation>Usar la imagen cubierta</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Remove the untouched picture?</source>
        <translation>¿Quitar la imagen sin retocar?</translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back. The covered copy stays. Backups made before still hold it until they are thinned out.</source>
        <translation>Sale de esta bóveda de inmediato y no se puede recuperar. La copia cubierta se queda. Los respaldos anteriores la conservan hasta que se eliminen con el tiempo.</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Quitarla ahora</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>a record whose title is lost</source>
        <translation>una ficha cuyo título se perdió</translation>
    </message>
    <message>
        <source>Records whose titles are lost</source>
        <translation>Fichas cuyo título se perdió</translation>
    </message>
    <message>
        <source>Record: {title}</source>
        <translation>Ficha: {title}</translation>
    </message>
    <message>
        <source>Version {number} of: {title}</source>
        <translation>Versión {number} de: {title}</translation>
    </message>
    <message>
        <source>The newest version of: {title}</source>
        <translation>La versión más nueva de: {title}</translation>
    </message>
    <message>
        <source>Draft: {title}</source>
        <translation>Borrador: {title}</translation>
    </message>
    <message>
        <source>A file whose name is lost</source>
        <translation>Un archivo cuyo nombre se perdió</translation>
    </message>
    <message>
        <source>{file}, in: {title}</source>
        <translation>{file}, en: {title}</translation>
    </message>
    <message>
        <source>The small picture of {file}, in: {title}</source>
        <translation>La miniatura de {file}, en: {title}</translation>
    </message>
    <message>
        <source>The untouched picture behind {file}, in: {title}</source>
        <translation>La imagen sin retocar detrás de {file}, en: {title}</translation>
    </message>
    <message>
        <source>The template of some records: {name}</source>
        <translation>La plantilla de algunas fichas: {name}</translation>
    </message>
    <message>
        <source>A setting of the vault</source>
        <translation>Un ajuste de la bóveda</translation>
    </message>
    <message>
        <source>Lines in the list of what was exported</source>
        <translation>Líneas de la lista de lo que se exportó</translation>
    </message>
    <message>
        <source>Steps that could be undone in drafts</source>
        <translation>Pasos que se podían deshacer en borradores</translation>
    </message>
    <message>
        <source>A note that somebody took her consent back</source>
        <translation>La nota de que alguien retiró su consentimiento</translation>
    </message>
    <message>
        <source>Who checked records, or a key to check them with</source>
        <translation>Quién revisó fichas, o una clave para revisarlas</translation>
    </message>
    <message>
        <source>Some of your team&apos;s own lists</source>
        <translation>Algunas de las listas propias de su equipo</translation>
    </message>
    <message>
        <source>How far some bundles in the outbox came</source>
        <translation>Hasta dónde habían llegado algunos paquetes de la bandeja de salida</translation>
    </message>
    <message>
        <source>What a gateway said of your bundles</source>
        <translation>Lo que un portal dijo de sus paquetes</translation>
    </message>
    <message>
        <source>What is known of your office and of colleagues&apos; devices</source>
        <translation>Lo que se sabe de su oficina y de los aparatos de las colegas</translation>
    </message>
    <message>
        <source>A part of the database that holds no words of yours</source>
        <translation>Una parte de la base de datos que no contiene palabras suyas</translation>
    </message>
    <message>
        <source>Nothing is lost. Repairing makes it anew.</source>
        <translation>No se pierde nada. La reparación la vuelve a hacer.</translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. A backup may have it.</source>
        <translation>Lo que escribió allí ya no se puede leer. Quizá lo tenga un respaldo.</translation>
    </message>
    <message>
        <source>What stood in this version cannot be read any more. The record&apos;s other versions are safe. A backup may have it.</source>
        <translation>Lo que había en esta versión ya no se puede leer. Las otras versiones de la ficha están a salvo. Quizá lo tenga un respaldo.</translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. Finished versions of the record are safe. A backup may have it.</source>
        <translation>Lo que escribió allí ya no se puede leer. Las versiones terminadas de la ficha están a salvo. Quizá lo tenga un respaldo.</translation>
    </message>
    <message>
        <source>The file is not in the vault folder. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation>El archivo no está en la carpeta de la bóveda. El texto de la ficha está a salvo. Recupere el archivo de un respaldo, o agréguelo otra vez.</translation>
    </message>
    <message>
        <source>The file cannot be opened. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation>El archivo no se puede abrir. El texto de la ficha está a salvo. Recupere el archivo de un respaldo, o agréguelo otra vez.</translation>
    </message>
    <message>
        <source>Another file lies in its place. The text of the record is safe. Take the right file back from a backup, or add it again.</source>
        <translation>Hay otro archivo en su lugar. El texto de la ficha está a salvo. Recupere el archivo correcto de un respaldo, o agréguelo otra vez.</translation>
    </message>
    <message>
        <source>The record names this file, and nothing else is known of it any more. The text of the record is safe. Add the file again if you still have it.</source>
        <translation>La ficha nombra este archivo, y ya no se sabe nada más de él. El texto de la ficha está a salvo. Agregue otra vez el archivo si todavía lo tiene.</translation>
    </message>
    <message>
        <source>The picture itself is safe; only its small view is damaged.</source>
        <translation>La imagen en sí está a salvo; solo su miniatura está dañada.</translation>
    </message>
    <message>
        <source>The covered copy is safe; only the untouched picture behind it cannot be read any more.</source>
        <translation>La copia cubierta está a salvo; solo la imagen sin retocar que está detrás ya no se puede leer.</translation>
    </message>
    <message>
        <source>The answers are safe. Until the template is there again, those records are listed and cannot be opened.</source>
        <translation>Las respuestas están a salvo. Mientras no vuelva la plantilla, esas fichas aparecen en la lista y no se pueden abrir.</translation>
    </message>
    <message>
        <source>The records and the bundles are safe. Some may be shown as not yet exported.</source>
        <translation>Las fichas y los paquetes están a salvo. Algunas fichas pueden aparecer como aún no exportadas.</translation>
    </message>
    <message>
        <source>Your records are safe. Look through your settings.</source>
        <translation>Sus fichas están a salvo. Repase sus ajustes.</translation>
    </message>
    <message>
        <source>The drafts themselves are safe.</source>
        <translation>Los borradores en sí están a salvo.</translation>
    </message>
    <message>
        <source>The records are safe, but one that was withdrawn may be free to leave again. Before you export stories, ask who took her consent back, and withdraw it once more.</source>
        <translation>Las fichas están a salvo, pero una que se retiró puede quedar libre para salir otra vez. Antes de exportar historias, pregunte quién retiró su consentimiento, y retírelo una vez más.</translation>
    </message>
    <message>
        <source>The records are safe. What was checked may have to be checked again before it can leave.</source>
        <translation>Las fichas están a salvo. Puede que lo revisado tenga que revisarse otra vez antes de salir.</translation>
    </message>
    <message>
        <source>The records are safe. Look through the names to watch for, the changed names and your team&apos;s own texts on the Safety page.</source>
        <translation>Las fichas están a salvo. Revise en la página Seguridad los nombres protegidos, los nombres cambiados y los textos propios de su equipo.</translation>
    </message>
    <message>
        <source>The records are safe. Look through the outbox: a bundle that is not there any more can be exported again.</source>
        <translation>Las fichas están a salvo. Repase la bandeja de salida: un paquete que ya no está ahí se puede exportar otra vez.</translation>
    </message>
    <message>
        <source>The records are safe. Fetch the receipts again: a gateway gives the same one twice.</source>
        <translation>Las fichas están a salvo. Vaya a buscar otra vez los recibos: un portal vuelve a dar el mismo.</translation>
    </message>
    <message>
        <source>The records are safe. Take your office&apos;s setup file in again, and compare the words with colleagues before you take their bundles in.</source>
        <translation>Las fichas están a salvo. Incorpore otra vez el archivo de configuración de su oficina, y compare las palabras con las colegas antes de incorporar sus paquetes.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished version(s)</source>
        <translation>
            <numerusform>%n versión terminada</numerusform>
            <numerusform>%n versiones terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n archivo adjunto</numerusform>
            <numerusform>%n archivos adjuntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
</context>
<context>
    <name>DeliveringWords</name>
    <message>
        <source>There is no connection to the internet right now. What you send waits here and goes on by itself. You can also copy it to a stick.</source>
        <translation>En este momento no hay conexión a internet. Lo que envía espera aquí y sigue por sí solo. También puede copiarlo a una memoria USB.</translation>
    </message>
    <message>
        <source>The connection keeps breaking off. What has arrived stays there, and sending goes on from that point by itself.</source>
        <translation>La conexión se corta una y otra vez. Lo que llegó se queda allí, y el envío sigue por sí solo desde ese punto.</translation>
    </message>
    <message>
        <source>This network wants you to log in or agree to something first. Open any web page in a browser, do what it asks, then try again. Nothing was sent to anybody else.</source>
        <translation>Esta red quiere que primero inicie sesión o acepte algo. Abra cualquier página web en un navegador, haga lo que pide y vuelva a intentarlo. No se envió nada a nadie más.</translation>
    </message>
    <message>
        <source>This network lets nobody out without a name and password, and the app has none. Ask whoever looks after the network to let the app through. Another network or a stick will do too.</source>
        <translation>Esta red no deja salir a nadie sin nombre y contraseña, y la aplicación no los tiene. Pida a quien se ocupa de la red que deje pasar la aplicación. También sirve otra red o una memoria USB.</translation>
    </message>
    <message>
        <source>This network lets the app through only by way of another computer (a proxy), and that one does not let it pass. Ask whoever looks after the network. Another network or a stick will do too.</source>
        <translation>Esta red solo deja pasar la aplicación a través de otra computadora (un proxy), y esa no la deja. Pregunte a quien se ocupa de la red. También sirve otra red o una memoria USB.</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong: it says {here}. Set date and time right, then try again. Nothing was sent.</source>
        <translation>El reloj de esta computadora parece equivocado: dice {here}. Corrija la fecha y la hora, y vuelva a intentarlo. No se envió nada.</translation>
    </message>
    <message>
        <source>The gateway does not answer. The connection may be too weak, or the gateway is not running. What you send waits here and is tried again by itself.</source>
        <translation>El portal no responde. Quizá la conexión es muy débil, o el portal no está funcionando. Lo que envía espera aquí y se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Something answers in the gateway&apos;s name but cannot prove that it is the gateway. Nothing was sent. If this network wants a log-in, open a web page and log in first. Otherwise use another network, and tell your office if it happens again.</source>
        <translation>Algo responde en nombre del portal, pero no puede demostrar que es el portal. No se envió nada. Si esta red pide iniciar sesión, abra una página web y hágalo primero. Si no, use otra red, y avise a su oficina si vuelve a pasar.</translation>
    </message>
    <message>
        <source>The gateway&apos;s proof of who it is has run out, or the clock of this computer is wrong: it says {here}. Nothing was sent. Look at the date first. If it is right, tell your office.</source>
        <translation>La prueba de identidad del portal venció, o el reloj de esta computadora está equivocado: dice {here}. No se envió nada. Mire primero la fecha. Si es correcta, avise a su oficina.</translation>
    </message>
    <message>
        <source>There is no gateway at the address that this app was given. Nothing was sent. Ask your office for a new setup file.</source>
        <translation>No hay ningún portal en la dirección que se le dio a esta aplicación. No se envió nada. Pida a su oficina un archivo de configuración nuevo.</translation>
    </message>
    <message>
        <source>The gateway speaks another version than this app. Nothing was sent. Look for a newer version of the app, or copy to a stick.</source>
        <translation>El portal habla otra versión que esta aplicación. No se envió nada. Busque una versión más nueva de la aplicación, o copie a una memoria USB.</translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office the number {status}, or copy to a stick.</source>
        <translation>El portal no deja enviar a esta aplicación. Aquí todo está a salvo. Diga a su oficina el número {status}, o copie a una memoria USB.</translation>
    </message>
    <message>
        <source>The gateway takes no file this large over the network. Everything is safe here. Copy it to a stick, or send fewer records at once.</source>
        <translation>El portal no admite por la red un archivo tan grande. Aquí todo está a salvo. Cópielo a una memoria USB, o envíe menos fichas a la vez.</translation>
    </message>
    <message>
        <source>The gateway has no room left right now. What you send waits here and is tried again later. If it goes on for days, tell your office.</source>
        <translation>Al portal no le queda espacio en este momento. Lo que envía espera aquí y se vuelve a intentar más tarde. Si sigue así varios días, avise a su oficina.</translation>
    </message>
    <message>
        <source>The gateway has a problem of its own. What you send waits here and is tried again by itself.</source>
        <translation>El portal tiene un problema propio. Lo que envía espera aquí y se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>The gateway no longer had the part that was sent before. Sending begins again from the start, by itself.</source>
        <translation>El portal ya no tenía la parte que se envió antes. El envío empieza otra vez desde el principio, por sí solo.</translation>
    </message>
    <message>
        <source>The gateway has another part than the app thought. Sending goes on from what is there, by itself.</source>
        <translation>El portal tiene otra parte de la que pensaba la aplicación. El envío sigue desde lo que hay allí, por sí solo.</translation>
    </message>
    <message>
        <source>The gateway is still busy with an earlier try. Sending goes on in a moment, by itself.</source>
        <translation>El portal todavía está ocupado con un intento anterior. El envío sigue en un momento, por sí solo.</translation>
    </message>
    <message>
        <source>Something on the way to the gateway lets not even small pieces through. Use another network or a stick, and tell your office.</source>
        <translation>Algo en el camino al portal no deja pasar ni siquiera trozos pequeños. Use otra red o una memoria USB, y avise a su oficina.</translation>
    </message>
    <message>
        <source>The stick at {folder} cannot be reached any more. What you wanted to copy is safe here, and nothing on the stick looks finished that is not. Plug it in again, then try once more.</source>
        <translation>Ya no se puede llegar a la memoria USB en {folder}. Lo que quería copiar está a salvo aquí, y nada en la memoria USB parece terminado sin estarlo. Conéctela otra vez y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is not enough room on the stick at {folder}. Nothing here was changed. Free {needed} there, or use another stick.</source>
        <translation>No hay espacio suficiente en la memoria USB en {folder}. Aquí no se cambió nada. Libere {needed} en ella, o use otra memoria USB.</translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB. Nothing here was changed. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation>La memoria USB en {folder} no admite archivos de más de 4 GB. Aquí no se cambió nada. Use otra memoria USB, o pida que formateen esta como exFAT, lo que la vacía.</translation>
    </message>
    <message>
        <source>What the stick at {folder} gives back is not what was written, so it does not count. Everything is safe here. Use another stick; this one may be worn out.</source>
        <translation>Lo que devuelve la memoria USB en {folder} no es lo que se escribió, así que no cuenta. Aquí todo está a salvo. Use otra memoria USB; esta puede estar gastada.</translation>
    </message>
</context>
<context>
    <name>DepartingWords</name>
    <message>
        <source>This record may not leave like this. Look at what stands in its way, put it right, and try again.</source>
        <translation>Esta ficha no puede salir así. Mire qué lo impide, corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>That is more than one bundle can carry. Choose fewer records, and make another bundle for the rest. Nothing was made.</source>
        <translation>Eso es más de lo que cabe en un paquete. Elija menos fichas, y haga otro paquete para el resto. No se hizo nada.</translation>
    </message>
    <message>
        <source>This picture may not leave for these readers. It was not saved outside.</source>
        <translation>Esta imagen no puede salir para estas personas. No se guardó afuera.</translation>
    </message>
    <message>
        <source>A few places could say who somebody is. Change them, or write for each why it may stay. Nothing was made.</source>
        <translation>Algunos lugares podrían decir quién es alguien. Cámbielos, o escriba para cada uno por qué puede quedarse. No se hizo nada.</translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>Name of the device or team</source>
        <translation>Nombre del aparato o del equipo</translation>
    </message>
    <message>
        <source>Organisation, if it may be told</source>
        <translation>Organización, si se puede decir</translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message>
        <source>This device signs what it makes with a key of its own. Whoever compared its words with you once knows from then on what comes from here.</source>
        <translation>Este aparato firma lo que hace con su propia clave. Quien comparó una vez sus palabras con usted sabe desde entonces qué viene de aquí.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este aparato</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>What others call it, such as “Tablet 3”. Never the name of a person or a shelter.</source>
        <translation>Cómo lo llaman otras personas, por ejemplo “Tableta 3”. Nunca el nombre de una persona ni de un refugio.</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nombre de este aparato</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Conservar este nombre</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Read them out by telephone or face to face to whoever has your request file. Do not send them together with the file: whoever can change the one could change the other.</source>
        <translation>Léalas en voz alta, por teléfono o cara a cara, a quien tiene su archivo de solicitud. No las envíe junto con el archivo: quien puede cambiar lo uno podría cambiar lo otro.</translation>
    </message>
    <message>
        <source>Words of this device</source>
        <translation>Palabras de este aparato</translation>
    </message>
    <message>
        <source>Let others know this device</source>
        <translation>Dar a conocer este aparato</translation>
    </message>
    <message>
        <source>Save the request file and give it to your office, or to a colleague. The office compares the words and sends you an answer. The file holds no secret.</source>
        <translation>Guarde el archivo de solicitud y entréguelo a su oficina, o a una colega. La oficina compara las palabras y le envía una respuesta. El archivo no contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Save request file…</source>
        <translation>Guardar el archivo de solicitud…</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>Incorporar la respuesta…</translation>
    </message>
    <message>
        <source>A telephone can read them from here instead:</source>
        <translation>También las puede leer un teléfono desde aquí:</translation>
    </message>
    <message>
        <source>The request file as a picture</source>
        <translation>El archivo de solicitud como imagen</translation>
    </message>
    <message>
        <source>The words as a picture</source>
        <translation>Las palabras como imagen</translation>
    </message>
    <message>
        <source>The request file</source>
        <translation>El archivo de solicitud</translation>
    </message>
    <message>
        <source>The words alone</source>
        <translation>Solo las palabras</translation>
    </message>
    <message>
        <source>If somebody took or copied it</source>
        <translation>Si alguien se lo llevó o lo copió</translation>
    </message>
    <message>
        <source>If this device was out of your hands, or a copy of the vault was, and somebody may know the passphrase, make a new key. What the old one signs is believed here no more. Then send a new request to your office, which tells everybody else.</source>
        <translation>Si este aparato estuvo fuera de sus manos, o lo estuvo una copia de la bóveda, y puede que alguien sepa la frase de contraseña, haga una clave nueva. Lo que firma la anterior ya no se cree aquí. Después envíe una solicitud nueva a su oficina, que avisa a todas las demás personas.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Hacer una clave nueva…</translation>
    </message>
    <message>
        <source>No office has confirmed this device yet.</source>
        <translation>Ninguna oficina ha confirmado todavía este aparato.</translation>
    </message>
    <message>
        <source>an office that is not known here yet</source>
        <translation>una oficina que aquí aún no se conoce</translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}.</source>
        <translation>Confirmado por {office} el {date}.</translation>
    </message>
    <message>
        <source>The confirmation by {office} ran out on {date}. Save a request file and ask for a new one.</source>
        <translation>La confirmación de {office} terminó el {date}. Guarde un archivo de solicitud y pida una nueva.</translation>
    </message>
    <message>
        <source>The confirmation by {office} ends on {date}. Save a request file and ask for a new one.</source>
        <translation>La confirmación de {office} termina el {date}. Guarde un archivo de solicitud y pida una nueva.</translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}. It counts until {until}.</source>
        <translation>Confirmado por {office} el {date}. Vale hasta el {until}.</translation>
    </message>
    <message>
        <source>Where the request file goes</source>
        <translation>Dónde poner el archivo de solicitud</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The request is in {name}. Give it to your office or colleague, and read out the words of this device when they have it.</source>
        <translation>La solicitud está en {name}. Entréguela a su oficina o a su colega, y lea en voz alta las palabras de este aparato cuando la tenga.</translation>
    </message>
    <message>
        <source>The answer of your office</source>
        <translation>La respuesta de su oficina</translation>
    </message>
    <message>
        <source>This device is confirmed</source>
        <translation>Este aparato está confirmado</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>¿Hacer una clave nueva?</translation>
    </message>
    <message>
        <source>The words of this device change, and its confirmation is gone. Your records stay as they are. Colleagues compare the new words with you, and your office needs a new request.</source>
        <translation>Las palabras de este aparato cambian, y su confirmación desaparece. Sus fichas se quedan como están. Las colegas comparan con usted las palabras nuevas, y su oficina necesita una solicitud nueva.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Hacer una clave nueva</translation>
    </message>
    <message>
        <source>The new key is made</source>
        <translation>La clave nueva está hecha</translation>
    </message>
    <message>
        <source>Now save a request file, give it to your office, and read out the new words.</source>
        <translation>Ahora guarde un archivo de solicitud, entréguelo a su oficina y lea en voz alta las palabras nuevas.</translation>
    </message>
    <message>
        <source>Keys (*.pub)</source>
        <translation>Claves (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>The bundle is ready</source>
        <translation>El paquete está listo</translation>
    </message>
    <message>
        <source>The bundle is in the outbox</source>
        <translation>El paquete está en la bandeja de salida</translation>
    </message>
    <message>
        <source>It holds {records} and {files}, {size} in all. It is signed with this computer&apos;s key.</source>
        <translation>Contiene {records} y {files}, {size} en total. Está firmado con la clave de esta computadora.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>That was too much for one bundle, so there are {count} that belong together. All of them have to arrive, in any order and in any way.</source>
        <translation>Era demasiado para un solo paquete, así que hay {count} que van juntos. Tienen que llegar todos, en cualquier orden y por cualquier camino.</translation>
    </message>
    <message>
        <source>It is sealed. Only {who} can open it.</source>
        <translation>Está sellado. Solo lo puede abrir: {who}.</translation>
    </message>
    <message>
        <source>It goes off by itself when there is a connection, as you chose under Outbox. There you also see when it has arrived, and can copy it to a stick instead.</source>
        <translation>Sale por sí solo cuando hay conexión, como usted eligió en Bandeja de salida. Ahí ve también cuándo llegó, y puede copiarlo a una memoria USB en lugar de enviarlo.</translation>
    </message>
    <message>
        <source>Where the bundle is</source>
        <translation>Dónde está el paquete</translation>
    </message>
    <message>
        <source>Beside it lies {name}. Give it to the readers once, by another way than the bundle, so that they can check that it came from you.</source>
        <translation>Al lado está {name}. Entréguelo una vez a quienes van a leer, por otro camino que el paquete, para que puedan comprobar que el paquete viene de usted.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick.</source>
        <translation>Lo siguiente: envíe el archivo, o entréguelo en una memoria USB.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick. It is signed but not sealed: whoever has it can read it. Delete it from the stick when it has arrived.</source>
        <translation>Lo siguiente: envíe el archivo, o entréguelo en una memoria USB. Está firmado, pero no sellado: quien lo tenga puede leerlo. Elimínelo de la memoria USB cuando haya llegado.</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag to another place, or press Alt and an arrow</source>
        <translation>Arrastre a otro lugar, o presione Alt y una flecha</translation>
    </message>
</context>
<context>
    <name>DriveList</name>
    <message>
        <source>Sticks and disks</source>
        <translation>Memorias USB y discos</translation>
    </message>
    <message>
        <source>{name}: {size} free</source>
        <translation>{name}: {size} libres</translation>
    </message>
    <message>
        <source>Nothing can be written on it.</source>
        <translation>No se puede escribir nada ahí.</translation>
    </message>
    <message>
        <source>Not enough room: {size} more are needed.</source>
        <translation>No hay espacio suficiente: faltan {size}.</translation>
    </message>
    <message>
        <source>It takes no file larger than 4 GB.</source>
        <translation>No admite archivos de más de 4 GB.</translation>
    </message>
</context>
<context>
    <name>DropDownEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Escriba para buscar, o abra la lista</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>abrir la lista</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>needed before you can finish</source>
        <translation>necesario antes de terminar</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>This destroys the keys of this vault at once, and then every file of it. Nobody can read it again: not you, not your office, not with the passphrase and not with the recovery kit. It cannot be undone.</source>
        <translation>Esto destruye de inmediato las claves de esta bóveda, y después cada uno de sus archivos. Nadie podrá volver a leerla: ni usted, ni su oficina, ni con la frase de contraseña, ni con el kit de recuperación. No se puede deshacer.</translation>
    </message>
    <message>
        <source>What it does not reach</source>
        <translation>A lo que esto no llega</translation>
    </message>
    <message>
        <source>Hold for 3 seconds to erase everything</source>
        <translation>Mantenga presionado 3 segundos para borrar todo</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word one types to erase everything; one short plain word</comment>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Or type the word &quot;{word}&quot; and press the button beside it:</source>
        <translation>O escriba la palabra “{word}” y presione el botón de al lado:</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Known to lie elsewhere:
{places}</source>
        <translation>Se sabe que hay en otros lugares:
{places}</translation>
    </message>
    <message>
        <source>Nothing was erased. The word is &quot;{word}&quot;.</source>
        <translation>No se borró nada. La palabra es “{word}”.</translation>
    </message>
    <message>
        <source>Backups and copies of the vault folder elsewhere. They open with the passphrase as before.</source>
        <translation>Los respaldos y las copias de la carpeta de la bóveda que están en otros lugares. Se abren con la frase de contraseña, como antes.</translation>
    </message>
    <message>
        <source>Copies you saved outside the vault, pages you printed, and bundles you sent.</source>
        <translation>Las copias que guardó fuera de la bóveda, las páginas que imprimió y los paquetes que envió.</translation>
    </message>
    <message>
        <source>Traces on the disk itself. Memory sticks and newer disks may keep old pieces for a while. They stay locked; but somebody who finds old pieces of the keys and forces the passphrase out of you could open others.</source>
        <translation>Huellas en el disco mismo. Las memorias USB y los discos más nuevos pueden guardar por un tiempo trozos viejos. Siguen bloqueados; pero quien encuentre trozos viejos de las claves y le saque por la fuerza la frase de contraseña podría abrir otros.</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Type your passphrase. Everything is encrypted anew, and then your records open.</source>
        <translation>Escriba su frase de contraseña. Todo se cifra de nuevo y luego se abren sus fichas.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing in the vault&apos;s database can be read with this passphrase, so nothing was changed. Put back a backup, or a copy of the whole vault folder.</source>
        <translation>No se puede leer nada en la base de datos de la bóveda con esta frase de contraseña, así que no se cambió nada. Vuelva a poner un respaldo, o una copia de toda la carpeta de la bóveda.</translation>
    </message>
    <message>
        <source>A look through the vault found damage. Everything else can be used as before. What it is, and what you can do, stands under Safety, in Check and repair.</source>
        <translation>Al revisar la bóveda se encontraron daños. Todo lo demás se puede usar como antes. Qué es y qué puede hacer está en Seguridad, en Revisar y reparar.</translation>
    </message>
    <message>
        <source>The vault was repaired. What was kept and what could not be read any more stands under Safety, in Check and repair.</source>
        <translation>La bóveda se reparó. Lo que se conservó y lo que ya no se pudo leer está en Seguridad, en Revisar y reparar.</translation>
    </message>
    <message>
        <source>This record is no longer in the vault. The list has been refreshed.</source>
        <translation>Esta ficha ya no está en la bóveda. La lista se actualizó.</translation>
    </message>
    <message>
        <source>The clock of this computer stands earlier than when you last worked. Your work is safe. Check the date, so that new records carry the right one.</source>
        <translation>El reloj de esta computadora marca una hora anterior a la última vez que trabajó. Su trabajo está a salvo. Revise la fecha, para que las fichas nuevas lleven la correcta.</translation>
    </message>
    <message>
        <source>The place for backups, {folder}, cannot be reached. Earlier backups there are safe. Plug the stick in, or choose another place, then try again.</source>
        <translation>No se puede llegar al lugar de los respaldos, {folder}. Los respaldos anteriores de allí están a salvo. Conecte la memoria USB, o elija otro lugar, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup in {folder}. Earlier backups there are safe. Free {needed} there, or choose another place.</source>
        <translation>No hay espacio suficiente para el respaldo en {folder}. Los respaldos anteriores de allí están a salvo. Libere {needed} allí, o elija otro lugar.</translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB, and this backup needs more. Earlier backups there are safe. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation>La memoria USB en {folder} no admite archivos de más de 4 GB, y este respaldo necesita más. Los respaldos anteriores de allí están a salvo. Use otra memoria USB, o pida que formateen esta como exFAT, lo que la vacía.</translation>
    </message>
    <message>
        <source>The backup file {name} belongs to another vault. It was left as it is. Choose another folder for this one.</source>
        <translation>El archivo de respaldo {name} es de otra bóveda. Se dejó como está. Elija otra carpeta para esta.</translation>
    </message>
    <message>
        <source>The backup file {name} was made with a newer version of the app. It was left as it is. Use that version.</source>
        <translation>El archivo de respaldo {name} se hizo con una versión más nueva de la aplicación. Se dejó como está. Use esa versión.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as a backup. Nothing was changed. Copy it again from where it came, or choose another file.</source>
        <translation>El archivo {name} no se puede leer como respaldo. No se cambió nada. Cópielo otra vez desde donde vino, o elija otro archivo.</translation>
    </message>
    <message>
        <source>A part of the backup file {name} is damaged. Your vault is not touched by that. Choose an earlier backup, or make a new one.</source>
        <translation>Una parte del archivo de respaldo {name} está dañada. Eso no afecta a su bóveda. Elija un respaldo anterior, o haga uno nuevo.</translation>
    </message>
    <message>
        <source>The file {name} holds no finished backup: making it was stopped half-way. Choose another file, or make the backup again.</source>
        <translation>El archivo {name} no contiene ningún respaldo terminado: se detuvo a medio camino. Elija otro archivo, o haga otra vez el respaldo.</translation>
    </message>
    <message>
        <source>Making the backup {name} was stopped half-way, and it cannot be put right where it lies. Copy it to this computer together with the file of the same name that ends in -journal, then open the copy.</source>
        <translation>El respaldo {name} se detuvo a medio camino, y no se puede arreglar donde está. Cópielo a esta computadora junto con el archivo del mismo nombre que termina en -journal, y abra la copia.</translation>
    </message>
    <message>
        <source>The new backup in {folder} could not be read back as it was written, so it does not count. Your vault is safe, and earlier backups stay. Use another stick or folder; this one may be worn out.</source>
        <translation>El respaldo nuevo en {folder} no se pudo volver a leer tal como se escribió, así que no cuenta. Su bóveda está a salvo, y los respaldos anteriores se quedan. Use otra memoria USB u otra carpeta; esta puede estar gastada.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe. Free {needed}, then try again.</source>
        <translation>El disco está lleno. Lo guardado está a salvo. Libere {needed} y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Nothing was lost. Choose another folder, or ask for the right to write there.</source>
        <translation>No se puede escribir nada en {folder}. No se perdió nada. Elija otra carpeta, o pida permiso para escribir allí.</translation>
    </message>
    <message>
        <source>This account may not use {folder}. Nothing was changed. Choose another folder, or ask whoever looks after the computer.</source>
        <translation>Esta cuenta no puede usar {folder}. No se cambió nada. Elija otra carpeta, o pregunte a quien cuida la computadora.</translation>
    </message>
    <message>
        <source>The file {name} could not be read. It was not added. Copy it to this computer and try again.</source>
        <translation>El archivo {name} no se pudo leer. No se agregó. Cópielo a esta computadora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>That is the folder of the vault itself, where nothing may lie open. Nothing was saved. Choose another folder.</source>
        <translation>Esa es la carpeta de la bóveda misma, donde nada puede quedar a la vista. No se guardó nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file {name} was not added. {reason}</source>
        <translation>El archivo {name} no se agregó. {reason}</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} and was not added. A shorter or smaller copy will fit.</source>
        <translation>El archivo {name} pasa de {limit} y no se agregó. Una copia más corta o más pequeña sí cabrá.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged and was not added. Open it in a picture program, save it again, and add the new copy.</source>
        <translation>La imagen {name} está dañada y no se agregó. Ábrala en un programa de imágenes, guárdela otra vez y agregue la copia nueva.</translation>
    </message>
    <message>
        <source>This record is already being amended. Go on with the draft that is open.</source>
        <translation>Esta ficha ya se está modificando. Siga con el borrador que está abierto.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for that. What was saved is safe. Close other programs, then try again.</source>
        <translation>Esta computadora no tiene suficiente memoria libre para eso. Lo guardado está a salvo. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing of the picture would be left. Keep a larger part of it.</source>
        <translation>No quedaría nada de la imagen. Conserve una parte más grande.</translation>
    </message>
    <message>
        <source>The picture {name} is too large to work on and was not added. Save a smaller copy of it and add that.</source>
        <translation>La imagen {name} es demasiado grande para procesarla y no se agregó. Guarde una copia más pequeña y agregue esa.</translation>
    </message>
    <message>
        <source>The document {name} is damaged and was not added. Open it, save it again, and add the new copy.</source>
        <translation>El documento {name} está dañado y no se agregó. Ábralo, guárdelo otra vez y agregue la copia nueva.</translation>
    </message>
    <message>
        <source>The template {form} cannot be read. Your records are safe. Install the app again to repair it.</source>
        <translation>La plantilla {form} no se puede leer. Sus fichas están a salvo. Instale otra vez la aplicación para repararla.</translation>
    </message>
    <message>
        <source>The template {form} was changed outside the app, so it is not used. Your records are safe. Install the app again to repair it.</source>
        <translation>La plantilla {form} se cambió fuera de la aplicación, así que no se usa. Sus fichas están a salvo. Instale otra vez la aplicación para repararla.</translation>
    </message>
    <message>
        <source>The template {form}, version {version}, is not on this computer. The record is safe and can be opened where the template is.</source>
        <translation>La plantilla {form}, versión {version}, no está en esta computadora. La ficha está a salvo y se puede abrir donde esté la plantilla.</translation>
    </message>
    <message>
        <source>The template {form} could not be converted: {detail}</source>
        <translation>La plantilla {form} no se pudo convertir: {detail}</translation>
    </message>
    <message>
        <source>The answers of one record cannot be read. The others are safe. Make a copy of the vault folder before you go on.</source>
        <translation>Las respuestas de una ficha no se pueden leer. Las demás están a salvo. Haga una copia de la carpeta de la bóveda antes de seguir.</translation>
    </message>
    <message>
        <source>A few answers are still needed before you can finish. What you wrote is saved.</source>
        <translation>Todavía faltan algunas respuestas para poder terminar. Lo que escribió está guardado.</translation>
    </message>
    <message>
        <source>The bundle {name} cannot be read. Copy it again from where it came and try once more.</source>
        <translation>El paquete {name} no se puede leer. Cópielo otra vez desde donde vino y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It is an office document of a kind, or with parts, whose hidden details cannot be taken out here. Save it as PDF and add that.</source>
        <translation>Es un documento de oficina de un tipo, o con partes, cuyos detalles ocultos no se pueden quitar aquí. Guárdelo como PDF y agregue ese.</translation>
    </message>
    <message>
        <source>It has layers that are not shown. Print it to a new PDF and add that.</source>
        <translation>Tiene capas que no se muestran. Imprímalo en un PDF nuevo y agregue ese.</translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers. Choose other readers, or widen who may see the record.</source>
        <translation>Nada de lo que eligió puede salir para estas personas. Elija otras personas, o amplíe quién puede ver la ficha.</translation>
    </message>
    <message>
        <source>There is already a file {name} in that folder. It was left as it is. Choose another folder.</source>
        <translation>Ya hay un archivo {name} en esa carpeta. Se dejó como está. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The key with which this computer signs its bundles cannot be read. Your records are safe, but nothing can be exported. Put back a copy of the vault folder if you have one.</source>
        <translation>La clave con la que esta computadora firma sus paquetes no se puede leer. Sus fichas están a salvo, pero no se puede exportar nada. Vuelva a poner una copia de la carpeta de la bóveda si la tiene.</translation>
    </message>
    <message>
        <source>Something in the app went wrong. What was saved is safe. Close the app and open it again; if it happens again, tell whoever supports you.</source>
        <translation>Algo salió mal en la aplicación. Lo guardado está a salvo. Cierre la aplicación y ábrala otra vez; si vuelve a pasar, avise a quien le da apoyo.</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the vault&apos;s database is damaged and cannot be opened as it is. Nothing was changed. Repairing keeps everything that can still be read.</source>
        <translation>Su frase de contraseña es correcta, pero la base de datos de la bóveda está dañada y no se puede abrir como está. No se cambió nada. La reparación conserva todo lo que todavía se puede leer.</translation>
    </message>
    <message>
        <source>Not the right passphrase</source>
        <translation>No es la frase de contraseña correcta</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Ya está abierta</translation>
    </message>
    <message>
        <source>Open on another computer</source>
        <translation>Abierta en otra computadora</translation>
    </message>
    <message>
        <source>Not a safe folder</source>
        <translation>No es una carpeta segura</translation>
    </message>
    <message>
        <source>This disk keeps nobody out</source>
        <translation>Este disco no deja fuera a nadie</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>This file was not added</source>
        <translation>Este archivo no se agregó</translation>
    </message>
    <message>
        <source>This picture was not added</source>
        <translation>Esta imagen no se agregó</translation>
    </message>
    <message>
        <source>Not quite finished</source>
        <translation>Casi terminado</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>No saldría nada</translation>
    </message>
    <message>
        <source>The app stumbled</source>
        <translation>La aplicación tropezó</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation>El archivo {name}</translation>
    </message>
    <message>
        <source>A file of this record</source>
        <translation>Un archivo de esta ficha</translation>
    </message>
    <message>
        <source>other people who use this computer can write in {folder}.</source>
        <translation>otras personas que usan esta computadora pueden escribir en {folder}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else who uses this computer.</source>
        <translation>{folder} es de otra persona que usa esta computadora.</translation>
    </message>
    <message>
        <source>, since {moment}</source>
        <translation>, desde {moment}</translation>
    </message>
    <message>
        <source>It is a program, and programs can do harm.</source>
        <translation>Es un programa, y los programas pueden hacer daño.</translation>
    </message>
    <message>
        <source>{file} is no longer in the vault folder. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>{file} ya no está en la carpeta de la bóveda. El texto de la ficha está a salvo. Recupere el archivo de un respaldo, en la página Seguridad en “Revisar y reparar”, o agréguelo otra vez.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database cannot be read. What can be read is shown; nothing was deleted. On the Safety page, under Check and repair, you see what is damaged and can repair it.</source>
        <translation>Una parte de la base de datos de la bóveda no se puede leer. Se muestra lo que se puede leer; no se eliminó nada. En la página Seguridad, en “Revisar y reparar”, ve qué está dañado y puede repararlo.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be opened. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>{file} está dañado y no se puede abrir. El texto de la ficha está a salvo. Recupere el archivo de un respaldo, en la página Seguridad en “Revisar y reparar”, o agréguelo otra vez.</translation>
    </message>
    <message>
        <source>{file} is not what was added: another file lies in its place, and is neither shown nor sent. The text of the record is safe. Take the right file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>{file} no es lo que se agregó: hay otro archivo en su lugar, que no se muestra ni se envía. El texto de la ficha está a salvo. Recupere el archivo correcto de un respaldo, en la página Seguridad en “Revisar y reparar”, o agréguelo otra vez.</translation>
    </message>
    <message>
        <source>The bundle does not hold what it promises: it was changed or damaged after it was signed. Nothing was taken from it. Ask for it to be sent again.</source>
        <translation>El paquete no contiene lo que promete: se cambió o se dañó después de firmarse. No se tomó nada de él. Pida que se lo envíen otra vez.</translation>
    </message>
    <message>
        <source>Nothing left: what would leave now is not what you read. Look at the letter once more.</source>
        <translation>No salió nada: lo que saldría ahora no es lo que usted leyó. Mire la carta una vez más.</translation>
    </message>
    <message>
        <source>The app cannot tell what kind of file it is. Photos, PDF, Word and OpenDocument text, plain text, audio and video can be added.</source>
        <translation>La aplicación no sabe qué tipo de archivo es. Se pueden agregar fotos, PDF, textos de Word y OpenDocument, texto simple, sonido y video.</translation>
    </message>
    <message>
        <source>Web pages can carry hidden programs. Save it as PDF and add that.</source>
        <translation>Las páginas web pueden llevar programas ocultos. Guárdela como PDF y agregue el PDF.</translation>
    </message>
    <message>
        <source>It is an office document and may carry hidden programs. Save it as PDF and add that.</source>
        <translation>Es un documento de oficina y puede llevar programas ocultos. Guárdelo como PDF y agregue el PDF.</translation>
    </message>
    <message>
        <source>It is a packed folder. Unpack it and add the files one by one.</source>
        <translation>Es una carpeta comprimida. Descomprímala y agregue los archivos uno por uno.</translation>
    </message>
    <message>
        <source>Its name says one thing and its content another. Open it, save it again, and add the new copy.</source>
        <translation>Su nombre dice una cosa y su contenido otra. Ábralo, guárdelo otra vez y agregue la copia nueva.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is locked with a password. Save a copy without the password and add that.</source>
        <translation>Está protegido con una contraseña. Guarde una copia sin contraseña y agregue esa.</translation>
    </message>
    <message>
        <source>It is no plain text, or its letters are stored in an old way that could be misread. Open it in the program that made it, save it as text in &quot;UTF-8&quot;, and add that.</source>
        <translation>No es texto simple, o sus letras están guardadas de una forma antigua que podría leerse mal. Ábralo en el programa que lo hizo, guárdelo como texto en “UTF-8” y agregue ese.</translation>
    </message>
    <message>
        <source>The document carries a program or other files inside. Print it to a new PDF and add that.</source>
        <translation>El documento lleva dentro un programa u otros archivos. Imprímalo en un PDF nuevo y agregue ese.</translation>
    </message>
    <message>
        <source>the computer {name}</source>
        <translation>la computadora {name}</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>otra computadora</translation>
    </message>
    <message>
        <source>some space</source>
        <translation>algo de espacio</translation>
    </message>
</context>
<context>
    <name>ExchangingWords</name>
    <message>
        <source>Two people changed this record, and both versions are here. Look at them side by side and choose the one to go on from.</source>
        <translation>Dos personas cambiaron esta ficha, y las dos versiones están aquí. Mírelas lado a lado y elija con cuál seguir.</translation>
    </message>
    <message>
        <source>{name} was made for other readers than colleagues, so its records are not taken in. Ask the sender for a bundle for colleagues.</source>
        <translation>{name} se hizo para personas que no son colegas, así que sus fichas no se incorporan. Pida a quien lo envió un paquete para colegas.</translation>
    </message>
    <message>
        <source>Nobody here knows yet who made {name}. Compare the words of the key with the sender first: {words}</source>
        <translation>Aquí nadie sabe todavía quién hizo {name}. Compare primero las palabras de la clave con quien lo envió: {words}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What will leave</source>
        <translation>Lo que va a salir</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Also save the file with which others can check the signature</source>
        <translation>Guardar también el archivo con el que otras personas pueden comprobar la firma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To a folder or stick</source>
        <translation>A una carpeta o memoria USB</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Copiar a una memoria USB</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Preparando el paquete</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Puede detenerse en cualquier momento; no queda nada a medias.</translation>
    </message>
    <message>
        <source>For example: the ministry&apos;s focal point</source>
        <translation>Por ejemplo: el punto focal del ministerio</translation>
    </message>
    <message>
        <source>Who gets it (a role, no name)</source>
        <translation>Quién lo recibe (una función, sin nombre)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n record(s) in the outbox</source>
        <translation>
            <numerusform>Poner %n ficha en la bandeja de salida</numerusform>
            <numerusform>Poner %n fichas en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Exportar %n ficha</numerusform>
            <numerusform>Exportar %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody will be able to read this</source>
        <translation>Todo el mundo podrá leer esto</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) for everybody</source>
        <translation>
            <numerusform>Exportar %n ficha para todo el mundo</numerusform>
            <numerusform>Exportar %n fichas para todo el mundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the file can read this</source>
        <translation>Quien tenga el archivo puede leer esto</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) unsealed</source>
        <translation>
            <numerusform>Exportar %n ficha sin sellar</numerusform>
            <numerusform>Exportar %n fichas sin sellar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder or stick for the bundle</source>
        <translation>Elija la carpeta o la memoria USB para el paquete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message numerus="yes">
        <source>%n thing(s) before it is ready</source>
        <translation>
            <numerusform>Falta %n punto para que esté todo listo</numerusform>
            <numerusform>Faltan %n puntos para que esté todo listo</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is kept. Press a line to go to its question.</source>
        <translation>Todo lo que escribió se conserva. Presione una línea para ir a su pregunta.</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Volver a escribir</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Lo que las personas aceptaron</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>Everything you write is in this one folder, locked with your passphrase. Copy the whole folder to keep a second one safe; a copy without the passphrase opens nothing.</source>
        <translation>Todo lo que escribe está en esta única carpeta, bloqueada con su frase de contraseña. Copie la carpeta completa para tener otra a salvo; una copia sin la frase de contraseña no abre nada.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Carpeta de la bóveda</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>The name of a file</source>
        <translation>El nombre de un archivo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrarme</translation>
    </message>
    <message>
        <source>Why it may stay in, for everybody to read</source>
        <translation>Por qué puede quedarse, a la vista de todo el mundo</translation>
    </message>
    <message>
        <source>Why “{text}” may stay in</source>
        <translation>Por qué “{text}” puede quedarse</translation>
    </message>
    <message>
        <source>Use this reason for all that have none</source>
        <translation>Usar este motivo para todos los que no tienen</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>GeopointEditor</name>
    <message>
        <source>15.5007 or 15°30&apos;02&quot; N</source>
        <translation>15.5007 o 15°30&apos;02&quot; N</translation>
    </message>
    <message>
        <source>32.5599 or 32°33&apos;35&quot; E</source>
        <translation>32.5599 o 32°33&apos;35&quot; E</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitud</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitud</translation>
    </message>
</context>
<context>
    <name>Goes</name>
    <message>
        <source>It says: {remark}</source>
        <translation>Dice: {remark}</translation>
    </message>
    <message>
        <source>Goes: {labels}</source>
        <translation>Sale: {labels}</translation>
    </message>
    <message>
        <source>With it: {files}</source>
        <translation>Con: {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>hidden details may remain in it</source>
        <translation>pueden quedar detalles ocultos</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>device</source>
        <translation>aparato</translation>
    </message>
    <message>
        <source>owner&apos;s name</source>
        <translation>nombre del propietario</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>small picture inside</source>
        <translation>imagen pequeña incluida</translation>
    </message>
    <message>
        <source>other hidden details</source>
        <translation>otros detalles ocultos</translation>
    </message>
    <message>
        <source>no hidden details were found in it</source>
        <translation>no se encontraron detalles ocultos</translation>
    </message>
    <message>
        <source>taken out: {details}</source>
        <translation>se quitó: {details}</translation>
    </message>
    <message>
        <source>Looked at for safety by {who} on {day}</source>
        <translation>Revisión de seguridad: {who}, el {day}</translation>
    </message>
    <message>
        <source>Cleared for {audience} by {who} on {day}</source>
        <translation>Aprobada para: {audience} ({who}, el {day})</translation>
    </message>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>Se queda aquí: {reason}.</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Go into a question to see why it is asked and what a good answer holds.</source>
        <translation>Entre en una pregunta para ver por qué se hace y qué contiene una buena respuesta.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>How this list works</source>
        <translation>Cómo funciona esta lista</translation>
    </message>
    <message>
        <source>Each line leads to one question. Answer it, or look at it once more.</source>
        <translation>Cada línea lleva a una pregunta. Respóndala, o mírela una vez más.</translation>
    </message>
    <message>
        <source>When nothing is left, press Finish. Until then it stays a draft, safe here.</source>
        <translation>Cuando no quede nada, presione Terminar. Hasta entonces sigue siendo un borrador, a salvo aquí.</translation>
    </message>
    <message>
        <source>If you do not know an answer</source>
        <translation>Si no sabe una respuesta</translation>
    </message>
    <message>
        <source>Write what you know and who could tell more. You can finish another day.</source>
        <translation>Escriba lo que sabe y quién podría contar más. Puede terminar otro día.</translation>
    </message>
    <message>
        <source>The gateway asks</source>
        <translation>El portal pide</translation>
    </message>
    <message>
        <source>No guidance is needed here: write it as you would say it.</source>
        <translation>Aquí no hace falta orientación: escriba como lo diría.</translation>
    </message>
    <message>
        <source>Template from your office, {office}</source>
        <translation>Plantilla de su oficina, {office}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search your records ({keys})</source>
        <translation>Buscar en sus fichas ({keys})</translation>
    </message>
    <message>
        <source>Search your records</source>
        <translation>Buscar en sus fichas</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>Mostrar otra vez todas las fichas</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Back to where you came from; everything is saved</source>
        <translation>Volver a donde estaba; todo está guardado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Leérsela</translation>
    </message>
    <message>
        <source>Shows the story as a whole, large, to read it to her</source>
        <translation>Muestra la historia entera, en grande, para leérsela a ella</translation>
    </message>
    <message>
        <source>Help for her</source>
        <translation>Ayuda para ella</translation>
    </message>
    <message>
        <source>Whom to turn to when she needs help</source>
        <translation>A quién acudir cuando ella necesita ayuda</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Mostrar u ocultar la orientación</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Shows what is still missing</source>
        <translation>Muestra lo que todavía falta</translation>
    </message>
    <message>
        <source>Not saved yet; trying again</source>
        <translation>Aún sin guardar; se intenta otra vez</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>Where she can get help</source>
        <translation>Dónde puede encontrar ayuda</translation>
    </message>
    <message>
        <source>Your team has not filled in its list of help yet. Your office can do so under Safety, “List of help”. Until then, ask a GBV specialist or case worker whom to turn to.</source>
        <translation>Su equipo todavía no ha llenado su lista de ayuda. Su oficina puede hacerlo en Seguridad, “Lista de ayuda”. Hasta entonces, pregunte a una especialista en VBG o a quien lleve casos a quién acudir.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Comprobado el {day}</translation>
    </message>
    <message>
        <source>Nobody noted when this was checked. Call before you send somebody.</source>
        <translation>Nadie anotó cuándo se comprobó esto. Llame antes de enviar a alguien.</translation>
    </message>
</context>
<context>
    <name>HelpListSection</name>
    <message>
        <source>When somebody in a story is in danger, and whenever you press F9 while writing, the app shows this list and asks for nothing else. Put the nearest and surest services first.</source>
        <translation>Cuando una persona de una historia está en peligro, y siempre que presione F9 al escribir, la aplicación muestra esta lista y no pregunta nada más. Ponga primero los servicios más cercanos y más seguros.</translation>
    </message>
    <message>
        <source>Leave out the address of any shelter or safe house: write who leads there instead. Call each service from time to time, and note the day.</source>
        <translation>No ponga la dirección de ningún refugio ni casa segura: escriba en su lugar quién lleva hasta ahí. Llame a cada servicio de vez en cuando, y anote el día.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Agregar un servicio</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <source>List of help</source>
        <translation>Lista de ayuda</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>The day on which it was checked is not clear. Write it like {example}.</source>
        <translation>El día en que se comprobó no está claro. Escríbalo como {example}.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help for her</source>
        <translation>Ayuda para ella</translation>
    </message>
    <message>
        <source>Put down the record and listen. Believe her, ask what she needs now, and offer these services; she decides. Write down nothing of what she told you: this app is not for cases.</source>
        <translation>Deje la ficha y escuche. Créale, pregúntele qué necesita ahora y ofrézcale estos servicios; ella decide. No escriba nada de lo que le contó: esta aplicación no es para casos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>“{words}”: {reason}</source>
        <translation>“{words}”: {reason}</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>{reason} Perhaps: {words}.</source>
        <translation>{reason} Quizás: {words}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Revision {number}, {moment}, {author}</source>
        <translation>Revisión {number}, {moment}, {author}</translation>
    </message>
    <message>
        <source>{revision}, from a colleague</source>
        <translation>{revision}, de una colega</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>Las respuestas son las mismas.</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>antes: {text}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation>ahora: {text}</translation>
    </message>
    <message>
        <source>Exported on {day} for {readers}</source>
        <translation>Exportada el {day} para {readers}</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message numerus="yes">
        <source>Keep holding: %n</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Siga presionando: %n</numerusform>
            <numerusform>Siga presionando: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message numerus="yes">
        <source>%n file(s) of your records are no longer in the vault folder. What you wrote is safe. Put the files back from a copy of the folder, or add them again.</source>
        <translation>
            <numerusform>%n archivo de sus fichas ya no está en la carpeta de la bóveda. Lo que escribió está a salvo. Recupere el archivo de una copia de la carpeta o agréguelo otra vez.</numerusform>
            <numerusform>%n archivos de sus fichas ya no están en la carpeta de la bóveda. Lo que escribió está a salvo. Recupere los archivos de una copia de la carpeta o agréguelos otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No tiene nada pendiente.</translation>
    </message>
    <message>
        <source>Begin something new at the side, or look through your records.</source>
        <translation>Empiece algo nuevo al costado, o recorra sus fichas.</translation>
    </message>
    <message>
        <source>Say who you are: a name, initials or your role.</source>
        <translation>Diga quién es: un nombre, iniciales o su función.</translation>
    </message>
    <message>
        <source>Say who I am</source>
        <translation>Decir quién soy</translation>
    </message>
    <message>
        <source>It is written into your records as you want it shown. A real name is not needed.</source>
        <translation>Se escribe en sus fichas tal como quiere que se muestre. No hace falta un nombre real.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) in the outbox have waited for more than a week, or cannot be sent as they are.</source>
        <translation>
            <numerusform>%n paquete de la bandeja de salida espera desde hace más de una semana, o no se puede enviar como está.</numerusform>
            <numerusform>%n paquetes de la bandeja de salida esperan desde hace más de una semana, o no se pueden enviar como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bundle(s) that you sent no receipt came within a month. Sending again does no harm.</source>
        <translation>
            <numerusform>De %n paquete que usted envió no llegó recibo en un mes. Enviarlo otra vez no hace daño.</numerusform>
            <numerusform>De %n paquetes que usted envió no llegó recibo en un mes. Enviarlos otra vez no hace daño.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the outbox</source>
        <translation>Ver la bandeja de salida</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Revisar y reparar</translation>
    </message>
    <message>
        <source>Take in the setup file of your office, if you have one.</source>
        <translation>Incorpore el archivo de configuración de su oficina, si tiene uno.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Su oficina</translation>
    </message>
    <message>
        <source>It says where your work goes. You can write without it, and do this later.</source>
        <translation>Dice adónde va su trabajo. Puede escribir sin él, y hacer esto más tarde.</translation>
    </message>
    <message>
        <source>Try a practice record with made-up facts.</source>
        <translation>Pruebe una ficha de ensayo con datos inventados.</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Look around, write something, and discard it afterwards. Nothing leaves this computer.</source>
        <translation>Mire, escriba algo y descártelo después. Nada sale de esta computadora.</translation>
    </message>
    <message>
        <source>Is this draft still needed? {title}</source>
        <translation>¿Todavía hace falta este borrador? {title}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Nobody has changed it since {day}. What is not needed is safest gone; it stays in the bin for 30 days.</source>
        <translation>Nadie lo ha cambiado desde el {day}. Lo que no hace falta está más seguro si ya no está; se queda 30 días en la papelera.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>{kind}, last changed {moment}</source>
        <translation>{kind}, último cambio: {moment}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message numerus="yes">
        <source>%n more draft(s) wait to be finished.</source>
        <translation>
            <numerusform>%n borrador más espera que lo termine.</numerusform>
            <numerusform>%n borradores más esperan que los termine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message numerus="yes">
        <source>The gateway asks for %n change(s) in {title}.</source>
        <translation>
            <numerusform>El portal pide %n cambio en {title}.</numerusform>
            <numerusform>El portal pide %n cambios en {title}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway asks for changes in %n more record(s).</source>
        <translation>
            <numerusform>El portal pide cambios en %n ficha más.</numerusform>
            <numerusform>El portal pide cambios en %n fichas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people changed {title}. Both versions are here.</source>
        <translation>Dos personas cambiaron {title}. Las dos versiones están aquí.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Mirar las dos</translation>
    </message>
    <message>
        <source>Choose the one to go on from. Nothing was overwritten.</source>
        <translation>Elija con cuál seguir. No se sobrescribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) have two versions.</source>
        <translation>
            <numerusform>%n ficha más tiene dos versiones.</numerusform>
            <numerusform>%n fichas más tienen dos versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished record(s) have not been exported yet.</source>
        <translation>
            <numerusform>%n ficha terminada aún no se ha exportado.</numerusform>
            <numerusform>%n fichas terminadas aún no se han exportado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Elegir cuáles</translation>
    </message>
    <message>
        <source>Until you export, they are on this computer only.</source>
        <translation>Mientras no exporte, están solo en esta computadora.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) lie outside the vault, where others may open them.</source>
        <translation>
            <numerusform>%n copia está fuera de la bóveda, donde otras personas pueden abrirla.</numerusform>
            <numerusform>%n copias están fuera de la bóveda, donde otras personas pueden abrirlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What needs you</source>
        <translation>Lo que le espera</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>No pillar yet</source>
        <translation>Aún sin pilar</translation>
    </message>
    <message>
        <source>Records by pillar; finished filled, drafts outlined</source>
        <translation>Fichas por pilar; terminadas con relleno, borradores con contorno</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>Por pilar</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Record number</source>
        <translation>Número de ficha</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens your records here.</source>
        <translation>Desde ahora su nueva frase de contraseña abre sus fichas aquí.</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Quitar esta clave</translation>
    </message>
    <message>
        <source>It opens nothing here any more. Backups and copies of the folder that were made before still open with it.</source>
        <translation>Ya no abrirá nada aquí. Los respaldos y las copias de la carpeta hechos antes todavía se abren con ella.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>The file that your office gave you</source>
        <translation>El archivo que le dio su oficina</translation>
    </message>
    <message>
        <source>Text files (*.txt *.pub);;All files (*)</source>
        <translation>Archivos de texto (*.txt *.pub);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Cifrar todo de nuevo</translation>
    </message>
    <message>
        <source>The app locks, encrypts your records, and opens again. You type your passphrase once. Files follow in the background, also over several days. Older backups go once a new one is made. Databases kept beside the vault from before a repair go at once.</source>
        <translation>La aplicación se bloquea, cifra sus fichas y se vuelve a abrir. Usted escribe una vez su frase de contraseña. Los archivos siguen en segundo plano, también durante varios días. Los respaldos anteriores se van cuando haya uno nuevo. Las bases de datos guardadas junto a la bóveda de antes de una reparación se van de inmediato.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Each of these alone opens your records. What you take away opens nothing any more.</source>
        <translation>Cada una de estas, por sí sola, abre sus fichas. Lo que usted quite ya no abre nada.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Files are being encrypted anew: {done} of {total}.</source>
        <translation>Cifrando de nuevo los archivos: {done} de {total}.</translation>
    </message>
    <message>
        <source>Chosen on {day}.</source>
        <translation>Elegida el {day}.</translation>
    </message>
    <message>
        <source>You know it.</source>
        <translation>Usted la conoce.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperación</translation>
    </message>
    <message>
        <source>You have none. If the passphrase is forgotten, nobody can open your records. A kit is one sheet of paper that can.</source>
        <translation>No tiene ninguno. Si se olvida la frase de contraseña, nadie puede abrir sus fichas. Un kit es una hoja de papel que sí puede.</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>Hacer un kit</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Hacer uno nuevo</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Three pieces</source>
        <translation>Tres piezas</translation>
    </message>
    <message>
        <source>Three people each keep one, and two of them together can help you. None can alone.</source>
        <translation>Tres personas guardan una cada una, y dos de ellas juntas pueden ayudarle. Ninguna puede sola.</translation>
    </message>
    <message>
        <source>Make three pieces</source>
        <translation>Hacer tres piezas</translation>
    </message>
    <message>
        <source>Test two of them</source>
        <translation>Probar dos de ellas</translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation>Hacer unas nuevas</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Quitarlas</translation>
    </message>
    <message>
        <source>Help from your office</source>
        <translation>Ayuda de su oficina</translation>
    </message>
    <message>
        <source>With its key, your office can help you in when the passphrase is lost. It never learns the passphrase. But it could open a copy of your records.</source>
        <translation>Con su clave, su oficina puede ayudarle a entrar cuando se pierde la frase de contraseña. Nunca conoce la frase de contraseña. Pero podría abrir una copia de sus fichas.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Una oficina sin nombre</translation>
    </message>
    <message>
        <source>Add an office&apos;s key</source>
        <translation>Agregar la clave de una oficina</translation>
    </message>
    <message>
        <source>All locks at once</source>
        <translation>Todas las cerraduras a la vez</translation>
    </message>
    <message>
        <source>Did somebody have your passphrase, your kit, or a copy of this folder? Then encrypt everything anew: what they have opens nothing that you write from now on. Everything that opens your records today goes on doing so; take away or change first what they know.</source>
        <translation>¿Alguien tuvo su frase de contraseña, su kit o una copia de esta carpeta? Entonces cifre todo de nuevo: lo que esa persona tiene no abre nada de lo que usted escriba desde ahora. Todo lo que hoy abre sus fichas las sigue abriendo; quite o cambie primero lo que esa persona conoce.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Cifrar todo de nuevo</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Fecha de creación: {day}.</translation>
    </message>
    <message>
        <source>This app did not make it. Take it away.</source>
        <translation>No se hizo con esta aplicación. Conviene quitarlo.</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>Aún sin probar.</translation>
    </message>
    <message>
        <source>Last tested on {day}.</source>
        <translation>Última prueba: {day}.</translation>
    </message>
</context>
<context>
    <name>KitEntry</name>
    <message>
        <source>{typed} of {count} words or groups of digits. Small mistakes in spaces do not matter.</source>
        <translation>{typed} de {count} palabras o grupos de cifras. Los pequeños descuidos en los espacios no importan.</translation>
    </message>
</context>
<context>
    <name>KitPaper</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperación</translation>
    </message>
    <message>
        <source>These 24 words open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation>Estas 24 palabras abren su bóveda cuando se olvida la frase de contraseña. Junto con un respaldo también la abren en otra computadora. Quien tenga esta página y su bóveda puede leer todo lo que contiene.</translation>
    </message>
    <message>
        <source>These 24 numbers open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation>Estos 24 números abren su bóveda cuando se olvida la frase de contraseña. Junto con un respaldo también la abren en otra computadora. Quien tenga esta página y su bóveda puede leer todo lo que contiene.</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>Las 24 palabras</translation>
    </message>
    <message>
        <source>The 24 numbers</source>
        <translation>Los 24 números</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo usarlo</translation>
    </message>
    <message>
        <source>On another computer, install the app and choose “I have a backup” first.</source>
        <translation>En otra computadora, instale la aplicación y elija primero «Tengo un respaldo».</translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With the recovery kit”.</source>
        <translation>En la primera ventana elija «Otras formas de entrar» y luego «Con el kit de recuperación».</translation>
    </message>
    <message>
        <source>Type the words in their order, from 1 to 24. Capital letters and accents do not matter.</source>
        <translation>Escriba las palabras en su orden, de la 1 a la 24. Las mayúsculas y los acentos no importan.</translation>
    </message>
    <message>
        <source>Type the numbers in their order, from 1 to 24. Spaces do not matter.</source>
        <translation>Escriba los números en su orden, del 1 al 24. Los espacios no importan.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. This page goes on working until you make a new kit.</source>
        <translation>Elija una frase de contraseña nueva. Esta página sigue sirviendo hasta que haga un kit nuevo.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Cómo guardarlo</translation>
    </message>
    <message>
        <source>Keep it in a safe place, away from the computer and from your backups.</source>
        <translation>Guárdelo en un lugar seguro, lejos de la computadora y de sus respaldos.</translation>
    </message>
    <message>
        <source>Do not photograph, scan or send it, and type it nowhere but in the app.</source>
        <translation>No lo fotografíe, no lo escanee ni lo envíe, y no lo escriba en ningún lugar que no sea la aplicación.</translation>
    </message>
    <message>
        <source>Test it twice a year: under Safety, Keys.</source>
        <translation>Pruébelo dos veces al año: en Seguridad, Claves.</translation>
    </message>
    <message>
        <source>If it is lost or somebody saw it, make a new kit and a new backup at once. This page still opens older backups, so delete those.</source>
        <translation>Si se pierde o alguien lo vio, haga de inmediato un kit nuevo y un respaldo nuevo. Esta página todavía abre los respaldos anteriores, así que elimínelos.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Probado el</translation>
    </message>
    <message>
        <source>Recovery piece {number} of 3</source>
        <translation>Pieza de recuperación {number} de 3</translation>
    </message>
    <message>
        <source>Two of three pieces, each with its own short code, open the vault when the passphrase is forgotten. One piece alone opens nothing.</source>
        <translation>Dos de las tres piezas, cada una con su propio código corto, abren la bóveda cuando se olvida la frase de contraseña. Una pieza sola no abre nada.</translation>
    </message>
    <message>
        <source>Series {series}. Only pieces of the same series go together.</source>
        <translation>Serie {series}. Solo van juntas las piezas de la misma serie.</translation>
    </message>
    <message>
        <source>The 33 words of this piece</source>
        <translation>Las 33 palabras de esta pieza</translation>
    </message>
    <message>
        <source>The 33 numbers of this piece</source>
        <translation>Los 33 números de esta pieza</translation>
    </message>
    <message>
        <source>Bring two pieces of the same series together, and the short code of each.</source>
        <translation>Reúna dos piezas de la misma serie, y el código corto de cada una.</translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With two of the three pieces”.</source>
        <translation>En la primera ventana elija «Otras formas de entrar» y luego «Con dos de las tres piezas».</translation>
    </message>
    <message>
        <source>Type the words of each piece in their order, and its short code.</source>
        <translation>Escriba las palabras de cada pieza en su orden, y su código corto.</translation>
    </message>
    <message>
        <source>Type the numbers of each piece in their order, and its short code.</source>
        <translation>Escriba los números de cada pieza en su orden, y su código corto.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The pieces go on working until new ones are made.</source>
        <translation>Elija una frase de contraseña nueva. Las piezas siguen sirviendo hasta que se hagan otras.</translation>
    </message>
    <message>
        <source>Each piece belongs with another person, in another place, away from the computer.</source>
        <translation>Cada pieza debe estar con otra persona, en otro lugar, lejos de la computadora.</translation>
    </message>
    <message>
        <source>Never write the short code on this page; keep it apart from it.</source>
        <translation>Nunca escriba el código corto en esta página; guárdelo aparte.</translation>
    </message>
    <message>
        <source>Do not photograph, scan or send this page, and type it nowhere but in the app.</source>
        <translation>No fotografíe, no escanee ni envíe esta página, y no la escriba en ningún lugar que no sea la aplicación.</translation>
    </message>
    <message>
        <source>If a piece is lost or somebody saw it, make three new pieces and a new backup.</source>
        <translation>Si una pieza se pierde o alguien la vio, haga tres piezas nuevas y un respaldo nuevo.</translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>Make a recovery kit</source>
        <translation>Hacer un kit de recuperación</translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper with 24 words. If the passphrase is forgotten, or the computer is gone and only a backup is left, the kit opens your records.</source>
        <translation>Un kit de recuperación es una hoja de papel con 24 palabras. Si se olvida la frase de contraseña, o si ya no está la computadora y solo queda un respaldo, el kit abre sus fichas.</translation>
    </message>
    <message>
        <source>Whoever has this paper and your computer, or a backup, can read everything. Keep it away from both, and do not take a photo of it.</source>
        <translation>Quien tenga este papel y su computadora, o un respaldo, puede leer todo. Guárdelo lejos de ambos, y no le tome fotos.</translation>
    </message>
    <message>
        <source>The kit that you have now will open nothing any more. Destroy it then.</source>
        <translation>El kit que tiene ahora ya no abrirá nada. Destrúyalo entonces.</translation>
    </message>
    <message>
        <source>The next step shows the words. Make sure that nobody looks on.</source>
        <translation>El paso siguiente muestra las palabras. Asegúrese de que nadie esté mirando.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Put it on paper</source>
        <translation>Páselo a papel</translation>
    </message>
    <message>
        <source>Print it, or copy it by hand, each word with its number.</source>
        <translation>Imprímalo, o cópielo a mano, cada palabra con su número.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ya lo tengo en papel</translation>
    </message>
    <message>
        <source>Three words from your paper</source>
        <translation>Tres palabras de su papel</translation>
    </message>
    <message>
        <source>So that nothing was misread. Only then does the kit open your records.</source>
        <translation>Para que nada se haya leído mal. Solo después el kit abre sus fichas.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Mostrar otra vez las palabras</translation>
    </message>
    <message>
        <source>Keep this kit</source>
        <translation>Conservar este kit</translation>
    </message>
    <message>
        <source>Number {number} is not what was shown. Look at your paper, or show the words again.</source>
        <translation>El número {number} no es lo que se mostró. Mire su papel, o muestre otra vez las palabras.</translation>
    </message>
</context>
<context>
    <name>KitTestSheet</name>
    <message>
        <source>Test two pieces</source>
        <translation>Probar dos piezas</translation>
    </message>
    <message>
        <source>Test the kit</source>
        <translation>Probar el kit</translation>
    </message>
    <message>
        <source>Take the paper and type what stands on it. Nothing is opened or changed by this.</source>
        <translation>Tome el papel y escriba lo que dice. Con esto no se abre ni se cambia nada.</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>Una pieza</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>Otra pieza</translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation>Lo que dice su papel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>It is typed right, but it does not open these records. Perhaps it is an older one, or of another computer.</source>
        <translation>Está bien escrito, pero no abre estas fichas. Quizá es uno anterior, o de otra computadora.</translation>
    </message>
    <message>
        <source>Yes, it opens your records</source>
        <translation>Sí, abre sus fichas</translation>
    </message>
    <message>
        <source>Put the paper back where it was, away from the computer.</source>
        <translation>Vuelva a poner el papel donde estaba, lejos de la computadora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LastBackup</name>
    <message>
        <source>Backing up before closing</source>
        <translation>Haciendo el respaldo antes de cerrar</translation>
    </message>
    <message>
        <source>Everything is saved. The app closes by itself as soon as the backup stands.</source>
        <translation>Todo está guardado. La aplicación se cierra sola en cuanto el respaldo esté hecho.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin respaldo</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The last words are not saved</source>
        <translation>Las últimas palabras no están guardadas</translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation>Cerrar y perder las últimas palabras</translation>
    </message>
    <message>
        <source>Your last words are kept in memory until then: leave the computer on.</source>
        <translation>Hasta entonces sus últimas palabras se guardan en la memoria: deje encendida la computadora.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>This bundle goes to &lt;b&gt;{target}&lt;/b&gt; and can be read by &lt;b&gt;{readers}&lt;/b&gt;. {holds}</source>
        <translation>Este paquete es para &lt;b&gt;{target}&lt;/b&gt; y lo podrán leer &lt;b&gt;{readers}&lt;/b&gt;. {holds}</translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers.</source>
        <translation>Nada de lo que eligió puede salir para estas personas.</translation>
    </message>
    <message>
        <source>To change that, amend the record and widen the answer to &quot;Who may see it&quot;.</source>
        <translation>Para cambiarlo, modifique la ficha y amplíe la respuesta a “Quién puede verla”.</translation>
    </message>
    <message>
        <source>What is damaged can be taken back from a backup, on the page Safety under &quot;Check and repair&quot;. Or amend the record, and add the file again or remove it.</source>
        <translation>Lo dañado se puede recuperar de un respaldo, en la página Seguridad en “Revisar y reparar”. O modifique la ficha, y agregue otra vez el archivo o quítelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would leave, and who agreed to it ...</source>
        <translation>Mirando qué saldría, y quién lo aceptó ...</translation>
    </message>
    <message>
        <source>Please read it once more: it has changed.</source>
        <translation>Por favor, léalo una vez más: cambió.</translation>
    </message>
    <message>
        <source>Who looked at a record and who cleared it is a claim that a key signs. This computer cannot know whose key it is: the gateway checks that.</source>
        <translation>Quién revisó una ficha y quién la aprobó es una afirmación que firma una clave. Esta computadora no puede saber de quién es la clave: eso lo comprueba el portal.</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt;, &lt;b&gt;{pictures}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation>Contiene &lt;b&gt;{records}&lt;/b&gt;, &lt;b&gt;{pictures}&lt;/b&gt; y &lt;b&gt;{files}&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n archivo más</numerusform>
            <numerusform>%n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation>Contiene &lt;b&gt;{records}&lt;/b&gt; y &lt;b&gt;{files}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and no files.</source>
        <translation>Contiene &lt;b&gt;{records}&lt;/b&gt; y ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) taken back travel along</source>
        <translation>
            <numerusform>Sale también %n consentimiento retirado</numerusform>
            <numerusform>Salen también %n consentimientos retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>So that whoever has an older bundle removes what was taken back. No person and no reason is named.</source>
        <translation>Para que quien tenga un paquete anterior quite lo que se retiró. No se nombra a ninguna persona ni ningún motivo.</translation>
    </message>
    <message>
        <source>Record {number}, since {day}: {scope}</source>
        <translation>Ficha {number}, desde el {day}: {scope}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Who might want to read it</source>
        <translation>Quién podría querer leerlo</translation>
    </message>
    <message>
        <source>Somebody who finds, steals or seizes the computer, a stick or a backup.</source>
        <translation>Alguien que encuentra, roba o confisca la computadora, una memoria USB o un respaldo.</translation>
    </message>
    <message>
        <source>Somebody who shares the computer with you, or uses it after you.</source>
        <translation>Alguien que comparte la computadora con usted, o la usa después.</translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or walks in.</source>
        <translation>Alguien que mira por encima de su hombro, o que entra.</translation>
    </message>
    <message>
        <source>Somebody who sees a bundle on its way, or changes it.</source>
        <translation>Alguien que ve un paquete en camino, o lo cambia.</translation>
    </message>
    <message>
        <source>Somebody who can force you to open it.</source>
        <translation>Alguien que puede obligarle a abrirla.</translation>
    </message>
    <message>
        <source>Somebody who has put a program on the computer that watches it.</source>
        <translation>Alguien que puso en la computadora un programa que la vigila.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Lo que resiste</translation>
    </message>
    <message>
        <source>While it is locked, nothing that you wrote can be read: records, drafts, files, small pictures, what you search in, and who you are. It is encrypted from the first key you press. Backups are encrypted in the same way.</source>
        <translation>Mientras está bloqueada, no se puede leer nada de lo que escribió: fichas, borradores, archivos, miniaturas, aquello en lo que busca y quién es usted. Se cifra desde la primera tecla. Los respaldos se cifran del mismo modo.</translation>
    </message>
    <message>
        <source>Guessing the passphrase is slow for everybody, also on another and faster computer. That protects a good passphrase. It does not protect a short one.</source>
        <translation>Adivinar la frase de contraseña es lento para cualquiera, también en otra computadora más rápida. Eso protege una buena frase de contraseña. No protege una corta.</translation>
    </message>
    <message>
        <source>It locks by itself after some minutes, when the computer sleeps, and when you lock the computer. What you typed is saved first.</source>
        <translation>Se bloquea sola después de unos minutos, cuando la computadora se duerme y cuando usted bloquea la computadora. Lo que escribió se guarda antes.</translation>
    </message>
    <message>
        <source>Pressing Shift three times, or Exit, hides the window at once, saves, locks, and empties the clipboard.</source>
        <translation>Presionar tres veces Mayús, o Salir, oculta la ventana de inmediato, guarda, bloquea y vacía el portapapeles.</translation>
    </message>
    <message>
        <source>Pictures, pages, sound and films open inside the app. No copy that others could read is left on the disk, unless you save one outside; those are listed until you delete them.</source>
        <translation>Las imágenes, las páginas, el sonido y los videos se abren dentro de la aplicación. En el disco no queda ninguna copia que otras personas puedan leer, salvo que usted guarde una afuera; esas están en una lista hasta que las elimine.</translation>
    </message>
    <message>
        <source>A bundle that somebody changed on its way is refused by whoever checks its signature.</source>
        <translation>Un paquete que alguien cambió en el camino lo rechaza quien comprueba su firma.</translation>
    </message>
    <message>
        <source>What holds only in part</source>
        <translation>Lo que resiste solo en parte</translation>
    </message>
    <message>
        <source>Anybody who sees the folder of the app or a backup can tell that the app is used, how much there is, when it changed last, and which ways in there are. The folder also tells the language of the app, and an office can be told by its key. They cannot tell what it says.</source>
        <translation>Quien vea la carpeta de la aplicación o un respaldo puede saber que se usa la aplicación, cuánto contiene, cuándo cambió por última vez y qué formas de entrar hay. La carpeta revela también el idioma de la aplicación, y una oficina se puede reconocer por su clave. Lo que está escrito no se puede leer.</translation>
    </message>
    <message>
        <source>Somebody who can write into the folder can damage it, or put an older state of it back. Damage is noticed and named. An older state of the records is not noticed.</source>
        <translation>Quien pueda escribir en la carpeta puede dañarla, o volver a poner un estado anterior de ella. La aplicación nota los daños y los nombra. Un estado anterior de las fichas no lo nota.</translation>
    </message>
    <message>
        <source>A bundle that you leave unsealed. With your office&apos;s setup file, bundles for the gateway are sealed for it, and others for the colleagues you tick: nobody else can open them, not even you. Without, whoever gets the file can read it, and the app says so before it is made. A notice that a consent was taken back is never sealed, so that everybody who got the record can read it; it holds the number of the record and what was taken back, and no name.</source>
        <translation>Un paquete que usted deja sin sellar. Con el archivo de configuración de su oficina, los paquetes para el portal se sellan para él, y los demás para las colegas que usted marque: nadie más puede abrirlos, ni siquiera usted. Sin él, quien reciba el archivo puede leerlo, y la aplicación lo dice antes de hacerlo. Un aviso de que se retiró un consentimiento nunca se sella, para que todas las personas que recibieron la ficha puedan leerlo; contiene el número de la ficha y lo que se retiró, y ningún nombre.</translation>
    </message>
    <message>
        <source>That there is a bundle. Its size and when it was made can be seen, and how many receivers a sealed one has, though not which.</source>
        <translation>Que hay un paquete. Se puede ver su tamaño y cuándo se hizo, y para cuántas personas está sellado, aunque no para cuáles.</translation>
    </message>
    <message>
        <source>The name that an office gave your device. Once it is confirmed, whoever can open a bundle of it can read that name and organisation. An office should choose names that tell of no person and no place.</source>
        <translation>El nombre que una oficina dio a su aparato. Una vez confirmado, quien puede abrir un paquete suyo puede leer ese nombre y esa organización. Una oficina debería elegir nombres que no revelen a ninguna persona ni lugar.</translation>
    </message>
    <message>
        <source>An office whose signing key was stolen. Until everybody knows, somebody else can confirm devices in its name.</source>
        <translation>Una oficina cuya clave de firma fue robada. Hasta que todo el mundo lo sepa, otra persona puede confirmar aparatos en su nombre.</translation>
    </message>
    <message>
        <source>The wait after wrong passphrases slows down somebody at this keyboard. Somebody who copies the whole folder can guess elsewhere without that wait; each guess still costs them time.</source>
        <translation>La espera después de frases de contraseña equivocadas frena a quien esté en este teclado. Quien copie toda la carpeta puede adivinar en otro lugar sin esa espera; cada intento le cuesta tiempo de todos modos.</translation>
    </message>
    <message>
        <source>What somebody in a record did not agree to stays here: it goes into no bundle, page, table, copied text or picture. The day counts: a consent that has run out, or was taken back, lets nothing more out. Somebody other than the writer has to clear a record first.</source>
        <translation>Lo que una persona de una ficha no aceptó se queda aquí: no va a ningún paquete, página, tabla, texto copiado ni imagen. Cuenta el día: un consentimiento que terminó, o que se retiró, ya no deja salir nada. Antes tiene que aprobar la ficha alguien distinto de quien la escribió.</translation>
    </message>
    <message>
        <source>The app uses the network for one thing alone: to send what you put in the outbox to the gateway that your office&apos;s setup file names, and to fetch the answers. Without such a file it never uses it.</source>
        <translation>La aplicación usa la red para una sola cosa: enviar lo que usted pone en la bandeja de salida al portal que nombra el archivo de configuración de su oficina, y traer las respuestas. Sin ese archivo no la usa nunca.</translation>
    </message>
    <message>
        <source>Everybody who has the recovery kit, two of its pieces with their codes, or the office key, and the folder or a backup, can open it. Keep them where you would keep the passphrase.</source>
        <translation>Quien tenga el kit de recuperación, dos de las piezas con sus códigos, o la clave de la oficina, y además la carpeta o un respaldo, puede abrirlo. Guárdelos donde guardaría la frase de contraseña.</translation>
    </message>
    <message>
        <source>A new passphrase or a new kit does not reach backups and copies of the folder that were made before: the old one still opens those. Changing the data key and deleting the old backups cures that for what is still in your hands.</source>
        <translation>Una frase de contraseña nueva o un kit nuevo no llega a los respaldos ni a las copias de la carpeta hechos antes: lo anterior todavía los abre. Cambiar la clave de los datos y eliminar los respaldos anteriores lo remedia para lo que sigue en sus manos.</translation>
    </message>
    <message>
        <source>Whoever watches the network can see that this computer speaks with the gateway, when, and how much it sends. They cannot see what. Where that alone is dangerous, copy bundles to a stick.</source>
        <translation>Quien vigile la red puede ver que esta computadora habla con el portal, cuándo, y cuánto envía, pero no qué. Donde eso solo ya es peligroso, copie los paquetes a una memoria USB.</translation>
    </message>
    <message>
        <source>The app can hold a record only against what was written down: who is in it, what she agreed to, who can be recognised in a picture. What was ticked wrongly, or left out, it cannot know.</source>
        <translation>La aplicación solo puede comparar una ficha con lo que se anotó: quién está en ella, qué aceptó, a quién se puede reconocer en una imagen. Lo que se marcó mal, o se omitió, no lo puede saber.</translation>
    </message>
    <message>
        <source>It looks for numbers, dates, addresses and protected names in what you write. It does not find everything, and it cannot tell what a neighbour would recognise.</source>
        <translation>Busca números, fechas, direcciones y nombres protegidos en lo que usted escribe. No lo encuentra todo, y no puede decir qué reconocería alguien del vecindario.</translation>
    </message>
    <message>
        <source>That somebody checked a record is signed with her key. A signature says who claims this; it takes the receiver to know whose key it is.</source>
        <translation>Que alguien revisó una ficha se firma con su clave. Una firma dice quién lo afirma; a quien la recibe le toca saber de quién es la clave.</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Lo que no resiste</translation>
    </message>
    <message>
        <source>A computer that is watched. A program that records keys or the screen sees what you see, and your passphrase too. No app can stop it from inside.</source>
        <translation>Una computadora vigilada. Un programa que graba las teclas o la pantalla ve lo que usted ve, y también su frase de contraseña. Ninguna aplicación puede impedirlo desde dentro.</translation>
    </message>
    <message>
        <source>A passphrase that is forced out of you. There is no second, harmless vault to show: a false one that is found out can put you in more danger.</source>
        <translation>Una frase de contraseña que le sacan por la fuerza. No hay una segunda bóveda inofensiva que mostrar: una falsa que se descubre puede ponerle en más peligro.</translation>
    </message>
    <message>
        <source>Photos and recordings of the screen, and paper that was printed.</source>
        <translation>Fotos y grabaciones de la pantalla, y el papel que se imprimió.</translation>
    </message>
    <message>
        <source>The memory of the computer while the app is open, and while it is hidden but could not save the last words yet. Parts of it can be written to the disk by the system, when memory is short or when the computer sleeps deeply. Encrypt the whole disk if you can.</source>
        <translation>La memoria de la computadora mientras la aplicación está abierta, y mientras está oculta sin haber podido guardar las últimas palabras. El sistema puede escribir partes de ella en el disco, cuando falta memoria o cuando la computadora se duerme profundamente. Cifre el disco completo si puede.</translation>
    </message>
    <message>
        <source>Remains on modern disks and sticks. They keep old contents where no program reaches them. What was inside the app is encrypted there; a copy that you saved outside is not.</source>
        <translation>Restos en discos y memorias USB modernos. Conservan contenidos viejos donde ningún programa llega. Lo que estaba dentro de la aplicación está cifrado allí; una copia que usted guardó afuera, no.</translation>
    </message>
    <message>
        <source>What has left: bundles, prints, copies and backups elsewhere. Deleting here does not call them back.</source>
        <translation>Lo que ya salió: paquetes, impresiones, copias y respaldos en otros lugares. Eliminar aquí no los hace volver.</translation>
    </message>
    <message>
        <source>A passphrase that is lost, if there is no kit, no pieces and no office key. Nobody can open it then, and we cannot either.</source>
        <translation>Una frase de contraseña perdida, si no hay kit, ni piezas, ni clave de la oficina. Entonces nadie puede abrir la bóveda, tampoco quienes hicieron esta aplicación.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Lo que usted puede hacer</translation>
    </message>
    <message>
        <source>Choose a passphrase of several words, and tell it to nobody.</source>
        <translation>Elija una frase de contraseña de varias palabras, y no se la diga a nadie.</translation>
    </message>
    <message>
        <source>Print the recovery kit, keep it away from the computer, and test it now and then.</source>
        <translation>Imprima el kit de recuperación, guárdelo lejos de la computadora y pruébelo de vez en cuando.</translation>
    </message>
    <message>
        <source>Keep a backup on a stick in another place, and check it now and then.</source>
        <translation>Tenga un respaldo en una memoria USB en otro lugar, y revíselo de vez en cuando.</translation>
    </message>
    <message>
        <source>Lock the app when you go, also for a moment. Use Exit when somebody comes.</source>
        <translation>Bloquee la aplicación cuando se vaya, aunque sea un momento. Use Salir cuando alguien venga.</translation>
    </message>
    <message>
        <source>Do not write what could lead to a survivor: no name, no address, no number. What is not written cannot be found.</source>
        <translation>No escriba lo que pueda llevar a una sobreviviente: ni nombre, ni dirección, ni número. Lo que no está escrito no se puede encontrar.</translation>
    </message>
    <message>
        <source>If you think the computer is watched, do not open the app on it. Ask your office for help.</source>
        <translation>Si cree que la computadora está vigilada, no abra la aplicación en ella. Pida ayuda a su oficina.</translation>
    </message>
    <message>
        <source>If the computer may be taken and you have no time: Safety, Erase everything. It destroys the keys within a second.</source>
        <translation>Si le pueden quitar la computadora y no hay tiempo: Seguridad, Borrar todo. Destruye las claves en un segundo.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>What it cannot protect</source>
        <translation>Límites de la protección</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press a key to stay.</source>
        <translation>
            <numerusform>Se bloquea en %n segundo. Presione una tecla para quedarse.</numerusform>
            <numerusform>Se bloquea en %n segundos. Presione una tecla para quedarse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>When nobody touches the keyboard, the mouse or the screen, the app saves everything and locks. It tells you half a minute before. Playing a film or a sound counts as being there.</source>
        <translation>Cuando nadie toca el teclado, el ratón ni la pantalla, la aplicación guarda todo y se bloquea. Le avisa medio minuto antes. Reproducir un video o un sonido cuenta como presencia.</translation>
    </message>
    <message>
        <source>Lock when the window is minimised too</source>
        <translation>Bloquear también al minimizar la ventana</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear después de</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>What else locks it</source>
        <translation>Qué más la bloquea</translation>
    </message>
    <message>
        <source>The app locks when the computer goes to sleep and when its screen is locked, as far as the computer tells. A Mac tells only when it wakes up: lock the app yourself before you close the lid.</source>
        <translation>La aplicación se bloquea cuando la computadora se duerme y cuando se bloquea su pantalla, si la computadora lo avisa. Una Mac avisa solo al despertar: bloquee usted la aplicación antes de cerrar la tapa.</translation>
    </message>
    <message>
        <source>An export or a file that is being added is finished first, behind the lock. Only sleep, quick exit and locking by hand stop it. Nothing half-done is left behind, and you are told afterwards.</source>
        <translation>Una exportación o un archivo que se está agregando termina primero, detrás del bloqueo. Solo lo detienen el reposo, la salida rápida y el bloqueo a mano. No queda nada a medias, y se le avisa después.</translation>
    </message>
    <message>
        <source>If the last words cannot be saved, as on a full disk, everything is hidden all the same. The words stay in memory and are saved as soon as that works.</source>
        <translation>Si las últimas palabras no se pueden guardar, por ejemplo con el disco lleno, todo se oculta de todos modos. Las palabras siguen en la memoria y se guardan en cuanto se pueda.</translation>
    </message>
    <message>
        <source>Leave at once</source>
        <translation>Salir de inmediato</translation>
    </message>
    <message>
        <source>Press Shift three times, or the button Exit. Everything is hidden, saved and locked, and the clipboard is emptied.</source>
        <translation>Presione tres veces Mayús, o el botón Salir. Todo se oculta, se guarda y se bloquea, y el portapapeles se vacía.</translation>
    </message>
    <message>
        <source>What you copy from delicate answers is taken off the clipboard after one minute. A program that keeps a history of the clipboard may have it still.</source>
        <translation>Lo que copia de respuestas delicadas se quita del portapapeles después de un minuto. Un programa que guarde un historial del portapapeles puede tenerlo todavía.</translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Write large</source>
        <translation>Escribir en grande</translation>
    </message>
    <message>
        <source>Opens this answer alone on a sheet; Esc brings you back</source>
        <translation>Abre esta respuesta sola en una hoja; Esc le trae de vuelta</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookFirst</name>
    <message>
        <source>Look at these before they go</source>
        <translation>Mire esto antes de que salga</translation>
    </message>
    <message>
        <source>Put together, they could point to a place, a small group, a partner or a person.</source>
        <translation>Juntos, estos datos podrían señalar un lugar, un grupo pequeño, una organización socia o una persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text could say who somebody is. What stays in for everybody to read needs a reason, in a few words.</source>
        <translation>
            <numerusform>%n lugar del texto podría decir quién es alguien. Lo que queda a la vista de todo el mundo necesita un motivo, en pocas palabras.</numerusform>
            <numerusform>%n lugares del texto podrían decir quién es alguien. Lo que queda a la vista de todo el mundo necesita un motivo, en pocas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrarme</translation>
    </message>
</context>
<context>
    <name>LostSheet</name>
    <message>
        <source>This device is lost</source>
        <translation>Este aparato se perdió</translation>
    </message>
    <message>
        <source>Save the list of lost devices</source>
        <translation>Guardar la lista de aparatos perdidos</translation>
    </message>
    <message>
        <source>Its confirmation is taken back for good, also if the device is found again: then it makes a new key and asks anew. What it signed is refused wherever the list arrives.</source>
        <translation>Su confirmación se retira definitivamente, aunque el aparato aparezca: entonces hace una clave nueva y la pide otra vez. Lo que firmó se rechaza dondequiera que llegue la lista.</translation>
    </message>
    <message>
        <source>The list names every lost device of your office. Give it to your teams and to the gateway; your next setup file carries it as well.</source>
        <translation>La lista nombra todos los aparatos perdidos de su oficina. Entréguela a sus equipos y al portal; su próximo archivo de configuración también la lleva.</translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation>Frase de la clave de firma de la oficina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is lost: save the list…</source>
        <translation>Se perdió: guardar la lista…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Guardar la lista…</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation>Escriba la frase de la clave de firma de la oficina.</translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation>Listas de aparatos perdidos (*.revoked)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>Dónde poner la lista</translation>
    </message>
</context>
<context>
    <name>MakerWords</name>
    <message>
        <source>Maker unknown: there is no signature that can be read.</source>
        <translation>Origen desconocido: no hay ninguna firma que se pueda leer.</translation>
    </message>
    <message>
        <source>Its key was taken back since: ask your office before you use this.</source>
        <translation>Su clave se retiró después: pregunte a su oficina antes de usar esto.</translation>
    </message>
    <message>
        <source>{device}, {organisation}</source>
        <translation>{device}, {organisation}</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person on {date}.</source>
        <translation>Hecho por {who}, confirmado en persona el {date}.</translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared on {date}.</source>
        <translation>Hecho por un aparato cuyas palabras comparó alguien de aquí el {date}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office} on {date}.</source>
        <translation>Hecho por {who}, confirmado por {office} el {date}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed on {date} by an office that you trust.</source>
        <translation>Hecho por {who}, confirmado el {date} por una oficina en la que usted confía.</translation>
    </message>
    <message>
        <source>Made on this device.</source>
        <translation>Hecho en este aparato.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office}.</source>
        <translation>Hecho por {who}, confirmado por {office}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by an office that you trust.</source>
        <translation>Hecho por {who}, confirmado por una oficina en la que usted confía.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person before.</source>
        <translation>Hecho por {who}, confirmado antes en persona.</translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared before.</source>
        <translation>Hecho por un aparato cuyas palabras ya comparó alguien de aquí.</translation>
    </message>
    <message>
        <source>Made by {who}, whom your office&apos;s setup file names.</source>
        <translation>Hecho por {who}, según el archivo de configuración de su oficina.</translation>
    </message>
    <message>
        <source>Made by {who}, whose confirmation has run out. Ask whether the device is still theirs.</source>
        <translation>Hecho por {who}, cuya confirmación terminó. Pregunte si el aparato todavía es suyo.</translation>
    </message>
    <message>
        <source>This device was lost or its key stolen: do not use what it made.</source>
        <translation>Este aparato se perdió o robaron su clave: no use lo que hizo.</translation>
    </message>
    <message>
        <source>Changed after signing: do not use.</source>
        <translation>Se cambió después de firmarse: no lo use.</translation>
    </message>
    <message>
        <source>Maker unknown: it calls itself {who}, and nobody here confirmed that.</source>
        <translation>Origen desconocido: se presenta como {who}, y aquí nadie lo confirmó.</translation>
    </message>
    <message>
        <source>Maker unknown: nobody here has confirmed this device.</source>
        <translation>Origen desconocido: aquí nadie ha confirmado este aparato.</translation>
    </message>
</context>
<context>
    <name>MonthEditor</name>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More ways out</source>
        <translation>Más formas de sacarla</translation>
    </message>
    <message>
        <source>Copy the whole record …</source>
        <translation>Copiar la ficha entera …</translation>
    </message>
    <message>
        <source>Save as a table (CSV) …</source>
        <translation>Guardar como tabla (CSV) …</translation>
    </message>
    <message>
        <source>Save a picture …</source>
        <translation>Guardar una imagen …</translation>
    </message>
    <message>
        <source>Consent form …</source>
        <translation>Formulario de consentimiento …</translation>
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
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>La nueva otra vez</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Escriba una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation>Las dos no son iguales. Escriba otra vez la segunda, o muestre lo que escribe.</translation>
    </message>
    <message>
        <source>It would be guessed too soon. Add one or two words.</source>
        <translation>Se adivinaría demasiado pronto. Agregue una o dos palabras.</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>These texts are yours: the app shows them at the right moment and sends them nowhere.</source>
        <translation>Estos textos son suyos: la aplicación los muestra en el momento adecuado y no los envía a ningún lado.</translation>
    </message>
    <message>
        <source>What must be reported by law</source>
        <translation>Lo que la ley obliga a denunciar</translation>
    </message>
    <message>
        <source>Shown before the questions of every story. Say what has to be reported in your country, to whom, and what that means for her, in words that can be read out.</source>
        <translation>Se muestra antes de las preguntas de cada historia. Diga qué hay que denunciar en su país, a quién, y qué significa eso para ella, con palabras que se puedan leer en voz alta.</translation>
    </message>
    <message>
        <source>Care for the team</source>
        <translation>Cuidado del equipo</translation>
    </message>
    <message>
        <source>Shown after work on a story, when it is finished or took more than 20 minutes. Say what helps in your team, and whom one can call.</source>
        <translation>Se muestra después de trabajar en una historia, cuando se termina o tomó más de 20 minutos. Diga qué ayuda en su equipo, y a quién se puede llamar.</translation>
    </message>
    <message>
        <source>Remind people after work on a story</source>
        <translation>Recordarlo después de trabajar en una historia</translation>
    </message>
    <message>
        <source>Keep these texts</source>
        <translation>Guardar estos textos</translation>
    </message>
    <message>
        <source>Notes for your team</source>
        <translation>Notas para su equipo</translation>
    </message>
    <message>
        <source>Words worth another look</source>
        <translation>Palabras que conviene repensar</translation>
    </message>
    <message>
        <source>The app comes with a short list for each of its languages. Add your own: one in each line, as “word | why | what to write instead”. A line that begins with “-” takes a word off the list.</source>
        <translation>La aplicación trae una lista corta para cada uno de sus idiomas. Agregue las suyas: una en cada línea, como “palabra | por qué | qué escribir en su lugar”. Una línea que empieza con “-” quita una palabra de la lista.</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>Idioma de estas palabras</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>OfficeKeySheet</name>
    <message>
        <source>Make the office&apos;s signing key</source>
        <translation>Hacer la clave de firma de la oficina</translation>
    </message>
    <message>
        <source>With this key your office says which devices are its own. It opens with a phrase that only the people who confirm devices know; the vault&apos;s passphrase does not open it. Make it in one vault only, and keep backups of that vault.</source>
        <translation>Con esta clave su oficina dice qué aparatos son suyos. Se abre con una frase que solo saben las personas que confirman aparatos; la frase de contraseña de la bóveda no la abre. Hágala en una sola bóveda, y tenga respaldos de esa bóveda.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nombre de la oficina</translation>
    </message>
    <message>
        <source>As people call it: Kabul country office</source>
        <translation>Como la llama la gente: oficina nacional de Kabul</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Latin letters, digits and hyphens, such as kabul-office. It cannot be changed later.</source>
        <translation>Letras latinas, cifras y guiones, por ejemplo kabul-office. Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Phrase of this key</source>
        <translation>Frase de esta clave</translation>
    </message>
    <message>
        <source>The same phrase once more</source>
        <translation>La misma frase otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Hacer la clave</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Your office gives you one file. It tells the app where your work goes, who can open it there, and which devices to trust; it may bring templates too.</source>
        <translation>Su oficina le da un solo archivo. Dice a la aplicación adónde va su trabajo, quién puede abrirlo allí y en qué aparatos confiar; también puede traer plantillas.</translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation>Incorporar un archivo de configuración</translation>
    </message>
    <message>
        <source>For a focal point</source>
        <translation>Para un punto focal</translation>
    </message>
    <message>
        <source>Make a setup file</source>
        <translation>Hacer un archivo de configuración</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Su oficina</translation>
    </message>
    <message>
        <source>The setup file that your office gave you</source>
        <translation>El archivo de configuración que le dio su oficina</translation>
    </message>
    <message>
        <source>Setup files (*.setup);;All files (*)</source>
        <translation>Archivos de configuración (*.setup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>On a stick: {name}</source>
        <translation>En una memoria USB: {name}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Whoever runs the office&apos;s devices can make the setup file for all of them here. It is signed with the office&apos;s own key, which is made under &quot;Confirm devices&quot;.</source>
        <translation>Quien se ocupa de los aparatos de la oficina puede hacer aquí el archivo de configuración para todos. Se firma con la clave propia de la oficina, que se hace en “Confirmar aparatos”.</translation>
    </message>
    <message>
        <source>You hold the key of {office}. Write down where the work goes and who can open it, and save one file for all devices of the office.</source>
        <translation>Usted tiene la clave de {office}. Escriba adónde va el trabajo y quién puede abrirlo, y guarde un solo archivo para todos los aparatos de la oficina.</translation>
    </message>
    <message>
        <source>No setup file yet</source>
        <translation>Todavía no hay archivo de configuración</translation>
    </message>
    <message>
        <source>You can write, finish and print all the same. The app just does not know yet where to send your work, so you hand on yourself what you export.</source>
        <translation>De todos modos puede escribir, terminar e imprimir. La aplicación solo no sabe todavía adónde enviar su trabajo, así que lo que exporta lo entrega usted.</translation>
    </message>
    <message>
        <source>Setup file number {number}, made on {made}, in force here since {taken}.</source>
        <translation>Archivo de configuración número {number}, hecho el {made}, vigente aquí desde el {taken}.</translation>
    </message>
    <message>
        <source>The setup file that was taken in cannot be read any more.</source>
        <translation>El archivo de configuración que se incorporó ya no se puede leer.</translation>
    </message>
    <message>
        <source>Take your office&apos;s newest setup file in again. Your records are safe; nothing is sent.</source>
        <translation>Incorpore otra vez el archivo de configuración más nuevo de su oficina. Sus fichas están a salvo; no se envía nada.</translation>
    </message>
</context>
<context>
    <name>OfficeSheet</name>
    <message>
        <source>Ask your office for help</source>
        <translation>Pedir ayuda a su oficina</translation>
    </message>
    <message>
        <source>Choose a new passphrase first. It opens the answer, so nobody else can use that. Remember it: you type it again when the answer is here.</source>
        <translation>Elija primero una frase de contraseña nueva. Es la que abre la respuesta, para que nadie más pueda usarla. Recuérdela: la escribirá otra vez cuando llegue la respuesta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save the file for your office</source>
        <translation>Guardar el archivo para su oficina</translation>
    </message>
    <message>
        <source>Where to save the file for your office</source>
        <translation>Dónde guardar el archivo para su oficina</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Send the file to your office</source>
        <translation>Envíe el archivo a su oficina</translation>
    </message>
    <message>
        <source>Then call them, and read this number out. So they know that the file is really yours.</source>
        <translation>Después llame y lea este número en voz alta. Así saben que el archivo es de verdad suyo.</translation>
    </message>
    <message>
        <source>Number to read out</source>
        <translation>Número para leer en voz alta</translation>
    </message>
    <message>
        <source>When their file has come back, choose Other ways in again, and then their answer.</source>
        <translation>Cuando llegue el archivo de vuelta, elija otra vez Otras formas de entrar y luego Con la respuesta de su oficina.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Repairing the vault</source>
        <translation>Reparando la bóveda</translation>
    </message>
    <message>
        <source>Everything that can be read is kept. The damaged database stays beside the new one.</source>
        <translation>Se conserva todo lo que se puede leer. La base de datos dañada queda junto a la nueva.</translation>
    </message>
    <message>
        <source>Encrypting everything anew</source>
        <translation>Cifrando todo de nuevo</translation>
    </message>
    <message>
        <source>Whatever happens meanwhile, your passphrase goes on opening your records.</source>
        <translation>Pase lo que pase mientras tanto, su frase de contraseña sigue abriendo sus fichas.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>That is not the passphrase of this vault. Your work is safe. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation>Esa no es la frase de contraseña de esta bóveda. Su trabajo está a salvo. Revise Bloq Mayús y el idioma del teclado, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Wait a little before the next try. The pause protects your work from guessing.</source>
        <translation>Espere un poco antes del próximo intento. La pausa protege su trabajo de quien quiera adivinar.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed. Add one or two more words that do not belong together.</source>
        <translation>Esta frase de contraseña se podría adivinar. Agregue una o dos palabras que no tengan relación entre sí.</translation>
    </message>
    <message>
        <source>The vault cannot be read: its file {file} is damaged. Nothing was changed. If you have a copy of the vault folder, put it back and open the app again.</source>
        <translation>La bóveda no se puede leer: su archivo {file} está dañado. No se cambió nada. Si tiene una copia de la carpeta de la bóveda, vuelva a ponerla en su lugar y abra otra vez la aplicación.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}. If it is on a stick, plug the stick in and open the app again.</source>
        <translation>No hay ninguna bóveda en {folder}. Si está en una memoria USB, conéctela y abra otra vez la aplicación.</translation>
    </message>
    <message>
        <source>There is already a vault in {folder}. It was left as it is; open it, or choose another folder.</source>
        <translation>Ya hay una bóveda en {folder}. Se dejó como está; ábrala, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This vault is already open in another window of the app on this computer{since}. Go on there, or close that window and try again. Nothing was lost.</source>
        <translation>Esta bóveda ya está abierta en otra ventana de la aplicación en esta computadora{since}. Siga allí, o cierre esa ventana y vuelva a intentarlo. No se perdió nada.</translation>
    </message>
    <message>
        <source>This vault is open on {where}{since}, or was not closed there. Close it there, then try again. Two computers at once would spoil each other&apos;s work.</source>
        <translation>Esta bóveda está abierta en {where}{since}, o no se cerró allí. Ciérrela allí y vuelva a intentarlo. Dos computadoras a la vez se arruinarían el trabajo una a la otra.</translation>
    </message>
    <message>
        <source>The vault was not opened, because {reason} So they could put something else in its place. Nothing was changed.</source>
        <translation>La bóveda no se abrió. El motivo: {reason} Así se podría poner otra cosa en su lugar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk that holds your vault cannot keep other people out of its files. What you write is locked with your passphrase all the same; but whoever uses this disk could remove the files. Keep the disk with you, and keep a backup.</source>
        <translation>El disco donde está su bóveda no puede mantener a otras personas fuera de sus archivos. Lo que escribe está bloqueado con su frase de contraseña de todos modos; pero quien use este disco podría quitar los archivos. Tenga el disco consigo, y tenga un respaldo.</translation>
    </message>
    <message>
        <source>{name} in the vault folder leads somewhere else, or is no plain file. The app never writes through such a thing, so the vault was not opened. Put the real file back in its place, or remove it if you did not put it there, and try again.</source>
        <translation>{name}, en la carpeta de la bóveda, lleva a otro lugar o no es un archivo común. La aplicación nunca escribe a través de algo así, por eso la bóveda no se abrió. Vuelva a poner el archivo verdadero en su lugar, o quite esto si no lo puso usted, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keys are destroyed, so nobody can read what was written. These files could not be removed: {names}. Close every other program and delete them by hand.</source>
        <translation>Las claves están destruidas, así que nadie puede leer lo que se escribió. Estos archivos no se pudieron quitar: {names}. Cierre todos los demás programas y elimínelos a mano.</translation>
    </message>
    <message>
        <source>This vault was used with a newer version of the app. Nothing was changed. Open it with that version.</source>
        <translation>Esta bóveda se usó con una versión más nueva de la aplicación. No se cambió nada. Ábrala con esa versión.</translation>
    </message>
    <message>
        <source>The file vault.json in {folder} belongs to another vault. Nothing was changed. Put the vault.json back that was here before, or restore your backup.</source>
        <translation>El archivo vault.json en {folder} es de otra bóveda. No se cambió nada. Vuelva a poner el vault.json que estaba aquí antes, o restaure su respaldo.</translation>
    </message>
    <message>
        <source>The file {file} was lost or damaged. The app put it back from its own copy. Nothing was lost.</source>
        <translation>El archivo {file} se había perdido o dañado. La aplicación lo repuso con su propia copia. No se perdió nada.</translation>
    </message>
    <message>
        <source>Something other than this app changed the ways to open the vault. Your work is safe. Under Safety, look through them and make a new recovery kit.</source>
        <translation>Algo que no es esta aplicación cambió las formas de abrir la bóveda. Su trabajo está a salvo. En Seguridad, repáselas y haga un nuevo kit de recuperación.</translation>
    </message>
    <message>
        <source>That is {found} of {expected}. Look whether a line was left out or typed twice.</source>
        <translation>Son {found} de {expected}. Mire si faltó una línea o si se escribió dos veces.</translation>
    </message>
    <message>
        <source>No kit has what stands at {numbers}. Compare it with the paper, letter by letter.</source>
        <translation>Lo que está en el n.º {numbers} no existe en ningún kit. Compárelo con el papel, letra por letra.</translation>
    </message>
    <message>
        <source>Each part exists, but together they are no kit. One of them is another than on the paper, or two are swapped.</source>
        <translation>Cada parte existe, pero juntas no son un kit. Una de ellas no es la del papel, o hay dos cambiadas de lugar.</translation>
    </message>
    <message>
        <source>This does not open this vault: it is from another vault, or a newer one took its place. Your work is safe. Look for the newer paper.</source>
        <translation>Esto no abre esta bóveda: es de otra bóveda, o uno más nuevo tomó su lugar. Su trabajo está a salvo. Busque el papel más nuevo.</translation>
    </message>
    <message>
        <source>These two pieces do not go together: they are the same piece, or from two different times. Two different pieces with the same number at the top of the page are needed.</source>
        <translation>Estas dos piezas no van juntas: son la misma pieza, o son de dos momentos distintos. Hacen falta dos piezas distintas con el mismo número en lo alto de la página.</translation>
    </message>
    <message>
        <source>The short code is not the one of this piece. Look whether the codes of two pieces were swapped.</source>
        <translation>El código corto no es el de esta pieza. Mire si se cambiaron entre sí los códigos de dos piezas.</translation>
    </message>
    <message>
        <source>This way to open the vault is already gone. The list has been refreshed.</source>
        <translation>Esta forma de abrir la bóveda ya no está. La lista se actualizó.</translation>
    </message>
    <message>
        <source>There are already {limit} offices that can help. Remove one first, then add this one.</source>
        <translation>Ya hay {limit} oficinas que pueden ayudar. Quite primero una y después agregue esta.</translation>
    </message>
    <message>
        <source>There is no key of an office in {name}. Ask the office for the file with its public key; its line begins with age1.</source>
        <translation>No hay ninguna clave de oficina en {name}. Pida a la oficina el archivo con su clave pública; su línea empieza con age1.</translation>
    </message>
    <message>
        <source>No office was given a way into this vault, so none can help. Try the recovery kit.</source>
        <translation>A ninguna oficina se le dio acceso a esta bóveda, así que ninguna puede ayudar. Pruebe con el kit de recuperación.</translation>
    </message>
    <message>
        <source>The file {name} is damaged, or it is no file for getting help. Ask for it to be sent again.</source>
        <translation>El archivo {name} está dañado, o no es un archivo para recibir ayuda. Pida que se lo envíen otra vez.</translation>
    </message>
    <message>
        <source>The file {name} belongs to another request for help. Nothing was changed. Ask for the answer to the newest request.</source>
        <translation>El archivo {name} es de otra petición de ayuda. No se cambió nada. Pida la respuesta a la petición más nueva.</translation>
    </message>
    <message>
        <source>The number read out is not the one of this request, so no answer was made. Somebody may have put another request in its place.</source>
        <translation>El número que se leyó en voz alta no es el de esta petición, así que no se hizo ninguna respuesta. Quizá alguien puso otra petición en su lugar.</translation>
    </message>
</context>
<context>
    <name>OriginalLine</name>
    <message>
        <source>Look at the untouched picture</source>
        <translation>Ver la imagen sin retocar</translation>
    </message>
    <message>
        <source>Remove the untouched picture</source>
        <translation>Quitar la imagen sin retocar</translation>
    </message>
    <message>
        <source>A covered copy. The untouched picture is sealed in this vault and never leaves it.</source>
        <translation>Una copia cubierta. La imagen sin retocar está sellada en esta bóveda y nunca sale de ella.</translation>
    </message>
    <message>
        <source>A covered copy.</source>
        <translation>Una copia cubierta.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>When to send</source>
        <translation>Cuándo enviar</translation>
    </message>
    <message>
        <source>Pick up from a stick</source>
        <translation>Recoger de una memoria USB</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegaron</translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>Y %n más antiguo.</numerusform>
            <numerusform>Y %n más antiguos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>No hay nada en camino.</translation>
    </message>
    <message>
        <source>What you export for a gateway waits here, goes by itself when there is a connection, and gets a receipt. Your office&apos;s setup file tells the app where to send.</source>
        <translation>Lo que exporta para un portal espera aquí, sale por sí solo cuando hay conexión y obtiene un recibo. El archivo de configuración de su oficina dice a la aplicación adónde enviar.</translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation>Incorporar un archivo de configuración</translation>
    </message>
    <message>
        <source>Export finished records for {gateway}: they wait here, go by themselves when there is a connection, and get a receipt. A stick will do too.</source>
        <translation>Exporte fichas terminadas para {gateway}: esperan aquí, salen por sí solas cuando hay conexión y obtienen un recibo. También sirve una memoria USB.</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>Elegir fichas</translation>
    </message>
    <message>
        <source>Take this bundle out of the outbox</source>
        <translation>Sacar este paquete de la bandeja de salida</translation>
    </message>
    <message>
        <source>It will not be sent. Its records stay as they are and can be exported again.</source>
        <translation>No se enviará. Sus fichas se quedan como están y se pueden exportar otra vez.</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>Sacar de la bandeja de salida</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>This bundle is no longer in the outbox.</source>
        <translation>Este paquete ya no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The file of this bundle is no longer in the outbox, or not all of it. The records are safe. Take the bundle out of the outbox and export the records again.</source>
        <translation>El archivo de este paquete ya no está en la bandeja de salida, o no está entero. Las fichas están a salvo. Saque el paquete de la bandeja de salida y exporte otra vez las fichas.</translation>
    </message>
    <message>
        <source>A consent in this bundle ended or was taken back, somebody in it is in danger, or a record in it is for fewer readers now, so it is not sent. Take it out of the outbox. What may still leave you can export again.</source>
        <translation>Un consentimiento de este paquete terminó o se retiró, alguien que está en él corre peligro, o una de sus fichas es ahora para menos lectores, así que no se envía. Sáquelo de la bandeja de salida. Lo que todavía puede salir lo puede exportar otra vez.</translation>
    </message>
    <message>
        <source>A record in this bundle was deleted, so it is not sent. Put the record back from the bin, or take the bundle out of the outbox. The other records you can export again.</source>
        <translation>Una ficha de este paquete se eliminó, así que no se envía. Vuelva a poner la ficha desde la papelera, o saque el paquete de la bandeja de salida. Las otras fichas las puede exportar otra vez.</translation>
    </message>
    <message>
        <source>This bundle was sealed or signed with keys that do not count any more, so it is not sent. Take it out of the outbox and export the records again.</source>
        <translation>Este paquete se selló o se firmó con claves que ya no valen, así que no se envía. Sáquelo de la bandeja de salida y exporte otra vez las fichas.</translation>
    </message>
    <message>
        <source>This bundle was taken out of the outbox and is not sent. Its records can be exported again.</source>
        <translation>Este paquete se sacó de la bandeja de salida y no se envía. Sus fichas se pueden exportar otra vez.</translation>
    </message>
    <message>
        <source>The app does not know where to send yet. Take in your office&apos;s setup file on the page Safety, or copy the bundle to a stick.</source>
        <translation>La aplicación todavía no sabe adónde enviar. Incorpore el archivo de configuración de su oficina en la página Seguridad, o copie el paquete a una memoria USB.</translation>
    </message>
    <message>
        <source>A notice that consent was taken back</source>
        <translation>Un aviso de que se retiró un consentimiento</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>Un paquete</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} and {files}</source>
        <translation>{records} y {files}</translation>
    </message>
    <message>
        <source>To {recipient}</source>
        <translation>Para: {recipient}</translation>
    </message>
    <message>
        <source>whom you chose</source>
        <translation>quien usted eligió</translation>
    </message>
    <message>
        <source>Paused. It waits until you let it go on.</source>
        <translation>En pausa. Espera hasta que usted lo deje seguir.</translation>
    </message>
    <message>
        <source>Waiting. {there} of {size} are there already.</source>
        <translation>En espera. Ya llegaron {there} de {size}.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>En espera de envío.</translation>
    </message>
    <message>
        <source>Copied to a stick on {day}. The receipt has not come yet.</source>
        <translation>Copiado a una memoria USB el {day}. Todavía no llegó el recibo.</translation>
    </message>
    <message>
        <source>Delivered on {day}. The receipt has not come yet.</source>
        <translation>Entregado el {day}. Todavía no llegó el recibo.</translation>
    </message>
    <message>
        <source>Received and accepted. The receipt came on {day}.</source>
        <translation>Recibido y aceptado. El recibo llegó el {day}.</translation>
    </message>
    <message>
        <source>Received. The gateway asks you to change something.</source>
        <translation>Recibido. El portal le pide que cambie algo.</translation>
    </message>
    <message>
        <source>Not accepted. The receipt says why.</source>
        <translation>No aceptado. El recibo dice por qué.</translation>
    </message>
    <message>
        <source>Received. What the gateway asked for is done.</source>
        <translation>Recibido. Lo que el portal pedía está hecho.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Enviándose.</translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office, or copy to a stick.</source>
        <translation>El portal no deja enviar a esta aplicación. Aquí todo está a salvo. Avise a su oficina, o copie a una memoria USB.</translation>
    </message>
    <message>
        <source>Asking for the receipt.</source>
        <translation>Se está pidiendo el recibo.</translation>
    </message>
    <message>
        <source>Asked at {time}. The receipt is not there yet.</source>
        <translation>Se pidió a las {time}. El recibo todavía no está.</translation>
    </message>
    <message>
        <source>The clock of this computer and the gateway&apos;s are {time} apart. What you send arrives all the same. Look whether date and time are right here.</source>
        <translation>Hay {time} de diferencia entre el reloj de esta computadora y el del portal. Lo que envía llega de todos modos. Mire si la fecha y la hora son correctas aquí.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>El recibo</translation>
    </message>
    <message>
        <source>A receipt came that cannot be used. {why}</source>
        <translation>Llegó un recibo que no se puede usar. {why}</translation>
    </message>
    <message>
        <source>{there} of {size}</source>
        <translation>{there} de {size}</translation>
    </message>
    <message>
        <source>{done}, {speed} a second, {time} left</source>
        <translation>{done}, {speed} por segundo, tiempo restante: {time}</translation>
    </message>
    <message>
        <source>Less than a minute at the present speed</source>
        <translation>Menos de un minuto a la velocidad actual</translation>
    </message>
    <message>
        <source>About {time} at the present speed</source>
        <translation>Cerca de {time} a la velocidad actual</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>El envío está en pausa.</translation>
    </message>
    <message>
        <source>Nothing is sent in the quiet hours.</source>
        <translation>No se envía nada en las horas de silencio.</translation>
    </message>
    <message>
        <source>This is not the network you chose for sending.</source>
        <translation>Esta no es la red que usted eligió para enviar.</translation>
    </message>
    <message>
        <source>You chose one network for sending, and this computer does not tell which one it is on.</source>
        <translation>Usted eligió una red para enviar, y esta computadora no dice en cuál está.</translation>
    </message>
    <message>
        <source>What you allowed for one day is used up. It goes on tomorrow.</source>
        <translation>Se agotó lo que usted permitió para un día. El envío sigue mañana.</translation>
    </message>
    <message>
        <source>This computer runs on its battery. Plug it in to send.</source>
        <translation>Esta computadora funciona con su batería. Conéctela a la corriente para enviar.</translation>
    </message>
    <message>
        <source>You chose to send only when plugged in, and this computer does not tell whether it is.</source>
        <translation>Usted eligió enviar solo con corriente, y esta computadora no dice si está conectada.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) waiting</source>
        <translation>
            <numerusform>%n envío en espera</numerusform>
            <numerusform>%n envíos en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending, {percent} %</source>
        <translation>Enviando, {percent} %</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The picture as others will see it</source>
        <translation>La imagen como la verán otras personas</translation>
    </message>
    <message>
        <source>Show how it was</source>
        <translation>Mostrar cómo era</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Quitarla ahora</translation>
    </message>
    <message>
        <source>Keep it, sealed in this vault</source>
        <translation>Conservarla, sellada en esta bóveda</translation>
    </message>
    <message>
        <source>Somebody may be recognised in this picture, and no consent is named beside it. Removing the untouched picture is the safe choice.</source>
        <translation>En esta imagen se puede reconocer a alguien, y no se indica ningún consentimiento junto a ella. Lo seguro es quitar la imagen sin retocar.</translation>
    </message>
    <message>
        <source>A finished version of this record has the untouched picture and keeps it, whatever you choose here. Delete the record if it must go.</source>
        <translation>Una versión terminada de esta ficha tiene la imagen sin retocar y la conserva, elija lo que elija aquí. Elimine la ficha si la imagen debe desaparecer.</translation>
    </message>
    <message>
        <source>This is what others will see</source>
        <translation>Esto es lo que verán otras personas</translation>
    </message>
    <message>
        <source>The blocks become part of the copy. Nobody can take them off it again or find out what was below, not even you. Look once more: signs, uniforms, jewellery and the background can give somebody away too.</source>
        <translation>Los bloques pasan a ser parte de la copia. Nadie puede quitarlos ni saber qué había debajo, ni siquiera usted. Mire una vez más: letreros, uniformes, joyas y el fondo también pueden delatar a alguien.</translation>
    </message>
    <message>
        <source>What becomes of the untouched picture?</source>
        <translation>¿Qué pasa con la imagen sin retocar?</translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back, also not by undoing. Backups made before still hold it until they are thinned out.</source>
        <translation>Sale de esta bóveda de inmediato y no se puede recuperar, tampoco al deshacer. Los respaldos anteriores la conservan hasta que se eliminen con el tiempo.</translation>
    </message>
    <message>
        <source>Only somebody who opens this vault can look at it. It never leaves: no bundle, no page and no copy outside has it.</source>
        <translation>Solo quien abra esta bóveda puede verla. Nunca sale de ella: no está en ningún paquete, ninguna página y ninguna copia de afuera.</translation>
    </message>
    <message>
        <source>The file that you added it from, on a phone or stick, is not touched.</source>
        <translation>El archivo que usted agregó, en un teléfono o una memoria USB, no se toca.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>The story as a whole</source>
        <translation>La historia entera</translation>
    </message>
    <message>
        <source>It prints “drawn from several women&apos;s accounts”.</source>
        <translation>Imprime “Basada en los relatos de varias mujeres”.</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>aún sin escribir</translation>
    </message>
    <message numerus="yes">
        <source>{words} words, about %n minute(s) to read.</source>
        <translation>
            <numerusform>{words} palabras, cerca de %n minuto de lectura.</numerusform>
            <numerusform>{words} palabras, cerca de %n minutos de lectura.</numerusform>
        </translation>
    </message>
    <message>
        <source>No words yet. 400 to 800 are read to the end.</source>
        <translation>Aún sin palabras. De 400 a 800 se leen hasta el final.</translation>
    </message>
    <message>
        <source>400 to 800 are read to the end.</source>
        <translation>De 400 a 800 se leen hasta el final.</translation>
    </message>
    <message>
        <source>That is long: 400 to 800 are read to the end.</source>
        <translation>Es larga: de 400 a 800 se leen hasta el final.</translation>
    </message>
    <message>
        <source>A good length.</source>
        <translation>Un buen largo.</translation>
    </message>
</context>
<context>
    <name>OutsideSheet</name>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Qué imagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay here: they are not for these readers.</source>
        <translation>
            <numerusform>%n respuesta se queda aquí: no es para estas personas.</numerusform>
            <numerusform>%n respuestas se quedan aquí: no son para estas personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>No picture of this record may leave for these readers.</source>
        <translation>Ninguna imagen de esta ficha puede salir para estas personas.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the table.</source>
        <translation>
            <numerusform>%n ficha está en la tabla.</numerusform>
            <numerusform>%n fichas están en la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are in {name}. The record itself is safe in your vault.</source>
        <translation>Las páginas están en {name}. La ficha sigue a salvo en su bóveda.</translation>
    </message>
    <message>
        <source>These pictures are not on the pages, because they are damaged or missing: {names}. Take them back from a backup, on the page Safety under &quot;Check and repair&quot;, or add them again.</source>
        <translation>Estas imágenes no están en las páginas, porque están dañadas o faltan: {names}. Recupérelas de un respaldo, en la página Seguridad en “Revisar y reparar”, o agréguelas otra vez.</translation>
    </message>
    <message>
        <source>The picture is in {name}.</source>
        <translation>La imagen está en {name}.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Elegir dónde guardarlo</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Puede detenerse en cualquier momento; no queda nada a medias.</translation>
    </message>
    <message>
        <source>The record is on the clipboard. It is taken away again after a minute.</source>
        <translation>La ficha está en el portapapeles. Se quita de ahí después de un minuto.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done, but not all of it</source>
        <translation>Listo, pero no todo</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>How fast your line is</source>
        <translation>Qué tan rápida es su conexión</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Cerca de {size}.</translation>
    </message>
    <message>
        <source>About {size}, {time} to send.</source>
        <translation>Cerca de {size}, envío: {time}.</translation>
    </message>
    <message>
        <source>On a stick</source>
        <translation>En una memoria USB</translation>
    </message>
    <message>
        <source>Line of {count} Mbit/s</source>
        <translation>Conexión de {count} Mbit/s</translation>
    </message>
    <message>
        <source>Line of {count} kbit/s</source>
        <translation>Conexión de {count} kbit/s</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>The paper will open nothing</source>
        <translation>El papel no abrirá nada</translation>
    </message>
    <message>
        <source>What you printed or wrote down so far is of no use then. Destroy it.</source>
        <translation>Lo que imprimió o anotó hasta ahora no servirá entonces. Destrúyalo.</translation>
    </message>
    <message>
        <source>Stop without keeping it</source>
        <translation>Detener sin conservarlo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>A file that anybody can read</source>
        <translation>Un archivo que cualquiera puede leer</translation>
    </message>
    <message>
        <source>Whoever finds this file can use it as the paper itself. Save it on a stick that you take to the printer, and delete it there afterwards.</source>
        <translation>Quien encuentre este archivo puede usarlo igual que el papel. Guárdelo en una memoria USB que lleve a la impresora, y elimínelo de ella después.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Elegir dónde guardarlo</translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message>
        <source>Print a consent form</source>
        <translation>Imprimir un formulario de consentimiento</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Qué papel</translation>
    </message>
    <message>
        <source>The form, to be signed</source>
        <translation>El formulario, para firmar</translation>
    </message>
    <message>
        <source>The same in large type, to be read aloud</source>
        <translation>Lo mismo en letra grande, para leer en voz alta</translation>
    </message>
    <message>
        <source>For taking a consent back</source>
        <translation>Para retirar un consentimiento</translation>
    </message>
    <message>
        <source>In the language she speaks</source>
        <translation>En el idioma que ella habla</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>Número de consentimiento</translation>
    </message>
    <message>
        <source>Leave it blank, to write in by hand</source>
        <translation>Dejar en blanco, para escribirlo a mano</translation>
    </message>
    <message>
        <source>The papers name nobody, but a signed one does. Keep it locked away in the office, never in a bag or at her home, and write in the record only where it is kept.</source>
        <translation>Los papeles no nombran a nadie, pero uno firmado sí. Guárdelo bajo llave en la oficina, nunca en un bolso ni en casa de ella, y escriba en la ficha solo dónde se guarda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Elegir dónde guardarlo</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Guardado como PDF</translation>
    </message>
    <message>
        <source>The paper is in {name}. Print it, then delete the file.</source>
        <translation>El papel está en {name}. Imprímalo y después elimine el archivo.</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>See what to correct</source>
        <translation>Ver qué corregir</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejarlo seguir</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Copiar a una memoria USB</translation>
    </message>
    <message>
        <source>Ask for the receipt</source>
        <translation>Pedir el recibo</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>Sacar de la bandeja de salida</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what you type</source>
        <translation>Mostrar lo que escribe</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>From then on only the new one opens your records here. Backups and copies of the folder that were made before still open with the old one.</source>
        <translation>Desde entonces, solo la nueva abre sus fichas aquí. Los respaldos y las copias de la carpeta hechos antes todavía se abren con la anterior.</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the passphrase so far first.</source>
        <translation>Escriba primero la frase de contraseña actual.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Document {name}</source>
        <translation>Documento {name}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Find words ({keys})</source>
        <translation>Buscar palabras ({keys})</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Todo el ancho</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>She chooses a phrase of her own, which nobody else learns. Without it nobody can sign in her name, and it does not open the vault.</source>
        <translation>Ella elige una frase propia que nadie más conoce. Sin ella nadie puede firmar en su nombre, y no abre la bóveda.</translation>
    </message>
    <message>
        <source>Name, initials or work</source>
        <translation>Nombre, iniciales o trabajo</translation>
    </message>
    <message>
        <source>What she does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation>Escriba cómo quiere aparecer ella: un nombre, iniciales o su trabajo.</translation>
    </message>
</context>
<context>
    <name>PersonName</name>
    <message>
        <source>Names from the region that nobody else in this vault goes by. Take one, or write another:</source>
        <translation>Nombres de la región que nadie más lleva en esta bóveda. Tome uno, o escriba otro:</translation>
    </message>
    <message>
        <source>Somebody else in this vault goes by this name already. Choose another one.</source>
        <translation>Otra persona en esta bóveda ya lleva este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Same person as in another story…</source>
        <translation>La misma persona que en otra historia…</translation>
    </message>
    <message>
        <source>Take the name {name}</source>
        <translation>Tomar el nombre {name}</translation>
    </message>
</context>
<context>
    <name>PickUpSheet</name>
    <message>
        <source>Pick up from a stick</source>
        <translation>Recoger de una memoria USB</translation>
    </message>
    <message>
        <source>There is nothing for this app on it.</source>
        <translation>No hay nada en ella para esta aplicación.</translation>
    </message>
    <message>
        <source>Plug the stick in. What is on it appears here by itself.</source>
        <translation>Conecte la memoria USB. Lo que contiene aparece aquí por sí solo.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n recibo</numerusform>
            <numerusform>%n recibos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Setup file {name}</source>
        <translation>Archivo de configuración {name}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Bundle {name}</source>
        <translation>Paquete {name}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose the folder to look in</source>
        <translation>Elija la carpeta donde buscar</translation>
    </message>
    <message>
        <source>Looking at the receipts</source>
        <translation>Mirando los recibos</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) taken in. Their records show what the gateway says.</source>
        <translation>
            <numerusform>%n recibo incorporado. Sus fichas muestran lo que dice el portal.</numerusform>
            <numerusform>%n recibos incorporados. Sus fichas muestran lo que dice el portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) had come before. Nothing was changed.</source>
        <translation>
            <numerusform>%n recibo ya había llegado. No se cambió nada.</numerusform>
            <numerusform>%n recibos ya habían llegado. No se cambió nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture {name}</source>
        <translation>Imagen {name}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
</context>
<context>
    <name>PieceEntry</name>
    <message>
        <source>Its short code</source>
        <translation>Su código corto</translation>
    </message>
    <message>
        <source>Short code of {piece}</source>
        <translation>Código corto: {piece}</translation>
    </message>
</context>
<context>
    <name>PiecesSheet</name>
    <message>
        <source>Make three pieces</source>
        <translation>Hacer tres piezas</translation>
    </message>
    <message>
        <source>Three people each get one sheet of paper, and each a short code by another way, as by word of mouth. Any two of them together can open your records if the passphrase is lost. One alone cannot.</source>
        <translation>Tres personas reciben una hoja de papel cada una, y un código corto por otro camino, por ejemplo de viva voz. Dos de ellas, las que sean, pueden abrir juntas sus fichas si se pierde la frase de contraseña. Una sola no puede.</translation>
    </message>
    <message>
        <source>Choose people who would not both be forced or persuaded at the same time.</source>
        <translation>Elija personas a las que no se pueda forzar o convencer a la vez.</translation>
    </message>
    <message>
        <source>The pieces that you gave away before will open nothing any more.</source>
        <translation>Las piezas que entregó antes ya no abrirán nada.</translation>
    </message>
    <message>
        <source>The next step shows the first piece. Make sure that nobody looks on.</source>
        <translation>El paso siguiente muestra la primera pieza. Asegúrese de que nadie esté mirando.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the first piece</source>
        <translation>Mostrar la primera pieza</translation>
    </message>
    <message>
        <source>Piece {number} of 3</source>
        <translation>Pieza {number} de 3</translation>
    </message>
    <message>
        <source>Its short code, not on the paper</source>
        <translation>Su código corto, que no está en el papel</translation>
    </message>
    <message>
        <source>Tell it to the person who gets this piece, or write it on another paper. It is shown once.</source>
        <translation>Dígalo a la persona que recibe esta pieza, o escríbalo en otro papel. Se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Pieza siguiente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Keep these pieces</source>
        <translation>Conservar estas piezas</translation>
    </message>
    <message>
        <source>All three are on paper, and I know each code.</source>
        <translation>Las tres están en papel, y conozco cada código.</translation>
    </message>
    <message>
        <source>Afterwards, test two of them here while you still have them together.</source>
        <translation>Después, pruebe dos de ellas aquí mientras todavía las tiene juntas.</translation>
    </message>
    <message>
        <source>Tick the box once all three are on paper.</source>
        <translation>Marque la casilla cuando las tres estén en papel.</translation>
    </message>
</context>
<context>
    <name>PillarBadge</name>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>Face hidden</source>
        <translation>Cara oculta</translation>
    </message>
    <message>
        <source>Place hidden</source>
        <translation>Lugar oculto</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nombre a la vista</translation>
    </message>
    <message>
        <source>Face shown</source>
        <translation>Cara a la vista</translation>
    </message>
    <message>
        <source>Exact place shown</source>
        <translation>Lugar exacto a la vista</translation>
    </message>
    <message>
        <source>What is still shown has to be hidden for this person.</source>
        <translation>Lo que aún se ve tiene que ocultarse para esta persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of these has to be hidden for this person.</source>
        <translation>
            <numerusform>Falta ocultar %n más para esta persona.</numerusform>
            <numerusform>Falta ocultar %n más para esta persona.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Recording {name}</source>
        <translation>Grabación {name}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Where it plays</source>
        <translation>Por dónde va</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Remove it from this computer…</source>
        <translation>Quitarla de esta computadora…</translation>
    </message>
    <message>
        <source>{kind}, {state}</source>
        <translation>{kind} · {state}</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>Aún sin resumen.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Mirar las dos</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this record stand side by side. Nothing was overwritten.</source>
        <translation>
            <numerusform>%n versión de esta ficha está aquí. No se sobrescribió nada.</numerusform>
            <numerusform>%n versiones de esta ficha están lado a lado. No se sobrescribió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway has received this version.</source>
        <translation>El portal ha recibido esta versión.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Moves the record with all its revisions into the bin</source>
        <translation>Lleva la ficha con todas sus revisiones a la papelera</translation>
    </message>
    <message>
        <source>Have it checked…</source>
        <translation>Pedir revisión…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Somebody in it takes her consent back</source>
        <translation>Una persona de la ficha retira su consentimiento</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
</context>
<context>
    <name>PreviewFiles</name>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}, {size}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Guardar una copia afuera</translation>
    </message>
</context>
<context>
    <name>PrintedWords</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Ficha {number}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Revisión {number}</translation>
    </message>
    <message>
        <source>{title} ({version})</source>
        <translation>{title} ({version})</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{value} de {highest}</translation>
    </message>
    <message>
        <source>{value} of {highest} ({words})</source>
        <translation>{value} de {highest} ({words})</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation>{label} {number}</translation>
    </message>
    <message>
        <source>{extension} file, {size}</source>
        <translation>Archivo {extension}, {size}</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} KB</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>Internal: not for sharing</source>
        <translation>Interno: no compartir</translation>
    </message>
    <message>
        <source>{label} (team only)</source>
        <translation>{label} (solo el equipo)</translation>
    </message>
    <message>
        <source>{label} (stays with you)</source>
        <translation>{label} (se queda con usted)</translation>
    </message>
    <message>
        <source>What is marked “team only” goes to Spotlight teams and nobody else.</source>
        <translation>Lo marcado «solo el equipo» va a los equipos de Spotlight y a nadie más.</translation>
    </message>
    <message>
        <source>What is marked “stays with you” leaves this computer on this paper alone.</source>
        <translation>Lo marcado «se queda con usted» sale de este equipo solo en este papel.</translation>
    </message>
    <message>
        <source>Drawn from several women’s accounts.</source>
        <translation>Basada en los relatos de varias mujeres.</translation>
    </message>
    <message>
        <source>* This name has been changed.</source>
        <translation>* Este nombre fue cambiado.</translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation>Esta imagen no muestra a la persona de la historia.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Something in this record was taken back, or its file is no longer on this computer. It is left out here.</source>
        <translation>Algo de esta ficha se retiró, o su archivo ya no está en esta computadora. Aquí se deja fuera.</translation>
    </message>
    <message>
        <source>This picture could not be read.</source>
        <translation>No se pudo leer esta imagen.</translation>
    </message>
    <message>
        <source>Some characters could not be printed and stand as �; on the screen they are whole.</source>
        <translation>Algunos caracteres no se pudieron imprimir y aparecen como �; en la pantalla están completos.</translation>
    </message>
</context>
<context>
    <name>PurgeSheet</name>
    <message>
        <source>Remove it from this computer</source>
        <translation>Quitarla de esta computadora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The gateway has received this version, and its receipt stays here. What you remove now is gone from this computer for good. Backups and copies that you saved elsewhere still have it.</source>
        <translation>El portal ha recibido esta versión, y su recibo se queda aquí. Lo que quite ahora desaparece definitivamente de esta computadora. Los respaldos y las copias que guardó en otros lugares todavía lo tienen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}, can go alone. What you wrote stays.</source>
        <translation>
            <numerusform>%n archivo, {size}, se puede quitar solo. Lo que usted escribió se queda.</numerusform>
            <numerusform>%n archivos, {size}, se pueden quitar solos. Lo que usted escribió se queda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s)</source>
        <translation>
            <numerusform>Quitar %n archivo</numerusform>
            <numerusform>Quitar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it is the record with %n version(s) and every file.</source>
        <translation>
            <numerusform>Todo junto es la ficha con %n versión y todos los archivos.</numerusform>
            <numerusform>Todo junto es la ficha con %n versiones y todos los archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this computer has %n of its files.</source>
        <translation>
            <numerusform>Solo esta computadora tiene %n de sus archivos.</numerusform>
            <numerusform>Solo esta computadora tiene %n de sus archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the record for good</source>
        <translation>Eliminar la ficha</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>No se quitó nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>QuestionColumn</name>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation>Ver lo que falta</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock: the passphrase opens it again</source>
        <translation>Bloquear: la frase de contraseña lo vuelve a abrir</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save, lock and hide at once. Shift pressed three times does the same.</source>
        <translation>Guardar, bloquear y ocultar de inmediato. Presionar tres veces Mayús hace lo mismo.</translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>Dejar este orden</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Read back</source>
        <translation>Leérsela</translation>
    </message>
    <message>
        <source>Read it to her slowly, in her language. Stop where she wants to change something, and press “Change this” there. Ask at the end whether it may stand like this.</source>
        <translation>Léasela despacio, en el idioma de ella. Deténgase donde quiera cambiar algo, y elija ahí “Cambiar esto”. Al final, pregúntele si puede quedar así.</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Volver al formulario (Esc)</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirla</translation>
    </message>
    <message>
        <source>For somebody to whom it cannot be read on this screen</source>
        <translation>Para alguien a quien no se le puede leer en esta pantalla</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Cambiar esto</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>Note how reading it back went</source>
        <translation>Anotar cómo fue la lectura</translation>
    </message>
</context>
<context>
    <name>ReadPaperSheet</name>
    <message>
        <source>Print it to read it back</source>
        <translation>Imprimirla para leérsela</translation>
    </message>
    <message>
        <source>The pages hold the story as it stands now, for this office alone: whatever is not to leave this computer is left out.</source>
        <translation>Las páginas contienen la historia como está ahora, solo para esta oficina: se omite todo lo que no debe salir de esta computadora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Elegir dónde guardarlo</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Puede detenerse en cualquier momento; no queda nada a medias.</translation>
    </message>
    <message>
        <source>The pages are in {name}. Print them, then delete the file.</source>
        <translation>Las páginas están en {name}. Imprímalas y después elimine el archivo.</translation>
    </message>
    <message>
        <source>These pictures are damaged or missing, and not on the pages: {names}.</source>
        <translation>Estas imágenes están dañadas o faltan, y no están en las páginas: {names}.</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Guardado como PDF</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n file(s) came along that are not shown here: sound, film or documents. Ask the colleague about them before you approve.</source>
        <translation>
            <numerusform>Vino %n archivo que no se muestra aquí: sonido, video o documento. Pregunte a la colega por él antes de dar su visto bueno.</numerusform>
            <numerusform>Vinieron %n archivos que no se muestran aquí: sonido, videos o documentos. Pregunte a la colega por ellos antes de dar su visto bueno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being made ready.</source>
        <translation>Se está preparando la imagen.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Ask the colleague about it.</source>
        <translation>Esta imagen no se puede mostrar. Pregunte a la colega por ella.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n place(s) still need a reason</source>
        <translation>
            <numerusform>A %n lugar todavía le falta un motivo</numerusform>
            <numerusform>A %n lugares todavía les falta un motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>For everybody to read, each place in the text that could say who somebody is needs a reason why it may stay. Write one, or take the words out of the record.</source>
        <translation>Si lo puede leer todo el mundo, cada lugar del texto que podría decir quién es alguien necesita un motivo para quedarse. Escriba uno, o quite esas palabras de la ficha.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Looking at the receipt</source>
        <translation>Mirando el recibo</translation>
    </message>
    <message>
        <source>Its signature is checked, and whether it is about what you sent.</source>
        <translation>Se comprueba su firma, y si trata de lo que usted envió.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What the gateway says</source>
        <translation>Lo que dice el portal</translation>
    </message>
    <message>
        <source>Signed by {gateway}, on {day}.</source>
        <translation>Firmado por {gateway}, el {day}.</translation>
    </message>
    <message>
        <source>The whole bundle was refused, for this reason:</source>
        <translation>Se rechazó el paquete entero, por este motivo:</translation>
    </message>
    <message>
        <source>It has what you sent. Thank you for telling of the consent taken back.</source>
        <translation>Tiene lo que usted envió. Gracias por avisar del consentimiento retirado.</translation>
    </message>
    <message>
        <source>This receipt came before. Nothing was changed.</source>
        <translation>Este recibo ya había llegado. No se cambió nada.</translation>
    </message>
    <message>
        <source>A record that is no longer here</source>
        <translation>Una ficha que ya no está aquí</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This receipt does not count</source>
        <translation>Este recibo no vale</translation>
    </message>
</context>
<context>
    <name>ReceivingWords</name>
    <message>
        <source>Received</source>
        <translation>Ficha recibida</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Cambios pedidos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ficha rechazada</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received:</source>
        <translation>
            <numerusform>%n ficha recibida:</numerusform>
            <numerusform>%n fichas recibidas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in which changes are asked:</source>
        <translation>
            <numerusform>%n ficha en la que se piden cambios:</numerusform>
            <numerusform>%n fichas en las que se piden cambios:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused:</source>
        <translation>
            <numerusform>%n ficha rechazada:</numerusform>
            <numerusform>%n fichas rechazadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s checks found something wrong in the bundle. In its own words:</source>
        <translation>Las comprobaciones del portal encontraron que algo no está bien en el paquete. En sus propias palabras:</translation>
    </message>
    <message>
        <source>The gateway does not take one of the files in the bundle. In its own words:</source>
        <translation>El portal no acepta uno de los archivos del paquete. En sus propias palabras:</translation>
    </message>
    <message>
        <source>This answer is missing, and the form asks for it before a record is ready.</source>
        <translation>Falta esta respuesta, y el formulario la pide antes de que una ficha esté lista.</translation>
    </message>
    <message>
        <source>Nobody whom the gateway knows has cleared this record for these readers.</source>
        <translation>Nadie a quien el portal conozca ha aprobado esta ficha para estas personas.</translation>
    </message>
    <message>
        <source>A consent for this record was taken back, so the gateway did not keep it.</source>
        <translation>Se retiró un consentimiento de esta ficha, así que el portal no la guardó.</translation>
    </message>
    <message>
        <source>Another device sent this version before, with other words, so the gateway did not keep it.</source>
        <translation>Otro aparato ya envió esta versión, con otras palabras, así que el portal no la guardó.</translation>
    </message>
    <message>
        <source>Another device sent this record first, so nobody sees this version before the people at the gateway agree. Ask them.</source>
        <translation>Otro aparato envió primero esta ficha, así que nadie ve esta versión hasta que el equipo del portal esté de acuerdo. Pregúntele.</translation>
    </message>
    <message>
        <source>The gateway has another bundle of this device in the place of this one. This happens when an older backup was put back. Tell the people at the gateway. When they have agreed, export these records once more.</source>
        <translation>El portal tiene otro paquete de este aparato en el lugar de este. Pasa cuando se vuelve a poner un respaldo anterior. Avise al equipo del portal. Cuando esté de acuerdo, exporte estas fichas una vez más.</translation>
    </message>
    <message>
        <source>The bundle was made for a colleague to review, so the gateway kept nothing of it.</source>
        <translation>El paquete se hizo para que lo revisara una colega, así que el portal no guardó nada de él.</translation>
    </message>
    <message>
        <source>{file} is no receipt, or it was damaged on its way. Ask for it again. Nothing was changed.</source>
        <translation>{file} no es un recibo, o se dañó en el camino. Pídalo otra vez. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or never was a receipt. Do not use it. Nothing was changed.</source>
        <translation>{file} se cambió después de firmarse, o nunca fue un recibo. No lo use. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} was not signed by your gateway. Ask whoever gave it to you where it comes from. Nothing was changed.</source>
        <translation>{file} no lo firmó su portal. Pregunte a quien se lo dio de dónde viene. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the gateway. Bring this app up to date, then take the receipt in again.</source>
        <translation>{file} lo escribió una versión más nueva del portal. Actualice esta aplicación, y luego incorpore otra vez el recibo.</translation>
    </message>
    <message>
        <source>{file} is dated {day}, which lies ahead. Look whether the clock of this computer is right, then take the receipt in again.</source>
        <translation>{file} lleva la fecha del {day}, que todavía no llega. Mire si el reloj de esta computadora está bien, y luego incorpore otra vez el recibo.</translation>
    </message>
    <message>
        <source>{file} is about a bundle that was not made in this vault. Nothing was changed.</source>
        <translation>{file} trata de un paquete que no se hizo en esta bóveda. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} speaks of other records than those you sent. Do not use it, and tell the gateway. Nothing was changed.</source>
        <translation>{file} habla de otras fichas que las que usted envió. No lo use, y avise al portal. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} says something else than the receipt that came before. The first one stays; ask the gateway which one is right.</source>
        <translation>{file} dice algo distinto del recibo que llegó antes. El primero se queda; pregunte al portal cuál es el correcto.</translation>
    </message>
    <message>
        <source>Nobody has told this vault yet whose receipts count. Take in your office&apos;s setup file first.</source>
        <translation>Nadie le ha dicho todavía a esta bóveda de quién valen los recibos. Incorpore primero el archivo de configuración de su oficina.</translation>
    </message>
    <message>
        <source>No receipt says that the gateway has this version, so it stays here. Nothing was removed.</source>
        <translation>Ningún recibo dice que el portal tiene esta versión, así que se queda aquí. No se quitó nada.</translation>
    </message>
    <message>
        <source>The receiving desk cannot use this address of a database: {name}.</source>
        <translation>La mesa de recepción no puede usar esta dirección de una base de datos: {name}.</translation>
    </message>
    <message>
        <source>{file} is not a key that the receiving desk can sign receipts with.</source>
        <translation>{file} no es una clave con la que la mesa de recepción pueda firmar recibos.</translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} cannot be used. Nothing was filed half.</source>
        <translation>La base de datos {name} de la mesa de recepción no se puede usar. No se archivó nada a medias.</translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} was written by a newer version of this program.</source>
        <translation>La base de datos {name} de la mesa de recepción la escribió una versión más nueva de este programa.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Nothing to export yet</source>
        <translation>Aún no hay nada que exportar</translation>
    </message>
    <message>
        <source>Only finished records can leave. Choose one that is ready, or finish a draft first.</source>
        <translation>Solo las fichas terminadas pueden salir. Elija una que esté lista, o termine primero un borrador.</translation>
    </message>
    <message>
        <source>The draft is in the bin and stays there for 30 days.</source>
        <translation>El borrador está en la papelera y se queda ahí 30 días.</translation>
    </message>
</context>
<context>
    <name>RecordSheets</name>
    <message>
        <source>The bundle that you were handed</source>
        <translation>El paquete que le entregaron</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Paquetes (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>from a colleague</source>
        <translation>de una colega</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n ficha elegida</numerusform>
            <numerusform>%n fichas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export them together with the bar below the list, or choose one to see what it is.</source>
        <translation>Expórtelas juntas con la barra debajo de la lista, o elija una para ver qué contiene.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Elija una ficha</translation>
    </message>
    <message>
        <source>Its summary, pictures and history are shown here. Hold Ctrl or Shift to choose several.</source>
        <translation>Aquí se muestran su resumen, imágenes e historial. Mantenga Ctrl o Mayús para elegir varias.</translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What you deleted in the last 30 days</source>
        <translation>Lo que eliminó en los últimos 30 días</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Incorporar…</translation>
    </message>
    <message>
        <source>A file that you were given, because somebody took her consent back</source>
        <translation>Un archivo que le dieron, porque alguien retiró su consentimiento</translation>
    </message>
    <message>
        <source>Review for a colleague…</source>
        <translation>Revisar para una colega…</translation>
    </message>
    <message>
        <source>Opens a bundle that a colleague handed you; nothing of it is kept here</source>
        <translation>Abre un paquete que le entregó una colega; aquí no se guarda nada de él</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), newest change first</source>
        <translation>
            <numerusform>%n ficha, primero el cambio más reciente</numerusform>
            <numerusform>%n fichas, primero el cambio más reciente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No record holds these words. Try fewer, or another spelling.</source>
        <translation>Ninguna ficha contiene estas palabras. Pruebe con menos, o con otra ortografía.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aún no hay fichas</translation>
    </message>
    <message>
        <source>What you write will stand here, drafts and finished records alike.</source>
        <translation>Lo que escriba estará aquí, tanto borradores como fichas terminadas.</translation>
    </message>
    <message>
        <source>Begin a record</source>
        <translation>Empezar una ficha</translation>
    </message>
</context>
<context>
    <name>RefusedWords</name>
    <message>
        <source>This device was lost or its key stolen: do not use what it made. Nothing was taken from the bundle. Tell the office of whoever sent it.</source>
        <translation>Este aparato se perdió o robaron su clave: no use lo que hizo. No se tomó nada del paquete. Avise a la oficina de quien lo envió.</translation>
    </message>
    <message>
        <source>The office&apos;s confirmation of the device that made this bundle has run out. Nothing was taken from it. Ask the sender to have her device confirmed again, and to send it anew.</source>
        <translation>La confirmación que dio la oficina al aparato que hizo este paquete terminó. No se tomó nada de él. Pida a quien lo envió que haga confirmar otra vez su aparato, y que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The device that signed this bundle may not sign in this name. Nothing was taken from it. Ask the sender, by telephone or in person, whether it is hers.</source>
        <translation>El aparato que firmó este paquete no puede firmar con este nombre. No se tomó nada de él. Pregunte a quien lo envió, por teléfono o en persona, si es suyo.</translation>
    </message>
    <message>
        <source>Two bundles of this device contradict each other: perhaps somebody copied its key, or an older state of it was put back. Nothing was taken from this one. Ask the sender which is hers.</source>
        <translation>Dos paquetes de este aparato se contradicen: quizá alguien copió su clave, o se volvió a poner un estado anterior de él. No se tomó nada de este. Pregunte a quien lo envió cuál es el suyo.</translation>
    </message>
    <message>
        <source>The bundle was made for another receiver. Nothing was taken from it. Ask the sender for one that is made for you.</source>
        <translation>El paquete se hizo para otra persona. No se tomó nada de él. Pida a quien lo envió uno hecho para usted.</translation>
    </message>
</context>
<context>
    <name>ReleasedWords</name>
    <message>
        <source>Removed from this computer on {day}. The gateway has it.</source>
        <translation>Se quitó de esta computadora el {day}. El portal lo tiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from this computer on {day}. The gateway has them.</source>
        <translation>
            <numerusform>Se quitó %n archivo de esta computadora el {day}. El portal lo tiene.</numerusform>
            <numerusform>Se quitaron %n archivos de esta computadora el {day}. El portal los tiene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>No backup yet.</source>
        <translation>Todavía no hay respaldo.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, verified.</source>
        <translation>Último respaldo: {moment}, comprobado.</translation>
    </message>
    <message>
        <source>No recovery kit yet.</source>
        <translation>Todavía no hay kit de recuperación.</translation>
    </message>
    <message>
        <source>Recovery kit: never tested.</source>
        <translation>Kit de recuperación: aún sin probar.</translation>
    </message>
    <message>
        <source>Recovery kit: tested {day}.</source>
        <translation>Kit de recuperación: probado el {day}.</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, what you wrote is lost with it.</source>
        <translation>Si esta computadora se pierde o se rompe, lo que escribió se pierde con ella.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Respaldar ahora</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
    <message numerus="yes">
        <source>Backup is %n day(s) old.</source>
        <translation>
            <numerusform>El respaldo es de hace %n día.</numerusform>
            <numerusform>El respaldo es de hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since is on this computer only.</source>
        <translation>Lo que cambió desde entonces está solo en esta computadora.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open your records.</source>
        <translation>Si se pierde la frase de contraseña, nadie puede abrir sus fichas.</translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper that can.</source>
        <translation>Un kit de recuperación es una hoja de papel que sí puede.</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Hacer un kit</translation>
    </message>
    <message numerus="yes">
        <source>Your kit was made %n month(s) ago and never tested.</source>
        <translation>
            <numerusform>Su kit se hizo hace %n mes y aún no se ha probado.</numerusform>
            <numerusform>Su kit se hizo hace %n meses y aún no se ha probado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your kit was last tested %n month(s) ago.</source>
        <translation>
            <numerusform>Su kit se probó por última vez hace %n mes.</numerusform>
            <numerusform>Su kit se probó por última vez hace %n meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type its words once to be sure that they open your records.</source>
        <translation>Escriba sus palabras una vez para asegurarse de que abren sus fichas.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ends on {day}. Ask for a new one.</source>
        <translation>La confirmación que su oficina dio a este aparato termina el {day}. Pida una nueva.</translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ended on {day}. Ask for a new one.</source>
        <translation>La confirmación que su oficina dio a este aparato terminó el {day}. Pida una nueva.</translation>
    </message>
    <message>
        <source>Without it, others can no longer tell that what you send comes from you.</source>
        <translation>Sin ella, otras personas ya no pueden saber que lo que usted envía viene de usted.</translation>
    </message>
    <message>
        <source>Show this device</source>
        <translation>Mostrar este aparato</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Name this colleague</source>
        <translation>Poner nombre a esta colega</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Conservar el nombre</translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>That is as many as this record holds.</source>
        <translation>Esta ficha no admite más.</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Aún sin nada</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Agregar una fila</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>Agregar: {thing}</translation>
    </message>
    <message>
        <source>Add another {thing}</source>
        <translation>Agregar más: {thing}</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation>Se quitó: {row}</translation>
    </message>
    <message>
        <source>Removed an empty row</source>
        <translation>Se quitó una fila vacía</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ReportingNote</name>
    <message>
        <source>Before you ask: what must be reported</source>
        <translation>Antes de preguntar: lo que hay que denunciar</translation>
    </message>
    <message>
        <source>In some places certain things must be reported by law, whatever the person wants. She should know that before she speaks. Your office can fill in the rules for your country under Safety, “Notes for your team”.</source>
        <translation>En algunos lugares la ley obliga a denunciar ciertas cosas, quiera lo que quiera la persona. Ella debe saberlo antes de hablar. Su oficina puede escribir las reglas de su país en Seguridad, “Notas para su equipo”.</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>Other ways in</source>
        <translation>Otras formas de entrar</translation>
    </message>
    <message>
        <source>With the recovery kit</source>
        <translation>Con el kit de recuperación</translation>
    </message>
    <message>
        <source>A sheet of paper with 24 words or groups of digits.</source>
        <translation>Una hoja de papel con 24 palabras o grupos de cifras.</translation>
    </message>
    <message>
        <source>With two of the three pieces</source>
        <translation>Con dos de las tres piezas</translation>
    </message>
    <message>
        <source>Two people with a paper and a short code each.</source>
        <translation>Dos personas con un papel y un código corto cada una.</translation>
    </message>
    <message>
        <source>With the answer of your office</source>
        <translation>Con la respuesta de su oficina</translation>
    </message>
    <message>
        <source>You asked for help on {day}.</source>
        <translation>Pidió ayuda el {day}.</translation>
    </message>
    <message>
        <source>Ask your office for help</source>
        <translation>Pedir ayuda a su oficina</translation>
    </message>
    <message>
        <source>You send a file, and it sends one back. It learns no passphrase.</source>
        <translation>Usted envía un archivo y la oficina devuelve otro. No conoce ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Desde un respaldo</translation>
    </message>
    <message>
        <source>On a new computer, or when the records here are damaged.</source>
        <translation>En una computadora nueva, o cuando las fichas de aquí están dañadas.</translation>
    </message>
    <message>
        <source>No recovery kit, pieces or office key were made for these records. If the passphrase is forgotten, only a backup with a passphrase that you still know can help.</source>
        <translation>Para estas fichas no se hizo kit de recuperación, ni piezas, ni clave de oficina. Si se olvida la frase de contraseña, solo puede ayudar un respaldo cuya frase de contraseña todavía conozca.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation>Lo que dice su papel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>Una pieza</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>Otra pieza</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Elija una frase de contraseña nueva</translation>
    </message>
    <message>
        <source>It opens your records from now on. The one before opens nothing here any more.</source>
        <translation>Desde ahora abre sus fichas. La anterior ya no abre nada aquí.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>From a backup</source>
        <translation>Desde un respaldo</translation>
    </message>
    <message>
        <source>Plug in the stick or the disk with the backup. Its name ends in .backup. You need the passphrase or the recovery kit that opened your records when it was made.</source>
        <translation>Conecte la memoria USB o el disco con el respaldo. Su nombre termina en .backup. Necesita la frase de contraseña o el kit de recuperación que abría sus fichas cuando se hizo.</translation>
    </message>
    <message>
        <source>The records that are here now are not deleted: they are set aside, whole, in a folder beside.</source>
        <translation>Las fichas que hay aquí ahora no se eliminan: se ponen aparte, enteras, en una carpeta al lado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Elegir el respaldo</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Respaldos (*.backup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Which day do you want back?</source>
        <translation>¿Qué día quiere recuperar?</translation>
    </message>
    <message numerus="yes">
        <source>%n more in this file cannot be read any more.</source>
        <translation>
            <numerusform>%n respaldo más de este archivo ya no se puede leer.</numerusform>
            <numerusform>%n respaldos más de este archivo ya no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>{day}, {time}: {size}, {files}</source>
        <translation>{day}, {time}: {size}, {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Until the last step everything here stays as it is.</source>
        <translation>Hasta el último paso, aquí todo sigue como está.</translation>
    </message>
    <message>
        <source>Your records are back</source>
        <translation>Sus fichas están de vuelta</translation>
    </message>
    <message>
        <source>As they were on {day}. Open them with the passphrase of that day.</source>
        <translation>Como estaban el {day}. Ábralas con la frase de contraseña de ese día.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were damaged in the backup and are missing. The app names them.</source>
        <translation>
            <numerusform>%n archivo estaba dañado en el respaldo y falta. La aplicación lo nombra.</numerusform>
            <numerusform>%n archivos estaban dañados en el respaldo y faltan. La aplicación los nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before lies in {folder}.</source>
        <translation>Lo que había aquí antes está en {folder}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>The file is being checked.</source>
        <translation>Se está comprobando el archivo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without an answer?</source>
        <translation>¿Cerrar sin responder?</translation>
    </message>
    <message>
        <source>What you wrote here is kept nowhere. It is gone when you close.</source>
        <translation>Lo que escribió aquí no se guarda en ningún lado. Desaparece al cerrar.</translation>
    </message>
    <message>
        <source>Close and lose the comments</source>
        <translation>Cerrar y perder los comentarios</translation>
    </message>
    <message>
        <source>A colleague&apos;s record</source>
        <translation>La ficha de una colega</translation>
    </message>
    <message>
        <source>Call the colleague who gave it to you, and let her read the words of her vault&apos;s key to you. Her app shows them under “Have it checked”. If they are these, it is from her:</source>
        <translation>Llame a la colega que se lo dio, y pídale que le lea las palabras de la clave de su bóveda. Su aplicación las muestra en “Pedir revisión”. Si son estas, es de ella:</translation>
    </message>
    <message>
        <source>Read without comparing</source>
        <translation>Leer sin comparar</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Las palabras son las mismas</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it. Read and answer them one by one.</source>
        <translation>
            <numerusform>Contiene %n ficha. Léala y respóndala.</numerusform>
            <numerusform>Contiene %n fichas. Léalas y respóndalas una por una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>The file is whole, and nobody changed it since it was made.</source>
        <translation>El archivo está entero, y nadie lo cambió desde que se hizo.</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>Palabras de su clave</translation>
    </message>
    <message>
        <source>The file was made on {day}.</source>
        <translation>El archivo se hizo el {day}.</translation>
    </message>
    <message>
        <source>Nothing of this record is kept on this computer, and neither are your comments until you save the answer. Only the colleague changes her text.</source>
        <translation>Nada de esta ficha se guarda en esta computadora, y tampoco sus comentarios hasta que guarde la respuesta. Solo la colega cambia su texto.</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Otras fichas</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) go along.</source>
        <translation>
            <numerusform>Sale con %n comentario.</numerusform>
            <numerusform>Sale con %n comentarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote no comments.</source>
        <translation>No escribió ningún comentario.</translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation>Una firma dice quién afirma haber revisado esto. Si esa clave es de verdad suya lo comprueba el portal cuando recibe la ficha.</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Volver a la ficha</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>Guardar la respuesta…</translation>
    </message>
    <message>
        <source>There is nothing to answer yet: write a comment, or choose what you checked.</source>
        <translation>Todavía no hay nada que responder: escriba un comentario, o elija qué revisó.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Dónde poner la respuesta</translation>
    </message>
    <message>
        <source>The answer is saved</source>
        <translation>La respuesta está guardada</translation>
    </message>
    <message>
        <source>Give this file to the colleague who handed you the record:</source>
        <translation>Entregue este archivo a la colega que le dio la ficha:</translation>
    </message>
    <message>
        <source>She may ask for the words of your key. Read them to her by voice; they are no secret:</source>
        <translation>Puede pedirle las palabras de su clave. Léaselas de viva voz; no son un secreto:</translation>
    </message>
    <message>
        <source>When you have no further use for her bundle, delete it, and empty the waste basket.</source>
        <translation>Cuando ya no necesite el paquete de ella, elimínelo y vacíe la papelera de la computadora.</translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation>Una persona que revisa</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>Agregarla</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>SamePersonSheet</name>
    <message>
        <source>Same person as in another story</source>
        <translation>La misma persona que en otra historia</translation>
    </message>
    <message>
        <source>She keeps the name she goes by there. Which names belong together stays in this vault and is part of no bundle and no page. Consent is asked anew for each story.</source>
        <translation>Conserva el nombre que lleva ahí. Qué nombres van juntos se queda en esta bóveda y no está en ningún paquete ni en ninguna página. El consentimiento se pide de nuevo para cada historia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>Tomar este nombre</translation>
    </message>
    <message>
        <source>{name}, in a record that lies in the bin</source>
        <translation>{name}, en una ficha que está en la papelera</translation>
    </message>
    <message>
        <source>{name}, in: {titles}</source>
        <translation>{name}, en: {titles}</translation>
    </message>
</context>
<context>
    <name>SealedFor</name>
    <message>
        <source>Choose who can open it</source>
        <translation>Elegir quién puede abrirlo</translation>
    </message>
    <message>
        <source>This bundle is not sealed: whoever finds the file or the stick can read all of it. Keep it with you, and delete it from the stick when it has arrived.</source>
        <translation>Este paquete no está sellado: quien encuentre el archivo o la memoria USB puede leerlo todo. Llévelo siempre con usted, y elimínelo de la memoria USB cuando haya llegado.</translation>
    </message>
    <message>
        <source>Sealed. Only {who} can open it.</source>
        <translation>Sellado. Solo lo puede abrir: {who}.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. With your office&apos;s setup file, which you take in under Safety, it is sealed for the gateway.</source>
        <translation>Sin sellar: quien tenga el archivo puede leerlo. Con el archivo de configuración de su oficina, que se incorpora en Seguridad, se sella para el portal.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it.</source>
        <translation>Sin sellar: quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. To seal it for a colleague, add her first, under Safety.</source>
        <translation>Sin sellar: quien tenga el archivo puede leerlo. Para sellarlo para una colega, agréguela primero, en Seguridad.</translation>
    </message>
</context>
<context>
    <name>SealingWords</name>
    <message>
        <source>The key to seal this bundle with is damaged. Nothing was made. Take in your office&apos;s setup file, or your colleague&apos;s request file, once more.</source>
        <translation>La clave para sellar este paquete está dañada. No se hizo nada. Incorpore una vez más el archivo de configuración de su oficina, o el archivo de solicitud de su colega.</translation>
    </message>
    <message>
        <source>A bundle can be sealed for at most {limit} people. Choose fewer, and make a second one for the others.</source>
        <translation>Un paquete se puede sellar para {limit} personas como máximo. Elija menos, y haga un segundo paquete para las demás.</translation>
    </message>
    <message>
        <source>{name} is sealed for somebody else, and cannot be opened here. Ask whoever sent it to choose you when exporting.</source>
        <translation>{name} está sellado para otra persona, y no se puede abrir aquí. Pida a quien lo envió que le elija a usted al exportar.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>opens when it is safe</source>
        <translation>cuando sea seguro</translation>
    </message>
    <message>
        <source>Ready to finish</source>
        <translation>Todo está listo</translation>
    </message>
    <message numerus="yes">
        <source>Ready? %n to go</source>
        <translation>
            <numerusform>¿Listo? Falta %n</numerusform>
            <numerusform>¿Listo? Faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready? Something to look at</source>
        <translation>Algo por revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>something to look at</source>
        <translation>algo por revisar</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>* needed before you can finish</source>
        <translation>* necesario antes de terminar</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>What it helps with</source>
        <translation>En qué ayuda</translation>
    </message>
    <message>
        <source>How to reach it, and when</source>
        <translation>Cómo comunicarse, y cuándo</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Comprobado el</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SettingUpWords</name>
    <message>
        <source>{name} is no setup file, or it was damaged on its way. Nothing was changed. Ask your office for the file again.</source>
        <translation>{name} no es un archivo de configuración, o se dañó en el camino. No se cambió nada. Pida otra vez el archivo a su oficina.</translation>
    </message>
    <message>
        <source>Something in {name} was changed after your office signed it. Nothing was taken in. Tell your office, and ask for the file again by another way.</source>
        <translation>Algo en {name} se cambió después de que su oficina lo firmó. No se incorporó nada. Avise a su oficina, y pida el archivo otra vez por otro camino.</translation>
    </message>
    <message>
        <source>{name} was made for a newer version of the app. Nothing was changed. Bring the app up to date, then take the file in.</source>
        <translation>{name} se hizo para una versión más nueva de la aplicación. No se cambió nada. Actualice la aplicación, y luego incorpore el archivo.</translation>
    </message>
    <message>
        <source>{name} says that it was made on {day}, which is still to come. Nothing was changed. Look whether the clock of this computer is right.</source>
        <translation>{name} dice que se hizo el {day}, que todavía no llega. No se cambió nada. Mire si el reloj de esta computadora está bien.</translation>
    </message>
    <message>
        <source>{name} says that it comes from {office}, but it is signed by nobody whom your office named. Nothing was changed. Ask your office, in person or by phone, whether the file is theirs.</source>
        <translation>{name} dice que viene de {office}, pero no lo firma nadie a quien su oficina haya nombrado. No se cambió nada. Pregunte a su oficina, en persona o por teléfono, si el archivo es suyo.</translation>
    </message>
    <message>
        <source>{name} comes from another office, {office}. This vault follows {have}. Nothing was changed. If you now belong to that office, {have} can name its key in a setup file of its own.</source>
        <translation>{name} viene de otra oficina, {office}. Esta bóveda sigue a {have}. No se cambió nada. Si ahora usted pertenece a esa oficina, {have} puede nombrar su clave en un archivo de configuración propio.</translation>
    </message>
    <message>
        <source>{name} is signed with a key that your office has taken back: it was lost or stolen. Nothing was changed. Tell your office that this file is going round.</source>
        <translation>{name} está firmado con una clave que su oficina retiró: se perdió o la robaron. No se cambió nada. Avise a su oficina de que este archivo está circulando.</translation>
    </message>
    <message>
        <source>{name} is number {number}, and number {have} is in force here: it is older. Nothing was changed. Ask your office for the newest file.</source>
        <translation>{name} es el número {number}, y aquí está vigente el número {have}: es más antiguo. No se cambió nada. Pida a su oficina el archivo más nuevo.</translation>
    </message>
    <message>
        <source>Another setup file with number {number} is in force here already. Nothing was changed. Tell your office: it has to make the file anew, with a higher number.</source>
        <translation>Aquí ya está vigente otro archivo de configuración con el número {number}. No se cambió nada. Avise a su oficina: tiene que hacer el archivo de nuevo, con un número más alto.</translation>
    </message>
    <message>
        <source>Nobody here has compared the words of {name} yet. Nothing was changed. Call your office, read the words to each other, and take the file in if they are the same.</source>
        <translation>Aquí nadie ha comparado todavía las palabras de {name}. No se cambió nada. Llame a su oficina, léanse las palabras, e incorpore el archivo si son las mismas.</translation>
    </message>
    <message>
        <source>These are not the words of {name}. Nothing was changed. Look whether each word is typed right. If they still differ, the file is not from your office: do not use it.</source>
        <translation>Estas no son las palabras de {name}. No se cambió nada. Mire si cada palabra está bien escrita. Si todavía son distintas, el archivo no es de su oficina: no lo use.</translation>
    </message>
    <message>
        <source>{name} is no longer the file that you looked at. Nothing was changed. Open it once more.</source>
        <translation>{name} ya no es el archivo que usted miró. No se cambió nada. Ábralo una vez más.</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} cannot be used by this app, so nothing of the file was taken in. Tell your office. {detail}</source>
        <translation>Esta aplicación no puede usar la plantilla “{form}” de {name}, así que no se incorporó nada del archivo. Avise a su oficina. {detail}</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} leaves out, or loosens, questions that the app needs to keep people safe: {questions}. Nothing of the file was taken in. Tell your office.</source>
        <translation>La plantilla “{form}” de {name} omite, o afloja, preguntas que la aplicación necesita para proteger a las personas: {questions}. No se incorporó nada del archivo. Avise a su oficina.</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} has the number {version}, which another one here has already. Nothing of the file was taken in. Tell your office: a changed template needs a higher number.</source>
        <translation>La plantilla “{form}” de {name} tiene el número {version}, que otra de aquí ya tiene. No se incorporó nada del archivo. Avise a su oficina: una plantilla cambiada necesita un número más alto.</translation>
    </message>
    <message>
        <source>The app has no kind of record called &quot;{form}&quot;. An office can adapt the templates that there are, and not add others. Nothing of the file was taken in. Tell your office.</source>
        <translation>La aplicación no tiene ningún tipo de ficha llamado “{form}”. Una oficina puede adaptar las plantillas que hay, y no agregar otras. No se incorporó nada del archivo. Avise a su oficina.</translation>
    </message>
    <message>
        <source>That is a secret key. It must never leave the machine where it was made, and it was not taken. Choose the public one: it begins with &quot;age1&quot; or &quot;ssh-ed25519&quot;.</source>
        <translation>Esa es una clave secreta. Nunca debe salir de la computadora donde se hizo, y no se tomó. Elija la pública: empieza con “age1” o “ssh-ed25519”.</translation>
    </message>
    <message>
        <source>Choose one template, a file whose name ends in .xml, and with it the lists that go along, whose names end in .csv.</source>
        <translation>Elija una plantilla, un archivo cuyo nombre termina en .xml, y con ella las listas que la acompañan, cuyos nombres terminan en .csv.</translation>
    </message>
    <message>
        <source>The setup file cannot be made like this. Something is missing or not clear: {place}. Nothing was saved.</source>
        <translation>El archivo de configuración no se puede hacer así. Algo falta o no está claro: {place}. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>Written into your records as you want it shown. A real name is not needed.</source>
        <translation>Se escribe en sus fichas tal como quiere que se muestre. No hace falta un nombre real.</translation>
    </message>
    <message>
        <source>Name, initials or alias</source>
        <translation>Nombre, iniciales o seudónimo</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Su función</translation>
    </message>
    <message>
        <source>It says what you do here. It does not give or take any right.</source>
        <translation>Dice lo que usted hace aquí. No da ni quita ningún permiso.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Spotlight programme</source>
        <translation>Programa Spotlight</translation>
    </message>
    <message>
        <source>Type a part of its name to find it.</source>
        <translation>Escriba una parte del nombre para encontrarlo.</translation>
    </message>
    <message>
        <source>Contact for readers</source>
        <translation>Contacto para quienes leen</translation>
    </message>
    <message>
        <source>An office address. Never the phone of a survivor or an outreach worker.</source>
        <translation>Una dirección de oficina. Nunca el teléfono de una sobreviviente ni de quien hace trabajo comunitario.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y apariencia</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>Idioma de la aplicación</translation>
    </message>
    <message>
        <source>Records keep their own language.</source>
        <translation>Las fichas conservan su propio idioma.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#xa0;%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Mostrar todos los atajos de teclado</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Setup file from {office}</source>
        <translation>Archivo de configuración de {office}</translation>
    </message>
    <message>
        <source>Number {number}, made on {day}.</source>
        <translation>Número {number}, hecho el {day}.</translation>
    </message>
    <message>
        <source>This very file is in force here already. There is nothing to take in.</source>
        <translation>Este mismo archivo ya está vigente aquí. No hay nada que incorporar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Qué trae</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Nothing but its number.</source>
        <translation>Nada más que su número.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Compare these words</source>
        <translation>Compare estas palabras</translation>
    </message>
    <message>
        <source>Call your office on a number that you know from elsewhere, and let them read the words of their key to you. If one word differs, the file is not from them: do not use it.</source>
        <translation>Llame a su oficina a un número que conozca por otro medio, y pida que le lean las palabras de su clave. Si una sola palabra es distinta, el archivo no es de la oficina: no lo use.</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Palabras del archivo</translation>
    </message>
    <message>
        <source>I heard these words from my office</source>
        <translation>Mi oficina me dijo estas palabras</translation>
    </message>
    <message>
        <source>Compare the words with your office first, then tick the line below them.</source>
        <translation>Compare primero las palabras con su oficina, y luego marque la línea de abajo.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>What you have written stays as it is. New records follow the file.</source>
        <translation>Lo que ha escrito se queda como está. Las fichas nuevas siguen el archivo.</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>It names no gateway: what you export is handed on by you.</source>
        <translation>No nombra ningún portal: lo que exporta lo entrega usted.</translation>
    </message>
    <message>
        <source>Your work goes to {name}, on a stick.</source>
        <translation>Su trabajo va a {name}, en una memoria USB.</translation>
    </message>
    <message>
        <source>Your work goes to {name}, at {address}</source>
        <translation>Su trabajo va a {name}, en {address}</translation>
    </message>
    <message>
        <source>What you send there can be opened by: {names}</source>
        <translation>Lo que envía allí lo puede abrir: {names}</translation>
    </message>
    <message>
        <source>It names no office that confirms devices.</source>
        <translation>No nombra ninguna oficina que confirme aparatos.</translation>
    </message>
    <message>
        <source>Devices are confirmed by: {names}</source>
        <translation>Confirma los aparatos: {names}</translation>
    </message>
    <message>
        <source>The next setup file may come from: {names}</source>
        <translation>El próximo archivo de configuración puede venir de: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count.</source>
        <translation>
            <numerusform>%n aparato perdido o clave perdida ya no vale.</numerusform>
            <numerusform>%n aparatos perdidos o claves perdidas ya no valen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: the app&apos;s own template is newer, so it stays in use.</source>
        <translation>{title}: la plantilla propia de la aplicación es más nueva, así que se sigue usando.</translation>
    </message>
    <message>
        <source>{title}, from your office: new records are written with it.</source>
        <translation>{title}, de su oficina: las fichas nuevas se escriben con ella.</translation>
    </message>
    <message>
        <source>Sends over the network to {after}</source>
        <translation>Envía por la red a {after}</translation>
    </message>
    <message>
        <source>No longer sends over the network; what you export goes on a stick</source>
        <translation>Ya no envía por la red; lo que exporta va en una memoria USB</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count</source>
        <translation>
            <numerusform>%n aparato perdido o clave perdida ya no vale</numerusform>
            <numerusform>%n aparatos perdidos o claves perdidas ya no valen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) or key(s) count again</source>
        <translation>
            <numerusform>%n aparato o clave vuelve a valer</numerusform>
            <numerusform>%n aparatos o claves vuelven a valer</numerusform>
        </translation>
    </message>
    <message>
        <source>The office is now called {after}; it was {before}</source>
        <translation>La oficina se llama ahora {after}; antes era {before}</translation>
    </message>
    <message>
        <source>Your work goes to {after}</source>
        <translation>Su trabajo va a {after}</translation>
    </message>
    <message>
        <source>Your work no longer goes to {before}</source>
        <translation>Su trabajo ya no va a {before}</translation>
    </message>
    <message>
        <source>The gateway is now called {after}; it was {before}</source>
        <translation>El portal se llama ahora {after}; antes era {before}</translation>
    </message>
    <message>
        <source>The gateway&apos;s address is now {after}; it was {before}</source>
        <translation>La dirección del portal es ahora {after}; antes era {before}</translation>
    </message>
    <message>
        <source>Receipts are now signed as {after}; it was {before}</source>
        <translation>Los recibos se firman ahora como {after}; antes era {before}</translation>
    </message>
    <message>
        <source>{after} can open what you send</source>
        <translation>{after} puede abrir lo que usted envía</translation>
    </message>
    <message>
        <source>{before} can no longer open what you send</source>
        <translation>{before} ya no puede abrir lo que usted envía</translation>
    </message>
    <message>
        <source>Receipts may be signed with the key {after}</source>
        <translation>Los recibos se pueden firmar con la clave {after}</translation>
    </message>
    <message>
        <source>Receipts signed with the key {before} no longer count</source>
        <translation>Los recibos firmados con la clave {before} ya no valen</translation>
    </message>
    <message>
        <source>Devices that {after} confirms are trusted</source>
        <translation>Se confía en los aparatos que confirma {after}</translation>
    </message>
    <message>
        <source>Devices that {before} confirmed are no longer trusted</source>
        <translation>Ya no se confía en los aparatos que confirmó {before}</translation>
    </message>
    <message>
        <source>An office now confirms other devices: {after}; it was {before}</source>
        <translation>Una oficina confirma ahora otros aparatos: {after}; antes era {before}</translation>
    </message>
    <message>
        <source>{after} may make the next setup file</source>
        <translation>{after} puede hacer el próximo archivo de configuración</translation>
    </message>
    <message>
        <source>{before} may no longer make setup files</source>
        <translation>{before} ya no puede hacer archivos de configuración</translation>
    </message>
    <message>
        <source>{before} gets a template from your office, version {after}</source>
        <translation>{before} recibe una plantilla de su oficina, versión {after}</translation>
    </message>
    <message>
        <source>{before} gets a newer template from your office, version {after}</source>
        <translation>{before} recibe una plantilla más nueva de su oficina, versión {after}</translation>
    </message>
    <message>
        <source>{before} goes back to the app&apos;s own template</source>
        <translation>{before} vuelve a la plantilla propia de la aplicación</translation>
    </message>
</context>
<context>
    <name>SetupWriter</name>
    <message>
        <source>Make a setup file</source>
        <translation>Hacer un archivo de configuración</translation>
    </message>
    <message>
        <source>Number {number}. Every device that takes it in will follow it, so let somebody else read through it too. No secret key belongs here.</source>
        <translation>Número {number}. Cada aparato que lo incorpore lo seguirá, así que pida a otra persona que también lo lea. Aquí no va ninguna clave secreta.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Su oficina</translation>
    </message>
    <message>
        <source>Where the work goes</source>
        <translation>Adónde va el trabajo</translation>
    </message>
    <message>
        <source>As people call it: the Spotlight gateway. Leave it empty if there is none yet.</source>
        <translation>Como lo llama la gente: el portal Spotlight. Déjelo vacío si todavía no hay ninguno.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Begins with https:// Leave it empty if everything goes on sticks.</source>
        <translation>Empieza con https:// Déjelo vacío si todo va en memorias USB.</translation>
    </message>
    <message>
        <source>The name that its receipts are signed with</source>
        <translation>El nombre con el que se firman sus recibos</translation>
    </message>
    <message>
        <source>Who can open what arrives there</source>
        <translation>Quién puede abrir lo que llega allí</translation>
    </message>
    <message>
        <source>A line for each: the public key, age1 and so on, then whose it is.</source>
        <translation>Una línea para cada una: la clave pública, age1 y lo demás, y luego de quién es.</translation>
    </message>
    <message>
        <source>Keys that sign its receipts</source>
        <translation>Claves que firman sus recibos</translation>
    </message>
    <message>
        <source>A line for each, beginning with ssh-ed25519.</source>
        <translation>Una línea para cada una, que empieza con ssh-ed25519.</translation>
    </message>
    <message>
        <source>Other offices that confirm devices</source>
        <translation>Otras oficinas que confirman aparatos</translation>
    </message>
    <message>
        <source>Your own office is added by itself. A line for each other: the names it confirms, such as *@herat, its public key, then what it is called.</source>
        <translation>Su propia oficina se agrega por sí sola. Una línea para cada una de las demás: los nombres que confirma, por ejemplo *@herat, su clave pública, y luego cómo se llama.</translation>
    </message>
    <message>
        <source>Who else may make the next setup file</source>
        <translation>Quién más puede hacer el próximo archivo de configuración</translation>
    </message>
    <message>
        <source>If only your key can, nobody can when it is lost. A line for each: the public key, then whose it is.</source>
        <translation>Si solo puede su clave, nadie puede cuando se pierde. Una línea para cada una: la clave pública, y luego de quién es.</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) that you took back go along.</source>
        <translation>
            <numerusform>Va también %n aparato perdido o clave perdida que usted retiró.</numerusform>
            <numerusform>Van también %n aparatos perdidos o claves perdidas que usted retiró.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase of the office&apos;s signing key</source>
        <translation>La frase de la clave de firma de la oficina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Templates that your office adapted</source>
        <translation>Plantillas que adaptó su oficina</translation>
    </message>
    <message>
        <source>Choose the template, a file that ends in .xml, together with its lists, which end in .csv. Lists that you do not choose are the app&apos;s own.</source>
        <translation>Elija la plantilla, un archivo que termina en .xml, junto con sus listas, que terminan en .csv. Las listas que no elija son las propias de la aplicación.</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Agregar una plantilla</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, versión {version}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>No incluirla</translation>
    </message>
    <message>
        <source>A template and its lists</source>
        <translation>Una plantilla y sus listas</translation>
    </message>
    <message>
        <source>Templates and lists (*.xml *.csv)</source>
        <translation>Plantillas y listas (*.xml *.csv)</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key first.</source>
        <translation>Escriba primero la frase de la clave de firma de la oficina.</translation>
    </message>
    <message>
        <source>Where the setup file goes</source>
        <translation>Dónde poner el archivo de configuración</translation>
    </message>
    <message>
        <source>Setup files (*.setup)</source>
        <translation>Archivos de configuración (*.setup)</translation>
    </message>
    <message>
        <source>The setup file is saved</source>
        <translation>El archivo de configuración está guardado</translation>
    </message>
    <message>
        <source>It is called {name}. Give it to everybody in your office, on a stick or by mail.</source>
        <translation>Se llama {name}. Entréguelo a todas las personas de su oficina, en una memoria USB o por correo.</translation>
    </message>
    <message>
        <source>Whoever takes in the first one will call you. Read these words to them, and let nobody else answer for you:</source>
        <translation>Quien incorpore el primero le llamará. Léale estas palabras, y no deje que nadie más conteste por usted:</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation>Palabras de la clave de firma de la oficina</translation>
    </message>
    <message>
        <source>It counts on this computer too.</source>
        <translation>También vale en esta computadora.</translation>
    </message>
    <message>
        <source>On this computer another office&apos;s setup file stays in force.</source>
        <translation>En esta computadora sigue vigente el archivo de configuración de otra oficina.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look at “{name}” once more: something there is missing or not clear.</source>
        <translation>Mire una vez más “{name}”: algo falta ahí o no está claro.</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Leer de un archivo</translation>
    </message>
    <message>
        <source>A file with public keys</source>
        <translation>Un archivo con claves públicas</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.txt);;All files (*)</source>
        <translation>Claves públicas (*.pub *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Save, lock and hide at once</source>
        <translation>Guardar, bloquear y ocultar de inmediato</translation>
    </message>
    <message>
        <source>Shift, three times</source>
        <translation>Mayús, tres veces</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>What she checked</source>
        <translation>Qué revisó</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Only comments, no approval</source>
        <translation>Solo comentarios, sin visto bueno</translation>
    </message>
    <message>
        <source>Her sign-off phrase</source>
        <translation>Su frase de visto bueno</translation>
    </message>
</context>
<context>
    <name>StaysHere</name>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>Se queda aquí: {reason}.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrarme</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Copy to a stick</source>
        <translation>Copiar a una memoria USB</translation>
    </message>
    <message>
        <source>What goes along: {files}, {size}.</source>
        <translation>Lo que sale: {files}, {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug the stick in. It appears here by itself.</source>
        <translation>Conecte la memoria USB. Aparece aquí por sí sola.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>Elija la carpeta para las copias</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Writing. Please leave the stick where it is.</source>
        <translation>Escribiendo. Deje la memoria USB donde está, por favor.</translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation>Deteniendo. No quedará nada a medias.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>You can pull the stick out now.</source>
        <translation>Ya puede sacar la memoria USB.</translation>
    </message>
    <message>
        <source>Every byte was read back from {folder} and compared.</source>
        <translation>Cada byte se volvió a leer de {folder} y se comparó.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Stop here. Put the person first.</source>
        <translation>Deténgase aquí. Primero la persona.</translation>
    </message>
    <message>
        <source>You said that somebody in this story is in danger or in an open case, or may be. No story is worth a new danger. Offer help, and write down nothing of what you were told.</source>
        <translation>Usted dijo que una persona de esta historia está en peligro o en un caso abierto, o puede estarlo. Ninguna historia vale un nuevo peligro. Ofrezca ayuda, y no escriba nada de lo que le contaron.</translation>
    </message>
    <message>
        <source>Where she can get help</source>
        <translation>Dónde puede encontrar ayuda</translation>
    </message>
    <message>
        <source>This story was stopped on {day}</source>
        <translation>Esta historia se detuvo el {day}</translation>
    </message>
    <message>
        <source>Somebody in it was in danger or in an open case, or may have been. Nothing of it was kept but this date. Ask her again only when a GBV specialist says that it is safe.</source>
        <translation>Una persona de la historia estaba en peligro o en un caso abierto, o podía estarlo. No se guardó nada, solo esta fecha. Pregúntele otra vez solo cuando una especialista en VBG diga que es seguro.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <source>Only today&apos;s date, so that nobody asks her again too soon. Everything else that was answered or added here is deleted, and only a backup made before could bring it back.</source>
        <translation>Solo la fecha de hoy, para que nadie vuelva a preguntarle demasiado pronto. Todo lo demás que se respondió o agregó aquí se elimina, y solo un respaldo anterior podría recuperarlo.</translation>
    </message>
    <message>
        <source>This story was finished before. It leaves every list for sharing until it is safe.</source>
        <translation>Esta historia ya se había terminado. Sale de todas las listas para compartir hasta que sea seguro.</translation>
    </message>
    <message>
        <source>If you leave this page, or the app locks or closes, it does the same by itself.</source>
        <translation>Si sale de esta página, o la aplicación se bloquea o se cierra, pasa lo mismo por sí solo.</translation>
    </message>
    <message>
        <source>Stop here and keep only the date</source>
        <translation>Detenerse aquí y guardar solo la fecha</translation>
    </message>
    <message>
        <source>I chose that by mistake</source>
        <translation>Elegí eso sin querer</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Dejarla detenida</translation>
    </message>
    <message>
        <source>A specialist says that it is safe now</source>
        <translation>Una especialista dice que ya es seguro</translation>
    </message>
</context>
<context>
    <name>StrengthView</name>
    <message>
        <source>A strong one fills three of four bars.</source>
        <translation>Una frase fuerte llena tres de las cuatro barras.</translation>
    </message>
    <message>
        <source>Guessed at once. Use several words.</source>
        <translation>Se adivina al instante. Use varias palabras.</translation>
    </message>
    <message>
        <source>Guessed within minutes. Add words.</source>
        <translation>Se adivina en minutos. Agregue palabras.</translation>
    </message>
    <message>
        <source>Guessed within days. One more word.</source>
        <translation>Se adivina en días. Una palabra más.</translation>
    </message>
    <message>
        <source>Good. This takes years to guess.</source>
        <translation>Bien. Se tardaría años en adivinarla.</translation>
    </message>
    <message>
        <source>Very good. This takes centuries to guess.</source>
        <translation>Muy bien. Se tardaría siglos en adivinarla.</translation>
    </message>
</context>
<context>
    <name>TakeInSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file that you were given</source>
        <translation>El archivo que le dieron</translation>
    </message>
    <message>
        <source>What this file says</source>
        <translation>Lo que dice este archivo</translation>
    </message>
    <message>
        <source>It was made here, so nothing in it is new.</source>
        <translation>Se hizo aquí, así que no trae nada nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Take in a bundle, notice or receipt</source>
        <translation>Incorporar un paquete, aviso o recibo</translation>
    </message>
    <message>
        <source>Choose the file that you were given: a colleague&apos;s records, a notice that somebody took her consent back, or a gateway&apos;s receipt. It is looked at first. Records and notices change nothing before you have read what they say.</source>
        <translation>Elija el archivo que le dieron: las fichas de una colega, un aviso de que alguien retiró su consentimiento, o el recibo de un portal. Primero solo se mira. Las fichas y los avisos no cambian nada antes de que usted lea lo que dicen.</translation>
    </message>
    <message>
        <source>Look on a stick</source>
        <translation>Buscar en una memoria USB</translation>
    </message>
    <message>
        <source>Bundles, notices and receipts (*.zip *.age *.receipt.json)</source>
        <translation>Paquetes, avisos y recibos (*.zip *.age *.receipt.json)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Mirando el archivo</translation>
    </message>
    <message>
        <source>Every part of it is checked. Nothing changes yet.</source>
        <translation>Se comprueba cada parte. Todavía no cambia nada.</translation>
    </message>
    <message>
        <source>Stopping. Nothing of it is kept.</source>
        <translation>Deteniendo. No se guarda nada de él.</translation>
    </message>
    <message>
        <source>All of it is known here already. There is nothing to take in.</source>
        <translation>Aquí ya se conoce todo. No hay nada que incorporar.</translation>
    </message>
    <message numerus="yes">
        <source>It says of %n record(s) that are not in this vault that a consent was taken back. That is remembered: should they ever come, what was taken back stays taken back.</source>
        <translation>
            <numerusform>Dice de %n ficha que no está en esta bóveda que se retiró un consentimiento. Queda anotado: si llega alguna vez, lo retirado sigue retirado.</numerusform>
            <numerusform>Dice de %n fichas que no están en esta bóveda que se retiró un consentimiento. Queda anotado: si llegan alguna vez, lo retirado sigue retirado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n record(s) that were made for other readers; these are left out.</source>
        <translation>
            <numerusform>También contiene %n ficha hecha para otras personas; se deja afuera.</numerusform>
            <numerusform>También contiene %n fichas hechas para otras personas; se dejan afuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here knows this key yet. A stranger could hide your records this way, or write in a colleague&apos;s name. Ask the sender, by telephone or in person, to read out the words of her key. Go on only if they are these:</source>
        <translation>Aquí nadie conoce todavía esta clave. Alguien desconocido podría ocultar así sus fichas, o escribir en nombre de una colega. Pida a quien lo envió, por teléfono o en persona, que lea en voz alta las palabras de su clave. Siga solo si son estas:</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>Palabras de su clave</translation>
    </message>
    <message>
        <source>I compared these words with her, by voice</source>
        <translation>Comparé estas palabras con ella, de viva voz</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Incorporando</translation>
    </message>
    <message>
        <source>It is checked once more and kept, all of it or nothing.</source>
        <translation>Se comprueba una vez más y se guarda, todo o nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have two versions now. Nothing was overwritten: choose the one to go on from when you have time.</source>
        <translation>
            <numerusform>%n ficha tiene ahora dos versiones. No se sobrescribió nada: elija con cuál seguir cuando tenga tiempo.</numerusform>
            <numerusform>%n fichas tienen ahora dos versiones. No se sobrescribió nada: elija con cuál seguir cuando tenga tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Mirar las dos</translation>
    </message>
    <message numerus="yes">
        <source>A consent was taken back. %n record(s) of yours will stay here:</source>
        <translation>
            <numerusform>Se retiró un consentimiento. %n ficha suya se quedará aquí:</numerusform>
            <numerusform>Se retiró un consentimiento. %n fichas suyas se quedarán aquí:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in. You find them under Records.</source>
        <translation>
            <numerusform>Llegó %n ficha. La encuentra en Fichas.</numerusform>
            <numerusform>Llegaron %n fichas. Las encuentra en Fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export. Ask her what else to take down.</source>
        <translation>Desde ahora, lo retirado no sale en ninguna exportación. Pregúntele a ella qué más quitar.</translation>
    </message>
    <message>
        <source>It is remembered. None of your own records is touched by it.</source>
        <translation>Queda anotado. No afecta a ninguna de sus propias fichas.</translation>
    </message>
</context>
<context>
    <name>TellingPane</name>
    <message>
        <source>This story</source>
        <translation>Esta historia</translation>
    </message>
    <message>
        <source>Who could be recognised</source>
        <translation>A quién se podría reconocer</translation>
    </message>
    <message>
        <source>For “{audience}”</source>
        <translation>Para “{audience}”</translation>
    </message>
    <message>
        <source>It stays on this device. Choose who may see it to learn what is still needed.</source>
        <translation>Se queda en este aparato. Elija quién puede verla para saber qué hace falta todavía.</translation>
    </message>
    <message>
        <source>Nothing that was agreed stands in the way.</source>
        <translation>Nada de lo acordado lo impide.</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Conviene repensarlo</translation>
    </message>
    <message>
        <source>“{words}” in {question}: {reason}</source>
        <translation>“{words}” en {question}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text {name}</source>
        <translation>Texto {name}</translation>
    </message>
    <message>
        <source>Only the beginning is shown: the text is very long.</source>
        <translation>Solo se muestra el comienzo: el texto es muy largo.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>Todos los idiomas (UTF-8)</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <translation>Todos los idiomas (UTF-16)</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Occidental (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cirílico (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Árabe (Windows)</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>This file is not whole, or not what its name says: it cannot be shown. Nothing was changed.</source>
        <translation>Este archivo no está completo, o no es lo que dice su nombre: no se puede mostrar. No se cambió nada.</translation>
    </message>
    <message>
        <source>This document opens with a password only, and cannot be shown here.</source>
        <translation>Este documento solo se abre con una contraseña, y no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. It is safe in your vault.</source>
        <translation>Este archivo es demasiado grande para mostrarlo aquí. Está a salvo en su bóveda.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here. It is safe in your vault.</source>
        <translation>Los archivos de este tipo no se pueden mostrar aquí. Está a salvo en su bóveda.</translation>
    </message>
    <message>
        <source>The part of the program that shows such files is missing on this computer. Everything else works, and the file is safe in your vault.</source>
        <translation>En esta computadora falta la parte del programa que muestra estos archivos. Todo lo demás funciona, y el archivo está a salvo en su bóveda.</translation>
    </message>
    <message>
        <source>This computer cannot play sound or film of this kind. The file is safe in your vault.</source>
        <translation>Esta computadora no puede reproducir sonido ni video de este tipo. El archivo está a salvo en su bóveda.</translation>
    </message>
    <message>
        <source>No loudspeaker was found on this computer: it plays without sound.</source>
        <translation>No se encontró ningún altavoz en esta computadora: se reproduce sin sonido.</translation>
    </message>
</context>
<context>
    <name>TrustingWords</name>
    <message>
        <source>{name} is not a request of a device, or it is damaged. Nothing was changed. Ask for the file again.</source>
        <translation>{name} no es la solicitud de un aparato, o está dañado. No se cambió nada. Pida otra vez el archivo.</translation>
    </message>
    <message>
        <source>Something in {name} was changed after the device made it. Do not use it. Ask for the file again, by another way.</source>
        <translation>Algo en {name} se cambió después de que el aparato lo hizo. No lo use. Pida otra vez el archivo, por otro camino.</translation>
    </message>
    <message>
        <source>{name} is the request of this device itself. Nothing was changed.</source>
        <translation>{name} es la solicitud de este mismo aparato. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is not an office&apos;s answer, or it is damaged. Nothing was changed. Ask the office for the file again.</source>
        <translation>{name} no es la respuesta de una oficina, o está dañado. No se cambió nada. Pida otra vez el archivo a la oficina.</translation>
    </message>
    <message>
        <source>{name} was made for another device, or for a key that this device no longer has. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation>{name} se hizo para otro aparato, o para una clave que este aparato ya no tiene. No se cambió nada. Guarde un archivo de solicitud nuevo y envíelo a la oficina.</translation>
    </message>
    <message>
        <source>{name} counted only until {date}. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation>{name} valía solo hasta el {date}. No se cambió nada. Guarde un archivo de solicitud nuevo y envíelo a la oficina.</translation>
    </message>
    <message>
        <source>Write a name for this device, so that you know it again.</source>
        <translation>Escriba un nombre para este aparato, para reconocerlo después.</translation>
    </message>
    <message>
        <source>This colleague is no longer in the list. Nothing was changed.</source>
        <translation>Esta colega ya no está en la lista. No se cambió nada.</translation>
    </message>
    <message>
        <source>The office needs a name, and a short name of Latin letters, digits and hyphens, such as &quot;kabul-office&quot;.</source>
        <translation>La oficina necesita un nombre, y un nombre corto de letras latinas, cifras y guiones, por ejemplo “kabul-office”.</translation>
    </message>
    <message>
        <source>This vault holds the signing key of an office already.</source>
        <translation>Esta bóveda ya contiene la clave de firma de una oficina.</translation>
    </message>
    <message>
        <source>This vault does not hold the signing key of an office yet. Make it first, under Safety, in &quot;Confirm devices&quot;.</source>
        <translation>Esta bóveda todavía no contiene la clave de firma de una oficina. Hágala primero, en Seguridad, en “Confirmar aparatos”.</translation>
    </message>
    <message>
        <source>This is not the phrase of the office&apos;s signing key. Nothing was signed. Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>Esa no es la frase de la clave de firma de la oficina. No se firmó nada. Revise Bloq Mayús y el idioma del teclado, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{name} is not a list of lost devices, or it is damaged. Nothing was changed.</source>
        <translation>{name} no es una lista de aparatos perdidos, o está dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} was signed by nobody you trust here. Nothing was changed. Ask your office whether the file is theirs.</source>
        <translation>{name} no lo firmó nadie en quien se confíe aquí. No se cambió nada. Pregunte a su oficina si el archivo es suyo.</translation>
    </message>
    <message>
        <source>{name} is older than the list of lost devices that is in force here. Nothing was changed.</source>
        <translation>{name} es más antiguo que la lista de aparatos perdidos vigente aquí. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Undone: {question}</source>
        <translation>Se deshizo: {question}</translation>
    </message>
    <message>
        <source>Done again: {question}</source>
        <translation>Se rehízo: {question}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Kept on this computer only, in {folder}</source>
        <translation>Se guarda solo en esta computadora, en {folder}</translation>
    </message>
    <message>
        <source>Erase everything ...</source>
        <translation>Borrar todo ...</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Tengo un respaldo</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Otras formas de entrar</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Escriba primero su frase de contraseña.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation>Las dos no son iguales. Escriba otra vez la segunda, o muestre lo que escribe.</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>Creando su bóveda</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Type your passphrase, then choose to repair.</source>
        <translation>Escriba su frase de contraseña y luego elija reparar.</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Crear mi bóveda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Type your passphrase to go on where you stopped.</source>
        <translation>Escriba su frase de contraseña para seguir donde se quedó.</translation>
    </message>
    <message>
        <source>It locks everything you will write here. Four or five words that do not belong together are best.</source>
        <translation>Bloquea todo lo que escribirá aquí. Lo mejor son cuatro o cinco palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>Nobody else knows it. If it is lost, nobody can open your records again: not your office, not the makers of this app. Write it on paper and keep the paper where you keep what matters.</source>
        <translation>Nadie más la conoce. Si se pierde, nadie podrá volver a abrir sus fichas: ni su oficina, ni quienes hicieron esta aplicación. Escríbala en papel y guarde el papel donde guarda lo que importa.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Reintentar en %n segundo</numerusform>
            <numerusform>Reintentar en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockWays</name>
    <message>
        <source>Repair the vault</source>
        <translation>Reparar la bóveda</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Let only me write there</source>
        <translation>Que solo yo pueda escribir ahí</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>That computer is off or gone</source>
        <translation>Esa computadora está apagada o ya no está</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Two versions of one record</source>
        <translation>Dos versiones de una misma ficha</translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation>Se están leyendo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of one record</source>
        <translation>
            <numerusform>%n versión de una misma ficha</numerusform>
            <numerusform>%n versiones de una misma ficha</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only one version now. Somebody chose already.</source>
        <translation>Ahora hay una sola versión. Alguien ya eligió.</translation>
    </message>
    <message>
        <source>Two people changed the same version. Read what differs, and choose the one to go on from. The other one ends there and stays in the history; you can copy from it.</source>
        <translation>Dos personas cambiaron la misma versión. Lea en qué difieren, y elija con cuál seguir. La otra termina ahí y se queda en el historial; puede copiar de ella.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>Las respuestas son las mismas.</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Escrita aquí</translation>
    </message>
    <message>
        <source>Version {number}, {moment}, by {author}</source>
        <translation>Versión {number}, {moment}, de {author}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Go on from this one</source>
        <translation>Seguir con esta</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Opening the file</source>
        <translation>Abriendo el archivo</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Guardar una copia afuera</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>A copy outside the vault</source>
        <translation>Una copia fuera de la bóveda</translation>
    </message>
    <message>
        <source>Anyone who uses this computer or the stick can open the copy. Deleting it later may not remove it from the disk. It is listed on the page Safety until you delete it.</source>
        <translation>Cualquiera que use esta computadora o la memoria USB puede abrir la copia. Eliminarla después puede no quitarla del disco. Está en la lista de la página Seguridad hasta que la elimine.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Elegir dónde guardarlo</translation>
    </message>
    <message>
        <source>Save the copy as</source>
        <translation>Guardar la copia como</translation>
    </message>
    <message>
        <source>Saving the copy</source>
        <translation>Guardando la copia</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Puede detenerse en cualquier momento; no queda nada a medias.</translation>
    </message>
    <message>
        <source>Saved outside the vault</source>
        <translation>Guardado fuera de la bóveda</translation>
    </message>
    <message>
        <source>The copy is in {name}. Delete it on the page Safety when it has served.</source>
        <translation>La copia está en {name}. Elimínela en la página Seguridad cuando ya no haga falta.</translation>
    </message>
</context>
<context>
    <name>WatchListSection</name>
    <message>
        <source>Write down the real names of the people you protect, and places that would give them away. While you write and before anything leaves, the app looks for them in every text, however they are spelled, and shows you where they stand. It does not change your words.</source>
        <translation>Anote los nombres reales de las personas que protege, y los lugares que las delatarían. Mientras escribe y antes de que salga algo, la aplicación los busca en todos los textos, se escriban como se escriban, y le muestra dónde están. No cambia sus palabras.</translation>
    </message>
    <message>
        <source>The list is encrypted with everything else and is part of no bundle, no page and no printed form. A backup of the vault holds it. Write only what you need, and take names off again.</source>
        <translation>La lista está cifrada con todo lo demás y no está en ningún paquete, ninguna página ni ningún formulario impreso. Un respaldo de la bóveda sí la contiene. Escriba solo lo necesario, y quite los nombres después.</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Nombres de personas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Protected names</source>
        <translation>Nombres protegidos</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Uno en cada línea</translation>
    </message>
    <message>
        <source>{list}: add, one in each line</source>
        <translation>{list}: agregar, uno en cada línea</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Agregar a la lista</translation>
    </message>
    <message>
        <source>Nothing is listed yet.</source>
        <translation>Todavía no hay nada en la lista.</translation>
    </message>
    <message>
        <source>Take “{entry}” off the list</source>
        <translation>Quitar “{entry}” de la lista</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Copy the whole record</source>
        <translation>Copiar la ficha entera</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Guardar una imagen</translation>
    </message>
    <message>
        <source>Save the pages as PDF</source>
        <translation>Guardar las páginas como PDF</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>The pages are saved as a PDF that anyone who uses this computer can open. Paper can be found, copied and photographed, and nothing calls it back. Print only what somebody needs on paper, keep it locked away, and destroy it afterwards.</source>
        <translation>Las páginas se guardan como un PDF que puede abrir cualquiera que use esta computadora. El papel se puede encontrar, copiar y fotografiar, y nada lo hace volver. Imprima solo lo que alguien necesita en papel, guárdelo bajo llave y destrúyalo después.</translation>
    </message>
    <message>
        <source>The table is a file that anyone who uses this computer can open. Keep it where it is safe, and delete it when it is no longer needed.</source>
        <translation>La tabla es un archivo que puede abrir cualquiera que use esta computadora. Guárdela donde esté a salvo, y elimínela cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>Other programs can read the clipboard. It is emptied after a minute; what you paste elsewhere stays there.</source>
        <translation>Otros programas pueden leer el portapapeles. Se vacía después de un minuto; lo que pegue en otro lugar se queda ahí.</translation>
    </message>
    <message>
        <source>The picture is a file that anyone who uses this computer can open. Its hidden details were taken out. Delete it when it is no longer needed.</source>
        <translation>La imagen es un archivo que puede abrir cualquiera que use esta computadora. Se le quitaron los detalles ocultos. Elimínela cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>This is somebody&apos;s story. On paper it can be found by the very person she fears, and nothing calls it back. Print it only if she or a colleague needs it on paper, leave it neither at her home nor in a bag, and destroy it afterwards. The PDF can be opened by anyone who uses this computer: delete it once it is printed.</source>
        <translation>Esta es la historia de una persona. En papel puede encontrarla justo aquel a quien ella teme, y nada la hace volver. Imprímala solo si ella o una colega la necesita en papel, no la deje en casa de ella ni en un bolso, y destrúyala después. El PDF lo puede abrir cualquiera que use esta computadora: elimínelo cuando esté impreso.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>A folder for the vault</source>
        <translation>Una carpeta para la bóveda</translation>
    </message>
    <message>
        <source>Is {host} really not using this vault?</source>
        <translation>¿Es seguro que {host} no está usando esta bóveda?</translation>
    </message>
    <message>
        <source>it</source>
        <translation>esa computadora</translation>
    </message>
    <message>
        <source>The app cannot find out by itself. If that computer goes on writing while you do, the two spoil each other&apos;s work. Go on only if it is switched off, lost or broken, or if the app was ended there by force. The database is copied first, as that computer left it; what that computer had not passed on yet is not in it.</source>
        <translation>La aplicación no puede averiguarlo por sí sola. Si esa computadora sigue escribiendo mientras usted escribe, las dos se arruinan el trabajo una a la otra. Siga solo si está apagada, perdida o rota, o si la aplicación se cerró allí a la fuerza. Primero se copia la base de datos, tal como la dejó esa computadora; lo que esa computadora aún no había pasado no está en ella.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirla aquí</translation>
    </message>
</context>
<context>
    <name>WhenSheet</name>
    <message>
        <source>When to send</source>
        <translation>Cuándo enviar</translation>
    </message>
    <message>
        <source>The app sends by itself while it is open. Here you say when it must not. What waits is safe.</source>
        <translation>La aplicación envía por sí sola mientras está abierta. Aquí usted dice cuándo no debe hacerlo. Lo que espera está a salvo.</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Poner en pausa todo el envío</translation>
    </message>
    <message>
        <source>Only on one network</source>
        <translation>Solo en una red</translation>
    </message>
    <message>
        <source>Only when this computer is plugged in</source>
        <translation>Solo cuando esta computadora está conectada a la corriente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>a network without a name</source>
        <translation>una red sin nombre</translation>
    </message>
    <message>
        <source>You chose {name}, and that is where you are.</source>
        <translation>Usted eligió {name}, y en ella está.</translation>
    </message>
    <message>
        <source>You chose {name}. To choose another, take the mark away, save, and come back.</source>
        <translation>Usted eligió {name}. Para elegir otra, quite la marca, guarde y vuelva.</translation>
    </message>
    <message>
        <source>The one you are on now: {name}.</source>
        <translation>La red en la que está ahora: {name}.</translation>
    </message>
    <message>
        <source>The one you are on now. It has no name, but the app knows it again.</source>
        <translation>La red en la que está ahora. No tiene nombre, pero la aplicación la reconoce.</translation>
    </message>
    <message>
        <source>This computer does not tell which network it is on, so this cannot be chosen.</source>
        <translation>Esta computadora no dice en qué red está, así que esto no se puede elegir.</translation>
    </message>
    <message>
        <source>At most in one day</source>
        <translation>Como máximo en un día</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>Todo lo que haya</translation>
    </message>
    <message>
        <source>Not in these hours</source>
        <translation>No en estas horas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>WhereItWent</name>
    <message>
        <source>{day}: {reader} (for {profile}, {file})</source>
        <translation>{day}: {reader} (para {profile}, {file})</translation>
    </message>
    <message>
        <source>nobody wrote who got it</source>
        <translation>nadie anotó quién lo recibió</translation>
    </message>
    <message>
        <source>file {start}…</source>
        <translation>archivo {start}…</translation>
    </message>
    <message>
        <source>What went out in these ways, which the consent allowed: {ways}. Ask each place to take it down, and tell her what could not be reached.</source>
        <translation>Lo que salió de estas formas, que el consentimiento permitía: {ways}. Pida a cada lugar que lo quite, y dígale a ella a qué no se pudo llegar.</translation>
    </message>
    <message>
        <source>{day}: {path}</source>
        <translation>{day}: {path}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies saved outside the vault. Delete those of this record, on the page Safety under “Copies outside”:</source>
        <translation>Copias guardadas fuera de la bóveda. Elimine las de esta ficha, en la página Seguridad en “Copias afuera”:</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>The last words are not saved</source>
        <translation>Las últimas palabras no están guardadas</translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation>Cerrar y perder las últimas palabras</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Take a consent back</source>
        <translation>Retirar un consentimiento</translation>
    </message>
    <message>
        <source>No reason is needed. It holds at once and for every version of this record: what is taken back leaves in no export any more.</source>
        <translation>No hace falta ningún motivo. Vale de inmediato y para cada versión de esta ficha: lo que se retira ya no sale en ninguna exportación.</translation>
    </message>
    <message>
        <source>Who takes it back?</source>
        <translation>¿Quién lo retira?</translation>
    </message>
    <message>
        <source>Everybody in it</source>
        <translation>Todas las personas de la ficha</translation>
    </message>
    <message>
        <source>{code}: {name}</source>
        <translation>{code}: {name}</translation>
    </message>
    <message>
        <source>What is taken back?</source>
        <translation>¿Qué se retira?</translation>
    </message>
    <message>
        <source>Choose what is taken back.</source>
        <translation>Elija qué se retira.</translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export.</source>
        <translation>Desde ahora, lo retirado no sale en ninguna exportación.</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Quién lo recibió</translation>
    </message>
    <message>
        <source>The notice tells them which record, what is taken back and since when. It holds no name and no reason. Every bundle from now on says the same.</source>
        <translation>El aviso les dice qué ficha, qué se retira y desde cuándo. No lleva nombre ni motivo. Desde ahora cada paquete dice lo mismo.</translation>
    </message>
    <message>
        <source>It left this computer in no bundle. There is nobody to tell.</source>
        <translation>No salió de esta computadora en ningún paquete. No hay a quién avisar.</translation>
    </message>
    <message>
        <source>What nobody can call back</source>
        <translation>Lo que nadie puede hacer volver</translation>
    </message>
    <message>
        <source>Pages that were printed and handed out. Ask for them back.</source>
        <translation>Las páginas impresas y repartidas. Pida que se las devuelvan.</translation>
    </message>
    <message>
        <source>Make a notice…</source>
        <translation>Hacer un aviso…</translation>
    </message>
    <message>
        <source>Give this file to everybody who got the record:</source>
        <translation>Entregue este archivo a todas las personas que recibieron la ficha:</translation>
    </message>
    <message>
        <source>It is for: {readers}</source>
        <translation>Es para: {readers}</translation>
    </message>
    <message>
        <source>Another one, sealed for the gateway, waits in the outbox.</source>
        <translation>Otro, sellado para el portal, espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The next bundle that you make carries it too, whoever gets it.</source>
        <translation>El próximo paquete que haga también lo lleva, lo reciba quien lo reciba.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Retirar ahora</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Where the notice goes</source>
        <translation>Dónde poner el aviso</translation>
    </message>
    <message>
        <source>The notice is made</source>
        <translation>El aviso está hecho</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Cambios pedidos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ficha lista</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Ficha aprobada</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Ficha exportada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ficha retirada</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ficha reemplazada</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección aprendida</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Pilot note</source>
        <translation>Nota de proyecto piloto</translation>
    </message>
    <message>
        <source>Exchange note</source>
        <translation>Nota de intercambio</translation>
    </message>
    <message>
        <source>Question or need</source>
        <translation>Pregunta o necesidad</translation>
    </message>
    <message>
        <source>Library cover sheet</source>
        <translation>Carátula de biblioteca</translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation>Leyes y políticas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Prevention and social norms</source>
        <translation>Prevención y normas sociales</translation>
    </message>
    <message>
        <source>Quality, accessible essential services</source>
        <translation>Servicios esenciales accesibles y de calidad</translation>
    </message>
    <message>
        <source>Data availability and capacities</source>
        <translation>Disponibilidad de datos y capacidades</translation>
    </message>
    <message>
        <source>Women&apos;s movement and civil society</source>
        <translation>Movimiento de mujeres y sociedad civil</translation>
    </message>
    <message>
        <source>Cross-pillar / joint programming</source>
        <translation>Varios pilares / programación conjunta</translation>
    </message>
    <message>
        <source>Something that works and others could do.</source>
        <translation>Algo que funciona y otras personas podrían hacer.</translation>
    </message>
    <message>
        <source>What you would do again, or never again.</source>
        <translation>Lo que haría otra vez, o nunca más.</translation>
    </message>
    <message>
        <source>A change in one life, told with care.</source>
        <translation>Un cambio en una vida, contado con cuidado.</translation>
    </message>
    <message>
        <source>Something new, while you try it.</source>
        <translation>Algo nuevo, mientras lo prueba.</translation>
    </message>
    <message>
        <source>After a visit, webinar, meeting or fair.</source>
        <translation>Después de una visita, un webinario, una reunión o una feria.</translation>
    </message>
    <message>
        <source>What you wish somebody could tell you.</source>
        <translation>Lo que quisiera que alguien le dijera.</translation>
    </message>
    <message>
        <source>A study, brief or survey for the library.</source>
        <translation>Un estudio, un informe o una encuesta para la biblioteca.</translation>
    </message>
    <message>
        <source>Practice without a title yet</source>
        <translation>Buena práctica aún sin título</translation>
    </message>
    <message>
        <source>Lesson without a title yet</source>
        <translation>Lección aprendida aún sin título</translation>
    </message>
    <message>
        <source>Story without a title yet</source>
        <translation>Historia aún sin título</translation>
    </message>
    <message>
        <source>Pilot note without a title yet</source>
        <translation>Nota de proyecto piloto aún sin título</translation>
    </message>
    <message>
        <source>Exchange note without a title yet</source>
        <translation>Nota de intercambio aún sin título</translation>
    </message>
    <message>
        <source>Question without a title yet</source>
        <translation>Pregunta aún sin título</translation>
    </message>
    <message>
        <source>Cover sheet without a title yet</source>
        <translation>Carátula aún sin título</translation>
    </message>
    <message numerus="yes">
        <source>At least %n is (are) needed here. Add what is missing.</source>
        <translation>
            <numerusform>Aquí hace falta al menos %n. Agregue lo que falta.</numerusform>
            <numerusform>Aquí hacen falta al menos %n. Agregue lo que falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the month, and write the year with four digits, as in 2026.</source>
        <translation>Elija el mes y escriba el año con cuatro cifras, por ejemplo 2026.</translation>
    </message>
    <message>
        <source>This is needed before you can finish.</source>
        <translation>Esto hace falta antes de poder terminar.</translation>
    </message>
    <message>
        <source>This answer does not fit the question yet. Look at the hint above.</source>
        <translation>Esta respuesta todavía no corresponde a la pregunta. Mire la indicación de arriba.</translation>
    </message>
    <message>
        <source>Write a number here, with digits.</source>
        <translation>Escriba aquí un número, con cifras.</translation>
    </message>
    <message>
        <source>Write a whole number here, without a comma or point.</source>
        <translation>Escriba aquí un número entero, sin coma ni punto.</translation>
    </message>
    <message>
        <source>Write a number from {lowest} to {highest}.</source>
        <translation>Escriba un número de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>Write a date that exists, or choose it from the calendar.</source>
        <translation>Escriba una fecha que exista, o elíjala en el calendario.</translation>
    </message>
    <message>
        <source>Write both latitude and longitude as numbers, as in 34.53 and 69.17. Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>Escriba la latitud y la longitud como números, por ejemplo 34.53 y 69.17. La latitud va de -90 a 90 y la longitud de -180 a 180.</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>Elija una de las respuestas de la lista.</translation>
    </message>
    <message>
        <source>More is needed here. Add what is missing.</source>
        <translation>Aquí hace falta más. Agregue lo que falta.</translation>
    </message>
    <message>
        <source>personal or about consent: it never leaves this computer</source>
        <translation>personal o sobre el consentimiento, nunca sale de esta computadora</translation>
    </message>
    <message>
        <source>for the team only, not for these readers</source>
        <translation>solo para el equipo, no para estas personas</translation>
    </message>
    <message>
        <source>the template does not say who may see it, so it stays</source>
        <translation>la plantilla no dice quién puede verlo, así que se queda</translation>
    </message>
    <message>
        <source>you have not opened this record to these readers</source>
        <translation>usted no abrió esta ficha a estas personas</translation>
    </message>
    <message>
        <source>the record is damaged and cannot be read</source>
        <translation>la ficha está dañada y no se puede leer</translation>
    </message>
    <message>
        <source>a file of it is damaged or missing</source>
        <translation>un archivo suyo está dañado o falta</translation>
    </message>
    <message>
        <source>somebody in it did not agree to this</source>
        <translation>una persona de la ficha no aceptó esto</translation>
    </message>
    <message>
        <source>organisations stay unnamed outside the team</source>
        <translation>las organizaciones no se nombran fuera del equipo</translation>
    </message>
    <message>
        <source>the file is no longer on this computer</source>
        <translation>el archivo ya no está en esta computadora</translation>
    </message>
    <message>
        <source>hidden details may remain in the file</source>
        <translation>en el archivo pueden quedar detalles ocultos</translation>
    </message>
    <message>
        <source>something has to be put right first</source>
        <translation>antes hay que corregir algo</translation>
    </message>
    <message>
        <source>a consent was taken back</source>
        <translation>se retiró un consentimiento</translation>
    </message>
    <message>
        <source>a colleague sent it, and the consents are on paper with her: readers get it from her</source>
        <translation>la envió una colega, y los consentimientos están en papel con ella: quienes leen la reciben de ella</translation>
    </message>
    <message>
        <source>the newest version is a colleague&apos;s: amend it first, so that all consents come along</source>
        <translation>la versión más nueva es de una colega: modifíquela primero, para que vengan todos los consentimientos</translation>
    </message>
    <message>
        <source>two versions stand side by side: choose one to go on from</source>
        <translation>dos versiones están lado a lado: elija con cuál seguir</translation>
    </message>
    <message>
        <source>Author in a civil society organisation</source>
        <translation>Autoría en una organización de la sociedad civil</translation>
    </message>
    <message>
        <source>Author in a country or regional team</source>
        <translation>Autoría en un equipo de país o regional</translation>
    </message>
    <message>
        <source>Technical or programme officer</source>
        <translation>Personal técnico o de programa</translation>
    </message>
    <message>
        <source>Knowledge management focal point</source>
        <translation>Punto focal de gestión del conocimiento</translation>
    </message>
    <message>
        <source>Specialist on gender-based violence</source>
        <translation>Especialista en violencia basada en género</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Solo este aparato</translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation>Equipos Spotlight</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Por invitación</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Todo público</translation>
    </message>
    <message>
        <source>the Spotlight gateway</source>
        <translation>el portal Spotlight</translation>
    </message>
    <message>
        <source>the Spotlight teams</source>
        <translation>los equipos Spotlight</translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation>las personas invitadas</translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation>el boletín</translation>
    </message>
    <message>
        <source>a colleague who reviews it</source>
        <translation>una colega que la revisa</translation>
    </message>
    <message>
        <source>everyone who got the record</source>
        <translation>las personas que recibieron la ficha</translation>
    </message>
    <message>
        <source>your own desk</source>
        <translation>su propio escritorio</translation>
    </message>
    <message>
        <source>The Spotlight gateway, for everybody</source>
        <translation>El portal Spotlight, para todo el mundo</translation>
    </message>
    <message>
        <source>The Spotlight teams, in the community of practice</source>
        <translation>Los equipos Spotlight, en la comunidad de práctica</translation>
    </message>
    <message>
        <source>Readers you invite</source>
        <translation>Las personas que usted invite</translation>
    </message>
    <message>
        <source>The monthly newsletter, in a few words</source>
        <translation>El boletín mensual, en pocas palabras</translation>
    </message>
    <message>
        <source>A colleague, to review it</source>
        <translation>Una colega, para revisarla</translation>
    </message>
    <message>
        <source>Everyone who got the record</source>
        <translation>Las personas que recibieron la ficha</translation>
    </message>
    <message>
        <source>My own desk, to read it or read it back</source>
        <translation>Mi propio escritorio, para leerla o leérsela</translation>
    </message>
    <message>
        <source>its editors, and by everybody once they publish it</source>
        <translation>su equipo editorial y, cuando lo publique, todo el mundo</translation>
    </message>
    <message>
        <source>everyone in the community of practice</source>
        <translation>quienes forman la comunidad de práctica</translation>
    </message>
    <message>
        <source>the people you hand it to</source>
        <translation>las personas a quienes usted lo entregue</translation>
    </message>
    <message>
        <source>its editors, and by everybody who reads the newsletter</source>
        <translation>su equipo editorial y todas las personas que leen el boletín</translation>
    </message>
    <message>
        <source>the colleague you hand it to</source>
        <translation>la colega a quien usted lo entregue</translation>
    </message>
    <message>
        <source>whoever finds the paper</source>
        <translation>quien encuentre el papel</translation>
    </message>
    <message>
        <source>Start a new record</source>
        <translation>Empezar una ficha nueva</translation>
    </message>
    <message>
        <source>Search in your records</source>
        <translation>Buscar en sus fichas</translation>
    </message>
    <message>
        <source>Save now (it is also saved by itself)</source>
        <translation>Guardar ahora (también se guarda por sí solo)</translation>
    </message>
    <message>
        <source>Go to the next section</source>
        <translation>Ir a la sección siguiente</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Imprimir la ficha</translation>
    </message>
    <message>
        <source>Export the chosen records</source>
        <translation>Exportar las fichas elegidas</translation>
    </message>
    <message>
        <source>Go to the next part of the screen</source>
        <translation>Ir a la parte siguiente de la pantalla</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>Ayuda para donde está</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Mostrar esta lista</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir a Inicio</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translation>Ir a Fichas</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>Ir a la bandeja de salida</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Ir a Ajustes</translation>
    </message>
    <message>
        <source>Close or go back</source>
        <translation>Cerrar o volver</translation>
    </message>
    <message>
        <source>Move the entry up</source>
        <translation>Subir el elemento</translation>
    </message>
    <message>
        <source>Move the entry down</source>
        <translation>Bajar el elemento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Do it again after undoing</source>
        <translation>Rehacer después de deshacer</translation>
    </message>
    <message>
        <source>Delete the chosen records</source>
        <translation>Eliminar las fichas elegidas</translation>
    </message>
    <message>
        <source>Look closer at a file</source>
        <translation>Ver un archivo más de cerca</translation>
    </message>
    <message>
        <source>Step back from a file</source>
        <translation>Ver un archivo más de lejos</translation>
    </message>
    <message>
        <source>See the whole of a file</source>
        <translation>Ver un archivo completo</translation>
    </message>
    <message>
        <source>Turn a picture</source>
        <translation>Girar una imagen</translation>
    </message>
    <message>
        <source>Page before, in a document</source>
        <translation>Página anterior, en un documento</translation>
    </message>
    <message>
        <source>Next page, in a document</source>
        <translation>Página siguiente, en un documento</translation>
    </message>
    <message>
        <source>Find words in a document</source>
        <translation>Buscar palabras en un documento</translation>
    </message>
    <message>
        <source>Whom to turn to when somebody needs help</source>
        <translation>A quién acudir cuando alguien necesita ayuda</translation>
    </message>
    <message>
        <source>Go to the next place worth another look</source>
        <translation>Ir al siguiente lugar que conviene repensar</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation>Deteniendo. No quedará nada a medias.</translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Volver al formulario (Esc)</translation>
    </message>
</context>
<context>
    <name>_Block</name>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment on {question}</source>
        <translation>Comentario sobre {question}</translation>
    </message>
    <message>
        <source>Your comment on {question}</source>
        <translation>Su comentario sobre {question}</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>Qué debería cambiar, y por qué</translation>
    </message>
</context>
</TS>
