<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Afterwards</name>
    <message>
        <source>Stopped when the app locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was still under way when the app locked, as an export or a file being added. It was stopped and nothing half-done was left behind. Begin it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished while the app was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was under way when the app locked, as an export or a file being added, was finished before everything was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was under way when the app locked did not work. Nothing half-done was left behind. Try it again to see why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>With the answer of your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase that you chose when you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file from your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file from your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedList</name>
    <message numerus="yes">
        <source>The gateway asks for %n change(s)</source>
        <translation>
            <numerusform>The gateway asks for %n change</numerusform>
            <numerusform>The gateway asks for %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>When they are made, export the record again. The gateway looks at the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this change off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the request file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request files (*.pub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole, and one device made all of it. Whose device it is, only you can find out: call the person who has it, or meet her, and let her read out the words. Go on only if they are these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She read me the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentEditor</name>
    <message>
        <source>Undo removing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden details may remain in this file, so it can go to your own team only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device data removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s name removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters were stored anew as UTF-8, which every program can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location and device data removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden details removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a sound file here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a film here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover or cut it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Not everything is added yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being added and will be left out if you go on now.</source>
        <translation>
            <numerusform>%n file is still being added and will be left out if you go on now.</numerusform>
            <numerusform>%n files are still being added and will be left out if you go on now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go without it</source>
        <translation>
            <numerusform>Go without it</numerusform>
            <numerusform>Go without them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for it</source>
        <translation>
            <numerusform>Wait for it</numerusform>
            <numerusform>Wait for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPlace</name>
    <message>
        <source>It cannot be reached now. Is its stick plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is on the same disk as your records: it helps when something is damaged, and not when the computer is lost. Keep one on a stick too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up. You can go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying out a restore. Your vault is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds %n backup(s):</source>
        <translation>
            <numerusform>It holds %n backup:</numerusform>
            <numerusform>It holds %n backups:</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>backup %n day ago</numerusform>
            <numerusform>backup %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>backup {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Everything is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and whole. Something has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the backup in {folder} is damaged. Your vault is not touched by that. Back up again: what is damaged is written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}: {size}, {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the newest were opened to their end.</source>
        <translation>
            <numerusform>%n file of the newest was opened to its end.</numerusform>
            <numerusform>%n files of the newest were opened to their end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: its %n backup(s) can all be restored.</source>
        <translation>
            <numerusform>Good: its one backup can be restored.</numerusform>
            <numerusform>Good: its %n backups can all be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) can be restored whole.</source>
        <translation>
            <numerusform>%n backup can be restored whole.</numerusform>
            <numerusform>%n backups can be restored whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be restored without some of the files.</source>
        <translation>
            <numerusform>%n can be restored without some of the files.</numerusform>
            <numerusform>%n can be restored without some of the files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be restored.</source>
        <translation>
            <numerusform>%n cannot be restored.</numerusform>
            <numerusform>%n cannot be restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault is not touched. Back up again: what is damaged is written anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup is one locked file with everything in it: records, drafts, photos and films. Only your passphrase or your recovery kit opens it. Keep one away from this computer, as on a stick in another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place for backups is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is new is written, and older backups are thinned out: one a day for a week, one a week for a month, one a month for a year. Leaving at once never waits for a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I close the app and something changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day while the app is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I plug in a stick that I chose here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall backups be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make no more backups there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups that lie in {folder} stay as they are, and can still be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Show from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not shown yet</source>
        <translation>
            <numerusform>%n is not shown yet</numerusform>
            <numerusform>%n are not shown yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinActions</name>
    <message numerus="yes">
        <source>%n record(s) are in the bin and stay there for 30 days.</source>
        <translation>
            <numerusform>%n record is in the bin and stays there for 30 days.</numerusform>
            <numerusform>%n records are in the bin and stay there for 30 days.</numerusform>
        </translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, older revisions, notes for undoing and files are removed from this computer, and nobody can bring them back. Backups made before still hold them until they are thinned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left in a bundle cannot be called back from here; the list of what left stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good</source>
        <translation>
            <numerusform>Delete %n record for good</numerusform>
            <numerusform>Delete %n records for good</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you stop, what is deleted by then is gone and the rest stays in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Discarded draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished record that has left in a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes when you next open the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPane</name>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days, is in no list and leaves in no bundle. After that it is removed for good. Bundles that have left, and backups, keep what they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete will wait here for 30 days, in case you want it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n back</source>
        <translation>
            <numerusform>Put %n back</numerusform>
            <numerusform>Put %n back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n for good</source>
        <translation>
            <numerusform>Delete %n for good</numerusform>
            <numerusform>Delete %n for good</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Save as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Export %n record</numerusform>
            <numerusform>Export %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalculateEditor</name>
    <message>
        <source>filled in later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>What you wrote is still on this screen, and saving is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not remind me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was a lot to carry. Take a break if you can, and talk to somebody you trust if it stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedWords</name>
    <message>
        <source>Another consent was taken back, and that travels along now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) changed.</source>
        <translation>
            <numerusform>%n more record changed.</numerusform>
            <numerusform>%n more records changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” may leave now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” stays here now. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In “{title}” there are %n more place(s) to look at.</source>
        <translation>
            <numerusform>In “{title}” there is %n more place to look at.</numerusform>
            <numerusform>In “{title}” there are %n more places to look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less of “{title}” may leave now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not the same any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Disks and sticks wear out. While you work, the app looks at everything in the vault, a little at a time: every page of its database and every file, up to the last byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at everything now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may stop at any time; nothing is changed by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept beside the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is kept beside ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything has been looked at yet. That goes on by itself while you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first look is under way and goes on by itself while you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was last looked at {moment}, and everything is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired {moment}. Kept: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read any more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you wrote was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier database(s) are kept beside the vault&apos;s own, locked with the same key: from before a repair or before a newer version of the app. They take {size}, and they still hold what was deleted since.</source>
        <translation>
            <numerusform>%n earlier database is kept beside the vault&apos;s own, locked with the same key: from before a repair or before a newer version of the app. It takes {size}, and it still holds what was deleted since.</numerusform>
            <numerusform>%n earlier databases are kept beside the vault&apos;s own, locked with the same key: from before a repair or before a newer version of the app. They take {size}, and they still hold what was deleted since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup has this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your backups that can be reached has the file as it was. Plug in the stick with your backup, or open the record and add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the databases kept beside the vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the last repair lost something, they may be all that still has it. They cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app saves, locks, and asks for your passphrase. Then it makes the database anew from everything that can be read. The damaged one is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and repair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Have it checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is for this device only. Nobody has to check it until it is for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {readers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by everybody who has to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague on her own machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand her a bundle, by stick or any other way. She reads it there, writes comments, signs, and gives you a small file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it to a colleague…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a colleague&apos;s answer in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When she opens it, she may ask you for the words of your vault&apos;s key: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, for {readers}: {name}, {role}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who check here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Add each colleague who looks at records on this computer, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She can sign nothing more here. What she signed stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our focal point may clear for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the Secretariat may say so. Tick this when it has told your team, best in writing; without it, only the Secretariat clears what everybody may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the colleague&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.signoff.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signed it. It is whole, and about this very version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She approves nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) come with it.</source>
        <translation>
            <numerusform>%n comment comes with it.</numerusform>
            <numerusform>%n comments come with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Her key is new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call her, or meet her, and let her read the words of her key to you. Go on only if they are these; anybody could have written her name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her key is known here from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody checks no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can sign nothing more here, and her key is not given back to anybody. What she signed stands. If she comes back, she gets a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She checks no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckingWords</name>
    <message>
        <source>Safety check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her pictures, voice and film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way of using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund-raising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody called {alias} checks here already. Choose her from the list, or write the name so that both can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person does not check here any more. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the sign-off phrase of {alias}. Nothing was signed. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alias} wrote this record. Somebody else has to check it, so that two people have seen it before anybody reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no colleague&apos;s answer to a review. Nothing was taken in. Ask her for the file whose name ends in .signoff.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not fit its signature: it was changed on its way, or signed with another key. Nothing was taken in. Ask her to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is about another record. Nothing was taken in. Open that record and take it in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is about another version: the record was changed since it was handed over. Nothing was taken in. Hand it over once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is signed with this vault&apos;s own key. Who writes does not check; a colleague has to sign on her own machine, or with her own phrase here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is whole, and it tells of no consent taken back. Records of colleagues cannot be taken in yet, so nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no bundle and no notice of this app, or only a part of one arrived. Nothing was changed. Choose the file whose name ends in .zip, or ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedPane</name>
    <message>
        <source>This part opens once the questions of “{gate}” are answered and it is safe to go on. Before anybody tells a story, we make sure that telling it brings nobody into danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open there.</source>
        <translation>
            <numerusform>%n question is still open there.</numerusform>
            <numerusform>%n questions are still open there.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the answers there asks you to wait. Look at what is said below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “{gate}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColleagueSheet</name>
    <message>
        <source>Add a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your colleague saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her. From then on the app names her when something comes from her, and can seal for her alone what you send her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you and whoever uses this vault see these names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this colleague</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is sealed: nobody else can open it, not even whoever finds the stick.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColleaguesSection</name>
    <message>
        <source>Devices whose words somebody here compared with the people who use them. What comes from them is shown with their name. The list stays in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colleague is known here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a device was lost or its key stolen, its office sends round a list. What those devices sign is refused here from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a list of lost devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared before days were noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this colleague?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from {name} is shown as from somebody unknown, until you compare the words again. Nothing that came before is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of lost devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list names %n device(s). What they sign is refused here.</source>
        <translation>
            <numerusform>The list names %n device. What it signs is refused here.</numerusform>
            <numerusform>The list names %n devices. What they sign is refused here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingWords</name>
    <message numerus="yes">
        <source>%n file(s) come along, {size} in all.</source>
        <translation>
            <numerusform>%n file comes along, {size} in all.</numerusform>
            <numerusform>%n files come along, {size} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({kind}, by {author})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are new here:</source>
        <translation>
            <numerusform>%n record that is new here:</numerusform>
            <numerusform>%n records that are new here:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n record(s) that you have:</source>
        <translation>
            <numerusform>A newer version of %n record that you have:</numerusform>
            <numerusform>A newer version of %n records that you have:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that were changed here as well. Both versions will stand side by side, and you choose the one to go on from:</source>
        <translation>
            <numerusform>%n record that was changed here as well. Both versions will stand side by side, and you choose the one to go on from:</numerusform>
            <numerusform>%n records that were changed here as well. Both versions of each will stand side by side, and you choose the one to go on from:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of %n record(s), for the history:</source>
        <translation>
            <numerusform>An earlier version of %n record, for the history:</numerusform>
            <numerusform>An earlier version of %n records, for the history:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have already.</source>
        <translation>
            <numerusform>%n record that you have already.</numerusform>
            <numerusform>%n records that you have already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that you have with other words. What you have stays as it is:</source>
        <translation>
            <numerusform>%n record that you have with other words. What you have stays as it is:</numerusform>
            <numerusform>%n records that you have with other words. What you have stays as it is:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay outside, because a consent was taken back:</source>
        <translation>
            <numerusform>%n record stays outside, because a consent was taken back:</numerusform>
            <numerusform>%n records stay outside, because a consent was taken back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that lie in your bin, and stay there. Put them back first if you want what comes:</source>
        <translation>
            <numerusform>%n record that lies in your bin, and stays there. Put it back first if you want what comes:</numerusform>
            <numerusform>%n records that lie in your bin, and stay there. Put them back first if you want what comes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written with a template that is not here, and stay outside. Take in your office&apos;s newest setup file first:</source>
        <translation>
            <numerusform>%n record was written with a template that is not here, and stays outside. Take in your office&apos;s newest setup file first:</numerusform>
            <numerusform>%n records were written with a template that is not here, and stay outside. Take in your office&apos;s newest setup file first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message numerus="yes">
        <source>%n comment(s) came back</source>
        <translation>
            <numerusform>%n comment came back</numerusform>
            <numerusform>%n comments came back</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this comment off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmSection</name>
    <message>
        <source>For whoever looks after an office&apos;s devices. Everybody who trusts your office then knows what comes from them, and what comes from somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the office&apos;s signing key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key, for whoever takes in its first setup file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a device…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of lost devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device is confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} ({short})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on {date}, until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: taken back on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is lost…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Confirm a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever uses the device saves a request file under Safety, in “This device”, and gives it to you. You compare its words with her, sign, and give her the answer. It counts for two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of what the device makes can see these names. Write no person&apos;s name and no place that must stay unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device says that it had another key before, which was taken or lost: {name}. Ask whether that is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this office&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: believe the key before no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm and save the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.pub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is in {name}. Give it to whoever uses the device: she takes it in under Safety, in “This device”. It holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>There is a consent here that says of nobody whose it is. Choose the person in it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in it may be in danger. The story waits. Put the person first, and come back when a specialist says that it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template of this story does not say which answers are consents, so nobody can tell what may leave. Amend it in the newest template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story names nobody, so no consent can be asked. Add everybody it tells of under “People”, each with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has no consent in this record. Write down what was agreed, or tell the story without this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has not given consent: {status}. Ask first, and give time to think. If the answer is no, that is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} gave a consent that ended on {day}. Ask again before it is used, or let it rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} took the consent back. What was taken back goes to nobody any more. Where it was sent before, a notice can ask to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} did not agree to this use: {channel}. Ask about it, or choose readers that were agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} agreed to be seen only so far: {reach}. The web and a newsletter reach everywhere. Choose the team or readers you invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} did not agree that the story is used. Ask about it, or let it rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} did not agree to this: {element}. It stands in the text itself, where it cannot be left out by itself. Take it out of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} wants to see it before it is used. Show it or read it out, and write down that it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has not had all eight points explained yet: {count} are ticked. Go through the rest together, and tick what was understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and has not agreed in person. A child&apos;s own yes is always needed, in words she or he understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is under 18, or may be. A guardian has to agree who has nothing to do with the violence. If there is no such guardian, the story stops here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in it is under 18, or may be, and nobody among the people is marked so. Mark who it is. If you are not sure who, mark everybody who may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is under 18, or may be, and would be known by {pillar}. That never leaves in a story about violence. Choose another picture, and a changed name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} could be recognised by {shown}. Of name, face and exact place, {needed} must be gone, and {removed} are. Change one more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} asks to be named or seen. That needs low risk, a specialist&apos;s agreement, the text read back, and the Secretariat. Still missing: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} needs a GBV specialist or case worker who agrees to this story. Let one look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has consents that do not say the same: {codes}. The narrower one counts. Look at both, and keep the one that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has a consent here, and is not among the people of this story. Add the person, or correct the code in the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has a consent whose dates do not fit: one comes before the other, or has not come yet. Look at when it was given, until when it is valid, and when it was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} can be recognised in a picture, sound or film without a consent that says so. Link the consent, cover or crop the picture, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at it for safety yet. Ask a GBV specialist or a trained colleague to look, and to sign it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not cleared for these readers yet: {audience}. Ask somebody other than the writer to clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person did two steps that need two people: {step}. Ask somebody else to do this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the public the Secretariat clears it, or a focal point who may do so. Send it there for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not to be used before {day}. Wait until then, or change the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s date is behind {day}, when something was last written here. Consents are judged by that day. Set the date of this computer right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like the number of an identity paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like an exact position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exact age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exact date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very small number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word on your list of names and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that you wrote in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, unless it is a public help line that you checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, unless it is an office address meant for readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out. Nobody needs it to understand the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out. It leads to one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, or name a district or the type of setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an age band, such as “in her thirties”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the month or the season; a day can identify people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, unless it is a public office meant for readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “fewer than five”, or give the figure for a larger area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a changed name or a wider place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is somebody&apos;s real name or a place that should stay unnamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands there as: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentFormsSection</name>
    <message>
        <source>A form to fill in by hand, and the same eight points in large type to be read aloud. Both carry the same number. A third paper is for the day when somebody takes her consent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print one with its number, open the record and choose “Consent form” there. The signed paper stays with the organisation; this computer keeps only where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPaper</name>
    <message>
        <source>Your consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent, to be read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we are, and who keeps this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We work for the organisation named on this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper stays there, locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code stands for you. Your name is written down only if you want it told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait. Ask whether she knows the organisation, and how she feels about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We would like to tell what changed for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can learn from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide what is told, and what is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it may appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears only in the places to which you say yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We show you an example of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the examples now: a printed page, a web page, a newsletter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published can be seen by anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also by people you know: family, neighbours, people at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also later, and also in other places than you think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait. Ask: who should not see it? What could happen if they did?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we change to protect you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We leave out or change what could show who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is your name, your face, your place, your age and your family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tell you what we change, and what stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot promise that nobody will recognise you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait. Ask what else should be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may say no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say no to all of it, or to a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can skip any question, and stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No help and no service depends on your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait. Show that you mean it: a no needs no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to change your mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change your mind on any day, also after you said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the office named on this paper, or have somebody tell us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is used, we stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that, we stop using it and ask others to take it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how she can reach you safely. Give no paper that could put her in danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed cannot be fetched back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others copied from the web cannot be fetched back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is why we ask you before, and not after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for questions. There is no hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the team only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners who are invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: books, leaflets, posters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press, radio, television</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to those who give money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own words, as quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture without my face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture with my face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where I live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in my community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in my country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One use, ticked below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this, or have it read to you, before you decide. Nothing is used without your yes. You can say yes to one thing and no to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These eight points were explained to me, and I understood them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the world it may be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to see or hear it before it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years is usual, and never more than three. After that you are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to think:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was explained in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if I am under 18, or may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My guardian agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My guardian does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no guardian I can trust with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My guardian has nothing to do with what was done to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian, signature or mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I say yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark or thumbprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken before a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My signature or mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who explained it, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If I change my mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can change my mind on any day and need no reason. I tell the office, or somebody tells it for me. What is printed, or copied by others from the web, cannot be fetched back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the office can reach me safely: through whom, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is kept at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take along, only if it is safe to have it with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this number the office knows what it is about. It says nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the one who reads: sit where nobody listens. Read slowly, in a language she speaks well. Stop at each pair of strokes. Tick on the form what she understood and what she chose. The numbers are the same on both papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will read eight points to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whenever you like. We can stop whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is used without your yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell me in your own words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will we tell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens if you say no?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can you change your mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can nobody fetch back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she could not say back, explain again, in other words. Then ask once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them one by one. Wait for yes or no each time. No answer is a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to see or hear it before it is used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if she is under 18, or may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own yes counts first. Without it we do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then somebody who cares for you has to agree, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask her alone. Never ask a guardian who has to do with the violence. If there is no safe guardian, stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can answer today, tomorrow, or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for listening, whatever your answer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the one who reads: write on the form how she said yes: by signature, by mark or thumbprint, by voice, or before a witness. Never read this out where others hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She needs to give no reason, and none is written down. Mark it in the app on the same day: the record then leaves every list at once, and a notice can be made for everyone who got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnt of on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by: herself, or through whom (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is one use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed on, or cannot be fetched back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was told what was done, and what cannot be fetched back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person (code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation or office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPapers</name>
    <message>
        <source>Go through it together. There is a form to sign, and the same in large type to be read aloud. Both carry the number of the consent, and no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the consent form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>the team only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway&apos;s web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports to donors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fund-raising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture without the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture with the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the own community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the own country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exact place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at for safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared for its readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from several women&apos;s accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* The name was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that she is an adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a low risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a specialist&apos;s agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text read back to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why she wants it, written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>her own request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Secretariat&apos;s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Files and printed pages that you saved outside can be opened by anyone who uses this computer or the stick. Delete them here when they have served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What deleting cannot do: a disk or stick may keep the old bytes for a while, where special programs can find them, and nobody can take back what was copied or sent on. A bundle is not listed here; the history of each record says which it left in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy lies outside the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found there now. It was deleted or moved, or its stick is not plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of a record, saved {moment}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printed record, saved {moment}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {moment}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is deleted where it lies. The record and its files in the vault stay. The disk or stick may keep the old bytes for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n other file</numerusform>
            <numerusform>%n other files</numerusform>
        </translation>
    </message>
    <message>
        <source>no contacts and no consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that you gave a reason for</source>
        <translation>
            <numerusform>%n place that you gave a reason for</numerusform>
            <numerusform>%n places that you gave a reason for</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is published, it can be copied by anybody and cannot be called back. Also people who know the women in it may read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Back to the blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {number} of {count} is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s).</source>
        <translation>
            <numerusform>%n block.</numerusform>
            <numerusform>%n blocks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover or cut the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a block with the mouse over all that must not be seen. By keyboard: B adds a block, the arrows move it, with Shift they change its size, with Alt they go finely; Tab goes to the next one, Del removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the covered picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Remove the untouched picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back. The covered copy stays. Backups made before still hold it until they are thinned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>a record whose title is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records whose titles are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest version of: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose name is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, in: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small picture of {file}, in: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The untouched picture behind {file}, in: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template of some records: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines in the list of what was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that could be undone in drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note that somebody took her consent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who checked records, or a key to check them with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of your team&apos;s own lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far some bundles in the outbox came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a gateway said of your bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of your office and of colleagues&apos; devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the database that holds no words of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Repairing makes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. A backup may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood in this version cannot be read any more. The record&apos;s other versions are safe. A backup may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote in it cannot be read any more. Finished versions of the record are safe. A backup may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in the vault folder. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. The text of the record is safe. Take the file back from a backup, or add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file lies in its place. The text of the record is safe. Take the right file back from a backup, or add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names this file, and nothing else is known of it any more. The text of the record is safe. Add the file again if you still have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture itself is safe; only its small view is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The covered copy is safe; only the untouched picture behind it cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are safe. Until the template is there again, those records are listed and cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records and the bundles are safe. Some may be shown as not yet exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are safe. Look through your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts themselves are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are safe, but one that was withdrawn may be free to leave again. Before you export stories, ask who took her consent back, and withdraw it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are safe. What was checked may have to be checked again before it can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are safe. Look through the names to watch for, the changed names and your team&apos;s own texts on the Safety page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are safe. Look through the outbox: a bundle that is not there any more can be exported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are safe. Fetch the receipts again: a gateway gives the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are safe. Take your office&apos;s setup file in again, and compare the words with colleagues before you take their bundles in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished version(s)</source>
        <translation>
            <numerusform>%n finished version</numerusform>
            <numerusform>%n finished versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveringWords</name>
    <message>
        <source>There is no connection to the internet right now. What you send waits here and goes on by itself. You can also copy it to a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection keeps breaking off. What has arrived stays there, and sending goes on from that point by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network wants you to log in or agree to something first. Open any web page in a browser, do what it asks, then try again. Nothing was sent to anybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network lets nobody out without a name and password, and the app has none. Ask whoever looks after the network to let the app through. Another network or a stick will do too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network lets the app through only by way of another computer (a proxy), and that one does not let it pass. Ask whoever looks after the network. Another network or a stick will do too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong: it says {here}. Set date and time right, then try again. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not answer. The connection may be too weak, or the gateway is not running. What you send waits here and is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers in the gateway&apos;s name but cannot prove that it is the gateway. Nothing was sent. If this network wants a log-in, open a web page and log in first. Otherwise use another network, and tell your office if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s proof of who it is has run out, or the clock of this computer is wrong: it says {here}. Nothing was sent. Look at the date first. If it is right, tell your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gateway at the address that this app was given. Nothing was sent. Ask your office for a new setup file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway speaks another version than this app. Nothing was sent. Look for a newer version of the app, or copy to a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office the number {status}, or copy to a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway takes no file this large over the network. Everything is safe here. Copy it to a stick, or send fewer records at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has no room left right now. What you send waits here and is tried again later. If it goes on for days, tell your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has a problem of its own. What you send waits here and is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway no longer had the part that was sent before. Sending begins again from the start, by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has another part than the app thought. Sending goes on from what is there, by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is still busy with an earlier try. Sending goes on in a moment, by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way to the gateway lets not even small pieces through. Use another network or a stick, and tell your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick at {folder} cannot be reached any more. What you wanted to copy is safe here, and nothing on the stick looks finished that is not. Plug it in again, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the stick at {folder}. Nothing here was changed. Free {needed} there, or use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB. Nothing here was changed. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stick at {folder} gives back is not what was written, so it does not count. Everything is safe here. Use another stick; this one may be worn out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepartingWords</name>
    <message>
        <source>This record may not leave like this. Look at what stands in its way, put it right, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than one bundle can carry. Choose fewer records, and make another bundle for the rest. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture may not leave for these readers. It was not saved outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few places could say who somebody is. Change them, or write for each why it may stay. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>Name of the device or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation, if it may be told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message>
        <source>This device signs what it makes with a key of its own. Whoever compared its words with you once knows from then on what comes from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others call it, such as “Tablet 3”. Never the name of a person or a shelter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them out by telephone or face to face to whoever has your request file. Do not send them together with the file: whoever can change the one could change the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let others know this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request file and give it to your office, or to a colleague. The office compares the words and sends you an answer. The file holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save request file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone can read them from here instead:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request file as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody took or copied it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this device was out of your hands, or a copy of the vault was, and somebody may know the passphrase, make a new key. What the old one signs is believed here no more. Then send a new request to your office, which tells everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office has confirmed this device yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office that is not known here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confirmation by {office} ran out on {date}. Save a request file and ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confirmation by {office} ends on {date}. Save a request file and ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by {office} on {date}. It counts until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the request file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in {name}. Give it to your office or colleague, and read out the words of this device when they have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this device change, and its confirmation is gone. Your records stay as they are. Colleagues compare the new words with you, and your office needs a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now save a request file, give it to your office, and read out the new words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.pub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>The bundle is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {records} and {files}, {size} in all. It is signed with this computer&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>That was too much for one bundle, so there are {count} that belong together. All of them have to arrive, in any order and in any way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed. Only {who} can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes off by itself when there is a connection, as you chose under Outbox. There you also see when it has arrived, and can copy it to a stick instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bundle is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it lies {name}. Give it to the readers once, by another way than the bundle, so that they can check that it came from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: send the file, or hand it over on a stick. It is signed but not sealed: whoever has it can read it. Delete it from the stick when it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag to another place, or press Alt and an arrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriveList</name>
    <message>
        <source>Sticks and disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough room: {size} more are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no file larger than 4 GB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropDownEditor</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed before you can finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>This destroys the keys of this vault at once, and then every file of it. Nobody can read it again: not you, not your office, not with the passphrase and not with the recovery kit. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for 3 seconds to erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word one types to erase everything; one short plain word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type the word &quot;{word}&quot; and press the button beside it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to lie elsewhere:
{places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased. The word is &quot;{word}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and copies of the vault folder elsewhere. They open with the passphrase as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies you saved outside the vault, pages you printed, and bundles you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces on the disk itself. Memory sticks and newer disks may keep old pieces for a while. They stay locked; but somebody who finds old pieces of the keys and forces the passphrase out of you could open others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseSection</name>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Type your passphrase. Everything is encrypted anew, and then your records open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Nothing in the vault&apos;s database can be read with this passphrase, so nothing was changed. Put back a backup, or a copy of the whole vault folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look through the vault found damage. Everything else can be used as before. What it is, and what you can do, stands under Safety, in Check and repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was repaired. What was kept and what could not be read any more stands under Safety, in Check and repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer in the vault. The list has been refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer stands earlier than when you last worked. Your work is safe. Check the date, so that new records carry the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for backups, {folder}, cannot be reached. Earlier backups there are safe. Plug the stick in, or choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room for the backup in {folder}. Earlier backups there are safe. Free {needed} there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick at {folder} takes no file larger than 4 GB, and this backup needs more. Earlier backups there are safe. Use another stick, or have this one formatted as exFAT, which empties it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup file {name} belongs to another vault. It was left as it is. Choose another folder for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup file {name} was made with a newer version of the app. It was left as it is. Use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read as a backup. Nothing was changed. Copy it again from where it came, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the backup file {name} is damaged. Your vault is not touched by that. Choose an earlier backup, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} holds no finished backup: making it was stopped half-way. Choose another file, or make the backup again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the backup {name} was stopped half-way, and it cannot be put right where it lies. Copy it to this computer together with the file of the same name that ends in -journal, then open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new backup in {folder} could not be read back as it was written, so it does not count. Your vault is safe, and earlier backups stay. Use another stick or folder; this one may be worn out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe. Free {needed}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Nothing was lost. Choose another folder, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not use {folder}. Nothing was changed. Choose another folder, or ask whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} could not be read. It was not added. Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the folder of the vault itself, where nothing may lie open. Nothing was saved. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} was not added. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is larger than {limit} and was not added. A shorter or smaller copy will fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} is damaged and was not added. Open it in a picture program, save it again, and add the new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is already being amended. Go on with the draft that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little free memory for that. What was saved is safe. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the picture would be left. Keep a larger part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} is too large to work on and was not added. Save a smaller copy of it and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document {name} is damaged and was not added. Open it, save it again, and add the new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {form} cannot be read. Your records are safe. Install the app again to repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {form} was changed outside the app, so it is not used. Your records are safe. Install the app again to repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {form}, version {version}, is not on this computer. The record is safe and can be opened where the template is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {form} could not be converted: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of one record cannot be read. The others are safe. Make a copy of the vault folder before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few answers are still needed before you can finish. What you wrote is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle {name} cannot be read. Copy it again from where it came and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an office document of a kind, or with parts, whose hidden details cannot be taken out here. Save it as PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has layers that are not shown. Print it to a new PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers. Choose other readers, or widen who may see the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file {name} in that folder. It was left as it is. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key with which this computer signs its bundles cannot be read. Your records are safe, but nothing can be exported. Put back a copy of the vault folder if you have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the app went wrong. What was saved is safe. Close the app and open it again; if it happens again, tell whoever supports you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is right, but the vault&apos;s database is damaged and cannot be opened as it is. Nothing was changed. Repairing keeps everything that can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the right passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a safe folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk keeps nobody out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app stumbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other people who use this computer can write in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} belongs to somebody else who uses this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a program, and programs can do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no longer in the vault folder. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the vault&apos;s database cannot be read. What can be read is shown; nothing was deleted. On the Safety page, under Check and repair, you see what is damaged and can repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be opened. The text of the record is safe. Take the file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not what was added: another file lies in its place, and is neither shown nor sent. The text of the record is safe. Take the right file back from a backup, on the page Safety under &quot;Check and repair&quot;, or add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle does not hold what it promises: it was changed or damaged after it was signed. Nothing was taken from it. Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left: what would leave now is not what you read. Look at the letter once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app cannot tell what kind of file it is. Photos, PDF, Word and OpenDocument text, plain text, audio and video can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages can carry hidden programs. Save it as PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an office document and may carry hidden programs. Save it as PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a packed folder. Unpack it and add the files one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name says one thing and its content another. Open it, save it again, and add the new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with a password. Save a copy without the password and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no plain text, or its letters are stored in an old way that could be misread. Open it in the program that made it, save it as text in &quot;UTF-8&quot;, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document carries a program or other files inside. Print it to a new PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangingWords</name>
    <message>
        <source>Two people changed this record, and both versions are here. Look at them side by side and choose the one to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made for other readers than colleagues, so its records are not taken in. Ask the sender for a bundle for colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here knows yet who made {name}. Compare the words of the key with the sender first: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What will leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also save the file with which others can check the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a folder or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: the ministry&apos;s focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it (a role, no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n record(s) in the outbox</source>
        <translation>
            <numerusform>Put %n record in the outbox</numerusform>
            <numerusform>Put %n records in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Export %n record</numerusform>
            <numerusform>Export %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody will be able to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) for everybody</source>
        <translation>
            <numerusform>Export %n record for everybody</numerusform>
            <numerusform>Export %n records for everybody</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the file can read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s) unsealed</source>
        <translation>
            <numerusform>Export %n record unsealed</numerusform>
            <numerusform>Export %n records unsealed</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder or stick for the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message numerus="yes">
        <source>%n thing(s) before it is ready</source>
        <translation>
            <numerusform>%n thing before it is ready</numerusform>
            <numerusform>%n things before it is ready</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is kept. Press a line to go to its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>Everything you write is in this one folder, locked with your passphrase. Copy the whole folder to keep a second one safe; a copy without the passphrase opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>The name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may stay in, for everybody to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why “{text}” may stay in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this reason for all that have none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeopointEditor</name>
    <message>
        <source>15.5007 or 15°30&apos;02&quot; N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32.5599 or 32°33&apos;35&quot; E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longitude</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goes</name>
    <message>
        <source>It says: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden details may remain in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small picture inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other hidden details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hidden details were found in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at for safety by {who} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared for {audience} by {who} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into a question to see why it is asked and what a good answer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this list works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line leads to one question. Answer it, or look at it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nothing is left, press Finish. Until then it stays a draft, safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not know an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you know and who could tell more. You can finish another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guidance is needed here: write it as you would say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template from your office, {office}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search your records ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Back to where you came from; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the story as a whole, large, to read it to her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to turn to when she needs help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet; trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>Where she can get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team has not filled in its list of help yet. Your office can do so under Safety, “List of help”. Until then, ask a GBV specialist or case worker whom to turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody noted when this was checked. Call before you send somebody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpListSection</name>
    <message>
        <source>When somebody in a story is in danger, and whenever you press F9 while writing, the app shows this list and asks for nothing else. Put the nearest and surest services first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the address of any shelter or safe house: write who leads there instead. Call each service from time to time, and note the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was checked is not clear. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put down the record and listen. Believe her, ask what she needs now, and offer these services; she decides. Write down nothing of what she told you: this app is not for cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>“{words}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>{reason} Perhaps: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {number}, {moment}, {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{revision}, from a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported on {day} for {readers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message numerus="yes">
        <source>Keep holding: %n</source>
        <comment>seconds left</comment>
        <translation>
            <numerusform>Keep holding: %n</numerusform>
            <numerusform>Keep holding: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message numerus="yes">
        <source>%n file(s) of your records are no longer in the vault folder. What you wrote is safe. Put the files back from a copy of the folder, or add them again.</source>
        <translation>
            <numerusform>%n file of your records is no longer in the vault folder. What you wrote is safe. Put the file back from a copy of the folder, or add it again.</numerusform>
            <numerusform>%n files of your records are no longer in the vault folder. What you wrote is safe. Put the files back from a copy of the folder, or add them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin something new at the side, or look through your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are: a name, initials or your role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written into your records as you want it shown. A real name is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) in the outbox have waited for more than a week, or cannot be sent as they are.</source>
        <translation>
            <numerusform>%n bundle in the outbox has waited for more than a week, or cannot be sent as it is.</numerusform>
            <numerusform>%n bundles in the outbox have waited for more than a week, or cannot be sent as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n bundle(s) that you sent no receipt came within a month. Sending again does no harm.</source>
        <translation>
            <numerusform>For %n bundle that you sent, no receipt came within a month. Sending again does no harm.</numerusform>
            <numerusform>For %n bundles that you sent, no receipt came within a month. Sending again does no harm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the setup file of your office, if you have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says where your work goes. You can write without it, and do this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a practice record with made-up facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around, write something, and discard it afterwards. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this draft still needed? {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has changed it since {day}. What is not needed is safest gone; it stays in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, last changed {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more draft(s) wait to be finished.</source>
        <translation>
            <numerusform>%n more draft waits to be finished.</numerusform>
            <numerusform>%n more drafts wait to be finished.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The gateway asks for %n change(s) in {title}.</source>
        <translation>
            <numerusform>The gateway asks for %n change in {title}.</numerusform>
            <numerusform>The gateway asks for %n changes in {title}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway asks for changes in %n more record(s).</source>
        <translation>
            <numerusform>The gateway asks for changes in %n more record.</numerusform>
            <numerusform>The gateway asks for changes in %n more records.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people changed {title}. Both versions are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one to go on from. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) have two versions.</source>
        <translation>
            <numerusform>%n more record has two versions.</numerusform>
            <numerusform>%n more records have two versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished record(s) have not been exported yet.</source>
        <translation>
            <numerusform>%n finished record has not been exported yet.</numerusform>
            <numerusform>%n finished records have not been exported yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you export, they are on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) lie outside the vault, where others may open them.</source>
        <translation>
            <numerusform>%n copy lies outside the vault, where others may open it.</numerusform>
            <numerusform>%n copies lie outside the vault, where others may open them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pillar yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records by pillar; finished filled, drafts outlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on your new passphrase opens your records here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens nothing here any more. Backups and copies of the folder that were made before still open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that your office gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt *.pub);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app locks, encrypts your records, and opens again. You type your passphrase once. Files follow in the background, also over several days. Older backups go once a new one is made. Databases kept beside the vault from before a repair go at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Each of these alone opens your records. What you take away opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being encrypted anew: {done} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have none. If the passphrase is forgotten, nobody can open your records. A kit is one sheet of paper that can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three people each keep one, and two of them together can help you. None can alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make three pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test two of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help from your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its key, your office can help you in when the passphrase is lost. It never learns the passphrase. But it could open a copy of your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an office&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All locks at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did somebody have your passphrase, your kit, or a copy of this folder? Then encrypt everything anew: what they have opens nothing that you write from now on. Everything that opens your records today goes on doing so; take away or change first what they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app did not make it. Take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tested on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KitEntry</name>
    <message>
        <source>{typed} of {count} words or groups of digits. Small mistakes in spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KitPaper</name>
    <message>
        <source>Recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These 24 words open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These 24 numbers open your vault when the passphrase is forgotten. Together with a backup they also open it on another computer. Whoever has this page and your vault can read everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another computer, install the app and choose “I have a backup” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With the recovery kit”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words in their order, from 1 to 24. Capital letters and accents do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the numbers in their order, from 1 to 24. Spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase. This page goes on working until you make a new kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a safe place, away from the computer and from your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not photograph, scan or send it, and type it nowhere but in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it twice a year: under Safety, Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is lost or somebody saw it, make a new kit and a new backup at once. This page still opens older backups, so delete those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery piece {number} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of three pieces, each with its own short code, open the vault when the passphrase is forgotten. One piece alone opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series {series}. Only pieces of the same series go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 33 words of this piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 33 numbers of this piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring two pieces of the same series together, and the short code of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the first window choose “Other ways in”, then “With two of the three pieces”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words of each piece in their order, and its short code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the numbers of each piece in their order, and its short code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase. The pieces go on working until new ones are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each piece belongs with another person, in another place, away from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never write the short code on this page; keep it apart from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not photograph, scan or send this page, and type it nowhere but in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a piece is lost or somebody saw it, make three new pieces and a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KitSheet</name>
    <message>
        <source>Make a recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper with 24 words. If the passphrase is forgotten, or the computer is gone and only a backup is left, the kit opens your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this paper and your computer, or a backup, can read everything. Keep it away from both, and do not take a photo of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kit that you have now will open nothing any more. Destroy it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step shows the words. Make sure that nobody looks on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it, or copy it by hand, each word with its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three words from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nothing was misread. Only then does the kit open your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} is not what was shown. Look at your paper, or show the words again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KitTestSheet</name>
    <message>
        <source>Test two pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the paper and type what stands on it. Nothing is opened or changed by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is typed right, but it does not open these records. Perhaps it is an older one, or of another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it opens your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the paper back where it was, away from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastBackup</name>
    <message>
        <source>Backing up before closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved. The app closes by itself as soon as the backup stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The last words are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last words are kept in memory until then: leave the computer on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>This bundle goes to &lt;b&gt;{target}&lt;/b&gt; and can be read by &lt;b&gt;{readers}&lt;/b&gt;. {holds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what you chose may leave for these readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change that, amend the record and widen the answer to &quot;Who may see it&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is damaged can be taken back from a backup, on the page Safety under &quot;Check and repair&quot;. Or amend the record, and add the file again or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would leave, and who agreed to it ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read it once more: it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked at a record and who cleared it is a claim that a key signs. This computer cannot know whose key it is: the gateway checks that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt;, &lt;b&gt;{pictures}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n other file</numerusform>
            <numerusform>%n other files</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and &lt;b&gt;{files}&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;{records}&lt;/b&gt; and no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) taken back travel along</source>
        <translation>
            <numerusform>%n consent taken back travels along</numerusform>
            <numerusform>%n consents taken back travel along</numerusform>
        </translation>
    </message>
    <message>
        <source>So that whoever has an older bundle removes what was taken back. No person and no reason is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {number}, since {day}: {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Who might want to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who finds, steals or seizes the computer, a stick or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who shares the computer with you, or uses it after you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or walks in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who sees a bundle on its way, or changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who can force you to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who has put a program on the computer that watches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is locked, nothing that you wrote can be read: records, drafts, files, small pictures, what you search in, and who you are. It is encrypted from the first key you press. Backups are encrypted in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing the passphrase is slow for everybody, also on another and faster computer. That protects a good passphrase. It does not protect a short one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks by itself after some minutes, when the computer sleeps, and when you lock the computer. What you typed is saved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing Shift three times, or Exit, hides the window at once, saves, locks, and empties the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, pages, sound and films open inside the app. No copy that others could read is left on the disk, unless you save one outside; those are listed until you delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle that somebody changed on its way is refused by whoever checks its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds only in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody who sees the folder of the app or a backup can tell that the app is used, how much there is, when it changed last, and which ways in there are. The folder also tells the language of the app, and an office can be told by its key. They cannot tell what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who can write into the folder can damage it, or put an older state of it back. Damage is noticed and named. An older state of the records is not noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle that you leave unsealed. With your office&apos;s setup file, bundles for the gateway are sealed for it, and others for the colleagues you tick: nobody else can open them, not even you. Without, whoever gets the file can read it, and the app says so before it is made. A notice that a consent was taken back is never sealed, so that everybody who got the record can read it; it holds the number of the record and what was taken back, and no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That there is a bundle. Its size and when it was made can be seen, and how many receivers a sealed one has, though not which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that an office gave your device. Once it is confirmed, whoever can open a bundle of it can read that name and organisation. An office should choose names that tell of no person and no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office whose signing key was stolen. Until everybody knows, somebody else can confirm devices in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait after wrong passphrases slows down somebody at this keyboard. Somebody who copies the whole folder can guess elsewhere without that wait; each guess still costs them time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody in a record did not agree to stays here: it goes into no bundle, page, table, copied text or picture. The day counts: a consent that has run out, or was taken back, lets nothing more out. Somebody other than the writer has to clear a record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app uses the network for one thing alone: to send what you put in the outbox to the gateway that your office&apos;s setup file names, and to fetch the answers. Without such a file it never uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who has the recovery kit, two of its pieces with their codes, or the office key, and the folder or a backup, can open it. Keep them where you would keep the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase or a new kit does not reach backups and copies of the folder that were made before: the old one still opens those. Changing the data key and deleting the old backups cures that for what is still in your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever watches the network can see that this computer speaks with the gateway, when, and how much it sends. They cannot see what. Where that alone is dangerous, copy bundles to a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app can hold a record only against what was written down: who is in it, what she agreed to, who can be recognised in a picture. What was ticked wrongly, or left out, it cannot know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks for numbers, dates, addresses and protected names in what you write. It does not find everything, and it cannot tell what a neighbour would recognise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That somebody checked a record is signed with her key. A signature says who claims this; it takes the receiver to know whose key it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer that is watched. A program that records keys or the screen sees what you see, and your passphrase too. No app can stop it from inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase that is forced out of you. There is no second, harmless vault to show: a false one that is found out can put you in more danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and recordings of the screen, and paper that was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of the computer while the app is open, and while it is hidden but could not save the last words yet. Parts of it can be written to the disk by the system, when memory is short or when the computer sleeps deeply. Encrypt the whole disk if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remains on modern disks and sticks. They keep old contents where no program reaches them. What was inside the app is encrypted there; a copy that you saved outside is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has left: bundles, prints, copies and backups elsewhere. Deleting here does not call them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase that is lost, if there is no kit, no pieces and no office key. Nobody can open it then, and we cannot either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase of several words, and tell it to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery kit, keep it away from the computer, and test it now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a backup on a stick in another place, and check it now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the app when you go, also for a moment. Use Exit when somebody comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write what could lead to a survivor: no name, no address, no number. What is not written cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you think the computer is watched, do not open the app on it. Ask your office for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the computer may be taken and you have no time: Safety, Erase everything. It destroys the keys within a second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>What it cannot protect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message numerus="yes">
        <source>Locking in %n second(s). Press a key to stay.</source>
        <translation>
            <numerusform>Locking in %n second. Press a key to stay.</numerusform>
            <numerusform>Locking in %n seconds. Press a key to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>When nobody touches the keyboard, the mouse or the screen, the app saves everything and locks. It tells you half a minute before. Playing a film or a sound counts as being there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the window is minimised too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app locks when the computer goes to sleep and when its screen is locked, as far as the computer tells. A Mac tells only when it wakes up: lock the app yourself before you close the lid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export or a file that is being added is finished first, behind the lock. Only sleep, quick exit and locking by hand stop it. Nothing half-done is left behind, and you are told afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the last words cannot be saved, as on a full disk, everything is hidden all the same. The words stay in memory and are saved as soon as that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Shift three times, or the button Exit. Everything is hidden, saved and locked, and the clipboard is emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copy from delicate answers is taken off the clipboard after one minute. A program that keeps a history of the clipboard may have it still.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Write large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this answer alone on a sheet; Esc brings you back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookFirst</name>
    <message>
        <source>Look at these before they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together, they could point to a place, a small group, a partner or a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text could say who somebody is. What stays in for everybody to read needs a reason, in a few words.</source>
        <translation>
            <numerusform>%n place in the text could say who somebody is. What stays in for everybody to read needs a reason, in a few words.</numerusform>
            <numerusform>%n places in the text could say who somebody is. What stays in for everybody to read needs a reason, in a few words.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostSheet</name>
    <message>
        <source>This device is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of lost devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its confirmation is taken back for good, also if the device is found again: then it makes a new key and asks anew. What it signed is refused wherever the list arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names every lost device of your office. Give it to your teams and to the gateway; your next setup file carries it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase of the office&apos;s signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost: save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of lost devices (*.revoked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakerWords</name>
    <message>
        <source>Maker unknown: there is no signature that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key was taken back since: ask your office before you use this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}, {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office} on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {who}, confirmed on {date} by an office that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by {office}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {who}, confirmed by an office that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {who}, confirmed in person before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a device whose words somebody here compared before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {who}, whom your office&apos;s setup file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {who}, whose confirmation has run out. Ask whether the device is still theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device was lost or its key stolen: do not use what it made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after signing: do not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker unknown: it calls itself {who}, and nobody here confirmed that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker unknown: nobody here has confirmed this device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthEditor</name>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole record …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table (CSV) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent form …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>{section}: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be guessed too soon. Add one or two words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>These texts are yours: the app shows them at the right moment and sends them nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be reported by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown before the questions of every story. Say what has to be reported in your country, to whom, and what that means for her, in words that can be read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown after work on a story, when it is finished or took more than 20 minutes. Say what helps in your team, and whom one can call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind people after work on a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words worth another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app comes with a short list for each of its languages. Add your own: one in each line, as “word | why | what to write instead”. A line that begins with “-” takes a word off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeKeySheet</name>
    <message>
        <source>Make the office&apos;s signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this key your office says which devices are its own. It opens with a phrase that only the people who confirm devices know; the vault&apos;s passphrase does not open it. Make it in one vault only, and keep backups of that vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people call it: Kabul country office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters, digits and hyphens, such as kabul-office. It cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase of this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same phrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Your office gives you one file. It tells the app where your work goes, who can open it there, and which devices to trust; it may bring templates too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a setup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file that your office gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup files (*.setup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a stick: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the office&apos;s devices can make the setup file for all of them here. It is signed with the office&apos;s own key, which is made under &quot;Confirm devices&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold the key of {office}. Write down where the work goes and who can open it, and save one file for all devices of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setup file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write, finish and print all the same. The app just does not know yet where to send your work, so you hand on yourself what you export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup file number {number}, made on {made}, in force here since {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file that was taken in cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your office&apos;s newest setup file in again. Your records are safe; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeSheet</name>
    <message>
        <source>Ask your office for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase first. It opens the answer, so nobody else can use that. Remember it: you type it again when the answer is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file for your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save the file for your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file to your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then call them, and read this number out. So they know that the file is really yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When their file has come back, choose Other ways in again, and then their answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Repairing the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be read is kept. The damaged database stays beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting everything anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever happens meanwhile, your passphrase goes on opening your records.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>That is not the passphrase of this vault. Your work is safe. Look at Caps Lock and the keyboard language, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little before the next try. The pause protects your work from guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase could be guessed. Add one or two more words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault cannot be read: its file {file} is damaged. Nothing was changed. If you have a copy of the vault folder, put it back and open the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in {folder}. If it is on a stick, plug the stick in and open the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a vault in {folder}. It was left as it is; open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is already open in another window of the app on this computer{since}. Go on there, or close that window and try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open on {where}{since}, or was not closed there. Close it there, then try again. Two computers at once would spoil each other&apos;s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was not opened, because {reason} So they could put something else in its place. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds your vault cannot keep other people out of its files. What you write is locked with your passphrase all the same; but whoever uses this disk could remove the files. Keep the disk with you, and keep a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in the vault folder leads somewhere else, or is no plain file. The app never writes through such a thing, so the vault was not opened. Put the real file back in its place, or remove it if you did not put it there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are destroyed, so nobody can read what was written. These files could not be removed: {names}. Close every other program and delete them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was used with a newer version of the app. Nothing was changed. Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file vault.json in {folder} belongs to another vault. Nothing was changed. Put the vault.json back that was here before, or restore your backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} was lost or damaged. The app put it back from its own copy. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than this app changed the ways to open the vault. Your work is safe. Under Safety, look through them and make a new recovery kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {found} of {expected}. Look whether a line was left out or typed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kit has what stands at {numbers}. Compare it with the paper, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part exists, but together they are no kit. One of them is another than on the paper, or two are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not open this vault: it is from another vault, or a newer one took its place. Your work is safe. Look for the newer paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two pieces do not go together: they are the same piece, or from two different times. Two different pieces with the same number at the top of the page are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short code is not the one of this piece. Look whether the codes of two pieces were swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way to open the vault is already gone. The list has been refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are already {limit} offices that can help. Remove one first, then add this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key of an office in {name}. Ask the office for the file with its public key; its line begins with age1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office was given a way into this vault, so none can help. Try the recovery kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is damaged, or it is no file for getting help. Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} belongs to another request for help. Nothing was changed. Ask for the answer to the newest request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number read out is not the one of this request, so no answer was made. Somebody may have put another request in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginalLine</name>
    <message>
        <source>Look at the untouched picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the untouched picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A covered copy. The untouched picture is sealed in this vault and never leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A covered copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>When to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up from a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>And %n older one.</numerusform>
            <numerusform>And %n older ones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you export for a gateway waits here, goes by itself when there is a connection, and gets a receipt. Your office&apos;s setup file tells the app where to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a setup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export finished records for {gateway}: they wait here, go by themselves when there is a connection, and get a receipt. A stick will do too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this bundle out of the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be sent. Its records stay as they are and can be exported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>This bundle is no longer in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this bundle is no longer in the outbox, or not all of it. The records are safe. Take the bundle out of the outbox and export the records again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent in this bundle ended or was taken back, somebody in it is in danger, or a record in it is for fewer readers now, so it is not sent. Take it out of the outbox. What may still leave you can export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in this bundle was deleted, so it is not sent. Put the record back from the bin, or take the bundle out of the outbox. The other records you can export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was sealed or signed with keys that do not count any more, so it is not sent. Take it out of the outbox and export the records again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was taken out of the outbox and is not sent. Its records can be exported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app does not know where to send yet. Take in your office&apos;s setup file on the page Safety, or copy the bundle to a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice that consent was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} and {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. It waits until you let it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting. {there} of {size} are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to a stick on {day}. The receipt has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on {day}. The receipt has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received and accepted. The receipt came on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received. The gateway asks you to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted. The receipt says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received. What the gateway asked for is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not let this app send. Everything is safe here. Tell your office, or copy to a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at {time}. The receipt is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer and the gateway&apos;s are {time} apart. What you send arrives all the same. Look whether date and time are right here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt came that cannot be used. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}, {speed} a second, {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute at the present speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} at the present speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent in the quiet hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the network you chose for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose one network for sending, and this computer does not tell which one it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you allowed for one day is used up. It goes on tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer runs on its battery. Plug it in to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to send only when plugged in, and this computer does not tell whether it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) waiting</source>
        <translation>
            <numerusform>%n parcel waiting</numerusform>
            <numerusform>%n parcels waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The picture as others will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, sealed in this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be recognised in this picture, and no consent is named beside it. Removing the untouched picture is the safe choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished version of this record has the untouched picture and keeps it, whatever you choose here. Delete the record if it must go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what others will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks become part of the copy. Nobody can take them off it again or find out what was below, not even you. Look once more: signs, uniforms, jewellery and the background can give somebody away too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the untouched picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from this vault at once and cannot be brought back, also not by undoing. Backups made before still hold it until they are thinned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only somebody who opens this vault can look at it. It never leaves: no bundle, no page and no copy outside has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that you added it from, on a phone or stick, is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>The story as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It prints “drawn from several women&apos;s accounts”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{words} words, about %n minute(s) to read.</source>
        <translation>
            <numerusform>{words} words, about %n minute to read.</numerusform>
            <numerusform>{words} words, about %n minutes to read.</numerusform>
        </translation>
    </message>
    <message>
        <source>No words yet. 400 to 800 are read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>400 to 800 are read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is long: 400 to 800 are read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good length.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutsideSheet</name>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay here: they are not for these readers.</source>
        <translation>
            <numerusform>%n answer stays here: it is not for these readers.</numerusform>
            <numerusform>%n answers stay here: they are not for these readers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of this record may leave for these readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the table.</source>
        <translation>
            <numerusform>%n record is in the table.</numerusform>
            <numerusform>%n records are in the table.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are in {name}. The record itself is safe in your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pictures are not on the pages, because they are damaged or missing: {names}. Take them back from a backup, on the page Safety under &quot;Check and repair&quot;, or add them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is on the clipboard. It is taken away again after a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, but not all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>How fast your line is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {size}, {time} to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of {count} Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of {count} kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper will open nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you printed or wrote down so far is of no use then. Destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop without keeping it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that anybody can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever finds this file can use it as the paper itself. Save it on a stick that you take to the printer, and delete it there afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message>
        <source>Print a consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form, to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in large type, to be read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For taking a consent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the language she speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it blank, to write in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers name nobody, but a signed one does. Keep it locked away in the office, never in a bag or at her home, and write in the record only where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is in {name}. Print it, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>{recipient}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the outbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on only the new one opens your records here. Backups and copies of the folder that were made before still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase so far first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Document {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>She chooses a phrase of her own, which nobody else learns. Without it nobody can sign in her name, and it does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, initials or work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how she wants to be shown: a name, initials or her work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonName</name>
    <message>
        <source>Names from the region that nobody else in this vault goes by. Take one, or write another:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else in this vault goes by this name already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as in another story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickUpSheet</name>
    <message>
        <source>Pick up from a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing for this app on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the stick in. What is on it appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder to look in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) taken in. Their records show what the gateway says.</source>
        <translation>
            <numerusform>%n receipt taken in. Its records show what the gateway says.</numerusform>
            <numerusform>%n receipts taken in. Their records show what the gateway says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) had come before. Nothing was changed.</source>
        <translation>
            <numerusform>%n receipt had come before. Nothing was changed.</numerusform>
            <numerusform>%n receipts had come before. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PieceEntry</name>
    <message>
        <source>Its short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code of {piece}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PiecesSheet</name>
    <message>
        <source>Make three pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three people each get one sheet of paper, and each a short code by another way, as by word of mouth. Any two of them together can open your records if the passphrase is lost. One alone cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose people who would not both be forced or persuaded at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pieces that you gave away before will open nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step shows the first piece. Make sure that nobody looks on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece {number} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its short code, not on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it to the person who gets this piece, or write it on another paper. It is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three are on paper, and I know each code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards, test two of them here while you still have them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box once all three are on paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PillarBadge</name>
    <message>
        <source>Name hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact place shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still shown has to be hidden for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more of these has to be hidden for this person.</source>
        <translation>
            <numerusform>%n more of these has to be hidden for this person.</numerusform>
            <numerusform>%n more of these have to be hidden for this person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Recording {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Remove it from this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this record stand side by side. Nothing was overwritten.</source>
        <translation>
            <numerusform>%n version of this record stands here. Nothing was overwritten.</numerusform>
            <numerusform>%n versions of this record stand side by side. Nothing was overwritten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway has received this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the record with all its revisions into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in it takes her consent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewFiles</name>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedWords</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {highest} ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{extension} file, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: not for sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (team only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (stays with you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked “team only” goes to Spotlight teams and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked “stays with you” leaves this computer on this paper alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from several women’s accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* This name has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture does not show the person in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this record was taken back, or its file is no longer on this computer. It is left out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters could not be printed and stand as �; on the screen they are whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurgeSheet</name>
    <message>
        <source>Remove it from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has received this version, and its receipt stays here. What you remove now is gone from this computer for good. Backups and copies that you saved elsewhere still have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}, can go alone. What you wrote stays.</source>
        <translation>
            <numerusform>%n file, {size}, can go alone. What you wrote stays.</numerusform>
            <numerusform>%n files, {size}, can go alone. What you wrote stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s)</source>
        <translation>
            <numerusform>Remove %n file</numerusform>
            <numerusform>Remove %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it is the record with %n version(s) and every file.</source>
        <translation>
            <numerusform>All of it is the record with %n version and every file.</numerusform>
            <numerusform>All of it is the record with %n versions and every file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this computer has %n of its files.</source>
        <translation>
            <numerusform>Only this computer has %n of its files.</numerusform>
            <numerusform>Only this computer has %n of its files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the record for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionColumn</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: the passphrase opens it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, lock and hide at once. Shift pressed three times does the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankEditor</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it to her slowly, in her language. Stop where she wants to change something, and press “Change this” there. Ask at the end whether it may stand like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody to whom it cannot be read on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how reading it back went</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadPaperSheet</name>
    <message>
        <source>Print it to read it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages hold the story as it stands now, for this office alone: whatever is not to leave this computer is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are in {name}. Print them, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pictures are damaged or missing, and not on the pages: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n file(s) came along that are not shown here: sound, film or documents. Ask the colleague about them before you approve.</source>
        <translation>
            <numerusform>%n file came along that is not shown here: sound, film or a document. Ask the colleague about it before you approve.</numerusform>
            <numerusform>%n files came along that are not shown here: sound, film or documents. Ask the colleague about them before you approve.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being made ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown. Ask the colleague about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n place(s) still need a reason</source>
        <translation>
            <numerusform>%n place still needs a reason</numerusform>
            <numerusform>%n places still need a reason</numerusform>
        </translation>
    </message>
    <message>
        <source>For everybody to read, each place in the text that could say who somebody is needs a reason why it may stay. Write one, or take the words out of the record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Looking at the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature is checked, and whether it is about what you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gateway says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {gateway}, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole bundle was refused, for this reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has what you sent. Thank you for telling of the consent taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt came before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>This receipt does not count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivingWords</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received:</source>
        <translation>
            <numerusform>%n record received:</numerusform>
            <numerusform>%n records received:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in which changes are asked:</source>
        <translation>
            <numerusform>%n record in which changes are asked:</numerusform>
            <numerusform>%n records in which changes are asked:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused:</source>
        <translation>
            <numerusform>%n record refused:</numerusform>
            <numerusform>%n records refused:</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s checks found something wrong in the bundle. In its own words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not take one of the files in the bundle. In its own words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is missing, and the form asks for it before a record is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom the gateway knows has cleared this record for these readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent for this record was taken back, so the gateway did not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device sent this version before, with other words, so the gateway did not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device sent this record first, so nobody sees this version before the people at the gateway agree. Ask them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has another bundle of this device in the place of this one. This happens when an older backup was put back. Tell the people at the gateway. When they have agreed, export these records once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was made for a colleague to review, so the gateway kept nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no receipt, or it was damaged on its way. Ask for it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed after it was signed, or never was a receipt. Do not use it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not signed by your gateway. Ask whoever gave it to you where it comes from. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the gateway. Bring this app up to date, then take the receipt in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is dated {day}, which lies ahead. Look whether the clock of this computer is right, then take the receipt in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is about a bundle that was not made in this vault. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} speaks of other records than those you sent. Do not use it, and tell the gateway. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} says something else than the receipt that came before. The first one stays; ask the gateway which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has told this vault yet whose receipts count. Take in your office&apos;s setup file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt says that the gateway has this version, so it stays here. Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving desk cannot use this address of a database: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a key that the receiving desk can sign receipts with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} cannot be used. Nothing was filed half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving desk&apos;s database {name} was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Nothing to export yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only finished records can leave. Choose one that is ready, or finish a draft first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is in the bin and stays there for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSheets</name>
    <message>
        <source>The bundle that you were handed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>from a colleague</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its summary, pictures and history are shown here. Hold Ctrl or Shift to choose several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export them together with the bar below the list, or choose one to see what it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you deleted in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that you were given, because somebody took her consent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review for a colleague…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a bundle that a colleague handed you; nothing of it is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), newest change first</source>
        <translation>
            <numerusform>%n record, newest change first</numerusform>
            <numerusform>%n records, newest change first</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record holds these words. Try fewer, or another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write will stand here, drafts and finished records alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedWords</name>
    <message>
        <source>This device was lost or its key stolen: do not use what it made. Nothing was taken from the bundle. Tell the office of whoever sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s confirmation of the device that made this bundle has run out. Nothing was taken from it. Ask the sender to have her device confirmed again, and to send it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device that signed this bundle may not sign in this name. Nothing was taken from it. Ask the sender, by telephone or in person, whether it is hers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bundles of this device contradict each other: perhaps somebody copied its key, or an older state of it was put back. Nothing was taken from this one. Ask the sender which is hers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was made for another receiver. Nothing was taken from it. Ask the sender for one that is made for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleasedWords</name>
    <message>
        <source>Removed from this computer on {day}. The gateway has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from this computer on {day}. The gateway has them.</source>
        <translation>
            <numerusform>%n file removed from this computer on {day}. The gateway has it.</numerusform>
            <numerusform>%n files removed from this computer on {day}. The gateway has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {moment}, verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery kit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery kit: never tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery kit: tested {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, what you wrote is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Backup is %n day(s) old.</source>
        <translation>
            <numerusform>Backup is %n day old.</numerusform>
            <numerusform>Backup is %n days old.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since is on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery kit is one sheet of paper that can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your kit was made %n month(s) ago and never tested.</source>
        <translation>
            <numerusform>Your kit was made %n month ago and never tested.</numerusform>
            <numerusform>Your kit was made %n months ago and never tested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your kit was last tested %n month(s) ago.</source>
        <translation>
            <numerusform>Your kit was last tested %n month ago.</numerusform>
            <numerusform>Your kit was last tested %n months ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type its words once to be sure that they open your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ends on {day}. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office&apos;s confirmation of this device ended on {day}. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, others can no longer tell that what you send comes from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Name this colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>That is as many as this record holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed an empty row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportingNote</name>
    <message>
        <source>Before you ask: what must be reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some places certain things must be reported by law, whatever the person wants. She should know that before she speaks. Your office can fill in the rules for your country under Safety, “Notes for your team”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueSheet</name>
    <message>
        <source>Other ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of paper with 24 words or groups of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two of the three pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people with a paper and a short code each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the answer of your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for help on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your office for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You send a file, and it sends one back. It learns no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a new computer, or when the records here are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery kit, pieces or office key were made for these records. If the passphrase is forgotten, only a backup with a passphrase that you still know can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your records from now on. The one before opens nothing here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>From a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the stick or the disk with the backup. Its name ends in .backup. You need the passphrase or the recovery kit that opened your records when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records that are here now are not deleted: they are set aside, whole, in a folder beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day do you want back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in this file cannot be read any more.</source>
        <translation>
            <numerusform>%n more in this file cannot be read any more.</numerusform>
            <numerusform>%n more in this file cannot be read any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}: {size}, {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the last step everything here stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were on {day}. Open them with the passphrase of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were damaged in the backup and are missing. The app names them.</source>
        <translation>
            <numerusform>%n file was damaged in the backup and is missing. The app names it.</numerusform>
            <numerusform>%n files were damaged in the backup and are missing. The app names them.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>The file is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without an answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote here is kept nowhere. It is gone when you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose the comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the colleague who gave it to you, and let her read the words of her vault&apos;s key to you. Her app shows them under “Have it checked”. If they are these, it is from her:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read without comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it. Read and answer them one by one.</source>
        <translation>
            <numerusform>%n record is in it. Read and answer it.</numerusform>
            <numerusform>%n records are in it. Read and answer them one by one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole, and nobody changed it since it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this record is kept on this computer, and neither are your comments until you save the answer. Only the colleague changes her text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) go along.</source>
        <translation>
            <numerusform>%n comment goes along.</numerusform>
            <numerusform>%n comments go along.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote no comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature says who claims to have checked this. Whether that key is really hers, the gateway checks when it gets the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to answer yet: write a comment, or choose what you checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this file to the colleague who handed you the record:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She may ask for the words of your key. Read them to her by voice; they are no secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you have no further use for her bundle, delete it, and empty the waste basket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add her</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamePersonSheet</name>
    <message>
        <source>Same person as in another story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She keeps the name she goes by there. Which names belong together stays in this vault and is part of no bundle and no page. Consent is asked anew for each story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in a record that lies in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedFor</name>
    <message>
        <source>Choose who can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is not sealed: whoever finds the file or the stick can read all of it. Keep it with you, and delete it from the stick when it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed. Only {who} can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. With your office&apos;s setup file, which you take in under Safety, it is sealed for the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed: whoever has the file can read it. To seal it for a colleague, add her first, under Safety.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealingWords</name>
    <message>
        <source>The key to seal this bundle with is damaged. Nothing was made. Take in your office&apos;s setup file, or your colleague&apos;s request file, once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle can be sealed for at most {limit} people. Choose fewer, and make a second one for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is sealed for somebody else, and cannot be opened here. Ask whoever sent it to choose you when exporting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ready? %n to go</source>
        <translation>
            <numerusform>Ready? %n to go</numerusform>
            <numerusform>Ready? %n to go</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens when it is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready? Something to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
    <message>
        <source>something to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>* needed before you can finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it helps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach it, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingUpWords</name>
    <message>
        <source>{name} is no setup file, or it was damaged on its way. Nothing was changed. Ask your office for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in {name} was changed after your office signed it. Nothing was taken in. Tell your office, and ask for the file again by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made for a newer version of the app. Nothing was changed. Bring the app up to date, then take the file in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says that it was made on {day}, which is still to come. Nothing was changed. Look whether the clock of this computer is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says that it comes from {office}, but it is signed by nobody whom your office named. Nothing was changed. Ask your office, in person or by phone, whether the file is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes from another office, {office}. This vault follows {have}. Nothing was changed. If you now belong to that office, {have} can name its key in a setup file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is signed with a key that your office has taken back: it was lost or stolen. Nothing was changed. Tell your office that this file is going round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is number {number}, and number {have} is in force here: it is older. Nothing was changed. Ask your office for the newest file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another setup file with number {number} is in force here already. Nothing was changed. Tell your office: it has to make the file anew, with a higher number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has compared the words of {name} yet. Nothing was changed. Call your office, read the words to each other, and take the file in if they are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the words of {name}. Nothing was changed. Look whether each word is typed right. If they still differ, the file is not from your office: do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer the file that you looked at. Nothing was changed. Open it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} cannot be used by this app, so nothing of the file was taken in. Tell your office. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} leaves out, or loosens, questions that the app needs to keep people safe: {questions}. Nothing of the file was taken in. Tell your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template &quot;{form}&quot; in {name} has the number {version}, which another one here has already. Nothing of the file was taken in. Tell your office: a changed template needs a higher number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has no kind of record called &quot;{form}&quot;. An office can adapt the templates that there are, and not add others. Nothing of the file was taken in. Tell your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a secret key. It must never leave the machine where it was made, and it was not taken. Choose the public one: it begins with &quot;age1&quot; or &quot;ssh-ed25519&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one template, a file whose name ends in .xml, and with it the lists that go along, whose names end in .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file cannot be made like this. Something is missing or not clear: {place}. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into your records as you want it shown. A real name is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, initials or alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what you do here. It does not give or take any right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlight programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its name to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact for readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office address. Never the phone of a survivor or an outreach worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records keep their own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupSheet</name>
    <message>
        <source>Setup file from {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}, made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file is in force here already. There is nothing to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your office on a number that you know from elsewhere, and let them read the words of their key to you. If one word differs, the file is not from them: do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I heard these words from my office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words with your office first, then tick the line below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have written stays as it is. New records follow the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>It names no gateway: what you export is handed on by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work goes to {name}, on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work goes to {name}, at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send there can be opened by: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no office that confirms devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices are confirmed by: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next setup file may come from: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count.</source>
        <translation>
            <numerusform>%n lost device or key no longer counts.</numerusform>
            <numerusform>%n lost devices or keys no longer count.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: the app&apos;s own template is newer, so it stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, from your office: new records are written with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends over the network to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer sends over the network; what you export goes on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) no longer count</source>
        <translation>
            <numerusform>%n lost device or key no longer counts</numerusform>
            <numerusform>%n lost devices or keys no longer count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) or key(s) count again</source>
        <translation>
            <numerusform>%n device or key counts again</numerusform>
            <numerusform>%n devices or keys count again</numerusform>
        </translation>
    </message>
    <message>
        <source>The office is now called {after}; it was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work goes to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work no longer goes to {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is now called {after}; it was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s address is now {after}; it was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts are now signed as {after}; it was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} can open what you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} can no longer open what you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts may be signed with the key {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts signed with the key {before} no longer count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices that {after} confirms are trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices that {before} confirmed are no longer trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office now confirms other devices: {after}; it was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} may make the next setup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} may no longer make setup files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} gets a template from your office, version {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} gets a newer template from your office, version {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} goes back to the app&apos;s own template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWriter</name>
    <message>
        <source>Make a setup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}. Every device that takes it in will follow it, so let somebody else read through it too. No secret key belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the work goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people call it: the Spotlight gateway. Leave it empty if there is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with https:// Leave it empty if everything goes on sticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that its receipts are signed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open what arrives there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each: the public key, age1 and so on, then whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that sign its receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each, beginning with ssh-ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other offices that confirm devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own office is added by itself. A line for each other: the names it confirms, such as *@herat, its public key, then what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else may make the next setup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If only your key can, nobody can when it is lost. A line for each: the public key, then whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lost device(s) or key(s) that you took back go along.</source>
        <translation>
            <numerusform>%n lost device or key that you took back goes along.</numerusform>
            <numerusform>%n lost devices or keys that you took back go along.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase of the office&apos;s signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates that your office adapted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the template, a file that ends in .xml, together with its lists, which end in .csv. Lists that you do not choose are the app&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template and its lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates and lists (*.xml *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the phrase of the office&apos;s signing key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the setup file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup files (*.setup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called {name}. Give it to everybody in your office, on a stick or by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever takes in the first one will call you. Read these words to them, and let nobody else answer for you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the office&apos;s signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts on this computer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer another office&apos;s setup file stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at “{name}” once more: something there is missing or not clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with public keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public keys (*.pub *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, lock and hide at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift, three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only comments, no approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her sign-off phrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaysHere</name>
    <message>
        <source>Stays here: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes along: {files}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug the stick in. It appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing. Please leave the stick where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can pull the stick out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte was read back from {folder} and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Stop here. Put the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that somebody in this story is in danger or in an open case, or may be. No story is worth a new danger. Offer help, and write down nothing of what you were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where she can get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story was stopped on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in it was in danger or in an open case, or may have been. Nothing of it was kept but this date. Ask her again only when a GBV specialist says that it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only today&apos;s date, so that nobody asks her again too soon. Everything else that was answered or added here is deleted, and only a backup made before could bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story was finished before. It leaves every list for sharing until it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you leave this page, or the app locks or closes, it does the same by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here and keep only the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I chose that by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A specialist says that it is safe now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthView</name>
    <message>
        <source>A strong one fills three of four bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed at once. Use several words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed within minutes. Add words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed within days. One more word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. This takes years to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good. This takes centuries to guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeInSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that you were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made here, so nothing in it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a bundle, notice or receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that you were given: a colleague&apos;s records, a notice that somebody took her consent back, or a gateway&apos;s receipt. It is looked at first. Records and notices change nothing before you have read what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles, notices and receipts (*.zip *.age *.receipt.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of it is checked. Nothing changes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. Nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is known here already. There is nothing to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It says of %n record(s) that are not in this vault that a consent was taken back. That is remembered: should they ever come, what was taken back stays taken back.</source>
        <translation>
            <numerusform>It says of %n record that is not in this vault that a consent was taken back. That is remembered: should it ever come, what was taken back stays taken back.</numerusform>
            <numerusform>It says of %n records that are not in this vault that a consent was taken back. That is remembered: should they ever come, what was taken back stays taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n record(s) that were made for other readers; these are left out.</source>
        <translation>
            <numerusform>It also holds %n record that was made for other readers; it is left out.</numerusform>
            <numerusform>It also holds %n records that were made for other readers; these are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here knows this key yet. A stranger could hide your records this way, or write in a colleague&apos;s name. Ask the sender, by telephone or in person, to read out the words of her key. Go on only if they are these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of her key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I compared these words with her, by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked once more and kept, all of it or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have two versions now. Nothing was overwritten: choose the one to go on from when you have time.</source>
        <translation>
            <numerusform>%n record has two versions now. Nothing was overwritten: choose the one to go on from when you have time.</numerusform>
            <numerusform>%n records have two versions now. Nothing was overwritten: choose the one to go on from when you have time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A consent was taken back. %n record(s) of yours will stay here:</source>
        <translation>
            <numerusform>A consent was taken back. %n record of yours will stay here:</numerusform>
            <numerusform>A consent was taken back. %n records of yours will stay here:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in. You find them under Records.</source>
        <translation>
            <numerusform>%n record came in. You find it under Records.</numerusform>
            <numerusform>%n records came in. You find them under Records.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export. Ask her what else to take down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is remembered. None of your own records is touched by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellingPane</name>
    <message>
        <source>This story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “{audience}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this device. Choose who may see it to learn what is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was agreed stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” in {question}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown: the text is very long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>This file is not whole, or not what its name says: it cannot be shown. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document opens with a password only, and cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be shown here. It is safe in your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here. It is safe in your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the program that shows such files is missing on this computer. Everything else works, and the file is safe in your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot play sound or film of this kind. The file is safe in your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker was found on this computer: it plays without sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustingWords</name>
    <message>
        <source>{name} is not a request of a device, or it is damaged. Nothing was changed. Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in {name} was changed after the device made it. Do not use it. Ask for the file again, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the request of this device itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an office&apos;s answer, or it is damaged. Nothing was changed. Ask the office for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made for another device, or for a key that this device no longer has. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} counted only until {date}. Nothing was changed. Save a new request file and send it to the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name for this device, so that you know it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This colleague is no longer in the list. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office needs a name, and a short name of Latin letters, digits and hyphens, such as &quot;kabul-office&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault holds the signing key of an office already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault does not hold the signing key of an office yet. Make it first, under Safety, in &quot;Confirm devices&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the phrase of the office&apos;s signing key. Nothing was signed. Check the keyboard layout and Caps Lock, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a list of lost devices, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was signed by nobody you trust here. Nothing was changed. Ask your office whether the file is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is older than the list of lost devices that is in force here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer only, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more, or show what you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase, then choose to repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase to go on where you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks everything you will write here. Four or five words that do not belong together are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else knows it. If it is lost, nobody can open your records again: not your office, not the makers of this app. Write it on paper and keep the paper where you keep what matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockWays</name>
    <message>
        <source>Repair the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only me write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That computer is off or gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Two versions of one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of one record</source>
        <translation>
            <numerusform>%n version of one record</numerusform>
            <numerusform>%n versions of one record</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only one version now. Somebody chose already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people changed the same version. Read what differs, and choose the one to go on from. The other one ends there and stays in the history; you can copy from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, {moment}, by {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>A copy outside the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who uses this computer or the stick can open the copy. Deleting it later may not remove it from the disk. It is listed on the page Safety until you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop at any time; nothing half-done is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved outside the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is in {name}. Delete it on the page Safety when it has served.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchListSection</name>
    <message>
        <source>Write down the real names of the people you protect, and places that would give them away. While you write and before anything leaves, the app looks for them in every text, however they are spelled, and shows you where they stand. It does not change your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is encrypted with everything else and is part of no bundle, no page and no printed form. A backup of the vault holds it. Write only what you need, and take names off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}: add, one in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is listed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{entry}” off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pages as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are saved as a PDF that anyone who uses this computer can open. Paper can be found, copied and photographed, and nothing calls it back. Print only what somebody needs on paper, keep it locked away, and destroy it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is a file that anyone who uses this computer can open. Keep it where it is safe, and delete it when it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs can read the clipboard. It is emptied after a minute; what you paste elsewhere stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is a file that anyone who uses this computer can open. Its hidden details were taken out. Delete it when it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is somebody&apos;s story. On paper it can be found by the very person she fears, and nothing calls it back. Print it only if she or a colleague needs it on paper, leave it neither at her home nor in a bag, and destroy it afterwards. The PDF can be opened by anyone who uses this computer: delete it once it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>A folder for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {host} really not using this vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app cannot find out by itself. If that computer goes on writing while you do, the two spoil each other&apos;s work. Go on only if it is switched off, lost or broken, or if the app was ended there by force. The database is copied first, as that computer left it; what that computer had not passed on yet is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenSheet</name>
    <message>
        <source>When to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app sends by itself while it is open. Here you say when it must not. What waits is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when this computer is plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose {name}, and that is where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose {name}. To choose another, take the mark away, save, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you are on now: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you are on now. It has no name, but the app knows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not tell which network it is on, so this cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereItWent</name>
    <message>
        <source>{day}: {reader} (for {profile}, {file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody wrote who got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file {start}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went out in these ways, which the consent allowed: {ways}. Ask each place to take it down, and tell her what could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies saved outside the vault. Delete those of this record, on the page Safety under “Copies outside”:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last words are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose the last words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Take a consent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is needed. It holds at once and for every version of this record: what is taken back leaves in no export any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, what was taken back leaves in no export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice tells them which record, what is taken back and since when. It holds no name and no reason. Every bundle from now on says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left this computer in no bundle. There is nobody to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody can call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that were printed and handed out. Ask for them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a notice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this file to everybody who got the record:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for: {readers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one, sealed for the gateway, waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next bundle that you make carries it too, whoever gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the notice goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice is made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question or need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library cover sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention and social norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality, accessible essential services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data availability and capacities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women&apos;s movement and civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-pillar / joint programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that works and others could do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would do again, or never again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change in one life, told with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new, while you try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a visit, webinar, meeting or fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wish somebody could tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study, brief or survey for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice without a title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson without a title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story without a title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot note without a title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange note without a title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question without a title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover sheet without a title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n is (are) needed here. Add what is missing.</source>
        <translation>
            <numerusform>At least one is needed here. Add what is missing.</numerusform>
            <numerusform>At least %n are needed here. Add what is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the month, and write the year with four digits, as in 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed before you can finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer does not fit the question yet. Look at the hint above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number here, with digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number here, without a comma or point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from {lowest} to {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date that exists, or choose it from the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both latitude and longitude as numbers, as in 34.53 and 69.17. Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is needed here. Add what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is damaged and cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of it is damaged or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody in it did not agree to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations stay unnamed outside the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no longer on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden details may remain in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something has to be put right first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consent was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colleague sent it, and the consents are on paper with her: readers get it from her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest version is a colleague&apos;s: amend it first, so that all consents come along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two versions stand side by side: choose one to go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colleague who reviews it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone who got the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monthly newsletter, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague, to review it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who got the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own desk, to read it or read it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its editors, and by everybody who reads the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colleague you hand it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever finds the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again after undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer at a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the whole of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before, in a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page, in a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to turn to when somebody needs help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place worth another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the answers in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal or about consent: it never leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the team only, not for these readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template does not say who may see it, so it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have not opened this record to these readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author in a civil society organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author in a country or regional team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical or programme officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge management focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist on gender-based violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlight teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Spotlight gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Spotlight teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Spotlight gateway, for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Spotlight teams, in the community of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers you invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its editors, and by everybody once they publish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone in the community of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the people you hand it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now (it is also saved by itself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chosen records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the entry up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the entry down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. Nothing half-done will be left behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message>
        <source>Back to the form (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Block</name>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your comment on {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
