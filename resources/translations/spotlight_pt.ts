<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AttachmentEditor</name>
    <message>
        <source>Undo removing the file</source>
        <translation>Repor o ficheiro</translation>
    </message>
    <message>
        <source>Hidden details may remain in this file. Listen and look before you share it.</source>
        <translation>Este ficheiro pode ainda ter dados escondidos. Ouça e veja antes de o partilhar.</translation>
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
        <source>Location and device data removed.</source>
        <translation>Localização e dados do aparelho retirados.</translation>
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
    <name>BulkBar</name>
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
    <name>DragHandle</name>
    <message>
        <source>Drag to another place, or press Alt and an arrow</source>
        <translation>Arraste para outro lugar ou prima Alt e uma seta</translation>
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
    <name>ErrorWords</name>
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
        <source>This vault is already open in another window of the app. Go on there, or close that window and try again. Nothing was lost.</source>
        <translation>Este cofre já está aberto noutra janela da aplicação. Continue aí, ou feche essa janela e tente de novo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>This vault was used with a newer version of the app. Nothing was changed. Open it with that version.</source>
        <translation>Este cofre foi usado com uma versão mais recente da aplicação. Nada foi alterado. Abra-o com essa versão.</translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database cannot be read. What can be read is shown; nothing was deleted. Make a copy of the vault folder before you go on.</source>
        <translation>Não é possível ler uma parte da base de dados do cofre. O que se pode ler é mostrado; nada foi apagado. Faça uma cópia da pasta do cofre antes de continuar.</translation>
    </message>
    <message>
        <source>One file of this record is no longer in the vault folder. The text is safe. Add the file again if you still have it.</source>
        <translation>Um ficheiro deste registo já não está na pasta do cofre. O texto está a salvo. Se ainda tiver o ficheiro, acrescente-o de novo.</translation>
    </message>
    <message>
        <source>One file of this record is damaged and was set aside. The text is safe. Add the file again if you still have it.</source>
        <translation>Um ficheiro deste registo está danificado e foi posto de lado. O texto está a salvo. Se ainda tiver o ficheiro, acrescente-o de novo.</translation>
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
        <source>The bundle does not hold what it promises, so nothing was taken from it.</source>
        <translation>O pacote não contém o que anuncia, por isso nada foi retirado dele.</translation>
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
        <source>Not the right passphrase</source>
        <translation>Não é a frase-passe certa</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Já está aberto</translation>
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
        <source>The app cannot tell what kind of file it is. Photos, PDF, audio and video can be added.</source>
        <translation>A aplicação não reconhece o tipo de ficheiro. Pode acrescentar fotografias, PDF, áudio e vídeo.</translation>
    </message>
    <message>
        <source>It is a program, and programs can do harm.</source>
        <translation>É um programa, e os programas podem causar danos.</translation>
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
        <source>It is an office document, which can carry hidden details. Save it as PDF and add that.</source>
        <translation>É um documento de escritório, que pode trazer dados escondidos. Guarde-o como PDF e acrescente o PDF.</translation>
    </message>
    <message>
        <source>The document carries a program or other files inside. Print it to a new PDF and add that.</source>
        <translation>O documento traz dentro um programa ou outros ficheiros. Imprima-o para um novo PDF e acrescente o novo PDF.</translation>
    </message>
    <message>
        <source>some space</source>
        <translation>algum espaço</translation>
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
        <source>About {size} of files</source>
        <translation>Cerca de {size} de ficheiros</translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Exportar %n registo</numerusform>
            <numerusform>Exportar %n registos</numerusform>
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
        <source>No guidance is needed here: write it as you would say it.</source>
        <translation>Aqui não é preciso orientação: escreva como diria.</translation>
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
        <source>Stays here: {reason}.</source>
        <translation>Fica aqui: {reason}.</translation>
    </message>
    <message>
        <source>To change that, amend the record and widen the answer to &quot;Who may see it&quot;.</source>
        <translation>Para mudar isso, altere o registo e alargue a resposta a «Quem pode ver».</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>O pacote está pronto</translation>
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
        <source>Where the bundle is</source>
        <translation>Onde está o pacote</translation>
    </message>
    <message>
        <source>Beside it lies {name}. Give it to the readers once, by another way than the bundle, so that they can check that it came from you.</source>
        <translation>Ao lado está {name}. Entregue-o uma vez aos leitores, por um caminho diferente do pacote, para que possam verificar que vem de si.</translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick. It is signed but not locked: whoever has it can read it. Delete it from the stick when it has arrived.</source>
        <translation>A seguir: envie o ficheiro ou entregue-o numa pen USB. Está assinado mas não protegido: quem o tiver pode lê-lo. Apague-o da pen depois de chegar.</translation>
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
    <message>
        <source>Look at these before they go</source>
        <translation>Veja isto antes de sair</translation>
    </message>
    <message>
        <source>Put together, they could point to a place, a small group, a partner or a person.</source>
        <translation>Em conjunto, podem revelar um lugar, um grupo pequeno, um parceiro ou uma pessoa.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
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
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
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
    <name>Preview</name>
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
    <message>
        <source>Picture {number}</source>
        <translation>Imagem {number}</translation>
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
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
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
        <source>A copy outside the vault</source>
        <translation>Uma cópia fora do cofre</translation>
    </message>
    <message>
        <source>The pages are saved as a PDF that anyone who uses this computer can open. Keep it where it is safe, and delete it when it is no longer needed.</source>
        <translation>As páginas são guardadas num PDF que qualquer pessoa que use este computador pode abrir. Guarde-o num lugar seguro e apague-o quando já não for preciso.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Escolher onde guardar</translation>
    </message>
    <message>
        <source>Save the pages as</source>
        <translation>Guardar as páginas como</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>O rascunho foi eliminado.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>A fazer as páginas</translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation>Pode parar a qualquer momento; nada fica a meio.</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Guardado como PDF</translation>
    </message>
    <message>
        <source>The pages are in {name}. The record itself is safe in your vault.</source>
        <translation>As páginas estão em {name}. O registo está a salvo no seu cofre.</translation>
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
        <source>Where it is kept</source>
        <translation>Onde fica guardado</translation>
    </message>
    <message>
        <source>Everything you write is in this one folder, locked with your passphrase. Copy the whole folder to keep a second one safe; a copy without the passphrase opens nothing.</source>
        <translation>Tudo o que escreve está nesta única pasta, protegida com a sua frase-passe. Copie a pasta inteira para ter uma segunda a salvo; uma cópia sem a frase-passe não abre nada.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Pasta do cofre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Mostrar todos os atalhos de teclado</translation>
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
</TS>
