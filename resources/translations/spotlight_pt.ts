<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Afterwards</name>
    <message>
        <source>Stopped when the app locked</source>
        <translation>Parou quando a aplicação bloqueou</translation>
    </message>
    <message>
        <source>Something was still under way when the app locked, as an export or a file being added. It was stopped and nothing half-done was left behind. Begin it again when you are ready.</source>
        <translation>Algo ainda estava em curso quando a aplicação bloqueou, como uma exportação ou um ficheiro a ser acrescentado. Foi parado e nada ficou a meio. Recomece quando quiser.</translation>
    </message>
    <message>
        <source>Finished while the app was locked</source>
        <translation>Terminou enquanto a aplicação estava bloqueada</translation>
    </message>
    <message>
        <source>What was under way when the app locked, as an export or a file being added, was finished before everything was closed.</source>
        <translation>O que estava em curso quando a aplicação bloqueou, como uma exportação ou um ficheiro a ser acrescentado, terminou antes de tudo ser fechado.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não terminou</translation>
    </message>
    <message>
        <source>What was under way when the app locked did not work. Nothing half-done was left behind. Try it again to see why.</source>
        <translation>O que estava em curso quando a aplicação bloqueou não resultou. Nada ficou a meio. Tente de novo para ver porquê.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>With the answer of your office</source>
        <translation>Com a resposta do seu escritório</translation>
    </message>
    <message>
        <source>The new passphrase that you chose when you asked</source>
        <translation>A nova frase-passe que escolheu quando pediu ajuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose the file from your office</source>
        <translation>Escolher o ficheiro do seu escritório</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escreva primeiro a frase-passe.</translation>
    </message>
    <message>
        <source>The file from your office</source>
        <translation>O ficheiro do seu escritório</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>AskedList</name>
    <message numerus="yes">
        <source>The gateway asks for %n change(s)</source>
        <translation>
            <numerusform>O portal pede %n alteração</numerusform>
            <numerusform>O portal pede %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>When they are made, export the record again. The gateway looks at the new version.</source>
        <translation>Quando estiverem feitas, exporte o registo de novo. O portal vê a nova versão.</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>O registo no seu todo</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Ir para a pergunta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Takes this change off the list</source>
        <translation>Tira esta alteração da lista</translation>
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
        <translation>Abrir o ficheiro de pedido…</translation>
    </message>
    <message>
        <source>Request files (*.pub)</source>
        <translation>Ficheiros de pedido (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>The request file</source>
        <translation>O ficheiro de pedido</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Compare as palavras</translation>
    </message>
    <message>
        <source>The file is whole, and one device made all of it. Whose device it is, only you can find out: call the person who has it, or meet her, and let her read out the words. Go on only if they are these:</source>
        <translation>O ficheiro está inteiro, e foi um só aparelho que o fez todo. Descobrir de quem é o aparelho cabe-lhe a si: telefone à pessoa que o tem, ou encontre-se com ela, e peça-lhe que leia as palavras em voz alta. Continue só se forem estas:</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Palavras no ficheiro</translation>
    </message>
    <message>
        <source>She read me the same words</source>
        <translation>Leu-me as mesmas palavras</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>AttachmentEditor</name>
    <message>
        <source>Undo removing the file</source>
        <translation>Repor o ficheiro</translation>
    </message>
    <message>
        <source>Hidden details may remain in this file, so it can go to your own team only.</source>
        <translation>Podem ficar pormenores escondidos neste ficheiro, por isso só pode ir para a sua própria equipa.</translation>
    </message>
    <message>
        <source>Location removed.</source>
        <translation>Localização retirada.</translation>
    </message>
    <message>
        <source>Device data removed.</source>
        <translation>Dados do aparelho retirados.</translation>
    </message>
    <message>
        <source>Owner&apos;s name removed.</source>
        <translation>Nome do proprietário retirado.</translation>
    </message>
    <message>
        <source>Dates removed.</source>
        <translation>Datas retiradas.</translation>
    </message>
    <message>
        <source>The letters were stored anew as UTF-8, which every program can read.</source>
        <translation>As letras foram guardadas de novo em UTF-8, que todos os programas conseguem ler.</translation>
    </message>
    <message>
        <source>Location and device data removed.</source>
        <translation>Localização e dados do aparelho retirados.</translation>
    </message>
    <message>
        <source>Hidden details removed.</source>
        <translation>Pormenores escondidos retirados.</translation>
    </message>
    <message>
        <source>Drop a photo here, or</source>
        <translation>Largue aqui uma fotografia ou</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Escolher uma fotografia</translation>
    </message>
    <message>
        <source>Drop a sound file here, or</source>
        <translation>Largue aqui um ficheiro de som ou</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Escolher um ficheiro de som</translation>
    </message>
    <message>
        <source>Drop a film here, or</source>
        <translation>Largue aqui um vídeo ou</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>Escolher um vídeo</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Largue aqui um ficheiro ou</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um ficheiro</translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>A acrescentar o ficheiro</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Retirar o ficheiro</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Guardar uma cópia fora</translation>
    </message>
    <message>
        <source>Cover or cut it</source>
        <translation>Cobrir ou recortar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Not everything is added yet</source>
        <translation>Ainda não foi tudo acrescentado</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being added and will be left out if you go on now.</source>
        <translation>
            <numerusform>%n ficheiro ainda está a ser acrescentado e ficará de fora se continuar agora.</numerusform>
            <numerusform>%n ficheiros ainda estão a ser acrescentados e ficarão de fora se continuar agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go without it</source>
        <translation>
            <numerusform>Continuar sem o ficheiro</numerusform>
            <numerusform>Continuar sem os ficheiros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for it</source>
        <translation>
            <numerusform>Esperar pelo ficheiro</numerusform>
            <numerusform>Esperar pelos ficheiros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPlace</name>
    <message>
        <source>It cannot be reached now. Is its stick plugged in?</source>
        <translation>Agora não é possível chegar lá. A pen está ligada?</translation>
    </message>
    <message>
        <source>This is on the same disk as your records: it helps when something is damaged, and not when the computer is lost. Keep one on a stick too.</source>
        <translation>Está no mesmo disco que os seus registos: ajuda quando algo se danifica, mas não quando se perde o computador. Tenha também uma cópia de segurança numa pen.</translation>
    </message>
    <message>
        <source>Backing up. You can go on writing.</source>
        <translation>A fazer a cópia de segurança. Pode continuar a escrever.</translation>
    </message>
    <message>
        <source>Trying out a restore. Your vault is not touched.</source>
        <translation>A ensaiar um restauro. Não se mexe no seu cofre.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n backup(s):</source>
        <translation>
            <numerusform>Contém %n cópia de segurança:</numerusform>
            <numerusform>Contém %n cópias de segurança:</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing yet.</source>
        <translation>Ainda não contém nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <source>Check my backup</source>
        <translation>Verificar a minha cópia</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>today {time}</source>
        <translation>hoje, {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ontem, {time}</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>ainda sem cópia de segurança</translation>
    </message>
    <message>
        <source>backup today</source>
        <translation>cópia de segurança hoje</translation>
    </message>
    <message>
        <source>backup yesterday</source>
        <translation>cópia de segurança ontem</translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>cópia de segurança há %n dia</numerusform>
            <numerusform>cópia de segurança há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>backup {day}</source>
        <translation>cópia de segurança de {day}</translation>
    </message>
    <message>
        <source>No backup there yet.</source>
        <translation>Ainda não há lá nenhuma cópia de segurança.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Everything is in it.</source>
        <translation>Última cópia de segurança: {moment}, relida e inteira. Está lá tudo.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Something has changed since.</source>
        <translation>Última cópia de segurança: {moment}, relida e inteira. Algo mudou desde então.</translation>
    </message>
    <message>
        <source>A part of the backup in {folder} is damaged. Your vault is not touched by that. Back up again: what is damaged is written anew.</source>
        <translation>Uma parte da cópia de segurança em {folder} está danificada. Isso não afeta o seu cofre. Faça a cópia de segurança de novo: o que está danificado volta a ser escrito.</translation>
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
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the newest were opened to their end.</source>
        <translation>
            <numerusform>Foi aberto até ao fim %n ficheiro da mais recente.</numerusform>
            <numerusform>Foram abertos até ao fim %n ficheiros da mais recente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: its %n backup(s) can all be restored.</source>
        <translation>
            <numerusform>Tudo bem: %n cópia de segurança, que pode ser restaurada.</numerusform>
            <numerusform>Tudo bem: as %n cópias de segurança podem ser todas restauradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) can be restored whole.</source>
        <translation>
            <numerusform>%n cópia de segurança pode ser restaurada inteira.</numerusform>
            <numerusform>%n cópias de segurança podem ser restauradas inteiras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be restored without some of the files.</source>
        <translation>
            <numerusform>%n pode ser restaurada, mas sem alguns dos ficheiros.</numerusform>
            <numerusform>%n podem ser restauradas, mas sem alguns dos ficheiros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be restored.</source>
        <translation>
            <numerusform>%n não pode ser restaurada.</numerusform>
            <numerusform>%n não podem ser restauradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault is not touched. Back up again: what is damaged is written anew.</source>
        <translation>O seu cofre não é afetado. Faça a cópia de segurança de novo: o que está danificado volta a ser escrito.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup is one locked file with everything in it: records, drafts, photos and films. Only your passphrase or your recovery kit opens it. Keep one away from this computer, as on a stick in another room.</source>
        <translation>Uma cópia de segurança é um único ficheiro protegido com tudo: registos, rascunhos, fotografias e vídeos. Só a sua frase-passe ou o seu kit de recuperação a abre. Tenha uma longe deste computador, por exemplo numa pen noutra sala.</translation>
    </message>
    <message>
        <source>No place for backups is chosen yet.</source>
        <translation>Ainda não foi escolhido nenhum lugar para as cópias de segurança.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Acrescentar um lugar</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automaticamente</translation>
    </message>
    <message>
        <source>Only what is new is written, and older backups are thinned out: one a day for a week, one a week for a month, one a month for a year. Leaving at once never waits for a backup.</source>
        <translation>Só se escreve o que é novo, e as cópias de segurança mais antigas vão sendo retiradas: fica uma por dia durante uma semana, uma por semana durante um mês, uma por mês durante um ano. Sair de imediato nunca espera por uma cópia de segurança.</translation>
    </message>
    <message>
        <source>When I close the app and something changed</source>
        <translation>Quando fecho a aplicação e algo mudou</translation>
    </message>
    <message>
        <source>Once a day while the app is open</source>
        <translation>Uma vez por dia enquanto a aplicação está aberta</translation>
    </message>
    <message>
        <source>When I plug in a stick that I chose here</source>
        <translation>Quando ligo uma pen que escolhi aqui</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Where shall backups be kept?</source>
        <translation>Onde guardar as cópias de segurança?</translation>
    </message>
    <message>
        <source>Make no more backups there?</source>
        <translation>Não fazer lá mais cópias de segurança?</translation>
    </message>
    <message>
        <source>The backups that lie in {folder} stay as they are, and can still be restored.</source>
        <translation>As cópias de segurança que estão em {folder} ficam como estão e ainda podem ser restauradas.</translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation>Deixar de usar</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Show from the beginning</source>
        <translation>Mostrar desde o início</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not shown yet</source>
        <translation>
            <numerusform>%n ainda não aparece</numerusform>
            <numerusform>%n ainda não aparecem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinActions</name>
    <message numerus="yes">
        <source>%n record(s) are in the bin and stay there for 30 days.</source>
        <translation>
            <numerusform>%n registo está na reciclagem e fica lá 30 dias.</numerusform>
            <numerusform>%n registos estão na reciclagem e ficam lá 30 dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here.</source>
        <translation>O que saiu num pacote não pode ser chamado de volta a partir daqui.</translation>
    </message>
    <message>
        <source>Text, older revisions, notes for undoing and files are removed from this computer, and nobody can bring them back. Backups made before still hold them until they are thinned out.</source>
        <translation>O texto, as versões anteriores, as notas para anular e os ficheiros são retirados deste computador, e ninguém os pode recuperar. As cópias de segurança feitas antes ainda os contêm, até as mais antigas serem retiradas.</translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here; the list of what left stays.</source>
        <translation>O que saiu num pacote não pode ser chamado de volta a partir daqui; a lista do que saiu fica.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Eliminar definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good</source>
        <translation>
            <numerusform>Eliminar definitivamente %n registo</numerusform>
            <numerusform>Eliminar definitivamente %n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation>Manter na reciclagem</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>A eliminar definitivamente</translation>
    </message>
    <message>
        <source>If you stop, what is deleted by then is gone and the rest stays in the bin.</source>
        <translation>Se parar, o que já foi eliminado desapareceu e o resto continua na reciclagem.</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Discarded draft</source>
        <translation>Rascunho eliminado</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>Nunca concluído</translation>
    </message>
    <message>
        <source>Finished record that has left in a bundle</source>
        <translation>Registo concluído que saiu num pacote</translation>
    </message>
    <message>
        <source>Finished record</source>
        <translation>Registo concluído</translation>
    </message>
    <message>
        <source>Goes when you next open the app</source>
        <translation>Desaparece quando voltar a abrir a aplicação</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>falta %n dia</numerusform>
            <numerusform>faltam %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPane</name>
    <message>
        <source>Bin</source>
        <translation>Reciclagem</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>Voltar aos registos</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days, is in no list and leaves in no bundle. After that it is removed for good. Bundles that have left, and backups, keep what they hold.</source>
        <translation>O que elimina fica aqui 30 dias, não está em nenhuma lista e não sai em nenhum pacote. Depois disso é retirado definitivamente. Os pacotes que já saíram e as cópias de segurança mantêm o que contêm.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>A reciclagem está vazia</translation>
    </message>
    <message>
        <source>What you delete will wait here for 30 days, in case you want it back.</source>
        <translation>O que eliminar espera aqui 30 dias, caso o queira de volta.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n back</source>
        <translation>
            <numerusform>Repor %n registo</numerusform>
            <numerusform>Repor %n registos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n for good</source>
        <translation>
            <numerusform>Eliminar definitivamente %n registo</numerusform>
            <numerusform>Eliminar definitivamente %n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Esvaziar a reciclagem</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabela</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Não escolher nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n registo escolhido</numerusform>
            <numerusform>%n registos escolhidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Eliminar %n registo</numerusform>
            <numerusform>Eliminar %n registos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Exportar %n registo</numerusform>
            <numerusform>Exportar %n registos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalculateEditor</name>
    <message>
        <source>filled in later</source>
        <translation>preenche-se mais tarde</translation>
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
        <translation>O que escreveu continua neste ecrã, e a aplicação volta a tentar guardar sozinha.</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
</context>
<context>
    <name>CareStrip</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Do not remind me again</source>
        <translation>Não voltar a lembrar</translation>
    </message>
    <message>
        <source>That was a lot to carry. Take a break if you can, and talk to somebody you trust if it stays with you.</source>
        <translation>Foi muito para carregar. Faça uma pausa, se puder, e fale com alguém de confiança se isto continuar a pesar.</translation>
    </message>
</context>
<context>
    <name>ChangedWords</name>
    <message>
        <source>Another consent was taken back, and that travels along now.</source>
        <translation>Foi retirado outro consentimento, e isso segue também agora.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile.</source>
        <translation>Entretanto, algo mudou.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) changed.</source>
        <translation>
            <numerusform>Mudou mais %n registo.</numerusform>
            <numerusform>Mudaram mais %n registos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” may leave now.</source>
        <translation>«{title}» já pode sair.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Motivo: {reason}.</translation>
    </message>
    <message>
        <source>“{title}” stays here now. {reason}</source>
        <translation>«{title}» agora fica aqui. {reason}</translation>
    </message>
    <message>
        <source>“{title}” was written anew.</source>
        <translation>«{title}» foi escrito de novo.</translation>
    </message>
    <message numerus="yes">
        <source>In “{title}” there are %n more place(s) to look at.</source>
        <translation>
            <numerusform>Em «{title}» há mais %n ponto para ver.</numerusform>
            <numerusform>Em «{title}» há mais %n pontos para ver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less of “{title}” may leave now.</source>
        <translation>Agora pode sair menos de «{title}».</translation>
    </message>
    <message>
        <source>“{title}” is not the same any more.</source>
        <translation>«{title}» já não é igual.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Disks and sticks wear out. While you work, the app looks at everything in the vault, a little at a time: every page of its database and every file, up to the last byte.</source>
        <translation>Os discos e as pens gastam-se. Enquanto trabalha, a aplicação verifica aos poucos tudo o que está no cofre: cada página da base de dados e cada ficheiro, até ao último byte.</translation>
    </message>
    <message>
        <source>Look at everything now</source>
        <translation>Verificar tudo agora</translation>
    </message>
    <message>
        <source>Repair the vault</source>
        <translation>Reparar o cofre</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Verificar e reparar</translation>
    </message>
    <message>
        <source>Looking at everything</source>
        <translation>A verificar tudo</translation>
    </message>
    <message>
        <source>You may stop at any time; nothing is changed by looking.</source>
        <translation>Pode parar a qualquer momento; verificar não altera nada.</translation>
    </message>
    <message>
        <source>The last repair</source>
        <translation>A última reparação</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Já li isto</translation>
    </message>
    <message>
        <source>Kept beside the vault</source>
        <translation>Guardado ao lado do cofre</translation>
    </message>
    <message>
        <source>Delete what is kept beside ...</source>
        <translation>Eliminar o que está guardado ao lado ...</translation>
    </message>
    <message>
        <source>Not everything has been looked at yet. That goes on by itself while you work.</source>
        <translation>Ainda não foi tudo verificado. A verificação continua sozinha enquanto trabalha.</translation>
    </message>
    <message>
        <source>The first look is under way and goes on by itself while you work.</source>
        <translation>A primeira verificação está em curso e continua sozinha enquanto trabalha.</translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}.</source>
        <translation>Última verificação de tudo: {moment}.</translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}, and everything is whole.</source>
        <translation>Última verificação de tudo: {moment}. Está tudo inteiro.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back from a backup</source>
        <translation>Recuperar de uma cópia de segurança</translation>
    </message>
    <message>
        <source>Show it without</source>
        <translation>Mostrar sem miniatura</translation>
    </message>
    <message>
        <source>Keep only the copy</source>
        <translation>Ficar só com a cópia</translation>
    </message>
    <message>
        <source>Repaired {moment}. Kept: {counts}.</source>
        <translation>Última reparação: {moment}. Mantido: {counts}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What could not be read any more:</source>
        <translation>O que já não foi possível ler:</translation>
    </message>
    <message>
        <source>Nothing that you wrote was lost.</source>
        <translation>Nada do que escreveu se perdeu.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier database(s) are kept beside the vault&apos;s own, locked with the same key: from before a repair or before a newer version of the app. They take {size}, and they still hold what was deleted since.</source>
        <translation>
            <numerusform>Ao lado da base de dados do cofre está guardada %n anterior, protegida com a mesma chave: é de antes de uma reparação ou de antes de uma versão mais recente da aplicação. Ocupa {size} e ainda contém o que foi eliminado desde então.</numerusform>
            <numerusform>Ao lado da base de dados do cofre estão guardadas %n anteriores, protegidas com a mesma chave: são de antes de uma reparação ou de antes de uma versão mais recente da aplicação. Ocupam {size} e ainda contêm o que foi eliminado desde então.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the file back</source>
        <translation>A recuperar o ficheiro</translation>
    </message>
    <message>
        <source>The backup itself is not changed.</source>
        <translation>A cópia de segurança em si não é alterada.</translation>
    </message>
    <message>
        <source>No backup has this file</source>
        <translation>Nenhuma cópia de segurança tem este ficheiro</translation>
    </message>
    <message>
        <source>None of your backups that can be reached has the file as it was. Plug in the stick with your backup, or open the record and add the file again.</source>
        <translation>Nenhuma das cópias de segurança ao alcance tem o ficheiro como era. Ligue a pen USB com a sua cópia de segurança, ou abra o registo e acrescente o ficheiro de novo.</translation>
    </message>
    <message>
        <source>Delete the databases kept beside the vault?</source>
        <translation>Eliminar as bases de dados guardadas ao lado do cofre?</translation>
    </message>
    <message>
        <source>If the last repair lost something, they may be all that still has it. They cannot be brought back.</source>
        <translation>Se a última reparação perdeu algo, talvez só elas ainda o tenham. Não é possível recuperá-las.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Repair the vault?</source>
        <translation>Reparar o cofre?</translation>
    </message>
    <message>
        <source>The app saves, locks, and asks for your passphrase. Then it makes the database anew from everything that can be read. The damaged one is kept beside it.</source>
        <translation>A aplicação guarda, bloqueia e pede a sua frase-passe. Depois refaz a base de dados com tudo o que se consegue ler. A danificada fica guardada ao lado.</translation>
    </message>
    <message>
        <source>Lock and repair</source>
        <translation>Bloquear e reparar</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Have it checked</source>
        <translation>Pedir verificação</translation>
    </message>
    <message>
        <source>People who check…</source>
        <translation>Quem verifica aqui…</translation>
    </message>
    <message>
        <source>Sign here…</source>
        <translation>Assinar aqui…</translation>
    </message>
    <message>
        <source>This record is for this device only. Nobody has to check it until it is for others.</source>
        <translation>Este registo é só para este aparelho. Ninguém tem de o verificar até ser para outras pessoas.</translation>
    </message>
    <message>
        <source>For {readers}</source>
        <translation>Para: {readers}</translation>
    </message>
    <message>
        <source>Checked by everybody who has to.</source>
        <translation>Verificado por todas as pessoas que o têm de fazer.</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Quem assinou</translation>
    </message>
    <message>
        <source>A colleague on her own machine</source>
        <translation>Uma colega no seu próprio computador</translation>
    </message>
    <message>
        <source>Hand her a bundle, by stick or any other way. She reads it there, writes comments, signs, and gives you a small file back.</source>
        <translation>Entregue-lhe um pacote, numa pen ou de outra forma. Ela lê-o no seu computador, escreve comentários, assina e devolve-lhe um pequeno ficheiro.</translation>
    </message>
    <message>
        <source>Hand it to a colleague…</source>
        <translation>Entregar a uma colega…</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s answer in…</source>
        <translation>Incorporar a resposta de uma colega…</translation>
    </message>
    <message>
        <source>When she opens it, she may ask you for the words of your vault&apos;s key: {words}</source>
        <translation>Ao abrir, ela pode pedir-lhe as palavras da chave do seu cofre: {words}</translation>
    </message>
    <message>
        <source>{step}, for {readers}: {name}, {role}, {day}</source>
        <translation>{step} ({readers}): {name}, {role}, {day}</translation>
    </message>
    <message>
        <source>People who check here</source>
        <translation>Quem verifica aqui</translation>
    </message>
    <message>
        <source>Nobody yet. Add each colleague who looks at records on this computer, one by one.</source>
        <translation>Ainda ninguém. Acrescente uma a uma as colegas que veem registos neste computador.</translation>
    </message>
    <message>
        <source>Checks no more</source>
        <translation>Já não verifica</translation>
    </message>
    <message>
        <source>She can sign nothing more here. What she signed stands.</source>
        <translation>Ela já não pode assinar nada aqui. O que assinou continua válido.</translation>
    </message>
    <message>
        <source>Our focal point may clear for everybody</source>
        <translation>O nosso ponto focal pode autorizar para toda a gente</translation>
    </message>
    <message>
        <source>Only the Secretariat may say so. Tick this when it has told your team, best in writing; without it, only the Secretariat clears what everybody may read.</source>
        <translation>Só o Secretariado o pode decidir. Marque isto quando ele o tiver dito à sua equipa, de preferência por escrito; sem isso, só o Secretariado autoriza o que toda a gente pode ler.</translation>
    </message>
    <message>
        <source>Choose the colleague&apos;s answer</source>
        <translation>Escolha a resposta da colega</translation>
    </message>
    <message>
        <source>Answers (*.signoff.json)</source>
        <translation>Respostas (*.signoff.json)</translation>
    </message>
    <message>
        <source>A colleague&apos;s answer</source>
        <translation>A resposta de uma colega</translation>
    </message>
    <message>
        <source>{name} signed it. It is whole, and about this very version.</source>
        <translation>{name} assinou. Está inteira, e é sobre esta mesma versão.</translation>
    </message>
    <message>
        <source>She approves nothing yet.</source>
        <translation>Ainda não dá nenhum visto.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) come with it.</source>
        <translation>
            <numerusform>Vem com %n comentário.</numerusform>
            <numerusform>Vem com %n comentários.</numerusform>
        </translation>
    </message>
    <message>
        <source>Her key is new here.</source>
        <translation>A chave dela é nova aqui.</translation>
    </message>
    <message>
        <source>Call her, or meet her, and let her read the words of her key to you. Go on only if they are these; anybody could have written her name.</source>
        <translation>Telefone-lhe, ou encontre-se com ela, e peça-lhe que leia as palavras da chave dela. Só continue se forem estas; qualquer pessoa podia ter escrito o nome dela.</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>Palavras da chave dela</translation>
    </message>
    <message>
        <source>Her key is known here from before.</source>
        <translation>A chave dela já é conhecida aqui.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>As palavras são as mesmas</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation>Uma assinatura diz quem afirma ter verificado isto. Se essa chave é mesmo dela, é o portal que o confirma quando recebe o registo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Assinar aqui</translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation>Uma pessoa que verifica</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Acrescentar uma pessoa…</translation>
    </message>
    <message>
        <source>Somebody checks no more</source>
        <translation>Alguém já não verifica</translation>
    </message>
    <message>
        <source>{name} can sign nothing more here, and her key is not given back to anybody. What she signed stands. If she comes back, she gets a new key.</source>
        <translation>{name} já não pode assinar nada aqui, e a sua chave não é devolvida a ninguém. O que assinou continua válido. Se voltar, recebe uma nova chave.</translation>
    </message>
    <message>
        <source>She checks no more</source>
        <translation>Ela já não verifica</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>Acrescentar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
</context>
<context>
    <name>CheckingWords</name>
    <message>
        <source>Safety check</source>
        <translation>Verificação de segurança</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>Este aparelho</translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation>Equipas Spotlight</translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation>Pessoas convidadas</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>Toda a gente</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Her pictures, voice and film</source>
        <translation>As imagens, a voz e os vídeos dela</translation>
    </message>
    <message>
        <source>Her name</source>
        <translation>O nome dela</translation>
    </message>
    <message>
        <source>One way of using it</source>
        <translation>Um só uso</translation>
    </message>
    <message>
        <source>Invited partners</source>
        <translation>Parceiros convidados</translation>
    </message>
    <message>
        <source>Knowledge gateway</source>
        <translation>Portal de conhecimento</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletim</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impressos</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociais</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Imprensa</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Donor reports</source>
        <translation>Relatórios para doadores</translation>
    </message>
    <message>
        <source>Fund-raising</source>
        <translation>Angariação de fundos</translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation>Escreva como ela quer aparecer: um nome, iniciais ou o seu trabalho.</translation>
    </message>
    <message>
        <source>Somebody called {alias} checks here already. Choose her from the list, or write the name so that both can be told apart.</source>
        <translation>Já há aqui uma pessoa chamada {alias} que verifica. Escolha-a na lista, ou escreva o nome de modo a distinguir as duas.</translation>
    </message>
    <message>
        <source>This person does not check here any more. Choose another.</source>
        <translation>Esta pessoa já não verifica aqui. Escolha outra.</translation>
    </message>
    <message>
        <source>That is not the sign-off phrase of {alias}. Nothing was signed. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation>Essa não é a frase de visto de {alias}. Nada foi assinado. Veja a tecla Caps Lock e a língua do teclado e tente de novo.</translation>
    </message>
    <message>
        <source>{alias} wrote this record. Somebody else has to check it, so that two people have seen it before anybody reads it.</source>
        <translation>{alias} escreveu este registo. Tem de ser outra pessoa a verificá-lo, para que duas o tenham visto antes de alguém o ler.</translation>
    </message>
    <message>
        <source>{file} is no colleague&apos;s answer to a review. Nothing was taken in. Ask her for the file whose name ends in .signoff.json.</source>
        <translation>{file} não é a resposta de uma colega a uma revisão. Nada foi incorporado. Peça-lhe o ficheiro cujo nome acaba em .signoff.json.</translation>
    </message>
    <message>
        <source>{file} does not fit its signature: it was changed on its way, or signed with another key. Nothing was taken in. Ask her to send it again.</source>
        <translation>{file} não corresponde à sua assinatura: foi alterado pelo caminho, ou assinado com outra chave. Nada foi incorporado. Peça-lhe que o envie de novo.</translation>
    </message>
    <message>
        <source>{file} is about another record. Nothing was taken in. Open that record and take it in there.</source>
        <translation>{file} é sobre outro registo. Nada foi incorporado. Abra esse registo e incorpore-o lá.</translation>
    </message>
    <message>
        <source>{file} is about another version: the record was changed since it was handed over. Nothing was taken in. Hand it over once more.</source>
        <translation>{file} é sobre outra versão: o registo foi alterado desde que foi entregue. Nada foi incorporado. Entregue-o mais uma vez.</translation>
    </message>
    <message>
        <source>{file} is signed with this vault&apos;s own key. Who writes does not check; a colleague has to sign on her own machine, or with her own phrase here.</source>
        <translation>{file} está assinado com a própria chave deste cofre. Quem escreve não verifica; uma colega tem de assinar no seu próprio computador, ou aqui com a sua própria frase.</translation>
    </message>
    <message>
        <source>{file} is whole, and it tells of no consent taken back. Records of colleagues cannot be taken in yet, so nothing was changed here.</source>
        <translation>{file} está inteiro e não fala de nenhum consentimento retirado. Ainda não é possível incorporar registos de colegas, por isso nada mudou aqui.</translation>
    </message>
    <message>
        <source>{file} is no bundle and no notice of this app, or only a part of one arrived. Nothing was changed. Choose the file whose name ends in .zip, or ask for it to be sent again.</source>
        <translation>{file} não é um pacote nem um aviso desta aplicação, ou só chegou uma parte. Nada foi alterado. Escolha o ficheiro cujo nome acaba em .zip, ou peça que o enviem de novo.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away: {choice}</source>
        <translation>Retirar: {choice}</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Escreva para procurar ou abra a lista</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir a lista</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>abrir a lista</translation>
    </message>
</context>
<context>
    <name>ClosedPane</name>
    <message>
        <source>This part opens once the questions of “{gate}” are answered and it is safe to go on. Before anybody tells a story, we make sure that telling it brings nobody into danger.</source>
        <translation>Esta parte abre quando as perguntas de «{gate}» tiverem resposta e for seguro continuar. Antes de alguém contar uma história, certificamo-nos de que contá-la não põe ninguém em perigo.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open there.</source>
        <translation>
            <numerusform>Ainda há lá %n pergunta em aberto.</numerusform>
            <numerusform>Ainda há lá %n perguntas em aberto.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the answers there asks you to wait. Look at what is said below it.</source>
        <translation>Uma das respostas de lá pede-lhe que espere. Veja o que se diz por baixo.</translation>
    </message>
    <message>
        <source>Go to “{gate}”</source>
        <translation>Ir para «{gate}»</translation>
    </message>
</context>
<context>
    <name>ColleagueSheet</name>
    <message>
        <source>Add a colleague</source>
        <translation>Acrescentar uma colega</translation>
    </message>
    <message>
        <source>Your colleague saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her. From then on the app names her when something comes from her, and can seal for her alone what you send her.</source>
        <translation>A sua colega guarda um ficheiro de pedido em Segurança, em «Este aparelho», e dá-lho. Compare com ela as palavras. A partir daí, a aplicação diz o nome dela quando algo vem dela, e pode selar só para ela o que lhe enviar.</translation>
    </message>
    <message>
        <source>Only you and whoever uses this vault see these names.</source>
        <translation>Estes nomes só são vistos por si e por quem usar este cofre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep this colleague</source>
        <translation>Manter esta colega</translation>
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
        <translation>Feito</translation>
    </message>
    <message>
        <source>Who can open it?</source>
        <translation>Quem o pode abrir?</translation>
    </message>
    <message>
        <source>The bundle is sealed: nobody else can open it, not even whoever finds the stick.</source>
        <translation>O pacote é selado: mais ninguém o pode abrir, nem quem encontrar a pen.</translation>
    </message>
</context>
<context>
    <name>ColleaguesSection</name>
    <message>
        <source>Devices whose words somebody here compared with the people who use them. What comes from them is shown with their name. The list stays in this vault.</source>
        <translation>Aparelhos cujas palavras alguém daqui comparou com as pessoas que os usam. O que vem deles aparece com o nome delas. A lista fica neste cofre.</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation>Acrescentar uma colega…</translation>
    </message>
    <message>
        <source>No colleague is known here yet.</source>
        <translation>Ainda não se conhece aqui nenhuma colega.</translation>
    </message>
    <message>
        <source>Lost devices</source>
        <translation>Aparelhos perdidos</translation>
    </message>
    <message>
        <source>When a device was lost or its key stolen, its office sends round a list. What those devices sign is refused here from then on.</source>
        <translation>Quando um aparelho se perdeu ou a sua chave foi roubada, o escritório dele distribui uma lista. O que esses aparelhos assinam passa a ser recusado aqui.</translation>
    </message>
    <message>
        <source>Take in a list of lost devices…</source>
        <translation>Incorporar uma lista de aparelhos perdidos…</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Um aparelho sem nome</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Dar nome…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Compared before days were noted</source>
        <translation>Comparação feita antes de se anotarem os dias</translation>
    </message>
    <message>
        <source>Compared on {date}</source>
        <translation>Comparação feita em {date}</translation>
    </message>
    <message>
        <source>Remove this colleague?</source>
        <translation>Retirar esta colega?</translation>
    </message>
    <message>
        <source>What comes from {name} is shown as from somebody unknown, until you compare the words again. Nothing that came before is touched.</source>
        <translation>O que {name} enviar aparece como vindo de alguém desconhecido, até voltar a comparar as palavras. Nada do que veio antes é afetado.</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>este aparelho</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation>Listas de aparelhos perdidos (*.revoked)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>The list of lost devices</source>
        <translation>A lista de aparelhos perdidos</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message numerus="yes">
        <source>The list names %n device(s). What they sign is refused here.</source>
        <translation>
            <numerusform>A lista indica %n aparelho. O que ele assina é recusado aqui.</numerusform>
            <numerusform>A lista indica %n aparelhos. O que eles assinam é recusado aqui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingWords</name>
    <message numerus="yes">
        <source>%n file(s) come along, {size} in all.</source>
        <translation>
            <numerusform>Vem também %n ficheiro, {size} ao todo.</numerusform>
            <numerusform>Vêm também %n ficheiros, {size} ao todo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
            <numerusform>%n registo que é novo aqui:</numerusform>
            <numerusform>%n registos que são novos aqui:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n record(s) that you have:</source>
        <translation>
            <numerusform>Uma versão mais recente de %n registo que já tem:</numerusform>
            <numerusform>Uma versão mais recente de %n registos que já tem:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were changed here as well. Both versions will stand side by side, and you choose the one to go on from:</source>
        <translation>
            <numerusform>%n registo que também foi alterado aqui. As duas versões ficam lado a lado, e escolhe aquela com que quer continuar:</numerusform>
            <numerusform>%n registos que também foram alterados aqui. As duas versões ficam lado a lado, e escolhe aquela com que quer continuar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of %n record(s), for the history:</source>
        <translation>
            <numerusform>Uma versão anterior de %n registo, para o histórico:</numerusform>
            <numerusform>Uma versão anterior de %n registos, para o histórico:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have already.</source>
        <translation>
            <numerusform>%n registo que já tem.</numerusform>
            <numerusform>%n registos que já tem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have with other words. What you have stays as it is:</source>
        <translation>
            <numerusform>%n registo que tem com outras palavras. O que tem fica como está:</numerusform>
            <numerusform>%n registos que tem com outras palavras. O que tem fica como está:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay outside, because a consent was taken back:</source>
        <translation>
            <numerusform>%n registo fica de fora, porque um consentimento foi retirado:</numerusform>
            <numerusform>%n registos ficam de fora, porque um consentimento foi retirado:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that lie in your bin, and stay there. Put them back first if you want what comes:</source>
        <translation>
            <numerusform>%n registo que está na sua reciclagem e fica lá. Reponha-o primeiro, se quiser o que chega:</numerusform>
            <numerusform>%n registos que estão na sua reciclagem e ficam lá. Reponha-os primeiro, se quiser o que chega:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written with a template that is not here, and stay outside. Take in your office&apos;s newest setup file first:</source>
        <translation>
            <numerusform>%n registo foi escrito com um modelo que não existe aqui e fica de fora. Incorpore primeiro o ficheiro de configuração mais recente do seu escritório:</numerusform>
            <numerusform>%n registos foram escritos com um modelo que não existe aqui e ficam de fora. Incorpore primeiro o ficheiro de configuração mais recente do seu escritório:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message numerus="yes">
        <source>%n comment(s) came back</source>
        <translation>
            <numerusform>Voltou %n comentário</numerusform>
            <numerusform>Voltaram %n comentários</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Ir para a pergunta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Takes this comment off the list</source>
        <translation>Tira este comentário da lista</translation>
    </message>
</context>
<context>
    <name>ConfirmSection</name>
    <message>
        <source>For whoever looks after an office&apos;s devices. Everybody who trusts your office then knows what comes from them, and what comes from somebody else.</source>
        <translation>Para quem cuida dos aparelhos de um escritório. Quem confia no seu escritório passa a saber o que vem deles e o que vem de outra pessoa.</translation>
    </message>
    <message>
        <source>Make the office&apos;s signing key…</source>
        <translation>Fazer a chave de assinatura do escritório…</translation>
    </message>
    <message>
        <source>Confirm devices</source>
        <translation>Confirmar aparelhos</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key, for whoever takes in its first setup file:</source>
        <translation>Palavras da chave de assinatura do escritório, para quem incorpora o primeiro ficheiro de configuração:</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation>Palavras da chave de assinatura do escritório</translation>
    </message>
    <message>
        <source>Confirm a device…</source>
        <translation>Confirmar um aparelho…</translation>
    </message>
    <message>
        <source>Save the list of lost devices…</source>
        <translation>Guardar a lista de aparelhos perdidos…</translation>
    </message>
    <message>
        <source>Confirmed devices</source>
        <translation>Aparelhos confirmados</translation>
    </message>
    <message>
        <source>No device is confirmed yet.</source>
        <translation>Ainda não há nenhum aparelho confirmado.</translation>
    </message>
    <message>
        <source>{office} ({short})</source>
        <translation>{office} ({short})</translation>
    </message>
    <message>
        <source>Confirmed on {date}, until {until}</source>
        <translation>Confirmado em {date}, até {until}</translation>
    </message>
    <message>
        <source>Lost: taken back on {date}</source>
        <translation>Perdido: confirmação retirada em {date}</translation>
    </message>
    <message>
        <source>This device is lost…</source>
        <translation>Este aparelho perdeu-se…</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Confirm a device</source>
        <translation>Confirmar um aparelho</translation>
    </message>
    <message>
        <source>Whoever uses the device saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her, sign, and give her the answer. It counts for two years.</source>
        <translation>Quem usa o aparelho guarda um ficheiro de pedido em Segurança, em «Este aparelho», e dá-lho. Compare as palavras com essa pessoa, assine e dê-lhe a resposta. Vale por dois anos.</translation>
    </message>
    <message>
        <source>Readers of what the device makes can see these names. Write no person&apos;s name and no place that must stay unknown.</source>
        <translation>Quem lê o que o aparelho faz pode ver estes nomes. Não escreva o nome de nenhuma pessoa nem de nenhum lugar que não se deva conhecer.</translation>
    </message>
    <message>
        <source>The device says that it had another key before, which was taken or lost: {name}. Ask whether that is so.</source>
        <translation>O aparelho diz que antes tinha outra chave, que foi roubada ou perdida: {name}. Pergunte se é assim.</translation>
    </message>
    <message>
        <source>not in this office&apos;s list</source>
        <translation>não está na lista deste escritório</translation>
    </message>
    <message>
        <source>Yes: believe the key before no more</source>
        <translation>Sim: não acreditar mais na chave anterior</translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation>Frase da chave de assinatura do escritório</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm and save the answer…</source>
        <translation>Confirmar e guardar a resposta…</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation>Escreva a frase da chave de assinatura do escritório.</translation>
    </message>
    <message>
        <source>Answers (*.pub)</source>
        <translation>Respostas (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Onde pôr a resposta</translation>
    </message>
    <message>
        <source>The device is confirmed</source>
        <translation>O aparelho está confirmado</translation>
    </message>
    <message>
        <source>The answer is in {name}. Give it to whoever uses the device: she takes it in under Safety, in “This device”. It holds no secret.</source>
        <translation>A resposta está em {name}. Entregue-a a quem usa o aparelho: incorpora-se em Segurança, em «Este aparelho». Não contém nenhum segredo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>There is a consent here that says of nobody whose it is. Choose the person in it, or remove it.</source>
        <translation>Há aqui um consentimento que não diz de quem é. Escolha a pessoa, ou retire-o.</translation>
    </message>
    <message>
        <source>Somebody in it</source>
        <translation>Uma pessoa da história</translation>
    </message>
    <message>
        <source>Somebody in it may be in danger. The story waits. Put the person first, and come back when a specialist says that it is safe.</source>
        <translation>Uma pessoa da história pode estar em perigo. A história espera. A pessoa está primeiro; volte quando uma especialista disser que é seguro.</translation>
    </message>
    <message>
        <source>The template of this story does not say which answers are consents, so nobody can tell what may leave. Amend it in the newest template.</source>
        <translation>O modelo desta história não diz que respostas são consentimentos, por isso ninguém pode saber o que pode sair. Altere-a com o modelo mais recente.</translation>
    </message>
    <message>
        <source>This story names nobody, so no consent can be asked. Add everybody it tells of under “People”, each with a code.</source>
        <translation>Esta história não nomeia ninguém, por isso não se pode pedir nenhum consentimento. Acrescente em «Pessoas» todas aquelas de quem fala, cada uma com um código.</translation>
    </message>
    <message>
        <source>{person} has no consent in this record. Write down what was agreed, or tell the story without this person.</source>
        <translation>{person} não tem consentimento neste registo. Anote o que ficou combinado, ou conte a história sem esta pessoa.</translation>
    </message>
    <message>
        <source>{person} has not given consent: {status}. Ask first, and give time to think. If the answer is no, that is the answer.</source>
        <translation>{person} não deu consentimento ({status}). Pergunte primeiro e dê tempo para pensar. Se a resposta for não, é essa a resposta.</translation>
    </message>
    <message>
        <source>{person} gave a consent that ended on {day}. Ask again before it is used, or let it rest.</source>
        <translation>{person} deu um consentimento que terminou em {day}. Pergunte de novo antes de a usar, ou deixe-a descansar.</translation>
    </message>
    <message>
        <source>{person} took the consent back. What was taken back goes to nobody any more. Where it was sent before, a notice can ask to remove it.</source>
        <translation>{person} retirou o consentimento. O que foi retirado já não vai para ninguém. Onde já tinha chegado, um aviso pode pedir que o retirem.</translation>
    </message>
    <message>
        <source>{person} did not agree to this use: {channel}. Ask about it, or choose readers that were agreed to.</source>
        <translation>{person} não aceitou este uso: {channel}. Fale disso com ela, ou escolha destinos que ela aceitou.</translation>
    </message>
    <message>
        <source>{person} agreed to be seen only so far: {reach}. The web and a newsletter reach everywhere. Choose the team or readers you invite.</source>
        <translation>{person} aceitou ser vista só até aqui: {reach}. A web e um boletim chegam a todo o lado. Escolha a equipa ou pessoas que convida.</translation>
    </message>
    <message>
        <source>{person} did not agree that the story is used. Ask about it, or let it rest.</source>
        <translation>{person} não aceitou que a história seja usada. Fale disso com ela, ou deixe-a descansar.</translation>
    </message>
    <message>
        <source>{person} did not agree to this: {element}. It stands in the text itself, where it cannot be left out by itself. Take it out of the text.</source>
        <translation>{person} não aceitou isto: {element}. Está no próprio texto, onde não se pode deixar de fora sozinho. Tire-o do texto.</translation>
    </message>
    <message>
        <source>{person} wants to see it before it is used. Show it or read it out, and write down that it was done.</source>
        <translation>{person} quer ver a história antes de ser usada. Mostre-lha ou leia-lha, e anote que o fez.</translation>
    </message>
    <message>
        <source>{person} has not had all eight points explained yet: {count} are ticked. Go through the rest together, and tick what was understood.</source>
        <translation>{person} ainda não ouviu a explicação dos oito pontos; pontos marcados: {count}. Vejam juntas os outros e marque o que foi entendido.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and has not agreed in person. A child&apos;s own yes is always needed, in words she or he understands.</source>
        <translation>{person} tem menos de 18 anos, ou pode ter, e não aceitou em pessoa. É sempre preciso o sim da própria criança, com palavras que ela entenda.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be. A guardian has to agree who has nothing to do with the violence. If there is no such guardian, the story stops here.</source>
        <translation>{person} tem menos de 18 anos, ou pode ter. Tem de aceitar uma tutora ou um tutor que não tenha nada a ver com a violência. Se não houver, a história para aqui.</translation>
    </message>
    <message>
        <source>Somebody in it is under 18, or may be, and nobody among the people is marked so. Mark who it is. If you are not sure who, mark everybody who may be.</source>
        <translation>Uma pessoa da história tem menos de 18 anos, ou pode ter, e nenhuma está marcada assim. Marque quem é. Se não souber ao certo, marque todas as que possam ter.</translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and would be known by {pillar}. That never leaves in a story about violence. Choose another picture, and a changed name.</source>
        <translation>{person} tem menos de 18 anos, ou pode ter, e seria reconhecida por: {pillar}. Isso nunca sai numa história sobre violência. Escolha outra imagem, e um nome mudado.</translation>
    </message>
    <message>
        <source>{person} could be recognised by {shown}. Of name, face and exact place, {needed} must be gone, and {removed} are. Change one more of them.</source>
        <translation>{person} poderia ser reconhecida por: {shown}. De nome, rosto e lugar exato, têm de faltar {needed}; já faltam {removed}. Mude mais um deles.</translation>
    </message>
    <message>
        <source>{person} asks to be named or seen. That needs low risk, a specialist&apos;s agreement, the text read back, and the Secretariat. Still missing: {missing}.</source>
        <translation>{person} pede para ser nomeada ou vista. Para isso é preciso risco baixo, o acordo de uma especialista, ler-lhe o texto, e o Secretariado. Ainda falta: {missing}.</translation>
    </message>
    <message>
        <source>{person} needs a GBV specialist or case worker who agrees to this story. Let one look at it first.</source>
        <translation>{person} precisa que uma especialista em VBG ou quem acompanha o seu caso aceite esta história. Peça primeiro que a vejam.</translation>
    </message>
    <message>
        <source>{person} has consents that do not say the same: {codes}. The narrower one counts. Look at both, and keep the one that is right.</source>
        <translation>{person} tem consentimentos que não dizem o mesmo: {codes}. Vale o mais restrito. Veja os dois e fique com o que está certo.</translation>
    </message>
    <message>
        <source>{person} has a consent here, and is not among the people of this story. Add the person, or correct the code in the consent.</source>
        <translation>{person} tem aqui um consentimento e não está entre as pessoas desta história. Acrescente a pessoa, ou corrija o código no consentimento.</translation>
    </message>
    <message>
        <source>{person} has a consent whose dates do not fit: one comes before the other, or has not come yet. Look at when it was given, until when it is valid, and when it was taken back.</source>
        <translation>{person} tem um consentimento cujas datas não batem certo: uma vem antes da outra, ou ainda não chegou. Veja quando foi dado, até quando é válido e quando foi retirado.</translation>
    </message>
    <message>
        <source>{person} can be recognised in a picture, sound or film without a consent that says so. Link the consent, cover or crop the picture, or choose another.</source>
        <translation>{person} pode ser reconhecida numa imagem, num som ou num vídeo sem um consentimento que o diga. Ligue o consentimento, cubra ou recorte a imagem, ou escolha outra.</translation>
    </message>
    <message>
        <source>Nobody has looked at it for safety yet. Ask a GBV specialist or a trained colleague to look, and to sign it off.</source>
        <translation>Ainda ninguém a viu do ponto de vista da segurança. Peça a uma especialista em VBG ou a uma colega com formação que a veja e dê o visto.</translation>
    </message>
    <message>
        <source>It is not cleared for these readers yet: {audience}. Ask somebody other than the writer to clear it.</source>
        <translation>Ainda não está autorizada para estes destinos: {audience}. Peça a alguém que não a tenha escrito que a autorize.</translation>
    </message>
    <message>
        <source>The same person did two steps that need two people: {step}. Ask somebody else to do this one.</source>
        <translation>A mesma pessoa deu dois passos que precisam de duas: {step}. Peça a outra pessoa que faça este.</translation>
    </message>
    <message>
        <source>For the public the Secretariat clears it, or a focal point who may do so. Send it there for review.</source>
        <translation>Para o público, é o Secretariado que autoriza, ou um ponto focal que o possa fazer. Envie-a para lá, para revisão.</translation>
    </message>
    <message>
        <source>It is not to be used before {day}. Wait until then, or change the date.</source>
        <translation>Não deve ser usada antes de {day}. Espere até lá, ou mude a data.</translation>
    </message>
    <message>
        <source>This computer&apos;s date is behind {day}, when something was last written here. Consents are judged by that day. Set the date of this computer right.</source>
        <translation>A data deste computador está atrasada em relação a {day}, quando algo foi escrito aqui pela última vez. Os consentimentos são avaliados por esse dia. Acerte a data deste computador.</translation>
    </message>
    <message>
        <source>Looks like a phone number</source>
        <translation>Parece um número de telefone</translation>
    </message>
    <message>
        <source>Looks like an e-mail address</source>
        <translation>Parece um endereço de e-mail</translation>
    </message>
    <message>
        <source>Looks like the number of an identity paper</source>
        <translation>Parece o número de um documento de identidade</translation>
    </message>
    <message>
        <source>Looks like a case number</source>
        <translation>Parece o número de um caso</translation>
    </message>
    <message>
        <source>Looks like an exact position</source>
        <translation>Parece uma posição exata</translation>
    </message>
    <message>
        <source>An exact age</source>
        <translation>Uma idade exata</translation>
    </message>
    <message>
        <source>An exact date</source>
        <translation>Uma data exata</translation>
    </message>
    <message>
        <source>Looks like an address</source>
        <translation>Parece uma morada</translation>
    </message>
    <message>
        <source>A very small number</source>
        <translation>Um número muito pequeno</translation>
    </message>
    <message>
        <source>A word on your list of names and places</source>
        <translation>Uma palavra da sua lista de nomes e lugares</translation>
    </message>
    <message>
        <source>A name that you wrote in another place</source>
        <translation>Um nome que escreveu noutro lugar</translation>
    </message>
    <message>
        <source>Take it out, unless it is a public help line that you checked.</source>
        <translation>Retire-o, a não ser que seja uma linha de ajuda pública que verificou.</translation>
    </message>
    <message>
        <source>Take it out, unless it is an office address meant for readers.</source>
        <translation>Retire-o, a não ser que seja o endereço de um escritório destinado aos leitores.</translation>
    </message>
    <message>
        <source>Take it out. Nobody needs it to understand the text.</source>
        <translation>Retire-o. Ninguém precisa dele para entender o texto.</translation>
    </message>
    <message>
        <source>Take it out. It leads to one person.</source>
        <translation>Retire-o. Leva a uma só pessoa.</translation>
    </message>
    <message>
        <source>Take it out, or name a district or the type of setting.</source>
        <translation>Retire-a, ou nomeie um distrito ou o tipo de meio.</translation>
    </message>
    <message>
        <source>Write an age band, such as “in her thirties”.</source>
        <translation>Escreva uma faixa de idade, como «trinta e poucos anos».</translation>
    </message>
    <message>
        <source>Write the month or the season; a day can identify people.</source>
        <translation>Escreva o mês ou a estação; um dia pode identificar alguém.</translation>
    </message>
    <message>
        <source>Take it out, unless it is a public office meant for readers.</source>
        <translation>Retire-a, a não ser que seja um serviço público destinado aos leitores.</translation>
    </message>
    <message>
        <source>Write “fewer than five”, or give the figure for a larger area.</source>
        <translation>Escreva «menos de cinco», ou dê o número de uma zona maior.</translation>
    </message>
    <message>
        <source>Use a changed name or a wider place.</source>
        <translation>Use um nome mudado ou um lugar mais amplo.</translation>
    </message>
    <message>
        <source>Look whether it is somebody&apos;s real name or a place that should stay unnamed.</source>
        <translation>Veja se é o nome verdadeiro de alguém ou um lugar que não deve ser nomeado.</translation>
    </message>
    <message>
        <source>It stands there as: {words}.</source>
        <translation>Está escrito assim: {words}.</translation>
    </message>
</context>
<context>
    <name>ConsentFormsSection</name>
    <message>
        <source>A form to fill in by hand, and the same eight points in large type to be read aloud. Both carry the same number. A third paper is for the day when somebody takes her consent back.</source>
        <translation>Um formulário para preencher à mão, e os mesmos oito pontos em letra grande para ler em voz alta. Os dois têm o mesmo número. Um terceiro papel é para o dia em que alguém retira o consentimento.</translation>
    </message>
    <message>
        <source>To print one with its number, open the record and choose “Consent form” there. The signed paper stays with the organisation; this computer keeps only where it lies.</source>
        <translation>Para imprimir um com o seu número, abra o registo e escolha lá «Formulário de consentimento». O papel assinado fica na organização; este computador só guarda onde ele está.</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Imprimir um formulário em branco</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Formulários de consentimento</translation>
    </message>
</context>
<context>
    <name>ConsentPaper</name>
    <message>
        <source>Your consent</source>
        <translation>O seu consentimento</translation>
    </message>
    <message>
        <source>Consent, to be read aloud</source>
        <translation>Consentimento, para ler em voz alta</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentimento retirado</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Who we are, and who keeps this</source>
        <translation>Quem somos, e quem guarda isto</translation>
    </message>
    <message>
        <source>We work for the organisation named on this paper.</source>
        <translation>Trabalhamos para a organização indicada neste papel.</translation>
    </message>
    <message>
        <source>This paper stays there, locked away.</source>
        <translation>Este papel fica lá, fechado à chave.</translation>
    </message>
    <message>
        <source>A code stands for you. Your name is written down only if you want it told.</source>
        <translation>Um código fica em vez do seu nome. O seu nome só é escrito se quiser que seja dito.</translation>
    </message>
    <message>
        <source>Wait. Ask whether she knows the organisation, and how she feels about it.</source>
        <translation>Espere. Pergunte-lhe se conhece a organização, e o que sente em relação a ela.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Porque perguntamos</translation>
    </message>
    <message>
        <source>We would like to tell what changed for you.</source>
        <translation>Gostaríamos de contar o que mudou para si.</translation>
    </message>
    <message>
        <source>Others can learn from it.</source>
        <translation>Outras pessoas podem aprender com isso.</translation>
    </message>
    <message>
        <source>You decide what is told, and what is not.</source>
        <translation>A decisão é sua: o que se conta, e o que não se conta.</translation>
    </message>
    <message>
        <source>Wait for questions.</source>
        <translation>Espere pelas perguntas.</translation>
    </message>
    <message>
        <source>Where it may appear</source>
        <translation>Onde pode aparecer</translation>
    </message>
    <message>
        <source>It appears only in the places to which you say yes.</source>
        <translation>Só aparece nos lugares a que disser que sim.</translation>
    </message>
    <message>
        <source>We show you an example of each.</source>
        <translation>Mostramos-lhe um exemplo de cada um.</translation>
    </message>
    <message>
        <source>Show the examples now: a printed page, a web page, a newsletter.</source>
        <translation>Mostre agora os exemplos: uma página impressa, uma página web, um boletim.</translation>
    </message>
    <message>
        <source>Anyone may see it</source>
        <translation>Qualquer pessoa pode ver</translation>
    </message>
    <message>
        <source>What is published can be seen by anyone.</source>
        <translation>O que é publicado pode ser visto por qualquer pessoa.</translation>
    </message>
    <message>
        <source>Also by people you know: family, neighbours, people at work.</source>
        <translation>Também por quem conhece: família, vizinhos, gente do trabalho.</translation>
    </message>
    <message>
        <source>Also later, and also in other places than you think.</source>
        <translation>Também mais tarde, e em mais lugares do que pensa.</translation>
    </message>
    <message>
        <source>Wait. Ask: who should not see it? What could happen if they did?</source>
        <translation>Espere. Pergunte: quem não deve ver? O que podia acontecer se visse?</translation>
    </message>
    <message>
        <source>What we change to protect you</source>
        <translation>O que mudamos para a proteger</translation>
    </message>
    <message>
        <source>We leave out or change what could show who you are.</source>
        <translation>Retiramos ou mudamos o que possa mostrar quem é.</translation>
    </message>
    <message>
        <source>That is your name, your face, your place, your age and your family.</source>
        <translation>É o seu nome, o seu rosto, o seu lugar, a sua idade e a sua família.</translation>
    </message>
    <message>
        <source>We tell you what we change, and what stays.</source>
        <translation>Dizemos-lhe o que mudamos, e o que fica.</translation>
    </message>
    <message>
        <source>We cannot promise that nobody will recognise you.</source>
        <translation>Não podemos prometer que ninguém a reconheça.</translation>
    </message>
    <message>
        <source>Wait. Ask what else should be changed.</source>
        <translation>Espere. Pergunte o que mais se deve mudar.</translation>
    </message>
    <message>
        <source>You may say no</source>
        <translation>Pode dizer que não</translation>
    </message>
    <message>
        <source>You can say no to all of it, or to a part.</source>
        <translation>Pode dizer que não a tudo, ou a uma parte.</translation>
    </message>
    <message>
        <source>You can skip any question, and stop at any time.</source>
        <translation>Pode saltar qualquer pergunta, e parar quando quiser.</translation>
    </message>
    <message>
        <source>No help and no service depends on your answer.</source>
        <translation>Nenhuma ajuda e nenhum serviço depende da sua resposta.</translation>
    </message>
    <message>
        <source>Wait. Show that you mean it: a no needs no reason.</source>
        <translation>Espere. Mostre que é a sério: para dizer que não, não é preciso motivo.</translation>
    </message>
    <message>
        <source>How to change your mind</source>
        <translation>Como mudar de ideias</translation>
    </message>
    <message>
        <source>You can change your mind on any day, also after you said yes.</source>
        <translation>Pode mudar de ideias em qualquer dia, mesmo depois de dizer que sim.</translation>
    </message>
    <message>
        <source>Tell the office named on this paper, or have somebody tell us.</source>
        <translation>Diga ao escritório indicado neste papel, ou peça a alguém que nos diga.</translation>
    </message>
    <message>
        <source>Before it is used, we stop it.</source>
        <translation>Antes de ser usado, paramos tudo.</translation>
    </message>
    <message>
        <source>After that, we stop using it and ask others to take it down.</source>
        <translation>Depois disso, deixamos de usar e pedimos aos outros que retirem.</translation>
    </message>
    <message>
        <source>Say how she can reach you safely. Give no paper that could put her in danger.</source>
        <translation>Diga como ela pode falar consigo em segurança. Não dê nenhum papel que a possa pôr em perigo.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation>O que já não se pode recolher</translation>
    </message>
    <message>
        <source>What is printed cannot be fetched back.</source>
        <translation>O que está impresso já não se pode recolher.</translation>
    </message>
    <message>
        <source>What others copied from the web cannot be fetched back.</source>
        <translation>O que outros copiaram da web já não se pode recolher.</translation>
    </message>
    <message>
        <source>That is why we ask you before, and not after.</source>
        <translation>É por isso que lhe perguntamos antes, e não depois.</translation>
    </message>
    <message>
        <source>Wait for questions. There is no hurry.</source>
        <translation>Espere pelas perguntas. Não há pressa.</translation>
    </message>
    <message>
        <source>Inside the team only</source>
        <translation>Só dentro da equipa</translation>
    </message>
    <message>
        <source>Partners who are invited</source>
        <translation>Parceiros convidados</translation>
    </message>
    <message>
        <source>Web page, for everybody</source>
        <translation>Página web, para toda a gente</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletim</translation>
    </message>
    <message>
        <source>Print: books, leaflets, posters</source>
        <translation>Impressos: livros, folhetos, cartazes</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociais</translation>
    </message>
    <message>
        <source>Press, radio, television</source>
        <translation>Imprensa, rádio, televisão</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Reports to those who give money</source>
        <translation>Relatórios a quem dá dinheiro</translation>
    </message>
    <message>
        <source>Asking for money</source>
        <translation>Pedidos de dinheiro</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>A minha história</translation>
    </message>
    <message>
        <source>My own words, as quotes</source>
        <translation>As minhas palavras, como citações</translation>
    </message>
    <message>
        <source>My voice</source>
        <translation>A minha voz</translation>
    </message>
    <message>
        <source>A picture without my face</source>
        <translation>Uma imagem sem o meu rosto</translation>
    </message>
    <message>
        <source>A picture with my face</source>
        <translation>Uma imagem com o meu rosto</translation>
    </message>
    <message>
        <source>A film of me</source>
        <translation>Um vídeo meu</translation>
    </message>
    <message>
        <source>My own name</source>
        <translation>O meu nome verdadeiro</translation>
    </message>
    <message>
        <source>The place where I live</source>
        <translation>O lugar onde vivo</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>Not in my community</source>
        <translation>Não na minha comunidade</translation>
    </message>
    <message>
        <source>Not in my country</source>
        <translation>Não no meu país</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>O nome</translation>
    </message>
    <message>
        <source>One use, ticked below</source>
        <translation>Um uso, marcado abaixo</translation>
    </message>
    <message>
        <source>Read this, or have it read to you, before you decide. Nothing is used without your yes. You can say yes to one thing and no to another.</source>
        <translation>Leia isto, ou peça que lho leiam, antes de decidir. Nada é usado sem o seu sim. Pode dizer que sim a uma coisa e que não a outra.</translation>
    </message>
    <message>
        <source>These eight points were explained to me, and I understood them</source>
        <translation>Explicaram-me estes oito pontos, e entendi-os</translation>
    </message>
    <message>
        <source>It may be used here</source>
        <translation>Pode ser usado aqui</translation>
    </message>
    <message>
        <source>This may be used</source>
        <translation>Isto pode ser usado</translation>
    </message>
    <message>
        <source>Where in the world it may be seen</source>
        <translation>Onde no mundo pode ser visto</translation>
    </message>
    <message>
        <source>I want to see or hear it before it is used</source>
        <translation>Quero ver ou ouvir antes de ser usado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Até quando</translation>
    </message>
    <message>
        <source>Two years is usual, and never more than three. After that you are asked again.</source>
        <translation>O habitual são dois anos, e nunca mais de três. Depois voltamos a perguntar-lhe.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado em</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Ask me again on</source>
        <translation>Perguntar-me de novo em</translation>
    </message>
    <message>
        <source>Time to think:</source>
        <translation>Tempo para pensar:</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>No mesmo dia</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>No dia seguinte</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Mais tempo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>It was explained in</source>
        <translation>Foi-me explicado em</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Sem intérprete</translation>
    </message>
    <message>
        <source>Interpreter I know</source>
        <translation>Intérprete que conheço</translation>
    </message>
    <message>
        <source>Interpreter I do not know</source>
        <translation>Intérprete que não conheço</translation>
    </message>
    <message>
        <source>Only if I am under 18, or may be</source>
        <translation>Só se eu tiver menos de 18 anos, ou puder ter</translation>
    </message>
    <message>
        <source>I agree myself</source>
        <translation>Eu própria aceito</translation>
    </message>
    <message>
        <source>My guardian agrees</source>
        <translation>A minha tutora ou tutor aceita</translation>
    </message>
    <message>
        <source>My guardian does not agree</source>
        <translation>A minha tutora ou tutor não aceita</translation>
    </message>
    <message>
        <source>I have no guardian I can trust with this</source>
        <translation>Não tenho tutora nem tutor a quem confiar isto</translation>
    </message>
    <message>
        <source>My guardian has nothing to do with what was done to me</source>
        <translation>A minha tutora ou tutor não tem nada a ver com o que me fizeram</translation>
    </message>
    <message>
        <source>Guardian, signature or mark</source>
        <translation>Tutora ou tutor, assinatura ou marca</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>How I say yes</source>
        <translation>Como digo que sim</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Mark or thumbprint</source>
        <translation>Marca ou impressão do polegar</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>Voz gravada</translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation>De viva voz, com testemunha</translation>
    </message>
    <message>
        <source>My signature or mark</source>
        <translation>A minha assinatura ou marca</translation>
    </message>
    <message>
        <source>Witness, signature</source>
        <translation>Testemunha, assinatura</translation>
    </message>
    <message>
        <source>Who explained it, signature</source>
        <translation>Quem explicou, assinatura</translation>
    </message>
    <message>
        <source>If I change my mind</source>
        <translation>Se eu mudar de ideias</translation>
    </message>
    <message>
        <source>I can change my mind on any day and need no reason. I tell the office, or somebody tells it for me. What is printed, or copied by others from the web, cannot be fetched back.</source>
        <translation>Posso mudar de ideias em qualquer dia e não preciso de motivo. Digo ao escritório, ou alguém diz por mim. O que está impresso, ou o que outros copiaram da web, já não se pode recolher.</translation>
    </message>
    <message>
        <source>How to reach the office</source>
        <translation>Como falar com o escritório</translation>
    </message>
    <message>
        <source>How the office can reach me safely: through whom, and when</source>
        <translation>Como o escritório pode falar comigo em segurança: através de quem, e quando</translation>
    </message>
    <message>
        <source>Kept by the office</source>
        <translation>Guardado pelo escritório</translation>
    </message>
    <message>
        <source>This paper is kept at</source>
        <translation>Este papel está guardado em</translation>
    </message>
    <message>
        <source>To take along, only if it is safe to have it with you</source>
        <translation>Para levar, só se for seguro tê-lo consigo</translation>
    </message>
    <message>
        <source>With this number the office knows what it is about. It says nothing about you.</source>
        <translation>Com este número, o escritório sabe do que se trata. Não diz nada sobre si.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>For the one who reads: sit where nobody listens. Read slowly, in a language she speaks well. Stop at each pair of strokes. Tick on the form what she understood and what she chose. The numbers are the same on both papers.</source>
        <translation>Para quem lê: sentem-se onde ninguém ouça. Leia devagar, numa língua que ela fale bem. Pare em cada par de traços. Marque no formulário o que ela entendeu e o que escolheu. Os números são os mesmos nos dois papéis.</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>I will read eight points to you.</source>
        <translation>Vou ler-lhe oito pontos.</translation>
    </message>
    <message>
        <source>Ask whenever you like. We can stop whenever you like.</source>
        <translation>Pergunte quando quiser. Podemos parar quando quiser.</translation>
    </message>
    <message>
        <source>Nothing is used without your yes.</source>
        <translation>Nada é usado sem o seu sim.</translation>
    </message>
    <message>
        <source>Please say it back</source>
        <translation>Diga-me de novo, por favor</translation>
    </message>
    <message>
        <source>Please tell me in your own words:</source>
        <translation>Conte-me pelas suas próprias palavras:</translation>
    </message>
    <message>
        <source>What will we tell?</source>
        <translation>O que vamos contar?</translation>
    </message>
    <message>
        <source>Who could see it?</source>
        <translation>Quem poderia ver?</translation>
    </message>
    <message>
        <source>What happens if you say no?</source>
        <translation>O que acontece se disser que não?</translation>
    </message>
    <message>
        <source>How can you change your mind?</source>
        <translation>Como pode mudar de ideias?</translation>
    </message>
    <message>
        <source>What can nobody fetch back?</source>
        <translation>O que é que ninguém pode recolher?</translation>
    </message>
    <message>
        <source>What she could not say back, explain again, in other words. Then ask once more.</source>
        <translation>O que ela não conseguiu dizer de novo, explique outra vez, com outras palavras. Depois pergunte mais uma vez.</translation>
    </message>
    <message>
        <source>Read them one by one. Wait for yes or no each time. No answer is a no.</source>
        <translation>Leia um a um. Espere de cada vez por um sim ou um não. Sem resposta, é não.</translation>
    </message>
    <message>
        <source>Again one by one.</source>
        <translation>De novo, um a um.</translation>
    </message>
    <message>
        <source>Do you want to see or hear it before it is used?</source>
        <translation>Quer ver ou ouvir antes de ser usado?</translation>
    </message>
    <message>
        <source>Only if she is under 18, or may be</source>
        <translation>Só se ela tiver menos de 18 anos, ou puder ter</translation>
    </message>
    <message>
        <source>Your own yes counts first. Without it we do nothing.</source>
        <translation>Primeiro conta o seu próprio sim. Sem ele, não fazemos nada.</translation>
    </message>
    <message>
        <source>Then somebody who cares for you has to agree, too.</source>
        <translation>Depois, também tem de aceitar alguém que cuide de si.</translation>
    </message>
    <message>
        <source>Ask her alone. Never ask a guardian who has to do with the violence. If there is no safe guardian, stop here.</source>
        <translation>Pergunte-lhe a sós. Nunca pergunte a uma tutora ou um tutor que tenha a ver com a violência. Se não houver ninguém seguro, pare aqui.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Leve o tempo que quiser</translation>
    </message>
    <message>
        <source>You can answer today, tomorrow, or later.</source>
        <translation>Pode responder hoje, amanhã ou mais tarde.</translation>
    </message>
    <message>
        <source>Thank you for listening, whatever your answer is.</source>
        <translation>Agradecemos que nos tenha ouvido, seja qual for a sua resposta.</translation>
    </message>
    <message>
        <source>For the one who reads: write on the form how she said yes: by signature, by mark or thumbprint, by voice, or before a witness. Never read this out where others hear it.</source>
        <translation>Para quem lê: escreva no formulário como ela disse que sim: com assinatura, com marca ou impressão do polegar, de viva voz, ou com testemunha. Nunca leia isto onde outros ouçam.</translation>
    </message>
    <message>
        <source>She needs to give no reason, and none is written down. Mark it in the app on the same day: the record then leaves every list at once, and a notice can be made for everyone who got it.</source>
        <translation>Ela não precisa de dar motivo, e nenhum é anotado. Marque-o na aplicação no mesmo dia: o registo sai logo de todas as listas, e pode fazer-se um aviso para todas as pessoas que o receberam.</translation>
    </message>
    <message>
        <source>Learnt of on</source>
        <translation>Soube-se em</translation>
    </message>
    <message>
        <source>Told by: herself, or through whom (role)</source>
        <translation>Dito por: ela própria, ou através de quem (função)</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>O que é retirado</translation>
    </message>
    <message>
        <source>If it is one use</source>
        <translation>Se for um uso</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que se fez</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>O quê e onde</translation>
    </message>
    <message>
        <source>Removed on, or cannot be fetched back</source>
        <translation>Retirado em, ou já não se pode recolher</translation>
    </message>
    <message>
        <source>She was told what was done, and what cannot be fetched back</source>
        <translation>Disse-se-lhe o que foi feito, e o que já não se pode recolher</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>By whom (role)</source>
        <translation>Por quem (função)</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>Número do consentimento</translation>
    </message>
    <message>
        <source>Person (code)</source>
        <translation>Pessoa (código)</translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation>Organização ou escritório</translation>
    </message>
</context>
<context>
    <name>ConsentPapers</name>
    <message>
        <source>Go through it together. There is a form to sign, and the same in large type to be read aloud. Both carry the number of the consent, and no name.</source>
        <translation>Vejam-no em conjunto. Há um formulário para assinar, e o mesmo em letra grande para ler em voz alta. Os dois têm o número do consentimento, e nenhum nome.</translation>
    </message>
    <message>
        <source>Print the consent form</source>
        <translation>Imprimir o formulário de consentimento</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>the team only</source>
        <translation>só a equipa</translation>
    </message>
    <message>
        <source>invited partners</source>
        <translation>os parceiros convidados</translation>
    </message>
    <message>
        <source>the gateway&apos;s web page</source>
        <translation>a página web do portal</translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation>o boletim</translation>
    </message>
    <message>
        <source>print</source>
        <translation>os impressos</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>as redes sociais</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>a imprensa</translation>
    </message>
    <message>
        <source>training</source>
        <translation>a formação</translation>
    </message>
    <message>
        <source>reports to donors</source>
        <translation>os relatórios para doadores</translation>
    </message>
    <message>
        <source>fund-raising</source>
        <translation>a angariação de fundos</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>a história</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>as citações</translation>
    </message>
    <message>
        <source>the voice</source>
        <translation>a voz</translation>
    </message>
    <message>
        <source>a picture without the face</source>
        <translation>uma imagem sem o rosto</translation>
    </message>
    <message>
        <source>a picture with the face</source>
        <translation>uma imagem com o rosto</translation>
    </message>
    <message>
        <source>video</source>
        <translation>o vídeo</translation>
    </message>
    <message>
        <source>the own name</source>
        <translation>o nome verdadeiro</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>o lugar</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ainda não se perguntou</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>partly given</source>
        <translation>dado em parte</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
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
        <translation>em qualquer lugar</translation>
    </message>
    <message>
        <source>not in the own community</source>
        <translation>não na sua comunidade</translation>
    </message>
    <message>
        <source>not in the own country</source>
        <translation>não no seu país</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>a imagem</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>o nome</translation>
    </message>
    <message>
        <source>one use</source>
        <translation>um uso</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>o rosto</translation>
    </message>
    <message>
        <source>the exact place</source>
        <translation>o lugar exato</translation>
    </message>
    <message>
        <source>looked at for safety</source>
        <translation>verificação de segurança</translation>
    </message>
    <message>
        <source>cleared for its readers</source>
        <translation>autorização para quem a vai ler</translation>
    </message>
    <message>
        <source>Drawn from several women&apos;s accounts.</source>
        <translation>A partir dos relatos de várias mulheres.</translation>
    </message>
    <message>
        <source>* The name was changed.</source>
        <translation>* O nome foi mudado.</translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation>Esta imagem não mostra a pessoa da história.</translation>
    </message>
    <message>
        <source>that she is an adult</source>
        <translation>que é maior de idade</translation>
    </message>
    <message>
        <source>a low risk</source>
        <translation>um risco baixo</translation>
    </message>
    <message>
        <source>a specialist&apos;s agreement</source>
        <translation>o acordo de uma especialista</translation>
    </message>
    <message>
        <source>the text read back to her</source>
        <translation>ler-lhe o texto</translation>
    </message>
    <message>
        <source>why she wants it, written down</source>
        <translation>porque o quer, por escrito</translation>
    </message>
    <message>
        <source>her own request</source>
        <translation>o pedido dela própria</translation>
    </message>
    <message>
        <source>the Secretariat&apos;s word</source>
        <translation>a palavra do Secretariado</translation>
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
        <translation>Qualquer pessoa que use este computador ou a pen pode abrir os ficheiros e as páginas impressas que guardou fora. Elimine-os aqui quando já não forem precisos.</translation>
    </message>
    <message>
        <source>What deleting cannot do: a disk or stick may keep the old bytes for a while, where special programs can find them, and nobody can take back what was copied or sent on. A bundle is not listed here; the history of each record says which it left in.</source>
        <translation>O que eliminar não consegue: um disco ou uma pen pode manter durante algum tempo os bytes antigos, que programas especiais podem encontrar, e ninguém pode trazer de volta o que foi copiado ou reenviado. Os pacotes não aparecem nesta lista; o histórico de cada registo diz em qual saiu.</translation>
    </message>
    <message>
        <source>No copy lies outside the vault.</source>
        <translation>Não há nenhuma cópia fora do cofre.</translation>
    </message>
    <message>
        <source>Copies outside</source>
        <translation>Cópias fora</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Not found there now. It was deleted or moved, or its stick is not plugged in.</source>
        <translation>Agora não está lá. Foi eliminada ou mudada de lugar, ou a pen não está ligada.</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Retirar desta lista</translation>
    </message>
    <message>
        <source>A file of a record, saved {moment}, {size}</source>
        <translation>Um ficheiro de um registo, guardado: {moment}, {size}</translation>
    </message>
    <message>
        <source>A printed record, saved {moment}, {size}</source>
        <translation>Um registo impresso, guardado: {moment}, {size}</translation>
    </message>
    <message>
        <source>Saved {moment}, {size}</source>
        <translation>Guardado: {moment}, {size}</translation>
    </message>
    <message>
        <source>Delete this copy?</source>
        <translation>Eliminar esta cópia?</translation>
    </message>
    <message>
        <source>{name} is deleted where it lies. The record and its files in the vault stay. The disk or stick may keep the old bytes for a while.</source>
        <translation>{name} é eliminado onde está. O registo e os seus ficheiros no cofre ficam. O disco ou a pen pode manter durante algum tempo os bytes antigos.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Eliminar a cópia</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>nenhuma imagem</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n outro ficheiro</numerusform>
            <numerusform>%n outros ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>no contacts and no consents</source>
        <translation>nenhum contacto e nenhum consentimento</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that you gave a reason for</source>
        <translation>
            <numerusform>%n ponto para o qual deu um motivo</numerusform>
            <numerusform>%n pontos para os quais deu um motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds {things}.</source>
        <translation>Contém: {things}.</translation>
    </message>
    <message>
        <source>Once it is published, it can be copied by anybody and cannot be called back. Also people who know the women in it may read it.</source>
        <translation>Depois de publicado, qualquer pessoa o pode copiar e não pode ser chamado de volta. Também o podem ler pessoas que conhecem as mulheres de quem fala.</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Back to the blocks</source>
        <translation>Voltar aos blocos</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Deixar como está (Esc)</translation>
    </message>
    <message>
        <source>The cut is selected.</source>
        <translation>O recorte está selecionado.</translation>
    </message>
    <message>
        <source>Block {number} of {count} is selected.</source>
        <translation>Está selecionado o bloco {number} de {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s).</source>
        <translation>
            <numerusform>%n bloco.</numerusform>
            <numerusform>%n blocos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with blocks</source>
        <translation>Imagem com blocos</translation>
    </message>
    <message>
        <source>Cover or cut the picture</source>
        <translation>Cobrir ou recortar a imagem</translation>
    </message>
    <message>
        <source>Draw a block with the mouse over all that must not be seen. By keyboard: B adds a block, the arrows move it, with Shift they change its size, with Alt they go finely; Tab goes to the next one, Del removes it.</source>
        <translation>Desenhe com o rato um bloco sobre tudo o que não se pode ver. Com o teclado: B acrescenta um bloco, as setas movem-no, com Shift mudam o tamanho, com Alt avançam aos poucos; Tab passa ao seguinte, Del retira-o.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Acrescentar um bloco</translation>
    </message>
    <message>
        <source>Cut the edges</source>
        <translation>Recortar as margens</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mais pequeno</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagem inteira</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Ver o resultado</translation>
    </message>
    <message>
        <source>Use the covered picture</source>
        <translation>Usar a imagem coberta</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Remove the untouched picture?</source>
        <translation>Retirar a imagem original?</translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back. The covered copy stays. Backups made before still hold it until they are thinned out.</source>
        <translation>Sai deste cofre de imediato e não pode voltar. A cópia coberta fica. As cópias de segurança anteriores ainda a têm até serem eliminadas com o tempo.</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Retirar agora</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>a record whose title is lost</source>
        <translation>um registo cujo título se perdeu</translation>
    </message>
    <message>
        <source>Records whose titles are lost</source>
        <translation>Registos cujo título se perdeu</translation>
    </message>
    <message>
        <source>Record: {title}</source>
        <translation>Registo: {title}</translation>
    </message>
    <message>
        <source>Version {number} of: {title}</source>
        <translation>Versão {number} de: {title}</translation>
    </message>
    <message>
        <source>The newest version of: {title}</source>
        <translation>A versão mais recente de: {title}</translation>
    </message>
    <message>
        <source>Draft: {title}</source>
        <translation>Rascunho: {title}</translation>
    </message>
    <message>
        <source>A file whose name is lost</source>
        <translation>Um ficheiro cujo nome se perdeu</translation>
    </message>
    <message>
        <source>{file}, in: {title}</source>
        <translation>{file}, em: {title}</translation>
    </message>
    <message>
        <source>The small picture of {file}, in: {title}</source>
        <translation>A miniatura de {file}, em: {title}</translation>
    </message>
    <message>
        <source>The untouched picture behind {file}, in: {title}</source>
        <translation>A imagem original por trás de {file}, em: {title}</translation>
    </message>
    <message>
        <source>The template of some records: {name}</source>
        <translation>O modelo de alguns registos: {name}</translation>
    </message>
    <message>
        <source>A setting of the vault</source>
        <translation>Uma definição do cofre</translation>
    </message>
    <message>
        <source>Lines in the list of what was exported</source>
        <translation>Linhas da lista do que foi exportado</translation>
    </message>
    <message>
        <source>Steps that could be undone in drafts</source>
        <translation>Passos que se podiam anular em rascunhos</translation>
    </message>
    <message>
        <source>A note that somebody took her consent back</source>
        <translation>A nota de que alguém retirou o consentimento</translation>
    </message>
    <message>
        <source>Who checked records, or a key to check them with</source>
        <translation>Quem verificou registos, ou uma chave para os verificar</translation>
    </message>
    <message>
        <source>Some of your team&apos;s own lists</source>
        <translation>Algumas das listas da sua equipa</translation>
    </message>
    <message>
        <source>How far some bundles in the outbox came</source>
        <translation>Até onde chegaram alguns pacotes da caixa de saída</translation>
    </message>
    <message>
        <source>What a gateway said of your bundles</source>
        <translation>O que um portal disse dos seus pacotes</translation>
    </message>
    <message>
        <source>What is known of your office and of colleagues&apos; devices</source>
        <translation>O que se sabe do seu escritório e dos aparelhos das colegas</translation>
    </message>
    <message>
        <source>A part of the database that holds no words of yours</source>
        <translation>Uma parte da base de dados que não contém palavras suas</translation>
    </message>
    <message>
        <source>Nothing is lost. Repairing makes it anew.</source>
        <translation>Nada se perdeu. A reparação volta a fazê-la.</translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. A backup may have it.</source>
        <translation>O que lá escreveu já não se consegue ler. Talvez uma cópia de segurança o tenha.</translation>
    </message>
    <message>
        <source>What stood in this version cannot be read any more. The record&apos;s other versions are safe. A backup may have it.</source>
        <translation>O que estava nesta versão já não se consegue ler. As outras versões do registo estão a salvo. Talvez uma cópia de segurança o tenha.</translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. Finished versions of the record are safe. A backup may have it.</source>
        <translation>O que lá escreveu já não se consegue ler. As versões concluídas do registo estão a salvo. Talvez uma cópia de segurança o tenha.</translation>
    </message>
    <message>
        <source>The file is not in the vault folder. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation>O ficheiro não está na pasta do cofre. O texto do registo está a salvo. Recupere o ficheiro de uma cópia de segurança ou acrescente-o de novo.</translation>
    </message>
    <message>
        <source>The file cannot be opened. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation>Não é possível abrir o ficheiro. O texto do registo está a salvo. Recupere o ficheiro de uma cópia de segurança ou acrescente-o de novo.</translation>
    </message>
    <message>
        <source>Another file lies in its place. The text of the record is safe. Take the right file back from a backup, or add it again.</source>
        <translation>Está outro ficheiro no lugar dele. O texto do registo está a salvo. Recupere o ficheiro certo de uma cópia de segurança ou acrescente-o de novo.</translation>
    </message>
    <message>
        <source>The record names this file, and nothing else is known of it any more. The text of the record is safe. Add the file again if you still have it.</source>
        <translation>O registo nomeia este ficheiro, e nada mais se sabe dele. O texto do registo está a salvo. Se ainda tiver o ficheiro, acrescente-o de novo.</translation>
    </message>
    <message>
        <source>The picture itself is safe; only its small view is damaged.</source>
        <translation>A imagem em si está a salvo; só a miniatura está danificada.</translation>
    </message>
    <message>
        <source>The covered copy is safe; only the untouched picture behind it cannot be read any more.</source>
        <translation>A cópia coberta está a salvo; só a imagem original por trás dela já não pode ser lida.</translation>
    </message>
    <message>
        <source>The answers are safe. Until the template is there again, those records are listed and cannot be opened.</source>
        <translation>As respostas estão a salvo. Até o modelo voltar, esses registos aparecem na lista e não podem ser abertos.</translation>
    </message>
    <message>
        <source>The records and the bundles are safe. Some may be shown as not yet exported.</source>
        <translation>Os registos e os pacotes estão a salvo. Alguns registos podem aparecer como ainda não exportados.</translation>
    </message>
    <message>
        <source>Your records are safe. Look through your settings.</source>
        <translation>Os seus registos estão a salvo. Reveja as suas definições.</translation>
    </message>
    <message>
        <source>The drafts themselves are safe.</source>
        <translation>Os rascunhos em si estão a salvo.</translation>
    </message>
    <message>
        <source>The records are safe, but one that was withdrawn may be free to leave again. Before you export stories, ask who took her consent back, and withdraw it once more.</source>
        <translation>Os registos estão a salvo, mas um que foi retirado pode voltar a estar livre para sair. Antes de exportar histórias, pergunte quem retirou o consentimento e retire-o mais uma vez.</translation>
    </message>
    <message>
        <source>The records are safe. What was checked may have to be checked again before it can leave.</source>
        <translation>Os registos estão a salvo. O que foi verificado pode ter de ser verificado de novo antes de sair.</translation>
    </message>
    <message>
        <source>The records are safe. Look through the names to watch for, the changed names and your team&apos;s own texts on the Safety page.</source>
        <translation>Os registos estão a salvo. Reveja na página Segurança os nomes protegidos, os nomes mudados e os textos da sua equipa.</translation>
    </message>
    <message>
        <source>The records are safe. Look through the outbox: a bundle that is not there any more can be exported again.</source>
        <translation>Os registos estão a salvo. Veja a caixa de saída: um pacote que já lá não esteja pode ser exportado de novo.</translation>
    </message>
    <message>
        <source>The records are safe. Fetch the receipts again: a gateway gives the same one twice.</source>
        <translation>Os registos estão a salvo. Vá buscar os recibos de novo: um portal dá o mesmo duas vezes.</translation>
    </message>
    <message>
        <source>The records are safe. Take your office&apos;s setup file in again, and compare the words with colleagues before you take their bundles in.</source>
        <translation>Os registos estão a salvo. Incorpore de novo o ficheiro de configuração do seu escritório, e compare as palavras com as colegas antes de incorporar os pacotes delas.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished version(s)</source>
        <translation>
            <numerusform>%n versão concluída</numerusform>
            <numerusform>%n versões concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n rascunho</numerusform>
            <numerusform>%n rascunhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n ficheiro anexado</numerusform>
            <numerusform>%n ficheiros anexados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir o calendário</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendário</translation>
    </message>
</context>
<context>
    <name>DeliveringWords</name>
    <message>
        <source>There is no connection to the internet right now. What you send waits here and goes on by itself. You can also copy it to a stick.</source>
        <translation>De momento não há ligação à internet. O que envia espera aqui e segue sozinho. Também o pode copiar para uma pen.</translation>
    </message>
    <message>
        <source>The connection keeps breaking off. What has arrived stays there, and sending goes on from that point by itself.</source>
        <translation>A ligação cai a toda a hora. O que chegou fica lá, e o envio continua sozinho a partir desse ponto.</translation>
    </message>
    <message>
        <source>This network wants you to log in or agree to something first. Open any web page in a browser, do what it asks, then try again. Nothing was sent to anybody else.</source>
        <translation>Esta rede quer que primeiro entre com uma conta ou aceite algo. Abra qualquer página num navegador, faça o que ela pede e tente de novo. Nada foi enviado a mais ninguém.</translation>
    </message>
    <message>
        <source>This network lets nobody out without a name and password, and the app has none. Ask whoever looks after the network to let the app through. Another network or a stick will do too.</source>
        <translation>Esta rede não deixa sair ninguém sem nome e palavra-passe, e a aplicação não os tem. Peça a quem cuida da rede que deixe passar a aplicação. Outra rede ou uma pen também servem.</translation>
    </message>
    <message>
        <source>This network lets the app through only by way of another computer (a proxy), and that one does not let it pass. Ask whoever looks after the network. Another network or a stick will do too.</source>
        <translation>Esta rede só deixa sair a aplicação através de outro computador (um proxy), e esse não a deixa passar. Fale com quem cuida da rede. Outra rede ou uma pen também servem.</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong: it says {here}. Set date and time right, then try again. Nothing was sent.</source>
        <translation>O relógio deste computador parece errado: indica {here}. Acerte a data e a hora e tente de novo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The gateway does not answer. The connection may be too weak, or the gateway is not running. What you send waits here and is tried again by itself.</source>
        <translation>O portal não responde. A ligação pode ser demasiado fraca, ou o portal está parado. O que envia espera aqui, e a aplicação volta a tentar sozinha.</translation>
    </message>
    <message>
        <source>Something answers in the gateway&apos;s name but cannot prove that it is the gateway. Nothing was sent. If this network wants a log-in, open a web page and log in first. Otherwise use another network, and tell your office if it happens again.</source>
        <translation>Algo responde em nome do portal, mas não consegue provar que é o portal. Nada foi enviado. Se esta rede pede uma conta, abra uma página no navegador e entre primeiro. Se não, use outra rede, e avise o seu escritório se voltar a acontecer.</translation>
    </message>
    <message>
        <source>The gateway&apos;s proof of who it is has run out, or the clock of this computer is wrong: it says {here}. Nothing was sent. Look at the date first. If it is right, tell your office.</source>
        <translation>A prova de identidade do portal já terminou, ou o relógio deste computador está errado: indica {here}. Nada foi enviado. Veja primeiro a data. Se estiver certa, avise o seu escritório.</translation>
    </message>
    <message>
        <source>There is no gateway at the address that this app was given. Nothing was sent. Ask your office for a new setup file.</source>
        <translation>Não há nenhum portal no endereço que esta aplicação recebeu. Nada foi enviado. Peça ao seu escritório um novo ficheiro de configuração.</translation>
    </message>
    <message>
        <source>The gateway speaks another version than this app. Nothing was sent. Look for a newer version of the app, or copy to a stick.</source>
        <translation>O portal fala outra versão, diferente da desta aplicação. Nada foi enviado. Procure uma versão mais recente da aplicação, ou copie para uma pen.</translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office the number {status}, or copy to a stick.</source>
        <translation>O portal não deixa esta aplicação enviar. Tudo está a salvo aqui. Diga ao seu escritório o número {status}, ou copie para uma pen.</translation>
    </message>
    <message>
        <source>The gateway takes no file this large over the network. Everything is safe here. Copy it to a stick, or send fewer records at once.</source>
        <translation>O portal não aceita pela rede um ficheiro tão grande. Tudo está a salvo aqui. Copie-o para uma pen, ou envie menos registos de cada vez.</translation>
    </message>
    <message>
        <source>The gateway has no room left right now. What you send waits here and is tried again later. If it goes on for days, tell your office.</source>
        <translation>De momento o portal não tem espaço. O que envia espera aqui, e a aplicação volta a tentar mais tarde. Se isto durar dias, avise o seu escritório.</translation>
    </message>
    <message>
        <source>The gateway has a problem of its own. What you send waits here and is tried again by itself.</source>
        <translation>O portal tem um problema dele próprio. O que envia espera aqui, e a aplicação volta a tentar sozinha.</translation>
    </message>
    <message>
        <source>The gateway no longer had the part that was sent before. Sending begins again from the start, by itself.</source>
        <translation>O portal já não tinha a parte enviada antes. O envio recomeça do princípio, sozinho.</translation>
    </message>
    <message>
        <source>The gateway has another part than the app thought. Sending goes on from what is there, by itself.</source>
        <translation>O portal tem uma parte diferente da que a aplicação pensava. O envio continua sozinho a partir do que lá está.</translation>
    </message>
    <message>
        <source>The gateway is still busy with an earlier try. Sending goes on in a moment, by itself.</source>
        <translation>O portal ainda está ocupado com uma tentativa anterior. O envio continua daqui a um momento, sozinho.</translation>
    </message>
    <message>
        <source>Something on the way to the gateway lets not even small pieces through. Use another network or a stick, and tell your office.</source>
        <translation>Algo no caminho até ao portal não deixa passar nem pedaços pequenos. Use outra rede ou uma pen, e avise o seu escritório.</translation>
    </message>
    <message>
        <source>The stick at {folder} cannot be reached any more. What you wanted to copy is safe here, and nothing on the stick looks finished that is not. Plug it in again, then try once more.</source>
        <translation>Já não é possível chegar à pen em {folder}. O que queria copiar está a salvo aqui, e nada na pen parece completo sem o estar. Ligue-a de novo e tente mais uma vez.</translation>
    </message>
    <message>
        <source>There is not enough room on the stick at {folder}. Nothing here was changed. Free {needed} there, or use another stick.</source>
        <translation>Não há espaço suficiente na pen em {folder}. Nada mudou aqui. Liberte lá {needed}, ou use outra pen.</translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB. Nothing here was changed. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation>A pen em {folder} não aceita ficheiros maiores do que 4 GB. Nada mudou aqui. Use outra pen, ou peça que formatem esta como exFAT, o que a esvazia.</translation>
    </message>
    <message>
        <source>What the stick at {folder} gives back is not what was written, so it does not count. Everything is safe here. Use another stick; this one may be worn out.</source>
        <translation>O que a pen em {folder} devolve não é o que foi escrito, por isso não conta. Tudo está a salvo aqui. Use outra pen; esta pode estar gasta.</translation>
    </message>
</context>
<context>
    <name>DepartingWords</name>
    <message>
        <source>This record may not leave like this. Look at what stands in its way, put it right, and try again.</source>
        <translation>Este registo não pode sair assim. Veja o que o impede, corrija-o e tente de novo.</translation>
    </message>
    <message>
        <source>That is more than one bundle can carry. Choose fewer records, and make another bundle for the rest. Nothing was made.</source>
        <translation>É mais do que um pacote pode levar. Escolha menos registos e faça outro pacote para o resto. Nada foi feito.</translation>
    </message>
    <message>
        <source>This picture may not leave for these readers. It was not saved outside.</source>
        <translation>Esta imagem não pode sair para estes leitores. Não foi guardada fora.</translation>
    </message>
    <message>
        <source>A few places could say who somebody is. Change them, or write for each why it may stay. Nothing was made.</source>
        <translation>Alguns pontos podem dizer quem é alguém. Mude-os, ou escreva para cada um porque pode ficar. Nada foi feito.</translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>Name of the device or team</source>
        <translation>Nome do aparelho ou da equipa</translation>
    </message>
    <message>
        <source>Organisation, if it may be told</source>
        <translation>Organização, se se puder dizer</translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message>
        <source>This device signs what it makes with a key of its own. Whoever compared its words with you once knows from then on what comes from here.</source>
        <translation>Este aparelho assina o que faz com uma chave própria. Quem uma vez comparou consigo as palavras dela passa a saber o que vem daqui.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este aparelho</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>O nome dele</translation>
    </message>
    <message>
        <source>What others call it, such as “Tablet 3”. Never the name of a person or a shelter.</source>
        <translation>Como outras pessoas lhe chamam, por exemplo «Tablet 3». Nunca o nome de uma pessoa ou de uma casa de abrigo.</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nome deste aparelho</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Manter este nome</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>As palavras dele</translation>
    </message>
    <message>
        <source>Read them out by telephone or face to face to whoever has your request file. Do not send them together with the file: whoever can change the one could change the other.</source>
        <translation>Leia-as por telefone ou cara a cara a quem tiver o seu ficheiro de pedido. Não as envie junto com o ficheiro: quem pode alterar um poderia alterar as outras.</translation>
    </message>
    <message>
        <source>Words of this device</source>
        <translation>Palavras deste aparelho</translation>
    </message>
    <message>
        <source>Let others know this device</source>
        <translation>Dar a conhecer este aparelho</translation>
    </message>
    <message>
        <source>Save the request file and give it to your office, or to a colleague. The office compares the words and sends you an answer. The file holds no secret.</source>
        <translation>Guarde o ficheiro de pedido e dê-o ao seu escritório ou a uma colega. O escritório compara as palavras e envia-lhe uma resposta. O ficheiro não contém nenhum segredo.</translation>
    </message>
    <message>
        <source>Save request file…</source>
        <translation>Guardar ficheiro de pedido…</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>Incorporar a resposta…</translation>
    </message>
    <message>
        <source>A telephone can read them from here instead:</source>
        <translation>Em vez disso, um telefone pode lê-los daqui:</translation>
    </message>
    <message>
        <source>The request file as a picture</source>
        <translation>O ficheiro de pedido como imagem</translation>
    </message>
    <message>
        <source>The words as a picture</source>
        <translation>As palavras como imagem</translation>
    </message>
    <message>
        <source>The request file</source>
        <translation>O ficheiro de pedido</translation>
    </message>
    <message>
        <source>The words alone</source>
        <translation>Só as palavras</translation>
    </message>
    <message>
        <source>If somebody took or copied it</source>
        <translation>Se alguém o levou ou copiou</translation>
    </message>
    <message>
        <source>If this device was out of your hands, or a copy of the vault was, and somebody may know the passphrase, make a new key. What the old one signs is believed here no more. Then send a new request to your office, which tells everybody else.</source>
        <translation>Se este aparelho, ou uma cópia do cofre, esteve fora das suas mãos e alguém pode saber a frase-passe, faça uma chave nova. Aqui deixa de se acreditar no que a antiga assina. Depois envie um novo pedido ao seu escritório, que avisa toda a gente.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Fazer uma chave nova…</translation>
    </message>
    <message>
        <source>No office has confirmed this device yet.</source>
        <translation>Nenhum escritório confirmou ainda este aparelho.</translation>
    </message>
    <message>
        <source>an office that is not known here yet</source>
        <translation>um escritório que ainda não é conhecido aqui</translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}.</source>
        <translation>Confirmado por {office} em {date}.</translation>
    </message>
    <message>
        <source>The confirmation by {office} ran out on {date}. Save a request file and ask for a new one.</source>
        <translation>A confirmação dada por {office} terminou em {date}. Guarde um ficheiro de pedido e peça uma nova.</translation>
    </message>
    <message>
        <source>The confirmation by {office} ends on {date}. Save a request file and ask for a new one.</source>
        <translation>A confirmação dada por {office} termina em {date}. Guarde um ficheiro de pedido e peça uma nova.</translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}. It counts until {until}.</source>
        <translation>Confirmado por {office} em {date}. Vale até {until}.</translation>
    </message>
    <message>
        <source>Where the request file goes</source>
        <translation>Onde pôr o ficheiro de pedido</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The request is in {name}. Give it to your office or colleague, and read out the words of this device when they have it.</source>
        <translation>O pedido está em {name}. Entregue-o ao seu escritório ou à sua colega e, quando o tiverem, leia as palavras deste aparelho em voz alta.</translation>
    </message>
    <message>
        <source>The answer of your office</source>
        <translation>A resposta do seu escritório</translation>
    </message>
    <message>
        <source>This device is confirmed</source>
        <translation>Este aparelho está confirmado</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Fazer uma chave nova?</translation>
    </message>
    <message>
        <source>The words of this device change, and its confirmation is gone. Your records stay as they are. Colleagues compare the new words with you, and your office needs a new request.</source>
        <translation>As palavras deste aparelho mudam, e a confirmação dele desaparece. Os seus registos ficam como estão. As colegas comparam consigo as novas palavras, e o seu escritório precisa de um novo pedido.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Fazer uma chave nova</translation>
    </message>
    <message>
        <source>The new key is made</source>
        <translation>A chave nova está feita</translation>
    </message>
    <message>
        <source>Now save a request file, give it to your office, and read out the new words.</source>
        <translation>Agora guarde um ficheiro de pedido, dê-o ao seu escritório e leia as novas palavras em voz alta.</translation>
    </message>
    <message>
        <source>Keys (*.pub)</source>
        <translation>Chaves (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>The bundle is ready</source>
        <translation>O pacote está pronto</translation>
    </message>
    <message>
        <source>The bundle is in the outbox</source>
        <translation>O pacote está na caixa de saída</translation>
    </message>
    <message>
        <source>It holds {records} and {files}, {size} in all. It is signed with this computer&apos;s key.</source>
        <translation>Contém {records} e {files}, {size} ao todo. Está assinado com a chave deste computador.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>That was too much for one bundle, so there are {count} that belong together. All of them have to arrive, in any order and in any way.</source>
        <translation>Era demasiado para um só pacote, por isso são {count}, que vão juntos. Todos têm de chegar, por qualquer ordem e por qualquer caminho.</translation>
    </message>
    <message>
        <source>It is sealed. Only {who} can open it.</source>
        <translation>Está selado. Só pode ser aberto por {who}.</translation>
    </message>
    <message>
        <source>It goes off by itself when there is a connection, as you chose under Outbox. There you also see when it has arrived, and can copy it to a stick instead.</source>
        <translation>Segue sozinho quando houver ligação, como escolheu em Caixa de saída. Lá também vê quando chegou, e pode copiá-lo para uma pen em vez disso.</translation>
    </message>
    <message>
        <source>Where the bundle is</source>
        <translation>Onde está o pacote</translation>
    </message>
    <message>
        <source>Beside it lies {name}. Give it to the readers once, by another way than the bundle, so that they can check that it came from you.</source>
        <translation>Ao lado está {name}. Entregue-o uma vez aos leitores, por um caminho diferente do pacote, para que possam verificar que vem de si.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick.</source>
        <translation>A seguir: envie o ficheiro ou entregue-o numa pen.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick. It is signed but not sealed: whoever has it can read it. Delete it from the stick when it has arrived.</source>
        <translation>A seguir: envie o ficheiro ou entregue-o numa pen. Está assinado mas não selado: quem o tiver pode lê-lo. Elimine-o da pen quando tiver chegado.</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag to another place, or press Alt and an arrow</source>
        <translation>Arraste para outro lugar ou prima Alt e uma seta</translation>
    </message>
</context>
<context>
    <name>DriveList</name>
    <message>
        <source>Sticks and disks</source>
        <translation>Pens e discos</translation>
    </message>
    <message>
        <source>{name}: {size} free</source>
        <translation>{name}: {size} livres</translation>
    </message>
    <message>
        <source>Nothing can be written on it.</source>
        <translation>Não se pode escrever nela.</translation>
    </message>
    <message>
        <source>Not enough room: {size} more are needed.</source>
        <translation>Não há espaço suficiente: faltam {size}.</translation>
    </message>
    <message>
        <source>It takes no file larger than 4 GB.</source>
        <translation>Não aceita ficheiros maiores do que 4 GB.</translation>
    </message>
</context>
<context>
    <name>DropDownEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Escreva para procurar ou abra a lista</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir a lista</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>abrir a lista</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>needed before you can finish</source>
        <translation>necessário para concluir</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A rever</translation>
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
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Manter tudo</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>This destroys the keys of this vault at once, and then every file of it. Nobody can read it again: not you, not your office, not with the passphrase and not with the recovery kit. It cannot be undone.</source>
        <translation>Isto destrói de imediato as chaves deste cofre e, depois, cada um dos seus ficheiros. Ninguém o poderá voltar a ler: nem quem o escreveu, nem o seu escritório, nem com a frase-passe, nem com o kit de recuperação. Não se pode anular.</translation>
    </message>
    <message>
        <source>What it does not reach</source>
        <translation>O que isto não alcança</translation>
    </message>
    <message>
        <source>Hold for 3 seconds to erase everything</source>
        <translation>Mantenha premido 3 segundos para apagar tudo</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word one types to erase everything; one short plain word</comment>
        <translation>apagar</translation>
    </message>
    <message>
        <source>Or type the word &quot;{word}&quot; and press the button beside it:</source>
        <translation>Ou escreva a palavra «{word}» e prima o botão ao lado:</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Known to lie elsewhere:
{places}</source>
        <translation>Sabe-se que há noutros lugares:
{places}</translation>
    </message>
    <message>
        <source>Nothing was erased. The word is &quot;{word}&quot;.</source>
        <translation>Nada foi apagado. A palavra é «{word}».</translation>
    </message>
    <message>
        <source>Backups and copies of the vault folder elsewhere. They open with the passphrase as before.</source>
        <translation>As cópias de segurança e as cópias da pasta do cofre noutros lugares. Abrem com a frase-passe, como antes.</translation>
    </message>
    <message>
        <source>Copies you saved outside the vault, pages you printed, and bundles you sent.</source>
        <translation>As cópias que guardou fora do cofre, as páginas que imprimiu e os pacotes que enviou.</translation>
    </message>
    <message>
        <source>Traces on the disk itself. Memory sticks and newer disks may keep old pieces for a while. They stay locked; but somebody who finds old pieces of the keys and forces the passphrase out of you could open others.</source>
        <translation>Vestígios no próprio disco. As pens e os discos mais recentes podem manter durante algum tempo pedaços antigos. Continuam protegidos; mas quem encontrar pedaços antigos das chaves e lhe arrancar a frase-passe à força poderia abrir outros.</translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Type your passphrase. Everything is encrypted anew, and then your records open.</source>
        <translation>Escreva a sua frase-passe. Tudo é cifrado de novo e depois os seus registos abrem.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing in the vault&apos;s database can be read with this passphrase, so nothing was changed. Put back a backup, or a copy of the whole vault folder.</source>
        <translation>Com esta frase-passe não se consegue ler nada na base de dados do cofre, por isso nada foi alterado. Reponha uma cópia de segurança ou uma cópia de toda a pasta do cofre.</translation>
    </message>
    <message>
        <source>A look through the vault found damage. Everything else can be used as before. What it is, and what you can do, stands under Safety, in Check and repair.</source>
        <translation>Ao verificar o cofre foram encontrados danos. Tudo o resto pode ser usado como antes. O que é e o que pode fazer está em Segurança, em Verificar e reparar.</translation>
    </message>
    <message>
        <source>The vault was repaired. What was kept and what could not be read any more stands under Safety, in Check and repair.</source>
        <translation>O cofre foi reparado. O que se manteve e o que já não foi possível ler está em Segurança, em Verificar e reparar.</translation>
    </message>
    <message>
        <source>This record is no longer in the vault. The list has been refreshed.</source>
        <translation>Este registo já não está no cofre. A lista foi atualizada.</translation>
    </message>
    <message>
        <source>The clock of this computer stands earlier than when you last worked. Your work is safe. Check the date, so that new records carry the right one.</source>
        <translation>O relógio deste computador está atrasado em relação à última vez que trabalhou. O seu trabalho está a salvo. Verifique a data, para que os novos registos levem a data certa.</translation>
    </message>
    <message>
        <source>The place for backups, {folder}, cannot be reached. Earlier backups there are safe. Plug the stick in, or choose another place, then try again.</source>
        <translation>Não é possível chegar ao lugar das cópias de segurança, {folder}. As cópias anteriores que lá estão continuam a salvo. Ligue a pen USB ou escolha outro lugar e tente de novo.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup in {folder}. Earlier backups there are safe. Free {needed} there, or choose another place.</source>
        <translation>Não há espaço para a cópia de segurança em {folder}. As cópias anteriores que lá estão continuam a salvo. Liberte lá {needed} ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB, and this backup needs more. Earlier backups there are safe. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation>A pen em {folder} não aceita ficheiros com mais de 4 GB, e esta cópia de segurança precisa de mais. As cópias anteriores que lá estão continuam a salvo. Use outra pen, ou peça que formatem esta em exFAT, o que a esvazia.</translation>
    </message>
    <message>
        <source>The backup file {name} belongs to another vault. It was left as it is. Choose another folder for this one.</source>
        <translation>O ficheiro de cópia de segurança {name} é de outro cofre. Ficou como estava. Escolha outra pasta para este.</translation>
    </message>
    <message>
        <source>The backup file {name} was made with a newer version of the app. It was left as it is. Use that version.</source>
        <translation>O ficheiro de cópia de segurança {name} foi feito com uma versão mais recente da aplicação. Ficou como estava. Use essa versão.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as a backup. Nothing was changed. Copy it again from where it came, or choose another file.</source>
        <translation>Não é possível ler o ficheiro {name} como cópia de segurança. Nada foi alterado. Copie-o de novo da origem ou escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>A part of the backup file {name} is damaged. Your vault is not touched by that. Choose an earlier backup, or make a new one.</source>
        <translation>Uma parte do ficheiro de cópia de segurança {name} está danificada. Isso não afeta o seu cofre. Escolha uma cópia de segurança anterior ou faça uma nova.</translation>
    </message>
    <message>
        <source>The file {name} holds no finished backup: making it was stopped half-way. Choose another file, or make the backup again.</source>
        <translation>O ficheiro {name} não contém uma cópia de segurança terminada: parou a meio. Escolha outro ficheiro ou faça a cópia de segurança de novo.</translation>
    </message>
    <message>
        <source>Making the backup {name} was stopped half-way, and it cannot be put right where it lies. Copy it to this computer together with the file of the same name that ends in -journal, then open the copy.</source>
        <translation>A cópia de segurança {name} parou a meio e não pode ser arranjada onde está. Copie-a para este computador com o ficheiro do mesmo nome que acaba em -journal e abra a cópia.</translation>
    </message>
    <message>
        <source>The new backup in {folder} could not be read back as it was written, so it does not count. Your vault is safe, and earlier backups stay. Use another stick or folder; this one may be worn out.</source>
        <translation>A nova cópia de segurança em {folder} não pôde ser lida tal como foi escrita, por isso não conta. O seu cofre está a salvo, e as cópias anteriores ficam. Use outra pen ou pasta; esta pode estar gasta.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe. Free {needed}, then try again.</source>
        <translation>O disco está cheio. O que foi guardado está a salvo. Liberte {needed} e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Nothing was lost. Choose another folder, or ask for the right to write there.</source>
        <translation>Não é possível escrever em {folder}. Nada se perdeu. Escolha outra pasta ou peça autorização para escrever nessa.</translation>
    </message>
    <message>
        <source>This account may not use {folder}. Nothing was changed. Choose another folder, or ask whoever looks after the computer.</source>
        <translation>Esta conta não pode usar {folder}. Nada foi alterado. Escolha outra pasta ou fale com quem cuida do computador.</translation>
    </message>
    <message>
        <source>The file {name} could not be read. It was not added. Copy it to this computer and try again.</source>
        <translation>Não foi possível ler o ficheiro {name}, que não foi acrescentado. Copie-o para este computador e tente de novo.</translation>
    </message>
    <message>
        <source>That is the folder of the vault itself, where nothing may lie open. Nothing was saved. Choose another folder.</source>
        <translation>Essa é a própria pasta do cofre, onde nada pode ficar à vista. Nada foi guardado. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The file {name} was not added. {reason}</source>
        <translation>O ficheiro {name} não foi acrescentado. {reason}</translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} and was not added. A shorter or smaller copy will fit.</source>
        <translation>O ficheiro {name} tem mais de {limit} e não foi acrescentado. Uma cópia mais curta ou mais pequena já cabe.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged and was not added. Open it in a picture program, save it again, and add the new copy.</source>
        <translation>A imagem {name} está danificada e não foi acrescentada. Abra-a num programa de imagens, guarde-a de novo e acrescente a nova cópia.</translation>
    </message>
    <message>
        <source>This record is already being amended. Go on with the draft that is open.</source>
        <translation>Este registo já está a ser alterado. Continue no rascunho que está aberto.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for that. What was saved is safe. Close other programs, then try again.</source>
        <translation>Este computador tem pouca memória livre para isso. O que foi guardado está a salvo. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing of the picture would be left. Keep a larger part of it.</source>
        <translation>Não sobraria nada da imagem. Mantenha uma parte maior.</translation>
    </message>
    <message>
        <source>The picture {name} is too large to work on and was not added. Save a smaller copy of it and add that.</source>
        <translation>A imagem {name} é demasiado grande e não foi acrescentada. Guarde uma cópia mais pequena e acrescente essa cópia.</translation>
    </message>
    <message>
        <source>The document {name} is damaged and was not added. Open it, save it again, and add the new copy.</source>
        <translation>O documento {name} está danificado e não foi acrescentado. Abra-o, guarde-o de novo e acrescente a nova cópia.</translation>
    </message>
    <message>
        <source>The template {form} cannot be read. Your records are safe. Install the app again to repair it.</source>
        <translation>Não é possível ler o modelo {form}. Os seus registos estão a salvo. Instale a aplicação de novo para o reparar.</translation>
    </message>
    <message>
        <source>The template {form} was changed outside the app, so it is not used. Your records are safe. Install the app again to repair it.</source>
        <translation>O modelo {form} foi alterado fora da aplicação e por isso não é usado. Os seus registos estão a salvo. Instale a aplicação de novo para o reparar.</translation>
    </message>
    <message>
        <source>The template {form}, version {version}, is not on this computer. The record is safe and can be opened where the template is.</source>
        <translation>O modelo {form}, versão {version}, não está neste computador. O registo está a salvo e pode ser aberto onde houver esse modelo.</translation>
    </message>
    <message>
        <source>The template {form} could not be converted: {detail}</source>
        <translation>Não foi possível converter o modelo {form}: {detail}</translation>
    </message>
    <message>
        <source>The answers of one record cannot be read. The others are safe. Make a copy of the vault folder before you go on.</source>
        <translation>Não é possível ler as respostas de um registo. Os outros estão a salvo. Faça uma cópia da pasta do cofre antes de continuar.</translation>
    </message>
    <message>
        <source>A few answers are still needed before you can finish. What you wrote is saved.</source>
        <translation>Ainda faltam algumas respostas para poder concluir. O que escreveu está guardado.</translation>
    </message>
    <message>
        <source>The bundle {name} cannot be read. Copy it again from where it came and try once more.</source>
        <translation>Não é possível ler o pacote {name}. Copie-o de novo da origem e tente outra vez.</translation>
    </message>
    <message>
        <source>It is an office document of a kind, or with parts, whose hidden details cannot be taken out here. Save it as PDF and add that.</source>
        <translation>É um documento de escritório de um tipo, ou com partes, cujos pormenores escondidos não se podem retirar aqui. Guarde-o como PDF e acrescente esse.</translation>
    </message>
    <message>
        <source>It has layers that are not shown. Print it to a new PDF and add that.</source>
        <translation>Tem camadas que não aparecem. Imprima-o para um novo PDF e acrescente esse.</translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers. Choose other readers, or widen who may see the record.</source>
        <translation>Nada do que escolheu pode sair para estes leitores. Escolha outros leitores ou alargue quem pode ver o registo.</translation>
    </message>
    <message>
        <source>There is already a file {name} in that folder. It was left as it is. Choose another folder.</source>
        <translation>Já existe um ficheiro {name} nessa pasta. Ficou como estava. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The key with which this computer signs its bundles cannot be read. Your records are safe, but nothing can be exported. Put back a copy of the vault folder if you have one.</source>
        <translation>Não é possível ler a chave com que este computador assina os pacotes. Os seus registos estão a salvo, mas nada pode ser exportado. Se tiver uma cópia da pasta do cofre, reponha-a.</translation>
    </message>
    <message>
        <source>Something in the app went wrong. What was saved is safe. Close the app and open it again; if it happens again, tell whoever supports you.</source>
        <translation>Algo correu mal na aplicação. O que foi guardado está a salvo. Feche a aplicação e abra-a de novo; se voltar a acontecer, avise quem lhe dá apoio.</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the vault&apos;s database is damaged and cannot be opened as it is. Nothing was changed. Repairing keeps everything that can still be read.</source>
        <translation>A sua frase-passe está certa, mas a base de dados do cofre está danificada e não pode ser aberta como está. Nada foi alterado. A reparação mantém tudo o que ainda se consegue ler.</translation>
    </message>
    <message>
        <source>Not the right passphrase</source>
        <translation>Não é a frase-passe certa</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Já está aberto</translation>
    </message>
    <message>
        <source>Open on another computer</source>
        <translation>Aberto noutro computador</translation>
    </message>
    <message>
        <source>Not a safe folder</source>
        <translation>Não é uma pasta segura</translation>
    </message>
    <message>
        <source>This disk keeps nobody out</source>
        <translation>Este disco não deixa ninguém de fora</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>This file was not added</source>
        <translation>Este ficheiro não foi acrescentado</translation>
    </message>
    <message>
        <source>This picture was not added</source>
        <translation>Esta imagem não foi acrescentada</translation>
    </message>
    <message>
        <source>Not quite finished</source>
        <translation>Ainda não está concluído</translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation>Nada sairia</translation>
    </message>
    <message>
        <source>The app stumbled</source>
        <translation>A aplicação tropeçou</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Isto não resultou</translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation>O ficheiro {name}</translation>
    </message>
    <message>
        <source>A file of this record</source>
        <translation>Um ficheiro deste registo</translation>
    </message>
    <message>
        <source>other people who use this computer can write in {folder}.</source>
        <translation>outras pessoas que usam este computador podem escrever em {folder}.</translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else who uses this computer.</source>
        <translation>{folder} é de outra pessoa que usa este computador.</translation>
    </message>
    <message>
        <source>, since {moment}</source>
        <translation>, desde {moment}</translation>
    </message>
    <message>
        <source>It is a program, and programs can do harm.</source>
        <translation>É um programa, e os programas podem causar danos.</translation>
    </message>
    <message>
        <source>{file} is no longer in the vault folder. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>{file} já não está na pasta do cofre. O texto do registo está a salvo. Recupere o ficheiro de uma cópia de segurança, na página Segurança em «Verificar e reparar», ou acrescente-o de novo.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database cannot be read. What can be read is shown; nothing was deleted. On the Safety page, under Check and repair, you see what is damaged and can repair it.</source>
        <translation>Não é possível ler uma parte da base de dados do cofre. O que se pode ler é mostrado; nada foi apagado. Na página Segurança, em “Verificar e reparar”, vê o que está danificado e pode repará-lo.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be opened. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>{file} está danificado e não pode ser aberto. O texto do registo está a salvo. Recupere o ficheiro de uma cópia de segurança, na página Segurança em «Verificar e reparar», ou acrescente-o de novo.</translation>
    </message>
    <message>
        <source>{file} is not what was added: another file lies in its place, and is neither shown nor sent. The text of the record is safe. Take the right file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation>{file} não é o que foi acrescentado: está outro ficheiro no lugar dele, que não é mostrado nem enviado. O texto do registo está a salvo. Recupere o ficheiro certo de uma cópia de segurança, na página Segurança em «Verificar e reparar», ou acrescente-o de novo.</translation>
    </message>
    <message>
        <source>The bundle does not hold what it promises: it was changed or damaged after it was signed. Nothing was taken from it. Ask for it to be sent again.</source>
        <translation>O pacote não contém o que promete: foi alterado ou danificado depois de assinado. Nada foi tirado dele. Peça que o enviem de novo.</translation>
    </message>
    <message>
        <source>Nothing left: what would leave now is not what you read. Look at the letter once more.</source>
        <translation>Nada saiu: o que sairia agora não é o que leu. Veja a carta mais uma vez.</translation>
    </message>
    <message>
        <source>The app cannot tell what kind of file it is. Photos, PDF, Word and OpenDocument text, plain text, audio and video can be added.</source>
        <translation>A aplicação não sabe que tipo de ficheiro é. Podem acrescentar-se fotografias, PDF, textos de Word e OpenDocument, texto simples, som e vídeo.</translation>
    </message>
    <message>
        <source>Web pages can carry hidden programs. Save it as PDF and add that.</source>
        <translation>As páginas web podem trazer programas escondidos. Guarde-a como PDF e acrescente o PDF.</translation>
    </message>
    <message>
        <source>It is an office document and may carry hidden programs. Save it as PDF and add that.</source>
        <translation>É um documento de escritório e pode trazer programas escondidos. Guarde-o como PDF e acrescente o PDF.</translation>
    </message>
    <message>
        <source>It is a packed folder. Unpack it and add the files one by one.</source>
        <translation>É uma pasta comprimida. Extraia os ficheiros e acrescente-os um a um.</translation>
    </message>
    <message>
        <source>Its name says one thing and its content another. Open it, save it again, and add the new copy.</source>
        <translation>O nome diz uma coisa e o conteúdo outra. Abra-o, guarde-o de novo e acrescente a nova cópia.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vazio.</translation>
    </message>
    <message>
        <source>It is locked with a password. Save a copy without the password and add that.</source>
        <translation>Está protegido com uma palavra-passe. Guarde uma cópia sem palavra-passe e acrescente essa cópia.</translation>
    </message>
    <message>
        <source>It is no plain text, or its letters are stored in an old way that could be misread. Open it in the program that made it, save it as text in &quot;UTF-8&quot;, and add that.</source>
        <translation>Não é texto simples, ou as letras estão guardadas de uma forma antiga que poderia ser mal lida. Abra-o no programa que o fez, guarde-o como texto em «UTF-8» e acrescente esse texto.</translation>
    </message>
    <message>
        <source>The document carries a program or other files inside. Print it to a new PDF and add that.</source>
        <translation>O documento traz dentro um programa ou outros ficheiros. Imprima-o para um novo PDF e acrescente o novo PDF.</translation>
    </message>
    <message>
        <source>the computer {name}</source>
        <translation>no computador {name}</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>noutro computador</translation>
    </message>
    <message>
        <source>some space</source>
        <translation>algum espaço</translation>
    </message>
</context>
<context>
    <name>ExchangingWords</name>
    <message>
        <source>Two people changed this record, and both versions are here. Look at them side by side and choose the one to go on from.</source>
        <translation>Duas pessoas alteraram este registo, e as duas versões estão aqui. Veja-as lado a lado e escolha aquela com que quer continuar.</translation>
    </message>
    <message>
        <source>{name} was made for other readers than colleagues, so its records are not taken in. Ask the sender for a bundle for colleagues.</source>
        <translation>{name} foi feito para outros leitores que não colegas, por isso os registos dele não são incorporados. Peça a quem o enviou um pacote para colegas.</translation>
    </message>
    <message>
        <source>Nobody here knows yet who made {name}. Compare the words of the key with the sender first: {words}</source>
        <translation>Ainda ninguém aqui sabe quem fez {name}. Compare primeiro as palavras da chave com quem o enviou: {words}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What will leave</source>
        <translation>O que vai sair</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Para quem é?</translation>
    </message>
    <message>
        <source>Also save the file with which others can check the signature</source>
        <translation>Guardar também o ficheiro com que outros podem verificar a assinatura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To a folder or stick</source>
        <translation>Para uma pasta ou uma pen</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Copiar para uma pen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>A fazer o pacote</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Pode parar a qualquer momento; nada fica a meio.</translation>
    </message>
    <message>
        <source>For example: the ministry&apos;s focal point</source>
        <translation>Por exemplo: o ponto focal do ministério</translation>
    </message>
    <message>
        <source>Who gets it (a role, no name)</source>
        <translation>Quem o recebe (uma função, sem nome)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n record(s) in the outbox</source>
        <translation>
            <numerusform>Pôr %n registo na caixa de saída</numerusform>
            <numerusform>Pôr %n registos na caixa de saída</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Exportar %n registo</numerusform>
            <numerusform>Exportar %n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody will be able to read this</source>
        <translation>Toda a gente vai poder ler isto</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) for everybody</source>
        <translation>
            <numerusform>Exportar %n registo para toda a gente</numerusform>
            <numerusform>Exportar %n registos para toda a gente</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the file can read this</source>
        <translation>Quem tiver o ficheiro pode ler isto</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) unsealed</source>
        <translation>
            <numerusform>Exportar %n registo sem selar</numerusform>
            <numerusform>Exportar %n registos sem selar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder or stick for the bundle</source>
        <translation>Escolha a pasta ou a pen USB para o pacote</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message numerus="yes">
        <source>%n thing(s) before it is ready</source>
        <translation>
            <numerusform>Falta %n coisa para estar pronto</numerusform>
            <numerusform>Faltam %n coisas para estar pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is kept. Press a line to go to its question.</source>
        <translation>Tudo o que escreveu está guardado. Prima uma linha para ir até à pergunta.</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Voltar a escrever</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>O que as pessoas aceitaram</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>Everything you write is in this one folder, locked with your passphrase. Copy the whole folder to keep a second one safe; a copy without the passphrase opens nothing.</source>
        <translation>Tudo o que escreve está nesta única pasta, protegida com a sua frase-passe. Copie a pasta inteira para ter uma segunda a salvo; uma cópia sem a frase-passe não abre nada.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Pasta do cofre</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Onde fica guardado</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>The name of a file</source>
        <translation>O nome de um ficheiro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Why it may stay in, for everybody to read</source>
        <translation>Porque pode ficar, para toda a gente ler</translation>
    </message>
    <message>
        <source>Why “{text}” may stay in</source>
        <translation>Porque pode ficar «{text}»</translation>
    </message>
    <message>
        <source>Use this reason for all that have none</source>
        <translation>Usar este motivo para todos os que não têm</translation>
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
        <translation>15,5007 ou 15°30&apos;02&quot; N</translation>
    </message>
    <message>
        <source>32.5599 or 32°33&apos;35&quot; E</source>
        <translation>32,5599 ou 32°33&apos;35&quot; E</translation>
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
        <translation>Diz: {remark}</translation>
    </message>
    <message>
        <source>Goes: {labels}</source>
        <translation>Vai: {labels}</translation>
    </message>
    <message>
        <source>With it: {files}</source>
        <translation>Com ele: {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>hidden details may remain in it</source>
        <translation>podem ficar pormenores escondidos</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>device</source>
        <translation>aparelho</translation>
    </message>
    <message>
        <source>owner&apos;s name</source>
        <translation>nome do proprietário</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>datas</translation>
    </message>
    <message>
        <source>small picture inside</source>
        <translation>imagem pequena incluída</translation>
    </message>
    <message>
        <source>other hidden details</source>
        <translation>outros pormenores escondidos</translation>
    </message>
    <message>
        <source>no hidden details were found in it</source>
        <translation>não foram encontrados pormenores escondidos</translation>
    </message>
    <message>
        <source>taken out: {details}</source>
        <translation>retirado: {details}</translation>
    </message>
    <message>
        <source>Looked at for safety by {who} on {day}</source>
        <translation>Verificação de segurança: {who}, em {day}</translation>
    </message>
    <message>
        <source>Cleared for {audience} by {who} on {day}</source>
        <translation>Autorizado para: {audience} ({who}, em {day})</translation>
    </message>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>Fica aqui: {reason}.</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Go into a question to see why it is asked and what a good answer holds.</source>
        <translation>Entre numa pergunta para ver porque é feita e o que tem uma boa resposta.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>How this list works</source>
        <translation>Como funciona esta lista</translation>
    </message>
    <message>
        <source>Each line leads to one question. Answer it, or look at it once more.</source>
        <translation>Cada linha leva a uma pergunta. Responda ou reveja-a.</translation>
    </message>
    <message>
        <source>When nothing is left, press Finish. Until then it stays a draft, safe here.</source>
        <translation>Quando nada faltar, prima Concluir. Até lá continua um rascunho, a salvo aqui.</translation>
    </message>
    <message>
        <source>If you do not know an answer</source>
        <translation>Se não souber uma resposta</translation>
    </message>
    <message>
        <source>Write what you know and who could tell more. You can finish another day.</source>
        <translation>Escreva o que sabe e quem poderia dizer mais. Pode concluir noutro dia.</translation>
    </message>
    <message>
        <source>The gateway asks</source>
        <translation>O portal pede</translation>
    </message>
    <message>
        <source>No guidance is needed here: write it as you would say it.</source>
        <translation>Aqui não é preciso orientação: escreva como diria.</translation>
    </message>
    <message>
        <source>Template from your office, {office}</source>
        <translation>Modelo do seu escritório, {office}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search your records ({keys})</source>
        <translation>Procurar nos registos ({keys})</translation>
    </message>
    <message>
        <source>Search your records</source>
        <translation>Procurar nos registos</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>Mostrar de novo todos os registos</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Back to where you came from; everything is saved</source>
        <translation>Voltar para onde estava; tudo fica guardado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Ler-lhe</translation>
    </message>
    <message>
        <source>Shows the story as a whole, large, to read it to her</source>
        <translation>Mostra a história inteira, em grande, para lha ler</translation>
    </message>
    <message>
        <source>Help for her</source>
        <translation>Ajuda para ela</translation>
    </message>
    <message>
        <source>Whom to turn to when she needs help</source>
        <translation>A quem recorrer quando ela precisa de ajuda</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Mostrar ou esconder a orientação</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Shows what is still missing</source>
        <translation>Mostra o que ainda falta</translation>
    </message>
    <message>
        <source>Not saved yet; trying again</source>
        <translation>Ainda não guardado; a tentar de novo</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado às {time}</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>Where she can get help</source>
        <translation>Onde ela pode encontrar ajuda</translation>
    </message>
    <message>
        <source>Your team has not filled in its list of help yet. Your office can do so under Safety, “List of help”. Until then, ask a GBV specialist or case worker whom to turn to.</source>
        <translation>A sua equipa ainda não preencheu a lista de ajuda. O seu escritório pode fazê-lo em Segurança, «Lista de ajuda». Até lá, pergunte a uma especialista em VBG ou a quem acompanha casos a quem recorrer.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Verificado em {day}</translation>
    </message>
    <message>
        <source>Nobody noted when this was checked. Call before you send somebody.</source>
        <translation>Ninguém anotou quando isto foi verificado. Telefone antes de mandar alguém.</translation>
    </message>
</context>
<context>
    <name>HelpListSection</name>
    <message>
        <source>When somebody in a story is in danger, and whenever you press F9 while writing, the app shows this list and asks for nothing else. Put the nearest and surest services first.</source>
        <translation>Quando uma pessoa de uma história está em perigo, e sempre que prime F9 ao escrever, a aplicação mostra esta lista e não pergunta mais nada. Ponha primeiro os serviços mais próximos e mais seguros.</translation>
    </message>
    <message>
        <source>Leave out the address of any shelter or safe house: write who leads there instead. Call each service from time to time, and note the day.</source>
        <translation>Não ponha a morada de nenhum abrigo ou casa segura: escreva antes quem leva até lá. Telefone a cada serviço de vez em quando e anote o dia.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Acrescentar um serviço</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <source>List of help</source>
        <translation>Lista de ajuda</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Ainda por guardar.</translation>
    </message>
    <message>
        <source>The day on which it was checked is not clear. Write it like {example}.</source>
        <translation>O dia em que foi verificado não está claro. Escreva-o como {example}.</translation>
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
        <translation>Ajuda para ela</translation>
    </message>
    <message>
        <source>Put down the record and listen. Believe her, ask what she needs now, and offer these services; she decides. Write down nothing of what she told you: this app is not for cases.</source>
        <translation>Pouse o registo e ouça. Acredite nela, pergunte-lhe de que precisa agora e ofereça-lhe estes serviços; é ela que decide. Não escreva nada do que lhe contou: esta aplicação não é para casos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>{reason} Talvez: {words}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Revision {number}, {moment}, {author}</source>
        <translation>Versão {number}, {moment}, {author}</translation>
    </message>
    <message>
        <source>{revision}, from a colleague</source>
        <translation>{revision}, de uma colega</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ver o que mudou</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>As respostas são as mesmas.</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>antes: {text}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation>agora: {text}</translation>
    </message>
    <message>
        <source>Exported on {day} for {readers}</source>
        <translation>Exportado em {day} para {readers}</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message numerus="yes">
        <source>Keep holding: %n</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Continue a premir: %n</numerusform>
            <numerusform>Continue a premir: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message numerus="yes">
        <source>%n file(s) of your records are no longer in the vault folder. What you wrote is safe. Put the files back from a copy of the folder, or add them again.</source>
        <translation>
            <numerusform>%n ficheiro dos seus registos já não está na pasta do cofre. O que escreveu está seguro. Reponha o ficheiro a partir de uma cópia da pasta ou acrescente-o de novo.</numerusform>
            <numerusform>%n ficheiros dos seus registos já não estão na pasta do cofre. O que escreveu está seguro. Reponha os ficheiros a partir de uma cópia da pasta ou acrescente-os de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nada à sua espera.</translation>
    </message>
    <message>
        <source>Begin something new at the side, or look through your records.</source>
        <translation>Comece algo novo aqui ao lado ou percorra os seus registos.</translation>
    </message>
    <message>
        <source>Say who you are: a name, initials or your role.</source>
        <translation>Diga quem é: um nome, iniciais ou a sua função.</translation>
    </message>
    <message>
        <source>Say who I am</source>
        <translation>Dizer quem sou</translation>
    </message>
    <message>
        <source>It is written into your records as you want it shown. A real name is not needed.</source>
        <translation>Fica escrito nos seus registos tal como quiser que apareça. Não é preciso o nome verdadeiro.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) in the outbox have waited for more than a week, or cannot be sent as they are.</source>
        <translation>
            <numerusform>%n pacote da caixa de saída espera há mais de uma semana, ou não pode ser enviado tal como está.</numerusform>
            <numerusform>%n pacotes da caixa de saída esperam há mais de uma semana, ou não podem ser enviados tal como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bundle(s) that you sent no receipt came within a month. Sending again does no harm.</source>
        <translation>
            <numerusform>De %n pacote que enviou não veio recibo no espaço de um mês. Enviar de novo não faz mal.</numerusform>
            <numerusform>De %n pacotes que enviou não veio recibo no espaço de um mês. Enviar de novo não faz mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the outbox</source>
        <translation>Ver a caixa de saída</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Verificar e reparar</translation>
    </message>
    <message>
        <source>Take in the setup file of your office, if you have one.</source>
        <translation>Incorpore o ficheiro de configuração do seu escritório, se o tiver.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>O seu escritório</translation>
    </message>
    <message>
        <source>It says where your work goes. You can write without it, and do this later.</source>
        <translation>Diz para onde vai o seu trabalho. Pode escrever sem ele e fazer isto mais tarde.</translation>
    </message>
    <message>
        <source>Try a practice record with made-up facts.</source>
        <translation>Experimente um registo de treino com factos inventados.</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Look around, write something, and discard it afterwards. Nothing leaves this computer.</source>
        <translation>Explore, escreva algo e depois elimine-o. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Is this draft still needed? {title}</source>
        <translation>Este rascunho ainda é preciso? {title}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Nobody has changed it since {day}. What is not needed is safest gone; it stays in the bin for 30 days.</source>
        <translation>Ninguém o alterou desde {day}. O que não é preciso está mais seguro longe daqui; fica 30 dias na reciclagem.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>{kind}, last changed {moment}</source>
        <translation>{kind}, última alteração: {moment}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n more draft(s) wait to be finished.</source>
        <translation>
            <numerusform>Há mais %n rascunho por concluir.</numerusform>
            <numerusform>Há mais %n rascunhos por concluir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>The gateway asks for %n change(s) in {title}.</source>
        <translation>
            <numerusform>O portal pede %n alteração em {title}.</numerusform>
            <numerusform>O portal pede %n alterações em {title}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway asks for changes in %n more record(s).</source>
        <translation>
            <numerusform>O portal pede alterações em mais %n registo.</numerusform>
            <numerusform>O portal pede alterações em mais %n registos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people changed {title}. Both versions are here.</source>
        <translation>Duas pessoas alteraram {title}. As duas versões estão aqui.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Ver as duas</translation>
    </message>
    <message>
        <source>Choose the one to go on from. Nothing was overwritten.</source>
        <translation>Escolha aquela com que quer continuar. Nada foi substituído.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) have two versions.</source>
        <translation>
            <numerusform>Há mais %n registo com duas versões.</numerusform>
            <numerusform>Há mais %n registos com duas versões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished record(s) have not been exported yet.</source>
        <translation>
            <numerusform>%n registo concluído ainda não foi exportado.</numerusform>
            <numerusform>%n registos concluídos ainda não foram exportados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Escolher quais</translation>
    </message>
    <message>
        <source>Until you export, they are on this computer only.</source>
        <translation>Até exportar, estão só neste computador.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) lie outside the vault, where others may open them.</source>
        <translation>
            <numerusform>%n cópia está fora do cofre, onde outras pessoas a podem abrir.</numerusform>
            <numerusform>%n cópias estão fora do cofre, onde outras pessoas as podem abrir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What needs you</source>
        <translation>O que espera por si</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>No pillar yet</source>
        <translation>Ainda sem pilar</translation>
    </message>
    <message>
        <source>Records by pillar; finished filled, drafts outlined</source>
        <translation>Registos por pilar; concluídos a cheio, rascunhos em contorno</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
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
        <translation>Número do registo</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Versão</translation>
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
        <translation>Língua</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Changed</source>
        <translation>Já mudou</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens your records here.</source>
        <translation>A partir de agora, a sua nova frase-passe abre os seus registos aqui.</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Retirar esta chave</translation>
    </message>
    <message>
        <source>It opens nothing here any more. Backups and copies of the folder that were made before still open with it.</source>
        <translation>Deixa de abrir seja o que for aqui. As cópias de segurança e as cópias da pasta feitas antes ainda abrem com ela.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The file that your office gave you</source>
        <translation>O ficheiro que o seu escritório lhe deu</translation>
    </message>
    <message>
        <source>Text files (*.txt *.pub);;All files (*)</source>
        <translation>Ficheiros de texto (*.txt *.pub);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Cifrar tudo de novo</translation>
    </message>
    <message>
        <source>The app locks, encrypts your records, and opens again. You type your passphrase once. Files follow in the background, also over several days. Older backups go once a new one is made. Databases kept beside the vault from before a repair go at once.</source>
        <translation>A aplicação bloqueia, cifra os seus registos e volta a abrir. Escreve a sua frase-passe uma vez. Os ficheiros seguem-se em segundo plano, também ao longo de vários dias. As cópias de segurança antigas saem quando houver uma nova. As bases de dados guardadas ao lado do cofre de antes de uma reparação saem de imediato.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Each of these alone opens your records. What you take away opens nothing any more.</source>
        <translation>Cada uma destas, por si só, abre os seus registos. O que retirar deixa de abrir seja o que for.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Files are being encrypted anew: {done} of {total}.</source>
        <translation>A cifrar de novo os ficheiros: {done} de {total}.</translation>
    </message>
    <message>
        <source>Chosen on {day}.</source>
        <translation>Escolhida em {day}.</translation>
    </message>
    <message>
        <source>You know it.</source>
        <translation>Sabe-a de cor.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperação</translation>
    </message>
    <message>
        <source>You have none. If the passphrase is forgotten, nobody can open your records. A kit is one sheet of paper that can.</source>
        <translation>Não tem nenhum. Se a frase-passe for esquecida, ninguém pode abrir os seus registos. Um kit é uma folha de papel que pode.</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>Fazer um kit</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Fazer um novo</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Three pieces</source>
        <translation>Três peças</translation>
    </message>
    <message>
        <source>Three people each keep one, and two of them together can help you. None can alone.</source>
        <translation>Três pessoas guardam uma cada, e duas delas juntas podem ajudar. Nenhuma o pode fazer sozinha.</translation>
    </message>
    <message>
        <source>Make three pieces</source>
        <translation>Fazer três peças</translation>
    </message>
    <message>
        <source>Test two of them</source>
        <translation>Testar duas delas</translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation>Fazer novas</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Help from your office</source>
        <translation>Ajuda do seu escritório</translation>
    </message>
    <message>
        <source>With its key, your office can help you in when the passphrase is lost. It never learns the passphrase. But it could open a copy of your records.</source>
        <translation>Com a chave dele, o seu escritório pode ajudar a entrar quando a frase-passe se perde. Nunca fica a saber a frase-passe. Mas poderia abrir uma cópia dos seus registos.</translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation>Um escritório sem nome</translation>
    </message>
    <message>
        <source>Add an office&apos;s key</source>
        <translation>Acrescentar a chave de um escritório</translation>
    </message>
    <message>
        <source>All locks at once</source>
        <translation>Todas as fechaduras de uma vez</translation>
    </message>
    <message>
        <source>Did somebody have your passphrase, your kit, or a copy of this folder? Then encrypt everything anew: what they have opens nothing that you write from now on. Everything that opens your records today goes on doing so; take away or change first what they know.</source>
        <translation>Alguém teve a sua frase-passe, o seu kit ou uma cópia desta pasta? Então cifre tudo de novo: o que essa pessoa tem não abre nada do que escrever a partir de agora. Tudo o que hoje abre os seus registos continua a abri-los; retire ou mude primeiro o que essa pessoa conhece.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Cifrar tudo de novo</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Data de criação: {day}.</translation>
    </message>
    <message>
        <source>This app did not make it. Take it away.</source>
        <translation>Não foi feito por esta aplicação. Convém retirar.</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>Ainda sem teste.</translation>
    </message>
    <message>
        <source>Last tested on {day}.</source>
        <translation>Último teste: {day}.</translation>
    </message>
</context>
<context>
    <name>KitEntry</name>
    <message>
        <source>{typed} of {count} words or groups of digits. Small mistakes in spaces do not matter.</source>
        <translation>{typed} de {count} palavras ou grupos de algarismos. Pequenos enganos nos espaços não importam.</translation>
    </message>
</context>
<context>
    <name>KitPaper</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperação</translation>
    </message>
    <message>
        <source>These 24 words open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation>Estas 24 palavras abrem o seu cofre quando a frase-passe é esquecida. Junto com uma cópia de segurança, também o abrem noutro computador. Quem tiver esta página e o seu cofre pode ler tudo o que lá está.</translation>
    </message>
    <message>
        <source>These 24 numbers open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation>Estes 24 números abrem o seu cofre quando a frase-passe é esquecida. Junto com uma cópia de segurança, também o abrem noutro computador. Quem tiver esta página e o seu cofre pode ler tudo o que lá está.</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>As 24 palavras</translation>
    </message>
    <message>
        <source>The 24 numbers</source>
        <translation>Os 24 números</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Como usar</translation>
    </message>
    <message>
        <source>On another computer, install the app and choose “I have a backup” first.</source>
        <translation>Noutro computador, instale a aplicação e escolha primeiro «Tenho uma cópia de segurança».</translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With the recovery kit”.</source>
        <translation>Na primeira janela, escolha «Outras formas de entrar» e depois «Com o kit de recuperação».</translation>
    </message>
    <message>
        <source>Type the words in their order, from 1 to 24. Capital letters and accents do not matter.</source>
        <translation>Escreva as palavras por ordem, de 1 a 24. As maiúsculas e os acentos não importam.</translation>
    </message>
    <message>
        <source>Type the numbers in their order, from 1 to 24. Spaces do not matter.</source>
        <translation>Escreva os números por ordem, de 1 a 24. Os espaços não importam.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. This page goes on working until you make a new kit.</source>
        <translation>Escolha uma nova frase-passe. Esta página continua a servir até fazer um novo kit.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Como guardar</translation>
    </message>
    <message>
        <source>Keep it in a safe place, away from the computer and from your backups.</source>
        <translation>Guarde-o num lugar seguro, longe do computador e das suas cópias de segurança.</translation>
    </message>
    <message>
        <source>Do not photograph, scan or send it, and type it nowhere but in the app.</source>
        <translation>Não o fotografe, não o digitalize nem o envie, e não o escreva em nenhum lugar a não ser na aplicação.</translation>
    </message>
    <message>
        <source>Test it twice a year: under Safety, Keys.</source>
        <translation>Teste-o duas vezes por ano: em Segurança, Chaves.</translation>
    </message>
    <message>
        <source>If it is lost or somebody saw it, make a new kit and a new backup at once. This page still opens older backups, so delete those.</source>
        <translation>Se se perder ou alguém o vir, faça logo um novo kit e uma nova cópia de segurança. Esta página ainda abre cópias de segurança anteriores, por isso elimine-as.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testado em</translation>
    </message>
    <message>
        <source>Recovery piece {number} of 3</source>
        <translation>Peça de recuperação {number} de 3</translation>
    </message>
    <message>
        <source>Two of three pieces, each with its own short code, open the vault when the passphrase is forgotten. One piece alone opens nothing.</source>
        <translation>Duas de três peças, cada uma com o seu próprio código curto, abrem o cofre quando a frase-passe é esquecida. Uma só peça não abre nada.</translation>
    </message>
    <message>
        <source>Series {series}. Only pieces of the same series go together.</source>
        <translation>Série {series}. Só se juntam peças da mesma série.</translation>
    </message>
    <message>
        <source>The 33 words of this piece</source>
        <translation>As 33 palavras desta peça</translation>
    </message>
    <message>
        <source>The 33 numbers of this piece</source>
        <translation>Os 33 números desta peça</translation>
    </message>
    <message>
        <source>Bring two pieces of the same series together, and the short code of each.</source>
        <translation>Junte duas peças da mesma série e o código curto de cada uma.</translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With two of the three pieces”.</source>
        <translation>Na primeira janela, escolha «Outras formas de entrar» e depois «Com duas das três peças».</translation>
    </message>
    <message>
        <source>Type the words of each piece in their order, and its short code.</source>
        <translation>Escreva as palavras de cada peça por ordem, e o código curto dela.</translation>
    </message>
    <message>
        <source>Type the numbers of each piece in their order, and its short code.</source>
        <translation>Escreva os números de cada peça por ordem, e o código curto dela.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The pieces go on working until new ones are made.</source>
        <translation>Escolha uma nova frase-passe. As peças continuam a servir até serem feitas outras.</translation>
    </message>
    <message>
        <source>Each piece belongs with another person, in another place, away from the computer.</source>
        <translation>Cada peça deve ficar com outra pessoa, noutro lugar, longe do computador.</translation>
    </message>
    <message>
        <source>Never write the short code on this page; keep it apart from it.</source>
        <translation>Nunca escreva o código curto nesta página; guarde-o à parte.</translation>
    </message>
    <message>
        <source>Do not photograph, scan or send this page, and type it nowhere but in the app.</source>
        <translation>Não fotografe, não digitalize nem envie esta página, e não a escreva em nenhum lugar a não ser na aplicação.</translation>
    </message>
    <message>
        <source>If a piece is lost or somebody saw it, make three new pieces and a new backup.</source>
        <translation>Se uma peça se perder ou alguém a vir, faça três peças novas e uma nova cópia de segurança.</translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>Make a recovery kit</source>
        <translation>Fazer um kit de recuperação</translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper with 24 words. If the passphrase is forgotten, or the computer is gone and only a backup is left, the kit opens your records.</source>
        <translation>Um kit de recuperação é uma folha de papel com 24 palavras. Se a frase-passe for esquecida, ou se já não houver computador e só restar uma cópia de segurança, o kit abre os seus registos.</translation>
    </message>
    <message>
        <source>Whoever has this paper and your computer, or a backup, can read everything. Keep it away from both, and do not take a photo of it.</source>
        <translation>Quem tiver este papel e o seu computador, ou uma cópia de segurança, pode ler tudo. Guarde-o longe de ambos e não lhe tire fotografias.</translation>
    </message>
    <message>
        <source>The kit that you have now will open nothing any more. Destroy it then.</source>
        <translation>O kit que tem agora deixará de abrir seja o que for. Destrua-o então.</translation>
    </message>
    <message>
        <source>The next step shows the words. Make sure that nobody looks on.</source>
        <translation>O passo seguinte mostra as palavras. Veja primeiro se ninguém está a olhar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar as palavras</translation>
    </message>
    <message>
        <source>Put it on paper</source>
        <translation>Passe-o para papel</translation>
    </message>
    <message>
        <source>Print it, or copy it by hand, each word with its number.</source>
        <translation>Imprima, ou copie à mão, cada palavra com o seu número.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Já está em papel</translation>
    </message>
    <message>
        <source>Three words from your paper</source>
        <translation>Três palavras do seu papel</translation>
    </message>
    <message>
        <source>So that nothing was misread. Only then does the kit open your records.</source>
        <translation>Para que nada tenha sido mal lido. Só depois o kit abre os seus registos.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Mostrar as palavras de novo</translation>
    </message>
    <message>
        <source>Keep this kit</source>
        <translation>Manter este kit</translation>
    </message>
    <message>
        <source>Number {number} is not what was shown. Look at your paper, or show the words again.</source>
        <translation>O número {number} não é o que foi mostrado. Veja o seu papel ou mostre as palavras de novo.</translation>
    </message>
</context>
<context>
    <name>KitTestSheet</name>
    <message>
        <source>Test two pieces</source>
        <translation>Testar duas peças</translation>
    </message>
    <message>
        <source>Test the kit</source>
        <translation>Testar o kit</translation>
    </message>
    <message>
        <source>Take the paper and type what stands on it. Nothing is opened or changed by this.</source>
        <translation>Pegue no papel e escreva o que lá está. Isto não abre nem altera nada.</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>Uma peça</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>Outra peça</translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation>O que está no seu papel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>It is typed right, but it does not open these records. Perhaps it is an older one, or of another computer.</source>
        <translation>Está bem escrito, mas não abre estes registos. Talvez seja um mais antigo, ou de outro computador.</translation>
    </message>
    <message>
        <source>Yes, it opens your records</source>
        <translation>Sim, abre os seus registos</translation>
    </message>
    <message>
        <source>Put the paper back where it was, away from the computer.</source>
        <translation>Ponha o papel de novo onde estava, longe do computador.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>LastBackup</name>
    <message>
        <source>Backing up before closing</source>
        <translation>Cópia de segurança antes de fechar</translation>
    </message>
    <message>
        <source>Everything is saved. The app closes by itself as soon as the backup stands.</source>
        <translation>Está tudo guardado. A aplicação fecha sozinha assim que a cópia de segurança estiver feita.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Sair sem ela</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The last words are not saved</source>
        <translation>As últimas palavras não estão guardadas</translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation>Fechar e perder as últimas palavras</translation>
    </message>
    <message>
        <source>Your last words are kept in memory until then: leave the computer on.</source>
        <translation>Até lá, as suas últimas palavras ficam na memória: deixe o computador ligado.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>This bundle goes to &lt;b&gt;{target}&lt;/b&gt; and can be read by &lt;b&gt;{readers}&lt;/b&gt;. {holds}</source>
        <translation>Este pacote vai para &lt;b&gt;{target}&lt;/b&gt; e pode ser lido por &lt;b&gt;{readers}&lt;/b&gt;. {holds}</translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers.</source>
        <translation>Nada do que escolheu pode sair para estes leitores.</translation>
    </message>
    <message>
        <source>To change that, amend the record and widen the answer to &quot;Who may see it&quot;.</source>
        <translation>Para mudar isso, altere o registo e alargue a resposta a «Quem pode ver».</translation>
    </message>
    <message>
        <source>What is damaged can be taken back from a backup, on the page Safety under &quot;Check and repair&quot;. Or amend the record, and add the file again or remove it.</source>
        <translation>O que está danificado pode ser recuperado de uma cópia de segurança, na página Segurança em «Verificar e reparar». Ou altere o registo e acrescente o ficheiro de novo ou retire-o.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would leave, and who agreed to it ...</source>
        <translation>A ver o que sairia, e quem o aceitou ...</translation>
    </message>
    <message>
        <source>Please read it once more: it has changed.</source>
        <translation>Leia mais uma vez, por favor: mudou.</translation>
    </message>
    <message>
        <source>Who looked at a record and who cleared it is a claim that a key signs. This computer cannot know whose key it is: the gateway checks that.</source>
        <translation>Quem verificou um registo e quem o autorizou é uma afirmação assinada por uma chave. Este computador não pode saber de quem é a chave: é o portal que o confirma.</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt;, &lt;b&gt;{pictures}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation>Contém &lt;b&gt;{records}&lt;/b&gt;, &lt;b&gt;{pictures}&lt;/b&gt; e &lt;b&gt;{files}&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n outro ficheiro</numerusform>
            <numerusform>%n outros ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation>Contém &lt;b&gt;{records}&lt;/b&gt; e &lt;b&gt;{files}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and no files.</source>
        <translation>Contém &lt;b&gt;{records}&lt;/b&gt; e nenhum ficheiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) taken back travel along</source>
        <translation>
            <numerusform>Segue também %n consentimento retirado</numerusform>
            <numerusform>Seguem também %n consentimentos retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>So that whoever has an older bundle removes what was taken back. No person and no reason is named.</source>
        <translation>Para que quem tem um pacote mais antigo retire o que foi retirado. Não se nomeia nenhuma pessoa nem nenhum motivo.</translation>
    </message>
    <message>
        <source>Record {number}, since {day}: {scope}</source>
        <translation>Registo {number}, desde {day}: {scope}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Who might want to read it</source>
        <translation>Quem poderia querer ler</translation>
    </message>
    <message>
        <source>Somebody who finds, steals or seizes the computer, a stick or a backup.</source>
        <translation>Alguém que encontre, roube ou apreenda o computador, uma pen ou uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Somebody who shares the computer with you, or uses it after you.</source>
        <translation>Alguém que partilhe o computador consigo, ou o use depois de si.</translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or walks in.</source>
        <translation>Alguém que espreite por cima do seu ombro, ou que entre.</translation>
    </message>
    <message>
        <source>Somebody who sees a bundle on its way, or changes it.</source>
        <translation>Alguém que veja um pacote pelo caminho, ou o altere.</translation>
    </message>
    <message>
        <source>Somebody who can force you to open it.</source>
        <translation>Alguém que o possa obrigar a abrir.</translation>
    </message>
    <message>
        <source>Somebody who has put a program on the computer that watches it.</source>
        <translation>Alguém que tenha posto no computador um programa que o vigia.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>O que resiste</translation>
    </message>
    <message>
        <source>While it is locked, nothing that you wrote can be read: records, drafts, files, small pictures, what you search in, and who you are. It is encrypted from the first key you press. Backups are encrypted in the same way.</source>
        <translation>Enquanto está bloqueada, nada do que escreveu pode ser lido: registos, rascunhos, ficheiros, miniaturas, aquilo em que procura e a sua identidade. Tudo é cifrado desde a primeira tecla. As cópias de segurança são cifradas da mesma maneira.</translation>
    </message>
    <message>
        <source>Guessing the passphrase is slow for everybody, also on another and faster computer. That protects a good passphrase. It does not protect a short one.</source>
        <translation>Adivinhar a frase-passe é lento para toda a gente, também noutro computador mais rápido. Isso protege uma boa frase-passe. Não protege uma curta.</translation>
    </message>
    <message>
        <source>It locks by itself after some minutes, when the computer sleeps, and when you lock the computer. What you typed is saved first.</source>
        <translation>A aplicação bloqueia sozinha ao fim de alguns minutos, quando o computador adormece e quando bloqueia o computador. O que escreveu é guardado antes.</translation>
    </message>
    <message>
        <source>Pressing Shift three times, or Exit, hides the window at once, saves, locks, and empties the clipboard.</source>
        <translation>Premir Shift três vezes, ou Sair, esconde a janela de imediato, guarda, bloqueia e esvazia a área de transferência.</translation>
    </message>
    <message>
        <source>Pictures, pages, sound and films open inside the app. No copy that others could read is left on the disk, unless you save one outside; those are listed until you delete them.</source>
        <translation>Imagens, páginas, som e vídeos abrem dentro da aplicação. Não fica no disco nenhuma cópia que outras pessoas possam ler, a não ser que guarde uma fora; essas ficam numa lista até as eliminar.</translation>
    </message>
    <message>
        <source>A bundle that somebody changed on its way is refused by whoever checks its signature.</source>
        <translation>Um pacote que alguém alterou pelo caminho é recusado por quem verificar a assinatura.</translation>
    </message>
    <message>
        <source>What holds only in part</source>
        <translation>O que resiste só em parte</translation>
    </message>
    <message>
        <source>Anybody who sees the folder of the app or a backup can tell that the app is used, how much there is, when it changed last, and which ways in there are. The folder also tells the language of the app, and an office can be told by its key. They cannot tell what it says.</source>
        <translation>Quem vir a pasta da aplicação ou uma cópia de segurança pode saber que a aplicação é usada, quanto contém, quando mudou pela última vez e que formas de entrar existem. A pasta revela também a língua da aplicação, e um escritório pode ser reconhecido pela chave. O que está escrito não pode ser lido.</translation>
    </message>
    <message>
        <source>Somebody who can write into the folder can damage it, or put an older state of it back. Damage is noticed and named. An older state of the records is not noticed.</source>
        <translation>Quem puder escrever na pasta pode danificá-la ou repor um estado anterior dela. A aplicação dá pelos danos e diz quais são. Não dá por um estado anterior dos registos.</translation>
    </message>
    <message>
        <source>A bundle that you leave unsealed. With your office&apos;s setup file, bundles for the gateway are sealed for it, and others for the colleagues you tick: nobody else can open them, not even you. Without, whoever gets the file can read it, and the app says so before it is made. A notice that a consent was taken back is never sealed, so that everybody who got the record can read it; it holds the number of the record and what was taken back, and no name.</source>
        <translation>Um pacote que deixe por selar. Com o ficheiro de configuração do seu escritório, os pacotes para o portal são selados para ele, e os outros para as colegas que marcar: mais ninguém os pode abrir, nem mesmo quem os fez. Sem ele, quem receber o ficheiro pode lê-lo, e a aplicação avisa antes de o fazer. Um aviso de que um consentimento foi retirado nunca é selado, para que todas as pessoas que receberam o registo o possam ler; contém o número do registo e o que foi retirado, e nenhum nome.</translation>
    </message>
    <message>
        <source>That there is a bundle. Its size and when it was made can be seen, and how many receivers a sealed one has, though not which.</source>
        <translation>Que existe um pacote. Pode ver-se o tamanho dele e quando foi feito, e quantos destinatários tem um selado, mas não quais.</translation>
    </message>
    <message>
        <source>The name that an office gave your device. Once it is confirmed, whoever can open a bundle of it can read that name and organisation. An office should choose names that tell of no person and no place.</source>
        <translation>O nome que um escritório deu ao seu aparelho. Depois de confirmado, quem puder abrir um pacote dele pode ler esse nome e essa organização. Um escritório deve escolher nomes que não revelem nenhuma pessoa nem nenhum lugar.</translation>
    </message>
    <message>
        <source>An office whose signing key was stolen. Until everybody knows, somebody else can confirm devices in its name.</source>
        <translation>Um escritório a quem roubaram a chave de assinatura. Até toda a gente saber, outra pessoa pode confirmar aparelhos em nome dele.</translation>
    </message>
    <message>
        <source>The wait after wrong passphrases slows down somebody at this keyboard. Somebody who copies the whole folder can guess elsewhere without that wait; each guess still costs them time.</source>
        <translation>A espera depois de frases-passe erradas atrasa quem estiver neste teclado. Quem copiar a pasta inteira pode adivinhar noutro lugar sem essa espera; mesmo assim, cada tentativa custa-lhe tempo.</translation>
    </message>
    <message>
        <source>What somebody in a record did not agree to stays here: it goes into no bundle, page, table, copied text or picture. The day counts: a consent that has run out, or was taken back, lets nothing more out. Somebody other than the writer has to clear a record first.</source>
        <translation>O que uma pessoa de um registo não aceitou fica aqui: não vai para nenhum pacote, página, tabela, texto copiado ou imagem. O dia conta: um consentimento que terminou, ou que foi retirado, já não deixa sair nada. Primeiro, alguém que não o tenha escrito tem de autorizar o registo.</translation>
    </message>
    <message>
        <source>The app uses the network for one thing alone: to send what you put in the outbox to the gateway that your office&apos;s setup file names, and to fetch the answers. Without such a file it never uses it.</source>
        <translation>A aplicação usa a rede para uma só coisa: enviar o que pôs na caixa de saída para o portal que o ficheiro de configuração do seu escritório indica, e ir buscar as respostas. Sem esse ficheiro, nunca a usa.</translation>
    </message>
    <message>
        <source>Everybody who has the recovery kit, two of its pieces with their codes, or the office key, and the folder or a backup, can open it. Keep them where you would keep the passphrase.</source>
        <translation>Quem tiver o kit de recuperação, duas das peças com os códigos, ou a chave do escritório, e também a pasta ou uma cópia de segurança, pode abrir tudo. Guarde-os onde guardaria a frase-passe.</translation>
    </message>
    <message>
        <source>A new passphrase or a new kit does not reach backups and copies of the folder that were made before: the old one still opens those. Changing the data key and deleting the old backups cures that for what is still in your hands.</source>
        <translation>Uma nova frase-passe ou um novo kit não chega às cópias de segurança nem às cópias da pasta feitas antes: o que havia antes ainda as abre. Mudar a chave dos dados e eliminar as cópias de segurança antigas resolve isso para o que ainda está nas suas mãos.</translation>
    </message>
    <message>
        <source>Whoever watches the network can see that this computer speaks with the gateway, when, and how much it sends. They cannot see what. Where that alone is dangerous, copy bundles to a stick.</source>
        <translation>Quem vigia a rede pode ver que este computador fala com o portal, quando, e quanto envia. Não pode ver o quê. Onde só isso já é perigoso, copie os pacotes para uma pen.</translation>
    </message>
    <message>
        <source>The app can hold a record only against what was written down: who is in it, what she agreed to, who can be recognised in a picture. What was ticked wrongly, or left out, it cannot know.</source>
        <translation>A aplicação só pode comparar um registo com o que foi anotado: quem está nele, o que aceitou, quem pode ser reconhecida numa imagem. O que foi mal marcado, ou ficou de fora, ela não pode saber.</translation>
    </message>
    <message>
        <source>It looks for numbers, dates, addresses and protected names in what you write. It does not find everything, and it cannot tell what a neighbour would recognise.</source>
        <translation>Procura números, datas, moradas e nomes protegidos no que escreve. Não encontra tudo, e não pode dizer o que um vizinho reconheceria.</translation>
    </message>
    <message>
        <source>That somebody checked a record is signed with her key. A signature says who claims this; it takes the receiver to know whose key it is.</source>
        <translation>Que alguém verificou um registo é assinado com a sua chave. Uma assinatura diz quem o afirma; cabe a quem o recebe saber de quem é a chave.</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>O que não resiste</translation>
    </message>
    <message>
        <source>A computer that is watched. A program that records keys or the screen sees what you see, and your passphrase too. No app can stop it from inside.</source>
        <translation>Um computador vigiado. Um programa que grave as teclas ou o ecrã vê tudo o que aparece no ecrã, e também a sua frase-passe. Nenhuma aplicação o pode impedir por dentro.</translation>
    </message>
    <message>
        <source>A passphrase that is forced out of you. There is no second, harmless vault to show: a false one that is found out can put you in more danger.</source>
        <translation>Uma frase-passe que lhe arranquem à força. Não há um segundo cofre inofensivo para mostrar: um falso que seja descoberto pode aumentar o perigo que corre.</translation>
    </message>
    <message>
        <source>Photos and recordings of the screen, and paper that was printed.</source>
        <translation>Fotografias e gravações do ecrã, e o papel que foi impresso.</translation>
    </message>
    <message>
        <source>The memory of the computer while the app is open, and while it is hidden but could not save the last words yet. Parts of it can be written to the disk by the system, when memory is short or when the computer sleeps deeply. Encrypt the whole disk if you can.</source>
        <translation>A memória do computador enquanto a aplicação está aberta, e enquanto está escondida sem ter conseguido guardar as últimas palavras. O sistema pode escrever partes dela no disco, quando falta memória ou quando o computador hiberna. Cifre o disco inteiro, se puder.</translation>
    </message>
    <message>
        <source>Remains on modern disks and sticks. They keep old contents where no program reaches them. What was inside the app is encrypted there; a copy that you saved outside is not.</source>
        <translation>Restos em discos e pens modernos. Mantêm conteúdos antigos onde nenhum programa chega. O que estava dentro da aplicação está lá cifrado; uma cópia que guardou fora, não.</translation>
    </message>
    <message>
        <source>What has left: bundles, prints, copies and backups elsewhere. Deleting here does not call them back.</source>
        <translation>O que já saiu: pacotes, impressões, cópias e cópias de segurança noutros lugares. Eliminar aqui não os traz de volta.</translation>
    </message>
    <message>
        <source>A passphrase that is lost, if there is no kit, no pieces and no office key. Nobody can open it then, and we cannot either.</source>
        <translation>Uma frase-passe perdida, se não houver kit, nem peças, nem chave do escritório. Então ninguém pode abrir o cofre, nem quem fez esta aplicação.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que pode fazer</translation>
    </message>
    <message>
        <source>Choose a passphrase of several words, and tell it to nobody.</source>
        <translation>Escolha uma frase-passe de várias palavras e não a diga a ninguém.</translation>
    </message>
    <message>
        <source>Print the recovery kit, keep it away from the computer, and test it now and then.</source>
        <translation>Imprima o kit de recuperação, guarde-o longe do computador e teste-o de vez em quando.</translation>
    </message>
    <message>
        <source>Keep a backup on a stick in another place, and check it now and then.</source>
        <translation>Tenha uma cópia de segurança numa pen noutro lugar e verifique-a de vez em quando.</translation>
    </message>
    <message>
        <source>Lock the app when you go, also for a moment. Use Exit when somebody comes.</source>
        <translation>Bloqueie a aplicação quando se afastar, mesmo por um momento. Use Sair quando alguém se aproximar.</translation>
    </message>
    <message>
        <source>Do not write what could lead to a survivor: no name, no address, no number. What is not written cannot be found.</source>
        <translation>Não escreva o que possa levar a uma sobrevivente: nem nome, nem endereço, nem número. O que não está escrito não pode ser encontrado.</translation>
    </message>
    <message>
        <source>If you think the computer is watched, do not open the app on it. Ask your office for help.</source>
        <translation>Se pensa que o computador está a ser vigiado, não abra nele a aplicação. Peça ajuda ao seu escritório.</translation>
    </message>
    <message>
        <source>If the computer may be taken and you have no time: Safety, Erase everything. It destroys the keys within a second.</source>
        <translation>Se lhe puderem tirar o computador e não houver tempo: Segurança, Apagar tudo. Destrói as chaves num segundo.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>What it cannot protect</source>
        <translation>Limites da proteção</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press a key to stay.</source>
        <translation>
            <numerusform>Bloqueia dentro de %n segundo. Prima uma tecla para ficar.</numerusform>
            <numerusform>Bloqueia dentro de %n segundos. Prima uma tecla para ficar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>When nobody touches the keyboard, the mouse or the screen, the app saves everything and locks. It tells you half a minute before. Playing a film or a sound counts as being there.</source>
        <translation>Quando ninguém toca no teclado, no rato ou no ecrã, a aplicação guarda tudo e bloqueia. Avisa meio minuto antes. Reproduzir um vídeo ou um som conta como presença.</translation>
    </message>
    <message>
        <source>Lock when the window is minimised too</source>
        <translation>Bloquear também ao minimizar a janela</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear ao fim de</translation>
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
        <translation>O que mais a bloqueia</translation>
    </message>
    <message>
        <source>The app locks when the computer goes to sleep and when its screen is locked, as far as the computer tells. A Mac tells only when it wakes up: lock the app yourself before you close the lid.</source>
        <translation>A aplicação bloqueia quando o computador adormece e quando o ecrã é bloqueado, se o computador o disser. Um Mac só o diz ao acordar: bloqueie a aplicação antes de fechar a tampa.</translation>
    </message>
    <message>
        <source>An export or a file that is being added is finished first, behind the lock. Only sleep, quick exit and locking by hand stop it. Nothing half-done is left behind, and you are told afterwards.</source>
        <translation>Uma exportação ou um ficheiro que está a ser acrescentado termina primeiro, por trás do bloqueio. Só a suspensão, a saída rápida e o bloqueio à mão os param. Nada fica a meio, e há um aviso depois.</translation>
    </message>
    <message>
        <source>If the last words cannot be saved, as on a full disk, everything is hidden all the same. The words stay in memory and are saved as soon as that works.</source>
        <translation>Se não for possível guardar as últimas palavras, por exemplo com o disco cheio, tudo é escondido na mesma. As palavras ficam na memória e são guardadas assim que possível.</translation>
    </message>
    <message>
        <source>Leave at once</source>
        <translation>Sair de imediato</translation>
    </message>
    <message>
        <source>Press Shift three times, or the button Exit. Everything is hidden, saved and locked, and the clipboard is emptied.</source>
        <translation>Prima Shift três vezes, ou o botão Sair. Tudo é escondido, guardado e bloqueado, e a área de transferência é esvaziada.</translation>
    </message>
    <message>
        <source>What you copy from delicate answers is taken off the clipboard after one minute. A program that keeps a history of the clipboard may have it still.</source>
        <translation>O que copia de respostas delicadas sai da área de transferência ao fim de um minuto. Um programa que guarde um histórico da área de transferência ainda o pode ter.</translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Write large</source>
        <translation>Escrever em grande</translation>
    </message>
    <message>
        <source>Opens this answer alone on a sheet; Esc brings you back</source>
        <translation>Abre esta resposta sozinha numa folha; Esc traz de volta</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookFirst</name>
    <message>
        <source>Look at these before they go</source>
        <translation>Veja isto antes de sair</translation>
    </message>
    <message>
        <source>Put together, they could point to a place, a small group, a partner or a person.</source>
        <translation>Em conjunto, podem revelar um lugar, um grupo pequeno, um parceiro ou uma pessoa.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text could say who somebody is. What stays in for everybody to read needs a reason, in a few words.</source>
        <translation>
            <numerusform>%n ponto do texto pode dizer quem é alguém. O que fica para toda a gente ler precisa de um motivo, em poucas palavras.</numerusform>
            <numerusform>%n pontos do texto podem dizer quem é alguém. O que fica para toda a gente ler precisa de um motivo, em poucas palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>LostSheet</name>
    <message>
        <source>This device is lost</source>
        <translation>Este aparelho perdeu-se</translation>
    </message>
    <message>
        <source>Save the list of lost devices</source>
        <translation>Guardar a lista de aparelhos perdidos</translation>
    </message>
    <message>
        <source>Its confirmation is taken back for good, also if the device is found again: then it makes a new key and asks anew. What it signed is refused wherever the list arrives.</source>
        <translation>A confirmação dele é retirada para sempre, mesmo que o aparelho volte a aparecer: nesse caso faz uma chave nova e pede de novo. O que assinou é recusado onde quer que a lista chegue.</translation>
    </message>
    <message>
        <source>The list names every lost device of your office. Give it to your teams and to the gateway; your next setup file carries it as well.</source>
        <translation>A lista indica todos os aparelhos perdidos do seu escritório. Dê-a às suas equipas e ao portal; o seu próximo ficheiro de configuração também a leva.</translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation>Frase da chave de assinatura do escritório</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is lost: save the list…</source>
        <translation>Perdeu-se: guardar a lista…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Guardar a lista…</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation>Escreva a frase da chave de assinatura do escritório.</translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation>Listas de aparelhos perdidos (*.revoked)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>Onde pôr a lista</translation>
    </message>
</context>
<context>
    <name>MakerWords</name>
    <message>
        <source>Maker unknown: there is no signature that can be read.</source>
        <translation>Autoria desconhecida: não há nenhuma assinatura que se possa ler.</translation>
    </message>
    <message>
        <source>Its key was taken back since: ask your office before you use this.</source>
        <translation>A chave com que foi assinado foi entretanto retirada: pergunte ao seu escritório antes de usar isto.</translation>
    </message>
    <message>
        <source>{device}, {organisation}</source>
        <translation>{device}, {organisation}</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person on {date}.</source>
        <translation>Feito por {who}, com confirmação em pessoa em {date}.</translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared on {date}.</source>
        <translation>Feito por um aparelho cujas palavras alguém daqui comparou em {date}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office} on {date}.</source>
        <translation>Feito por {who}, com confirmação de {office} em {date}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed on {date} by an office that you trust.</source>
        <translation>Feito por {who}, com confirmação em {date} de um escritório em que confia.</translation>
    </message>
    <message>
        <source>Made on this device.</source>
        <translation>Feito neste aparelho.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office}.</source>
        <translation>Feito por {who}, com confirmação de {office}.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by an office that you trust.</source>
        <translation>Feito por {who}, com confirmação de um escritório em que confia.</translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person before.</source>
        <translation>Feito por {who}, com confirmação anterior em pessoa.</translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared before.</source>
        <translation>Feito por um aparelho cujas palavras alguém daqui já comparou.</translation>
    </message>
    <message>
        <source>Made by {who}, whom your office&apos;s setup file names.</source>
        <translation>Feito por {who}, que o ficheiro de configuração do seu escritório indica.</translation>
    </message>
    <message>
        <source>Made by {who}, whose confirmation has run out. Ask whether the device is still theirs.</source>
        <translation>Feito por {who}, cuja confirmação terminou. Pergunte se o aparelho ainda lhe pertence.</translation>
    </message>
    <message>
        <source>This device was lost or its key stolen: do not use what it made.</source>
        <translation>Este aparelho perdeu-se ou a chave dele foi roubada: não use o que ele fez.</translation>
    </message>
    <message>
        <source>Changed after signing: do not use.</source>
        <translation>Alterado depois de assinado: não use.</translation>
    </message>
    <message>
        <source>Maker unknown: it calls itself {who}, and nobody here confirmed that.</source>
        <translation>Autoria desconhecida: diz chamar-se {who}, e ninguém aqui o confirmou.</translation>
    </message>
    <message>
        <source>Maker unknown: nobody here has confirmed this device.</source>
        <translation>Autoria desconhecida: ninguém aqui confirmou este aparelho.</translation>
    </message>
</context>
<context>
    <name>MonthEditor</name>
    <message>
        <source>year</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More ways out</source>
        <translation>Mais formas de sair</translation>
    </message>
    <message>
        <source>Copy the whole record …</source>
        <translation>Copiar o registo inteiro …</translation>
    </message>
    <message>
        <source>Save as a table (CSV) …</source>
        <translation>Guardar como tabela (CSV) …</translation>
    </message>
    <message>
        <source>Save a picture …</source>
        <translation>Guardar uma imagem …</translation>
    </message>
    <message>
        <source>Consent form …</source>
        <translation>Formulário de consentimento …</translation>
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
        <translation>Nova frase-passe</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>A nova outra vez</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Escreva uma nova frase-passe.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation>As duas não são iguais. Escreva a segunda outra vez ou mostre o que escreve.</translation>
    </message>
    <message>
        <source>It would be guessed too soon. Add one or two words.</source>
        <translation>Seria adivinhada demasiado depressa. Junte uma ou duas palavras.</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>These texts are yours: the app shows them at the right moment and sends them nowhere.</source>
        <translation>Estes textos são seus: a aplicação mostra-os no momento certo e não os envia para lado nenhum.</translation>
    </message>
    <message>
        <source>What must be reported by law</source>
        <translation>O que a lei obriga a comunicar</translation>
    </message>
    <message>
        <source>Shown before the questions of every story. Say what has to be reported in your country, to whom, and what that means for her, in words that can be read out.</source>
        <translation>Aparece antes das perguntas de cada história. Diga o que tem de ser comunicado no seu país, a quem, e o que isso significa para ela, com palavras que se possam ler em voz alta.</translation>
    </message>
    <message>
        <source>Care for the team</source>
        <translation>Cuidar da equipa</translation>
    </message>
    <message>
        <source>Shown after work on a story, when it is finished or took more than 20 minutes. Say what helps in your team, and whom one can call.</source>
        <translation>Aparece depois do trabalho numa história, quando fica concluída ou levou mais de 20 minutos. Diga o que ajuda na sua equipa e a quem se pode telefonar.</translation>
    </message>
    <message>
        <source>Remind people after work on a story</source>
        <translation>Lembrar depois do trabalho numa história</translation>
    </message>
    <message>
        <source>Keep these texts</source>
        <translation>Guardar estes textos</translation>
    </message>
    <message>
        <source>Notes for your team</source>
        <translation>Notas para a sua equipa</translation>
    </message>
    <message>
        <source>Words worth another look</source>
        <translation>Palavras a repensar</translation>
    </message>
    <message>
        <source>The app comes with a short list for each of its languages. Add your own: one in each line, as “word | why | what to write instead”. A line that begins with “-” takes a word off the list.</source>
        <translation>A aplicação traz uma lista curta para cada uma das suas línguas. Acrescente as suas: uma em cada linha, como «palavra | porquê | o que escrever em vez dela». Uma linha que comece por «-» tira uma palavra da lista.</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>Língua destas palavras</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Ainda por guardar.</translation>
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
        <translation>Fazer a chave de assinatura do escritório</translation>
    </message>
    <message>
        <source>With this key your office says which devices are its own. It opens with a phrase that only the people who confirm devices know; the vault&apos;s passphrase does not open it. Make it in one vault only, and keep backups of that vault.</source>
        <translation>Com esta chave, o seu escritório diz quais são os aparelhos dele. Abre-se com uma frase que só sabem as pessoas que confirmam aparelhos; a frase-passe do cofre não a abre. Faça-a num só cofre e guarde cópias de segurança desse cofre.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nome do escritório</translation>
    </message>
    <message>
        <source>As people call it: Kabul country office</source>
        <translation>Como lhe chamam: escritório nacional de Cabul</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>Latin letters, digits and hyphens, such as kabul-office. It cannot be changed later.</source>
        <translation>Letras latinas, algarismos e hífenes, como kabul-office. Não se pode mudar depois.</translation>
    </message>
    <message>
        <source>Phrase of this key</source>
        <translation>Frase desta chave</translation>
    </message>
    <message>
        <source>The same phrase once more</source>
        <translation>A mesma frase mais uma vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Fazer a chave</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Your office gives you one file. It tells the app where your work goes, who can open it there, and which devices to trust; it may bring templates too.</source>
        <translation>O seu escritório dá-lhe um ficheiro. Ele diz à aplicação para onde vai o seu trabalho, quem o pode abrir lá e em que aparelhos confiar; também pode trazer modelos.</translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation>Incorporar um ficheiro de configuração</translation>
    </message>
    <message>
        <source>For a focal point</source>
        <translation>Para um ponto focal</translation>
    </message>
    <message>
        <source>Make a setup file</source>
        <translation>Fazer um ficheiro de configuração</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>O seu escritório</translation>
    </message>
    <message>
        <source>The setup file that your office gave you</source>
        <translation>O ficheiro de configuração que o seu escritório lhe deu</translation>
    </message>
    <message>
        <source>Setup files (*.setup);;All files (*)</source>
        <translation>Ficheiros de configuração (*.setup);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>On a stick: {name}</source>
        <translation>Numa pen: {name}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Whoever runs the office&apos;s devices can make the setup file for all of them here. It is signed with the office&apos;s own key, which is made under &quot;Confirm devices&quot;.</source>
        <translation>Quem gere os aparelhos do escritório pode fazer aqui o ficheiro de configuração para todos eles. É assinado com a chave do próprio escritório, que se faz em «Confirmar aparelhos».</translation>
    </message>
    <message>
        <source>You hold the key of {office}. Write down where the work goes and who can open it, and save one file for all devices of the office.</source>
        <translation>Tem a chave de {office}. Escreva para onde vai o trabalho e quem o pode abrir, e guarde um só ficheiro para todos os aparelhos do escritório.</translation>
    </message>
    <message>
        <source>No setup file yet</source>
        <translation>Ainda sem ficheiro de configuração</translation>
    </message>
    <message>
        <source>You can write, finish and print all the same. The app just does not know yet where to send your work, so you hand on yourself what you export.</source>
        <translation>Pode escrever, concluir e imprimir na mesma. A aplicação só não sabe ainda para onde enviar o seu trabalho, por isso entrega pessoalmente o que exportar.</translation>
    </message>
    <message>
        <source>Setup file number {number}, made on {made}, in force here since {taken}.</source>
        <translation>Ficheiro de configuração número {number}, feito em {made}, em vigor aqui desde {taken}.</translation>
    </message>
    <message>
        <source>The setup file that was taken in cannot be read any more.</source>
        <translation>O ficheiro de configuração que foi incorporado já não pode ser lido.</translation>
    </message>
    <message>
        <source>Take your office&apos;s newest setup file in again. Your records are safe; nothing is sent.</source>
        <translation>Incorpore de novo o ficheiro de configuração mais recente do seu escritório. Os seus registos estão a salvo; nada é enviado.</translation>
    </message>
</context>
<context>
    <name>OfficeSheet</name>
    <message>
        <source>Ask your office for help</source>
        <translation>Pedir ajuda ao seu escritório</translation>
    </message>
    <message>
        <source>Choose a new passphrase first. It opens the answer, so nobody else can use that. Remember it: you type it again when the answer is here.</source>
        <translation>Escolha primeiro uma nova frase-passe. É ela que abre a resposta, para que mais ninguém a possa usar. Memorize-a: volta a escrevê-la quando a resposta chegar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Save the file for your office</source>
        <translation>Guardar o ficheiro para o seu escritório</translation>
    </message>
    <message>
        <source>Where to save the file for your office</source>
        <translation>Onde guardar o ficheiro para o seu escritório</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Send the file to your office</source>
        <translation>Envie o ficheiro ao seu escritório</translation>
    </message>
    <message>
        <source>Then call them, and read this number out. So they know that the file is really yours.</source>
        <translation>Depois telefone e leia este número em voz alta. Assim sabem que o ficheiro é mesmo seu.</translation>
    </message>
    <message>
        <source>Number to read out</source>
        <translation>Número para ler em voz alta</translation>
    </message>
    <message>
        <source>When their file has come back, choose Other ways in again, and then their answer.</source>
        <translation>Quando o ficheiro deles voltar, escolha de novo Outras formas de entrar e depois Com a resposta do seu escritório.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Repairing the vault</source>
        <translation>A reparar o cofre</translation>
    </message>
    <message>
        <source>Everything that can be read is kept. The damaged database stays beside the new one.</source>
        <translation>Mantém-se tudo o que se consegue ler. A base de dados danificada fica ao lado da nova.</translation>
    </message>
    <message>
        <source>Encrypting everything anew</source>
        <translation>A cifrar tudo de novo</translation>
    </message>
    <message>
        <source>Whatever happens meanwhile, your passphrase goes on opening your records.</source>
        <translation>Aconteça o que acontecer entretanto, a sua frase-passe continua a abrir os seus registos.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>That is not the passphrase of this vault. Your work is safe. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation>Essa não é a frase-passe deste cofre. O seu trabalho está a salvo. Verifique Caps Lock e a língua do teclado e tente de novo.</translation>
    </message>
    <message>
        <source>Wait a little before the next try. The pause protects your work from guessing.</source>
        <translation>Espere um pouco antes de tentar de novo. A pausa protege o seu trabalho de quem tenta adivinhar.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed. Add one or two more words that do not belong together.</source>
        <translation>Esta frase-passe pode ser adivinhada. Junte mais uma ou duas palavras sem ligação entre si.</translation>
    </message>
    <message>
        <source>The vault cannot be read: its file {file} is damaged. Nothing was changed. If you have a copy of the vault folder, put it back and open the app again.</source>
        <translation>Não é possível ler o cofre: o ficheiro {file} está danificado. Nada foi alterado. Se tiver uma cópia da pasta do cofre, reponha-a e abra a aplicação de novo.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}. If it is on a stick, plug the stick in and open the app again.</source>
        <translation>Não há cofre em {folder}. Se estiver numa pen USB, ligue-a e abra a aplicação de novo.</translation>
    </message>
    <message>
        <source>There is already a vault in {folder}. It was left as it is; open it, or choose another folder.</source>
        <translation>Já existe um cofre em {folder}. Ficou como estava; abra-o ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>This vault is already open in another window of the app on this computer{since}. Go on there, or close that window and try again. Nothing was lost.</source>
        <translation>Este cofre já está aberto noutra janela da aplicação neste computador{since}. Continue lá, ou feche essa janela e tente de novo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>This vault is open on {where}{since}, or was not closed there. Close it there, then try again. Two computers at once would spoil each other&apos;s work.</source>
        <translation>Este cofre está aberto {where}{since}, ou não foi fechado lá. Feche-o lá e tente de novo. Dois computadores ao mesmo tempo estragariam o trabalho um do outro.</translation>
    </message>
    <message>
        <source>The vault was not opened, because {reason} So they could put something else in its place. Nothing was changed.</source>
        <translation>O cofre não foi aberto. O motivo: {reason} Assim seria possível pôr outra coisa no lugar dele. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The disk that holds your vault cannot keep other people out of its files. What you write is locked with your passphrase all the same; but whoever uses this disk could remove the files. Keep the disk with you, and keep a backup.</source>
        <translation>O disco onde está o seu cofre não consegue manter outras pessoas longe dos ficheiros. Mesmo assim, o que escreve está protegido com a sua frase-passe; mas quem usar este disco poderia retirar os ficheiros. Mantenha o disco consigo e tenha uma cópia de segurança.</translation>
    </message>
    <message>
        <source>{name} in the vault folder leads somewhere else, or is no plain file. The app never writes through such a thing, so the vault was not opened. Put the real file back in its place, or remove it if you did not put it there, and try again.</source>
        <translation>{name}, na pasta do cofre, leva a outro lugar ou não é um simples ficheiro. A aplicação nunca escreve através de uma coisa dessas, por isso o cofre não foi aberto. Reponha o ficheiro verdadeiro no lugar, ou retire isto se não foi posto por si, e tente de novo.</translation>
    </message>
    <message>
        <source>The keys are destroyed, so nobody can read what was written. These files could not be removed: {names}. Close every other program and delete them by hand.</source>
        <translation>As chaves estão destruídas, por isso ninguém pode ler o que foi escrito. Não foi possível retirar estes ficheiros: {names}. Feche todos os outros programas e elimine-os à mão.</translation>
    </message>
    <message>
        <source>This vault was used with a newer version of the app. Nothing was changed. Open it with that version.</source>
        <translation>Este cofre foi usado com uma versão mais recente da aplicação. Nada foi alterado. Abra-o com essa versão.</translation>
    </message>
    <message>
        <source>The file vault.json in {folder} belongs to another vault. Nothing was changed. Put the vault.json back that was here before, or restore your backup.</source>
        <translation>O ficheiro vault.json em {folder} é de outro cofre. Nada foi alterado. Reponha o vault.json que estava aqui antes ou restaure a sua cópia de segurança.</translation>
    </message>
    <message>
        <source>The file {file} was lost or damaged. The app put it back from its own copy. Nothing was lost.</source>
        <translation>O ficheiro {file} perdeu-se ou ficou danificado. A aplicação repôs o ficheiro a partir da sua própria cópia. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Something other than this app changed the ways to open the vault. Your work is safe. Under Safety, look through them and make a new recovery kit.</source>
        <translation>Algo que não é esta aplicação alterou as formas de abrir o cofre. O seu trabalho está a salvo. Em Segurança, reveja-as e faça um novo kit de recuperação.</translation>
    </message>
    <message>
        <source>That is {found} of {expected}. Look whether a line was left out or typed twice.</source>
        <translation>São {found} de {expected}. Veja se falta uma linha ou se foi escrita duas vezes.</translation>
    </message>
    <message>
        <source>No kit has what stands at {numbers}. Compare it with the paper, letter by letter.</source>
        <translation>O que está no n.º {numbers} não existe em nenhum kit. Compare com o papel, letra a letra.</translation>
    </message>
    <message>
        <source>Each part exists, but together they are no kit. One of them is another than on the paper, or two are swapped.</source>
        <translation>Cada parte existe, mas juntas não formam um kit. Uma delas não é a do papel, ou há duas trocadas.</translation>
    </message>
    <message>
        <source>This does not open this vault: it is from another vault, or a newer one took its place. Your work is safe. Look for the newer paper.</source>
        <translation>Isto não abre este cofre: é de outro cofre, ou um mais recente tomou o lugar dele. O seu trabalho está a salvo. Procure o papel mais recente.</translation>
    </message>
    <message>
        <source>These two pieces do not go together: they are the same piece, or from two different times. Two different pieces with the same number at the top of the page are needed.</source>
        <translation>Estas duas peças não se juntam: são a mesma peça, ou são de momentos diferentes. São precisas duas peças diferentes com o mesmo número no topo da página.</translation>
    </message>
    <message>
        <source>The short code is not the one of this piece. Look whether the codes of two pieces were swapped.</source>
        <translation>O código curto não é o desta peça. Veja se os códigos de duas peças foram trocados.</translation>
    </message>
    <message>
        <source>This way to open the vault is already gone. The list has been refreshed.</source>
        <translation>Esta forma de abrir o cofre já não existe. A lista foi atualizada.</translation>
    </message>
    <message>
        <source>There are already {limit} offices that can help. Remove one first, then add this one.</source>
        <translation>Já há {limit} escritórios que podem ajudar. Retire primeiro um e depois acrescente este.</translation>
    </message>
    <message>
        <source>There is no key of an office in {name}. Ask the office for the file with its public key; its line begins with age1.</source>
        <translation>Não há nenhuma chave de escritório em {name}. Peça ao escritório o ficheiro com a chave pública; a linha começa por age1.</translation>
    </message>
    <message>
        <source>No office was given a way into this vault, so none can help. Try the recovery kit.</source>
        <translation>Nenhum escritório recebeu acesso a este cofre, por isso nenhum pode ajudar. Tente com o kit de recuperação.</translation>
    </message>
    <message>
        <source>The file {name} is damaged, or it is no file for getting help. Ask for it to be sent again.</source>
        <translation>O ficheiro {name} está danificado, ou não é um ficheiro de pedido de ajuda. Peça que o enviem de novo.</translation>
    </message>
    <message>
        <source>The file {name} belongs to another request for help. Nothing was changed. Ask for the answer to the newest request.</source>
        <translation>O ficheiro {name} é de outro pedido de ajuda. Nada foi alterado. Peça a resposta ao pedido mais recente.</translation>
    </message>
    <message>
        <source>The number read out is not the one of this request, so no answer was made. Somebody may have put another request in its place.</source>
        <translation>O número lido em voz alta não é o deste pedido, por isso não foi feita nenhuma resposta. Talvez alguém tenha posto outro pedido no lugar dele.</translation>
    </message>
</context>
<context>
    <name>OriginalLine</name>
    <message>
        <source>Look at the untouched picture</source>
        <translation>Ver a imagem original</translation>
    </message>
    <message>
        <source>Remove the untouched picture</source>
        <translation>Retirar a imagem original</translation>
    </message>
    <message>
        <source>A covered copy. The untouched picture is sealed in this vault and never leaves it.</source>
        <translation>Uma cópia coberta. A imagem original está selada neste cofre e nunca sai dele.</translation>
    </message>
    <message>
        <source>A covered copy.</source>
        <translation>Uma cópia coberta.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>When to send</source>
        <translation>Quando enviar</translation>
    </message>
    <message>
        <source>Pick up from a stick</source>
        <translation>Recolher de uma pen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegaram</translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>E mais %n anterior.</numerusform>
            <numerusform>E mais %n anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nada está a caminho.</translation>
    </message>
    <message>
        <source>What you export for a gateway waits here, goes by itself when there is a connection, and gets a receipt. Your office&apos;s setup file tells the app where to send.</source>
        <translation>O que exportar para um portal espera aqui, segue sozinho quando há ligação e recebe um recibo. O ficheiro de configuração do seu escritório diz à aplicação para onde enviar.</translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation>Incorporar um ficheiro de configuração</translation>
    </message>
    <message>
        <source>Export finished records for {gateway}: they wait here, go by themselves when there is a connection, and get a receipt. A stick will do too.</source>
        <translation>Exporte registos concluídos para {gateway}: esperam aqui, seguem sozinhos quando há ligação e recebem um recibo. Uma pen também serve.</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>Escolher registos</translation>
    </message>
    <message>
        <source>Take this bundle out of the outbox</source>
        <translation>Retirar este pacote da caixa de saída</translation>
    </message>
    <message>
        <source>It will not be sent. Its records stay as they are and can be exported again.</source>
        <translation>Não será enviado. Os registos dele ficam como estão e podem ser exportados de novo.</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>Retirar da caixa de saída</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>This bundle is no longer in the outbox.</source>
        <translation>Este pacote já não está na caixa de saída.</translation>
    </message>
    <message>
        <source>The file of this bundle is no longer in the outbox, or not all of it. The records are safe. Take the bundle out of the outbox and export the records again.</source>
        <translation>O ficheiro deste pacote já não está na caixa de saída, ou não está inteiro. Os registos estão a salvo. Retire o pacote da caixa de saída e exporte os registos de novo.</translation>
    </message>
    <message>
        <source>A consent in this bundle ended or was taken back, somebody in it is in danger, or a record in it is for fewer readers now, so it is not sent. Take it out of the outbox. What may still leave you can export again.</source>
        <translation>Um consentimento deste pacote terminou ou foi retirado, alguém nele está em perigo, ou um dos registos é agora para menos leitores, por isso não é enviado. Tire-o da caixa de saída. O que ainda pode sair pode ser exportado de novo.</translation>
    </message>
    <message>
        <source>A record in this bundle was deleted, so it is not sent. Put the record back from the bin, or take the bundle out of the outbox. The other records you can export again.</source>
        <translation>Um registo deste pacote foi eliminado, por isso o pacote não é enviado. Reponha o registo a partir da reciclagem, ou tire o pacote da caixa de saída. Os outros registos podem ser exportados de novo.</translation>
    </message>
    <message>
        <source>This bundle was sealed or signed with keys that do not count any more, so it is not sent. Take it out of the outbox and export the records again.</source>
        <translation>Este pacote foi selado ou assinado com chaves que já não contam, por isso não é enviado. Tire-o da caixa de saída e exporte os registos de novo.</translation>
    </message>
    <message>
        <source>This bundle was taken out of the outbox and is not sent. Its records can be exported again.</source>
        <translation>Este pacote foi retirado da caixa de saída e não é enviado. Os registos dele podem ser exportados de novo.</translation>
    </message>
    <message>
        <source>The app does not know where to send yet. Take in your office&apos;s setup file on the page Safety, or copy the bundle to a stick.</source>
        <translation>A aplicação ainda não sabe para onde enviar. Incorpore o ficheiro de configuração do seu escritório na página Segurança, ou copie o pacote para uma pen.</translation>
    </message>
    <message>
        <source>A notice that consent was taken back</source>
        <translation>Um aviso de que o consentimento foi retirado</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>Um pacote</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} and {files}</source>
        <translation>{records} e {files}</translation>
    </message>
    <message>
        <source>To {recipient}</source>
        <translation>Para {recipient}</translation>
    </message>
    <message>
        <source>whom you chose</source>
        <translation>quem escolheu</translation>
    </message>
    <message>
        <source>Paused. It waits until you let it go on.</source>
        <translation>Em pausa. Espera até o deixar continuar.</translation>
    </message>
    <message>
        <source>Waiting. {there} of {size} are there already.</source>
        <translation>À espera. Já lá estão {there} de {size}.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>À espera de ser enviado.</translation>
    </message>
    <message>
        <source>Copied to a stick on {day}. The receipt has not come yet.</source>
        <translation>Copiado para uma pen em {day}. O recibo ainda não veio.</translation>
    </message>
    <message>
        <source>Delivered on {day}. The receipt has not come yet.</source>
        <translation>Entregue em {day}. O recibo ainda não veio.</translation>
    </message>
    <message>
        <source>Received and accepted. The receipt came on {day}.</source>
        <translation>Recebido e aceite. O recibo veio em {day}.</translation>
    </message>
    <message>
        <source>Received. The gateway asks you to change something.</source>
        <translation>Recebido. O portal pede-lhe que altere algo.</translation>
    </message>
    <message>
        <source>Not accepted. The receipt says why.</source>
        <translation>Não aceite. O recibo diz porquê.</translation>
    </message>
    <message>
        <source>Received. What the gateway asked for is done.</source>
        <translation>Recebido. O que o portal pedia está feito.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>A enviar.</translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office, or copy to a stick.</source>
        <translation>O portal não deixa esta aplicação enviar. Tudo está a salvo aqui. Avise o seu escritório, ou copie para uma pen.</translation>
    </message>
    <message>
        <source>Asking for the receipt.</source>
        <translation>A pedir o recibo.</translation>
    </message>
    <message>
        <source>Asked at {time}. The receipt is not there yet.</source>
        <translation>Pedido às {time}. O recibo ainda não está lá.</translation>
    </message>
    <message>
        <source>The clock of this computer and the gateway&apos;s are {time} apart. What you send arrives all the same. Look whether date and time are right here.</source>
        <translation>O relógio deste computador e o do portal têm {time} de diferença. O que envia chega na mesma. Veja se a data e a hora estão certas aqui.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Este ficheiro</translation>
    </message>
    <message>
        <source>A receipt came that cannot be used. {why}</source>
        <translation>Veio um recibo que não se pode usar. {why}</translation>
    </message>
    <message>
        <source>{there} of {size}</source>
        <translation>{there} de {size}</translation>
    </message>
    <message>
        <source>{done}, {speed} a second, {time} left</source>
        <translation>{done}, {speed} por segundo, ainda {time}</translation>
    </message>
    <message>
        <source>Less than a minute at the present speed</source>
        <translation>Menos de um minuto à velocidade atual</translation>
    </message>
    <message>
        <source>About {time} at the present speed</source>
        <translation>Cerca de {time} à velocidade atual</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>O envio está em pausa.</translation>
    </message>
    <message>
        <source>Nothing is sent in the quiet hours.</source>
        <translation>Nada é enviado nas horas de silêncio.</translation>
    </message>
    <message>
        <source>This is not the network you chose for sending.</source>
        <translation>Esta não é a rede que escolheu para enviar.</translation>
    </message>
    <message>
        <source>You chose one network for sending, and this computer does not tell which one it is on.</source>
        <translation>Escolheu uma rede para enviar, e este computador não diz em qual está.</translation>
    </message>
    <message>
        <source>What you allowed for one day is used up. It goes on tomorrow.</source>
        <translation>O que permitiu para um dia está gasto. Continua amanhã.</translation>
    </message>
    <message>
        <source>This computer runs on its battery. Plug it in to send.</source>
        <translation>Este computador está a usar a bateria. Ligue-o à corrente para enviar.</translation>
    </message>
    <message>
        <source>You chose to send only when plugged in, and this computer does not tell whether it is.</source>
        <translation>Escolheu enviar só com o computador ligado à corrente, e ele não diz se está.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) waiting</source>
        <translation>
            <numerusform>%n pacote à espera</numerusform>
            <numerusform>%n pacotes à espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending, {percent} %</source>
        <translation>A enviar, {percent} %</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The picture as others will see it</source>
        <translation>A imagem como os outros a vão ver</translation>
    </message>
    <message>
        <source>Show how it was</source>
        <translation>Mostrar como era</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Retirar agora</translation>
    </message>
    <message>
        <source>Keep it, sealed in this vault</source>
        <translation>Manter, selada neste cofre</translation>
    </message>
    <message>
        <source>Somebody may be recognised in this picture, and no consent is named beside it. Removing the untouched picture is the safe choice.</source>
        <translation>Alguém pode ser reconhecido nesta imagem, e não há nenhum consentimento indicado ao lado. Retirar a imagem original é a escolha segura.</translation>
    </message>
    <message>
        <source>A finished version of this record has the untouched picture and keeps it, whatever you choose here. Delete the record if it must go.</source>
        <translation>Uma versão concluída deste registo tem a imagem original e fica com ela, seja qual for a sua escolha aqui. Elimine o registo se a imagem tiver de desaparecer.</translation>
    </message>
    <message>
        <source>This is what others will see</source>
        <translation>É isto que os outros vão ver</translation>
    </message>
    <message>
        <source>The blocks become part of the copy. Nobody can take them off it again or find out what was below, not even you. Look once more: signs, uniforms, jewellery and the background can give somebody away too.</source>
        <translation>Os blocos passam a fazer parte da cópia. Ninguém os pode tirar nem descobrir o que estava por baixo, nem mesmo quem os pôs. Veja mais uma vez: placas, uniformes, joias e o fundo também podem denunciar alguém.</translation>
    </message>
    <message>
        <source>What becomes of the untouched picture?</source>
        <translation>O que acontece à imagem original?</translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back, also not by undoing. Backups made before still hold it until they are thinned out.</source>
        <translation>Sai deste cofre de imediato e não pode voltar, nem ao anular. As cópias de segurança anteriores ainda a têm até serem eliminadas com o tempo.</translation>
    </message>
    <message>
        <source>Only somebody who opens this vault can look at it. It never leaves: no bundle, no page and no copy outside has it.</source>
        <translation>Só quem abrir este cofre a pode ver. Nunca sai dele: nenhum pacote, nenhuma página e nenhuma cópia fora a tem.</translation>
    </message>
    <message>
        <source>The file that you added it from, on a phone or stick, is not touched.</source>
        <translation>Não se mexe no ficheiro que acrescentou, num telemóvel ou numa pen.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>The story as a whole</source>
        <translation>A história inteira</translation>
    </message>
    <message>
        <source>It prints “drawn from several women&apos;s accounts”.</source>
        <translation>Imprime «A partir dos relatos de várias mulheres».</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>ainda por escrever</translation>
    </message>
    <message numerus="yes">
        <source>{words} words, about %n minute(s) to read.</source>
        <translation>
            <numerusform>{words} palavras, cerca de %n minuto de leitura.</numerusform>
            <numerusform>{words} palavras, cerca de %n minutos de leitura.</numerusform>
        </translation>
    </message>
    <message>
        <source>No words yet. 400 to 800 are read to the end.</source>
        <translation>Ainda sem palavras. De 400 a 800, lê-se até ao fim.</translation>
    </message>
    <message>
        <source>400 to 800 are read to the end.</source>
        <translation>De 400 a 800, lê-se até ao fim.</translation>
    </message>
    <message>
        <source>That is long: 400 to 800 are read to the end.</source>
        <translation>É longa: de 400 a 800, lê-se até ao fim.</translation>
    </message>
    <message>
        <source>A good length.</source>
        <translation>Um bom tamanho.</translation>
    </message>
</context>
<context>
    <name>OutsideSheet</name>
    <message>
        <source>Who is it for?</source>
        <translation>Para quem é?</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Que imagem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay here: they are not for these readers.</source>
        <translation>
            <numerusform>%n resposta fica aqui: não é para estes leitores.</numerusform>
            <numerusform>%n respostas ficam aqui: não são para estes leitores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagem {number}</translation>
    </message>
    <message>
        <source>No picture of this record may leave for these readers.</source>
        <translation>Nenhuma imagem deste registo pode sair para estes leitores.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the table.</source>
        <translation>
            <numerusform>%n registo está na tabela.</numerusform>
            <numerusform>%n registos estão na tabela.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are in {name}. The record itself is safe in your vault.</source>
        <translation>As páginas estão em {name}. O registo está a salvo no seu cofre.</translation>
    </message>
    <message>
        <source>These pictures are not on the pages, because they are damaged or missing: {names}. Take them back from a backup, on the page Safety under &quot;Check and repair&quot;, or add them again.</source>
        <translation>Estas imagens não estão nas páginas, porque estão danificadas ou faltam: {names}. Recupere-as de uma cópia de segurança, na página Segurança em «Verificar e reparar», ou acrescente-as de novo.</translation>
    </message>
    <message>
        <source>The picture is in {name}.</source>
        <translation>A imagem está em {name}.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Escolher onde guardar</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Pode parar a qualquer momento; nada fica a meio.</translation>
    </message>
    <message>
        <source>The record is on the clipboard. It is taken away again after a minute.</source>
        <translation>O registo está na área de transferência. Sai de lá ao fim de um minuto.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Done, but not all of it</source>
        <translation>Feito, mas não tudo</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>How fast your line is</source>
        <translation>Velocidade da sua ligação</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>Cerca de {size}.</translation>
    </message>
    <message>
        <source>About {size}, {time} to send.</source>
        <translation>Cerca de {size}, envio: {time}.</translation>
    </message>
    <message>
        <source>On a stick</source>
        <translation>Numa pen</translation>
    </message>
    <message>
        <source>Line of {count} Mbit/s</source>
        <translation>Ligação de {count} Mbit/s</translation>
    </message>
    <message>
        <source>Line of {count} kbit/s</source>
        <translation>Ligação de {count} kbit/s</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
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
        <translation>O papel não vai abrir nada</translation>
    </message>
    <message>
        <source>What you printed or wrote down so far is of no use then. Destroy it.</source>
        <translation>O que imprimiu ou anotou até agora deixa então de servir. Destrua-o.</translation>
    </message>
    <message>
        <source>Stop without keeping it</source>
        <translation>Parar sem manter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A file that anybody can read</source>
        <translation>Um ficheiro que qualquer pessoa pode ler</translation>
    </message>
    <message>
        <source>Whoever finds this file can use it as the paper itself. Save it on a stick that you take to the printer, and delete it there afterwards.</source>
        <translation>Quem encontrar este ficheiro pode usá-lo como o próprio papel. Guarde-o numa pen que leve à impressora e elimine-o da pen depois.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Escolher onde guardar</translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message>
        <source>Print a consent form</source>
        <translation>Imprimir um formulário de consentimento</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Que papel</translation>
    </message>
    <message>
        <source>The form, to be signed</source>
        <translation>O formulário, para assinar</translation>
    </message>
    <message>
        <source>The same in large type, to be read aloud</source>
        <translation>O mesmo em letra grande, para ler em voz alta</translation>
    </message>
    <message>
        <source>For taking a consent back</source>
        <translation>Para retirar um consentimento</translation>
    </message>
    <message>
        <source>In the language she speaks</source>
        <translation>Na língua que ela fala</translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation>Número do consentimento</translation>
    </message>
    <message>
        <source>Leave it blank, to write in by hand</source>
        <translation>Deixar em branco, para escrever à mão</translation>
    </message>
    <message>
        <source>The papers name nobody, but a signed one does. Keep it locked away in the office, never in a bag or at her home, and write in the record only where it is kept.</source>
        <translation>Os papéis não nomeiam ninguém, mas um papel assinado sim. Guarde-o fechado à chave no escritório, nunca numa mala nem em casa dela, e escreva no registo só onde está guardado.</translation>
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
        <translation>Escolher onde guardar</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Guardado como PDF</translation>
    </message>
    <message>
        <source>The paper is in {name}. Print it, then delete the file.</source>
        <translation>O papel está em {name}. Imprima-o e depois elimine o ficheiro.</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver porquê</translation>
    </message>
    <message>
        <source>See what to correct</source>
        <translation>Ver o que corrigir</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Deixar continuar</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Copiar para uma pen</translation>
    </message>
    <message>
        <source>Ask for the receipt</source>
        <translation>Pedir o recibo</translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation>Retirar da caixa de saída</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what you type</source>
        <translation>Mostrar o que escreve</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock está ligado.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Mudar a frase-passe</translation>
    </message>
    <message>
        <source>From then on only the new one opens your records here. Backups and copies of the folder that were made before still open with the old one.</source>
        <translation>A partir daí, só a nova abre os seus registos aqui. As cópias de segurança e as cópias da pasta feitas antes ainda abrem com a antiga.</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>Frase-passe atual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the passphrase so far first.</source>
        <translation>Escreva primeiro a frase-passe atual.</translation>
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
        <translation>Procurar palavras ({keys})</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Procurar palavras</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página seguinte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mais pequeno</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Largura toda</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
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
        <translation>Ela escolhe uma frase só sua, que mais ninguém fica a saber. Sem ela, ninguém pode assinar em seu nome, e a frase não abre o cofre.</translation>
    </message>
    <message>
        <source>Name, initials or work</source>
        <translation>Nome, iniciais ou trabalho</translation>
    </message>
    <message>
        <source>What she does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation>Escreva como ela quer aparecer: um nome, iniciais ou o seu trabalho.</translation>
    </message>
</context>
<context>
    <name>PersonName</name>
    <message>
        <source>Names from the region that nobody else in this vault goes by. Take one, or write another:</source>
        <translation>Nomes da região que mais ninguém usa neste cofre. Escolha um, ou escreva outro:</translation>
    </message>
    <message>
        <source>Somebody else in this vault goes by this name already. Choose another one.</source>
        <translation>Já há outra pessoa com este nome neste cofre. Escolha outro.</translation>
    </message>
    <message>
        <source>Same person as in another story…</source>
        <translation>A mesma pessoa que noutra história…</translation>
    </message>
    <message>
        <source>Take the name {name}</source>
        <translation>Usar o nome {name}</translation>
    </message>
</context>
<context>
    <name>PickUpSheet</name>
    <message>
        <source>Pick up from a stick</source>
        <translation>Recolher de uma pen</translation>
    </message>
    <message>
        <source>There is nothing for this app on it.</source>
        <translation>Não há nela nada para esta aplicação.</translation>
    </message>
    <message>
        <source>Plug the stick in. What is on it appears here by itself.</source>
        <translation>Ligue a pen. O que ela tem aparece aqui sozinho.</translation>
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
        <translation>Ficheiro de configuração {name}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Bundle {name}</source>
        <translation>Pacote {name}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose the folder to look in</source>
        <translation>Escolha a pasta onde procurar</translation>
    </message>
    <message>
        <source>Looking at the receipts</source>
        <translation>A ver os recibos</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) taken in. Their records show what the gateway says.</source>
        <translation>
            <numerusform>%n recibo incorporado. Os registos dele mostram o que diz o portal.</numerusform>
            <numerusform>%n recibos incorporados. Os registos deles mostram o que diz o portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) had come before. Nothing was changed.</source>
        <translation>
            <numerusform>%n recibo já tinha vindo antes. Nada mudou.</numerusform>
            <numerusform>%n recibos já tinham vindo antes. Nada mudou.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture {name}</source>
        <translation>Imagem {name}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mais pequena</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagem inteira</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rodar</translation>
    </message>
</context>
<context>
    <name>PieceEntry</name>
    <message>
        <source>Its short code</source>
        <translation>O código curto dela</translation>
    </message>
    <message>
        <source>Short code of {piece}</source>
        <translation>Código curto: {piece}</translation>
    </message>
</context>
<context>
    <name>PiecesSheet</name>
    <message>
        <source>Make three pieces</source>
        <translation>Fazer três peças</translation>
    </message>
    <message>
        <source>Three people each get one sheet of paper, and each a short code by another way, as by word of mouth. Any two of them together can open your records if the passphrase is lost. One alone cannot.</source>
        <translation>Três pessoas recebem uma folha de papel cada, e cada uma um código curto por outro caminho, por exemplo de viva voz. Duas delas, quaisquer que sejam, podem juntas abrir os seus registos se a frase-passe se perder. Uma sozinha não pode.</translation>
    </message>
    <message>
        <source>Choose people who would not both be forced or persuaded at the same time.</source>
        <translation>Escolha pessoas que não pudessem ser forçadas ou convencidas as duas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>The pieces that you gave away before will open nothing any more.</source>
        <translation>As peças que entregou antes deixam de abrir seja o que for.</translation>
    </message>
    <message>
        <source>The next step shows the first piece. Make sure that nobody looks on.</source>
        <translation>O passo seguinte mostra a primeira peça. Veja primeiro se ninguém está a olhar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the first piece</source>
        <translation>Mostrar a primeira peça</translation>
    </message>
    <message>
        <source>Piece {number} of 3</source>
        <translation>Peça {number} de 3</translation>
    </message>
    <message>
        <source>Its short code, not on the paper</source>
        <translation>O código curto dela, que não está no papel</translation>
    </message>
    <message>
        <source>Tell it to the person who gets this piece, or write it on another paper. It is shown once.</source>
        <translation>Diga-o à pessoa que recebe esta peça, ou escreva-o noutro papel. É mostrado uma só vez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Peça seguinte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Keep these pieces</source>
        <translation>Manter estas peças</translation>
    </message>
    <message>
        <source>All three are on paper, and I know each code.</source>
        <translation>As três estão em papel, e sei todos os códigos.</translation>
    </message>
    <message>
        <source>Afterwards, test two of them here while you still have them together.</source>
        <translation>Depois, teste duas delas aqui enquanto ainda as tem juntas.</translation>
    </message>
    <message>
        <source>Tick the box once all three are on paper.</source>
        <translation>Assinale a caixa quando as três estiverem em papel.</translation>
    </message>
</context>
<context>
    <name>PillarBadge</name>
    <message>
        <source>Name hidden</source>
        <translation>Nome escondido</translation>
    </message>
    <message>
        <source>Face hidden</source>
        <translation>Rosto escondido</translation>
    </message>
    <message>
        <source>Place hidden</source>
        <translation>Lugar escondido</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nome à vista</translation>
    </message>
    <message>
        <source>Face shown</source>
        <translation>Rosto à vista</translation>
    </message>
    <message>
        <source>Exact place shown</source>
        <translation>Lugar exato à vista</translation>
    </message>
    <message>
        <source>What is still shown has to be hidden for this person.</source>
        <translation>O que ainda se vê tem de ser escondido para esta pessoa.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of these has to be hidden for this person.</source>
        <translation>
            <numerusform>Falta esconder mais %n para esta pessoa.</numerusform>
            <numerusform>Falta esconder mais %n para esta pessoa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Recording {name}</source>
        <translation>Gravação {name}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Where it plays</source>
        <translation>Onde vai a reprodução</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
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
        <translation>Retirar deste computador…</translation>
    </message>
    <message>
        <source>{kind}, {state}</source>
        <translation>{kind}, {state}</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>Ainda sem resumo.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Ver as duas</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this record stand side by side. Nothing was overwritten.</source>
        <translation>
            <numerusform>%n versão deste registo está aqui. Nada foi substituído.</numerusform>
            <numerusform>%n versões deste registo estão lado a lado. Nada foi substituído.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway has received this version.</source>
        <translation>O portal recebeu esta versão.</translation>
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
        <translation>Eliminar rascunho</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Moves the record with all its revisions into the bin</source>
        <translation>Move o registo e todas as suas versões para a reciclagem</translation>
    </message>
    <message>
        <source>Have it checked…</source>
        <translation>Pedir verificação…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Somebody in it takes her consent back</source>
        <translation>Uma pessoa do registo retira o consentimento</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De onde vem</translation>
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
        <translation>Quem pode ver</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última alteração</translation>
    </message>
</context>
<context>
    <name>PreviewFiles</name>
    <message>
        <source>Picture {number}</source>
        <translation>Imagem {number}</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}, {size}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Guardar uma cópia fora</translation>
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
        <translation>Registo {number}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>{title} ({version})</source>
        <translation>{title} ({version})</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
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
        <translation>Ficheiro {extension}, {size}</translation>
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
        <translation>Interno: não partilhar</translation>
    </message>
    <message>
        <source>{label} (team only)</source>
        <translation>{label} (só a equipa)</translation>
    </message>
    <message>
        <source>{label} (stays with you)</source>
        <translation>{label} (fica consigo)</translation>
    </message>
    <message>
        <source>What is marked “team only” goes to Spotlight teams and nobody else.</source>
        <translation>O que está marcado «só a equipa» vai para as equipas Spotlight e para mais ninguém.</translation>
    </message>
    <message>
        <source>What is marked “stays with you” leaves this computer on this paper alone.</source>
        <translation>O que está marcado «fica consigo» sai deste computador só neste papel.</translation>
    </message>
    <message>
        <source>Drawn from several women’s accounts.</source>
        <translation>A partir dos relatos de várias mulheres.</translation>
    </message>
    <message>
        <source>* This name has been changed.</source>
        <translation>* Este nome foi mudado.</translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation>Esta imagem não mostra a pessoa da história.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Something in this record was taken back, or its file is no longer on this computer. It is left out here.</source>
        <translation>Algo neste registo foi retirado, ou o ficheiro já não está neste computador. Aqui fica de fora.</translation>
    </message>
    <message>
        <source>This picture could not be read.</source>
        <translation>Não foi possível ler esta imagem.</translation>
    </message>
    <message>
        <source>Some characters could not be printed and stand as �; on the screen they are whole.</source>
        <translation>Alguns caracteres não puderam ser impressos e aparecem como �; no ecrã estão inteiros.</translation>
    </message>
</context>
<context>
    <name>PurgeSheet</name>
    <message>
        <source>Remove it from this computer</source>
        <translation>Retirar deste computador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The gateway has received this version, and its receipt stays here. What you remove now is gone from this computer for good. Backups and copies that you saved elsewhere still have it.</source>
        <translation>O portal recebeu esta versão, e o recibo dela fica aqui. O que retirar agora sai deste computador definitivamente. As cópias de segurança e as cópias que guardou noutros lugares ainda o têm.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}, can go alone. What you wrote stays.</source>
        <translation>
            <numerusform>Pode sair só %n ficheiro, {size}. O que escreveu fica.</numerusform>
            <numerusform>Podem sair só %n ficheiros, {size}. O que escreveu fica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s)</source>
        <translation>
            <numerusform>Retirar %n ficheiro</numerusform>
            <numerusform>Retirar %n ficheiros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it is the record with %n version(s) and every file.</source>
        <translation>
            <numerusform>Tudo significa o registo com %n versão e todos os ficheiros.</numerusform>
            <numerusform>Tudo significa o registo com %n versões e todos os ficheiros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this computer has %n of its files.</source>
        <translation>
            <numerusform>Só este computador tem %n dos ficheiros dele.</numerusform>
            <numerusform>Só este computador tem %n dos ficheiros dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the record for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Nada foi retirado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>QuestionColumn</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Secção seguinte</translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation>Ver o que falta</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock: the passphrase opens it again</source>
        <translation>Bloquear: a frase-passe volta a abrir</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Save, lock and hide at once. Shift pressed three times does the same.</source>
        <translation>Guardar, bloquear e esconder de imediato. Premir Shift três vezes faz o mesmo.</translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>Manter esta ordem</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Read back</source>
        <translation>Ler-lhe</translation>
    </message>
    <message>
        <source>Read it to her slowly, in her language. Stop where she wants to change something, and press “Change this” there. Ask at the end whether it may stand like this.</source>
        <translation>Leia-lhe devagar, na língua dela. Pare onde ela quiser mudar alguma coisa, e escolha lá «Mudar isto». No fim, pergunte-lhe se pode ficar assim.</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Voltar ao formulário (Esc)</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>For somebody to whom it cannot be read on this screen</source>
        <translation>Para alguém a quem não se pode ler neste ecrã</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Mudar isto</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ainda não há nada escrito.</translation>
    </message>
    <message>
        <source>Note how reading it back went</source>
        <translation>Anotar como correu a leitura</translation>
    </message>
</context>
<context>
    <name>ReadPaperSheet</name>
    <message>
        <source>Print it to read it back</source>
        <translation>Imprimir para lhe ler</translation>
    </message>
    <message>
        <source>The pages hold the story as it stands now, for this office alone: whatever is not to leave this computer is left out.</source>
        <translation>As páginas têm a história como está agora, só para este escritório: o que não deve sair deste computador fica de fora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Escolher onde guardar</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Pode parar a qualquer momento; nada fica a meio.</translation>
    </message>
    <message>
        <source>The pages are in {name}. Print them, then delete the file.</source>
        <translation>As páginas estão em {name}. Imprima-as e depois elimine o ficheiro.</translation>
    </message>
    <message>
        <source>These pictures are damaged or missing, and not on the pages: {names}.</source>
        <translation>Estas imagens estão danificadas ou faltam, e não estão nas páginas: {names}.</translation>
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
            <numerusform>Veio %n ficheiro que não aparece aqui: som, vídeo ou documento. Pergunte por ele à colega antes de dar o visto.</numerusform>
            <numerusform>Vieram %n ficheiros que não aparecem aqui: som, vídeos ou documentos. Pergunte por eles à colega antes de dar o visto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being made ready.</source>
        <translation>A imagem está a ser preparada.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Ask the colleague about it.</source>
        <translation>Não é possível mostrar esta imagem. Pergunte por ela à colega.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n place(s) still need a reason</source>
        <translation>
            <numerusform>%n ponto ainda precisa de um motivo</numerusform>
            <numerusform>%n pontos ainda precisam de um motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>For everybody to read, each place in the text that could say who somebody is needs a reason why it may stay. Write one, or take the words out of the record.</source>
        <translation>Para toda a gente ler, cada ponto do texto que possa dizer quem é alguém precisa de um motivo para ficar. Escreva um, ou tire essas palavras do registo.</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Looking at the receipt</source>
        <translation>A ver o recibo</translation>
    </message>
    <message>
        <source>Its signature is checked, and whether it is about what you sent.</source>
        <translation>Verifica-se a assinatura, e se trata do que enviou.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What the gateway says</source>
        <translation>O que diz o portal</translation>
    </message>
    <message>
        <source>Signed by {gateway}, on {day}.</source>
        <translation>Assinado por {gateway}, em {day}.</translation>
    </message>
    <message>
        <source>The whole bundle was refused, for this reason:</source>
        <translation>O pacote inteiro foi recusado, por este motivo:</translation>
    </message>
    <message>
        <source>It has what you sent. Thank you for telling of the consent taken back.</source>
        <translation>Recebeu o que enviou. Agradecemos que tenha avisado do consentimento retirado.</translation>
    </message>
    <message>
        <source>This receipt came before. Nothing was changed.</source>
        <translation>Este recibo já tinha vindo antes. Nada mudou.</translation>
    </message>
    <message>
        <source>A record that is no longer here</source>
        <translation>Um registo que já não está aqui</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This receipt does not count</source>
        <translation>Este recibo não conta</translation>
    </message>
</context>
<context>
    <name>ReceivingWords</name>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Alterações pedidas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received:</source>
        <translation>
            <numerusform>%n registo recebido:</numerusform>
            <numerusform>%n registos recebidos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in which changes are asked:</source>
        <translation>
            <numerusform>%n registo com alterações pedidas:</numerusform>
            <numerusform>%n registos com alterações pedidas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused:</source>
        <translation>
            <numerusform>%n registo recusado:</numerusform>
            <numerusform>%n registos recusados:</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s checks found something wrong in the bundle. In its own words:</source>
        <translation>As verificações do portal encontraram algo que não está bem no pacote. Nas palavras dele:</translation>
    </message>
    <message>
        <source>The gateway does not take one of the files in the bundle. In its own words:</source>
        <translation>O portal não aceita um dos ficheiros do pacote. Nas palavras dele:</translation>
    </message>
    <message>
        <source>This answer is missing, and the form asks for it before a record is ready.</source>
        <translation>Falta esta resposta, e o formulário pede-a para que um registo fique pronto.</translation>
    </message>
    <message>
        <source>Nobody whom the gateway knows has cleared this record for these readers.</source>
        <translation>Ninguém que o portal conheça autorizou este registo para estes leitores.</translation>
    </message>
    <message>
        <source>A consent for this record was taken back, so the gateway did not keep it.</source>
        <translation>Um consentimento deste registo foi retirado, por isso o portal não o guardou.</translation>
    </message>
    <message>
        <source>Another device sent this version before, with other words, so the gateway did not keep it.</source>
        <translation>Outro aparelho já tinha enviado esta versão, com outras palavras, por isso o portal não a guardou.</translation>
    </message>
    <message>
        <source>Another device sent this record first, so nobody sees this version before the people at the gateway agree. Ask them.</source>
        <translation>Outro aparelho enviou este registo primeiro, por isso ninguém vê esta versão antes de as pessoas do portal concordarem. Pergunte-lhes.</translation>
    </message>
    <message>
        <source>The gateway has another bundle of this device in the place of this one. This happens when an older backup was put back. Tell the people at the gateway. When they have agreed, export these records once more.</source>
        <translation>O portal tem outro pacote deste aparelho no lugar deste. Isto acontece quando foi reposta uma cópia de segurança mais antiga. Avise as pessoas do portal. Quando tiverem concordado, exporte estes registos mais uma vez.</translation>
    </message>
    <message>
        <source>The bundle was made for a colleague to review, so the gateway kept nothing of it.</source>
        <translation>O pacote foi feito para uma colega rever, por isso o portal não guardou nada dele.</translation>
    </message>
    <message>
        <source>{file} is no receipt, or it was damaged on its way. Ask for it again. Nothing was changed.</source>
        <translation>{file} não é um recibo, ou danificou-se pelo caminho. Peça-o de novo. Nada mudou.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or never was a receipt. Do not use it. Nothing was changed.</source>
        <translation>{file} foi alterado depois de assinado, ou nunca foi um recibo. Não o use. Nada mudou.</translation>
    </message>
    <message>
        <source>{file} was not signed by your gateway. Ask whoever gave it to you where it comes from. Nothing was changed.</source>
        <translation>{file} não foi assinado pelo seu portal. Pergunte a quem lho deu de onde vem. Nada mudou.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the gateway. Bring this app up to date, then take the receipt in again.</source>
        <translation>{file} foi escrito por uma versão mais recente do portal. Atualize esta aplicação e incorpore o recibo de novo.</translation>
    </message>
    <message>
        <source>{file} is dated {day}, which lies ahead. Look whether the clock of this computer is right, then take the receipt in again.</source>
        <translation>{file} tem a data {day}, que ainda não chegou. Veja se o relógio deste computador está certo e incorpore o recibo de novo.</translation>
    </message>
    <message>
        <source>{file} is about a bundle that was not made in this vault. Nothing was changed.</source>
        <translation>{file} trata de um pacote que não foi feito neste cofre. Nada mudou.</translation>
    </message>
    <message>
        <source>{file} speaks of other records than those you sent. Do not use it, and tell the gateway. Nothing was changed.</source>
        <translation>{file} fala de outros registos que não os que enviou. Não o use, e avise o portal. Nada mudou.</translation>
    </message>
    <message>
        <source>{file} says something else than the receipt that came before. The first one stays; ask the gateway which one is right.</source>
        <translation>{file} diz algo diferente do recibo que veio antes. O primeiro fica; pergunte ao portal qual está certo.</translation>
    </message>
    <message>
        <source>Nobody has told this vault yet whose receipts count. Take in your office&apos;s setup file first.</source>
        <translation>Ainda ninguém disse a este cofre que recibos contam. Incorpore primeiro o ficheiro de configuração do seu escritório.</translation>
    </message>
    <message>
        <source>No receipt says that the gateway has this version, so it stays here. Nothing was removed.</source>
        <translation>Nenhum recibo diz que o portal tem esta versão, por isso ela fica aqui. Nada foi retirado.</translation>
    </message>
    <message>
        <source>The receiving desk cannot use this address of a database: {name}.</source>
        <translation>A mesa de receção não pode usar este endereço de uma base de dados: {name}.</translation>
    </message>
    <message>
        <source>{file} is not a key that the receiving desk can sign receipts with.</source>
        <translation>{file} não é uma chave com que a mesa de receção possa assinar recibos.</translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} cannot be used. Nothing was filed half.</source>
        <translation>A base de dados da mesa de receção, {name}, não pode ser usada. Nada ficou arquivado a meio.</translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} was written by a newer version of this program.</source>
        <translation>A base de dados da mesa de receção, {name}, foi escrita por uma versão mais recente deste programa.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Nothing to export yet</source>
        <translation>Ainda nada para exportar</translation>
    </message>
    <message>
        <source>Only finished records can leave. Choose one that is ready, or finish a draft first.</source>
        <translation>Só os registos concluídos podem sair. Escolha um que esteja pronto ou conclua primeiro um rascunho.</translation>
    </message>
    <message>
        <source>The draft is in the bin and stays there for 30 days.</source>
        <translation>O rascunho está na reciclagem e fica lá 30 dias.</translation>
    </message>
</context>
<context>
    <name>RecordSheets</name>
    <message>
        <source>The bundle that you were handed</source>
        <translation>O pacote que lhe entregaram</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Pacotes (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>from a colleague</source>
        <translation>de uma colega</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versão</numerusform>
            <numerusform>%n versões</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n registo escolhido</numerusform>
            <numerusform>%n registos escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export them together with the bar below the list, or choose one to see what it is.</source>
        <translation>Exporte-os em conjunto na barra por baixo da lista ou escolha um para ver o que é.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Escolha um registo</translation>
    </message>
    <message>
        <source>Its summary, pictures and history are shown here. Hold Ctrl or Shift to choose several.</source>
        <translation>Aqui aparecem o resumo, as imagens e o histórico. Mantenha Ctrl ou Shift para escolher vários.</translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Reciclagem</translation>
    </message>
    <message>
        <source>What you deleted in the last 30 days</source>
        <translation>O que eliminou nos últimos 30 dias</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Incorporar…</translation>
    </message>
    <message>
        <source>A file that you were given, because somebody took her consent back</source>
        <translation>Um ficheiro que lhe deram, porque alguém retirou o consentimento</translation>
    </message>
    <message>
        <source>Review for a colleague…</source>
        <translation>Rever para uma colega…</translation>
    </message>
    <message>
        <source>Opens a bundle that a colleague handed you; nothing of it is kept here</source>
        <translation>Abre um pacote que uma colega lhe entregou; nada dele fica guardado aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), newest change first</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos, alterações mais recentes primeiro</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No record holds these words. Try fewer, or another spelling.</source>
        <translation>Nenhum registo contém estas palavras. Tente menos palavras ou outra grafia.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Ainda não há registos</translation>
    </message>
    <message>
        <source>What you write will stand here, drafts and finished records alike.</source>
        <translation>O que escrever ficará aqui, tanto rascunhos como registos concluídos.</translation>
    </message>
    <message>
        <source>Begin a record</source>
        <translation>Começar um registo</translation>
    </message>
</context>
<context>
    <name>RefusedWords</name>
    <message>
        <source>This device was lost or its key stolen: do not use what it made. Nothing was taken from the bundle. Tell the office of whoever sent it.</source>
        <translation>Este aparelho perdeu-se ou a chave dele foi roubada: não use o que ele fez. Nada foi tirado do pacote. Avise o escritório de quem o enviou.</translation>
    </message>
    <message>
        <source>The office&apos;s confirmation of the device that made this bundle has run out. Nothing was taken from it. Ask the sender to have her device confirmed again, and to send it anew.</source>
        <translation>A confirmação que o escritório deu ao aparelho que fez este pacote já terminou. Nada foi tirado dele. Peça a quem o enviou que volte a confirmar o aparelho e o envie de novo.</translation>
    </message>
    <message>
        <source>The device that signed this bundle may not sign in this name. Nothing was taken from it. Ask the sender, by telephone or in person, whether it is hers.</source>
        <translation>O aparelho que assinou este pacote não pode assinar com este nome. Nada foi tirado dele. Pergunte a quem o enviou, por telefone ou em pessoa, se o aparelho é seu.</translation>
    </message>
    <message>
        <source>Two bundles of this device contradict each other: perhaps somebody copied its key, or an older state of it was put back. Nothing was taken from this one. Ask the sender which is hers.</source>
        <translation>Dois pacotes deste aparelho contradizem-se: talvez alguém tenha copiado a chave dele, ou tenha sido reposto um estado anterior. Nada foi tirado deste. Pergunte a quem o enviou qual é o seu.</translation>
    </message>
    <message>
        <source>The bundle was made for another receiver. Nothing was taken from it. Ask the sender for one that is made for you.</source>
        <translation>O pacote foi feito para outro destinatário. Nada foi tirado dele. Peça a quem o enviou um que seja feito para si.</translation>
    </message>
</context>
<context>
    <name>ReleasedWords</name>
    <message>
        <source>Removed from this computer on {day}. The gateway has it.</source>
        <translation>Retirado deste computador em {day}. O portal tem-no.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from this computer on {day}. The gateway has them.</source>
        <translation>
            <numerusform>%n ficheiro retirado deste computador em {day}. O portal tem-no.</numerusform>
            <numerusform>%n ficheiros retirados deste computador em {day}. O portal tem-nos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>No backup yet.</source>
        <translation>Ainda não há cópia de segurança.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, verified.</source>
        <translation>Última cópia de segurança: {moment}, verificada.</translation>
    </message>
    <message>
        <source>No recovery kit yet.</source>
        <translation>Ainda não há kit de recuperação.</translation>
    </message>
    <message>
        <source>Recovery kit: never tested.</source>
        <translation>Kit de recuperação: ainda sem teste.</translation>
    </message>
    <message>
        <source>Recovery kit: tested {day}.</source>
        <translation>Kit de recuperação: testado em {day}.</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, what you wrote is lost with it.</source>
        <translation>Se este computador se perder ou avariar, o que escreveu perde-se com ele.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Escolher um lugar</translation>
    </message>
    <message numerus="yes">
        <source>Backup is %n day(s) old.</source>
        <translation>
            <numerusform>A cópia de segurança é de há %n dia.</numerusform>
            <numerusform>A cópia de segurança é de há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since is on this computer only.</source>
        <translation>O que mudou desde então está só neste computador.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open your records.</source>
        <translation>Se a frase-passe se perder, ninguém pode abrir os seus registos.</translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper that can.</source>
        <translation>Um kit de recuperação é uma folha de papel que pode.</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Fazer um kit</translation>
    </message>
    <message numerus="yes">
        <source>Your kit was made %n month(s) ago and never tested.</source>
        <translation>
            <numerusform>O seu kit foi feito há %n mês e ainda não foi testado.</numerusform>
            <numerusform>O seu kit foi feito há %n meses e ainda não foi testado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your kit was last tested %n month(s) ago.</source>
        <translation>
            <numerusform>O seu kit foi testado pela última vez há %n mês.</numerusform>
            <numerusform>O seu kit foi testado pela última vez há %n meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type its words once to be sure that they open your records.</source>
        <translation>Escreva uma vez as palavras dele para ter a certeza de que abrem os seus registos.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ends on {day}. Ask for a new one.</source>
        <translation>A confirmação deste aparelho pelo seu escritório termina em {day}. Peça uma nova.</translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ended on {day}. Ask for a new one.</source>
        <translation>A confirmação deste aparelho pelo seu escritório terminou em {day}. Peça uma nova.</translation>
    </message>
    <message>
        <source>Without it, others can no longer tell that what you send comes from you.</source>
        <translation>Sem ela, as outras pessoas já não podem saber que o que envia vem de si.</translation>
    </message>
    <message>
        <source>Show this device</source>
        <translation>Mostrar este aparelho</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Name this colleague</source>
        <translation>Dar nome a esta colega</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Manter o nome</translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>That is as many as this record holds.</source>
        <translation>Este registo não leva mais.</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Ainda vazio</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Acrescentar uma linha</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>Acrescentar: {thing}</translation>
    </message>
    <message>
        <source>Add another {thing}</source>
        <translation>Acrescentar mais: {thing}</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation>Retirado: {row}</translation>
    </message>
    <message>
        <source>Removed an empty row</source>
        <translation>Linha vazia retirada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>ReportingNote</name>
    <message>
        <source>Before you ask: what must be reported</source>
        <translation>Antes de perguntar: o que tem de ser comunicado</translation>
    </message>
    <message>
        <source>In some places certain things must be reported by law, whatever the person wants. She should know that before she speaks. Your office can fill in the rules for your country under Safety, “Notes for your team”.</source>
        <translation>Em alguns lugares, a lei obriga a comunicar certas coisas, seja qual for a vontade da pessoa. Ela deve sabê-lo antes de falar. O seu escritório pode escrever as regras do seu país em Segurança, «Notas para a sua equipa».</translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>Other ways in</source>
        <translation>Outras formas de entrar</translation>
    </message>
    <message>
        <source>With the recovery kit</source>
        <translation>Com o kit de recuperação</translation>
    </message>
    <message>
        <source>A sheet of paper with 24 words or groups of digits.</source>
        <translation>Uma folha de papel com 24 palavras ou grupos de algarismos.</translation>
    </message>
    <message>
        <source>With two of the three pieces</source>
        <translation>Com duas das três peças</translation>
    </message>
    <message>
        <source>Two people with a paper and a short code each.</source>
        <translation>Duas pessoas com um papel e um código curto cada.</translation>
    </message>
    <message>
        <source>With the answer of your office</source>
        <translation>Com a resposta do seu escritório</translation>
    </message>
    <message>
        <source>You asked for help on {day}.</source>
        <translation>Pediu ajuda em {day}.</translation>
    </message>
    <message>
        <source>Ask your office for help</source>
        <translation>Pedir ajuda ao seu escritório</translation>
    </message>
    <message>
        <source>You send a file, and it sends one back. It learns no passphrase.</source>
        <translation>Envia um ficheiro e o escritório devolve outro. Não fica a saber nenhuma frase-passe.</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>A partir de uma cópia de segurança</translation>
    </message>
    <message>
        <source>On a new computer, or when the records here are damaged.</source>
        <translation>Num computador novo, ou quando os registos daqui estão danificados.</translation>
    </message>
    <message>
        <source>No recovery kit, pieces or office key were made for these records. If the passphrase is forgotten, only a backup with a passphrase that you still know can help.</source>
        <translation>Não foram feitos kit de recuperação, peças nem chave de escritório para estes registos. Se a frase-passe for esquecida, só pode ajudar uma cópia de segurança de que ainda saiba a frase-passe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation>O que está no seu papel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>Uma peça</translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation>Outra peça</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Escolha uma nova frase-passe</translation>
    </message>
    <message>
        <source>It opens your records from now on. The one before opens nothing here any more.</source>
        <translation>A partir de agora abre os seus registos. A anterior deixa de abrir seja o que for aqui.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>From a backup</source>
        <translation>A partir de uma cópia de segurança</translation>
    </message>
    <message>
        <source>Plug in the stick or the disk with the backup. Its name ends in .backup. You need the passphrase or the recovery kit that opened your records when it was made.</source>
        <translation>Ligue a pen ou o disco com a cópia de segurança. O nome acaba em .backup. Precisa da frase-passe ou do kit de recuperação que abria os seus registos quando ela foi feita.</translation>
    </message>
    <message>
        <source>The records that are here now are not deleted: they are set aside, whole, in a folder beside.</source>
        <translation>Os registos que estão aqui agora não são eliminados: são postos de lado, inteiros, numa pasta vizinha.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Escolher a cópia de segurança</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Cópias de segurança (*.backup);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Which day do you want back?</source>
        <translation>Que dia quer recuperar?</translation>
    </message>
    <message numerus="yes">
        <source>%n more in this file cannot be read any more.</source>
        <translation>
            <numerusform>Há mais %n neste ficheiro que já não se consegue ler.</numerusform>
            <numerusform>Há mais %n neste ficheiro que já não se conseguem ler.</numerusform>
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
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>A restaurar</translation>
    </message>
    <message>
        <source>Until the last step everything here stays as it is.</source>
        <translation>Até ao último passo, tudo aqui fica como está.</translation>
    </message>
    <message>
        <source>Your records are back</source>
        <translation>Os seus registos estão de volta</translation>
    </message>
    <message>
        <source>As they were on {day}. Open them with the passphrase of that day.</source>
        <translation>Tal como estavam em {day}. Abra-os com a frase-passe desse dia.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were damaged in the backup and are missing. The app names them.</source>
        <translation>
            <numerusform>%n ficheiro estava danificado na cópia de segurança e falta. A aplicação diz qual.</numerusform>
            <numerusform>%n ficheiros estavam danificados na cópia de segurança e faltam. A aplicação diz quais.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before lies in {folder}.</source>
        <translation>O que estava aqui antes está em {folder}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>The file is being checked.</source>
        <translation>O ficheiro está a ser verificado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close without an answer?</source>
        <translation>Fechar sem responder?</translation>
    </message>
    <message>
        <source>What you wrote here is kept nowhere. It is gone when you close.</source>
        <translation>O que escreveu aqui não fica guardado em lado nenhum. Desaparece quando fechar.</translation>
    </message>
    <message>
        <source>Close and lose the comments</source>
        <translation>Fechar e perder os comentários</translation>
    </message>
    <message>
        <source>A colleague&apos;s record</source>
        <translation>O registo de uma colega</translation>
    </message>
    <message>
        <source>Call the colleague who gave it to you, and let her read the words of her vault&apos;s key to you. Her app shows them under “Have it checked”. If they are these, it is from her:</source>
        <translation>Telefone à colega que lho deu e peça-lhe que leia as palavras da chave do cofre dela. A aplicação dela mostra-as em «Pedir verificação». Se forem estas, é dela:</translation>
    </message>
    <message>
        <source>Read without comparing</source>
        <translation>Ler sem comparar</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>As palavras são as mesmas</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it. Read and answer them one by one.</source>
        <translation>
            <numerusform>Contém %n registo. Leia-o e responda.</numerusform>
            <numerusform>Contém %n registos. Leia-os e responda um a um.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>The file is whole, and nobody changed it since it was made.</source>
        <translation>O ficheiro está inteiro, e ninguém o alterou desde que foi feito.</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>Palavras da chave dela</translation>
    </message>
    <message>
        <source>The file was made on {day}.</source>
        <translation>O ficheiro foi feito em {day}.</translation>
    </message>
    <message>
        <source>Nothing of this record is kept on this computer, and neither are your comments until you save the answer. Only the colleague changes her text.</source>
        <translation>Nada deste registo fica guardado neste computador, nem os seus comentários até guardar a resposta. Só a colega altera o texto dela.</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Outros registos</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>A sua resposta</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) go along.</source>
        <translation>
            <numerusform>Segue com %n comentário.</numerusform>
            <numerusform>Segue com %n comentários.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote no comments.</source>
        <translation>Não escreveu nenhum comentário.</translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation>Uma assinatura diz quem afirma ter verificado isto. Se essa chave é mesmo dela, é o portal que o confirma quando recebe o registo.</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Voltar ao registo</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Outra pessoa…</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>Guardar a resposta…</translation>
    </message>
    <message>
        <source>There is nothing to answer yet: write a comment, or choose what you checked.</source>
        <translation>Ainda não há nada a responder: escreva um comentário, ou escolha o que verificou.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Onde pôr a resposta</translation>
    </message>
    <message>
        <source>The answer is saved</source>
        <translation>A resposta está guardada</translation>
    </message>
    <message>
        <source>Give this file to the colleague who handed you the record:</source>
        <translation>Entregue este ficheiro à colega que lhe deu o registo:</translation>
    </message>
    <message>
        <source>She may ask for the words of your key. Read them to her by voice; they are no secret:</source>
        <translation>Ela pode pedir-lhe as palavras da sua chave. Leia-lhas de viva voz; não são segredo:</translation>
    </message>
    <message>
        <source>When you have no further use for her bundle, delete it, and empty the waste basket.</source>
        <translation>Quando já não precisar do pacote dela, elimine-o e esvazie a reciclagem do computador.</translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation>Uma pessoa que verifica</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>Acrescentar</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Section</source>
        <translation>Secção</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
</context>
<context>
    <name>SamePersonSheet</name>
    <message>
        <source>Same person as in another story</source>
        <translation>A mesma pessoa que noutra história</translation>
    </message>
    <message>
        <source>She keeps the name she goes by there. Which names belong together stays in this vault and is part of no bundle and no page. Consent is asked anew for each story.</source>
        <translation>Mantém o nome que tem lá. Que nomes são da mesma pessoa fica neste cofre e não está em nenhum pacote nem em nenhuma página. O consentimento é pedido de novo para cada história.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>Usar este nome</translation>
    </message>
    <message>
        <source>{name}, in a record that lies in the bin</source>
        <translation>{name}, num registo que está na reciclagem</translation>
    </message>
    <message>
        <source>{name}, in: {titles}</source>
        <translation>{name}, em: {titles}</translation>
    </message>
</context>
<context>
    <name>SealedFor</name>
    <message>
        <source>Choose who can open it</source>
        <translation>Escolher quem o pode abrir</translation>
    </message>
    <message>
        <source>This bundle is not sealed: whoever finds the file or the stick can read all of it. Keep it with you, and delete it from the stick when it has arrived.</source>
        <translation>Este pacote não está selado: quem encontrar o ficheiro ou a pen pode lê-lo todo. Tenha-o consigo e elimine-o da pen quando tiver chegado.</translation>
    </message>
    <message>
        <source>Sealed. Only {who} can open it.</source>
        <translation>Selado. Só pode ser aberto por {who}.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. With your office&apos;s setup file, which you take in under Safety, it is sealed for the gateway.</source>
        <translation>Não selado: quem tiver o ficheiro pode lê-lo. Com o ficheiro de configuração do seu escritório, que se incorpora em Segurança, é selado para o portal.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it.</source>
        <translation>Não selado: quem tiver o ficheiro pode lê-lo.</translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. To seal it for a colleague, add her first, under Safety.</source>
        <translation>Não selado: quem tiver o ficheiro pode lê-lo. Para o selar para uma colega, acrescente-a primeiro, em Segurança.</translation>
    </message>
</context>
<context>
    <name>SealingWords</name>
    <message>
        <source>The key to seal this bundle with is damaged. Nothing was made. Take in your office&apos;s setup file, or your colleague&apos;s request file, once more.</source>
        <translation>A chave para selar este pacote está danificada. Nada foi feito. Incorpore mais uma vez o ficheiro de configuração do seu escritório, ou o ficheiro de pedido da sua colega.</translation>
    </message>
    <message>
        <source>A bundle can be sealed for at most {limit} people. Choose fewer, and make a second one for the others.</source>
        <translation>Um pacote pode ser selado para {limit} pessoas, no máximo. Escolha menos e faça um segundo para as outras.</translation>
    </message>
    <message>
        <source>{name} is sealed for somebody else, and cannot be opened here. Ask whoever sent it to choose you when exporting.</source>
        <translation>{name} está selado para outra pessoa e não pode ser aberto aqui. Peça a quem o enviou que escolha o seu nome ao exportar.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
    <message numerus="yes">
        <source>Ready? %n to go</source>
        <translation>
            <numerusform>Pronto? Falta %n</numerusform>
            <numerusform>Pronto? Faltam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to finish</source>
        <translation>Pronto a concluir</translation>
    </message>
    <message>
        <source>opens when it is safe</source>
        <translation>quando for seguro</translation>
    </message>
    <message>
        <source>Ready? Something to look at</source>
        <translation>Há algo a rever</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>something to look at</source>
        <translation>algo a rever</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ainda vazia</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>* needed before you can finish</source>
        <translation>* necessário para concluir</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>What it helps with</source>
        <translation>Em que ajuda</translation>
    </message>
    <message>
        <source>How to reach it, and when</source>
        <translation>Como contactar, e quando</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Verificado em</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>SettingUpWords</name>
    <message>
        <source>{name} is no setup file, or it was damaged on its way. Nothing was changed. Ask your office for the file again.</source>
        <translation>{name} não é um ficheiro de configuração, ou danificou-se pelo caminho. Nada mudou. Peça o ficheiro de novo ao seu escritório.</translation>
    </message>
    <message>
        <source>Something in {name} was changed after your office signed it. Nothing was taken in. Tell your office, and ask for the file again by another way.</source>
        <translation>Algo em {name} foi alterado depois de o seu escritório o assinar. Nada foi incorporado. Avise o seu escritório e peça o ficheiro de novo por outro caminho.</translation>
    </message>
    <message>
        <source>{name} was made for a newer version of the app. Nothing was changed. Bring the app up to date, then take the file in.</source>
        <translation>{name} foi feito para uma versão mais recente da aplicação. Nada mudou. Atualize a aplicação e depois incorpore o ficheiro.</translation>
    </message>
    <message>
        <source>{name} says that it was made on {day}, which is still to come. Nothing was changed. Look whether the clock of this computer is right.</source>
        <translation>{name} diz que foi feito em {day}, que ainda está por vir. Nada mudou. Veja se o relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>{name} says that it comes from {office}, but it is signed by nobody whom your office named. Nothing was changed. Ask your office, in person or by phone, whether the file is theirs.</source>
        <translation>{name} diz que vem de {office}, mas não está assinado por ninguém que o seu escritório tenha indicado. Nada mudou. Pergunte ao seu escritório, em pessoa ou por telefone, se o ficheiro é dele.</translation>
    </message>
    <message>
        <source>{name} comes from another office, {office}. This vault follows {have}. Nothing was changed. If you now belong to that office, {have} can name its key in a setup file of its own.</source>
        <translation>{name} vem de outro escritório, {office}. Este cofre segue {have}. Nada mudou. Se agora pertence a esse escritório, {have} pode indicar a chave dele num ficheiro de configuração próprio.</translation>
    </message>
    <message>
        <source>{name} is signed with a key that your office has taken back: it was lost or stolen. Nothing was changed. Tell your office that this file is going round.</source>
        <translation>{name} está assinado com uma chave que o seu escritório retirou: perdeu-se ou foi roubada. Nada mudou. Avise o seu escritório de que este ficheiro anda a circular.</translation>
    </message>
    <message>
        <source>{name} is number {number}, and number {have} is in force here: it is older. Nothing was changed. Ask your office for the newest file.</source>
        <translation>{name} é o número {number}, e aqui está em vigor o número {have}: é mais antigo. Nada mudou. Peça ao seu escritório o ficheiro mais recente.</translation>
    </message>
    <message>
        <source>Another setup file with number {number} is in force here already. Nothing was changed. Tell your office: it has to make the file anew, with a higher number.</source>
        <translation>Já está em vigor aqui outro ficheiro de configuração com o número {number}. Nada mudou. Avise o seu escritório: tem de fazer o ficheiro de novo, com um número mais alto.</translation>
    </message>
    <message>
        <source>Nobody here has compared the words of {name} yet. Nothing was changed. Call your office, read the words to each other, and take the file in if they are the same.</source>
        <translation>Ninguém aqui comparou ainda as palavras de {name}. Nada mudou. Telefone ao seu escritório, leiam as palavras de um lado e do outro e incorpore o ficheiro se forem as mesmas.</translation>
    </message>
    <message>
        <source>These are not the words of {name}. Nothing was changed. Look whether each word is typed right. If they still differ, the file is not from your office: do not use it.</source>
        <translation>Estas não são as palavras de {name}. Nada mudou. Veja se cada palavra está bem escrita. Se continuarem diferentes, o ficheiro não é do seu escritório: não o use.</translation>
    </message>
    <message>
        <source>{name} is no longer the file that you looked at. Nothing was changed. Open it once more.</source>
        <translation>{name} já não é o ficheiro que viu. Nada mudou. Abra-o mais uma vez.</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} cannot be used by this app, so nothing of the file was taken in. Tell your office. {detail}</source>
        <translation>O modelo «{form}» em {name} não pode ser usado por esta aplicação, por isso nada do ficheiro foi incorporado. Avise o seu escritório. {detail}</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} leaves out, or loosens, questions that the app needs to keep people safe: {questions}. Nothing of the file was taken in. Tell your office.</source>
        <translation>O modelo «{form}» em {name} deixa de fora, ou afrouxa, perguntas de que a aplicação precisa para proteger as pessoas: {questions}. Nada do ficheiro foi incorporado. Avise o seu escritório.</translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} has the number {version}, which another one here has already. Nothing of the file was taken in. Tell your office: a changed template needs a higher number.</source>
        <translation>O modelo «{form}» em {name} tem o número {version}, que outro aqui já tem. Nada do ficheiro foi incorporado. Avise o seu escritório: um modelo alterado precisa de um número mais alto.</translation>
    </message>
    <message>
        <source>The app has no kind of record called &quot;{form}&quot;. An office can adapt the templates that there are, and not add others. Nothing of the file was taken in. Tell your office.</source>
        <translation>A aplicação não tem nenhum tipo de registo chamado «{form}». Um escritório pode adaptar os modelos que existem, mas não acrescentar outros. Nada do ficheiro foi incorporado. Avise o seu escritório.</translation>
    </message>
    <message>
        <source>That is a secret key. It must never leave the machine where it was made, and it was not taken. Choose the public one: it begins with &quot;age1&quot; or &quot;ssh-ed25519&quot;.</source>
        <translation>Essa é uma chave secreta. Nunca deve sair da máquina onde foi feita, e não foi aceite. Escolha a pública: começa por «age1» ou «ssh-ed25519».</translation>
    </message>
    <message>
        <source>Choose one template, a file whose name ends in .xml, and with it the lists that go along, whose names end in .csv.</source>
        <translation>Escolha um modelo, um ficheiro cujo nome acaba em .xml, e com ele as listas que o acompanham, cujos nomes acabam em .csv.</translation>
    </message>
    <message>
        <source>The setup file cannot be made like this. Something is missing or not clear: {place}. Nothing was saved.</source>
        <translation>O ficheiro de configuração não pode ser feito assim. Falta algo ou algo não está claro: {place}. Nada foi guardado.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quem é</translation>
    </message>
    <message>
        <source>Written into your records as you want it shown. A real name is not needed.</source>
        <translation>Fica escrito nos seus registos tal como quiser que apareça. Não é preciso o nome verdadeiro.</translation>
    </message>
    <message>
        <source>Name, initials or alias</source>
        <translation>Nome, iniciais ou pseudónimo</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>A sua função</translation>
    </message>
    <message>
        <source>It says what you do here. It does not give or take any right.</source>
        <translation>Diz o que faz aqui. Não dá nem tira direitos.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Spotlight programme</source>
        <translation>Programa Spotlight</translation>
    </message>
    <message>
        <source>Type a part of its name to find it.</source>
        <translation>Escreva parte do nome para o encontrar.</translation>
    </message>
    <message>
        <source>Contact for readers</source>
        <translation>Contacto para os leitores</translation>
    </message>
    <message>
        <source>An office address. Never the phone of a survivor or an outreach worker.</source>
        <translation>Um endereço do escritório. Nunca o telefone de uma sobrevivente ou de quem trabalha no terreno.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Língua e aspeto</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>Língua da aplicação</translation>
    </message>
    <message>
        <source>Records keep their own language.</source>
        <translation>Os registos mantêm a sua própria língua.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Como no computador</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Mostrar todos os atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Setup file from {office}</source>
        <translation>Ficheiro de configuração de {office}</translation>
    </message>
    <message>
        <source>Number {number}, made on {day}.</source>
        <translation>Número {number}, feito em {day}.</translation>
    </message>
    <message>
        <source>This very file is in force here already. There is nothing to take in.</source>
        <translation>Este mesmo ficheiro já está em vigor aqui. Não há nada a incorporar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>O que traz</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>Nothing but its number.</source>
        <translation>Nada além do número.</translation>
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
        <translation>Compare estas palavras</translation>
    </message>
    <message>
        <source>Call your office on a number that you know from elsewhere, and let them read the words of their key to you. If one word differs, the file is not from them: do not use it.</source>
        <translation>Telefone ao seu escritório para um número que conheça de outra fonte, e peça que lhe leiam as palavras da chave deles. Se uma só palavra for diferente, o ficheiro não é deles: não o use.</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Palavras no ficheiro</translation>
    </message>
    <message>
        <source>I heard these words from my office</source>
        <translation>Ouvi estas palavras do meu escritório</translation>
    </message>
    <message>
        <source>Compare the words with your office first, then tick the line below them.</source>
        <translation>Compare primeiro as palavras com o seu escritório e depois marque a linha por baixo delas.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>What you have written stays as it is. New records follow the file.</source>
        <translation>O que escreveu fica como está. Os novos registos seguem o ficheiro.</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>It names no gateway: what you export is handed on by you.</source>
        <translation>Não indica nenhum portal: a entrega do que exportar fica consigo.</translation>
    </message>
    <message>
        <source>Your work goes to {name}, on a stick.</source>
        <translation>O seu trabalho vai para {name}, numa pen.</translation>
    </message>
    <message>
        <source>Your work goes to {name}, at {address}</source>
        <translation>O seu trabalho vai para {name}, em {address}</translation>
    </message>
    <message>
        <source>What you send there can be opened by: {names}</source>
        <translation>O que lá enviar pode ser aberto por: {names}</translation>
    </message>
    <message>
        <source>It names no office that confirms devices.</source>
        <translation>Não indica nenhum escritório que confirme aparelhos.</translation>
    </message>
    <message>
        <source>Devices are confirmed by: {names}</source>
        <translation>Os aparelhos são confirmados por: {names}</translation>
    </message>
    <message>
        <source>The next setup file may come from: {names}</source>
        <translation>O próximo ficheiro de configuração pode vir de: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count.</source>
        <translation>
            <numerusform>%n aparelho perdido ou chave perdida deixa de contar.</numerusform>
            <numerusform>%n aparelhos ou chaves que se perderam deixam de contar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: the app&apos;s own template is newer, so it stays in use.</source>
        <translation>{title}: o modelo da própria aplicação é mais recente, por isso continua em uso.</translation>
    </message>
    <message>
        <source>{title}, from your office: new records are written with it.</source>
        <translation>{title}, do seu escritório: os novos registos são escritos com ele.</translation>
    </message>
    <message>
        <source>Sends over the network to {after}</source>
        <translation>Envia pela rede para {after}</translation>
    </message>
    <message>
        <source>No longer sends over the network; what you export goes on a stick</source>
        <translation>Deixa de enviar pela rede; o que exportar vai numa pen</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count</source>
        <translation>
            <numerusform>%n aparelho perdido ou chave perdida deixa de contar</numerusform>
            <numerusform>%n aparelhos ou chaves que se perderam deixam de contar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) or key(s) count again</source>
        <translation>
            <numerusform>%n aparelho ou chave volta a contar</numerusform>
            <numerusform>%n aparelhos ou chaves voltam a contar</numerusform>
        </translation>
    </message>
    <message>
        <source>The office is now called {after}; it was {before}</source>
        <translation>O escritório chama-se agora {after}; antes era {before}</translation>
    </message>
    <message>
        <source>Your work goes to {after}</source>
        <translation>O seu trabalho vai para {after}</translation>
    </message>
    <message>
        <source>Your work no longer goes to {before}</source>
        <translation>O seu trabalho deixa de ir para {before}</translation>
    </message>
    <message>
        <source>The gateway is now called {after}; it was {before}</source>
        <translation>O portal chama-se agora {after}; antes era {before}</translation>
    </message>
    <message>
        <source>The gateway&apos;s address is now {after}; it was {before}</source>
        <translation>O endereço do portal é agora {after}; antes era {before}</translation>
    </message>
    <message>
        <source>Receipts are now signed as {after}; it was {before}</source>
        <translation>Os recibos são agora assinados como {after}; antes era {before}</translation>
    </message>
    <message>
        <source>{after} can open what you send</source>
        <translation>{after} pode abrir o que enviar</translation>
    </message>
    <message>
        <source>{before} can no longer open what you send</source>
        <translation>{before} já não pode abrir o que enviar</translation>
    </message>
    <message>
        <source>Receipts may be signed with the key {after}</source>
        <translation>Os recibos podem ser assinados com a chave {after}</translation>
    </message>
    <message>
        <source>Receipts signed with the key {before} no longer count</source>
        <translation>Os recibos assinados com a chave {before} deixam de contar</translation>
    </message>
    <message>
        <source>Devices that {after} confirms are trusted</source>
        <translation>Passa a confiar-se nos aparelhos que {after} confirma</translation>
    </message>
    <message>
        <source>Devices that {before} confirmed are no longer trusted</source>
        <translation>Deixa de se confiar nos aparelhos que {before} confirmou</translation>
    </message>
    <message>
        <source>An office now confirms other devices: {after}; it was {before}</source>
        <translation>Um escritório confirma agora outros aparelhos: {after}; antes era {before}</translation>
    </message>
    <message>
        <source>{after} may make the next setup file</source>
        <translation>{after} pode fazer o próximo ficheiro de configuração</translation>
    </message>
    <message>
        <source>{before} may no longer make setup files</source>
        <translation>{before} já não pode fazer ficheiros de configuração</translation>
    </message>
    <message>
        <source>{before} gets a template from your office, version {after}</source>
        <translation>{before} recebe um modelo do seu escritório, versão {after}</translation>
    </message>
    <message>
        <source>{before} gets a newer template from your office, version {after}</source>
        <translation>{before} recebe um modelo mais recente do seu escritório, versão {after}</translation>
    </message>
    <message>
        <source>{before} goes back to the app&apos;s own template</source>
        <translation>{before} volta ao modelo da própria aplicação</translation>
    </message>
</context>
<context>
    <name>SetupWriter</name>
    <message>
        <source>Make a setup file</source>
        <translation>Fazer um ficheiro de configuração</translation>
    </message>
    <message>
        <source>Number {number}. Every device that takes it in will follow it, so let somebody else read through it too. No secret key belongs here.</source>
        <translation>Número {number}. Todos os aparelhos que o incorporarem vão segui-lo, por isso peça a outra pessoa que também o leia. Nenhuma chave secreta deve estar aqui.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>O seu escritório</translation>
    </message>
    <message>
        <source>Where the work goes</source>
        <translation>Para onde vai o trabalho</translation>
    </message>
    <message>
        <source>As people call it: the Spotlight gateway. Leave it empty if there is none yet.</source>
        <translation>Como lhe chamam: o portal Spotlight. Deixe vazio se ainda não houver nenhum.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>O endereço dele</translation>
    </message>
    <message>
        <source>Begins with https:// Leave it empty if everything goes on sticks.</source>
        <translation>Começa por https:// Deixe vazio se tudo for em pens.</translation>
    </message>
    <message>
        <source>The name that its receipts are signed with</source>
        <translation>O nome com que os recibos dele são assinados</translation>
    </message>
    <message>
        <source>Who can open what arrives there</source>
        <translation>Quem pode abrir o que lá chega</translation>
    </message>
    <message>
        <source>A line for each: the public key, age1 and so on, then whose it is.</source>
        <translation>Uma linha para cada: a chave pública, age1 e o resto, e depois de quem é.</translation>
    </message>
    <message>
        <source>Keys that sign its receipts</source>
        <translation>Chaves que assinam os recibos dele</translation>
    </message>
    <message>
        <source>A line for each, beginning with ssh-ed25519.</source>
        <translation>Uma linha para cada, a começar por ssh-ed25519.</translation>
    </message>
    <message>
        <source>Other offices that confirm devices</source>
        <translation>Outros escritórios que confirmam aparelhos</translation>
    </message>
    <message>
        <source>Your own office is added by itself. A line for each other: the names it confirms, such as *@herat, its public key, then what it is called.</source>
        <translation>O seu próprio escritório é acrescentado sozinho. Uma linha para cada outro: os nomes que confirma, como *@herat, a chave pública dele e depois como se chama.</translation>
    </message>
    <message>
        <source>Who else may make the next setup file</source>
        <translation>Quem mais pode fazer o próximo ficheiro de configuração</translation>
    </message>
    <message>
        <source>If only your key can, nobody can when it is lost. A line for each: the public key, then whose it is.</source>
        <translation>Se só a sua chave o puder fazer, ninguém poderá quando ela se perder. Uma linha para cada: a chave pública, e depois de quem é.</translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) that you took back go along.</source>
        <translation>
            <numerusform>Vai também %n aparelho perdido ou chave perdida que retirou.</numerusform>
            <numerusform>Vão também %n aparelhos ou chaves que se perderam e que retirou.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase of the office&apos;s signing key</source>
        <translation>A frase da chave de assinatura do escritório</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar o ficheiro</translation>
    </message>
    <message>
        <source>Templates that your office adapted</source>
        <translation>Modelos que o seu escritório adaptou</translation>
    </message>
    <message>
        <source>Choose the template, a file that ends in .xml, together with its lists, which end in .csv. Lists that you do not choose are the app&apos;s own.</source>
        <translation>Escolha o modelo, um ficheiro que acaba em .xml, junto com as listas dele, que acabam em .csv. As listas que não escolher são as da própria aplicação.</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Acrescentar um modelo</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, versão {version}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>A template and its lists</source>
        <translation>Um modelo e as listas dele</translation>
    </message>
    <message>
        <source>Templates and lists (*.xml *.csv)</source>
        <translation>Modelos e listas (*.xml *.csv)</translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key first.</source>
        <translation>Escreva primeiro a frase da chave de assinatura do escritório.</translation>
    </message>
    <message>
        <source>Where the setup file goes</source>
        <translation>Onde pôr o ficheiro de configuração</translation>
    </message>
    <message>
        <source>Setup files (*.setup)</source>
        <translation>Ficheiros de configuração (*.setup)</translation>
    </message>
    <message>
        <source>The setup file is saved</source>
        <translation>O ficheiro de configuração está guardado</translation>
    </message>
    <message>
        <source>It is called {name}. Give it to everybody in your office, on a stick or by mail.</source>
        <translation>Chama-se {name}. Dê-o a toda a gente do seu escritório, numa pen ou por correio eletrónico.</translation>
    </message>
    <message>
        <source>Whoever takes in the first one will call you. Read these words to them, and let nobody else answer for you:</source>
        <translation>Quem incorporar o primeiro vai telefonar-lhe. Leia-lhe estas palavras e não deixe mais ninguém responder por si:</translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation>Palavras da chave de assinatura do escritório</translation>
    </message>
    <message>
        <source>It counts on this computer too.</source>
        <translation>Também vale neste computador.</translation>
    </message>
    <message>
        <source>On this computer another office&apos;s setup file stays in force.</source>
        <translation>Neste computador continua em vigor o ficheiro de configuração de outro escritório.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Look at “{name}” once more: something there is missing or not clear.</source>
        <translation>Veja «{name}» mais uma vez: falta lá algo ou algo não está claro.</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Ler de um ficheiro</translation>
    </message>
    <message>
        <source>A file with public keys</source>
        <translation>Um ficheiro com chaves públicas</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.txt);;All files (*)</source>
        <translation>Chaves públicas (*.pub *.txt);;Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Save, lock and hide at once</source>
        <translation>Guardar, bloquear e esconder de imediato</translation>
    </message>
    <message>
        <source>Shift, three times</source>
        <translation>Shift, três vezes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Who signs</source>
        <translation>Quem assina</translation>
    </message>
    <message>
        <source>What she checked</source>
        <translation>O que verificou</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Only comments, no approval</source>
        <translation>Só comentários, sem visto</translation>
    </message>
    <message>
        <source>Her sign-off phrase</source>
        <translation>A frase de visto dela</translation>
    </message>
</context>
<context>
    <name>StaysHere</name>
    <message>
        <source>Stays here: {reason}.</source>
        <translation>Fica aqui: {reason}.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Copy to a stick</source>
        <translation>Copiar para uma pen</translation>
    </message>
    <message>
        <source>What goes along: {files}, {size}.</source>
        <translation>O que vai junto: {files}, {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug the stick in. It appears here by itself.</source>
        <translation>Ligue a pen. Ela aparece aqui sozinha.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>Escolha a pasta para as cópias</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>A copiar</translation>
    </message>
    <message>
        <source>Writing. Please leave the stick where it is.</source>
        <translation>A escrever. Deixe a pen onde está, por favor.</translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation>A parar. Nada vai ficar a meio.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>You can pull the stick out now.</source>
        <translation>Já pode tirar a pen.</translation>
    </message>
    <message>
        <source>Every byte was read back from {folder} and compared.</source>
        <translation>Cada byte foi relido de {folder} e comparado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Stop here. Put the person first.</source>
        <translation>Pare aqui. A pessoa está primeiro.</translation>
    </message>
    <message>
        <source>You said that somebody in this story is in danger or in an open case, or may be. No story is worth a new danger. Offer help, and write down nothing of what you were told.</source>
        <translation>Disse que uma pessoa desta história está em perigo ou num caso aberto, ou pode estar. Nenhuma história vale um novo perigo. Ofereça ajuda e não escreva nada do que lhe contaram.</translation>
    </message>
    <message>
        <source>Where she can get help</source>
        <translation>Onde ela pode encontrar ajuda</translation>
    </message>
    <message>
        <source>This story was stopped on {day}</source>
        <translation>Esta história parou em {day}</translation>
    </message>
    <message>
        <source>Somebody in it was in danger or in an open case, or may have been. Nothing of it was kept but this date. Ask her again only when a GBV specialist says that it is safe.</source>
        <translation>Uma pessoa da história estava em perigo ou num caso aberto, ou podia estar. Não se guardou nada além desta data. Só lhe pergunte de novo quando uma especialista em VBG disser que é seguro.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que se guarda</translation>
    </message>
    <message>
        <source>Only today&apos;s date, so that nobody asks her again too soon. Everything else that was answered or added here is deleted, and only a backup made before could bring it back.</source>
        <translation>Só a data de hoje, para que ninguém lhe pergunte de novo cedo demais. Tudo o resto que foi respondido ou acrescentado aqui é eliminado, e só uma cópia de segurança anterior o poderia trazer de volta.</translation>
    </message>
    <message>
        <source>This story was finished before. It leaves every list for sharing until it is safe.</source>
        <translation>Esta história já tinha sido concluída. Sai de todas as listas de partilha até ser seguro.</translation>
    </message>
    <message>
        <source>If you leave this page, or the app locks or closes, it does the same by itself.</source>
        <translation>Se sair desta página, ou se a aplicação bloquear ou fechar, acontece o mesmo sozinho.</translation>
    </message>
    <message>
        <source>Stop here and keep only the date</source>
        <translation>Parar aqui e guardar só a data</translation>
    </message>
    <message>
        <source>I chose that by mistake</source>
        <translation>Escolhi isso por engano</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Deixar parada</translation>
    </message>
    <message>
        <source>A specialist says that it is safe now</source>
        <translation>Uma especialista diz que já é seguro</translation>
    </message>
</context>
<context>
    <name>StrengthView</name>
    <message>
        <source>A strong one fills three of four bars.</source>
        <translation>Uma frase-passe forte enche três de quatro barras.</translation>
    </message>
    <message>
        <source>Guessed at once. Use several words.</source>
        <translation>Adivinha-se logo. Use várias palavras.</translation>
    </message>
    <message>
        <source>Guessed within minutes. Add words.</source>
        <translation>Adivinha-se em minutos. Junte palavras.</translation>
    </message>
    <message>
        <source>Guessed within days. One more word.</source>
        <translation>Adivinha-se em dias. Mais uma palavra.</translation>
    </message>
    <message>
        <source>Good. This takes years to guess.</source>
        <translation>Boa. Leva anos a adivinhar.</translation>
    </message>
    <message>
        <source>Very good. This takes centuries to guess.</source>
        <translation>Muito boa. Leva séculos a adivinhar.</translation>
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
        <translation>Escolher o ficheiro…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>The file that you were given</source>
        <translation>O ficheiro que lhe deram</translation>
    </message>
    <message>
        <source>What this file says</source>
        <translation>O que diz este ficheiro</translation>
    </message>
    <message>
        <source>It was made here, so nothing in it is new.</source>
        <translation>Foi feito aqui, por isso não traz nada de novo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Take in a bundle, notice or receipt</source>
        <translation>Incorporar um pacote, aviso ou recibo</translation>
    </message>
    <message>
        <source>Choose the file that you were given: a colleague&apos;s records, a notice that somebody took her consent back, or a gateway&apos;s receipt. It is looked at first. Records and notices change nothing before you have read what they say.</source>
        <translation>Escolha o ficheiro que lhe deram: os registos de uma colega, um aviso de que alguém retirou o consentimento ou o recibo de um portal. Primeiro é examinado. Os registos e os avisos não mudam nada antes de ler o que dizem.</translation>
    </message>
    <message>
        <source>Look on a stick</source>
        <translation>Procurar numa pen</translation>
    </message>
    <message>
        <source>Bundles, notices and receipts (*.zip *.age *.receipt.json)</source>
        <translation>Pacotes, avisos e recibos (*.zip *.age *.receipt.json)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>A ver o ficheiro</translation>
    </message>
    <message>
        <source>Every part of it is checked. Nothing changes yet.</source>
        <translation>Verifica-se cada parte dele. Nada muda ainda.</translation>
    </message>
    <message>
        <source>Stopping. Nothing of it is kept.</source>
        <translation>A parar. Nada dele fica guardado.</translation>
    </message>
    <message>
        <source>All of it is known here already. There is nothing to take in.</source>
        <translation>Tudo já é conhecido aqui. Não há nada a incorporar.</translation>
    </message>
    <message numerus="yes">
        <source>It says of %n record(s) that are not in this vault that a consent was taken back. That is remembered: should they ever come, what was taken back stays taken back.</source>
        <translation>
            <numerusform>Diz que foi retirado um consentimento de %n registo que não está neste cofre. Isso fica anotado: se um dia ele vier, o que foi retirado continua retirado.</numerusform>
            <numerusform>Diz que foi retirado um consentimento de %n registos que não estão neste cofre. Isso fica anotado: se um dia eles vierem, o que foi retirado continua retirado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n record(s) that were made for other readers; these are left out.</source>
        <translation>
            <numerusform>Contém também %n registo feito para outros leitores; este fica de fora.</numerusform>
            <numerusform>Contém também %n registos feitos para outros leitores; estes ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here knows this key yet. A stranger could hide your records this way, or write in a colleague&apos;s name. Ask the sender, by telephone or in person, to read out the words of her key. Go on only if they are these:</source>
        <translation>Ainda ninguém aqui conhece esta chave. Uma pessoa estranha poderia esconder assim os seus registos, ou escrever em nome de uma colega. Peça a quem o enviou, por telefone ou em pessoa, que leia em voz alta as palavras da sua chave. Continue só se forem estas:</translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation>Palavras da chave dela</translation>
    </message>
    <message>
        <source>I compared these words with her, by voice</source>
        <translation>Comparei estas palavras com ela, de viva voz</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>A incorporar</translation>
    </message>
    <message>
        <source>It is checked once more and kept, all of it or nothing.</source>
        <translation>É verificado mais uma vez e guardado, tudo ou nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have two versions now. Nothing was overwritten: choose the one to go on from when you have time.</source>
        <translation>
            <numerusform>%n registo tem agora duas versões. Nada foi substituído: escolha aquela com que quer continuar quando tiver tempo.</numerusform>
            <numerusform>%n registos têm agora duas versões. Nada foi substituído: escolha aquela com que quer continuar quando tiver tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Ver as duas</translation>
    </message>
    <message numerus="yes">
        <source>A consent was taken back. %n record(s) of yours will stay here:</source>
        <translation>
            <numerusform>Foi retirado um consentimento. %n registo seu fica aqui:</numerusform>
            <numerusform>Foi retirado um consentimento. %n registos seus ficam aqui:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in. You find them under Records.</source>
        <translation>
            <numerusform>Entrou %n registo. Está em Registos.</numerusform>
            <numerusform>Entraram %n registos. Estão em Registos.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export. Ask her what else to take down.</source>
        <translation>A partir de agora, o que foi retirado não sai em nenhuma exportação. Pergunte-lhe o que mais se deve retirar.</translation>
    </message>
    <message>
        <source>It is remembered. None of your own records is touched by it.</source>
        <translation>Fica anotado. Nenhum dos seus próprios registos é afetado.</translation>
    </message>
</context>
<context>
    <name>TellingPane</name>
    <message>
        <source>This story</source>
        <translation>Esta história</translation>
    </message>
    <message>
        <source>Who could be recognised</source>
        <translation>Quem poderia ser reconhecida</translation>
    </message>
    <message>
        <source>For “{audience}”</source>
        <translation>Para «{audience}»</translation>
    </message>
    <message>
        <source>It stays on this device. Choose who may see it to learn what is still needed.</source>
        <translation>Fica neste aparelho. Escolha quem a pode ver para saber o que ainda é preciso.</translation>
    </message>
    <message>
        <source>Nothing that was agreed stands in the way.</source>
        <translation>Nada do que foi combinado o impede.</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>A repensar</translation>
    </message>
    <message>
        <source>“{words}” in {question}: {reason}</source>
        <translation>«{words}» em {question}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>Só se mostra o começo: o texto é muito longo.</translation>
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
        <translation>Todas as línguas (UTF-8)</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <translation>Todas as línguas (UTF-16)</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Ocidental (Windows)</translation>
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
        <translation>Este ficheiro não está inteiro, ou não é o que o nome diz: não pode ser mostrado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This document opens with a password only, and cannot be shown here.</source>
        <translation>Este documento só abre com uma palavra-passe e não pode ser mostrado aqui.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. It is safe in your vault.</source>
        <translation>Este ficheiro é demasiado grande para ser mostrado aqui. Está a salvo no seu cofre.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here. It is safe in your vault.</source>
        <translation>Os ficheiros deste tipo não podem ser mostrados aqui. Está a salvo no seu cofre.</translation>
    </message>
    <message>
        <source>The part of the program that shows such files is missing on this computer. Everything else works, and the file is safe in your vault.</source>
        <translation>Falta neste computador a parte do programa que mostra estes ficheiros. Tudo o resto funciona, e o ficheiro está a salvo no seu cofre.</translation>
    </message>
    <message>
        <source>This computer cannot play sound or film of this kind. The file is safe in your vault.</source>
        <translation>Este computador não consegue reproduzir som ou vídeo deste tipo. O ficheiro está a salvo no seu cofre.</translation>
    </message>
    <message>
        <source>No loudspeaker was found on this computer: it plays without sound.</source>
        <translation>Não foi encontrado nenhum altifalante neste computador: reproduz sem som.</translation>
    </message>
</context>
<context>
    <name>TrustingWords</name>
    <message>
        <source>{name} is not a request of a device, or it is damaged. Nothing was changed. Ask for the file again.</source>
        <translation>{name} não é um pedido de um aparelho, ou está danificado. Nada mudou. Peça o ficheiro de novo.</translation>
    </message>
    <message>
        <source>Something in {name} was changed after the device made it. Do not use it. Ask for the file again, by another way.</source>
        <translation>Algo em {name} foi alterado depois de o aparelho o fazer. Não o use. Peça o ficheiro de novo, por outro caminho.</translation>
    </message>
    <message>
        <source>{name} is the request of this device itself. Nothing was changed.</source>
        <translation>{name} é o pedido deste mesmo aparelho. Nada mudou.</translation>
    </message>
    <message>
        <source>{name} is not an office&apos;s answer, or it is damaged. Nothing was changed. Ask the office for the file again.</source>
        <translation>{name} não é a resposta de um escritório, ou está danificado. Nada mudou. Peça o ficheiro de novo ao escritório.</translation>
    </message>
    <message>
        <source>{name} was made for another device, or for a key that this device no longer has. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation>{name} foi feito para outro aparelho, ou para uma chave que este aparelho já não tem. Nada mudou. Guarde um novo ficheiro de pedido e envie-o ao escritório.</translation>
    </message>
    <message>
        <source>{name} counted only until {date}. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation>{name} só valia até {date}. Nada mudou. Guarde um novo ficheiro de pedido e envie-o ao escritório.</translation>
    </message>
    <message>
        <source>Write a name for this device, so that you know it again.</source>
        <translation>Escreva um nome para este aparelho, para o reconhecer.</translation>
    </message>
    <message>
        <source>This colleague is no longer in the list. Nothing was changed.</source>
        <translation>Esta colega já não está na lista. Nada mudou.</translation>
    </message>
    <message>
        <source>The office needs a name, and a short name of Latin letters, digits and hyphens, such as &quot;kabul-office&quot;.</source>
        <translation>O escritório precisa de um nome, e de um nome curto com letras latinas, algarismos e hífenes, como «kabul-office».</translation>
    </message>
    <message>
        <source>This vault holds the signing key of an office already.</source>
        <translation>Este cofre já tem a chave de assinatura de um escritório.</translation>
    </message>
    <message>
        <source>This vault does not hold the signing key of an office yet. Make it first, under Safety, in &quot;Confirm devices&quot;.</source>
        <translation>Este cofre ainda não tem a chave de assinatura de um escritório. Faça-a primeiro, em Segurança, em «Confirmar aparelhos».</translation>
    </message>
    <message>
        <source>This is not the phrase of the office&apos;s signing key. Nothing was signed. Check the keyboard layout and Caps Lock, and try again.</source>
        <translation>Essa não é a frase da chave de assinatura do escritório. Nada foi assinado. Veja a língua do teclado e a tecla Caps Lock e tente de novo.</translation>
    </message>
    <message>
        <source>{name} is not a list of lost devices, or it is damaged. Nothing was changed.</source>
        <translation>{name} não é uma lista de aparelhos perdidos, ou está danificado. Nada mudou.</translation>
    </message>
    <message>
        <source>{name} was signed by nobody you trust here. Nothing was changed. Ask your office whether the file is theirs.</source>
        <translation>{name} não foi assinado por ninguém em quem se confie aqui. Nada mudou. Pergunte ao seu escritório se o ficheiro é dele.</translation>
    </message>
    <message>
        <source>{name} is older than the list of lost devices that is in force here. Nothing was changed.</source>
        <translation>{name} é mais antigo do que a lista de aparelhos perdidos em vigor aqui. Nada mudou.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada para anular</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nada para refazer</translation>
    </message>
    <message>
        <source>Undone: {question}</source>
        <translation>Anulado: {question}</translation>
    </message>
    <message>
        <source>Done again: {question}</source>
        <translation>Refeito: {question}</translation>
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
        <translation>Escolha uma frase-passe</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bom regresso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Kept on this computer only, in {folder}</source>
        <translation>Guardado só neste computador, em {folder}</translation>
    </message>
    <message>
        <source>Erase everything ...</source>
        <translation>Apagar tudo ...</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Tenho uma cópia de segurança</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Outras formas de entrar</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Escreva primeiro a sua frase-passe.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation>As duas não são iguais. Escreva a segunda outra vez ou mostre o que escreve.</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>A criar o seu cofre</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>A abrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Type your passphrase, then choose to repair.</source>
        <translation>Escreva a sua frase-passe e depois escolha reparar.</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Criar o meu cofre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Type your passphrase to go on where you stopped.</source>
        <translation>Escreva a sua frase-passe para continuar onde parou.</translation>
    </message>
    <message>
        <source>It locks everything you will write here. Four or five words that do not belong together are best.</source>
        <translation>Protege tudo o que vai escrever aqui. O melhor são quatro ou cinco palavras sem ligação entre si.</translation>
    </message>
    <message>
        <source>Nobody else knows it. If it is lost, nobody can open your records again: not your office, not the makers of this app. Write it on paper and keep the paper where you keep what matters.</source>
        <translation>Mais ninguém a conhece. Se se perder, ninguém poderá voltar a abrir os seus registos: nem o seu escritório, nem quem fez esta aplicação. Escreva-a em papel e guarde o papel onde guarda o que é importante.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Tente de novo dentro de %n segundo</numerusform>
            <numerusform>Tente de novo dentro de %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockWays</name>
    <message>
        <source>Repair the vault</source>
        <translation>Reparar o cofre</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>Let only me write there</source>
        <translation>Deixar só a mim escrever lá</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>That computer is off or gone</source>
        <translation>Esse computador está desligado ou já não existe</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Two versions of one record</source>
        <translation>Duas versões de um registo</translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation>Estão a ser lidas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of one record</source>
        <translation>
            <numerusform>%n versão de um registo</numerusform>
            <numerusform>%n versões de um registo</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only one version now. Somebody chose already.</source>
        <translation>Agora há só uma versão. Alguém já escolheu.</translation>
    </message>
    <message>
        <source>Two people changed the same version. Read what differs, and choose the one to go on from. The other one ends there and stays in the history; you can copy from it.</source>
        <translation>Duas pessoas alteraram a mesma versão. Leia o que difere e escolha aquela com que quer continuar. A outra acaba aí e fica no histórico; pode copiar dela.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir mais tarde</translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation>As respostas são as mesmas.</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Escrito aqui</translation>
    </message>
    <message>
        <source>Version {number}, {moment}, by {author}</source>
        <translation>Versão {number}, {moment}, de {author}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>Go on from this one</source>
        <translation>Continuar com esta</translation>
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
        <translation>A abrir o ficheiro</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Guardar uma cópia fora</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>A copy outside the vault</source>
        <translation>Uma cópia fora do cofre</translation>
    </message>
    <message>
        <source>Anyone who uses this computer or the stick can open the copy. Deleting it later may not remove it from the disk. It is listed on the page Safety until you delete it.</source>
        <translation>Qualquer pessoa que use este computador ou a pen pode abrir a cópia. Eliminá-la mais tarde pode não a retirar do disco. Fica na lista da página Segurança até a eliminar.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Escolher onde guardar</translation>
    </message>
    <message>
        <source>Save the copy as</source>
        <translation>Guardar a cópia como</translation>
    </message>
    <message>
        <source>Saving the copy</source>
        <translation>A guardar a cópia</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Pode parar a qualquer momento; nada fica a meio.</translation>
    </message>
    <message>
        <source>Saved outside the vault</source>
        <translation>Guardado fora do cofre</translation>
    </message>
    <message>
        <source>The copy is in {name}. Delete it on the page Safety when it has served.</source>
        <translation>A cópia está em {name}. Elimine-a na página Segurança quando já não for precisa.</translation>
    </message>
</context>
<context>
    <name>WatchListSection</name>
    <message>
        <source>Write down the real names of the people you protect, and places that would give them away. While you write and before anything leaves, the app looks for them in every text, however they are spelled, and shows you where they stand. It does not change your words.</source>
        <translation>Anote os nomes verdadeiros das pessoas que protege, e os lugares que as denunciariam. Enquanto escreve e antes de algo sair, a aplicação procura-os em todos os textos, seja qual for a grafia, e mostra-lhe onde estão. Não altera as suas palavras.</translation>
    </message>
    <message>
        <source>The list is encrypted with everything else and is part of no bundle, no page and no printed form. A backup of the vault holds it. Write only what you need, and take names off again.</source>
        <translation>A lista está cifrada com tudo o resto e não está em nenhum pacote, nenhuma página e nenhum formulário impresso. Uma cópia de segurança do cofre contém-na. Escreva só o necessário e volte a tirar os nomes.</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Nomes de pessoas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Protected names</source>
        <translation>Nomes protegidos</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Um em cada linha</translation>
    </message>
    <message>
        <source>{list}: add, one in each line</source>
        <translation>{list}: acrescentar, um em cada linha</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Acrescentar à lista</translation>
    </message>
    <message>
        <source>Nothing is listed yet.</source>
        <translation>Ainda não há nada na lista.</translation>
    </message>
    <message>
        <source>Take “{entry}” off the list</source>
        <translation>Tirar «{entry}» da lista</translation>
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
        <translation>Guardar como tabela</translation>
    </message>
    <message>
        <source>Copy the whole record</source>
        <translation>Copiar o registo inteiro</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Guardar uma imagem</translation>
    </message>
    <message>
        <source>Save the pages as PDF</source>
        <translation>Guardar as páginas como PDF</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar a tabela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar a imagem</translation>
    </message>
    <message>
        <source>The pages are saved as a PDF that anyone who uses this computer can open. Paper can be found, copied and photographed, and nothing calls it back. Print only what somebody needs on paper, keep it locked away, and destroy it afterwards.</source>
        <translation>As páginas são guardadas como um PDF que qualquer pessoa que use este computador pode abrir. O papel pode ser encontrado, copiado e fotografado, e nada o faz voltar. Imprima só o que alguém precisa em papel, guarde-o fechado à chave e destrua-o depois.</translation>
    </message>
    <message>
        <source>The table is a file that anyone who uses this computer can open. Keep it where it is safe, and delete it when it is no longer needed.</source>
        <translation>A tabela é um ficheiro que qualquer pessoa que use este computador pode abrir. Guarde-a onde estiver a salvo e elimine-a quando já não for precisa.</translation>
    </message>
    <message>
        <source>Other programs can read the clipboard. It is emptied after a minute; what you paste elsewhere stays there.</source>
        <translation>Outros programas podem ler a área de transferência. É esvaziada ao fim de um minuto; o que colar noutro lugar fica lá.</translation>
    </message>
    <message>
        <source>The picture is a file that anyone who uses this computer can open. Its hidden details were taken out. Delete it when it is no longer needed.</source>
        <translation>A imagem é um ficheiro que qualquer pessoa que use este computador pode abrir. Os pormenores escondidos foram retirados. Elimine-a quando já não for precisa.</translation>
    </message>
    <message>
        <source>This is somebody&apos;s story. On paper it can be found by the very person she fears, and nothing calls it back. Print it only if she or a colleague needs it on paper, leave it neither at her home nor in a bag, and destroy it afterwards. The PDF can be opened by anyone who uses this computer: delete it once it is printed.</source>
        <translation>Esta é a história de uma pessoa. Em papel, pode ser encontrada justamente por quem ela teme, e nada a faz voltar. Imprima-a só se ela ou uma colega precisar dela em papel, não a deixe em casa dela nem numa mala, e destrua-a depois. O PDF pode ser aberto por qualquer pessoa que use este computador: elimine-o depois de impresso.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>A folder for the vault</source>
        <translation>Uma pasta para o cofre</translation>
    </message>
    <message>
        <source>Is {host} really not using this vault?</source>
        <translation>É certo que {host} não está a usar este cofre?</translation>
    </message>
    <message>
        <source>it</source>
        <translation>esse computador</translation>
    </message>
    <message>
        <source>The app cannot find out by itself. If that computer goes on writing while you do, the two spoil each other&apos;s work. Go on only if it is switched off, lost or broken, or if the app was ended there by force. The database is copied first, as that computer left it; what that computer had not passed on yet is not in it.</source>
        <translation>A aplicação não consegue descobri-lo sozinha. Se esse computador continuar a escrever ao mesmo tempo que este, os dois estragam o trabalho um do outro. Continue só se ele estiver desligado, perdido ou avariado, ou se a aplicação tiver sido fechada lá à força. A base de dados é copiada primeiro, tal como esse computador a deixou; o que esse computador ainda não tinha passado não está nela.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrir aqui</translation>
    </message>
</context>
<context>
    <name>WhenSheet</name>
    <message>
        <source>When to send</source>
        <translation>Quando enviar</translation>
    </message>
    <message>
        <source>The app sends by itself while it is open. Here you say when it must not. What waits is safe.</source>
        <translation>A aplicação envia sozinha enquanto está aberta. Aqui diz quando não o deve fazer. O que espera está a salvo.</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Pôr todo o envio em pausa</translation>
    </message>
    <message>
        <source>Only on one network</source>
        <translation>Só numa rede</translation>
    </message>
    <message>
        <source>Only when this computer is plugged in</source>
        <translation>Só com este computador ligado à corrente</translation>
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
        <translation>uma rede sem nome</translation>
    </message>
    <message>
        <source>You chose {name}, and that is where you are.</source>
        <translation>Escolheu {name}, e é nela que está.</translation>
    </message>
    <message>
        <source>You chose {name}. To choose another, take the mark away, save, and come back.</source>
        <translation>Escolheu {name}. Para escolher outra, tire a marca, guarde e volte aqui.</translation>
    </message>
    <message>
        <source>The one you are on now: {name}.</source>
        <translation>Aquela em que está agora: {name}.</translation>
    </message>
    <message>
        <source>The one you are on now. It has no name, but the app knows it again.</source>
        <translation>Aquela em que está agora. Não tem nome, mas a aplicação reconhece-a.</translation>
    </message>
    <message>
        <source>This computer does not tell which network it is on, so this cannot be chosen.</source>
        <translation>Este computador não diz em que rede está, por isso não se pode escolher isto.</translation>
    </message>
    <message>
        <source>At most in one day</source>
        <translation>No máximo, num dia</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>Tudo o que houver</translation>
    </message>
    <message>
        <source>Not in these hours</source>
        <translation>Não nestas horas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>to</source>
        <translation>às</translation>
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
        <translation>ninguém anotou quem o recebeu</translation>
    </message>
    <message>
        <source>file {start}…</source>
        <translation>ficheiro {start}…</translation>
    </message>
    <message>
        <source>What went out in these ways, which the consent allowed: {ways}. Ask each place to take it down, and tell her what could not be reached.</source>
        <translation>O que saiu destas formas, que o consentimento permitia: {ways}. Peça a cada lugar que o retire, e diga-lhe o que não foi possível alcançar.</translation>
    </message>
    <message>
        <source>{day}: {path}</source>
        <translation>{day}: {path}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies saved outside the vault. Delete those of this record, on the page Safety under “Copies outside”:</source>
        <translation>Cópias guardadas fora do cofre. Elimine as deste registo, na página Segurança em «Cópias fora»:</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado às {time}</translation>
    </message>
    <message>
        <source>The last words are not saved</source>
        <translation>As últimas palavras não estão guardadas</translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation>Fechar e perder as últimas palavras</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Take a consent back</source>
        <translation>Retirar um consentimento</translation>
    </message>
    <message>
        <source>No reason is needed. It holds at once and for every version of this record: what is taken back leaves in no export any more.</source>
        <translation>Não é preciso nenhum motivo. Vale de imediato e para todas as versões deste registo: o que for retirado já não sai em nenhuma exportação.</translation>
    </message>
    <message>
        <source>Who takes it back?</source>
        <translation>Quem o retira?</translation>
    </message>
    <message>
        <source>Everybody in it</source>
        <translation>Todas as pessoas do registo</translation>
    </message>
    <message>
        <source>{code}: {name}</source>
        <translation>{code}: {name}</translation>
    </message>
    <message>
        <source>What is taken back?</source>
        <translation>O que é retirado?</translation>
    </message>
    <message>
        <source>Choose what is taken back.</source>
        <translation>Escolha o que é retirado.</translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export.</source>
        <translation>A partir de agora, o que foi retirado não sai em nenhuma exportação.</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Quem o recebeu</translation>
    </message>
    <message>
        <source>The notice tells them which record, what is taken back and since when. It holds no name and no reason. Every bundle from now on says the same.</source>
        <translation>O aviso diz-lhes que registo, o que é retirado e desde quando. Não leva nome nem motivo. A partir de agora, todos os pacotes dizem o mesmo.</translation>
    </message>
    <message>
        <source>It left this computer in no bundle. There is nobody to tell.</source>
        <translation>Não saiu deste computador em nenhum pacote. Não há ninguém a avisar.</translation>
    </message>
    <message>
        <source>What nobody can call back</source>
        <translation>O que ninguém pode chamar de volta</translation>
    </message>
    <message>
        <source>Pages that were printed and handed out. Ask for them back.</source>
        <translation>As páginas impressas e distribuídas. Peça que lhas devolvam.</translation>
    </message>
    <message>
        <source>Make a notice…</source>
        <translation>Fazer um aviso…</translation>
    </message>
    <message>
        <source>Give this file to everybody who got the record:</source>
        <translation>Entregue este ficheiro a todas as pessoas que receberam o registo:</translation>
    </message>
    <message>
        <source>It is for: {readers}</source>
        <translation>É para: {readers}</translation>
    </message>
    <message>
        <source>Another one, sealed for the gateway, waits in the outbox.</source>
        <translation>Outro, selado para o portal, espera na caixa de saída.</translation>
    </message>
    <message>
        <source>The next bundle that you make carries it too, whoever gets it.</source>
        <translation>O próximo pacote que fizer também o leva, seja quem for que o receba.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Retirar agora</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Consentimento retirado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Where the notice goes</source>
        <translation>Onde pôr o aviso</translation>
    </message>
    <message>
        <source>The notice is made</source>
        <translation>O aviso está feito</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Alterações pedidas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição aprendida</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Pilot note</source>
        <translation>Nota de projeto-piloto</translation>
    </message>
    <message>
        <source>Exchange note</source>
        <translation>Nota de intercâmbio</translation>
    </message>
    <message>
        <source>Question or need</source>
        <translation>Pergunta ou necessidade</translation>
    </message>
    <message>
        <source>Library cover sheet</source>
        <translation>Folha de rosto para a biblioteca</translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation>Leis e políticas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituições</translation>
    </message>
    <message>
        <source>Prevention and social norms</source>
        <translation>Prevenção e normas sociais</translation>
    </message>
    <message>
        <source>Quality, accessible essential services</source>
        <translation>Serviços essenciais acessíveis e de qualidade</translation>
    </message>
    <message>
        <source>Data availability and capacities</source>
        <translation>Disponibilidade de dados e capacidades</translation>
    </message>
    <message>
        <source>Women&apos;s movement and civil society</source>
        <translation>Movimento de mulheres e sociedade civil</translation>
    </message>
    <message>
        <source>Cross-pillar / joint programming</source>
        <translation>Comum aos pilares / programas conjuntos</translation>
    </message>
    <message>
        <source>Something that works and others could do.</source>
        <translation>Algo que resulta e que outros podem fazer.</translation>
    </message>
    <message>
        <source>What you would do again, or never again.</source>
        <translation>O que faria de novo, ou nunca mais.</translation>
    </message>
    <message>
        <source>A change in one life, told with care.</source>
        <translation>Uma mudança numa vida, contada com cuidado.</translation>
    </message>
    <message>
        <source>Something new, while you try it.</source>
        <translation>Algo novo, enquanto o experimenta.</translation>
    </message>
    <message>
        <source>After a visit, webinar, meeting or fair.</source>
        <translation>Depois de uma visita, webinar, reunião ou feira.</translation>
    </message>
    <message>
        <source>What you wish somebody could tell you.</source>
        <translation>O que gostaria que alguém lhe dissesse.</translation>
    </message>
    <message>
        <source>A study, brief or survey for the library.</source>
        <translation>Um estudo, nota ou inquérito para a biblioteca.</translation>
    </message>
    <message>
        <source>Practice without a title yet</source>
        <translation>Prática ainda sem título</translation>
    </message>
    <message>
        <source>Lesson without a title yet</source>
        <translation>Lição ainda sem título</translation>
    </message>
    <message>
        <source>Story without a title yet</source>
        <translation>História ainda sem título</translation>
    </message>
    <message>
        <source>Pilot note without a title yet</source>
        <translation>Nota de projeto-piloto ainda sem título</translation>
    </message>
    <message>
        <source>Exchange note without a title yet</source>
        <translation>Nota de intercâmbio ainda sem título</translation>
    </message>
    <message>
        <source>Question without a title yet</source>
        <translation>Pergunta ainda sem título</translation>
    </message>
    <message>
        <source>Cover sheet without a title yet</source>
        <translation>Folha de rosto ainda sem título</translation>
    </message>
    <message numerus="yes">
        <source>At least %n is (are) needed here. Add what is missing.</source>
        <translation>
            <numerusform>Aqui é necessário pelo menos %n. Acrescente o que falta.</numerusform>
            <numerusform>Aqui são necessários pelo menos %n. Acrescente o que falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the month, and write the year with four digits, as in 2026.</source>
        <translation>Escolha o mês e escreva o ano com quatro algarismos, como 2026.</translation>
    </message>
    <message>
        <source>This is needed before you can finish.</source>
        <translation>Isto é necessário para poder concluir.</translation>
    </message>
    <message>
        <source>This answer does not fit the question yet. Look at the hint above.</source>
        <translation>Esta resposta ainda não se ajusta à pergunta. Veja a indicação acima.</translation>
    </message>
    <message>
        <source>Write a number here, with digits.</source>
        <translation>Escreva aqui um número, em algarismos.</translation>
    </message>
    <message>
        <source>Write a whole number here, without a comma or point.</source>
        <translation>Escreva aqui um número inteiro, sem vírgula nem ponto.</translation>
    </message>
    <message>
        <source>Write a number from {lowest} to {highest}.</source>
        <translation>Escreva um número de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>Write a date that exists, or choose it from the calendar.</source>
        <translation>Escreva uma data que exista ou escolha-a no calendário.</translation>
    </message>
    <message>
        <source>Write both latitude and longitude as numbers, as in 34.53 and 69.17. Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>Escreva a latitude e a longitude em números, como 34,53 e 69,17. A latitude vai de -90 a 90, a longitude de -180 a 180.</translation>
    </message>
    <message>
        <source>More is needed here. Add what is missing.</source>
        <translation>Aqui é preciso mais. Acrescente o que falta.</translation>
    </message>
    <message>
        <source>the record is damaged and cannot be read</source>
        <translation>o registo está danificado e não pode ser lido</translation>
    </message>
    <message>
        <source>a file of it is damaged or missing</source>
        <translation>um ficheiro dele está danificado ou falta</translation>
    </message>
    <message>
        <source>somebody in it did not agree to this</source>
        <translation>uma pessoa do registo não aceitou isto</translation>
    </message>
    <message>
        <source>organisations stay unnamed outside the team</source>
        <translation>as organizações não são nomeadas fora da equipa</translation>
    </message>
    <message>
        <source>the file is no longer on this computer</source>
        <translation>o ficheiro já não está neste computador</translation>
    </message>
    <message>
        <source>hidden details may remain in the file</source>
        <translation>podem ficar pormenores escondidos no ficheiro</translation>
    </message>
    <message>
        <source>something has to be put right first</source>
        <translation>primeiro é preciso corrigir algo</translation>
    </message>
    <message>
        <source>a consent was taken back</source>
        <translation>um consentimento foi retirado</translation>
    </message>
    <message>
        <source>a colleague sent it, and the consents are on paper with her: readers get it from her</source>
        <translation>foi uma colega que o enviou, e os consentimentos em papel estão com ela: os leitores recebem-no dela</translation>
    </message>
    <message>
        <source>the newest version is a colleague&apos;s: amend it first, so that all consents come along</source>
        <translation>a versão mais recente é de uma colega: altere-a primeiro, para que todos os consentimentos a acompanhem</translation>
    </message>
    <message>
        <source>two versions stand side by side: choose one to go on from</source>
        <translation>há duas versões lado a lado: escolha aquela com que quer continuar</translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation>o boletim</translation>
    </message>
    <message>
        <source>a colleague who reviews it</source>
        <translation>uma colega que o revê</translation>
    </message>
    <message>
        <source>everyone who got the record</source>
        <translation>todas as pessoas que receberam o registo</translation>
    </message>
    <message>
        <source>your own desk</source>
        <translation>a sua própria mesa de trabalho</translation>
    </message>
    <message>
        <source>The monthly newsletter, in a few words</source>
        <translation>O boletim mensal, em poucas palavras</translation>
    </message>
    <message>
        <source>A colleague, to review it</source>
        <translation>Uma colega, para o rever</translation>
    </message>
    <message>
        <source>Everyone who got the record</source>
        <translation>Todas as pessoas que receberam o registo</translation>
    </message>
    <message>
        <source>My own desk, to read it or read it back</source>
        <translation>A minha própria mesa de trabalho, para ler ou para lhe ler</translation>
    </message>
    <message>
        <source>its editors, and by everybody who reads the newsletter</source>
        <translation>quem o edita e por toda a gente que lê o boletim</translation>
    </message>
    <message>
        <source>the colleague you hand it to</source>
        <translation>a colega a quem o entregar</translation>
    </message>
    <message>
        <source>whoever finds the paper</source>
        <translation>quem encontrar o papel</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>Ir para Caixa de saída</translation>
    </message>
    <message>
        <source>Do it again after undoing</source>
        <translation>Refazer depois de anular</translation>
    </message>
    <message>
        <source>Delete the chosen records</source>
        <translation>Eliminar os registos escolhidos</translation>
    </message>
    <message>
        <source>Look closer at a file</source>
        <translation>Ver um ficheiro mais de perto</translation>
    </message>
    <message>
        <source>Step back from a file</source>
        <translation>Ver um ficheiro mais de longe</translation>
    </message>
    <message>
        <source>See the whole of a file</source>
        <translation>Ver um ficheiro inteiro</translation>
    </message>
    <message>
        <source>Turn a picture</source>
        <translation>Rodar uma imagem</translation>
    </message>
    <message>
        <source>Page before, in a document</source>
        <translation>Página anterior, num documento</translation>
    </message>
    <message>
        <source>Next page, in a document</source>
        <translation>Página seguinte, num documento</translation>
    </message>
    <message>
        <source>Find words in a document</source>
        <translation>Procurar palavras num documento</translation>
    </message>
    <message>
        <source>Whom to turn to when somebody needs help</source>
        <translation>A quem recorrer quando alguém precisa de ajuda</translation>
    </message>
    <message>
        <source>Go to the next place worth another look</source>
        <translation>Ir para o próximo ponto a repensar</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation>Escolha uma das respostas da lista.</translation>
    </message>
    <message>
        <source>personal or about consent: it never leaves this computer</source>
        <translation>pessoal ou sobre o consentimento: nunca sai deste computador</translation>
    </message>
    <message>
        <source>for the team only, not for these readers</source>
        <translation>só para a equipa, não para estes leitores</translation>
    </message>
    <message>
        <source>the template does not say who may see it, so it stays</source>
        <translation>o modelo não diz quem pode ver, por isso fica</translation>
    </message>
    <message>
        <source>you have not opened this record to these readers</source>
        <translation>não abriu este registo a estes leitores</translation>
    </message>
    <message>
        <source>Author in a civil society organisation</source>
        <translation>Autoria numa organização da sociedade civil</translation>
    </message>
    <message>
        <source>Author in a country or regional team</source>
        <translation>Autoria numa equipa nacional ou regional</translation>
    </message>
    <message>
        <source>Technical or programme officer</source>
        <translation>Função técnica ou de programa</translation>
    </message>
    <message>
        <source>Knowledge management focal point</source>
        <translation>Ponto focal de gestão do conhecimento</translation>
    </message>
    <message>
        <source>Specialist on gender-based violence</source>
        <translation>Especialista em violência baseada no género</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretariado</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Só neste aparelho</translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation>Equipas Spotlight</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Por convite</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>the Spotlight gateway</source>
        <translation>o portal Spotlight</translation>
    </message>
    <message>
        <source>the Spotlight teams</source>
        <translation>as equipas Spotlight</translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation>os leitores convidados</translation>
    </message>
    <message>
        <source>The Spotlight gateway, for everybody</source>
        <translation>O portal Spotlight, para toda a gente</translation>
    </message>
    <message>
        <source>The Spotlight teams, in the community of practice</source>
        <translation>As equipas Spotlight, na comunidade de prática</translation>
    </message>
    <message>
        <source>Readers you invite</source>
        <translation>Leitores que convida</translation>
    </message>
    <message>
        <source>its editors, and by everybody once they publish it</source>
        <translation>quem edita o portal e, depois de publicado, por toda a gente</translation>
    </message>
    <message>
        <source>everyone in the community of practice</source>
        <translation>toda a comunidade de prática</translation>
    </message>
    <message>
        <source>the people you hand it to</source>
        <translation>quem o receber de si</translation>
    </message>
    <message>
        <source>Start a new record</source>
        <translation>Começar um novo registo</translation>
    </message>
    <message>
        <source>Search in your records</source>
        <translation>Procurar nos seus registos</translation>
    </message>
    <message>
        <source>Save now (it is also saved by itself)</source>
        <translation>Guardar agora (também se guarda sozinho)</translation>
    </message>
    <message>
        <source>Go to the next section</source>
        <translation>Ir para a secção seguinte</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Imprimir o registo</translation>
    </message>
    <message>
        <source>Export the chosen records</source>
        <translation>Exportar os registos escolhidos</translation>
    </message>
    <message>
        <source>Go to the next part of the screen</source>
        <translation>Ir para a parte seguinte do ecrã</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>Ajuda sobre o ponto onde está</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Mostrar esta lista</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir para Início</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translation>Ir para Registos</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Ir para Definições</translation>
    </message>
    <message>
        <source>Close or go back</source>
        <translation>Fechar ou voltar</translation>
    </message>
    <message>
        <source>Move the entry up</source>
        <translation>Mover a entrada para cima</translation>
    </message>
    <message>
        <source>Move the entry down</source>
        <translation>Mover a entrada para baixo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>A parar. Nada vai ficar a meio.</translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Voltar ao formulário (Esc)</translation>
    </message>
</context>
<context>
    <name>_Block</name>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Comment on {question}</source>
        <translation>Comentário sobre {question}</translation>
    </message>
    <message>
        <source>Your comment on {question}</source>
        <translation>O seu comentário sobre {question}</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>O que deve mudar, e porquê</translation>
    </message>
</context>
</TS>
