<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivationPanel</name>
    <message>
        <source>Activate licence</source>
        <extracomment>Name of the place that asks before a licence is activated.</extracomment>
        <translation>Activate licence</translation>
    </message>
    <message>
        <source>Yes, activate</source>
        <extracomment>Button: the answer to &quot;Activate the new licence of SuperOffice?&quot;.</extracomment>
        <translation>Yes, activate</translation>
    </message>
    <message>
        <source>No, leave as it is</source>
        <extracomment>Button: the answer to &quot;Activate the new licence of SuperOffice?&quot;.</extracomment>
        <translation>No, leave as it is</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A list of names that goes on: %1 the first ones.</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes away: %1</source>
        <extracomment>%1 are licences that are not part of the new package.</extracomment>
        <translation>Goes away: %1</translation>
    </message>
    <message>
        <source>Fewer than now: %1</source>
        <extracomment>%1 are licences of which the new package has fewer.</extracomment>
        <translation>Fewer than now: %1</translation>
    </message>
    <message>
        <source>Activate the new licence of %1?</source>
        <extracomment>%1 is a licence owner.</extracomment>
        <translation>Activate the new licence of %1?</translation>
    </message>
    <message>
        <source>It takes effect at once and cannot be undone here. What is stored afterwards is read back and compared.</source>
        <translation>It takes effect at once and cannot be undone here. What is stored afterwards is read back and compared.</translation>
    </message>
    <message>
        <source>Asks before the new licence comes into force on the server, and says what would go away. Escape leaves everything as it is.</source>
        <translation>Asks before the new licence comes into force on the server, and says what would go away. Escape leaves everything as it is.</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of a page and entry in the list of sections: what was applied so far.</extracomment>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Undo run</source>
        <extracomment>Button: stage the opposite of what a run has done.</extracomment>
        <translation>Undo run</translation>
    </message>
    <message>
        <source>Stages the opposite of this run for review. Nothing is sent before you apply it.</source>
        <translation>Stages the opposite of this run for review. Nothing is sent before you apply it.</translation>
    </message>
    <message>
        <source>Resume run</source>
        <extracomment>Button: stage what an interrupted run has not done.</extracomment>
        <translation>Resume run</translation>
    </message>
    <message>
        <source>Stages what this run has left undone for review. Nothing is sent before you apply it.</source>
        <translation>Stages what this run has left undone for review. Nothing is sent before you apply it.</translation>
    </message>
    <message>
        <source>Close run</source>
        <extracomment>Button: an interrupted run is dealt with.</extracomment>
        <translation>Close run</translation>
    </message>
    <message>
        <source>Leaves everything as it is, and does not ask about this run again</source>
        <translation>Leaves everything as it is, and does not ask about this run again</translation>
    </message>
    <message>
        <source>Export items…</source>
        <extracomment>Button: save the items of a run in a file.</extracomment>
        <translation>Export items…</translation>
    </message>
    <message>
        <source>What was applied to this tenant, the newest first. Enter goes to the items of a run.</source>
        <translation>What was applied to this tenant, the newest first. Enter goes to the items of a run.</translation>
    </message>
    <message>
        <source>Run items</source>
        <extracomment>Name of the list of what a run has changed, for screen readers.</extracomment>
        <translation>Run items</translation>
    </message>
    <message>
        <source>What the chosen run has changed, and how each change ended</source>
        <translation>What the chosen run has changed, and how each change ended</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <extracomment>How many runs match the filter: %1 of %2.</extracomment>
        <translation>%1 of %2 runs</translation>
    </message>
    <message>
        <source>The journal cannot be used</source>
        <translation>The journal cannot be used</translation>
    </message>
    <message>
        <source>Nothing has been applied here yet</source>
        <translation>Nothing has been applied here yet</translation>
    </message>
    <message>
        <source>Whatever you apply is listed here, with who, when, why and how it ended. It can be undone from here.</source>
        <translation>Whatever you apply is listed here, with who, when, why and how it ended. It can be undone from here.</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>No run matches</translation>
    </message>
    <message>
        <source>No run matches the search and the choice beside it.</source>
        <translation>No run matches the search and the choice beside it.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list every run again.</extracomment>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Resume run stages what is missing, Undo run takes back what was done. Neither sends anything before you apply it. Close run leaves all as it is.</source>
        <translation>Resume run stages what is missing, Undo run takes back what was done. Neither sends anything before you apply it. Close run leaves all as it is.</translation>
    </message>
    <message>
        <source>What was done to a whole licence cannot be undone from here. The licence that was there before comes back from its issuer or from its file.</source>
        <translation>What was done to a whole licence cannot be undone from here. The licence that was there before comes back from its issuer or from its file.</translation>
    </message>
    <message>
        <source>What is done to a whole licence is not sent twice. Read the licence again, and start anew if need be.</source>
        <translation>What is done to a whole licence is not sent twice. Read the licence again, and start anew if need be.</translation>
    </message>
    <message>
        <source>How it ended is listed below. Close run leaves all as it is.</source>
        <translation>How it ended is listed below. Close run leaves all as it is.</translation>
    </message>
    <message>
        <source>Nothing was sent. Close run leaves all as it is.</source>
        <translation>Nothing was sent. Close run leaves all as it is.</translation>
    </message>
    <message>
        <source>Read the licence again to see whether it is active. Close run leaves all as it is.</source>
        <translation>Read the licence again to see whether it is active. Close run leaves all as it is.</translation>
    </message>
    <message>
        <source>Read the licence again to see what has come of it. Close run leaves all as it is.</source>
        <translation>Read the licence again to see what has come of it. Close run leaves all as it is.</translation>
    </message>
    <message numerus="yes">
        <source>Saves the %Ln item(s) of this run as a file</source>
        <extracomment>%Ln is how many rows the table will have.</extracomment>
        <translation>
            <numerusform>Saves the %Ln item of this run as a file</numerusform>
            <numerusform>Saves the %Ln items of this run as a file</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages the opposite of what the run has done, against what the server says today. Nothing is sent before you apply it under Changes.</source>
        <translation>Stages the opposite of what the run has done, against what the server says today. Nothing is sent before you apply it under Changes.</translation>
    </message>
    <message>
        <source>Stages what an interrupted run has not done yet. Nothing is sent before you apply it under Changes.</source>
        <translation>Stages what an interrupted run has not done yet. Nothing is sent before you apply it under Changes.</translation>
    </message>
    <message>
        <source>Saves the changes of the chosen run as a file.</source>
        <translation>Saves the changes of the chosen run as a file.</translation>
    </message>
    <message>
        <source>What was applied to this tenant from this computer, the newest first: when, by whom, why, and how it ended. Choose a run to see its changes below.</source>
        <translation>What was applied to this tenant from this computer, the newest first: when, by whom, why, and how it ended. Choose a run to see its changes below.</translation>
    </message>
    <message>
        <source>Each change of the chosen run: what was given or taken, how it ended, and what was held before and after. Verified means that the server was read again and said so.</source>
        <translation>Each change of the chosen run: what was given or taken, how it ended, and what was held before and after. Verified means that the server was read again and said so.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the journal of runs again after an error.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Go to Assignments</source>
        <extracomment>Button: shows the page on which licences are given and taken.</extracomment>
        <translation>Go to Assignments</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is what went wrong and what to do, one or two whole sentences; %2 is the server&apos;s own text.</extracomment>
        <translation>%1 The server says: %2</translation>
    </message>
    <message>
        <source>The server cannot be reached or broke the connection. Check the network and the server address, then try again.</source>
        <translation>The server cannot be reached or broke the connection. Check the network and the server address, then try again.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be busy: try again in a moment.</source>
        <translation>The server did not answer in time. It may be busy: try again in a moment.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <extracomment>A request that the user or the program gave up.</extracomment>
        <translation>The request was cancelled.</translation>
    </message>
    <message>
        <source>No secure connection to the server is possible. Check that the address starts with https:// and that the server&apos;s certificate is valid.</source>
        <translation>No secure connection to the server is possible. Check that the address starts with https:// and that the server&apos;s certificate is valid.</translation>
    </message>
    <message>
        <source>The server does not allow this for the signed-in user. Sign in as an administrator, or ask one.</source>
        <translation>The server does not allow this for the signed-in user. Sign in as an administrator, or ask one.</translation>
    </message>
    <message>
        <source>The tenant has moved to another address. Sign in again to find it.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online.</extracomment>
        <translation>The tenant has moved to another address. Sign in again to find it.</translation>
    </message>
    <message numerus="yes">
        <source>The server is receiving too many requests. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>The server is receiving too many requests. Try again in %Ln second.</numerusform>
            <numerusform>The server is receiving too many requests. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is receiving too many requests. Try again in a minute.</source>
        <translation>The server is receiving too many requests. Try again in a minute.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the values, reload and try again.</source>
        <translation>The server refused the request. Check the values, reload and try again.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try again later, or tell its administrator.</source>
        <translation>The server has a problem of its own. Try again later, or tell its administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. Check that the address belongs to a SuperOffice server.</source>
        <translation>The server&apos;s answer cannot be read. Check that the address belongs to a SuperOffice server.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password, or does not accept those it was given. Check them in the connection&apos;s settings.</source>
        <extracomment>%1 is the proxy&apos;s host and port, such as &quot;proxy.example.com:3128&quot;.</extracomment>
        <translation>The proxy %1 asks for a user name and password, or does not accept those it was given. Check them in the connection&apos;s settings.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached, or cannot reach the server. Check the proxy in the connection&apos;s settings and the server address.</source>
        <extracomment>%1 is the proxy&apos;s host and port, such as &quot;proxy.example.com:3128&quot;.</extracomment>
        <translation>The proxy %1 cannot be reached, or cannot reach the server. Check the proxy in the connection&apos;s settings and the server address.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from nobody this computer trusts. If your company has a certificate authority of its own, name its file in the connection&apos;s settings.</source>
        <translation>The server&apos;s certificate comes from nobody this computer trusts. If your company has a certificate authority of its own, name its file in the connection&apos;s settings.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s date and time, or ask the server&apos;s administrator to renew the certificate.</source>
        <translation>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s date and time, or ask the server&apos;s administrator to renew the certificate.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another address. Check the server address, or ask the server&apos;s administrator which one the certificate is for.</source>
        <translation>The server&apos;s certificate belongs to another address. Check the server address, or ask the server&apos;s administrator which one the certificate is for.</translation>
    </message>
    <message>
        <source>The server shows another certificate than before, and it cannot be trusted: somebody may have come between. Do not go on before asking whoever runs the server.</source>
        <translation>The server shows another certificate than before, and it cannot be trusted: somebody may have come between. Do not go on before asking whoever runs the server.</translation>
    </message>
    <message>
        <source>This address would send everything unencrypted, so nothing was sent. Use an address that starts with https://.</source>
        <translation>This address would send everything unencrypted, so nothing was sent. Use an address that starts with https://.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Check the user name and the password, and whether the server allows this way of signing in, then sign in again.</source>
        <translation>The server did not accept the sign-in. Check the user name and the password, and whether the server allows this way of signing in, then sign in again.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for. It may have been removed, or the server is too old to offer it. Reload to see what is there.</source>
        <translation>The server does not have what was asked for. It may have been removed, or the server is too old to offer it. Reload to see what is there.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>The data folder cannot be written.</translation>
    </message>
    <message>
        <source>The demo tenant could not start: %1</source>
        <extracomment>%1 says why, as in &quot;The port is in use&quot;.</extracomment>
        <translation>The demo tenant could not start: %1</translation>
    </message>
    <message>
        <source>Signing in needs your browser: start Seatkeeper with a window once, sign in there, and let it remember the connection.</source>
        <translation>Signing in needs your browser: start Seatkeeper with a window once, sign in there, and let it remember the connection.</translation>
    </message>
    <message>
        <source>Without a window nobody can be asked where to sign in: use --demo, --profile, or --url with --user and the password in SEATKEEPER_SECRET.</source>
        <translation>Without a window nobody can be asked where to sign in: use --demo, --profile, or --url with --user and the password in SEATKEEPER_SECRET.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --screenshot, --export, --snapshot, --activate-file, --tour or --demo-server.</source>
        <translation>There is no display to open a window on. Use --screenshot, --export, --snapshot, --activate-file, --tour or --demo-server.</translation>
    </message>
    <message>
        <source>Seatkeeper is running already, but its window does not answer. This is another one.</source>
        <translation>Seatkeeper is running already, but its window does not answer. This is another one.</translation>
    </message>
</context>
<context>
    <name>ApplyRun</name>
    <message>
        <source>Applying stopped: %1</source>
        <translation>Applying stopped: %1</translation>
    </message>
    <message>
        <source>also held: %1</source>
        <extracomment>Licences the server shows although they were not expected; %1 lists their names.</extracomment>
        <translation>also held: %1</translation>
    </message>
    <message>
        <source>not held: %1</source>
        <extracomment>Licences the server does not show although they were expected; %1 lists their names.</extracomment>
        <translation>not held: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Nothing was sent: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed these licences (%1). Nothing was sent.</source>
        <translation>Somebody else has changed these licences (%1). Nothing was sent.</translation>
    </message>
    <message>
        <source>The result could not be read: %1</source>
        <translation>The result could not be read: %1</translation>
    </message>
    <message>
        <source>%1 It is not as it was before: %2</source>
        <extracomment>%1 why the server refused, %2 what is not as it was before, as in &quot;not held: sign-user&quot;.</extracomment>
        <translation>%1 It is not as it was before: %2</translation>
    </message>
    <message>
        <source>Licences of other owners have changed as well (%1).</source>
        <extracomment>%1 names licences, as in &quot;not held: SIGNFLOW/sign-user&quot;.</extracomment>
        <translation>Licences of other owners have changed as well (%1).</translation>
    </message>
    <message>
        <source>Nothing was rolled back: %1</source>
        <translation>Nothing was rolled back: %1</translation>
    </message>
    <message>
        <source>A change failed, so what this run had done was taken back. It stays staged.</source>
        <translation>A change failed, so what this run had done was taken back. It stays staged.</translation>
    </message>
    <message>
        <source>Applying was stopped. What was not sent stays staged.</source>
        <translation>Applying was stopped. What was not sent stays staged.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Everything stays staged.</source>
        <translation>Cancelled before anything was sent. Everything stays staged.</translation>
    </message>
</context>
<context>
    <name>AssignmentExportText</name>
    <message>
        <source>Associate ID</source>
        <extracomment>Column of an exported file: the number of an associate. Must be a word that an import knows, too.</extracomment>
        <translation>Associate ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>Column of an exported file: what an associate signs in with. Must be a word that an import knows.</extracomment>
        <translation>User ID</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of an exported file: the full name of an associate. Must be a word that an import knows.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Column of an exported file. Must be a word that an import knows, too.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column of an exported file: the user group of an associate.</extracomment>
        <translation>Group</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column of an exported file: the role of an associate.</extracomment>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>AssignmentFilterBar</name>
    <message>
        <source>Owner</source>
        <extracomment>Label of the box that chooses a licence owner; also its name for screen readers.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Search by name, user ID, group or role</source>
        <translation>Search by name, user ID, group or role</translation>
    </message>
    <message>
        <source>Search associates</source>
        <translation>Search associates</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Group</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Label of the box that chooses the order of rows.</extracomment>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: show all associates again.</extracomment>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>Order of rows: what associates sign in with.</extracomment>
        <translation>User ID</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Order of rows.</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Order of rows: when associates last signed in.</extracomment>
        <translation>Last login</translation>
    </message>
    <message>
        <source>All owners</source>
        <extracomment>Choice of owner: the licences of every owner.</extracomment>
        <translation>All owners</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One of the things that associates are filtered by: %1 is its label, %2 what was chosen.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of what was searched for.</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Shows the licences of this owner only, or of all. What is staged for other owners stays staged.</source>
        <translation>Shows the licences of this owner only, or of all. What is staged for other owners stays staged.</translation>
    </message>
    <message>
        <source>Lists associates in whose name, user ID, group or role all the words you type occur. Accents and capitals do not matter.</source>
        <translation>Lists associates in whose name, user ID, group or role all the words you type occur. Accents and capitals do not matter.</translation>
    </message>
    <message>
        <source>The order of the rows. Everything stays as it is; only the places change.</source>
        <translation>The order of the rows. Everything stays as it is; only the places change.</translation>
    </message>
</context>
<context>
    <name>AssignmentListExportTable</name>
    <message>
        <source>Licences held</source>
        <extracomment>Title of an exported table: a row for each licence that somebody holds.</extracomment>
        <translation>Licences held</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence. Must be a word that an import knows, too.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence. Must be a word that an import knows, too.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>Column of an exported file: the name of a licence within the server.</extracomment>
        <translation>Code name</translation>
    </message>
</context>
<context>
    <name>AssignmentMatrixExportTable</name>
    <message>
        <source>Assignments</source>
        <extracomment>Title of an exported table: who holds which licence.</extracomment>
        <translation>Assignments</translation>
    </message>
</context>
<context>
    <name>AssignmentModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of a box: %1 associate, %2 licence, %3 state such as &quot;assigned&quot;.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <extracomment>A step to undo: %1 is a licence, %2 an associate.</extracomment>
        <translation>Give %1 to %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>A step to undo: %1 is a licence, %2 an associate.</extracomment>
        <translation>Take %1 from %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a column: %1 licence, %2 its seats, as in &quot;97 of 100 in use&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Beside an associate&apos;s name: %1 user id, %2 group.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Former employee</source>
        <extracomment>An associate who has left the company.</extracomment>
        <translation>Former employee</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>Cannot log in</translation>
    </message>
    <message>
        <source>Also needs %1.</source>
        <extracomment>Tooltip of a box that can be ticked; %1 lists other licences, as in &quot;User and Windows&quot;.</extracomment>
        <translation>Also needs %1.</translation>
    </message>
</context>
<context>
    <name>AssignmentView</name>
    <message numerus="yes">
        <source>Tick %Ln box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>Tick %Ln box</numerusform>
            <numerusform>Tick %Ln boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln box(es)</source>
        <extracomment>A step to undo.</extracomment>
        <translation>
            <numerusform>Clear %Ln box</numerusform>
            <numerusform>Clear %Ln boxes</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no block of x and blanks.</source>
        <translation>The clipboard holds no block of x and blanks.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Menu entry.
----------
A step to undo.</extracomment>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu entry.</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <extracomment>Menu entry of a box: how the associate comes to have the licence, or not to.</extracomment>
        <translation>Where does this come from?</translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>Assignments</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>A box for each associate and licence. Space changes it.</source>
        <translation>A box for each associate and licence. Space changes it.</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Heading over the associates&apos; names.</extracomment>
        <translation>Associate</translation>
    </message>
    <message>
        <source>Selected associates</source>
        <translation>Selected associates</translation>
    </message>
    <message>
        <source>Changes the boxes of all selected associates at once</source>
        <translation>Changes the boxes of all selected associates at once</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing to assign</source>
        <translation>Nothing to assign</translation>
    </message>
    <message>
        <source>This owner has no licences that associates are given.</source>
        <translation>This owner has no licences that associates are given.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nobody matches</translation>
    </message>
    <message>
        <source>No associate matches the search and filters.</source>
        <translation>No associate matches the search and filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>The associates could not be read</source>
        <translation>The associates could not be read</translation>
    </message>
    <message>
        <source>No associates</source>
        <translation>No associates</translation>
    </message>
    <message>
        <source>Reading associates…</source>
        <translation>Reading associates…</translation>
    </message>
    <message>
        <source>The first rows appear as soon as they arrive.</source>
        <translation>The first rows appear as soon as they arrive.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s)</source>
        <translation>
            <numerusform>%Ln associate</numerusform>
            <numerusform>%Ln associates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 associates</source>
        <extracomment>How many associates match the filters: %1 of %2.</extracomment>
        <translation>%1 of %2 associates</translation>
    </message>
    <message>
        <source>Review changes</source>
        <extracomment>Button: go to the page that lists what is staged.</extracomment>
        <translation>Review changes</translation>
    </message>
    <message>
        <source>The server listed no associate.</source>
        <translation>The server listed no associate.</translation>
    </message>
    <message>
        <source>The server has no licence that associates are given.</source>
        <translation>The server has no licence that associates are given.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged, not applied yet.</source>
        <translation>
            <numerusform>%Ln change staged, not applied yet.</numerusform>
            <numerusform>%Ln changes staged, not applied yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Sign in to see who holds which licence.</source>
        <translation>Sign in to see who holds which licence.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Import assignments</source>
        <translation>Import assignments</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.tsv *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV tables (*.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Change several…</source>
        <extracomment>Button: opens the place where licences of many associates are changed at once.</extracomment>
        <translation>Change several…</translation>
    </message>
    <message>
        <source>Gives, takes or swaps a licence for many associates at once (%1)</source>
        <translation>Gives, takes or swaps a licence for many associates at once (%1)</translation>
    </message>
    <message>
        <source>Opens a form that gives, takes or swaps a licence for all selected or all matching associates. The result is staged; nothing is sent before you apply it under Changes.</source>
        <translation>Opens a form that gives, takes or swaps a licence for all selected or all matching associates. The result is staged; nothing is sent before you apply it under Changes.</translation>
    </message>
    <message>
        <source>A row for each associate, a column for each licence with its seats. Click a box or press Space to give or take the licence; all selected boxes change together. Nothing is sent before you apply it under Changes. The user guide (F1) explains every sign.</source>
        <translation>A row for each associate, a column for each licence with its seats. Click a box or press Space to give or take the licence; all selected boxes change together. Nothing is sent before you apply it under Changes. The user guide (F1) explains every sign.</translation>
    </message>
    <message>
        <source>Stands for all selected associates: one click on a box gives the licence to all of them, the next takes it from all, the third leaves everything as it was. Nothing is sent before you apply it under Changes.</source>
        <translation>Stands for all selected associates: one click on a box gives the licence to all of them, the next takes it from all, the third leaves everything as it was. Nothing is sent before you apply it under Changes.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Show all owners</source>
        <extracomment>Button: show the licences of every owner again.</extracomment>
        <translation>Show all owners</translation>
    </message>
</context>
<context>
    <name>AssociateChoices</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One of several associates of the same name, in a list to choose from: %1 name, %2 user id.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>AssociateField</name>
    <message>
        <source>Type a name</source>
        <extracomment>In an empty field: type a part of an associate&apos;s name to find it.</extracomment>
        <translation>Type a name</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Choose a name from the list.</source>
        <translation>Nobody is called “%1”. Choose a name from the list.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associates are called “%1”. Choose one from the list.</source>
        <translation>
            <numerusform>%Ln associates are called “%1”. Choose one from the list.</numerusform>
            <numerusform>%Ln associates are called “%1”. Choose one from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssociateFilterBoxes</name>
    <message>
        <source>Group</source>
        <extracomment>Label of the box that chooses a group of associates.</extracomment>
        <translation>Group</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Label of the box that chooses associates by their role; also its name for screen readers.</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Label of the box that chooses associates by their user plan; also its name for screen readers.</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of the boxes that choose associates by what they hold.</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that says which licence associates hold or lack.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Lists only the associates of this group, with this role or this user plan. Filters look at what the server says, so nobody vanishes because you changed a box.</source>
        <translation>Lists only the associates of this group, with this role or this user plan. Filters look at what the server says, so nobody vanishes because you changed a box.</translation>
    </message>
    <message>
        <source>Lists only those who hold, or lack, the chosen licence, as the server says. What is staged does not count.</source>
        <translation>Lists only those who hold, or lack, the chosen licence, as the server says. What is staged does not count.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Filter: every associate, whatever they hold.</extracomment>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Who holds</source>
        <extracomment>Filter, followed by a licence: associates who hold it.</extracomment>
        <translation>Who holds</translation>
    </message>
    <message>
        <source>Who lacks</source>
        <extracomment>Filter, followed by a licence: associates who do not hold it.</extracomment>
        <translation>Who lacks</translation>
    </message>
    <message>
        <source>All groups</source>
        <extracomment>Choice of group: associates of every group.</extracomment>
        <translation>All groups</translation>
    </message>
    <message>
        <source>All roles</source>
        <extracomment>Choice of role: associates of every role.</extracomment>
        <translation>All roles</translation>
    </message>
    <message>
        <source>All plans</source>
        <extracomment>Choice of user plan: associates of every plan.</extracomment>
        <translation>All plans</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>This environment of SuperOffice Online is not known. Choose one of %1, or enter an address that starts with https://.</source>
        <extracomment>&quot;Environment&quot;: one of the separate installations of SuperOffice Online. %1 lists their short names.</extracomment>
        <translation>This environment of SuperOffice Online is not known. Choose one of %1, or enter an address that starts with https://.</translation>
    </message>
</context>
<context>
    <name>AwayFigures</name>
    <message>
        <source>given</source>
        <extracomment>What has happened to a licence and an associate.</extracomment>
        <translation>given</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>What has happened to a licence and an associate.</extracomment>
        <translation>released</translation>
    </message>
    <message>
        <source>new associate</source>
        <extracomment>What has happened to an associate.</extracomment>
        <translation>new associate</translation>
    </message>
    <message>
        <source>not listed any more</source>
        <extracomment>What has happened to an associate.</extracomment>
        <translation>not listed any more</translation>
    </message>
    <message>
        <source>seats owned: %1</source>
        <extracomment>What has happened to a licence; %1 is as in &quot;100 → 110&quot;.</extracomment>
        <translation>seats owned: %1</translation>
    </message>
    <message>
        <source>new licence</source>
        <extracomment>What has happened to a licence.</extracomment>
        <translation>new licence</translation>
    </message>
    <message>
        <source>licence is gone</source>
        <extracomment>What has happened to a licence.</extracomment>
        <translation>licence is gone</translation>
    </message>
    <message>
        <source>outside Seatkeeper</source>
        <translation>outside Seatkeeper</translation>
    </message>
    <message>
        <source>run %1, %2</source>
        <extracomment>Who has changed something: %1 is the number of a run, %2 a user.</extracomment>
        <translation>run %1, %2</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person something is about.</extracomment>
        <translation>Associate</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What has changed</source>
        <extracomment>Column: what has happened.</extracomment>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column: by whom something was changed.</extracomment>
        <translation>By</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: you have not been here before.</source>
        <translation>Nothing to compare with yet: you have not been here before.</translation>
    </message>
    <message>
        <source>Nothing has changed since you were here last, on %1.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Nothing has changed since you were here last, on %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since you were here last, on %1.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>
            <numerusform>%Ln change since you were here last, on %1.</numerusform>
            <numerusform>%Ln changes since you were here last, on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them made with Seatkeeper.</source>
        <translation>
            <numerusform>%Ln of them made with Seatkeeper.</numerusform>
            <numerusform>%Ln of them made with Seatkeeper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Change several associates</source>
        <extracomment>Name of the place where licences of many associates are changed at once.</extracomment>
        <translation>Change several associates</translation>
    </message>
    <message>
        <source>Whom</source>
        <extracomment>Label of the box that chooses whose licences are changed.</extracomment>
        <translation>Whom</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Label of the box that chooses what is done with their licences.</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Label of the field for the associate whose licences the others get.</extracomment>
        <translation>Associate</translation>
    </message>
    <message>
        <source>Replacement</source>
        <extracomment>Label of the box that chooses the licence that is given instead of another.</extracomment>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Stage changes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Give a licence</source>
        <translation>Give a licence</translation>
    </message>
    <message>
        <source>Take a licence</source>
        <translation>Take a licence</translation>
    </message>
    <message>
        <source>Swap a licence for another</source>
        <translation>Swap a licence for another</translation>
    </message>
    <message>
        <source>Make like another associate</source>
        <translation>Make like another associate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected associate(s)</source>
        <extracomment>Whose licences are changed: of those selected in the table.</extracomment>
        <translation>
            <numerusform>%Ln selected associate</numerusform>
            <numerusform>%Ln selected associates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln matching</source>
        <extracomment>Whose licences are changed: of all that the search and the filters leave.</extracomment>
        <translation>
            <numerusform>%Ln matching</numerusform>
            <numerusform>All %Ln matching</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A licence to choose: %1 its name, %2 its seats, as in &quot;Sales Premium – 3 free&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody is selected. Select rows in the table, or choose all that match.</source>
        <translation>Nobody is selected. Select rows in the table, or choose all that match.</translation>
    </message>
    <message>
        <source>No associate matches the search and filters.</source>
        <translation>No associate matches the search and filters.</translation>
    </message>
    <message>
        <source>None of the licences shown can be changed here.</source>
        <translation>None of the licences shown can be changed here.</translation>
    </message>
    <message>
        <source>There is no other licence to swap it for.</source>
        <translation>There is no other licence to swap it for.</translation>
    </message>
    <message>
        <source>Choose the associate whose licences the others get.</source>
        <translation>Choose the associate whose licences the others get.</translation>
    </message>
    <message>
        <source>Whose licences are changed: those of the rows selected in the table, or of everybody whom the search and the filters leave.</source>
        <translation>Whose licences are changed: those of the rows selected in the table, or of everybody whom the search and the filters leave.</translation>
    </message>
    <message>
        <source>Give a licence, take one, swap one for another, or make everybody’s licences like those of one associate. A swap is done whole or not at all.</source>
        <translation>Give a licence, take one, swap one for another, or make everybody’s licences like those of one associate. A swap is done whole or not at all.</translation>
    </message>
    <message>
        <source>The licence that is given, taken or swapped, with the seats that are left of it.</source>
        <translation>The licence that is given, taken or swapped, with the seats that are left of it.</translation>
    </message>
    <message>
        <source>Type a part of a name and choose: all the others get the same licences as this associate.</source>
        <translation>Type a part of a name and choose: all the others get the same licences as this associate.</translation>
    </message>
    <message>
        <source>The licence that everybody gets in place of the other. It has the same owner.</source>
        <translation>The licence that everybody gets in place of the other. It has the same owner.</translation>
    </message>
    <message>
        <source>Stages the change as one step, which Undo takes back. You are asked first where other licences have to move with it. Nothing is sent before you apply it under Changes.</source>
        <translation>Stages the change as one step, which Undo takes back. You are asked first where other licences have to move with it. Nothing is sent before you apply it under Changes.</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%Ln associate(s) cannot be changed</source>
        <translation>
            <numerusform>%Ln associate cannot be changed</numerusform>
            <numerusform>%Ln associates cannot be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have all of it</source>
        <translation>
            <numerusform>%Ln associate cannot have all of it</numerusform>
            <numerusform>%Ln associates cannot have all of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have it</source>
        <translation>
            <numerusform>%Ln associate cannot have it</numerusform>
            <numerusform>%Ln associates cannot have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 from %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence.</extracomment>
        <translation>
            <numerusform>Take %1 from %Ln associate</numerusform>
            <numerusform>Take %1 from %Ln associates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap %1 for %2 for %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is the licence that is taken, %2 the one that is given instead.</extracomment>
        <translation>
            <numerusform>Swap %1 for %2 for %Ln associate</numerusform>
            <numerusform>Swap %1 for %2 for %Ln associates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln associate(s) like %1</source>
        <extracomment>A step to undo; %1 is the associate whose licences the others get.</extracomment>
        <translation>
            <numerusform>Make %Ln associate like %1</numerusform>
            <numerusform>Make %Ln associates like %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 to %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence.</extracomment>
        <translation>
            <numerusform>Give %1 to %Ln associate</numerusform>
            <numerusform>Give %1 to %Ln associates</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already as wanted</source>
        <translation>Everything is already as wanted</translation>
    </message>
    <message numerus="yes">
        <source>Changes %Ln box(es)</source>
        <translation>
            <numerusform>Changes %Ln box</numerusform>
            <numerusform>Changes %Ln boxes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Changes nothing</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>What a change of many boxes comes to: %1 &quot;Changes 38 boxes&quot;, %2 &quot;2 associates cannot have it&quot;.</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>CentralLicenseModel</name>
    <message>
        <source>%1 will be assigned</source>
        <extracomment>A change of the central licence; %1 is a licence.</extracomment>
        <translation>%1 will be assigned</translation>
    </message>
    <message>
        <source>%1 will be released</source>
        <translation>%1 will be released</translation>
    </message>
    <message>
        <source>The server does not allow this licence for the central database.</source>
        <translation>The server does not allow this licence for the central database.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: whether the licence has a ceiling.</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: how many seats of a licence are in use.</extracomment>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>Column: whether the central licence includes a licence.</extracomment>
        <translation>Assigned</translation>
    </message>
</context>
<context>
    <name>CentralLicensePanel</name>
    <message>
        <source>Allow changing the central licence</source>
        <extracomment>Check box: opens the boxes of the central licence.</extracomment>
        <translation>Allow changing the central licence</translation>
    </message>
    <message>
        <source>Central licence</source>
        <translation>Central licence</translation>
    </message>
    <message>
        <source>The licences of the central database, and which of them are assigned. Space ticks the selected rows where changing is allowed.</source>
        <translation>The licences of the central database, and which of them are assigned. Space ticks the selected rows where changing is allowed.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Button: what is ticked is forgotten.</extracomment>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save central licence</source>
        <extracomment>Button: send what is ticked to the server.</extracomment>
        <translation>Save central licence</translation>
    </message>
    <message>
        <source>Sends the central licence back with nothing changed but these boxes, and reads it again</source>
        <translation>Sends the central licence back with nothing changed but these boxes, and reads it again</translation>
    </message>
    <message>
        <source>Licences of the central database, as the server tells them. SuperOffice does not document what saving them changes: leave them alone unless you know.</source>
        <translation>Licences of the central database, as the server tells them. SuperOffice does not document what saving them changes: leave them alone unless you know.</translation>
    </message>
    <message>
        <source>The central licence is being saved and read again.</source>
        <translation>The central licence is being saved and read again.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The central licence is saved, and was read back as wanted.</source>
        <translation>The central licence is saved, and was read back as wanted.</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <extracomment>Button: go to the list of what was applied.</extracomment>
        <translation>Show in Activity</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Sign in to see the central licence.</source>
        <translation>Sign in to see the central licence.</translation>
    </message>
    <message>
        <source>The central licence could not be read</source>
        <translation>The central licence could not be read</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>No licences</translation>
    </message>
    <message>
        <source>The central licence has no licence that is to be shown.</source>
        <translation>The central licence has no licence that is to be shown.</translation>
    </message>
    <message>
        <source>Reading the central licence…</source>
        <translation>Reading the central licence…</translation>
    </message>
    <message>
        <source>The server has been asked for it.</source>
        <translation>The server has been asked for it.</translation>
    </message>
    <message>
        <source>Nothing changes yet: tick what is to be assigned.</source>
        <translation>Nothing changes yet: tick what is to be assigned.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) change: %1.</source>
        <extracomment>What would be saved: %Ln how many licences, %1 what becomes of each, as in &quot;Sales will be assigned&quot;.</extracomment>
        <translation>
            <numerusform>%Ln licence changes: %1.</numerusform>
            <numerusform>%Ln licences change: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the boxes of the central licence. Nothing is sent before you save.</source>
        <translation>Opens the boxes of the central licence. Nothing is sent before you save.</translation>
    </message>
    <message>
        <source>The licences of the central database, and which of them are assigned. The boxes are open only where the server offers that and you have allowed changing.</source>
        <translation>The licences of the central database, and which of them are assigned. The boxes are open only where the server offers that and you have allowed changing.</translation>
    </message>
    <message>
        <source>Forgets what was ticked, and shows what the server has. Nothing has been sent.</source>
        <translation>Forgets what was ticked, and shows what the server has. Nothing has been sent.</translation>
    </message>
    <message>
        <source>Sends the central licence to the server with nothing changed but these boxes, reads it again and compares. The run is kept under Activity.</source>
        <translation>Sends the central licence to the server with nothing changed but these boxes, reads it again and compares. The run is kept under Activity.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Read again</translation>
    </message>
</context>
<context>
    <name>CertificateFile</name>
    <message>
        <source>The certificate file %1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>The certificate file %1 cannot be read. Check that it is there and that you may open it.</translation>
    </message>
    <message>
        <source>The certificate file %1 is larger than a megabyte. Choose a PEM file with certificates only.</source>
        <translation>The certificate file %1 is larger than a megabyte. Choose a PEM file with certificates only.</translation>
    </message>
    <message>
        <source>The certificate in the file %1 has expired. Ask whoever gave it to you for a new one.</source>
        <translation>The certificate in the file %1 has expired. Ask whoever gave it to you for a new one.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a PEM file, which has “BEGIN CERTIFICATE” in it.</source>
        <translation>The file %1 holds no certificate. Choose a PEM file, which has “BEGIN CERTIFICATE” in it.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>%1 (read)</source>
        <extracomment>%1 is a call such as &quot;GET v1/User&quot;: it only reads and changes nothing.</extracomment>
        <translation>%1 (read)</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Title of a text: the requests that will be sent to the server.</extracomment>
        <translation>Calls</translation>
    </message>
    <message>
        <source>What will be sent to the server for the associate and owner of the chosen change</source>
        <translation>What will be sent to the server for the associate and owner of the chosen change</translation>
    </message>
    <message>
        <source>Choose a change to see what will be sent for it.</source>
        <translation>Choose a change to see what will be sent for it.</translation>
    </message>
    <message>
        <source>The requests that will be sent for the associate and owner of the chosen line, to be read and copied. Nothing is sent by looking at them.</source>
        <translation>The requests that will be sent for the associate and owner of the chosen line, to be read and copied. Nothing is sent by looking at them.</translation>
    </message>
</context>
<context>
    <name>ChangeListBar</name>
    <message>
        <source>Group by</source>
        <extracomment>Label of the box that chooses what lines of a list stand together; also its name for screen readers.</extracomment>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Choice after &quot;Group by&quot;.</extracomment>
        <translation>Associate</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Choice after &quot;Group by&quot;.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button that stays pressed: show what is behind the chosen line.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Shows what will be sent for the chosen change, and what stands against it</source>
        <translation>Shows what will be sent for the chosen change, and what stands against it</translation>
    </message>
    <message>
        <source>Lists the changes by associate or by licence. Only their places change.</source>
        <translation>Lists the changes by associate or by licence. Only their places change.</translation>
    </message>
    <message>
        <source>Shows the exact requests with which the chosen change will be sent, and after a conflict what the server has now.</source>
        <translation>Shows the exact requests with which the chosen change will be sent, and after a conflict what the server has now.</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>Applying…</source>
        <extracomment>Status of a change that is being sent or waits to be.</extracomment>
        <translation>Applying…</translation>
    </message>
    <message>
        <source>More seats are wanted than are free</source>
        <translation>More seats are wanted than are free</translation>
    </message>
    <message>
        <source>Staged</source>
        <extracomment>Status of a change that has not been sent.</extracomment>
        <translation>Staged</translation>
    </message>
    <message>
        <source>Give %1</source>
        <extracomment>A staged change; %1 is a licence.</extracomment>
        <translation>Give %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>A staged change; %1 is a licence.</extracomment>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person a change is about.</extracomment>
        <translation>Associate</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: what is changed.</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <extracomment>Column: seats in use before and after.</extracomment>
        <translation>Seats in use</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: how far a change has come.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What a group of changes is about: %1 a licence, %2 its seats, as in &quot;97 → 103 of 100&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Licence and seats</source>
        <extracomment>Column: the licence a change is about, with its seats before and after.</extracomment>
        <translation>Licence and seats</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <extracomment>Button: send everything staged to the server.</extracomment>
        <translation>Apply changes</translation>
    </message>
    <message>
        <source>Sends the changes to the server and reads everything back</source>
        <translation>Sends the changes to the server and reads everything back</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Button: forget everything staged.</extracomment>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Takes back everything staged. Undo brings it back.</source>
        <translation>Takes back everything staged. Undo brings it back.</translation>
    </message>
    <message>
        <source>What is staged and not yet applied</source>
        <translation>What is staged and not yet applied</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) staged</source>
        <extracomment>First half of a line under the page title.</extracomment>
        <translation>
            <numerusform>%Ln change staged</numerusform>
            <numerusform>%Ln changes staged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln associate(s)</source>
        <extracomment>Second half of a line under the page title.</extracomment>
        <translation>
            <numerusform>for %Ln associate</numerusform>
            <numerusform>for %Ln associates</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Nothing is staged.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <extracomment>A step to undo.</extracomment>
        <translation>Discard all changes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) applied and verified.</source>
        <extracomment>Result of applying; every change was read back from the server.</extracomment>
        <translation>
            <numerusform>%Ln change applied and verified.</numerusform>
            <numerusform>%Ln changes applied and verified.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, not applied yet.</source>
        <extracomment>Joins the two halves: %1 &quot;3 changes staged&quot;, %2 &quot;for 2 associates&quot;.</extracomment>
        <translation>%1 %2, not applied yet.</translation>
    </message>
    <message>
        <source>Tick or clear boxes under Assignments. The changes are collected here until you apply them.</source>
        <translation>Tick or clear boxes under Assignments. The changes are collected here until you apply them.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be applied and stay staged; the reasons stand in the list.</source>
        <extracomment>Result of applying; each change has its reason beside it.</extracomment>
        <translation>
            <numerusform>%Ln change could not be applied and stays staged; the reason stands in the list.</numerusform>
            <numerusform>%Ln changes could not be applied and stay staged; the reasons stand in the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>Button: send what could not be applied once more.</extracomment>
        <translation>Retry failed</translation>
    </message>
    <message>
        <source>Sends what could not be applied once more, on top of what the server says now</source>
        <translation>Sends what could not be applied once more, on top of what the server says now</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: end the run that is under way.</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ends the run after the change under way. What was not sent stays staged.</source>
        <translation>Ends the run after the change under way. What was not sent stays staged.</translation>
    </message>
    <message>
        <source>Discard selected changes</source>
        <extracomment>Command: forget the chosen lines.
----------
A step to undo.</extracomment>
        <translation>Discard selected changes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken back again.</source>
        <extracomment>Result of applying; the server was read again.</extracomment>
        <translation>
            <numerusform>%Ln change taken back again.</numerusform>
            <numerusform>%Ln changes taken back again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) wait for a seat that nobody else gives back, and are tried last.</source>
        <translation>
            <numerusform>%Ln associate waits for a seat that nobody else gives back, and is tried last.</numerusform>
            <numerusform>%Ln associates wait for a seat that nobody else gives back, and are tried last.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: end the run that is under way, of which nothing has been sent yet.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Everything stays staged.</source>
        <translation>Nothing has been sent yet. Everything stays staged.</translation>
    </message>
    <message>
        <source>Sends everything staged to the server, releases before grants, then reads it back and compares. Only what the server confirms leaves the list. The run is kept under Activity and can be undone there.</source>
        <translation>Sends everything staged to the server, releases before grants, then reads it back and compares. Only what the server confirms leaves the list. The run is kept under Activity and can be undone there.</translation>
    </message>
    <message>
        <source>Ends the run after the change it is at. What has been applied stays, and can be undone under Activity; the rest stays staged.</source>
        <translation>Ends the run after the change it is at. What has been applied stays, and can be undone under Activity; the rest stays staged.</translation>
    </message>
    <message>
        <source>What is staged, a line for each licence given or taken, with the reason where it could not be applied. Delete drops the selected lines, Undo brings them back; Details shows what will be sent.</source>
        <translation>What is staged, a line for each licence given or taken, with the reason where it could not be applied. Delete drops the selected lines, Undo brings them back; Details shows what will be sent.</translation>
    </message>
    <message>
        <source>Go to Assignments</source>
        <extracomment>Button: shows the page on which licences are given and taken.</extracomment>
        <translation>Go to Assignments</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>As table</source>
        <extracomment>Button, can be pressed in: show the figures of a chart in place of the picture.</extracomment>
        <translation>As table</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <extracomment>Button: save the figures of a chart in a file.</extracomment>
        <translation>Save CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>Button: print a chart.</extracomment>
        <translation>Print…</translation>
    </message>
    <message>
        <source>%1, as table</source>
        <extracomment>Name of a table with the figures of a chart: %1 is the chart&apos;s title.</extracomment>
        <translation>%1, as table</translation>
    </message>
    <message>
        <source>The figures are saved in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>The figures are saved in %1.</translation>
    </message>
    <message>
        <source>“%1” lists every figure.</source>
        <extracomment>Said of a chart by screen readers: %1 is the button &quot;As table&quot;.</extracomment>
        <translation>“%1” lists every figure.</translation>
    </message>
    <message>
        <source>Shows the figures behind the picture as a table, and the picture again.</source>
        <translation>Shows the figures behind the picture as a table, and the picture again.</translation>
    </message>
    <message>
        <source>Saves the figures behind the picture as a CSV file.</source>
        <translation>Saves the figures behind the picture as a CSV file.</translation>
    </message>
    <message>
        <source>Prints the picture.</source>
        <translation>Prints the picture.</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message numerus="yes">
        <source>%Ln in all, from %1 (%2) to %3 (%4).</source>
        <extracomment>What a chart of bars shows: %1 and %3 are the names of its first and its last bar, %2 and %4 their figures.</extracomment>
        <translation>
            <numerusform>%Ln in all, from %1 (%2) to %3 (%4).</numerusform>
            <numerusform>%Ln in all, from %1 (%2) to %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use at first, %2 at last, %3 at the most, on %4.</source>
        <extracomment>Seats: %1 to %3 are how many, %4 is a day.</extracomment>
        <translation>%1 in use at first, %2 at last, %3 at the most, on %4.</translation>
    </message>
    <message>
        <source>Seats owned: %1.</source>
        <extracomment>%1 is a number of seats, or &quot;unlimited&quot;.</extracomment>
        <translation>Seats owned: %1.</translation>
    </message>
    <message>
        <source>Seats owned: %1 at first, %2 at last.</source>
        <extracomment>%1 and %2 are numbers of seats, or &quot;unlimited&quot;.</extracomment>
        <translation>Seats owned: %1 at first, %2 at last.</translation>
    </message>
    <message>
        <source>By level: %1.</source>
        <extracomment>Shares of time: %1 is as in &quot;enough seats 94 %, full 6 %&quot;.</extracomment>
        <translation>By level: %1.</translation>
    </message>
    <message>
        <source>Not known for %1 of the time.</source>
        <extracomment>%1 is a share in per cent, as in &quot;6 %&quot;.</extracomment>
        <translation>Not known for %1 of the time.</translation>
    </message>
    <message>
        <source>Most given: %1, in the week from %2.</source>
        <extracomment>%1 is a number of seats, %2 the Monday of a week.</extracomment>
        <translation>Most given: %1, in the week from %2.</translation>
    </message>
    <message>
        <source>Most released: %1, in the week from %2.</source>
        <extracomment>%1 is a number of seats, %2 the Monday of a week.</extracomment>
        <translation>Most released: %1, in the week from %2.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>No seat free</source>
        <extracomment>In a chart: when no seat was free.</extracomment>
        <translation>No seat free</translation>
    </message>
    <message>
        <source>Likely range</source>
        <extracomment>In a chart: between these figures the seats in use are expected to be.</extracomment>
        <translation>Likely range</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>In a chart: seats expected to be in use.</extracomment>
        <translation>Expected</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In a chart: seats that somebody has.</extracomment>
        <translation>In use</translation>
    </message>
    <message>
        <source>Seats owned</source>
        <extracomment>In a chart: the line of seats owned.</extracomment>
        <translation>Seats owned</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Format of dates under a chart that spans many months, see QLocale::toString().</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>In a chart: seats that somebody got in a week.</extracomment>
        <translation>Given</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>In a chart: seats that somebody lost in a week.</extracomment>
        <translation>Released</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>In a chart: a stretch of time of which nothing is known.</extracomment>
        <translation>Not known</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in to the built-in demo tenant.</source>
        <translation>Sign in to the built-in demo tenant.</translation>
    </message>
    <message>
        <source>Number of associates of the demo tenant, 1 to 25000.</source>
        <translation>Number of associates of the demo tenant, 1 to 25000.</translation>
    </message>
    <message>
        <source>Serve the demo tenant alone until terminated.</source>
        <translation>Serve the demo tenant alone until terminated.</translation>
    </message>
    <message>
        <source>Port of the demo tenant; any free one by default.</source>
        <translation>Port of the demo tenant; any free one by default.</translation>
    </message>
    <message>
        <source>Address of the SuperOffice server.</source>
        <translation>Address of the SuperOffice server.</translation>
    </message>
    <message>
        <source>Language of the program: en, nb, sv, da, de or nl.</source>
        <translation>Language of the program: en, nb, sv, da, de or nl.</translation>
    </message>
    <message>
        <source>Folder for settings and files.</source>
        <translation>Folder for settings and files.</translation>
    </message>
    <message>
        <source>Write a picture of the page once it is loaded, then exit.</source>
        <translation>Write a picture of the page once it is loaded, then exit.</translation>
    </message>
    <message>
        <source>Without a window: assign one licence on the demo tenant, print what changed, write a picture of every page to the folder.</source>
        <translation>Without a window: assign one licence on the demo tenant, print what changed, write a picture of every page to the folder.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Show the version.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; choose one of: %3.</source>
        <extracomment>%1 an option, %2 what was given, %3 what would be right.</extracomment>
        <translation>--%1 does not know &quot;%2&quot;; choose one of: %3.</translation>
    </message>
    <message>
        <source>--user needs --url: the demo tenant has its own user.</source>
        <translation>--user needs --url: the demo tenant has its own user.</translation>
    </message>
    <message>
        <source>--user must be neither empty nor hold a colon or control characters.</source>
        <translation>--user must be neither empty nor hold a colon or control characters.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir needs a folder.</translation>
    </message>
    <message>
        <source>--url cannot be used together with the demo tenant.</source>
        <translation>--url cannot be used together with the demo tenant.</translation>
    </message>
    <message>
        <source>--port needs a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>--port needs a number from 0 to 65535, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--screenshot and --tour cannot be used together.</source>
        <translation>--screenshot and --tour cannot be used together.</translation>
    </message>
    <message>
        <source>--demo-server shows no pages to make pictures of.</source>
        <translation>--demo-server shows no pages to make pictures of.</translation>
    </message>
    <message>
        <source>--screenshot cannot write to &quot;%1&quot;: name a file in a folder that exists.</source>
        <translation>--screenshot cannot write to &quot;%1&quot;: name a file in a folder that exists.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>&quot;%1&quot; is not understood.</translation>
    </message>
    <message>
        <source>Shows and assigns SuperOffice CRM licences.</source>
        <translation>Shows and assigns SuperOffice CRM licences.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour needs a folder.</translation>
    </message>
    <message>
        <source>The demo tenant speaks https, with a certificate nobody vouches for.</source>
        <translation>The demo tenant speaks https, with a certificate nobody vouches for.</translation>
    </message>
    <message>
        <source>What goes wrong with the demo tenant, for all calls but root or for those of one operation; may be given several times. NAME is one of: %1.</source>
        <extracomment>NAME and OPERATION stand as they are, %1 is the list of possible names.</extracomment>
        <translation>What goes wrong with the demo tenant, for all calls but root or for those of one operation; may be given several times. NAME is one of: %1.</translation>
    </message>
    <message>
        <source>Way of signing in: basic, soticket, bearer, integrated or openid. The password, ticket, token or cookie is taken from the environment variable SEATKEEPER_SECRET, or asked for.</source>
        <translation>Way of signing in: basic, soticket, bearer, integrated or openid. The password, ticket, token or cookie is taken from the environment variable SEATKEEPER_SECRET, or asked for.</translation>
    </message>
    <message>
        <source>User name, for basic and openid.</source>
        <translation>User name, for basic and openid.</translation>
    </message>
    <message>
        <source>Name of a connection that is stored: sign in there, as it says.</source>
        <translation>Name of a connection that is stored: sign in there, as it says.</translation>
    </message>
    <message>
        <source>--auth %1 needs --url: it says how to sign in there.</source>
        <translation>--auth %1 needs --url: it says how to sign in there.</translation>
    </message>
    <message>
        <source>--user goes with --auth basic or openid, not with %1: that names its user itself.</source>
        <translation>--user goes with --auth basic or openid, not with %1: that names its user itself.</translation>
    </message>
    <message>
        <source>--profile cannot be used together with --%1.</source>
        <translation>--profile cannot be used together with --%1.</translation>
    </message>
    <message>
        <source>--profile needs the name of a stored connection.</source>
        <translation>--profile needs the name of a stored connection.</translation>
    </message>
    <message>
        <source>--profile does not know &quot;%1&quot;: no connection is stored yet.</source>
        <translation>--profile does not know &quot;%1&quot;: no connection is stored yet.</translation>
    </message>
    <message>
        <source>--%1 is the demo tenant&apos;s: use it with --demo or --demo-server.</source>
        <translation>--%1 is the demo tenant&apos;s: use it with --demo or --demo-server.</translation>
    </message>
    <message>
        <source>Without a window: remember how many seats are in use, print a line, then exit. For cron or Task Scheduler.</source>
        <translation>Without a window: remember how many seats are in use, print a line, then exit. For cron or Task Scheduler.</translation>
    </message>
    <message>
        <source>--snapshot cannot be used together with --%1.</source>
        <translation>--snapshot cannot be used together with --%1.</translation>
    </message>
    <message>
        <source>Without a window: write what the page is about to a file, print a line, then exit. FILE ends in csv or xlsx, or in pdf for a report of the dashboard.</source>
        <translation>Without a window: write what the page is about to a file, print a line, then exit. FILE ends in csv or xlsx, or in pdf for a report of the dashboard.</translation>
    </message>
    <message>
        <source>What stands between the fields of an exported CSV file: comma, semicolon or tab.</source>
        <translation>What stands between the fields of an exported CSV file: comma, semicolon or tab.</translation>
    </message>
    <message>
        <source>--separator needs --export with a CSV file.</source>
        <translation>--separator needs --export with a CSV file.</translation>
    </message>
    <message>
        <source>--export cannot be used together with --%1.</source>
        <translation>--export cannot be used together with --%1.</translation>
    </message>
    <message>
        <source>--export cannot write to &quot;%1&quot;: name a file in a folder that exists.</source>
        <translation>--export cannot write to &quot;%1&quot;: name a file in a folder that exists.</translation>
    </message>
    <message>
        <source>--export makes a PDF of the dashboard only: use --page dashboard.</source>
        <translation>--export makes a PDF of the dashboard only: use --page dashboard.</translation>
    </message>
    <message>
        <source>--export has no table for --page %1: use dashboard, licences, assignments or activity.</source>
        <translation>--export has no table for --page %1: use dashboard, licences, assignments or activity.</translation>
    </message>
    <message>
        <source>--yes needs --activate-file: nothing else asks.</source>
        <translation>--yes needs --activate-file: nothing else asks.</translation>
    </message>
    <message>
        <source>--activate-file cannot be used together with --%1.</source>
        <translation>--activate-file cannot be used together with --%1.</translation>
    </message>
    <message>
        <source>--activate-file cannot read &quot;%1&quot;: there is no such file.</source>
        <translation>--activate-file cannot read &quot;%1&quot;: there is no such file.</translation>
    </message>
    <message>
        <source>Page to show: dashboard, licences, assignments, changes, activity, licence-server, satellites or diagnostics.</source>
        <translation>Page to show: dashboard, licences, assignments, changes, activity, licence-server, satellites or diagnostics.</translation>
    </message>
    <message>
        <source>Without a window: show what a licence file would change, ask, activate it, then exit.</source>
        <translation>Without a window: show what a licence file would change, ask, activate it, then exit.</translation>
    </message>
    <message>
        <source>Activate without asking.</source>
        <translation>Activate without asking.</translation>
    </message>
    <message>
        <source>Look of the program: system, light, dark or high-contrast.</source>
        <translation>Look of the program: system, light, dark or high-contrast.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not &quot;%4&quot;.</source>
        <extracomment>%1 an option, %2 and %3 numbers, %4 what was given.</extracomment>
        <translation>--%1 needs a number from %2 to %3, not &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>Number of licences of the demo tenant that can be assigned, 24 to 60.</source>
        <translation>Number of licences of the demo tenant that can be assigned, 24 to 60.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <extracomment>Name of the field that finds everything, for screen readers.</extracomment>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Finds actions, pages, licences, owners and associates. The arrow keys move through the results, Enter chooses one.</source>
        <translation>Finds actions, pages, licences, owners and associates. The arrow keys move through the results, Enter chooses one.</translation>
    </message>
    <message>
        <source>Find an action, page, licence, owner or associate</source>
        <translation>Find an action, page, licence, owner or associate</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Name of the list of what was found, for screen readers.</extracomment>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Company</source>
        <extracomment>What a licence package says: whom it is made out to.</extracomment>
        <translation>Company</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>What a licence package says.</extracomment>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What a licence package says.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What a licence package says: what was bought.</extracomment>
        <translation>Product</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Before a day: when a licence ends.</extracomment>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>Before a day: until then an expired licence goes on.</extracomment>
        <translation>Grace ends</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>Before a day: from then on administrators are warned.</extracomment>
        <translation>Warning begins</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>Before a day: updates are included until then.</extracomment>
        <translation>Maintenance ends</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>Before a day: the licence server is asked again.</extracomment>
        <translation>Next check</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are held by more people than the new package allows: release %1 first.</source>
        <extracomment>%1 is how many people have to give one of these licences back.</extracomment>
        <translation>
            <numerusform>%Ln licence is held by more people than the new package allows: release %1 first.</numerusform>
            <numerusform>%Ln licences are held by more people than the new package allows: release %1 first.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not let the new package be activated, and does not say why. Ask whoever issued it.</source>
        <translation>The server does not let the new package be activated, and does not say why. Ask whoever issued it.</translation>
    </message>
    <message>
        <source>The server does not let the new package be activated: %1</source>
        <extracomment>%1 is the server&apos;s reason, as it gives it.</extracomment>
        <translation>The server does not let the new package be activated: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 is a sentence, %2 the server&apos;s own words.</extracomment>
        <translation>%1 The server says: %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>What changes about a licence, as in &quot;version 11.12 → 11.13&quot;.</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>becomes unlimited</source>
        <translation>becomes unlimited</translation>
    </message>
    <message>
        <source>no longer unlimited</source>
        <translation>no longer unlimited</translation>
    </message>
    <message>
        <source>becomes hidden</source>
        <translation>becomes hidden</translation>
    </message>
    <message>
        <source>is no longer hidden</source>
        <translation>is no longer hidden</translation>
    </message>
    <message>
        <source>needs no other licence any more</source>
        <extracomment>What changes about a licence: it needs no other licence any more.</extracomment>
        <translation>needs no other licence any more</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>needs %1</translation>
    </message>
    <message>
        <source>contains other licences</source>
        <extracomment>What changes about a licence, a user plan.</extracomment>
        <translation>contains other licences</translation>
    </message>
    <message>
        <source>other terms</source>
        <extracomment>What changes about a licence: terms that are not worth naming.</extracomment>
        <translation>other terms</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>What changes about a licence: &quot;version 11.12 → 11.13&quot;.</extracomment>
        <translation>version</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>What changes about a licence: &quot;type User → System&quot;.</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>What changes about a licence: &quot;name Sales → Sales Premium&quot;.</extracomment>
        <translation>name</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>What changes about a licence: it was not there before.</extracomment>
        <translation>new</translation>
    </message>
    <message>
        <source>goes away</source>
        <extracomment>What changes about a licence: it is not there any more.</extracomment>
        <translation>goes away</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>What changes about a licence; %1 is a number of seats.</extracomment>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <extracomment>What changes about a licence; %1 is a number of seats.</extracomment>
        <translation>%1 fewer</translation>
    </message>
    <message>
        <source>seats now</source>
        <extracomment>Which figures of a licence contradict each other: seats owned, in use and free now.</extracomment>
        <translation>seats now</translation>
    </message>
    <message>
        <source>Now: %1 in use and %2 free do not make %3.</source>
        <translation>Now: %1 in use and %2 free do not make %3.</translation>
    </message>
    <message>
        <source>seats added</source>
        <extracomment>Which figures of a licence contradict each other: how many seats are added.</extracomment>
        <translation>seats added</translation>
    </message>
    <message>
        <source>New: %1 seats and %2 added do not make %3.</source>
        <translation>New: %1 seats and %2 added do not make %3.</translation>
    </message>
    <message>
        <source>free after</source>
        <extracomment>Which figures of a licence contradict each other: seats free afterwards.</extracomment>
        <translation>free after</translation>
    </message>
    <message>
        <source>Free after: of %1 seats %2 are in use, which does not leave %3.</source>
        <translation>Free after: of %1 seats %2 are in use, which does not leave %3.</translation>
    </message>
    <message>
        <source>stored package</source>
        <extracomment>Which figures of a licence contradict each other: those of the package that is stored.</extracomment>
        <translation>stored package</translation>
    </message>
    <message>
        <source>The stored package holds %1 seats, not %2.</source>
        <translation>The stored package holds %1 seats, not %2.</translation>
    </message>
    <message>
        <source>new package</source>
        <extracomment>Which figures of a licence contradict each other: those of the package on offer.</extracomment>
        <translation>new package</translation>
    </message>
    <message>
        <source>The new package holds %1 seats, not %2.</source>
        <translation>The new package holds %1 seats, not %2.</translation>
    </message>
    <message numerus="yes">
        <source>expires on %1, in %Ln day(s)</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>
            <numerusform>expires on %1, in %Ln day</numerusform>
            <numerusform>expires on %1, in %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>No new package is on offer.</source>
        <translation>No new package is on offer.</translation>
    </message>
    <message>
        <source>The package on offer is the one that is stored already.</source>
        <translation>The package on offer is the one that is stored already.</translation>
    </message>
    <message>
        <source>The new package can be activated.</source>
        <translation>The new package can be activated.</translation>
    </message>
    <message>
        <source>%1 The server would take it all the same: it decides.</source>
        <extracomment>%1 is a sentence that says how many licences are held by too many people.</extracomment>
        <translation>%1 The server would take it all the same: it decides.</translation>
    </message>
    <message>
        <source>release %1 first</source>
        <extracomment>What a new package asks for; %1 is how many people have to give the licence back before.</extracomment>
        <translation>release %1 first</translation>
    </message>
    <message>
        <source>figures contradict each other: %1</source>
        <extracomment>The server&apos;s figures about a licence; %1 lists which, as in &quot;seats now, free after&quot;.</extracomment>
        <translation>figures contradict each other: %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what differs between two licence packages, as in &quot;Expires&quot;.</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: what the stored licence package says.</extracomment>
        <translation>Now</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: what the licence package on offer says.</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>no end</source>
        <extracomment>Instead of a day: a licence never ends.</extracomment>
        <translation>no end</translation>
    </message>
    <message>
        <source>stopped on %1</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>stopped on %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <extracomment>Where a licence package stands; %1 is a day.</extracomment>
        <translation>expired on %1</translation>
    </message>
    <message>
        <source>expired on %1, works until %2</source>
        <extracomment>Where a licence package stands; %1 and %2 are days.</extracomment>
        <translation>expired on %1, works until %2</translation>
    </message>
    <message>
        <source>warns since %1</source>
        <extracomment>Where a licence package stands: administrators are warned since a day, %1, but no end is given.</extracomment>
        <translation>warns since %1</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>Keep mine</source>
        <extracomment>A step to undo: what was wanted stays wanted although somebody else has changed it.</extracomment>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>A step to undo: what somebody else has changed stays as it is on the server.</extracomment>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: the licence that somebody else has changed.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>When loaded</source>
        <extracomment>Column: whether the licence was held as the screen showed it when the change was sent.</extracomment>
        <translation>When loaded</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>Column: whether the licence is to be held.</extracomment>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>On the server now</source>
        <extracomment>Column: whether the licence is held as the server says now.</extracomment>
        <translation>On the server now</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Conflict</source>
        <extracomment>Title of a table: what somebody else has changed at the same time.</extracomment>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>What the server has otherwise than it was wanted</source>
        <translation>What the server has otherwise than it was wanted</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Button: what was wanted stays wanted although somebody else has changed it.</extracomment>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Stages the chosen licences, or all, as they were wanted. Nothing is sent before you apply it.</source>
        <translation>Stages the chosen licences, or all, as they were wanted. Nothing is sent before you apply it.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Button: what somebody else has changed stays as it is on the server.</extracomment>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Leaves the chosen licences, or all, as the server has them now</source>
        <translation>Leaves the chosen licences, or all, as the server has them now</translation>
    </message>
    <message>
        <source>Licences that somebody else has changed meanwhile: as they were loaded, as you want them, and as the server has them now.</source>
        <translation>Licences that somebody else has changed meanwhile: as they were loaded, as you want them, and as the server has them now.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>This is not the name of a tenant. A correct one looks like %1.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online. An example follows, not translated.</extracomment>
        <translation>This is not the name of a tenant. A correct one looks like %1.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not take a user name and password. Choose the sign-in by the browser.</source>
        <translation>SuperOffice Online does not take a user name and password. Choose the sign-in by the browser.</translation>
    </message>
    <message>
        <source>Enter a user name without a colon.</source>
        <translation>Enter a user name without a colon.</translation>
    </message>
    <message>
        <source>Only SuperOffice Online offers the sign-in by the browser. Choose another way for this server.</source>
        <translation>Only SuperOffice Online offers the sign-in by the browser. Choose another way for this server.</translation>
    </message>
    <message>
        <source>Enter the application id that SuperOffice gave you. It is one word.</source>
        <translation>Enter the application id that SuperOffice gave you. It is one word.</translation>
    </message>
    <message>
        <source>The application secret is one word. Copy it again.</source>
        <translation>The application secret is one word. Copy it again.</translation>
    </message>
    <message>
        <source>Enter the ticket, which is one word and starts with %1.</source>
        <translation>Enter the ticket, which is one word and starts with %1.</translation>
    </message>
    <message>
        <source>Enter the access token, which is one word. Copy it again.</source>
        <translation>Enter the access token, which is one word. Copy it again.</translation>
    </message>
    <message>
        <source>These are no cookies. Copy the value of the Cookie header from the browser&apos;s developer tools, in one line.</source>
        <extracomment>&quot;Cookie&quot; is the name of an HTTP header: not translated.</extracomment>
        <translation>These are no cookies. Copy the value of the Cookie header from the browser&apos;s developer tools, in one line.</translation>
    </message>
    <message>
        <source>The SO-AppToken is one word. Copy it again.</source>
        <translation>The SO-AppToken is one word. Copy it again.</translation>
    </message>
    <message>
        <source>This is no format for numbers and dates. A correct one looks like %1.</source>
        <translation>This is no format for numbers and dates. A correct one looks like %1.</translation>
    </message>
    <message>
        <source>This is no time zone. A correct one looks like %1.</source>
        <translation>This is no time zone. A correct one looks like %1.</translation>
    </message>
    <message>
        <source>Enter the name of the proxy, without http:// before it.</source>
        <translation>Enter the name of the proxy, without http:// before it.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>Enter the port of the proxy, a number from 1 to 65535.</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>Field: what the user calls a connection.</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Way in</source>
        <extracomment>Field: way of signing in.</extracomment>
        <translation>&amp;Way in</translation>
    </message>
    <message>
        <source>Application &amp;id</source>
        <extracomment>Field: id of an app registered at SuperOffice (client id).</extracomment>
        <translation>Application &amp;id</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>Remem&amp;ber in the system&apos;s keychain</source>
        <extracomment>Box to tick.</extracomment>
        <translation>Remem&amp;ber in the system&apos;s keychain</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <extracomment>Button: shows the fields that are seldom needed.</extracomment>
        <translation>M&amp;ore</translation>
    </message>
    <message>
        <source>The cookies of a browser that is signed in to SuperOffice CRM.</source>
        <translation>The cookies of a browser that is signed in to SuperOffice CRM.</translation>
    </message>
    <message>
        <source>may stay empty; proposed in the browser</source>
        <extracomment>Placeholder: what the user name is good for where the browser signs in.</extracomment>
        <translation>may stay empty; proposed in the browser</translation>
    </message>
    <message>
        <source>%1 Kept for this run only, never in a file.</source>
        <extracomment>%1 is a sentence that says why the keychain cannot be used.</extracomment>
        <translation>%1 Kept for this run only, never in a file.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in a file.</source>
        <translation>Kept in the system&apos;s keychain, never in a file.</translation>
    </message>
    <message>
        <source>Kept for this run only, never in a file.</source>
        <translation>Kept for this run only, never in a file.</translation>
    </message>
    <message>
        <source>What you call this connection. It stands in the list, and --profile takes it on the command line.</source>
        <translation>What you call this connection. It stands in the list, and --profile takes it on the command line.</translation>
    </message>
    <message>
        <source>How you show who you are. What has to be typed follows from it; the user guide (F1) lists the ways.</source>
        <translation>How you show who you are. What has to be typed follows from it; the user guide (F1) lists the ways.</translation>
    </message>
    <message>
        <source>The id that SuperOffice gave to the application you have registered there.</source>
        <translation>The id that SuperOffice gave to the application you have registered there.</translation>
    </message>
    <message>
        <source>The user you sign in as. What that user may not do, Seatkeeper cannot do either.</source>
        <translation>The user you sign in as. What that user may not do, Seatkeeper cannot do either.</translation>
    </message>
    <message>
        <source>Kept in memory until Seatkeeper ends, never in a file or a log, and sent to this server only.</source>
        <translation>Kept in memory until Seatkeeper ends, never in a file or a log, and sent to this server only.</translation>
    </message>
    <message>
        <source>Keeps what you type above in the keychain of your system, after a sign-in has worked, so that you need not type it again.</source>
        <translation>Keeps what you type above in the keychain of your system, after a sign-in has worked, so that you need not type it again.</translation>
    </message>
    <message>
        <source>Shows what is seldom needed: language, proxy, certificates and the secrets of an application of your own.</source>
        <translation>Shows what is seldom needed: language, proxy, certificates and the secrets of an application of your own.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <extracomment>Title of a list; also its name for screen readers.</extracomment>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Add a connection</translation>
    </message>
    <message>
        <source>Duplicate the connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Duplicate the connection</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <extracomment>Button with a sign only.</extracomment>
        <translation>Remove the connection</translation>
    </message>
    <message>
        <source>The tenants you know, or ways into one. Choose one, then sign in; nothing is read before that.</source>
        <translation>The tenants you know, or ways into one. Choose one, then sign in; nothing is read before that.</translation>
    </message>
    <message>
        <source>Adds an empty connection, or one like the chosen one, to be filled in.</source>
        <translation>Adds an empty connection, or one like the chosen one, to be filled in.</translation>
    </message>
    <message>
        <source>Removes the chosen connection and its password from this computer. With the last one to a tenant goes what is kept of its people. The server is not changed.</source>
        <translation>Removes the chosen connection and its password from this computer. With the last one to a tenant goes what is kept of its people. The server is not changed.</translation>
    </message>
</context>
<context>
    <name>ConnectionMoreForm</name>
    <message>
        <source>Certificate authorities</source>
        <extracomment>Field: a file with certificates that are trusted besides the system&apos;s.</extracomment>
        <translation>Certificate authorities</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
    </message>
    <message>
        <source>Server texts in</source>
        <extracomment>Field: language of the server&apos;s texts.</extracomment>
        <translation>Server texts in</translation>
    </message>
    <message>
        <source>The language of Seatkeeper</source>
        <extracomment>Choice of language: the one the program is set to.</extracomment>
        <translation>The language of Seatkeeper</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <extracomment>Field: how numbers and dates inside the server&apos;s texts are written.</extracomment>
        <translation>Numbers and dates</translation>
    </message>
    <message>
        <source>as the language, or like %1</source>
        <extracomment>Placeholder: what an empty field means, and an example, which is not translated.</extracomment>
        <translation>as the language, or like %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field.</extracomment>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>the server&apos;s, or like %1</source>
        <extracomment>Placeholder: what an empty field means, and examples, which are not translated.</extracomment>
        <translation>the server&apos;s, or like %1</translation>
    </message>
    <message>
        <source>the system&apos;s alone</source>
        <extracomment>Placeholder: what an empty field means.</extracomment>
        <translation>the system&apos;s alone</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: choose a file.</extracomment>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <extracomment>Name of a button for screen readers.</extracomment>
        <translation>Choose certificate file</translation>
    </message>
    <message>
        <source>Application secret</source>
        <extracomment>Field: secret of an app registered at SuperOffice (client secret).</extracomment>
        <translation>Application secret</translation>
    </message>
    <message>
        <source>Only for an app of your own that has one.</source>
        <translation>Only for an app of your own that has one.</translation>
    </message>
    <message>
        <source>Only where SuperOffice has given you one.</source>
        <translation>Only where SuperOffice has given you one.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Field: by which computer requests leave the network.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>Choice of proxy: as the desktop is set up.</extracomment>
        <translation>As the system says</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of proxy.</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <extracomment>Field.</extracomment>
        <translation>Proxy server</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <extracomment>Field: number of a network port.</extracomment>
        <translation>Proxy port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <extracomment>Field.</extracomment>
        <translation>Proxy user</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>Field.</extracomment>
        <translation>Proxy password</translation>
    </message>
    <message>
        <source>only where the proxy asks for one</source>
        <translation>only where the proxy asks for one</translation>
    </message>
    <message>
        <source>In which language, and with which number and date formats, the server is asked for its texts. Nothing is changed there.</source>
        <translation>In which language, and with which number and date formats, the server is asked for its texts. Nothing is changed there.</translation>
    </message>
    <message>
        <source>The time zone in which the server is asked for times.</source>
        <translation>The time zone in which the server is asked for times.</translation>
    </message>
    <message>
        <source>A file with certificates of your company’s own authorities, trusted besides those of the system. Certificates are always checked.</source>
        <translation>A file with certificates of your company’s own authorities, trusted besides those of the system. Certificates are always checked.</translation>
    </message>
    <message>
        <source>Secrets of an application of your own. They are kept like the password, and sent to SuperOffice only.</source>
        <translation>Secrets of an application of your own. They are kept like the password, and sent to SuperOffice only.</translation>
    </message>
    <message>
        <source>By which computer requests leave your network. Whoever looks after the network knows whether there is one.</source>
        <translation>By which computer requests leave your network. Whoever looks after the network knows whether there is one.</translation>
    </message>
</context>
<context>
    <name>ConnectionPlaceForm</name>
    <message>
        <source>Whe&amp;re</source>
        <extracomment>Label of the choice between a server of one&apos;s own and SuperOffice Online.</extracomment>
        <translation>Whe&amp;re</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <extracomment>Field: address of the server.</extracomment>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <extracomment>Field: which of SuperOffice&apos;s own environments.</extracomment>
        <translation>&amp;Environment</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of environment: its address is typed by hand.</extracomment>
        <translation>Another address</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <extracomment>Field: address of an environment.</extracomment>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <extracomment>Field: a customer&apos;s own database at SuperOffice Online.</extracomment>
        <translation>&amp;Tenant</translation>
    </message>
    <message>
        <source>%1, or empty: as the browser says</source>
        <extracomment>Placeholder of the tenant; an example precedes, which is not translated.</extracomment>
        <translation>%1, or empty: as the browser says</translation>
    </message>
    <message>
        <source>Where your SuperOffice is: on a server of your own, or at SuperOffice Online. It decides which ways in there are.</source>
        <translation>Where your SuperOffice is: on a server of your own, or at SuperOffice Online. It decides which ways in there are.</translation>
    </message>
    <message>
        <source>The address of your server, as in a browser. Test connection finds out what is missing in it.</source>
        <translation>The address of your server, as in a browser. Test connection finds out what is missing in it.</translation>
    </message>
    <message>
        <source>Which of SuperOffice’s environments the tenant is in. Nearly always it is production.</source>
        <translation>Which of SuperOffice’s environments the tenant is in. Nearly always it is production.</translation>
    </message>
    <message>
        <source>The customer id at SuperOffice Online, such as Cust12345. Left empty, the browser sign-in finds it.</source>
        <translation>The customer id at SuperOffice Online, such as Cust12345. Left empty, the browser sign-in finds it.</translation>
    </message>
</context>
<context>
    <name>ConnectionStepModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: %1 a step of testing a connection, %2 how far it has come.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConnectionSteps</name>
    <message>
        <source>Connection steps</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Connection steps</translation>
    </message>
    <message>
        <source>What is tried one after the other, from the address to the list of associates. The first step that fails says what is wrong and what to do. Nothing on the server is changed.</source>
        <translation>What is tried one after the other, from the address to the list of associates. The first step that fails says what is wrong and what to do. Nothing on the server is changed.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Not tried, because an earlier step failed.</source>
        <translation>Not tried, because an earlier step failed.</translation>
    </message>
    <message>
        <source>The address is %1.</source>
        <extracomment>%1 is a web address.</extracomment>
        <translation>The address is %1.</translation>
    </message>
    <message>
        <source>Not needed: the address has a number instead of a name.</source>
        <translation>Not needed: the address has a number instead of a name.</translation>
    </message>
    <message>
        <source>The proxy looks the name up.</source>
        <translation>The proxy looks the name up.</translation>
    </message>
    <message>
        <source>No computer called %1 was found. Check the address, the network, and whether your company&apos;s network has to be joined first.</source>
        <extracomment>%1 is a server&apos;s name, such as &quot;crm.example.com&quot;.</extracomment>
        <translation>No computer called %1 was found. Check the address, the network, and whether your company&apos;s network has to be joined first.</translation>
    </message>
    <message>
        <source>%1 is the computer %2.</source>
        <extracomment>%1 is a server&apos;s name, %2 one or more IP addresses.</extracomment>
        <translation>%1 is the computer %2.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>The server answers.</translation>
    </message>
    <message>
        <source>Not needed: the server runs on this computer.</source>
        <translation>Not needed: the server runs on this computer.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server&apos;s certificate is trusted.</source>
        <translation>The connection is encrypted, and the server&apos;s certificate is trusted.</translation>
    </message>
    <message>
        <source>Only SuperOffice Online tells the state of its tenants.</source>
        <translation>Only SuperOffice Online tells the state of its tenants.</translation>
    </message>
    <message>
        <source>Which tenant it is turns out only in the browser.</source>
        <translation>Which tenant it is turns out only in the browser.</translation>
    </message>
    <message>
        <source>The tenant %1 runs at %2.</source>
        <extracomment>%1 is a tenant&apos;s name, such as &quot;Cust31415&quot;, %2 a web address.</extracomment>
        <translation>The tenant %1 runs at %2.</translation>
    </message>
    <message>
        <source>Where the tenant is turns out only in the browser.</source>
        <translation>Where the tenant is turns out only in the browser.</translation>
    </message>
    <message>
        <source>The server says nothing before the sign-in.</source>
        <translation>The server says nothing before the sign-in.</translation>
    </message>
    <message>
        <source>What answers at %1 is no SuperOffice WebAPI. Check the address: ask whoever runs the server for that of its WebAPI.</source>
        <translation>What answers at %1 is no SuperOffice WebAPI. Check the address: ask whoever runs the server for that of its WebAPI.</translation>
    </message>
    <message>
        <source>SuperOffice answers, version %1.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>SuperOffice answers, version %1.</translation>
    </message>
    <message>
        <source>The server knows you as %1.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>The server knows you as %1.</translation>
    </message>
    <message numerus="yes">
        <source>Licences of %Ln owner(s) can be read.</source>
        <extracomment>&quot;Owners&quot;: the companies whose licences a server has, SuperOffice and its partners.</extracomment>
        <translation>
            <numerusform>Licences of %Ln owner can be read.</numerusform>
            <numerusform>Licences of %Ln owners can be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>The associates can be read.</source>
        <translation>The associates can be read.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) can be read.</source>
        <translation>
            <numerusform>%Ln associate can be read.</numerusform>
            <numerusform>%Ln associates can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>New connection</source>
        <extracomment>Name of a connection in which nothing has been filled in yet.</extracomment>
        <translation>New connection</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>Way of signing in.</extracomment>
        <translation>User name and password</translation>
    </message>
    <message>
        <source>Ticket (SOTicket)</source>
        <extracomment>Way of signing in: a ticket that another program has made.</extracomment>
        <translation>Ticket (SOTicket)</translation>
    </message>
    <message>
        <source>Access token (Bearer)</source>
        <extracomment>Way of signing in: an access token that another program has got.</extracomment>
        <translation>Access token (Bearer)</translation>
    </message>
    <message>
        <source>Web session</source>
        <extracomment>Way of signing in: with the cookies of the CRM client in a browser.</extracomment>
        <translation>Web session</translation>
    </message>
    <message>
        <source>Browser sign-in (OpenID Connect)</source>
        <extracomment>Way of signing in: on SuperOffice&apos;s own page in the browser.</extracomment>
        <translation>Browser sign-in (OpenID Connect)</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <extracomment>Field.</extracomment>
        <translation>Tic&amp;ket</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Access token</translation>
    </message>
    <message>
        <source>&amp;Cookie</source>
        <extracomment>Field: the Cookie header of a browser that is signed in.</extracomment>
        <translation>&amp;Cookie</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field.</extracomment>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Environment of SuperOffice Online in which customers work.</extracomment>
        <translation>Production</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Environment of SuperOffice Online for trying out what comes next.</extracomment>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <extracomment>Environment of SuperOffice Online for quality assurance.</extracomment>
        <translation>Quality assurance</translation>
    </message>
    <message>
        <source>Development</source>
        <extracomment>Environment of SuperOffice Online for developers of apps.</extracomment>
        <translation>Development</translation>
    </message>
    <message>
        <source>Enter the ticket. It begins with 7T:.</source>
        <translation>Enter the ticket. It begins with 7T:.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Enter the access token.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose a different one.</source>
        <translation>Another connection has this name. Choose a different one.</translation>
    </message>
    <message>
        <source>Enter the address of the SuperOffice server.</source>
        <translation>Enter the address of the SuperOffice server.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Enter an address that begins with https://.</translation>
    </message>
    <message>
        <source>Enter the tenant. It looks like Cust12345.</source>
        <translation>Enter the tenant. It looks like Cust12345.</translation>
    </message>
    <message>
        <source>A tenant looks like Cust12345, without blanks or slashes.</source>
        <translation>A tenant looks like Cust12345, without blanks or slashes.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Enter the user name.</translation>
    </message>
    <message>
        <source>The user name must not hold a colon or control characters.</source>
        <translation>The user name must not hold a colon or control characters.</translation>
    </message>
    <message>
        <source>Enter the application id that SuperOffice gave you.</source>
        <translation>Enter the application id that SuperOffice gave you.</translation>
    </message>
    <message>
        <source>Enter a code like en-GB for numbers and dates.</source>
        <translation>Enter a code like en-GB for numbers and dates.</translation>
    </message>
    <message>
        <source>A time zone looks like NO, US-NY or UTC.</source>
        <translation>A time zone looks like NO, US-NY or UTC.</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <translation>Enter the name or address of the proxy.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation>Enter a port from 1 to 65535.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Step of testing a connection: what was typed makes sense.</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <extracomment>Step of testing a connection: DNS knows the server.</extracomment>
        <translation>Name lookup</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Step of testing a connection: the computer answers.</extracomment>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>Step of testing a connection: the certificate is trusted.</extracomment>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>Step of testing a connection: the tenant at SuperOffice Online runs.</extracomment>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>SuperOffice WebAPI</source>
        <extracomment>Step of testing a connection: a WebAPI answers. The name is not translated.</extracomment>
        <translation>SuperOffice WebAPI</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>Step of testing a connection: the credentials are taken.</extracomment>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Step of testing a connection: the licences can be read.</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Associates</source>
        <extracomment>Step of testing a connection: the associates can be read.</extracomment>
        <translation>Associates</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a step: its turn has not come.</extracomment>
        <translation>waiting</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>State of a step: under way.</extracomment>
        <translation>checking…</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of a step: all is well.</extracomment>
        <translation>passed</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step.</extracomment>
        <translation>failed</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a step: does not apply, or could not be taken.</extracomment>
        <translation>skipped</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Your browser is open: finish signing in there.</source>
        <translation>Your browser is open: finish signing in there.</translation>
    </message>
</context>
<context>
    <name>DashboardAway</name>
    <message>
        <source>While you were away</source>
        <extracomment>Name of a table, for screen readers: what has changed since the user was here last.</extracomment>
        <translation>While you were away</translation>
    </message>
    <message>
        <source>What has changed since you were here last, and by whom. Enter shows who holds a licence now.</source>
        <translation>What has changed since you were here last, and by whom. Enter shows who holds a licence now.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Nothing to compare with yet</translation>
    </message>
    <message>
        <source>From now on, what changes between two visits is listed here.</source>
        <translation>From now on, what changes between two visits is listed here.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nothing has changed</translation>
    </message>
    <message>
        <source>What has changed on the server since your last visit, and whether it was done with Seatkeeper. Enter or a double click shows who holds the licence now.</source>
        <translation>What has changed on the server since your last visit, and whether it was done with Seatkeeper. Enter or a double click shows who holds the licence now.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Read again</translation>
    </message>
</context>
<context>
    <name>DashboardHistory</name>
    <message>
        <source>Seats over time</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Seats over time</translation>
    </message>
    <message>
        <source>Time at each level</source>
        <extracomment>Title of a chart: how long a licence was nearly full, full and so on.</extracomment>
        <translation>Time at each level</translation>
    </message>
    <message>
        <source>Given and released per week</source>
        <extracomment>Title of a chart of seats.</extracomment>
        <translation>Given and released per week</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Title of a table: seats expected to be in use, week by week.</extracomment>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Seats that are expected to be in use, week by week</source>
        <translation>Seats that are expected to be in use, week by week</translation>
    </message>
    <message>
        <source>How many seats were in use, under the line of those owned, and red where none was free. Each refresh adds to this history, which is kept on this computer.</source>
        <translation>How many seats were in use, under the line of those owned, and red where none was free. Each refresh adds to this history, which is kept on this computer.</translation>
    </message>
    <message>
        <source>For how many days the licence had seats enough, was nearly full, full or over-assigned.</source>
        <translation>For how many days the licence had seats enough, was nearly full, full or over-assigned.</translation>
    </message>
    <message>
        <source>How many seats were given and released each week.</source>
        <translation>How many seats were given and released each week.</translation>
    </message>
    <message>
        <source>How many seats will be in use, week by week, if things go on as they did: a guess, with the range in which the true number is likely to lie.</source>
        <translation>How many seats will be in use, week by week, if things go on as they did: a guess, with the range in which the true number is likely to lie.</translation>
    </message>
</context>
<context>
    <name>DashboardLicenseBox</name>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The licence that the charts beneath are about.</source>
        <translation>The licence that the charts beneath are about.</translation>
    </message>
</context>
<context>
    <name>DashboardOverview</name>
    <message>
        <source>Thresholds…</source>
        <extracomment>Button: opens a dialog.</extracomment>
        <translation>Thresholds…</translation>
    </message>
    <message>
        <source>From where on a licence counts as nearly full, and as full</source>
        <translation>From where on a licence counts as nearly full, and as full</translation>
    </message>
    <message>
        <source>Seat tiles</source>
        <extracomment>Name of the list of licences, for screen readers.</extracomment>
        <translation>Seat tiles</translation>
    </message>
    <message>
        <source>Licences and their seats, those under most pressure first. Enter shows who holds a licence.</source>
        <translation>Licences and their seats, those under most pressure first. Enter shows who holds a licence.</translation>
    </message>
    <message>
        <source>Totals by owner</source>
        <extracomment>Title of a table: what each owner has of all its licences together.</extracomment>
        <translation>Totals by owner</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Title of a table of what expires or comes due.</extracomment>
        <translation>Dates</translation>
    </message>
    <message>
        <source>What expires or comes due, the most urgent first</source>
        <translation>What expires or comes due, the most urgent first</translation>
    </message>
    <message>
        <source>Nearly full from %1, full from %2</source>
        <extracomment>Says what the signs beside seats mean: %1 and %2 are shares in per cent, as in &quot;85 %&quot;.</extracomment>
        <translation>Nearly full from %1, full from %2</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>The licences could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Sign in to see how many seats are in use.</source>
        <translation>Sign in to see how many seats are in use.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Reading licences…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>The server has been asked for all licence owners.</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>No licences</translation>
    </message>
    <message>
        <source>The server knows no licence with seats to be counted.</source>
        <translation>The server knows no licence with seats to be counted.</translation>
    </message>
    <message>
        <source>A limit of your SuperOffice plan is close: %1 of %2 in use.</source>
        <extracomment>Said of a limit of the customer&apos;s plan: %1 is how much of it is used, %2 the limit.</extracomment>
        <translation>A limit of your SuperOffice plan is close: %1 of %2 in use.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <extracomment>Heading over licences of which a number of seats is owned.</extracomment>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Heading over licences without a ceiling.</extracomment>
        <translation>Unlimited</translation>
    </message>
    <message>
        <source>The seats of every licence owner, added up. Enter shows who holds the owner&apos;s licences.</source>
        <translation>The seats of every licence owner, added up. Enter shows who holds the owner&apos;s licences.</translation>
    </message>
    <message>
        <source>A tile for each licence with its seats, those under most pressure first. Enter or a double click shows who holds it.</source>
        <translation>A tile for each licence with its seats, those under most pressure first. Enter or a double click shows who holds it.</translation>
    </message>
    <message>
        <source>What each licence owner has, all seats added up. Enter or a double click shows who holds the owner’s licences.</source>
        <translation>What each licence owner has, all seats added up. Enter or a double click shows who holds the owner’s licences.</translation>
    </message>
    <message>
        <source>The days on which something expires or comes due, the most urgent first. New licences come under Licence server.</source>
        <translation>The days on which something expires or comes due, the most urgent first. New licences come under Licence server.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Read again</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: opens the dialog that writes tables or a report into a file.</extracomment>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Saves seats, history or a report as a file</source>
        <translation>Saves seats, history or a report as a file</translation>
    </message>
    <message>
        <source>Parts of the dashboard</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Parts of the dashboard</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Tab: the licences as tiles.</extracomment>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Tab: how licences are used today.</extracomment>
        <translation>Use</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Tab: seats over time, and the forecast.</extracomment>
        <translation>History</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <extracomment>Tab: seats that could be taken back.</extracomment>
        <translation>Reclaim</translation>
    </message>
    <message>
        <source>While you were away</source>
        <extracomment>Tab: what has changed since the user was here last.</extracomment>
        <translation>While you were away</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When the server was asked last; %1 is a time.</extracomment>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: list what has changed.</extracomment>
        <translation>Show changes</translation>
    </message>
    <message>
        <source>The parts of the dashboard: how the seats stand today, how they are used, how they were and will be, which could be taken back, and what has changed since your last visit.</source>
        <translation>The parts of the dashboard: how the seats stand today, how they are used, how they were and will be, which could be taken back, and what has changed since your last visit.</translation>
    </message>
</context>
<context>
    <name>DashboardReclaim</name>
    <message>
        <source>Reason</source>
        <extracomment>Label of the box that chooses why seats might be taken back; also its name for screen readers.</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <extracomment>Button: tick every row that is listed.</extracomment>
        <translation>Select all shown</translation>
    </message>
    <message>
        <source>Select none</source>
        <extracomment>Button: take the tick off every row that is listed.</extracomment>
        <translation>Select none</translation>
    </message>
    <message>
        <source>Reclaimable seats</source>
        <translation>Reclaimable seats</translation>
    </message>
    <message>
        <source>Who may do without a licence, and why. Space ticks the selected rows.</source>
        <translation>Who may do without a licence, and why. Space ticks the selected rows.</translation>
    </message>
    <message>
        <source>Stages the release of what is ticked. Nothing is sent before you apply it.</source>
        <translation>Stages the release of what is ticked. Nothing is sent before you apply it.</translation>
    </message>
    <message>
        <source>All reasons</source>
        <extracomment>Choice of reason: every one.</extracomment>
        <translation>All reasons</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>Choice of licence: every one.</extracomment>
        <translation>All licences</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln seat(s)…</source>
        <extracomment>Button: stage the release of %Ln seats, to be reviewed on another page.</extracomment>
        <translation>
            <numerusform>Release %Ln seat…</numerusform>
            <numerusform>Release %Ln seats…</numerusform>
        </translation>
    </message>
    <message>
        <source>“Contained in the user plan” may only mirror what the server shows through the plan: releasing such a licence need not free a seat.</source>
        <translation>“Contained in the user plan” may only mirror what the server shows through the plan: releasing such a licence need not free a seat.</translation>
    </message>
    <message>
        <source>No seat to take back</source>
        <translation>No seat to take back</translation>
    </message>
    <message>
        <source>Lists only seats that might be taken back for this reason.</source>
        <translation>Lists only seats that might be taken back for this reason.</translation>
    </message>
    <message>
        <source>Lists only seats of this licence.</source>
        <translation>Lists only seats of this licence.</translation>
    </message>
    <message>
        <source>Ticks every row that is listed and can be changed, or none of them. Nothing is staged yet.</source>
        <translation>Ticks every row that is listed and can be changed, or none of them. Nothing is staged yet.</translation>
    </message>
    <message>
        <source>Seats that might be taken back, whose they are, and why. A tick alone changes nothing.</source>
        <translation>Seats that might be taken back, whose they are, and why. A tick alone changes nothing.</translation>
    </message>
    <message>
        <source>No seat matches</source>
        <translation>No seat matches</translation>
    </message>
    <message>
        <source>No seat matches the reason and the licence above.</source>
        <translation>No seat matches the reason and the licence above.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list seats for every reason and of every licence again.</extracomment>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Nobody who holds a licence seems to do without it, as far as the server tells.</source>
        <translation>Nobody who holds a licence seems to do without it, as far as the server tells.</translation>
    </message>
</context>
<context>
    <name>DashboardReport</name>
    <message>
        <source>Licences and seats</source>
        <extracomment>Title of the dashboard on paper.</extracomment>
        <translation>Licences and seats</translation>
    </message>
    <message>
        <source>Totals by owner</source>
        <extracomment>Heading of a table: what each owner&apos;s licences come to.</extracomment>
        <translation>Totals by owner</translation>
    </message>
    <message>
        <source>Seat use</source>
        <extracomment>Heading of a table: owned and used seats of every licence.</extracomment>
        <translation>Seat use</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Heading of a table: when licences end or come due.</extracomment>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Use per licence</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Use per licence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about a report, as in &quot;Tenant: Nordwind AS&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nearly full from %1 on, full from %2 on.</source>
        <extracomment>Explains words of a table; both are shares of the seats owned, as in &quot;85 %&quot;.</extracomment>
        <translation>Nearly full from %1 on, full from %2 on.</translation>
    </message>
    <message>
        <source>Seats over time: %1</source>
        <extracomment>Title of a chart; %1 is a licence.</extracomment>
        <translation>Seats over time: %1</translation>
    </message>
    <message>
        <source>The report could not be saved in %1 (%2). Choose another folder or name.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>The report could not be saved in %1 (%2). Choose another folder or name.</translation>
    </message>
</context>
<context>
    <name>DashboardUse</name>
    <message>
        <source>Seat use</source>
        <extracomment>Title of a table of all licences and their seats.</extracomment>
        <translation>Seat use</translation>
    </message>
    <message>
        <source>Licences and their seats. Enter shows who holds a licence, a click on a header sorts.</source>
        <translation>Licences and their seats. Enter shows who holds a licence, a click on a header sorts.</translation>
    </message>
    <message>
        <source>Show holders</source>
        <extracomment>Button: go to those who hold the licence in this row.</extracomment>
        <translation>Show holders</translation>
    </message>
    <message>
        <source>Shows who holds the licence of the chosen row</source>
        <translation>Shows who holds the licence of the chosen row</translation>
    </message>
    <message>
        <source>Use per licence</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Use per licence</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Label of the box that says whether holders are counted by group, role or plan.</extracomment>
        <translation>By</translation>
    </message>
    <message>
        <source>Holders by group</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Holders by group</translation>
    </message>
    <message>
        <source>Holders by role</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Holders by role</translation>
    </message>
    <message>
        <source>Holders by user plan</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Holders by user plan</translation>
    </message>
    <message>
        <source>Every licence with its seats. A click on a header sorts; Enter or a double click shows who holds the licence.</source>
        <translation>Every licence with its seats. A click on a header sorts; Enter or a double click shows who holds the licence.</translation>
    </message>
    <message>
        <source>How much of each licence is in use. As table shows the figures behind the picture.</source>
        <translation>How much of each licence is in use. As table shows the figures behind the picture.</translation>
    </message>
    <message>
        <source>How many hold the chosen licence in each group, with each role or user plan.</source>
        <translation>How many hold the chosen licence in each group, with each role or user plan.</translation>
    </message>
</context>
<context>
    <name>DashboardWhatIf</name>
    <message>
        <source>Joiners and leavers</source>
        <translation>Joiners and leavers</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.tsv *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV tables (*.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>More people</source>
        <extracomment>Label of a number: what if there were so many people more?</extracomment>
        <translation>More people</translation>
    </message>
    <message>
        <source>What if so many people came from today on? Below 0: if they left.</source>
        <translation>What if so many people came from today on? Below 0: if they left.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Label of the box that chooses the group that people join.</extracomment>
        <translation>Group</translation>
    </message>
    <message>
        <source>Joiners and leavers…</source>
        <extracomment>Button: read a file that says who will come and go.</extracomment>
        <translation>Joiners and leavers…</translation>
    </message>
    <message>
        <source>Reads a CSV file: a day such as 2027-01-31 in the first column, the seats taken on it in the second; fewer than 0 are given back</source>
        <translation>Reads a CSV file: a day such as 2027-01-31 in the first column, the seats taken on it in the second; fewer than 0 are given back</translation>
    </message>
    <message>
        <source>Any group</source>
        <extracomment>Choice of group: people join any of them.</extracomment>
        <translation>Any group</translation>
    </message>
    <message>
        <source>%1 was not read. %2</source>
        <extracomment>%1 is a file, %2 sentences that say what is wrong.</extracomment>
        <translation>%1 was not read. %2</translation>
    </message>
    <message numerus="yes">
        <source>The forecast counts in %Ln line(s) of %1.</source>
        <extracomment>%1 is a file, %Ln how many lines of it tell of joiners and leavers.</extracomment>
        <translation>
            <numerusform>The forecast counts in %Ln line of %1.</numerusform>
            <numerusform>The forecast counts in %Ln lines of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button: the forecast does without a list again.</extracomment>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>How many people more, or fewer, you expect, and in which group. Only the forecast follows; nothing is staged.</source>
        <translation>How many people more, or fewer, you expect, and in which group. Only the forecast follows; nothing is staged.</translation>
    </message>
    <message>
        <source>Reads a CSV file with a day and a number of seats in each line, and puts them into the forecast. Nothing is staged.</source>
        <translation>Reads a CSV file with a day and a number of seats in each line, and puts them into the forecast. Nothing is staged.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be used. The file is %2, the reason: %3</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;. %2: its file. %3: the database&apos;s own explanation, in English.</extracomment>
        <translation>%1 cannot be used. The file is %2, the reason: %3</translation>
    </message>
    <message>
        <source>%1 was written by a newer Seatkeeper; it is left as it is. Use that Seatkeeper, or move %2 away.</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;, also in the texts that follow. %2: its file.</extracomment>
        <translation>%1 was written by a newer Seatkeeper; it is left as it is. Use that Seatkeeper, or move %2 away.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 belongs to another program. Move it away and start Seatkeeper again.</source>
        <translation>%1 cannot be kept: %2 belongs to another program. Move it away and start Seatkeeper again.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 is damaged; it is left as it is. Move it away, or put an older copy in its place, and start Seatkeeper again.</source>
        <translation>%1 cannot be read: %2 is damaged; it is left as it is. Move it away, or put an older copy in its place, and start Seatkeeper again.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 is a folder. Move it away and start Seatkeeper again.</source>
        <translation>%1 cannot be kept: %2 is a folder. Move it away and start Seatkeeper again.</translation>
    </message>
    <message>
        <source>%1 cannot be kept: %2 cannot be opened for writing. See to it that it and its folder can be written, and start Seatkeeper again.</source>
        <translation>%1 cannot be kept: %2 cannot be opened for writing. See to it that it and its folder can be written, and start Seatkeeper again.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program is busy with %2. Try again.</source>
        <translation>%1 cannot be used: another program is busy with %2. Try again.</translation>
    </message>
    <message>
        <source>%1 cannot be read: what %2 holds at %3 is not known to this Seatkeeper. It is left as it is.</source>
        <extracomment>%1: what is kept, &quot;The journal&quot;. %2: its file. %3: a place in it: &quot;run 12, position 3: state&quot;.</extracomment>
        <translation>%1 cannot be read: what %2 holds at %3 is not known to this Seatkeeper. It is left as it is.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Copy support bundle</source>
        <extracomment>Button: put facts and requests on the clipboard, to be sent to whoever helps.</extracomment>
        <translation>Copy support bundle</translation>
    </message>
    <message>
        <source>Copies these facts and requests as text. No password, token, name or address is in it.</source>
        <translation>Copies these facts and requests as text. No password, token, name or address is in it.</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Tab: the last requests to the server.</extracomment>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Server calls</source>
        <extracomment>Tab: what this server lets a program do.</extracomment>
        <translation>Server calls</translation>
    </message>
    <message>
        <source>Kinds of diagnostics</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Kinds of diagnostics</translation>
    </message>
    <message>
        <source>The last 200 requests to the server, the newest first</source>
        <translation>The last 200 requests to the server, the newest first</translation>
    </message>
    <message>
        <source>What this server lets a program do</source>
        <translation>What this server lets a program do</translation>
    </message>
    <message>
        <source>SuperOffice server %1</source>
        <extracomment>%1 is the version of the SuperOffice server.</extracomment>
        <translation>SuperOffice server %1</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Not signed in.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>No requests yet</translation>
    </message>
    <message>
        <source>Requests to the server are listed here as they are made.</source>
        <translation>Requests to the server are listed here as they are made.</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Nothing known yet</translation>
    </message>
    <message>
        <source>What the server offers is listed here after signing in.</source>
        <translation>What the server offers is listed here after signing in.</translation>
    </message>
    <message>
        <source>The last 200 requests to the server: when, what, how each ended and how long it took. Look here first when something is slow or fails.</source>
        <translation>The last 200 requests to the server: when, what, how each ended and how long it took. Look here first when something is slow or fails.</translation>
    </message>
    <message>
        <source>The calls that Seatkeeper knows, and whether this server has them. Where one is missing, what needs it is closed and says why.</source>
        <translation>The calls that Seatkeeper knows, and whether this server has them. Where one is missing, what needs it is closed and says why.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Sign in…</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Saved in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Saved in %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>The export was cancelled. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>All %Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>All %Ln runs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What an exported table holds: %1 is as in &quot;All 400 associates&quot;, %2 as in &quot;licences of all owners&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln associate(s)</source>
        <translation>
            <numerusform>%Ln associate</numerusform>
            <numerusform>All %Ln associates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) that match the filter</source>
        <translation>
            <numerusform>%Ln associate that matches the filter</numerusform>
            <numerusform>%Ln associates that match the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected associate(s)</source>
        <translation>
            <numerusform>%Ln selected associate</numerusform>
            <numerusform>%Ln selected associates</numerusform>
        </translation>
    </message>
    <message>
        <source>licences of %1</source>
        <extracomment>What an exported table holds: %1 is an owner.</extracomment>
        <translation>licences of %1</translation>
    </message>
    <message>
        <source>licences of all owners</source>
        <translation>licences of all owners</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <extracomment>Label of the choice of what is exported.</extracomment>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>&amp;Associates</source>
        <extracomment>Label of the choice of which associates are exported.</extracomment>
        <translation>&amp;Associates</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <extracomment>Label of the choice of whose licences are exported.</extracomment>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>&amp;File type</source>
        <extracomment>Label of the choice between kinds of files.</extracomment>
        <translation>&amp;File type</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <extracomment>Label of the choice of what stands between the fields of a CSV file.</extracomment>
        <translation>&amp;Separator</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Writing the file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button: asks for a file, and writes what was chosen.</extracomment>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Assignments as a matrix</source>
        <extracomment>What is exported: a row for each associate, a column for each licence.</extracomment>
        <translation>Assignments as a matrix</translation>
    </message>
    <message>
        <source>Assignments as a list</source>
        <extracomment>What is exported: a row for each licence that somebody holds.</extracomment>
        <translation>Assignments as a list</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>What is exported: owned and used seats.</extracomment>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Seat history</source>
        <extracomment>What is exported: how many seats were in use when.</extracomment>
        <translation>Seat history</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>What is exported: what was applied so far.</extracomment>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <extracomment>What is exported: each change of a run; %1 is as in &quot;Run 12&quot;.</extracomment>
        <translation>Items of %1</translation>
    </message>
    <message>
        <source>Dashboard as a report</source>
        <extracomment>What is exported: the dashboard on paper.</extracomment>
        <translation>Dashboard as a report</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <extracomment>Which associates are exported: everybody.</extracomment>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that match the filter</source>
        <extracomment>Which associates are exported: those that the page lists.</extracomment>
        <translation>
            <numerusform>%Ln that matches the filter</numerusform>
            <numerusform>%Ln that match the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Which associates are exported: those whose rows are selected.</extracomment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>All owners</source>
        <extracomment>Choice of owner: the licences of every owner.</extracomment>
        <translation>All owners</translation>
    </message>
    <message>
        <source>PDF report</source>
        <extracomment>Kind of file.</extracomment>
        <translation>PDF report</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>Kind of file.</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <extracomment>Kind of file.</extracomment>
        <translation>Excel workbook (XLSX)</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>What stands between the fields of a CSV file.</extracomment>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>What stands between the fields of a CSV file.</extracomment>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>What stands between the fields of a CSV file.</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>There is nothing to export.</translation>
    </message>
    <message>
        <source>Seats, dates and charts as they are now</source>
        <translation>Seats, dates and charts as they are now</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How large an exported table is: %1 as in &quot;400 rows&quot;, %2 as in &quot;66 columns&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <extracomment>Kind of file to choose; keep what is in brackets.</extracomment>
        <translation>CSV tables (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <extracomment>Kind of file to choose; keep what is in brackets.</extracomment>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <extracomment>Kind of file to choose; keep what is in brackets.</extracomment>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>What is written into the file: assignments, seats, their history, runs, or a report of the dashboard.</source>
        <translation>What is written into the file: assignments, seats, their history, runs, or a report of the dashboard.</translation>
    </message>
    <message>
        <source>Whose rows are written: all associates, those that match the search and the filters, or the selected ones. The number beside each says how many that are.</source>
        <translation>Whose rows are written: all associates, those that match the search and the filters, or the selected ones. The number beside each says how many that are.</translation>
    </message>
    <message>
        <source>Whose licences are written: those of one owner, or of all.</source>
        <translation>Whose licences are written: those of one owner, or of all.</translation>
    </message>
    <message>
        <source>The kind of file. For CSV choose also what stands between the fields: semicolons where a spreadsheet writes numbers with a comma.</source>
        <translation>The kind of file. For CSV choose also what stands between the fields: semicolons where a spreadsheet writes numbers with a comma.</translation>
    </message>
    <message>
        <source>Asks where the file is to go, and writes it. The server is not changed.</source>
        <translation>Asks where the file is to go, and writes it. The server is not changed.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>This is not a plain file. Choose another name.</source>
        <translation>This is not a plain file. Choose another name.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 a sentence that says why and what to do.</extracomment>
        <translation>%1 could not be written: %2</translation>
    </message>
</context>
<context>
    <name>ExportNoteText</name>
    <message>
        <source>Tenant</source>
        <extracomment>In an exported file, before the name of the tenant.</extracomment>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>In an exported file, before which rows were chosen.</extracomment>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>In an exported file, before what the rows were filtered by.</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Read at</source>
        <extracomment>In an exported file, before the time at which the figures were read from the server.</extracomment>
        <translation>Read at</translation>
    </message>
    <message>
        <source>Written at</source>
        <extracomment>In an exported file, before the time at which it was written.</extracomment>
        <translation>Written at</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>In an exported file, before a name such as Europe/Oslo.</extracomment>
        <translation>Time zone</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>%1. Choose another folder or name, or make room.</source>
        <extracomment>Why a file could not be written; %1 is the system&apos;s reason, as in &quot;No space left on device&quot;.</extracomment>
        <translation>%1. Choose another folder or name, or make room.</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent; %1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FileActivation</name>
    <message>
        <source>Nothing was activated.</source>
        <translation>Nothing was activated.</translation>
    </message>
    <message>
        <source>Activate this licence? [y/N] </source>
        <extracomment>Asked on the terminal; the letters in brackets are what can be typed, the capital one is the default.</extracomment>
        <translation>Activate this licence? [y/N] </translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What may be typed for yes, in small letters, with spaces in between; keep y and yes.</extracomment>
        <translation>y yes</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message numerus="yes">
        <source>Saved %Ln row(s) in %1.</source>
        <extracomment>%1 is a file, %Ln how many rows the table in it has.</extracomment>
        <translation>
            <numerusform>Saved %Ln row in %1.</numerusform>
            <numerusform>Saved %Ln rows in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the report in %1.</source>
        <translation>Saved the report in %1.</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>One window, eight pages</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>One window, eight pages</translation>
    </message>
    <message>
        <source>The list at the side leads from page to page, and says which tenant you are in. Refresh reads everything from the server again.</source>
        <translation>The list at the side leads from page to page, and says which tenant you are in. Refresh reads everything from the server again.</translation>
    </message>
    <message>
        <source>How many seats are left</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>How many seats are left</translation>
    </message>
    <message>
        <source>A tile for each licence. A sign and a colour tell which are nearly full, and choosing one shows who holds it and how its use has grown.</source>
        <translation>A tile for each licence. A sign and a colour tell which are nearly full, and choosing one shows who holds it and how its use has grown.</translation>
    </message>
    <message>
        <source>Who has which licence</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Who has which licence</translation>
    </message>
    <message>
        <source>A row for each associate, a column for each licence. Tick a box to give a licence, clear it to take it back. Nothing is sent yet.</source>
        <translation>A row for each associate, a column for each licence. Tick a box to give a licence, clear it to take it back. Nothing is sent yet.</translation>
    </message>
    <message>
        <source>Find the right people</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Find the right people</translation>
    </message>
    <message>
        <source>Search by name or narrow the list by owner, group, role or plan. Select several rows to change them all at once.</source>
        <translation>Search by name or narrow the list by owner, group, role or plan. Select several rows to change them all at once.</translation>
    </message>
    <message>
        <source>Look before you apply</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Look before you apply</translation>
    </message>
    <message>
        <source>What you ticked is collected here until you apply it. Seatkeeper then reads every change back from the server, so that “verified” means verified.</source>
        <translation>What you ticked is collected here until you apply it. Seatkeeper then reads every change back from the server, so that “verified” means verified.</translation>
    </message>
    <message>
        <source>What was done, and how to undo it</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>What was done, and how to undo it</translation>
    </message>
    <message>
        <source>Everything you applied is listed here, with who, when and how it ended. A whole run can be undone.</source>
        <translation>Everything you applied is listed here, with who, when and how it ended. A whole run can be undone.</translation>
    </message>
    <message>
        <source>Help is never far</source>
        <extracomment>Title of a step of the tour.</extracomment>
        <translation>Help is never far</translation>
    </message>
    <message>
        <source>F1 opens the guide, Ctrl+K finds any command, licence or associate. You can take this tour again from the Help menu.</source>
        <extracomment>F1 and Ctrl+K are keys.</extracomment>
        <translation>F1 opens the guide, Ctrl+K finds any command, licence or associate. You can take this tour again from the Help menu.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <extracomment>Menu entry: opens the guide to the program.</extracomment>
        <translation>&amp;User guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>Menu entry: lists the keys that do something.</extracomment>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <extracomment>Menu entry: the next click says what the thing clicked is for.</extracomment>
        <translation>&amp;What&apos;s this?</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <extracomment>Menu entry: shows the essentials of the program, one after another.</extracomment>
        <translation>&amp;Take the tour</translation>
    </message>
    <message>
        <source>&amp;About Seatkeeper</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;About Seatkeeper</translation>
    </message>
    <message>
        <source>Opens the user guide where it tells of the page you are on.</source>
        <translation>Opens the user guide where it tells of the page you are on.</translation>
    </message>
    <message>
        <source>Lists every key that does something.</source>
        <translation>Lists every key that does something.</translation>
    </message>
    <message>
        <source>Choose this, then click on anything to read what it is for. The key tells of what has the keyboard.</source>
        <translation>Choose this, then click on anything to read what it is for. The key tells of what has the keyboard.</translation>
    </message>
    <message>
        <source>Shows the essentials on the pages themselves. You can leave it at any time.</source>
        <translation>Shows the essentials on the pages themselves. You can leave it at any time.</translation>
    </message>
    <message>
        <source>Which version of Seatkeeper this is, and its terms.</source>
        <translation>Which version of Seatkeeper this is, and its terms.</translation>
    </message>
    <message>
        <source>About Seatkeeper</source>
        <translation>About Seatkeeper</translation>
    </message>
    <message>
        <source>Seatkeeper %1</source>
        <translation>Seatkeeper %1</translation>
    </message>
    <message>
        <source>Shows and assigns SuperOffice CRM licences.

Free software under the GNU General Public License, version 3 or later. Not a product of SuperOffice AS.</source>
        <translation>Shows and assigns SuperOffice CRM licences.

Free software under the GNU General Public License, version 3 or later. Not a product of SuperOffice AS.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>The guide does not say that.</source>
        <translation>The guide does not say that.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column heading: in which part of the program a key does something.</extracomment>
        <translation>Where</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Column heading: a key, or several.</extracomment>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>Column heading: what a key does.</extracomment>
        <translation>What they do</translation>
    </message>
    <message>
        <source>Help – Seatkeeper</source>
        <extracomment>Title of the window with the guide and the keys.</extracomment>
        <translation>Help – Seatkeeper</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Tab: the guide to the program.</extracomment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Tab.</extracomment>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Find in the guide</translation>
    </message>
    <message>
        <source>Finds what you type in the guide. Enter goes to the next place.</source>
        <translation>Finds what you type in the guide. Enter goes to the next place.</translation>
    </message>
    <message>
        <source>How to work with Seatkeeper, page by page.</source>
        <translation>How to work with Seatkeeper, page by page.</translation>
    </message>
    <message>
        <source>Which keys do something, where, and what</source>
        <translation>Which keys do something, where, and what</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>When</source>
        <extracomment>Column: an instant.</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>In use</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>Column: the most seats that were in use in a stretch of time.</extracomment>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Free</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>Column: seats that were given since the line before.
----------
Column: seats that were given.</extracomment>
        <translation>Given</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Column: seats that were released since the line before.
----------
Column: seats that were released.</extracomment>
        <translation>Released</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how close to its ceiling a licence is, in words.</extracomment>
        <translation>Level</translation>
    </message>
    <message>
        <source>Share of time</source>
        <extracomment>Column: part of the time, in per cent.</extracomment>
        <translation>Share of time</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>Column: the Monday on which a week begins.</extracomment>
        <translation>Week from</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: seats given less those released.</extracomment>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Column: whether the figures of a week may be too low.</extracomment>
        <translation>Complete</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The figures of a week are complete.</extracomment>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Column: seats expected to be in use.</extracomment>
        <translation>Expected</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Column: seats that will be in use at the least.</extracomment>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Column: seats that will be in use at the most.</extracomment>
        <translation>At most</translation>
    </message>
    <message>
        <source>Nothing is known yet of the past of %1. Every refresh adds to it.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>Nothing is known yet of the past of %1. Every refresh adds to it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than on %1</source>
        <extracomment>How use has changed: %1 is a day.</extracomment>
        <translation>
            <numerusform>%Ln more than on %1</numerusform>
            <numerusform>%Ln more than on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than on %1</source>
        <translation>
            <numerusform>%Ln fewer than on %1</numerusform>
            <numerusform>%Ln fewer than on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <extracomment>How use has changed: %1 is a day.</extracomment>
        <translation>as many as on %1</translation>
    </message>
    <message>
        <source>%1: %2 in use, %3.</source>
        <extracomment>%1 is a licence, %2 seats in use, %3 how that has changed, as in &quot;12 more than on 22 November 2025&quot;.</extracomment>
        <translation>%1: %2 in use, %3.</translation>
    </message>
    <message>
        <source>Nothing is known yet of the past.</source>
        <translation>Nothing is known yet of the past.</translation>
    </message>
    <message>
        <source>It was never full.</source>
        <translation>It was never full.</translation>
    </message>
    <message>
        <source>Full for %1 of the time.</source>
        <extracomment>A licence was full; %1 is a share in per cent, as in &quot;6 %&quot;.</extracomment>
        <translation>Full for %1 of the time.</translation>
    </message>
    <message>
        <source>%1 given and %2 released in %3 weeks.</source>
        <extracomment>%1 and %2 are numbers of seats, %3 a number of weeks.</extracomment>
        <translation>%1 given and %2 released in %3 weeks.</translation>
    </message>
    <message>
        <source>Four weeks of history are needed to say when %1 runs out.</source>
        <translation>Four weeks of history are needed to say when %1 runs out.</translation>
    </message>
    <message>
        <source>%1 has no ceiling: it cannot run out.</source>
        <extracomment>%1 is a licence without a ceiling.</extracomment>
        <translation>%1 has no ceiling: it cannot run out.</translation>
    </message>
    <message>
        <source>%1 lasts for the next two years, if all goes on as before.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>%1 lasts for the next two years, if all goes on as before.</translation>
    </message>
    <message>
        <source>%1 lasts if all goes on as before, but may run out as early as the week of %2.</source>
        <extracomment>%1 is a licence, %2 the Monday of a week.</extracomment>
        <translation>%1 lasts if all goes on as before, but may run out as early as the week of %2.</translation>
    </message>
    <message>
        <source>%1 runs out this week, if it has not already.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>%1 runs out this week, if it has not already.</translation>
    </message>
    <message>
        <source>%1 runs out in the week of %2</source>
        <extracomment>%1 is a licence, %2 the Monday of a week.</extracomment>
        <translation>%1 runs out in the week of %2</translation>
    </message>
    <message>
        <source>, at the earliest that of %1</source>
        <extracomment>Follows &quot;… runs out in the week of …&quot;; %1 is the Monday of a week.</extracomment>
        <translation>, at the earliest that of %1</translation>
    </message>
    <message>
        <source>, at the latest that of %1</source>
        <extracomment>Follows &quot;… runs out in the week of …&quot;; %1 is the Monday of a week.</extracomment>
        <translation>, at the latest that of %1</translation>
    </message>
    <message numerus="yes">
        <source>Tried on the past %Ln time(s), four weeks ahead, it was off by %1 seats on average and within its bounds in %2.</source>
        <extracomment>How good forecasts were: %1 is a number of seats, %2 a share in per cent, %Ln how many were tried.</extracomment>
        <translation>
            <numerusform>Tried on the past %Ln time, four weeks ahead, it was off by %1 seats on average and within its bounds in %2.</numerusform>
            <numerusform>Tried on the past %Ln times, four weeks ahead, it was off by %1 seats on average and within its bounds in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A stretch of time: %1 and %2 are instants.</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Not known from %1 to %2.</source>
        <extracomment>Of the seats in use; %1 and %2 are days.</extracomment>
        <translation>Not known from %1 to %2.</translation>
    </message>
    <message numerus="yes">
        <source>Not known in %Ln stretches, the longest from %1 to %2.</source>
        <extracomment>Of the seats in use; %1 and %2 are days.</extracomment>
        <translation>
            <numerusform>Not known in %Ln stretch, from %1 to %2.</numerusform>
            <numerusform>Not known in %Ln stretches, the longest from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import assignments</source>
        <extracomment>Title of the dialog.
----------
Title above the lines of a file.</extracomment>
        <translation>Import assignments</translation>
    </message>
    <message>
        <source>&amp;Blank cells</source>
        <extracomment>Label of the choice of what empty cells of a file mean.</extracomment>
        <translation>&amp;Blank cells</translation>
    </message>
    <message>
        <source>Leave the licence as it is</source>
        <extracomment>Choice: what an empty cell of a file means.</extracomment>
        <translation>Leave the licence as it is</translation>
    </message>
    <message>
        <source>Take the licence</source>
        <extracomment>Choice: what an empty cell of a file means.</extracomment>
        <translation>Take the licence</translation>
    </message>
    <message>
        <source>&amp;Only lines with problems</source>
        <extracomment>Choice: list only lines of a file that cannot be staged as they are.</extracomment>
        <translation>&amp;Only lines with problems</translation>
    </message>
    <message>
        <source>Import rows</source>
        <extracomment>Name of the table of the lines of a file, for screen readers.</extracomment>
        <translation>Import rows</translation>
    </message>
    <message>
        <source>Each line of the file with what it would change, or why it cannot</source>
        <translation>Each line of the file with what it would change, or why it cannot</translation>
    </message>
    <message>
        <source>Reading and checking the file</source>
        <translation>Reading and checking the file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Beneath the title: %1 is a file, %2 what was read, as in &quot;412 lines, semicolon, UTF-8&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>No line of this file can be used as it is.</source>
        <translation>No line of this file can be used as it is.</translation>
    </message>
    <message>
        <source>The file has no line beneath its first one.</source>
        <translation>The file has no line beneath its first one.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No problems</translation>
    </message>
    <message>
        <source>Every line of this file can be used as it is.</source>
        <translation>Every line of this file can be used as it is.</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <extracomment>Button: have these changes ready to be applied.</extracomment>
        <translation>
            <numerusform>Stage %Ln change</numerusform>
            <numerusform>Stage %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>A step to undo: %1 is a file.</extracomment>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>What an empty cell in a licence’s column means: leave the licence as it is, or take it.</source>
        <translation>What an empty cell in a licence’s column means: leave the licence as it is, or take it.</translation>
    </message>
    <message>
        <source>Lists only the lines that cannot be staged as they are.</source>
        <translation>Lists only the lines that cannot be staged as they are.</translation>
    </message>
    <message>
        <source>Each line of the file with what it would change, or why it cannot. Nothing is staged yet.</source>
        <translation>Each line of the file with what it would change, or why it cannot. Nothing is staged yet.</translation>
    </message>
    <message>
        <source>Stages every line that can be, as one step, which Undo takes back. Nothing is sent before you apply it under Changes.</source>
        <translation>Stages every line that can be, as one step, which Undo takes back. Nothing is sent before you apply it under Changes.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <extracomment>Button: list every line of a file again.</extracomment>
        <translation>Show all lines</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line of a file.</extracomment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person a line of a file is about.</extracomment>
        <translation>Associate</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: licences a line of a file is about.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Column: what a line of a file would do, or why it cannot.</extracomment>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>semicolon</source>
        <extracomment>What parts the fields of a file.</extracomment>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>What parts the fields of a file.</extracomment>
        <translation>tab</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>What parts the fields of a file.</extracomment>
        <translation>comma</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>names nobody</translation>
    </message>
    <message>
        <source>nobody is called %1</source>
        <extracomment>A line of a file: %1 is a name, user id, number or e-mail that no associate has.</extracomment>
        <translation>nobody is called %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) are called %1: use the user ID</source>
        <extracomment>A line of a file: %1 is a name that several associates have.</extracomment>
        <translation>
            <numerusform>%Ln associate is called %1: use the user ID</numerusform>
            <numerusform>%Ln associates are called %1: use the user ID</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are not the same associate</source>
        <extracomment>A line of a file names an associate in two ways: %1 and %2 are names, user ids, numbers or e-mails.</extracomment>
        <translation>%1 and %2 are not the same associate</translation>
    </message>
    <message>
        <source>names no licence</source>
        <translation>names no licence</translation>
    </message>
    <message>
        <source>no licence is called %1</source>
        <extracomment>A line of a file: %1 is what it takes for a licence.</extracomment>
        <translation>no licence is called %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are called %1: write “%2: %1” or the code name</source>
        <extracomment>A line of a file: %1 a name that several licences have, %2 one of their owners.</extracomment>
        <translation>
            <numerusform>%Ln licence is called %1: write “%2: %1” or the code name</numerusform>
            <numerusform>%Ln licences are called %1: write “%2: %1” or the code name</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not given to associates one by one</source>
        <extracomment>A line of a file: %1 is a licence, a hidden one or one for a whole site.</extracomment>
        <translation>%1 is not given to associates one by one</translation>
    </message>
    <message numerus="yes">
        <source>has %Ln field(s), more than the first line: are quotes missing?</source>
        <translation>
            <numerusform>has %Ln field, more than the first line: are quotes missing?</numerusform>
            <numerusform>has %Ln fields, more than the first line: are quotes missing?</numerusform>
        </translation>
    </message>
    <message>
        <source>gives %1</source>
        <extracomment>What a line of a file comes to; %1 is a licence.</extracomment>
        <translation>gives %1</translation>
    </message>
    <message>
        <source>takes %1</source>
        <extracomment>What a line of a file comes to; %1 is a licence.</extracomment>
        <translation>takes %1</translation>
    </message>
    <message>
        <source>also gives %1</source>
        <extracomment>What a line of a file comes to because it is needed; %1 is a licence.</extracomment>
        <translation>also gives %1</translation>
    </message>
    <message>
        <source>also takes %1</source>
        <extracomment>What a line of a file comes to because it cannot stay; %1 is a licence.</extracomment>
        <translation>also takes %1</translation>
    </message>
    <message>
        <source>%1: as in line %2</source>
        <extracomment>A line of a file: %1 a licence, %2 the number of another line.</extracomment>
        <translation>%1: as in line %2</translation>
    </message>
    <message>
        <source>%1: line %2 says the opposite</source>
        <extracomment>A line of a file: %1 a licence, %2 the number of another line.</extracomment>
        <translation>%1: line %2 says the opposite</translation>
    </message>
    <message>
        <source>%1: another licence in this file does not allow it</source>
        <extracomment>A line of a file: %1 is a licence.</extracomment>
        <translation>%1: another licence in this file does not allow it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a file: %1 a licence, %2 why it cannot be changed, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <extracomment>A line of a file; %1 is what should say whether a licence is given or taken.</extracomment>
        <translation>“%1” is neither yes nor no</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no</source>
        <extracomment>A line of a file: %1 a licence, %2 what should say whether it is given or taken.</extracomment>
        <translation>%1: “%2” is neither yes nor no</translation>
    </message>
    <message>
        <source>The file could not be read (%1). Choose another one.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>The file could not be read (%1). Choose another one.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Split it into smaller ones.</source>
        <translation>The file is larger than 50 MB. Split it into smaller ones.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>The file is empty. Choose another one.</translation>
    </message>
    <message>
        <source>This is not a CSV file. In your spreadsheet, save the table as CSV (UTF-8), and choose that file.</source>
        <translation>This is not a CSV file. In your spreadsheet, save the table as CSV (UTF-8), and choose that file.</translation>
    </message>
    <message>
        <source>The file begins as %1, but not all of it is. Save it again as CSV (UTF-8).</source>
        <extracomment>%1 is an encoding, as in &quot;UTF-16&quot;.</extracomment>
        <translation>The file begins as %1, but not all of it is. Save it again as CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file has more than a million lines. Split it into smaller ones.</source>
        <translation>The file has more than a million lines. Split it into smaller ones.</translation>
    </message>
    <message>
        <source>Line %1 has more than 10,000 fields. Is this the right file?</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Line %1 has more than 10,000 fields. Is this the right file?</translation>
    </message>
    <message>
        <source>The file has more than 5 million fields. Split it into smaller ones.</source>
        <translation>The file has more than 5 million fields. Split it into smaller ones.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. Add the missing one, or take this one out.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>The quotation mark in line %1 is never closed. Add the missing one, or take this one out.</translation>
    </message>
    <message>
        <source>Associates and licences have not been read yet. Sign in, or wait a moment.</source>
        <translation>Associates and licences have not been read yet. Sign in, or wait a moment.</translation>
    </message>
    <message>
        <source>The first line names no column for the associates. Call one “User ID”, “E-mail”, “Name” or “Associate ID”.</source>
        <translation>The first line names no column for the associates. Call one “User ID”, “E-mail”, “Name” or “Associate ID”.</translation>
    </message>
    <message>
        <source>The first line names no licence. Call a column “Licence”, or give each licence a column of its own.</source>
        <translation>The first line names no licence. Call a column “Licence”, or give each licence a column of its own.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), %1, %2</source>
        <extracomment>What was read from a file: %1 what parts its fields, as in &quot;semicolon&quot;, %2 its encoding.</extracomment>
        <translation>
            <numerusform>%Ln line, %1, %2</numerusform>
            <numerusform>%Ln lines, %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>already so</source>
        <extracomment>What a line of a file comes to: it asks for what is there.</extracomment>
        <translation>already so</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>asks for nothing</translation>
    </message>
    <message>
        <source>Gives %1, takes %2; %3 already so.</source>
        <extracomment>What a file comes to: %1 licences given, %2 taken, %3 that need no change.</extracomment>
        <translation>Gives %1, takes %2; %3 already so.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more box(es) would change along.</source>
        <translation>
            <numerusform>%Ln more box would change along.</numerusform>
            <numerusform>%Ln more boxes would change along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have problems.</source>
        <translation>
            <numerusform>%Ln line has problems.</numerusform>
            <numerusform>%Ln lines have problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntegratedSession</name>
    <message>
        <source>The server does not take this web session. Sign in to SuperOffice in the browser, then copy its cookies anew.</source>
        <translation>The server does not take this web session. Sign in to SuperOffice in the browser, then copy its cookies anew.</translation>
    </message>
    <message>
        <source>The server&apos;s start page does not belong to a session that is signed in. Sign in to SuperOffice in the browser, then copy its cookies anew.</source>
        <translation>The server&apos;s start page does not belong to a session that is signed in. Sign in to SuperOffice in the browser, then copy its cookies anew.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal</source>
        <extracomment>What was done, as a file; the beginning of sentences such as &quot;The journal cannot be read: …&quot;</extracomment>
        <translation>The journal</translation>
    </message>
    <message>
        <source>Run %1 was not begun: its lock file cannot be made in the data folder. See to it that files can be made there.</source>
        <translation>Run %1 was not begun: its lock file cannot be made in the data folder. See to it that files can be made there.</translation>
    </message>
    <message>
        <source>Run %1 has no change %2.</source>
        <translation>Run %1 has no change %2.</translation>
    </message>
    <message>
        <source>Run %1 is still under way.</source>
        <translation>Run %1 is still under way.</translation>
    </message>
    <message>
        <source>Run %1 was not interrupted.</source>
        <translation>Run %1 was not interrupted.</translation>
    </message>
    <message>
        <source>Run %1 is not under way.</source>
        <translation>Run %1 is not under way.</translation>
    </message>
</context>
<context>
    <name>KeptChanges</name>
    <message>
        <source>What is staged cannot be kept: %1</source>
        <translation>What is staged cannot be kept: %1</translation>
    </message>
    <message>
        <source>Changes kept from last time</source>
        <extracomment>A step to undo.</extracomment>
        <translation>Changes kept from last time</translation>
    </message>
    <message>
        <source>Changes were kept from last time. %1</source>
        <extracomment>%1 says what became of them, as in &quot;3 boxes changed.&quot;</extracomment>
        <translation>Changes were kept from last time. %1</translation>
    </message>
</context>
<context>
    <name>LastKnown</name>
    <message>
        <source>The copy of what was last known</source>
        <extracomment>What Seatkeeper has last read of a tenant, as a file; the beginning of sentences such as &quot;The copy of what was last known cannot be read: …&quot;</extracomment>
        <translation>The copy of what was last known</translation>
    </message>
    <message>
        <source>What was last known of this tenant cannot be shown: a newer Seatkeeper has kept it. It is replaced once the tenant has been read again.</source>
        <translation>What was last known of this tenant cannot be shown: a newer Seatkeeper has kept it. It is replaced once the tenant has been read again.</translation>
    </message>
    <message>
        <source>What was last known of this tenant cannot be shown: the copy on this computer is damaged. It is replaced once the tenant has been read again.</source>
        <translation>What was last known of this tenant cannot be shown: the copy on this computer is damaged. It is replaced once the tenant has been read again.</translation>
    </message>
</context>
<context>
    <name>LastKnownStrip</name>
    <message>
        <source>Last known state from %1. Editing waits until it has been read anew.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Last known state from %1. Editing waits until it has been read anew.</translation>
    </message>
    <message>
        <source>Last known state from %1 (offline). Editing waits for the connection.</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Last known state from %1 (offline). Editing waits for the connection.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: connect to the server once more.</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>LicenseAct</name>
    <message>
        <source>The result could not be read: %1</source>
        <translation>The result could not be read: %1</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Cancelled before anything was sent.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Nothing was sent: %1</translation>
    </message>
    <message>
        <source>No licence</source>
        <extracomment>In place of the lines of a licence: there is none.</extracomment>
        <translation>No licence</translation>
    </message>
    <message>
        <source>Nothing was sent: what the server said is more than 15 minutes old. Check again.</source>
        <translation>Nothing was sent: what the server said is more than 15 minutes old. Check again.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no new licence to activate.</source>
        <translation>Nothing was sent: there is no new licence to activate.</translation>
    </message>
    <message>
        <source>There is no licence of %1. Nothing was sent.</source>
        <extracomment>%1 is the owner of the licence.</extracomment>
        <translation>There is no licence of %1. Nothing was sent.</translation>
    </message>
    <message>
        <source>This licence has changed since it was read (%1). Nothing was sent. Check again.</source>
        <translation>This licence has changed since it was read (%1). Nothing was sent. Check again.</translation>
    </message>
    <message>
        <source>Nothing was sent: the server says that this licence is not valid, and gives no reason.</source>
        <translation>Nothing was sent: the server says that this licence is not valid, and gives no reason.</translation>
    </message>
    <message>
        <source>The server says that it is done, but reads back: %1</source>
        <translation>The server says that it is done, but reads back: %1</translation>
    </message>
    <message>
        <source>%1 It is not as it was before: %2</source>
        <extracomment>%1 why the server refused, %2 what is not as it was before, as in &quot;ten-sales: 21 instead of 25&quot;.</extracomment>
        <translation>%1 It is not as it was before: %2</translation>
    </message>
    <message>
        <source>the licence is still there</source>
        <extracomment>What reads back although it was to be removed, in the middle of a sentence.</extracomment>
        <translation>the licence is still there</translation>
    </message>
    <message>
        <source>Nothing has changed so far, but the server may still be at it: read the licence again before you try once more. %1</source>
        <extracomment>%1 is why nobody knows what came of it.</extracomment>
        <translation>Nothing has changed so far, but the server may still be at it: read the licence again before you try once more. %1</translation>
    </message>
    <message>
        <source>The server has not activated the licence, and gives no reason.</source>
        <translation>The server has not activated the licence, and gives no reason.</translation>
    </message>
    <message>
        <source>The server has not loaded the licence file, and gives no reason.</source>
        <translation>The server has not loaded the licence file, and gives no reason.</translation>
    </message>
    <message>
        <source>The server has not changed the serial number, and gives no reason.</source>
        <translation>The server has not changed the serial number, and gives no reason.</translation>
    </message>
    <message>
        <source>The server has not removed the licence, and gives no reason.</source>
        <translation>The server has not removed the licence, and gives no reason.</translation>
    </message>
    <message>
        <source>The server has not saved the central licence, and gives no reason.</source>
        <translation>The server has not saved the central licence, and gives no reason.</translation>
    </message>
</context>
<context>
    <name>LicenseActStrip</name>
    <message>
        <source>Read again</source>
        <extracomment>Button: read everything from the server again.</extracomment>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <extracomment>Button: go to the record of what was done.</extracomment>
        <translation>Show in Activity</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: the message has been read.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LicenseActText</name>
    <message>
        <source>never</source>
        <extracomment>In place of a date: there is no end.</extracomment>
        <translation>never</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>In place of a number of seats.</extracomment>
        <translation>unlimited</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A licence and its seats: %1 is its code name such as &quot;ten-sales&quot;, %2 a number or &quot;unlimited&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A licence and its seats: %1 is its name such as &quot;Sales Premium&quot;, %2 its code name such as &quot;ten-sales&quot;, %3 a number or &quot;unlimited&quot;.</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (%2/%3): assigned</source>
        <extracomment>A row of the central licence: %1 is a licence&apos;s name, %2 its owner, %3 its code name.</extracomment>
        <translation>%1 (%2/%3): assigned</translation>
    </message>
    <message>
        <source>%1 (%2/%3): not assigned</source>
        <extracomment>A row of the central licence: %1 is a licence&apos;s name, %2 its owner, %3 its code name.</extracomment>
        <translation>%1 (%2/%3): not assigned</translation>
    </message>
    <message>
        <source>company</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>company</translation>
    </message>
    <message>
        <source>serial number</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>serial number</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>version</translation>
    </message>
    <message>
        <source>maintenance date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>maintenance date</translation>
    </message>
    <message>
        <source>warning date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>warning date</translation>
    </message>
    <message>
        <source>expiry date</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>expiry date</translation>
    </message>
    <message>
        <source>end of the grace period</source>
        <extracomment>Part of a licence, in the middle of a sentence.</extracomment>
        <translation>end of the grace period</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In place of a value that is not there.</extracomment>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>Something that is not as it should be, as in &quot;ten-sales: 21 instead of 25&quot;.</extracomment>
        <translation>%1: %2 instead of %3</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <extracomment>Whose licence it is.</extracomment>
        <translation>Company: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <translation>Serial number: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <extracomment>Of a licence.</extracomment>
        <translation>Version: %1</translation>
    </message>
    <message>
        <source>Maintenance ends: %1</source>
        <extracomment>Of a licence; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Maintenance ends: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>Of a licence; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Expires: %1</translation>
    </message>
    <message>
        <source>Stops: %1</source>
        <extracomment>Of a licence, after it has expired; %1 is a day or &quot;never&quot;.</extracomment>
        <translation>Stops: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Ends a list: so many more things are not as they should be.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenseComparisonModel</name>
    <message>
        <source>unnamed licence</source>
        <extracomment>A licence of which the server gives figures, but no name.</extracomment>
        <translation>unnamed licence</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>A licence of which there are several versions: %1 is its name, %2 the version.</extracomment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>How many seats are in use, where the server does not say.</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: seats owned before a new package is activated.</extracomment>
        <translation>Now</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: seats owned once a new package is activated.</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column: how many seats a new package adds.</extracomment>
        <translation>Added</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>In use</translation>
    </message>
    <message>
        <source>Free after</source>
        <extracomment>Column: seats left once a new package is activated.</extracomment>
        <translation>Free after</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>Column: what a new package changes about a licence, in words.</extracomment>
        <translation>What changes</translation>
    </message>
</context>
<context>
    <name>LicenseDifferences</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>Something about a licence as a whole: %1 what, %2 now, %3 with the new licence.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>LicenseFacts</name>
    <message>
        <source>Installation</source>
        <extracomment>Title of a table: the database and the server program.</extracomment>
        <translation>Installation</translation>
    </message>
    <message>
        <source>What the server says of itself and its database</source>
        <translation>What the server says of itself and its database</translation>
    </message>
    <message>
        <source>Stored licence of %1</source>
        <extracomment>Title of a table: %1 is a licence owner.</extracomment>
        <translation>Stored licence of %1</translation>
    </message>
    <message>
        <source>Company, serial number, product and dates of the licence that is in force</source>
        <translation>Company, serial number, product and dates of the licence that is in force</translation>
    </message>
    <message>
        <source>What is stored of the owner’s licence in your database: serial number, product, version and dates.</source>
        <translation>What is stored of the owner’s licence in your database: serial number, product, version and dates.</translation>
    </message>
    <message>
        <source>What the server says of itself and of its database. Whoever helps you may ask for it.</source>
        <translation>What the server says of itself and of its database. Whoever helps you may ask for it.</translation>
    </message>
</context>
<context>
    <name>LicenseFileText</name>
    <message>
        <source>The file could not be read (%1). Choose another one.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>The file could not be read (%1). Choose another one.</translation>
    </message>
    <message>
        <source>This is not a file. Choose the licence file that was sent to you.</source>
        <translation>This is not a file. Choose the licence file that was sent to you.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB: no licence file is. Choose another one.</source>
        <translation>The file is larger than 1 MB: no licence file is. Choose another one.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>The file is empty. Choose another one.</translation>
    </message>
    <message>
        <source>The file is encoded as %1, which cannot be read. Ask for one in UTF-8.</source>
        <extracomment>%1 is an encoding that a file names, as in &quot;KOI8-R&quot;.</extracomment>
        <translation>The file is encoded as %1, which cannot be read. Ask for one in UTF-8.</translation>
    </message>
    <message>
        <source>The file should be %1, but not all of it is: it is damaged, or no licence file. Ask for it again.</source>
        <extracomment>%1 is an encoding, as in &quot;UTF-16&quot;.</extracomment>
        <translation>The file should be %1, but not all of it is: it is damaged, or no licence file. Ask for it again.</translation>
    </message>
    <message>
        <source>Line %1 declares a document type or an entity, which can reach for other files: the file is refused. Do not use it.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Line %1 declares a document type or an entity, which can reach for other files: the file is refused. Do not use it.</translation>
    </message>
    <message>
        <source>The file is no XML: it breaks off or goes wrong in line %1. Ask for it again.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>The file is no XML: it breaks off or goes wrong in line %1. Ask for it again.</translation>
    </message>
    <message>
        <source>Line %1 is nested deeper than in any licence file. Choose another one.</source>
        <extracomment>%1 is the number of a line.</extracomment>
        <translation>Line %1 is nested deeper than in any licence file. Choose another one.</translation>
    </message>
    <message>
        <source>The file has more than 100,000 elements: no licence file has. Choose another one.</source>
        <translation>The file has more than 100,000 elements: no licence file has. Choose another one.</translation>
    </message>
    <message>
        <source>The file is no licence file: it names no owner, or no licences. Choose another one.</source>
        <translation>The file is no licence file: it names no owner, or no licences. Choose another one.</translation>
    </message>
</context>
<context>
    <name>LicenseInquiryStrip</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stop waiting for the answer of a licence server.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: the message has been read.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LicenseObstacle</name>
    <message>
        <source>The server has no licence of this owner.</source>
        <translation>The server has no licence of this owner.</translation>
    </message>
    <message>
        <source>This is what was last known of the tenant. The licence server can be asked once the server has been read.</source>
        <translation>This is what was last known of the tenant. The licence server can be asked once the server has been read.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in to a server first.</source>
        <translation>Nobody is signed in. Sign in to a server first.</translation>
    </message>
    <message>
        <source>%1 Wait until that is done.</source>
        <extracomment>%1 says what is under way, a whole sentence.</extracomment>
        <translation>%1 Wait until that is done.</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Changes are being applied. Wait until they are done.</translation>
    </message>
    <message>
        <source>This server has no call for that. Older servers lack some: use SuperOffice&apos;s own administration.</source>
        <translation>This server has no call for that. Older servers lack some: use SuperOffice&apos;s own administration.</translation>
    </message>
    <message>
        <source>The server refused that to this user when it was tried. Sign in as an administrator, or refresh to try again.</source>
        <translation>The server refused that to this user when it was tried. Sign in as an administrator, or refresh to try again.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1 says that something was refused; %2 is the server&apos;s own text.</extracomment>
        <translation>%1 The server says: %2</translation>
    </message>
    <message>
        <source>SuperOffice&apos;s own licence cannot be removed.</source>
        <translation>SuperOffice&apos;s own licence cannot be removed.</translation>
    </message>
    <message>
        <source>There is nothing to activate yet. Check for a new licence, or load one from a file.</source>
        <translation>There is nothing to activate yet. Check for a new licence, or load one from a file.</translation>
    </message>
</context>
<context>
    <name>LicenseOfferPanel</name>
    <message>
        <source>Show all licences</source>
        <extracomment>Check box: also the licences that stay as they are.</extracomment>
        <translation>Show all licences</translation>
    </message>
    <message>
        <source>Licence comparison</source>
        <extracomment>Name of a table for screen readers: licences now and with the new package.</extracomment>
        <translation>Licence comparison</translation>
    </message>
    <message>
        <source>What the new licence would change, licence by licence. Enter shows the details of a licence, a click on a header sorts.</source>
        <translation>What the new licence would change, licence by licence. Enter shows the details of a licence, a click on a header sorts.</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>Button: puts the new licence in force, after asking.</extracomment>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Remove superfluous licences…</source>
        <extracomment>Button: go to those whose licences have to be released first.</extracomment>
        <translation>Remove superfluous licences…</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: ask the licence server once more.</extracomment>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Load again…</source>
        <extracomment>Button: choose the licence file once more.</extracomment>
        <translation>Load again…</translation>
    </message>
    <message>
        <source>Puts the new licence in force, after showing once more what changes</source>
        <translation>Puts the new licence in force, after showing once more what changes</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>The licences could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>No licences</translation>
    </message>
    <message>
        <source>The server knows no licence owner.</source>
        <translation>The server knows no licence owner.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Sign in to see the licences of your tenant.</source>
        <translation>Sign in to see the licences of your tenant.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Reading licences…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>The server has been asked for all licence owners.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nothing changes</translation>
    </message>
    <message>
        <source>No licence differs from what is stored. “Show all licences” lists them.</source>
        <translation>No licence differs from what is stored. “Show all licences” lists them.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>“Check for new licence” asks %1’s licence server for a newer one, “Load licence from file…” reads one that was sent to you.
You see what would change before you activate it. (Some licence servers activate by themselves when they are asked; then you are told.)</source>
        <extracomment>%1 is a licence owner. The words in quotes are those on the buttons.</extracomment>
        <translation>“Check for new licence” asks %1’s licence server for a newer one, “Load licence from file…” reads one that was sent to you.
You see what would change before you activate it. (Some licence servers activate by themselves when they are asked; then you are told.)</translation>
    </message>
    <message>
        <source>Lists the licences that stay as they are, too.</source>
        <translation>Lists the licences that stay as they are, too.</translation>
    </message>
    <message>
        <source>What the new licence would change, licence by licence. Where it allows fewer seats than are in use the row is red, and seats have to be given back first.</source>
        <translation>What the new licence would change, licence by licence. Where it allows fewer seats than are in use the row is red, and seats have to be given back first.</translation>
    </message>
    <message>
        <source>Shows once more what changes, and asks; then the new licence comes into force on the server. What is stored afterwards is read again and compared. It cannot be undone here.</source>
        <translation>Shows once more what changes, and asks; then the new licence comes into force on the server. What is stored afterwards is read again and compared. It cannot be undone here.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Read again</translation>
    </message>
</context>
<context>
    <name>LicenseOwnerList</name>
    <message>
        <source>Licence owners</source>
        <extracomment>Label of the box that chooses whose licence is shown.</extracomment>
        <translation>Licence owners</translation>
    </message>
    <message>
        <source>Whose licence is shown beside it</source>
        <translation>Whose licence is shown beside it</translation>
    </message>
    <message>
        <source>Whose licence is shown: that of SuperOffice, or of a partner with a licence of its own.</source>
        <translation>Whose licence is shown: that of SuperOffice, or of a partner with a licence of its own.</translation>
    </message>
    <message>
        <source>Owners of the licence server</source>
        <extracomment>Name of the list that chooses whose licence is shown, for screen readers.</extracomment>
        <translation>Owners of the licence server</translation>
    </message>
</context>
<context>
    <name>LicenseOwnerModel</name>
    <message>
        <source>Restricted</source>
        <extracomment>Group of licences that have a ceiling of seats.</extracomment>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <extracomment>Group of licences without a ceiling.</extracomment>
        <translation>Unrestricted</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a licence: %1 its name, %2 its seats, as in &quot;97 of 100 in use&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Licence owners</source>
        <translation>Licence owners</translation>
    </message>
</context>
<context>
    <name>LicenseServer</name>
    <message>
        <source>The licence server has not been asked yet.</source>
        <translation>The licence server has not been asked yet.</translation>
    </message>
    <message>
        <source>%1 Asked at %2.</source>
        <extracomment>%1 is what the licence server said, a whole sentence; %2 a time.</extracomment>
        <translation>%1 Asked at %2.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <extracomment>Title: %1 is a licence.</extracomment>
        <translation>History of %1</translation>
    </message>
    <message>
        <source>The licence server tells nothing of this licence.</source>
        <translation>The licence server tells nothing of this licence.</translation>
    </message>
</context>
<context>
    <name>LicenseServerCommands</name>
    <message>
        <source>Check for new licence</source>
        <extracomment>Button: asks the owner&apos;s licence server whether there is a newer licence.</extracomment>
        <translation>Check for new licence</translation>
    </message>
    <message>
        <source>Load licence from file…</source>
        <extracomment>Button: reads a licence that came as a file.</extracomment>
        <translation>Load licence from file…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button with a menu of commands that are seldom needed.</extracomment>
        <translation>More</translation>
    </message>
    <message>
        <source>Open web shop</source>
        <extracomment>Command: where the owner sells licences.</extracomment>
        <translation>Open web shop</translation>
    </message>
    <message>
        <source>Change serial number…</source>
        <extracomment>Command, opens a dialog.</extracomment>
        <translation>Change serial number…</translation>
    </message>
    <message>
        <source>Remove licence…</source>
        <extracomment>Command, opens a dialog: takes all licences of an owner out of the installation.</extracomment>
        <translation>Remove licence…</translation>
    </message>
    <message>
        <source>History of licence…</source>
        <extracomment>Command: what the owner&apos;s licence server remembers of the licence in the chosen row.</extracomment>
        <translation>History of licence…</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server, and compares what it offers with what is stored</source>
        <translation>Asks the owner’s licence server, and compares what it offers with what is stored</translation>
    </message>
    <message>
        <source>Compares a licence file with what is stored. A file can also be dropped on the page.</source>
        <translation>Compares a licence file with what is stored. A file can also be dropped on the page.</translation>
    </message>
    <message>
        <source>Shows where the web shop is before it is opened</source>
        <translation>Shows where the web shop is before it is opened</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed</source>
        <translation>For an installation that was a demonstration, or whose company has changed</translation>
    </message>
    <message>
        <source>Removes all licences of this owner from the installation, after asking</source>
        <translation>Removes all licences of this owner from the installation, after asking</translation>
    </message>
    <message>
        <source>Choose a licence in the comparison first: check for a new licence, or show all licences.</source>
        <translation>Choose a licence in the comparison first: check for a new licence, or show all licences.</translation>
    </message>
    <message>
        <source>What the licence server remembers of the chosen licence</source>
        <translation>What the licence server remembers of the chosen licence</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server for a newer licence and shows what it would change. Some servers put what they find in force at once, so it is never asked by itself.</source>
        <translation>Asks the owner’s licence server for a newer licence and shows what it would change. Some servers put what they find in force at once, so it is never asked by itself.</translation>
    </message>
    <message>
        <source>Reads a licence that came as a file and shows what it would change. Nothing is in force before you activate it.</source>
        <translation>Reads a licence that came as a file and shows what it would change. Nothing is in force before you activate it.</translation>
    </message>
    <message>
        <source>What is seldom needed: the web shop, another serial number, the history of a licence, and removing one.</source>
        <translation>What is seldom needed: the web shop, another serial number, the history of a licence, and removing one.</translation>
    </message>
    <message>
        <source>Asks the server where the owner sells licences, and shows the address.</source>
        <translation>Asks the server where the owner sells licences, and shows the address.</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed. You are asked first; it cannot be undone here.</source>
        <translation>For an installation that was a demonstration, or whose company has changed. You are asked first; it cannot be undone here.</translation>
    </message>
    <message>
        <source>Takes every licence of this owner out of the installation. You are asked first; it cannot be undone here.</source>
        <translation>Takes every licence of this owner out of the installation. You are asked first; it cannot be undone here.</translation>
    </message>
    <message>
        <source>Asks the owner’s licence server what it remembers of the licence in the chosen row.</source>
        <translation>Asks the owner’s licence server what it remembers of the licence in the chosen row.</translation>
    </message>
</context>
<context>
    <name>LicenseServerPage</name>
    <message>
        <source>Load licence from file</source>
        <translation>Load licence from file</translation>
    </message>
    <message>
        <source>Licence files (*.xml *.lic *.txt);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>Licence files (*.xml *.lic *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Licence server</source>
        <extracomment>Title of a page and entry in the list of sections: where new licences come from.</extracomment>
        <translation>Licence server</translation>
    </message>
    <message>
        <source>Parts of the licence</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Parts of the licence</translation>
    </message>
    <message>
        <source>Owner information</source>
        <extracomment>Tab: what is stored of an owner&apos;s licence.</extracomment>
        <translation>Owner information</translation>
    </message>
    <message>
        <source>New licence</source>
        <extracomment>Tab: what a licence on offer would change.</extracomment>
        <translation>New licence</translation>
    </message>
    <message>
        <source>Superfluous licences</source>
        <extracomment>Tab: who has to give a licence back before the new one fits.</extracomment>
        <translation>Superfluous licences</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The owner’s web shop was found.</source>
        <translation>The owner’s web shop was found.</translation>
    </message>
    <message>
        <source>The licence on offer and what it would change, who has to give a licence back before it fits, and what is stored now.</source>
        <translation>The licence on offer and what it would change, who has to give a licence back before it fits, and what is stored now.</translation>
    </message>
</context>
<context>
    <name>LicenseServerText</name>
    <message>
        <source>Asking the licence server of %1 since %2… That may take a minute.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Asking the licence server of %1 since %2… That may take a minute.</translation>
    </message>
    <message>
        <source>Having the licence file of %1 checked since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Having the licence file of %1 checked since %2…</translation>
    </message>
    <message>
        <source>Getting ready to activate the new licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Getting ready to activate the new licence of %1 since %2…</translation>
    </message>
    <message>
        <source>Getting ready to change the serial number since %2…</source>
        <extracomment>%2 is a time.</extracomment>
        <translation>Getting ready to change the serial number since %2…</translation>
    </message>
    <message>
        <source>Getting ready to remove the licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Getting ready to remove the licence of %1 since %2…</translation>
    </message>
    <message>
        <source>Reading the details of a licence of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Reading the details of a licence of %1 since %2…</translation>
    </message>
    <message>
        <source>Asking the licence server of %1 for the history of a licence since %2… That may take a minute.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Asking the licence server of %1 for the history of a licence since %2… That may take a minute.</translation>
    </message>
    <message>
        <source>Looking for the web shop of %1 since %2…</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Looking for the web shop of %1 since %2…</translation>
    </message>
    <message>
        <source>Changing the serial number since %2… That may take a minute, and can no longer be called off.</source>
        <extracomment>%2 is a time.</extracomment>
        <translation>Changing the serial number since %2… That may take a minute, and can no longer be called off.</translation>
    </message>
    <message>
        <source>Removing the licence of %1 since %2… That can no longer be called off.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Removing the licence of %1 since %2… That can no longer be called off.</translation>
    </message>
    <message>
        <source>Activating the new licence of %1 since %2… That may take a minute, and can no longer be called off.</source>
        <extracomment>%1 is an owner of licences, %2 a time.</extracomment>
        <translation>Activating the new licence of %1 since %2… That may take a minute, and can no longer be called off.</translation>
    </message>
    <message>
        <source>From the file %1, read at %2.</source>
        <extracomment>Where a licence comes from: %1 is the name of a file, %2 a time.</extracomment>
        <translation>From the file %1, read at %2.</translation>
    </message>
    <message>
        <source>From the licence server, fetched at %2.</source>
        <extracomment>Where a licence comes from: %2 is a time.</extracomment>
        <translation>From the licence server, fetched at %2.</translation>
    </message>
    <message>
        <source>That is more than 15 minutes ago: load the file again.</source>
        <translation>That is more than 15 minutes ago: load the file again.</translation>
    </message>
    <message>
        <source>That is more than 15 minutes ago: check again.</source>
        <translation>That is more than 15 minutes ago: check again.</translation>
    </message>
    <message>
        <source>The seats have changed since: load the file again.</source>
        <translation>The seats have changed since: load the file again.</translation>
    </message>
    <message>
        <source>The seats have changed since: check again.</source>
        <translation>The seats have changed since: check again.</translation>
    </message>
    <message>
        <source>The serial number is changed: the server was read again and shows the new one.</source>
        <translation>The serial number is changed: the server was read again and shows the new one.</translation>
    </message>
    <message>
        <source>The licence of %1 is removed: the server was read again and has it no more.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>The licence of %1 is removed: the server was read again and has it no more.</translation>
    </message>
    <message>
        <source>The new licence of %1 is active: the server was read again and shows it.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>The new licence of %1 is active: the server was read again and shows it.</translation>
    </message>
    <message>
        <source>The serial number was not changed.</source>
        <translation>The serial number was not changed.</translation>
    </message>
    <message>
        <source>The licence of %1 was not removed.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>The licence of %1 was not removed.</translation>
    </message>
    <message>
        <source>The new licence of %1 was not activated.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>The new licence of %1 was not activated.</translation>
    </message>
    <message>
        <source>The serial number was sent, but the server shows something else.</source>
        <translation>The serial number was sent, but the server shows something else.</translation>
    </message>
    <message>
        <source>Removing the licence of %1 was sent, but the server still shows one.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Removing the licence of %1 was sent, but the server still shows one.</translation>
    </message>
    <message>
        <source>The new licence of %1 was sent, but the server shows something else.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>The new licence of %1 was sent, but the server shows something else.</translation>
    </message>
    <message>
        <source>Whether the serial number is changed is not known: read the server again to see.</source>
        <translation>Whether the serial number is changed is not known: read the server again to see.</translation>
    </message>
    <message>
        <source>Whether the licence of %1 is removed is not known: read the server again to see.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Whether the licence of %1 is removed is not known: read the server again to see.</translation>
    </message>
    <message>
        <source>Whether the new licence of %1 is active is not known: read the server again to see.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Whether the new licence of %1 is active is not known: read the server again to see.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <extracomment>Beneath an owner of licences: the licence server is being asked, or something is being changed.</extracomment>
        <translation>Under way…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Beneath an owner of licences: the last thing that was asked or done has failed.</extracomment>
        <translation>Failed</translation>
    </message>
    <message>
        <source>%1, asked at %2</source>
        <extracomment>Beneath an owner of licences: %1 is such as &quot;Nothing new&quot;, %2 a time.</extracomment>
        <translation>%1, asked at %2</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Beneath an owner of licences: its licence server.</extracomment>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>New here</source>
        <extracomment>Beneath an owner of licences of whom nothing is stored: a first package is on offer.</extracomment>
        <translation>New here</translation>
    </message>
</context>
<context>
    <name>LicenseStatusText</name>
    <message>
        <source>There is no new licence.</source>
        <translation>There is no new licence.</translation>
    </message>
    <message>
        <source>A new licence is available.</source>
        <translation>A new licence is available.</translation>
    </message>
    <message>
        <source>A licence with a new company name is available.</source>
        <translation>A licence with a new company name is available.</translation>
    </message>
    <message>
        <source>A licence with a new serial number is available.</source>
        <translation>A licence with a new serial number is available.</translation>
    </message>
    <message>
        <source>The licence server has a message, but it is empty.</source>
        <translation>The licence server has a message, but it is empty.</translation>
    </message>
    <message>
        <source>A new licence was found, and the server has activated it by itself.</source>
        <translation>A new licence was found, and the server has activated it by itself.</translation>
    </message>
    <message>
        <source>The licence cannot be fetched from the licence server. Try again later, or load a licence from a file.</source>
        <translation>The licence cannot be fetched from the licence server. Try again later, or load a licence from a file.</translation>
    </message>
    <message>
        <source>The licence server has failed for an unknown reason. Try again later, or load a licence from a file.</source>
        <translation>The licence server has failed for an unknown reason. Try again later, or load a licence from a file.</translation>
    </message>
    <message>
        <source>The server has not said whether there is a new licence.</source>
        <translation>The server has not said whether there is a new licence.</translation>
    </message>
    <message>
        <source>%1 The licence server says: %2</source>
        <extracomment>%1 is what was found, one or two sentences; %2 the licence server&apos;s own message.</extracomment>
        <translation>%1 The licence server says: %2</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>New licence available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>New licence available</translation>
    </message>
    <message>
        <source>New company name available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>New company name available</translation>
    </message>
    <message>
        <source>New serial number available</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>New serial number available</translation>
    </message>
    <message>
        <source>There is a message</source>
        <extracomment>What a check for a new licence has come to: the licence server tells something.</extracomment>
        <translation>There is a message</translation>
    </message>
    <message>
        <source>New licence activated</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>New licence activated</translation>
    </message>
    <message>
        <source>Cannot be fetched</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Cannot be fetched</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <extracomment>What a check for a new licence has come to.</extracomment>
        <translation>Unknown error</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>What a check for a new licence has come to: the server did not tell.</extracomment>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>The server answers “%1”, which is newer than this program.</source>
        <extracomment>%1 is a word of the server that this program does not know.</extracomment>
        <translation>The server answers “%1”, which is newer than this program.</translation>
    </message>
</context>
<context>
    <name>LicenseText</name>
    <message>
        <source>%1 in use, unlimited</source>
        <extracomment>Seats of a licence without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1 in use, unlimited</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <extracomment>Seats of a licence: %1 in use out of %2 owned.</extracomment>
        <translation>%1 of %2 in use</translation>
    </message>
    <message>
        <source>%1 → %2, unlimited</source>
        <extracomment>Seats without a ceiling while changes are staged: %1 in use now, %2 afterwards.</extracomment>
        <translation>%1 → %2, unlimited</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Short form of seats: %1 in use out of %2 owned.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <extracomment>Seats while changes are staged: %1 in use now, %2 afterwards, %3 owned.</extracomment>
        <translation>%1 → %2 of %3</translation>
    </message>
    <message>
        <source>%1, short %2</source>
        <extracomment>%1 is a change of seats such as &quot;97 → 103 of 100&quot;, %2 how many seats are missing.</extracomment>
        <translation>%1, short %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>More seats are in use than owned; %1 is how many more.</extracomment>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>No seat of a licence is left.</extracomment>
        <translation>full</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>A licence without a ceiling.</extracomment>
        <translation>unlimited</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>How many seats are left.</extracomment>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Kind of licence: holds for the whole installation.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>Kind of licence: belongs to one satellite database.</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Kind of licence: assigned to associates.</extracomment>
        <translation>User</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>Kind of licence the server does not tell.</extracomment>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>no free seat</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>no free seat</translation>
    </message>
    <message>
        <source>needs another licence first</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>needs another licence first</translation>
    </message>
    <message>
        <source>needs %1</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;; %1 is another licence.</extracomment>
        <translation>needs %1</translation>
    </message>
    <message>
        <source>the server does not allow it</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>the server does not allow it</translation>
    </message>
    <message>
        <source>read-only here</source>
        <extracomment>Why a licence cannot be given, after &quot;not available:&quot;.</extracomment>
        <translation>read-only here</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <extracomment>State of a box whose content has not arrived from the server.</extracomment>
        <translation>not loaded yet</translation>
    </message>
    <message>
        <source>assigned, will be released</source>
        <extracomment>State of a box: the associate holds the licence and a staged change takes it.</extracomment>
        <translation>assigned, will be released</translation>
    </message>
    <message>
        <source>assigned</source>
        <extracomment>State of a box: the associate holds the licence.</extracomment>
        <translation>assigned</translation>
    </message>
    <message>
        <source>not assigned, will be assigned</source>
        <extracomment>State of a box: a staged change gives the licence.</extracomment>
        <translation>not assigned, will be assigned</translation>
    </message>
    <message>
        <source>not assigned</source>
        <extracomment>State of a box: the associate does not hold the licence.</extracomment>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>not assigned, not available: %1</source>
        <extracomment>State of a box that cannot be ticked; %1 says why, as in &quot;no free seat&quot;.</extracomment>
        <translation>not assigned, not available: %1</translation>
    </message>
    <message>
        <source>What this associate holds has not been loaded yet. Wait a moment.</source>
        <translation>What this associate holds has not been loaded yet. Wait a moment.</translation>
    </message>
    <message>
        <source>No seat is free. Release the licence from somebody else, or buy more seats.</source>
        <translation>No seat is free. Release the licence from somebody else, or buy more seats.</translation>
    </message>
    <message>
        <source>The server does not allow this licence for this associate.</source>
        <translation>The server does not allow this licence for this associate.</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>Short form of seats without a ceiling; %1 is how many are in use.</extracomment>
        <translation>%1, unlimited</translation>
    </message>
    <message>
        <source>changes are being applied</source>
        <extracomment>Why a box cannot be changed, after &quot;not available:&quot;.</extracomment>
        <translation>changes are being applied</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Changes are being applied. Wait until they are done.</translation>
    </message>
    <message>
        <source>Whether these licences can be changed here is not known yet. Wait a moment.</source>
        <translation>Whether these licences can be changed here is not known yet. Wait a moment.</translation>
    </message>
    <message>
        <source>This server has no way for a program to change these licences. Change them in SuperOffice&apos;s user administration.</source>
        <translation>This server has no way for a program to change these licences. Change them in SuperOffice&apos;s user administration.</translation>
    </message>
    <message>
        <source>The server does not let this program change these licences. Change them in SuperOffice&apos;s user administration.</source>
        <translation>The server does not let this program change these licences. Change them in SuperOffice&apos;s user administration.</translation>
    </message>
    <message>
        <source>not here any more</source>
        <extracomment>Why a licence cannot be given or taken: the associate or the licence does not exist any more.</extracomment>
        <translation>not here any more</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a licence cannot be given: %1 &quot;needs User&quot;, %2 why that one cannot be given, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not assigned, needs %1</source>
        <extracomment>State of a box: the associate does not hold the licence, and would be given %1 along with it.</extracomment>
        <translation>not assigned, needs %1</translation>
    </message>
    <message>
        <source>This licence needs %1, which cannot be given to this associate now.</source>
        <translation>This licence needs %1, which cannot be given to this associate now.</translation>
    </message>
    <message>
        <source>The associate or the licence is not here any more.</source>
        <translation>The associate or the licence is not here any more.</translation>
    </message>
    <message>
        <source>enough seats</source>
        <extracomment>A licence that is far from its ceiling, or has none.</extracomment>
        <translation>enough seats</translation>
    </message>
    <message>
        <source>nearly full</source>
        <extracomment>A licence that is close to its ceiling.</extracomment>
        <translation>nearly full</translation>
    </message>
    <message>
        <source>over-assigned</source>
        <extracomment>More seats of a licence are in use than owned.</extracomment>
        <translation>over-assigned</translation>
    </message>
    <message>
        <source>read-only, as last known</source>
        <extracomment>Why a box cannot be changed, after &quot;not available:&quot;.</extracomment>
        <translation>read-only, as last known</translation>
    </message>
    <message>
        <source>This is what was last known of the tenant. It can be changed once the server has been read.</source>
        <translation>This is what was last known of the tenant. It can be changed once the server has been read.</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <extracomment>Kind of licence: it has no ceiling of seats.</extracomment>
        <translation>Unrestricted</translation>
    </message>
    <message>
        <source>Restricted</source>
        <extracomment>Kind of licence: it has a ceiling of seats.</extracomment>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>The server&apos;s figures do not add up: %1 in use and %2 free are not %3.</source>
        <translation>The server&apos;s figures do not add up: %1 in use and %2 free are not %3.</translation>
    </message>
</context>
<context>
    <name>LicensesPage</name>
    <message>
        <source>Licences</source>
        <extracomment>Title of a page and entry in the list of sections.</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licence owners</source>
        <translation>Licence owners</translation>
    </message>
    <message>
        <source>Owners with their restricted and unrestricted module licences</source>
        <translation>Owners with their restricted and unrestricted module licences</translation>
    </message>
    <message>
        <source>Module licences</source>
        <translation>Module licences</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>The licences could not be read</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>No licences</translation>
    </message>
    <message>
        <source>The server knows no licence owner.</source>
        <translation>The server knows no licence owner.</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Reading licences…</translation>
    </message>
    <message>
        <source>The server has been asked for all licence owners.</source>
        <translation>The server has been asked for all licence owners.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %Ln licence(s)</source>
        <extracomment>Line under the page title: %1 the company, %2 the licence owner, %Ln how many of its licences are listed.</extracomment>
        <translation>
            <numerusform>%1 · %2 · %Ln licence</numerusform>
            <numerusform>%1 · %2 · %Ln licences</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats and details of the chosen owner&apos;s licences</source>
        <translation>Seats and details of the chosen owner&apos;s licences</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Sign in to see the licences of your tenant.</source>
        <translation>Sign in to see the licences of your tenant.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Whose licences the table shows: all of an owner, or only those with or without a ceiling of seats.</source>
        <translation>Whose licences the table shows: all of an owner, or only those with or without a ceiling of seats.</translation>
    </message>
    <message>
        <source>The licences of the chosen owner, with the seats owned, in use and left. Enter or a double click shows who holds one. Licences that SuperOffice hides are hidden here too.</source>
        <translation>The licences of the chosen owner, with the seats owned, in use and left. Enter or a double click shows who holds one. Licences that SuperOffice hides are hidden here too.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Read again</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>The link leads to %1.</source>
        <extracomment>Follows what a licence server says; %1 is a host such as &quot;shop.superoffice.com&quot;.</extracomment>
        <translation>The link leads to %1.</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: open the link in the browser.</extracomment>
        <translation>Open link</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of the progress bar, for screen readers.</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Applying changes…</source>
        <translation>Applying changes…</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Reading licences…</translation>
    </message>
    <message>
        <source>Reading associates…</source>
        <translation>Reading associates…</translation>
    </message>
    <message>
        <source>Reading who holds what…</source>
        <translation>Reading who holds what…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>Progress: %1 what is done, %2 of %3 done.
----------
Progress: %1 what is read, %2 of %3 done.</extracomment>
        <translation>%1 %2 of %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stop waiting for the server.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop waiting for the server</source>
        <translation>Stop waiting for the server</translation>
    </message>
    <message>
        <source>Stops waiting for the server</source>
        <translation>Stops waiting for the server</translation>
    </message>
    <message>
        <source>%1 The server is slow (%2).</source>
        <extracomment>%1 what is going on, as in &quot;Reading licences…&quot;; %2 is a call of the server that has taken more than five seconds.</extracomment>
        <translation>%1 The server is slow (%2).</translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <extracomment>Progress: %1 as in &quot;Applying changes… 12 of 40&quot;.</extracomment>
        <translation>%1, less than a minute left</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln minute(s) left</source>
        <extracomment>Progress: %1 as in &quot;Applying changes… 12 of 40&quot;.</extracomment>
        <translation>
            <numerusform>%1, about %Ln minute left</numerusform>
            <numerusform>%1, about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>How far reading or applying has come. A request that takes more than five seconds is named; Cancel stops waiting for it.</source>
        <translation>How far reading or applying has come. A request that takes more than five seconds is named; Cancel stops waiting for it.</translation>
    </message>
    <message>
        <source>Everything has been read.</source>
        <translation>Everything has been read.</translation>
    </message>
</context>
<context>
    <name>LoopbackListener</name>
    <message>
        <source>Nobody signed in in the browser in time. Sign in again.</source>
        <translation>Nobody signed in in the browser in time. Sign in again.</translation>
    </message>
    <message>
        <source>This computer does not let Seatkeeper wait for the browser: no port on 127.0.0.1 is free. Restart Seatkeeper and sign in again.</source>
        <translation>This computer does not let Seatkeeper wait for the browser: no port on 127.0.0.1 is free. Restart Seatkeeper and sign in again.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Seatkeeper is waiting for. Sign in again from Seatkeeper.</source>
        <translation>This answer does not belong to the sign-in that Seatkeeper is waiting for. Sign in again from Seatkeeper.</translation>
    </message>
    <message>
        <source>You can close this window and go back to Seatkeeper.</source>
        <extracomment>Shown in the browser when the sign-in is over.</extracomment>
        <translation>You can close this window and go back to Seatkeeper.</translation>
    </message>
    <message>
        <source>SuperOffice did not sign you in: %1</source>
        <extracomment>Shown in the browser; %1 is the sign-in page&apos;s own explanation.</extracomment>
        <translation>SuperOffice did not sign you in: %1</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Menu entry: read everything from the server again.</extracomment>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu entry.</extracomment>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Find associates</source>
        <extracomment>Menu entry: go to the search field.</extracomment>
        <translation>&amp;Find associates</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;Assignments</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Assignments</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Changes</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Appearance: as the desktop says.</extracomment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Appearance.</extracomment>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Appearance.</extracomment>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Menu entry and button.</extracomment>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <extracomment>Menu entry and button.</extracomment>
        <translation>R&amp;edo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>Tooltip of Undo: %1 is the step that would be undone.</extracomment>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>Tooltip of Redo: %1 is the step that would be done again.</extracomment>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Menu.</extracomment>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <extracomment>Menu: light or dark.</extracomment>
        <translation>A&amp;ppearance</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <extracomment>Menu entry: opens the dialog in which a tenant is chosen.</extracomment>
        <translation>&amp;Connections…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Diagnostics</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Acti&amp;vity</translation>
    </message>
    <message>
        <source>&amp;Import assignments…</source>
        <extracomment>Menu entry and button: stage what a file says.</extracomment>
        <translation>&amp;Import assignments…</translation>
    </message>
    <message>
        <source>Stages licences as a CSV file says, after showing what it comes to</source>
        <translation>Stages licences as a CSV file says, after showing what it comes to</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Menu entry and button: write what is known into a file.</extracomment>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Saves assignments, seats, history or runs as a file</source>
        <translation>Saves assignments, seats, history or runs as a file</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Dash&amp;board</translation>
    </message>
    <message>
        <source>Licence serve&amp;r</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>Licence serve&amp;r</translation>
    </message>
    <message>
        <source>&amp;Satellites</source>
        <extracomment>Menu entry: show this page.</extracomment>
        <translation>&amp;Satellites</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>Menu entry: opens the dialog in which the program is set up.</extracomment>
        <translation>&amp;Preferences…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <extracomment>Menu entry: type what is wanted, be it an action, a page, a licence, its owner or an associate.</extracomment>
        <translation>Command &amp;palette…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>Appearance: light on black, with clear borders, for those who see little.</extracomment>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>Opens the list of connections, where you choose, add or test one. You are asked about staged changes before the tenant is left.</source>
        <translation>Opens the list of connections, where you choose, add or test one. You are asked about staged changes before the tenant is left.</translation>
    </message>
    <message>
        <source>Reads a CSV file of associates and licences, shows line by line what it would change, and stages it. Nothing is sent to the server.</source>
        <translation>Reads a CSV file of associates and licences, shows line by line what it would change, and stages it. Nothing is sent to the server.</translation>
    </message>
    <message>
        <source>Sets up Seatkeeper on this computer: language, appearance, thresholds and notifications.</source>
        <translation>Sets up Seatkeeper on this computer: language, appearance, thresholds and notifications.</translation>
    </message>
    <message>
        <source>Ends Seatkeeper. You are asked about staged changes first.</source>
        <translation>Ends Seatkeeper. You are asked about staged changes first.</translation>
    </message>
    <message>
        <source>Takes back the last step of staging. What has been applied is undone under Activity.</source>
        <translation>Takes back the last step of staging. What has been applied is undone under Activity.</translation>
    </message>
    <message>
        <source>Stages again what was taken back last.</source>
        <translation>Stages again what was taken back last.</translation>
    </message>
    <message>
        <source>Goes to the search field over the associates.</source>
        <translation>Goes to the search field over the associates.</translation>
    </message>
    <message>
        <source>Finds any command, page, licence, owner or associate by a few letters of its name.</source>
        <translation>Finds any command, page, licence, owner or associate by a few letters of its name.</translation>
    </message>
    <message>
        <source>The language of Seatkeeper, in which the server is asked for its names, too. Everything stays where it is.</source>
        <translation>The language of Seatkeeper, in which the server is asked for its names, too. Everything stays where it is.</translation>
    </message>
    <message>
        <source>How Seatkeeper looks. Nothing else changes.</source>
        <translation>How Seatkeeper looks. Nothing else changes.</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Changes are being applied. Wait until they are done.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 (demo) – %2 – Seatkeeper</source>
        <extracomment>Window title: %1 the tenant (company), %2 the user signed in.</extracomment>
        <translation>%1 (demo) – %2 – Seatkeeper</translation>
    </message>
    <message>
        <source>%1 – %2 – Seatkeeper</source>
        <translation>%1 – %2 – Seatkeeper</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are staged and have not been applied.</source>
        <translation>
            <numerusform>%Ln change is staged and has not been applied.</numerusform>
            <numerusform>%Ln changes are staged and have not been applied.</numerusform>
        </translation>
    </message>
    <message>
        <source>The support bundle is on the clipboard.</source>
        <translation>The support bundle is on the clipboard.</translation>
    </message>
    <message>
        <source>Leaving now loses what is staged. The server is left as it is.</source>
        <translation>Leaving now loses what is staged. The server is left as it is.</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <extracomment>Button: leave the tenant, or the program, although changes are staged.</extracomment>
        <translation>Leave anyway</translation>
    </message>
    <message>
        <source>Changes are being applied. Wait until they are done.</source>
        <translation>Changes are being applied. Wait until they are done.</translation>
    </message>
    <message>
        <source>Reclaim seats</source>
        <extracomment>A step that can be undone: the release of seats that nobody seems to need.</extracomment>
        <translation>Reclaim seats</translation>
    </message>
</context>
<context>
    <name>MenuAction</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a submenu, called by both: %1 the submenu, %2 the entry.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ModuleLicenseModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>A licence without a ceiling, where its number of seats would stand.</extracomment>
        <translation>unlimited</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>In use</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Free</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: kind of licence.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <extracomment>Column: the licence that is needed first.</extracomment>
        <translation>Prerequisite</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what the licence is for.</extracomment>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Show</source>
        <extracomment>Button: go to what a notice is about.</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: put a notice away.</extracomment>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1: %2 of %3 seats in use</source>
        <extracomment>Notification: %1 is a licence; %2 of its %3 seats are in use.</extracomment>
        <translation>%1: %2 of %3 seats in use</translation>
    </message>
    <message>
        <source>%1: the licence expires today</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>%1: the licence expires today</translation>
    </message>
    <message numerus="yes">
        <source>%1: the licence expires in %Ln day(s)</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>
            <numerusform>%1: the licence expires in %Ln day</numerusform>
            <numerusform>%1: the licence expires in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the licence expired %Ln day(s) ago</source>
        <extracomment>Notification: %1 is a licence owner.</extracomment>
        <translation>
            <numerusform>%1: the licence expired %Ln day ago</numerusform>
            <numerusform>%1: the licence expired %Ln days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 has finished: %2 verified, %3 not applied</source>
        <extracomment>Notification: %1 is the number of a run; %2 changes were verified, %3 could not be applied.</extracomment>
        <translation>Run %1 has finished: %2 verified, %3 not applied</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) need attention</source>
        <extracomment>Notification: so many licences have few seats left or are about to expire.</extracomment>
        <translation>
            <numerusform>%Ln licence need attention</numerusform>
            <numerusform>%Ln licences need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Follows lines such as &quot;Sales Premium: 97 of 100 seats in use&quot;.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenIdProvider</name>
    <message>
        <source>SuperOffice&apos;s confirmation of the sign-in cannot be trusted, so it was not used. Check this computer&apos;s date and time, then sign in again.</source>
        <translation>SuperOffice&apos;s confirmation of the sign-in cannot be trusted, so it was not used. Check this computer&apos;s date and time, then sign in again.</translation>
    </message>
</context>
<context>
    <name>OpenIdSignIn</name>
    <message>
        <source>The sign-in has expired. Sign in again.</source>
        <translation>The sign-in has expired. Sign in again.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was refused or given up.</source>
        <translation>The sign-in in the browser was refused or given up.</translation>
    </message>
    <message>
        <source>The browser signed in to the tenant %1, but this connection is for %2. Sign out of SuperOffice in the browser, then sign in again.</source>
        <extracomment>%1 and %2 are names such as &quot;Cust31415&quot;. &quot;Tenant&quot;: a customer&apos;s own database.</extracomment>
        <translation>The browser signed in to the tenant %1, but this connection is for %2. Sign out of SuperOffice in the browser, then sign in again.</translation>
    </message>
    <message>
        <source>SuperOffice did not say which tenant you signed in to. Enter the tenant in the connection&apos;s settings.</source>
        <translation>SuperOffice did not say which tenant you signed in to. Enter the tenant in the connection&apos;s settings.</translation>
    </message>
</context>
<context>
    <name>OpenIdTokens</name>
    <message>
        <source>SuperOffice did not complete the sign-in. It may have taken too long, or the application id or secret is wrong: check them, then sign in again.</source>
        <translation>SuperOffice did not complete the sign-in. It may have taken too long, or the application id or secret is wrong: check them, then sign in again.</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Origin</source>
        <extracomment>Name of the place that says where an assignment comes from.</extracomment>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the place that says where an assignment comes from.</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show run %1</source>
        <extracomment>Button: goes to the page &quot;Activity&quot;; %1 is the number of a run.</extracomment>
        <translation>Show run %1</translation>
    </message>
    <message>
        <source>Says how the associate came to have the licence or to lack it: directly, through a user plan, by a run of Seatkeeper, or by somebody else. Nothing is changed here.</source>
        <translation>Says how the associate came to have the licence or to lack it: directly, through a user plan, by a run of Seatkeeper, or by somebody else. Nothing is changed here.</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an associate, %2 a licence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not assigned.</source>
        <translation>Not assigned.</translation>
    </message>
    <message>
        <source>Assigned directly.</source>
        <translation>Assigned directly.</translation>
    </message>
    <message>
        <source>Comes with the user plan %1.</source>
        <extracomment>How a licence comes to be held: %1 lists user plans, nearly always one.</extracomment>
        <translation>Comes with the user plan %1.</translation>
    </message>
    <message>
        <source>A staged change will assign it.</source>
        <translation>A staged change will assign it.</translation>
    </message>
    <message>
        <source>A staged change will release it.</source>
        <translation>A staged change will release it.</translation>
    </message>
    <message>
        <source>No run on this computer has given or taken it.</source>
        <translation>No run on this computer has given or taken it.</translation>
    </message>
    <message>
        <source>Given outside Seatkeeper, or with it on another computer.</source>
        <translation>Given outside Seatkeeper, or with it on another computer.</translation>
    </message>
    <message>
        <source>Taken outside Seatkeeper, or with it on another computer, after run %1 had given it.</source>
        <extracomment>%1 is the number of a run.</extracomment>
        <translation>Taken outside Seatkeeper, or with it on another computer, after run %1 had given it.</translation>
    </message>
    <message>
        <source>Given outside Seatkeeper, or with it on another computer, after run %1 had taken it.</source>
        <extracomment>%1 is the number of a run.</extracomment>
        <translation>Given outside Seatkeeper, or with it on another computer, after run %1 had taken it.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>Something that was done before what was told above; %1 is a sentence or two.</extracomment>
        <translation>Earlier: %1</translation>
    </message>
    <message>
        <source>What the server made of it is not known.</source>
        <translation>What the server made of it is not known.</translation>
    </message>
    <message>
        <source>Perhaps given</source>
        <extracomment>What a run has done about a licence; &quot;by Ingrid Holm in run 12&quot; follows, as in all that come.</extracomment>
        <translation>Perhaps given</translation>
    </message>
    <message>
        <source>Perhaps taken</source>
        <translation>Perhaps taken</translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>What a run was to do about a licence.</extracomment>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What a run has done about a licence when it took its own changes back.</extracomment>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Given with a user plan</source>
        <extracomment>What a run has done about a licence that a user plan brings along.</extracomment>
        <translation>Given with a user plan</translation>
    </message>
    <message>
        <source>Taken with a user plan</source>
        <translation>Taken with a user plan</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>What a run has done about a licence.</extracomment>
        <translation>Given</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>%1 by %2 in run %3 on %4.</source>
        <extracomment>%1 is a deed such as &quot;Given&quot; or &quot;Perhaps taken&quot;, %2 an administrator, %3 the number of a run, %4 date and time.</extracomment>
        <translation>%1 by %2 in run %3 on %4.</translation>
    </message>
    <message>
        <source>%1 by %2 in run %3 on %4: %5.</source>
        <extracomment>The same with the comment of the run, %5, which comes in quotation marks.</extracomment>
        <translation>%1 by %2 in run %3 on %4: %5.</translation>
    </message>
</context>
<context>
    <name>PackageFigures</name>
    <message>
        <source>What</source>
        <extracomment>Column: what is told of a package, as in &quot;Serial number&quot;.</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: what is told of a package, as in &quot;1010031415&quot;.</extracomment>
        <translation>Value</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and how far away it is: %1 is such as &quot;27/03/2027&quot;, %2 such as &quot;in 23 days&quot; or &quot;not a date&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Who issues licences.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>The company that owns the database.</extracomment>
        <translation>Company</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>What the licence is for.</extracomment>
        <translation>Product</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The version of the product that the licence is for.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>What a date is about: the nominal end of a licence.</extracomment>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>What a date is about: from then on administrators are warned.</extracomment>
        <translation>Warning begins</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>What a date is about: until then an expired licence goes on.</extracomment>
        <translation>Grace ends</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>What a date is about: updates are included until then.</extracomment>
        <translation>Maintenance ends</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>What a date is about: the licence server is asked again by the server itself.</extracomment>
        <translation>Next check</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <extracomment>How long the server program may run, beside &quot;Server expires&quot;; %1 is a number of days.</extracomment>
        <translation>in %1 days</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <extracomment>Since when the server program may not run; %1 is a number of days.</extracomment>
        <translation>%1 days ago</translation>
    </message>
    <message>
        <source>Server expires</source>
        <extracomment>What a date is about: until then the server program may run.</extracomment>
        <translation>Server expires</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Name, product and version of the database.</extracomment>
        <translation>Database</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>System, site or user licence.</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>satellite database</source>
        <translation>satellite database</translation>
    </message>
    <message>
        <source>central database</source>
        <translation>central database</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>The database is a copy that somebody has taken along.</extracomment>
        <translation>Travel</translation>
    </message>
    <message>
        <source>on travel</source>
        <translation>on travel</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Version of the server program.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>A warning of the server about itself.</extracomment>
        <translation>Warning</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Seats of a licence without a ceiling.</extracomment>
        <translation>unlimited</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>The name of a licence that programs know it by.</extracomment>
        <translation>Code name</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>What a licence is for.</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>How many may hold a licence.</extracomment>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>The licence that has to be held first.</extracomment>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Brings along</source>
        <extracomment>What a user plan brings with it.</extracomment>
        <translation>Brings along</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One fact: %1 what it is about, as in &quot;Seats&quot;; %2 as in &quot;25&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PackageOwnerModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of an owner: %1 its name, %2 what is to be known, as in &quot;Not asked yet&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Nothing is called that</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: type more</source>
        <extracomment>Under a list that shows only some of what was found: %1 how many, %2 of how many. &quot;Type more&quot; letters, to narrow it down.</extracomment>
        <translation>%1 of %2: type more</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>What an entry of the command palette is: a command of the menus.</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>What an entry of the command palette is: a page of the window.</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>What an entry of the command palette is.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>What an entry of the command palette is: an owner of licences.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>What an entry of the command palette is: a person.</extracomment>
        <translation>Associate</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Own server</source>
        <extracomment>Where a tenant is: on the customer&apos;s own server.</extracomment>
        <translation>Own server</translation>
    </message>
    <message>
        <source>SuperOffice Online</source>
        <extracomment>Where a tenant is: in the vendor&apos;s cloud. The name is not translated.</extracomment>
        <translation>SuperOffice Online</translation>
    </message>
</context>
<context>
    <name>PlainTextDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Button.</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Text as the server sent it, to be read and copied.</source>
        <translation>Text as the server sent it, to be read and copied.</translation>
    </message>
</context>
<context>
    <name>PlannedCalls</name>
    <message>
        <source>The whole user as just read, with nothing changed but the rows of these licences:</source>
        <translation>The whole user as just read, with nothing changed but the rows of these licences:</translation>
    </message>
</context>
<context>
    <name>PlannedChanges</name>
    <message>
        <source>Line %1: “%2” is not a day such as 2027-01-31.</source>
        <extracomment>%1 is the number of a line in a file, %2 what stands there.</extracomment>
        <translation>Line %1: “%2” is not a day such as 2027-01-31.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a whole number of seats.</source>
        <extracomment>%1 is the number of a line in a file, %2 what stands there.</extracomment>
        <translation>Line %1: “%2” is not a whole number of seats.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>A licence is nearly full before it is full: choose a lower first share. Until then the former shares hold.</source>
        <translation>A licence is nearly full before it is full: choose a lower first share. Until then the former shares hold.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Whatever you choose here takes effect at once.</source>
        <translation>Whatever you choose here takes effect at once.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Label of a choice.</extracomment>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice of a language: the one that the desktop speaks.
----------
Appearance: light or dark, as the desktop is.</extracomment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Label of a choice: light, dark and the like.</extracomment>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance.</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance.</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Appearance.
----------
Appearance: light on black, with clear borders, for those who see little.</extracomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Seat thresholds</source>
        <extracomment>Title of a group of fields: from where on a licence counts as full.</extracomment>
        <translation>Seat thresholds</translation>
    </message>
    <message>
        <source>From which share of its seats on a licence is marked. One without a free seat always counts as full.</source>
        <translation>From which share of its seats on a licence is marked. One without a free seat always counts as full.</translation>
    </message>
    <message>
        <source>&amp;Nearly full (amber) from</source>
        <extracomment>Label of a share in per cent; amber is the colour of the sign.</extracomment>
        <translation>&amp;Nearly full (amber) from</translation>
    </message>
    <message>
        <source>&amp;Full (red) from</source>
        <extracomment>Label of a share in per cent; red is the colour of the sign.</extracomment>
        <translation>&amp;Full (red) from</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Follows a number in a field.</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Show the &amp;tour again</source>
        <extracomment>Button: starts the tour of the program.</extracomment>
        <translation>Show the &amp;tour again</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>The language of the program. The server is asked to answer in it, too; what is staged stays.</source>
        <translation>The language of the program. The server is asked to answer in it, too; what is staged stays.</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, or whatever the desktop uses.</source>
        <translation>Light, dark or high contrast, or whatever the desktop uses.</translation>
    </message>
    <message>
        <source>From which share of its seats on a licence is marked as nearly full and as full, on every page.</source>
        <translation>From which share of its seats on a licence is marked as nearly full and as full, on every page.</translation>
    </message>
    <message>
        <source>Tells when a refresh finds that a licence has become nearly full, full, or over-assigned.</source>
        <translation>Tells when a refresh finds that a licence has become nearly full, full, or over-assigned.</translation>
    </message>
    <message>
        <source>Tells how applying ended if you were in another window meanwhile.</source>
        <translation>Tells how applying ended if you were in another window meanwhile.</translation>
    </message>
    <message>
        <source>Tells so many days before a licence expires, and once more when it has expired.</source>
        <translation>Tells so many days before a licence expires, and once more when it has expired.</translation>
    </message>
    <message>
        <source>Closes this dialog and shows the essentials on the pages themselves.</source>
        <translation>Closes this dialog and shows the essentials on the pages themselves.</translation>
    </message>
    <message>
        <source>Closes this dialog. What you chose holds already.</source>
        <translation>Closes this dialog. What you chose holds already.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a group of fields: what the user is told of.</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>While you work in another program your desktop shows them, if it can; otherwise they appear at the top of this window.</source>
        <translation>While you work in another program your desktop shows them, if it can; otherwise they appear at the top of this window.</translation>
    </message>
    <message>
        <source>A licence is &amp;running out of seats</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>A licence is &amp;running out of seats</translation>
    </message>
    <message>
        <source>Changes have been a&amp;pplied while you were elsewhere</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>Changes have been a&amp;pplied while you were elsewhere</translation>
    </message>
    <message>
        <source>A licence is about to &amp;expire, or has expired</source>
        <extracomment>Box: what the user is told of.</extracomment>
        <translation>A licence is about to &amp;expire, or has expired</translation>
    </message>
    <message>
        <source>&amp;Days before it expires</source>
        <extracomment>Label of a number of days: how long before a licence expires the user is told.</extracomment>
        <translation>&amp;Days before it expires</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Proposed changes</source>
        <extracomment>Name of the place that asks what to do with changes that need others.</extracomment>
        <translation>Proposed changes</translation>
    </message>
    <message>
        <source>Asks what is to be done where a change needs others: what goes with it, how many seats that costs, and who cannot have it. Whatever you choose is only staged; Escape leaves everything as it is.</source>
        <translation>Asks what is to be done where a change needs others: what goes with it, how many seats that costs, and who cannot have it. Whatever you choose is only staged; Escape leaves everything as it is.</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>These licences also need %1: %2 more seats.</source>
        <extracomment>%1 lists licences, as in &quot;User and Windows&quot;, %2 how many more seats each takes: &quot;0 and 12&quot;.</extracomment>
        <translation>These licences also need %1: %2 more seats.</translation>
    </message>
    <message numerus="yes">
        <source>%1 also needs %2: %Ln more seat(s).</source>
        <extracomment>%1 is a licence that is being given, %2 the one it needs.</extracomment>
        <translation>
            <numerusform>%1 also needs %2: %Ln more seat.</numerusform>
            <numerusform>%1 also needs %2: %Ln more seats.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 also needs %2: %3 more seats.</source>
        <extracomment>%1 is a licence that is being given, %2 lists those it needs, as in &quot;User and Windows&quot;, %3 how many more seats each of them takes, as in &quot;0 and 12&quot;.</extracomment>
        <translation>%1 also needs %2: %3 more seats.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A licence and how many associates lose it: &quot;Calendar (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Released as well: %1.</source>
        <extracomment>Licences that go because another box changes; %1 lists them, as in &quot;Calendar (3) and Mobile (1)&quot;.</extracomment>
        <translation>Released as well: %1.</translation>
    </message>
    <message>
        <source>%1: %2 seats needed, %3 free, short %4.</source>
        <extracomment>%1 is a licence, %2 seats wished for, %3 seats left, %4 how many are missing.</extracomment>
        <translation>%1: %2 seats needed, %3 free, short %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associate(s) cannot have it:</source>
        <extracomment>Heading over the names of associates who cannot be given a licence.</extracomment>
        <translation>
            <numerusform>%Ln associate cannot have it:</numerusform>
            <numerusform>%Ln associates cannot have it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) cannot be changed:</source>
        <extracomment>Heading over a list of boxes, each with associate and licence.</extracomment>
        <translation>
            <numerusform>%Ln box cannot be changed:</numerusform>
            <numerusform>%Ln boxes cannot be changed:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an associate, %2 a licence, or why it cannot be given, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is an associate, %2 a licence, %3 why it cannot be changed, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Last line of a list of which only the beginning is shown.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is needed</source>
        <extracomment>Button: give the licences that are needed as well.</extracomment>
        <translation>Add what is needed</translation>
    </message>
    <message>
        <source>Release these too</source>
        <extracomment>Button: take the licences that depend on it as well.</extracomment>
        <translation>Release these too</translation>
    </message>
    <message>
        <source>Change the others</source>
        <extracomment>Button: leave those out who cannot have it, and change all others.</extracomment>
        <translation>Change the others</translation>
    </message>
    <message>
        <source>Only those who need nothing</source>
        <translation>Only those who need nothing</translation>
    </message>
    <message>
        <source>Only those who lose nothing else</source>
        <translation>Only those who lose nothing else</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message numerus="yes">
        <source>Taken from %Ln associate(s) who cannot log in:</source>
        <extracomment>Heading over associates, each with a licence: seats are taken from them for others.</extracomment>
        <translation>
            <numerusform>Taken from %Ln associate who cannot log in:</numerusform>
            <numerusform>Taken from %Ln associates who cannot log in:</numerusform>
        </translation>
    </message>
    <message>
        <source>needed for %1</source>
        <extracomment>Why a licence cannot be taken; %1 is another licence, which is to stay.</extracomment>
        <translation>needed for %1</translation>
    </message>
    <message numerus="yes">
        <source>Free %Ln who cannot log in</source>
        <extracomment>Button: take the licence that lacks seats from %Ln associates who cannot log in.</extracomment>
        <translation>
            <numerusform>Free %Ln who cannot log in</numerusform>
            <numerusform>Free %Ln who cannot log in</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the seats</source>
        <extracomment>Button: take seats from those who cannot log in, and give them to the others.</extracomment>
        <translation>Move the seats</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Open the combo box selection popup</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Show </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Could not delete directory.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recent Places</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Paper source:</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Page Layout</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Width:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Height:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Page order:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Page size:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Pages per sheet:</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Reverse portrait</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Reverse landscape</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>top margin</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>bottom margin</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>left margin</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>right margin</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeters (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Points (pt)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inches (in)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restore Defaults</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o to All</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Save All</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Yes to &amp;All</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Options &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Print to File (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Print To File ...</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Write PDF file</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Local file</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 already exists.
Do you want to overwrite it?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 is a directory.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>File %1 is not writable.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>All Pages</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Odd Pages</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Even Pages</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Invalid Pages Definition</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Current Page</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Print range</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Colour Mode</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Output Settings</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grayscale</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Collate</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copies:</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Pages from</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Double Sided Printing</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Page Set:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Long side binding</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Short side binding</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Output &amp;file:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;roperties</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Location:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Scroll here</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Scroll left</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page right</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Scroll right</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page left</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Right edge</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Scroll Left</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Scroll Right</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
</context>
<context>
    <name>ReclaimModel</name>
    <message>
        <source>former employee</source>
        <extracomment>Why a seat might be taken back: the associate is marked as retired.</extracomment>
        <translation>former employee</translation>
    </message>
    <message>
        <source>cannot log in</source>
        <extracomment>Why a seat might be taken back.</extracomment>
        <translation>cannot log in</translation>
    </message>
    <message>
        <source>has never logged in</source>
        <extracomment>Why a seat might be taken back.</extracomment>
        <translation>has never logged in</translation>
    </message>
    <message>
        <source>not logged in for %1 days</source>
        <extracomment>Why a seat might be taken back; %1 is a number of days.</extracomment>
        <translation>not logged in for %1 days</translation>
    </message>
    <message>
        <source>contained in the user plan</source>
        <extracomment>Why a seat might be taken back: a user plan brings the same licence with it.</extracomment>
        <translation>contained in the user plan</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When somebody last signed in, where the server does not say.</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When somebody last signed in.</extracomment>
        <translation>never</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person who holds a licence.</extracomment>
        <translation>Associate</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a seat might be taken back.</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Column: when somebody last signed in.</extracomment>
        <translation>Last login</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Owner</translation>
    </message>
</context>
<context>
    <name>RemoveLicenseDialog</name>
    <message>
        <source>Remove licence</source>
        <extracomment>Title of a dialog.
----------
Button: removes all licences of an owner for good.</extracomment>
        <translation>Remove licence</translation>
    </message>
    <message>
        <source>This removes every licence of %1 from the installation; whoever holds one can no longer use it. It cannot be undone here: the licence would have to be fetched or loaded from its file again.

Type %2 to confirm.</source>
        <extracomment>%1 is a licence owner as people call it, %2 its code name, which has to be typed.</extracomment>
        <translation>This removes every licence of %1 from the installation; whoever holds one can no longer use it. It cannot be undone here: the licence would have to be fetched or loaded from its file again.

Type %2 to confirm.</translation>
    </message>
    <message>
        <source>Licence &amp;owner</source>
        <extracomment>Label of a line: whose licences are to be removed.</extracomment>
        <translation>Licence &amp;owner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Type the owner’s name as it stands above, so that nothing is removed by mistake.</source>
        <translation>Type the owner’s name as it stands above, so that nothing is removed by mistake.</translation>
    </message>
    <message>
        <source>Takes every licence of this owner out of the installation at once; nobody can use them any more. It cannot be undone here.</source>
        <translation>Takes every licence of this owner out of the installation at once; nobody can use them any more. It cannot be undone here.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed page: %1 is its number, %2 how many there are.</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>no answer</source>
        <extracomment>Status of a request to the server that got no answer.</extracomment>
        <translation>no answer</translation>
    </message>
    <message>
        <source>%1 (try %2)</source>
        <extracomment>Status of a request to the server: %1 is the HTTP status, %2 which try it was.</extracomment>
        <translation>%1 (try %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Duration: %1 is a number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the list of requests: when it was sent.</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Column of the list of requests: verb and path.</extracomment>
        <translation>Request</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the list of requests: the HTTP status.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the list of requests.</extracomment>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column of the list of requests: how large the answer was.</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>Server&apos;s note</source>
        <extracomment>Column of the list of requests: what the server says a request cost it, or why there was no answer.</extracomment>
        <translation>Server&apos;s note</translation>
    </message>
</context>
<context>
    <name>RunExportTable</name>
    <message>
        <source>Runs</source>
        <extracomment>Title of an exported table: a run is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Column of an exported file: the number of a run, which is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Run</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column of an exported file: when a run was started.</extracomment>
        <translation>Started</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column of an exported file: when a run ended.</extracomment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of an exported file: who started a run.</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Column of an exported file: the administrator&apos;s own words.</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of an exported file: finished, stopped, interrupted.</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Column of an exported file: how many licences were to be given or taken.</extracomment>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Items</source>
        <extracomment>Column of an exported file: how many items a run had.</extracomment>
        <translation>Items</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Column of an exported file: how many items were read back as wanted.</extracomment>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column of an exported file: how many items were refused or did not end as wanted.</extracomment>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column of an exported file: how many items ended in a way that nobody knows.</extracomment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column of an exported file: how many items were not begun.</extracomment>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of an exported file: what a run is about, as in &quot;Changes&quot; or &quot;Licence activated&quot;.</extracomment>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>RunFilterBar</name>
    <message>
        <source>Search by comment, user or number</source>
        <translation>Search by comment, user or number</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <extracomment>Name of the search field over the list of runs, for screen readers.</extracomment>
        <translation>Filter runs</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Label of the box that chooses which runs are listed; also its name for screen readers.</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>All runs</source>
        <extracomment>Choice of runs.</extracomment>
        <translation>All runs</translation>
    </message>
    <message>
        <source>With failures</source>
        <extracomment>Choice of runs: those of which something failed or is unknown.</extracomment>
        <translation>With failures</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Choice of runs: those that the end of the program has cut off.</extracomment>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button: list every run again.</extracomment>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Lists the runs in whose comment, user or number the words you type occur.</source>
        <translation>Lists the runs in whose comment, user or number the words you type occur.</translation>
    </message>
    <message>
        <source>Lists all runs, only those of which something failed, or only those that were interrupted.</source>
        <translation>Lists all runs, only those of which something failed, or only those that were interrupted.</translation>
    </message>
</context>
<context>
    <name>RunItemExportTable</name>
    <message>
        <source>Associate ID</source>
        <extracomment>Column of an exported file: the number of an associate.</extracomment>
        <translation>Associate ID</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column of an exported file: the person an item of a run is about.</extracomment>
        <translation>Associate</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of the licences.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>Column of an exported file: licences that an item of a run gives.</extracomment>
        <translation>Given</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Column of an exported file: licences that an item of a run takes.</extracomment>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of an exported file: how an item of a run ended.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of an exported file: when an item of a run ended.</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column of an exported file: licences held before an item of a run, or a licence before it was changed.</extracomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column of an exported file: licences held after an item of a run, or a licence after it was changed.</extracomment>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>RunItemModel</name>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person an item of a run is about.</extracomment>
        <translation>Associate</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licences.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>Column: licences that an item of a run gives.</extracomment>
        <translation>Given</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Column: licences that an item of a run takes.</extracomment>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: how an item of a run ended.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: when an item of a run ended.</extracomment>
        <translation>When</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Ends a list of lines: so many more are not shown.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column: licences held before an item of a run, or a licence before it was changed.</extracomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column: licences held after an item of a run, or a licence after it was changed.</extracomment>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run</source>
        <extracomment>Column of the list of runs: which one. A run is what one press of &quot;Apply changes&quot; did.</extracomment>
        <translation>Run</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of the list of runs: when it was started.</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of the list of runs: who started it.</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Column of the list of runs: the administrator&apos;s own words.</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Column of the list of runs: how many licences were to be given or taken.</extracomment>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of the list of runs: how its items ended.</extracomment>
        <translation>Result</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the list of runs: finished, stopped, interrupted.</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of the list of runs: what it is about, as in &quot;Changes&quot; or &quot;Licence activated&quot;.</extracomment>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>RunOptions</name>
    <message>
        <source>&amp;Comment:</source>
        <extracomment>Label of a line of text: why the changes are made.</extracomment>
        <translation>&amp;Comment:</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Why? Kept in the activity, with your name.</source>
        <translation>Why? Kept in the activity, with your name.</translation>
    </message>
    <message>
        <source>&amp;If a change fails:</source>
        <extracomment>Label of a choice: what happens to the others after a change has failed.</extracomment>
        <translation>&amp;If a change fails:</translation>
    </message>
    <message>
        <source>If a change fails</source>
        <translation>If a change fails</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Go on with the others</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop and take back this run</source>
        <extracomment>Choice after &quot;If a change fails:&quot;.</extracomment>
        <translation>Stop and take back this run</translation>
    </message>
    <message>
        <source>Say why the changes are made. The comment is kept on this computer with the run and your name, and can be searched for under Activity; it is not sent to the server.</source>
        <translation>Say why the changes are made. The comment is kept on this computer with the run and your name, and can be searched for under Activity; it is not sent to the server.</translation>
    </message>
    <message>
        <source>What happens to the other changes when one fails: go on with them, stop, or stop and take back what this run has done so far.</source>
        <translation>What happens to the other changes when one fails: go on with them, stop, or stop and take back what this run has done so far.</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a run came before it was interrupted: %1 items out of %2.</extracomment>
        <translation>%1 of %2 done</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Items of a run of which nobody knows what the server made of them.</extracomment>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State of an item of a run.</extracomment>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Begun, not read back</source>
        <extracomment>State of an item of a run: may have been sent; the server has not been asked what came of it.</extracomment>
        <translation>Begun, not read back</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>State of an item of a run: reading it back showed what was wanted.</extracomment>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of an item of a run: the server said no.</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>State of an item of a run: somebody else had changed the same.</extracomment>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Not as wanted</source>
        <extracomment>State of an item of a run: reading it back showed something else.</extracomment>
        <translation>Not as wanted</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State of an item of a run: sent, but it could not be read back.</extracomment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>A run is what one press of &quot;Apply changes&quot; or &quot;Activate&quot; did; %1 is its number.</extracomment>
        <translation>Run %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of a run.</extracomment>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>State of a run.</extracomment>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a run: by the user, or because it could not go on.</extracomment>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>State of a run: the program ended in the middle of it.</extracomment>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a run: it was interrupted, and the user has dealt with it.</extracomment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <extracomment>Result of a run: %1 items out of %2 were read back as wanted.</extracomment>
        <translation>%1 of %2 verified</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Items of a run that were refused or did not end as wanted.</extracomment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <extracomment>Items of a run that are being sent at the moment.</extracomment>
        <translation>
            <numerusform>%Ln under way</numerusform>
            <numerusform>%Ln under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <extracomment>Items of a run that were not begun.</extracomment>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is under way: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 verified, 2 failed&quot;.</extracomment>
        <translation>%1 is under way: %2.</translation>
    </message>
    <message>
        <source>%1 has finished: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 verified, 2 failed&quot;.</extracomment>
        <translation>%1 has finished: %2.</translation>
    </message>
    <message>
        <source>%1 was stopped: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 verified, 2 failed&quot;.</extracomment>
        <translation>%1 was stopped: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 done, 1 unknown&quot;.</extracomment>
        <translation>%1 was interrupted: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted and is closed: %2.</source>
        <extracomment>%1 is &quot;Run 12&quot;, %2 such as &quot;37 of 50 done, 1 unknown&quot;.</extracomment>
        <translation>%1 was interrupted and is closed: %2.</translation>
    </message>
    <message>
        <source>%1 (taking back)</source>
        <extracomment>State of an item of a run that takes back what an earlier item of the same run did; %1 is a state.</extracomment>
        <translation>%1 (taking back)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the state of an item such as &quot;Refused&quot;, %2 the reason.
----------
%1 is what a run has done such as &quot;Licence activated&quot;, %2 the licence&apos;s owner such as &quot;SIGNFLOW&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Licence activated</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Licence activated</translation>
    </message>
    <message>
        <source>Licence file loaded</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Licence file loaded</translation>
    </message>
    <message>
        <source>Serial number changed</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Serial number changed</translation>
    </message>
    <message>
        <source>Licence removed</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Licence removed</translation>
    </message>
    <message>
        <source>Central licence saved</source>
        <extracomment>What a run has done; the licence&apos;s owner may follow.</extracomment>
        <translation>Central licence saved</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>What a run is about: who holds which licence.</extracomment>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Activate licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Activate licence</translation>
    </message>
    <message>
        <source>Load licence file</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Load licence file</translation>
    </message>
    <message>
        <source>Change serial number</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Change serial number</translation>
    </message>
    <message>
        <source>Remove licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Remove licence</translation>
    </message>
    <message>
        <source>Save central licence</source>
        <extracomment>What a run was to do; the licence&apos;s owner may follow.</extracomment>
        <translation>Save central licence</translation>
    </message>
</context>
<context>
    <name>SatelliteChooser</name>
    <message>
        <source>Satellite</source>
        <extracomment>Label of the number of a satellite database; also its name for screen readers.</extracomment>
        <translation>Satellite</translation>
    </message>
    <message>
        <source>The id of a satellite database. Enter adds it to the comparison.</source>
        <translation>The id of a satellite database. Enter adds it to the comparison.</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>Label of the box that chooses a satellite by its name; also its name for screen readers.</extracomment>
        <translation>By name</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In the box that chooses a satellite by its name, where none has the id that was typed.</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>The satellites that the server lists</source>
        <translation>The satellites that the server lists</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: compare this satellite with the others.</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Reads this satellite&apos;s licences and puts them beside the others</source>
        <translation>Reads this satellite&apos;s licences and puts them beside the others</translation>
    </message>
</context>
<context>
    <name>SatelliteComparison</name>
    <message>
        <source>Only differences</source>
        <extracomment>Check box: list only licences that satellites have in different ways.</extracomment>
        <translation>Only differences</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button: the chosen satellite is not to be compared any more.</extracomment>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Takes the chosen satellite out of the comparison. Delete does the same.</source>
        <translation>Takes the chosen satellite out of the comparison. Delete does the same.</translation>
    </message>
    <message>
        <source>Compared satellites</source>
        <extracomment>Name of the list of satellites that stand side by side, for screen readers.</extracomment>
        <translation>Compared satellites</translation>
    </message>
    <message>
        <source>The satellites whose licences stand side by side, and when they were read. Delete leaves one out.</source>
        <translation>The satellites whose licences stand side by side, and when they were read. Delete leaves one out.</translation>
    </message>
    <message>
        <source>Satellite licences</source>
        <translation>Satellite licences</translation>
    </message>
    <message>
        <source>A row for each licence, a column for each satellite; licences that differ are marked</source>
        <translation>A row for each licence, a column for each satellite; licences that differ are marked</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: ask the server again after an error.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>No differences</translation>
    </message>
    <message>
        <source>The satellites have all licences in the same way.</source>
        <translation>The satellites have all licences in the same way.</translation>
    </message>
    <message>
        <source>Show all licences</source>
        <extracomment>Button: list every licence again.</extracomment>
        <translation>Show all licences</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Sign in to see the satellites of your installation.</source>
        <translation>Sign in to see the satellites of your installation.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>Button: opens the dialog for signing in.</extracomment>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>No satellites</source>
        <translation>No satellites</translation>
    </message>
    <message>
        <source>SuperOffice Online has no satellite databases.</source>
        <translation>SuperOffice Online has no satellite databases.</translation>
    </message>
    <message>
        <source>Looking for satellites…</source>
        <translation>Looking for satellites…</translation>
    </message>
    <message>
        <source>The server has been asked which satellites there are.</source>
        <translation>The server has been asked which satellites there are.</translation>
    </message>
    <message>
        <source>No satellites known</source>
        <translation>No satellites known</translation>
    </message>
    <message>
        <source>This installation has no satellites, or does not list them: type the id of one above and press Add.</source>
        <translation>This installation has no satellites, or does not list them: type the id of one above and press Add.</translation>
    </message>
    <message>
        <source>No satellite chosen</source>
        <translation>No satellite chosen</translation>
    </message>
    <message>
        <source>Choose a satellite above, by its id or its name, and press Add.</source>
        <translation>Choose a satellite above, by its id or its name, and press Add.</translation>
    </message>
    <message>
        <source>Reading licences…</source>
        <translation>Reading licences…</translation>
    </message>
    <message>
        <source>The server has been asked for their licences.</source>
        <translation>The server has been asked for their licences.</translation>
    </message>
    <message>
        <source>The licences could not be read</source>
        <translation>The licences could not be read</translation>
    </message>
    <message>
        <source>No licences</source>
        <translation>No licences</translation>
    </message>
    <message>
        <source>There is no licence here that is to be shown.</source>
        <translation>There is no licence here that is to be shown.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>Satellites are read once the server has said what it can do.</source>
        <translation>Satellites are read once the server has said what it can do.</translation>
    </message>
    <message>
        <source>Lists only the licences that the satellites have in different ways.</source>
        <translation>Lists only the licences that the satellites have in different ways.</translation>
    </message>
    <message>
        <source>The satellites that are compared, and when each was read. Delete takes the chosen one out of the comparison; the satellite itself is not changed.</source>
        <translation>The satellites that are compared, and when each was read. Delete takes the chosen one out of the comparison; the satellite itself is not changed.</translation>
    </message>
    <message>
        <source>A row for each licence, a column for each satellite; differences are marked. Satellites are only shown here, never changed.</source>
        <translation>A row for each licence, a column for each satellite; differences are marked. Satellites are only shown here, never changed.</translation>
    </message>
    <message>
        <source>Choose a satellite</source>
        <extracomment>Button: leads to the field in which a satellite is chosen.</extracomment>
        <translation>Choose a satellite</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again.</extracomment>
        <translation>Read again</translation>
    </message>
</context>
<context>
    <name>SatelliteLicenseModel</name>
    <message>
        <source>reading…</source>
        <extracomment>In a satellite&apos;s column while its licences are being read.</extracomment>
        <translation>reading…</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In a satellite&apos;s column where its licences could not be read.</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>A satellite does not have a licence at all.</extracomment>
        <translation>not there</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A licence at a satellite: %1 &quot;assigned&quot; or &quot;not assigned&quot;, %2 its seats, as in &quot;12 of 20&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A licence at a satellite: %1 &quot;assigned&quot; or &quot;not assigned&quot;, %2 its seats, as in &quot;12 of 20 in use&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Whether satellites have a licence in different ways.</extracomment>
        <translation>differs</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: whether the licence has a ceiling.</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: whether satellites have the licence in different ways.</extracomment>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>SatelliteListModel</name>
    <message>
        <source>Not read yet</source>
        <extracomment>A satellite whose licences have not been read.</extracomment>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>A satellite whose licences are being read.</extracomment>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>A satellite whose licences were read; %1 is a date and time.</extracomment>
        <translation>Read %1</translation>
    </message>
</context>
<context>
    <name>SatelliteText</name>
    <message>
        <source>Satellite %1</source>
        <extracomment>A satellite database without a name; %1 is its id.</extracomment>
        <translation>Satellite %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A satellite database: %1 its name, %2 its id.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Satellites</name>
    <message>
        <source>The server does not say what it offers, so the central licence is only shown.</source>
        <translation>The server does not say what it offers, so the central licence is only shown.</translation>
    </message>
    <message>
        <source>This server has no call that saves the central licence. It is only shown.</source>
        <translation>This server has no call that saves the central licence. It is only shown.</translation>
    </message>
    <message>
        <source>The server does not let this program save the central licence. It is only shown.</source>
        <translation>The server does not let this program save the central licence. It is only shown.</translation>
    </message>
</context>
<context>
    <name>SatellitesPage</name>
    <message>
        <source>Satellites</source>
        <extracomment>Title of a page and entry in the list of sections: satellite databases.</extracomment>
        <translation>Satellites</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: ask the server again for everything on this page.</extracomment>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Asks the server again for everything on this page</source>
        <translation>Asks the server again for everything on this page</translation>
    </message>
    <message>
        <source>Satellite licences</source>
        <extracomment>Tab: licences of satellite databases.</extracomment>
        <translation>Satellite licences</translation>
    </message>
    <message>
        <source>Central licence</source>
        <extracomment>Tab: the licence of the central database.</extracomment>
        <translation>Central licence</translation>
    </message>
    <message>
        <source>Kinds of licences</source>
        <extracomment>Name of the tabs, for screen readers.</extracomment>
        <translation>Kinds of licences</translation>
    </message>
    <message>
        <source>Licences of satellite databases, side by side</source>
        <translation>Licences of satellite databases, side by side</translation>
    </message>
    <message numerus="yes">
        <source>%Ln satellite(s)</source>
        <translation>
            <numerusform>%Ln satellite</numerusform>
            <numerusform>%Ln satellites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s)</source>
        <extracomment>%Ln is how many licences are listed.</extracomment>
        <translation>
            <numerusform>%Ln licence</numerusform>
            <numerusform>%Ln licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <extracomment>%Ln is how many licences satellites have in different ways.</extracomment>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.</source>
        <translation>The picture could not be written to &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>SeatExportTable</name>
    <message>
        <source>Seats</source>
        <extracomment>Title of an exported table: owned and used seats of licences.</extracomment>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Code name</source>
        <extracomment>Column of an exported file: the name of a licence within the server.</extracomment>
        <translation>Code name</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column of an exported file: kind of licence.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of an exported file: seats owned.</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column of an exported file: seats in use.</extracomment>
        <translation>In use</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column of an exported file: seats left.</extracomment>
        <translation>Free</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column of an exported file: how full a licence is, in a word.</extracomment>
        <translation>Level</translation>
    </message>
    <message>
        <source>In use after staged changes</source>
        <extracomment>Column of an exported file: seats in use once everything staged is applied.</extracomment>
        <translation>In use after staged changes</translation>
    </message>
</context>
<context>
    <name>SeatExportText</name>
    <message>
        <source>Unlimited</source>
        <extracomment>How full a licence is: it has no ceiling.</extracomment>
        <translation>Unlimited</translation>
    </message>
    <message>
        <source>Over-assigned</source>
        <extracomment>How full a licence is: more seats are in use than owned.</extracomment>
        <translation>Over-assigned</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>How full a licence is: no seat is left.</extracomment>
        <translation>Full</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <extracomment>How full a licence is.</extracomment>
        <translation>Nearly full</translation>
    </message>
    <message>
        <source>Seats free</source>
        <extracomment>How full a licence is: there are seats enough.</extracomment>
        <translation>Seats free</translation>
    </message>
</context>
<context>
    <name>SeatFigures</name>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column: owner of the licence.
----------
Column: owner of licences.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column: seats in use.</extracomment>
        <translation>In use</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: seats owned.</extracomment>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: seats left.</extracomment>
        <translation>Free</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column: seats in use out of those owned, in per cent.</extracomment>
        <translation>Use</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Column: how close to its ceiling a licence is, in words.</extracomment>
        <translation>Level</translation>
    </message>
    <message>
        <source>After changes</source>
        <extracomment>Column: seats in use as they will be once everything staged is applied.</extracomment>
        <translation>After changes</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Column: seats in use beyond those owned.</extracomment>
        <translation>Over</translation>
    </message>
    <message>
        <source>Full licences</source>
        <extracomment>Column: how many licences have no seat left.</extracomment>
        <translation>Full licences</translation>
    </message>
    <message>
        <source>Unlimited in use</source>
        <extracomment>Column: seats in use of licences without a ceiling.</extracomment>
        <translation>Unlimited in use</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>A licence date is on this very day.</extracomment>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>not a date</source>
        <extracomment>The server sent a date that cannot be read.</extracomment>
        <translation>not a date</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what a date is about, as in &quot;Licence expires&quot;.</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: a calendar day.</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: how many days are left.</extracomment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Licence expires</source>
        <extracomment>What a date is about.</extracomment>
        <translation>Licence expires</translation>
    </message>
    <message>
        <source>Next check</source>
        <extracomment>What a date is about: the licence server is asked again.</extracomment>
        <translation>Next check</translation>
    </message>
    <message>
        <source>Warning begins</source>
        <extracomment>What a date is about: from then on administrators are warned.</extracomment>
        <translation>Warning begins</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <extracomment>What a date is about: until then an expired licence goes on.</extracomment>
        <translation>Grace ends</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <extracomment>What a date is about: updates are included until then.</extracomment>
        <translation>Maintenance ends</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column, and a way to count holders.</extracomment>
        <translation>Group</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Column, and a way to count holders.</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>User plan</source>
        <extracomment>Column, and a way to count holders.</extracomment>
        <translation>User plan</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>without a group</translation>
    </message>
    <message>
        <source>without a role</source>
        <translation>without a role</translation>
    </message>
    <message>
        <source>without a user plan</source>
        <translation>without a user plan</translation>
    </message>
    <message>
        <source>Holders</source>
        <extracomment>Column: how many hold the licence.</extracomment>
        <translation>Holders</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>Column: out of how many.</extracomment>
        <translation>Of</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column: how many hold the licence, in per cent.</extracomment>
        <translation>Share</translation>
    </message>
    <message>
        <source>%1 of %2 restricted seats in use.</source>
        <extracomment>%1 seats in use, %2 seats owned, both of all licences together.</extracomment>
        <translation>%1 of %2 restricted seats in use.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) are full.</source>
        <translation>
            <numerusform>%Ln licence is full.</numerusform>
            <numerusform>%Ln licences are full.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds %1.</source>
        <extracomment>%1 is a licence.</extracomment>
        <translation>Nobody holds %1.</translation>
    </message>
    <message>
        <source>Most holders of %1: %2, %3 of %4.</source>
        <extracomment>%1 is a licence, %2 a group, role or plan, or &quot;without a group&quot;, %3 and %4 numbers of associates.</extracomment>
        <translation>Most holders of %1: %2, %3 of %4.</translation>
    </message>
</context>
<context>
    <name>SeatHistory</name>
    <message>
        <source>The history of seats</source>
        <extracomment>How many seats were in use when, as a file; the beginning of sentences such as &quot;The history of seats cannot be read: …&quot;</extracomment>
        <translation>The history of seats</translation>
    </message>
</context>
<context>
    <name>SeatHistoryExportTable</name>
    <message>
        <source>Seat history</source>
        <extracomment>Title of an exported table: how many seats were in use when.</extracomment>
        <translation>Seat history</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column of an exported file: owner of a licence.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column of an exported file: display name of a licence.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of an exported file: when seats were counted.</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Column of an exported file: seats in use.</extracomment>
        <translation>In use</translation>
    </message>
    <message>
        <source>Peak</source>
        <extracomment>Column of an exported file: the most seats that were in use since the row before.</extracomment>
        <translation>Peak</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of an exported file: seats owned.</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>Column of an exported file: how many have come to hold the licence since the row before.</extracomment>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column of an exported file: how many hold the licence no longer since the row before.</extracomment>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>SeatTileModel</name>
    <message>
        <source>staged: %1</source>
        <extracomment>Said of a licence while changes are staged; %1 is as in &quot;97 → 98 of 100&quot;.</extracomment>
        <translation>staged: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Says all of a tile: %1 a licence, %2 its owner, %3 its seats, as in &quot;97 of 100 in use, 3 free&quot;.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>SeatWarnings</name>
    <message numerus="yes">
        <source>and %Ln more licence(s)</source>
        <extracomment>Follows lines such as &quot;Sales Premium: 103 wanted, 100 seats: short 3.&quot;</extracomment>
        <translation>
            <numerusform>and %Ln more licence</numerusform>
            <numerusform>and %Ln more licences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 wanted, %3 seats: short %4.</source>
        <extracomment>%1 is a licence; %2 seats would be in use, %3 are owned, %4 are missing.</extracomment>
        <translation>%1: %2 wanted, %3 seats: short %4.</translation>
    </message>
    <message numerus="yes">
        <source>Free %Ln who cannot log in</source>
        <extracomment>Button: take the licence from so many who have it and cannot log in.
----------
A step to undo: the licence is taken from so many.</extracomment>
        <translation>
            <numerusform>Free %Ln who cannot log in</numerusform>
            <numerusform>Free %Ln who cannot log in</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to the first %1, leave %2 staged</source>
        <extracomment>Button: send the changes of the first %1 associates; %2 have no seat and are not sent.</extracomment>
        <translation>Apply to the first %1, leave %2 staged</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln</source>
        <extracomment>Button: forget the staged changes of the last %Ln associates, who have no seat.
----------
A step to undo: the changes of so many associates.</extracomment>
        <translation>
            <numerusform>Take back %Ln</numerusform>
            <numerusform>Take back %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Known already; leave empty to use it</source>
        <extracomment>In the empty field of a password that the program has already.</extracomment>
        <translation>Known already; leave empty to use it</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system&apos;s keychain is not available: %1</source>
        <extracomment>%1 is the keychain&apos;s own explanation, often in English.</extracomment>
        <translation>The system&apos;s keychain is not available: %1</translation>
    </message>
    <message>
        <source>What the system&apos;s keychain holds for this connection cannot be read. Enter the secret again to replace it.</source>
        <translation>What the system&apos;s keychain holds for this connection cannot be read. Enter the secret again to replace it.</translation>
    </message>
</context>
<context>
    <name>SelectedAssociatesModel</name>
    <message>
        <source>some of %2: %1 assigned</source>
        <extracomment>State of the box that stands for several associates: %1 of %2 hold the licence or will.</extracomment>
        <translation>some of %2: %1 assigned</translation>
    </message>
    <message>
        <source>none assigned</source>
        <translation>none assigned</translation>
    </message>
    <message>
        <source>all assigned</source>
        <translation>all assigned</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of that box: %1 how many are selected, %2 licence, %3 state.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>None of the selected associates&apos; boxes can be changed.</source>
        <translation>None of the selected associates&apos; boxes can be changed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several rows to change them together</source>
        <translation>Select several rows to change them together</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 for %Ln associate(s)</source>
        <extracomment>A step to undo; %1 is a licence, %Ln the number of associates.</extracomment>
        <translation>
            <numerusform>Change %1 for %Ln associate</numerusform>
            <numerusform>Change %1 for %Ln associates</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes the box of every selected associate; again and again: all on, all off, as it was.</source>
        <translation>Changes the box of every selected associate; again and again: all on, all off, as it was.</translation>
    </message>
</context>
<context>
    <name>SerialNumberDialog</name>
    <message>
        <source>Change serial number</source>
        <extracomment>Title of a dialog.
----------
Button.</extracomment>
        <translation>Change serial number</translation>
    </message>
    <message>
        <source>For an installation that was a demonstration, or whose company has changed. SuperOffice’s licence server has to allow the change. It cannot be undone here.</source>
        <translation>For an installation that was a demonstration, or whose company has changed. SuperOffice’s licence server has to allow the change. It cannot be undone here.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <extracomment>Label of a line: whom the database belongs to.</extracomment>
        <translation>&amp;Company</translation>
    </message>
    <message>
        <source>New &amp;serial number</source>
        <extracomment>Label of a line.</extracomment>
        <translation>New &amp;serial number</translation>
    </message>
    <message>
        <source>&amp;Repeat serial number</source>
        <extracomment>Label of a line: the serial number once more.</extracomment>
        <translation>&amp;Repeat serial number</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>A serial number consists of digits only, without blanks or dashes.</source>
        <translation>A serial number consists of digits only, without blanks or dashes.</translation>
    </message>
    <message>
        <source>This company and serial number are the ones in use already.</source>
        <translation>This company and serial number are the ones in use already.</translation>
    </message>
    <message>
        <source>This is another number than the one above.</source>
        <translation>This is another number than the one above.</translation>
    </message>
    <message>
        <source>Enter the company that the licence is issued to.</source>
        <translation>Enter the company that the licence is issued to.</translation>
    </message>
    <message>
        <source>Now: %1, %2
Afterwards: %3, %4</source>
        <extracomment>What a change amounts to: %1 company and %2 serial number as they are, %3 and %4 as they will be.</extracomment>
        <translation>Now: %1, %2
Afterwards: %3, %4</translation>
    </message>
    <message>
        <source>The company that the database belongs to, as SuperOffice knows it.</source>
        <translation>The company that the database belongs to, as SuperOffice knows it.</translation>
    </message>
    <message>
        <source>The new serial number, digits only, typed twice so that no wrong one is sent.</source>
        <translation>The new serial number, digits only, typed twice so that no wrong one is sent.</translation>
    </message>
</context>
<context>
    <name>ServerCallModel</name>
    <message>
        <source>offered</source>
        <extracomment>State of a call of the server: it can be made.</extracomment>
        <translation>offered</translation>
    </message>
    <message>
        <source>not on this server</source>
        <extracomment>State of a call of the server: the server does not have it.</extracomment>
        <translation>not on this server</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>State of a call of the server: it was made, and the server said no.</extracomment>
        <translation>refused</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>State of a call of the server: whether it can be made is not known before it is tried.</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>The server&apos;s list of calls does not name it; older servers lack the newest calls.</source>
        <translation>The server&apos;s list of calls does not name it; older servers lack the newest calls.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>The server gave no reason.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Column: agent and operation of the server.</extracomment>
        <translation>Call</translation>
    </message>
    <message>
        <source>On this server</source>
        <extracomment>Column: whether a call can be made.</extracomment>
        <translation>On this server</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a call cannot be made.</extracomment>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Reading was stopped.</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>%1 What is shown was read at %2.</source>
        <extracomment>%1 is a sentence that says why the server could not be read again; %2 is a day and time.</extracomment>
        <translation>%1 What is shown was read at %2.</translation>
    </message>
</context>
<context>
    <name>SessionInstallation</name>
    <message>
        <source>What the server says of itself could not be read. %1</source>
        <translation>What the server says of itself could not be read. %1</translation>
    </message>
    <message>
        <source>The dates of the installation could not be read. %1</source>
        <translation>The dates of the installation could not be read. %1</translation>
    </message>
</context>
<context>
    <name>SessionLicenses</name>
    <message>
        <source>Whether there is a new licence of %1 could not be found out.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Whether there is a new licence of %1 could not be found out.</translation>
    </message>
    <message>
        <source>Some servers activate what they find: refresh to see what is stored.</source>
        <translation>Some servers activate what they find: refresh to see what is stored.</translation>
    </message>
    <message>
        <source>What the licence server of %1 offers could not be fetched.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>What the licence server of %1 offers could not be fetched.</translation>
    </message>
    <message>
        <source>The licence server of %1 sent a licence of %2. It is not used: ask %1.</source>
        <extracomment>%1 and %2 are owners of licences.</extracomment>
        <translation>The licence server of %1 sent a licence of %2. It is not used: ask %1.</translation>
    </message>
    <message>
        <source>The file %1 was not loaded. %2</source>
        <extracomment>%1 is the name of a file, %2 says why, one or two sentences.</extracomment>
        <translation>The file %1 was not loaded. %2</translation>
    </message>
    <message>
        <source>The server could not read the licence file %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>The server could not read the licence file %1.</translation>
    </message>
    <message>
        <source>The details of %1 could not be read.</source>
        <extracomment>%1 is a licence&apos;s code name.</extracomment>
        <translation>The details of %1 could not be read.</translation>
    </message>
    <message>
        <source>The history of %1 could not be read.</source>
        <extracomment>%1 is a licence&apos;s code name.</extracomment>
        <translation>The history of %1 could not be read.</translation>
    </message>
    <message>
        <source>Where licences of %1 are sold could not be found out.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>Where licences of %1 are sold could not be found out.</translation>
    </message>
    <message>
        <source>The server knows no web shop of %1 with a secure address. Ask %1 directly.</source>
        <extracomment>%1 is an owner of licences.</extracomment>
        <translation>The server knows no web shop of %1 with a secure address. Ask %1 directly.</translation>
    </message>
    <message>
        <source>The file %1 was not loaded: it holds a licence of %2, not of %3. Choose that owner and load it again.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are owners of licences.</extracomment>
        <translation>The file %1 was not loaded: it holds a licence of %2, not of %3. Choose that owner and load it again.</translation>
    </message>
</context>
<context>
    <name>SessionRuns</name>
    <message>
        <source>Applying was stopped. What the server made of the last change is being read.</source>
        <translation>Applying was stopped. What the server made of the last change is being read.</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <extracomment>A step to undo: %1 is the number of a run.</extracomment>
        <translation>Undo run %1</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <extracomment>A step to undo: %1 is the number of a run.</extracomment>
        <translation>Resume run %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step, as in &quot;Undo run 12&quot;; %2 says what became of it, as in &quot;3 changes staged.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SessionSatellites</name>
    <message>
        <source>This server does not tell what licences a satellite has.</source>
        <translation>This server does not tell what licences a satellite has.</translation>
    </message>
    <message>
        <source>The server knows no licence of satellite %1. Look whether the id is right.</source>
        <translation>The server knows no licence of satellite %1. Look whether the id is right.</translation>
    </message>
    <message>
        <source>There is no satellite %1 here. Look whether the id is right.</source>
        <translation>There is no satellite %1 here. Look whether the id is right.</translation>
    </message>
    <message>
        <source>Satellite %1 could not be read. %2</source>
        <extracomment>%1 is the id of a satellite, %2 a sentence that says why.</extracomment>
        <translation>Satellite %1 could not be read. %2</translation>
    </message>
    <message>
        <source>This server does not tell what the central licence is.</source>
        <translation>This server does not tell what the central licence is.</translation>
    </message>
    <message>
        <source>The central licence was read too long ago and is read again. Look at what changes, and save once more.</source>
        <translation>The central licence was read too long ago and is read again. Look at what changes, and save once more.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <extracomment>Where a key does something: on all pages.</extracomment>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Change licences of several associates at once</source>
        <translation>Change licences of several associates at once</translation>
    </message>
    <message>
        <source>Change the box, or all selected boxes</source>
        <translation>Change the box, or all selected boxes</translation>
    </message>
    <message>
        <source>Go from box to box</source>
        <translation>Go from box to box</translation>
    </message>
    <message>
        <source>Go to the first or last licence</source>
        <translation>Go to the first or last licence</translation>
    </message>
    <message>
        <source>Go to the first or last box</source>
        <translation>Go to the first or last box</translation>
    </message>
    <message>
        <source>Go a screen up or down</source>
        <translation>Go a screen up or down</translation>
    </message>
    <message>
        <source>Select more boxes; so with the other keys for moving</source>
        <translation>Select more boxes; so with the other keys for moving</translation>
    </message>
    <message>
        <source>Select everybody who matches</source>
        <translation>Select everybody who matches</translation>
    </message>
    <message>
        <source>Close what is being asked</source>
        <translation>Close what is being asked</translation>
    </message>
    <message>
        <source>Show the people behind a number</source>
        <translation>Show the people behind a number</translation>
    </message>
    <message>
        <source>Tick the selected seats to reclaim</source>
        <translation>Tick the selected seats to reclaim</translation>
    </message>
    <message>
        <source>Go to the items of the run</source>
        <translation>Go to the items of the run</translation>
    </message>
    <message>
        <source>Tick the selected licences to release</source>
        <translation>Tick the selected licences to release</translation>
    </message>
    <message>
        <source>Compare the satellite whose number was typed</source>
        <translation>Compare the satellite whose number was typed</translation>
    </message>
    <message>
        <source>Leave the chosen satellite out of the comparison</source>
        <translation>Leave the chosen satellite out of the comparison</translation>
    </message>
    <message>
        <source>Tick the selected licences of the central licence</source>
        <translation>Tick the selected licences of the central licence</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>Where a key does something: the field that finds everything.</extracomment>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Move through the results</source>
        <translation>Move through the results</translation>
    </message>
    <message>
        <source>Choose the current result</source>
        <translation>Choose the current result</translation>
    </message>
    <message>
        <source>Close the palette</source>
        <translation>Close the palette</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Where a key does something: the dialog in which a tenant is chosen.</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Remove the chosen connection</source>
        <translation>Remove the chosen connection</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Where a key does something: the window with the guide and the keys.</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Find in the guide</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Go to the next place found</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Close the help</translation>
    </message>
    <message>
        <source>Go from the search to the rows</source>
        <translation>Go from the search to the rows</translation>
    </message>
    <message>
        <source>Search field</source>
        <extracomment>Where a key does something: the field whose words narrow the rows of its page.</extracomment>
        <translation>Search field</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <extracomment>Name of the list of pages, for screen readers.</extracomment>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Assignments</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Demo data, all invented</source>
        <extracomment>Says that the tenant shown is the built-in one.</extracomment>
        <translation>Demo data, all invented</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: read everything from the server again.</extracomment>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Reads everything from the server again (F5)</source>
        <translation>Reads everything from the server again (F5)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>Entry in the list of sections.</extracomment>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Entry in the list of sections: what was applied so far.</extracomment>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>Entry in the list of sections: how many seats are in use, and what may come.</extracomment>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Licence server</source>
        <extracomment>Entry in the list of sections: what those who issue licences have for this installation.</extracomment>
        <translation>Licence server</translation>
    </message>
    <message>
        <source>Satellites</source>
        <extracomment>Entry in the list of sections: the licences of satellite databases.</extracomment>
        <translation>Satellites</translation>
    </message>
    <message>
        <source>The pages of Seatkeeper. Each also has a key of its own, which stands beside it in the menu View.</source>
        <translation>The pages of Seatkeeper. Each also has a key of its own, which stands beside it in the menu View.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in – Seatkeeper</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Sign in – Seatkeeper</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <extracomment>Button.</extracomment>
        <translation>Try the demo tenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Button.</extracomment>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: take the removal back.</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>Button: check step by step whether a connection works.</extracomment>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Title above the form.</extracomment>
        <translation>Connection test</translation>
    </message>
    <message>
        <source>Sign in to SuperOffice</source>
        <translation>Sign in to SuperOffice</translation>
    </message>
    <message>
        <source>On your own server or at SuperOffice Online.</source>
        <translation>On your own server or at SuperOffice Online.</translation>
    </message>
    <message>
        <source>Your browser is open: finish signing in there.</source>
        <translation>Your browser is open: finish signing in there.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <extracomment>Button: for a browser that did not open, or was closed.</extracomment>
        <translation>Open the browser again</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>Button: from the test back to the form.</extracomment>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>%1 has been removed. With this dialog go its secrets and, unless another connection leads to the same tenant, the names and staged changes kept on this computer. The journal and the seat history stay.</source>
        <extracomment>%1 is the name of a connection.</extracomment>
        <translation>%1 has been removed. With this dialog go its secrets and, unless another connection leads to the same tenant, the names and staged changes kept on this computer. The journal and the seat history stay.</translation>
    </message>
    <message>
        <source>Tries the connection step by step and says at the first step that fails what is wrong and what to do. Nothing on the server is changed.</source>
        <translation>Tries the connection step by step and says at the first step that fails what is wrong and what to do. Nothing on the server is changed.</translation>
    </message>
    <message>
        <source>Signs in and reads the tenant. Nothing on the server is changed by that.</source>
        <translation>Signs in and reads the tenant. Nothing on the server is changed by that.</translation>
    </message>
</context>
<context>
    <name>SignInWelcome</name>
    <message>
        <source>Welcome to Seatkeeper</source>
        <translation>Welcome to Seatkeeper</translation>
    </message>
    <message>
        <source>See who has which SuperOffice licence and how many seats are left, and give or take licences with a tick.</source>
        <translation>See who has which SuperOffice licence and how many seats are left, and give or take licences with a tick.</translation>
    </message>
    <message>
        <source>Just looking? The demo tenant is all invented, runs on this computer and needs no sign-in.</source>
        <translation>Just looking? The demo tenant is all invented, runs on this computer and needs no sign-in.</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <extracomment>Button.</extracomment>
        <translation>Try the demo tenant</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message numerus="yes">
        <source>Snapshot of %1 at %2: %Ln licence(s), %3 seats in use.</source>
        <extracomment>%1 is a tenant (company), %2 a day and time, %Ln a number of licences, %3 how many seats of them all are in use.</extracomment>
        <translation>
            <numerusform>Snapshot of %1 at %2: %Ln licence, %3 seats in use.</numerusform>
            <numerusform>Snapshot of %1 at %2: %Ln licences, %3 seats in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedStore</name>
    <message>
        <source>The list of staged changes</source>
        <extracomment>What is ticked and not applied yet, as a file; the beginning of sentences such as &quot;The list of staged changes cannot be read: …&quot;</extracomment>
        <translation>The list of staged changes</translation>
    </message>
</context>
<context>
    <name>StagingText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A reason for leaving boxes alone, with how many: %1 &quot;no free seat&quot;, %2 a number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) left alone (%1).</source>
        <extracomment>Boxes that were left alone; %1 lists the reasons.</extracomment>
        <translation>
            <numerusform>%Ln box left alone (%1).</numerusform>
            <numerusform>%Ln boxes left alone (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) changed.</source>
        <translation>
            <numerusform>%Ln box changed.</numerusform>
            <numerusform>%Ln boxes changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these because another box changed.</source>
        <translation>
            <numerusform>%Ln of these because another box changed.</numerusform>
            <numerusform>%Ln of these because another box changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already as wanted.</source>
        <translation>Everything is already as wanted.</translation>
    </message>
</context>
<context>
    <name>SuperfluousLicenseModel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the figures of a licence, %2 sentences about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2 in use, %3 allowed, %4 to release</source>
        <extracomment>%1 is a licence, %2 seats in use, %3 seats there will be, %4 how many have to be given back.</extracomment>
        <translation>%1: %2 in use, %3 allowed, %4 to release</translation>
    </message>
    <message>
        <source>%1, %2 ticked</source>
        <extracomment>%1 is &quot;Sales Premium: 12 in use, 10 allowed, 2 to release&quot;, %2 how many boxes are ticked.</extracomment>
        <translation>%1, %2 ticked</translation>
    </message>
    <message>
        <source>%1, %2 staged, %3 ticked</source>
        <extracomment>%1 is &quot;Sales Premium: 12 in use, 10 allowed, 2 to release&quot;, %2 how many releases are staged already, %3 how many more are ticked.</extracomment>
        <translation>%1, %2 staged, %3 ticked</translation>
    </message>
    <message>
        <source>Nobody is known to hold it.</source>
        <translation>Nobody is known to hold it.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln holder(s) are known: some hold more than one, or cannot be seen from here.</source>
        <translation>
            <numerusform>Only %Ln holder is known: some hold more than one, or cannot be seen from here.</numerusform>
            <numerusform>Only %Ln holders are known: some hold more than one, or cannot be seen from here.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not among the licences of this installation, so nobody can be proposed.</source>
        <translation>It is not among the licences of this installation, so nobody can be proposed.</translation>
    </message>
    <message>
        <source>It is held by the installation or a satellite, not by people, so nobody can be proposed.</source>
        <translation>It is held by the installation or a satellite, not by people, so nobody can be proposed.</translation>
    </message>
    <message>
        <source>It is hidden and comes with user plans, so nobody can be proposed: release a plan that contains it.</source>
        <translation>It is hidden and comes with user plans, so nobody can be proposed: release a plan that contains it.</translation>
    </message>
    <message>
        <source>staged</source>
        <extracomment>Instead of a reason why a seat might be taken back: it is about to be.</extracomment>
        <translation>staged</translation>
    </message>
    <message>
        <source>The release is staged already: see Changes.</source>
        <translation>The release is staged already: see Changes.</translation>
    </message>
    <message>
        <source>Associate</source>
        <extracomment>Column: the person who holds a licence.</extracomment>
        <translation>Associate</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Column: name of a module licence.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a seat might be taken back.</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Last login</source>
        <extracomment>Column: when somebody last signed in.</extracomment>
        <translation>Last login</translation>
    </message>
</context>
<context>
    <name>SuperfluousPanel</name>
    <message>
        <source>Licence</source>
        <extracomment>Label of the box that chooses a licence; also its name for screen readers.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Superfluous licences</source>
        <extracomment>Name of a table for screen readers: who holds a licence of which there will be too few.</extracomment>
        <translation>Superfluous licences</translation>
    </message>
    <message>
        <source>Who holds a licence of which there will be too few; who may miss it least comes first. Space ticks the selected rows.</source>
        <translation>Who holds a licence of which there will be too few; who may miss it least comes first. Space ticks the selected rows.</translation>
    </message>
    <message>
        <source>Stage releases</source>
        <extracomment>Button: stage the release of the ticked licences, to be reviewed on another page.</extracomment>
        <translation>Stage releases</translation>
    </message>
    <message>
        <source>Stages the release of what is ticked. Nothing is sent before you apply it.</source>
        <translation>Stages the release of what is ticked. Nothing is sent before you apply it.</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>Choice of licence: every one.</extracomment>
        <translation>All licences</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more licence(s)</source>
        <extracomment>Ends a list of licences.</extracomment>
        <translation>
            <numerusform>and %Ln more licence</numerusform>
            <numerusform>and %Ln more licences</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to propose</source>
        <translation>Nobody to propose</translation>
    </message>
    <message>
        <source>Who holds these licences is not known here, or they are not given to people one by one.</source>
        <translation>Who holds these licences is not known here, or they are not given to people one by one.</translation>
    </message>
    <message>
        <source>What is ticked is not enough yet for the new licence to fit.</source>
        <translation>What is ticked is not enough yet for the new licence to fit.</translation>
    </message>
    <message>
        <source>What is ticked is enough. Stage it, apply it under Changes, come back, check for the new licence again and activate it.</source>
        <translation>What is ticked is enough. Stage it, apply it under Changes, come back, check for the new licence again and activate it.</translation>
    </message>
    <message>
        <source>What is staged is enough. Apply it under Changes, come back, check for the new licence again and activate it.</source>
        <translation>What is staged is enough. Apply it under Changes, come back, check for the new licence again and activate it.</translation>
    </message>
    <message>
        <source>Lists only the holders of this licence.</source>
        <translation>Lists only the holders of this licence.</translation>
    </message>
    <message>
        <source>Who holds a licence of which there will be too few; those who would miss it least come first, and as many as have to go are ticked. A tick alone changes nothing.</source>
        <translation>Who holds a licence of which there will be too few; those who would miss it least come first, and as many as have to go are ticked. A tick alone changes nothing.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Reset columns</source>
        <extracomment>Menu entry: columns become as wide as they were at first, and all are shown.</extracomment>
        <translation>Reset columns</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Menu of a table: which columns are shown.</extracomment>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Save table</source>
        <extracomment>Title of the dialog that asks for a file.</extracomment>
        <translation>Save table</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;All files (*)</source>
        <extracomment>Kinds of files to choose from; keep what is in brackets.</extracomment>
        <translation>CSV tables (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>The table could not be saved in %1 (%2). Choose another folder or name.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason.</extracomment>
        <translation>The table could not be saved in %1 (%2). Choose another folder or name.</translation>
    </message>
</context>
<context>
    <name>TakeUpText</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is an associate, %2 a licence, %3 why it cannot be changed, as in &quot;no free seat&quot;.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Last line of a list of which only the beginning is shown.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es) already as wanted.</source>
        <translation>
            <numerusform>%Ln box already as wanted.</numerusform>
            <numerusform>%Ln boxes already as wanted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantState</name>
    <message>
        <source>SuperOffice Online has no tenant %1 in this environment. Check the tenant&apos;s name and the environment.</source>
        <extracomment>&quot;Environment&quot;: one of the separate installations of SuperOffice Online.</extracomment>
        <translation>SuperOffice Online has no tenant %1 in this environment. Check the tenant&apos;s name and the environment.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not say where the tenant %1 is. Try again later, or ask SuperOffice support.</source>
        <translation>SuperOffice Online does not say where the tenant %1 is. Try again later, or ask SuperOffice support.</translation>
    </message>
</context>
<context>
    <name>TenantStatus</name>
    <message>
        <source>The tenant %1 is still being set up. Try again later.</source>
        <extracomment>&quot;Tenant&quot;: a customer&apos;s own database at SuperOffice Online; %1 is its name, such as &quot;Cust31415&quot;.</extracomment>
        <translation>The tenant %1 is still being set up. Try again later.</translation>
    </message>
    <message>
        <source>The tenant %1 has been deleted. Check its name, or ask SuperOffice support.</source>
        <translation>The tenant %1 has been deleted. Check its name, or ask SuperOffice support.</translation>
    </message>
    <message>
        <source>The tenant %1 is suspended. Ask whoever manages your SuperOffice subscription.</source>
        <translation>The tenant %1 is suspended. Ask whoever manages your SuperOffice subscription.</translation>
    </message>
    <message>
        <source>The tenant %1 is being maintained and cannot be used meanwhile. Try again later.</source>
        <translation>The tenant %1 is being maintained and cannot be used meanwhile. Try again later.</translation>
    </message>
    <message>
        <source>Setting up the tenant %1 has failed. Ask SuperOffice support.</source>
        <translation>Setting up the tenant %1 has failed. Ask SuperOffice support.</translation>
    </message>
    <message>
        <source>The tenant %1 is being deleted. If that is a mistake, ask SuperOffice support.</source>
        <translation>The tenant %1 is being deleted. If that is a mistake, ask SuperOffice support.</translation>
    </message>
    <message>
        <source>Deleting the tenant %1 has failed, and it cannot be used. Ask SuperOffice support.</source>
        <translation>Deleting the tenant %1 has failed, and it cannot be used. Ask SuperOffice support.</translation>
    </message>
    <message>
        <source>The tenant %1 is about to be moved to another place. Try again later.</source>
        <translation>The tenant %1 is about to be moved to another place. Try again later.</translation>
    </message>
    <message>
        <source>SuperOffice Online does not say what state the tenant %1 is in. Try again later, or ask SuperOffice support.</source>
        <translation>SuperOffice Online does not say what state the tenant %1 is in. Try again later, or ask SuperOffice support.</translation>
    </message>
</context>
<context>
    <name>TokenRenewer</name>
    <message>
        <source>Somebody else signed in in the browser, so nothing was changed. Sign in again as the user who signed in first.</source>
        <translation>Somebody else signed in in the browser, so nothing was changed. Sign in again as the user who signed in first.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The licence could not be assigned. %1</source>
        <translation>The licence could not be assigned. %1</translation>
    </message>
    <message>
        <source>The demo tenant has no licence left to assign.</source>
        <translation>The demo tenant has no licence left to assign.</translation>
    </message>
    <message>
        <source>The pictures could not be written to &quot;%1&quot;.</source>
        <translation>The pictures could not be written to &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The licence just assigned is gone.</source>
        <translation>The licence just assigned is gone.</translation>
    </message>
    <message>
        <source>Assigned %1 to %2 and read it back: %3, now %4.</source>
        <extracomment>%1 a licence, %2 an associate, %3 and %4 seats in use before and after.</extracomment>
        <translation>Assigned %1 to %2 and read it back: %3, now %4.</translation>
    </message>
    <message>
        <source>Pictures of every page are in %1.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Pictures of every page are in %1.</translation>
    </message>
</context>
<context>
    <name>TourCallout</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Step %1 of %2 of the tour.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Skip tour</source>
        <extracomment>Button: ends the tour.</extracomment>
        <translation>Skip tour</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: the step before this one of the tour.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Buttons: the next step of the tour, and the end of its last one.</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The tour of the program. Nothing is changed by it, and Escape ends it.</source>
        <translation>The tour of the program. Nothing is changed by it, and Escape ends it.</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>What a screen reader calls the box in which the tour says something.</extracomment>
        <translation>Tour</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>New here? The tour shows the essentials in one minute.</source>
        <translation>New here? The tour shows the essentials in one minute.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <extracomment>Button: starts the tour of the program.</extracomment>
        <translation>Start the tour</translation>
    </message>
    <message>
        <source>Don’t show again</source>
        <extracomment>Button: never offer the tour again.</extracomment>
        <translation>Don’t show again</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Open Seatkeeper</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: brings the window to the front.</extracomment>
        <translation>Open Seatkeeper</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: read everything from the server again.</extracomment>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of the menu in the desktop&apos;s tray: ends the program.</extracomment>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Seatkeeper – %1</source>
        <extracomment>Tooltip of the icon in the desktop&apos;s tray: %1 is the tenant (company).</extracomment>
        <translation>Seatkeeper – %1</translation>
    </message>
</context>
<context>
    <name>UnsentError</name>
    <message>
        <source>Nothing was sent: what the server said is more than 15 minutes old. Reload, check it and try again.</source>
        <translation>Nothing was sent: what the server said is more than 15 minutes old. Reload, check it and try again.</translation>
    </message>
    <message>
        <source>Nothing was sent: the server does not list the licence %1 here. Reload and try again.</source>
        <extracomment>%1 is a licence&apos;s code name with its owner, such as &quot;SUPEROFFICE/ten-sales&quot;.</extracomment>
        <translation>Nothing was sent: the server does not list the licence %1 here. Reload and try again.</translation>
    </message>
    <message>
        <source>Nothing was sent: SuperOffice&apos;s own licences cannot be removed.</source>
        <translation>Nothing was sent: SuperOffice&apos;s own licences cannot be removed.</translation>
    </message>
</context>
<context>
    <name>WebApiRoot</name>
    <message>
        <source>Enter the address of the SuperOffice server.</source>
        <translation>Enter the address of the SuperOffice server.</translation>
    </message>
    <message>
        <source>The address has to start with https://.</source>
        <translation>The address has to start with https://.</translation>
    </message>
    <message>
        <source>This is not a web address. A correct one looks like %1.</source>
        <extracomment>Shown below the field for the server address; an example follows, which is not translated.</extracomment>
        <translation>This is not a web address. A correct one looks like %1.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>The address must not contain a user name or a password.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>The address names no server.</translation>
    </message>
    <message>
        <source>The address has to start with https://: with http:// others on the network could read the password.</source>
        <translation>The address has to start with https://: with http:// others on the network could read the password.</translation>
    </message>
</context>
<context>
    <name>WhatsThisText</name>
    <message>
        <source>How many seats there are, who uses them, since when and until when. Nothing on the server is changed here.</source>
        <translation>How many seats there are, who uses them, since when and until when. Nothing on the server is changed here.</translation>
    </message>
    <message>
        <source>Whose licences there are, with the seats owned, in use and left. Nothing on the server is changed here.</source>
        <translation>Whose licences there are, with the seats owned, in use and left. Nothing on the server is changed here.</translation>
    </message>
    <message>
        <source>Who holds which licence. Give and take licences with a tick; nothing is sent before you apply it under Changes.</source>
        <translation>Who holds which licence. Give and take licences with a tick; nothing is sent before you apply it under Changes.</translation>
    </message>
    <message>
        <source>What is staged and not yet sent. Review it here, then apply it to the server, or discard it.</source>
        <translation>What is staged and not yet sent. Review it here, then apply it to the server, or discard it.</translation>
    </message>
    <message>
        <source>What was applied to this tenant from this computer, why, and how it ended. Runs can be undone, or resumed after an interruption.</source>
        <translation>What was applied to this tenant from this computer, why, and how it ended. Runs can be undone, or resumed after an interruption.</translation>
    </message>
    <message>
        <source>What is stored of each owner’s licence, and whether the owner’s licence server or a file has a newer one. It is asked only when you say so.</source>
        <translation>What is stored of each owner’s licence, and whether the owner’s licence server or a file has a newer one. It is asked only when you say so.</translation>
    </message>
    <message>
        <source>The licences of satellite databases side by side, and those of the central database.</source>
        <translation>The licences of satellite databases side by side, and those of the central database.</translation>
    </message>
    <message>
        <source>What this server can do, and the last requests to it: where to look when something is slow or wrong.</source>
        <translation>What this server can do, and the last requests to it: where to look when something is slow or wrong.</translation>
    </message>
    <message>
        <source>Reads licences, associates and who holds what from the server again. What is staged stays staged.</source>
        <translation>Reads licences, associates and who holds what from the server again. What is staged stays staged.</translation>
    </message>
    <message>
        <source>Lists everything again. What is staged or selected stays so.</source>
        <translation>Lists everything again. What is staged or selected stays so.</translation>
    </message>
    <message>
        <source>Closes this and leaves everything as it is.</source>
        <translation>Closes this and leaves everything as it is.</translation>
    </message>
    <message>
        <source>Stages the release of every ticked seat, for review under Changes. Nothing is sent before you apply it there.</source>
        <translation>Stages the release of every ticked seat, for review under Changes. Nothing is sent before you apply it there.</translation>
    </message>
    <message>
        <source>Says what has happened, or what stands in the way. Its buttons do what would help.</source>
        <translation>Says what has happened, or what stands in the way. Its buttons do what would help.</translation>
    </message>
    <message>
        <source>Shows an invented tenant that runs on this computer alone. Try everything: nothing you do there reaches a real server.</source>
        <translation>Shows an invented tenant that runs on this computer alone. Try everything: nothing you do there reaches a real server.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The table has %1 rows, an XLSX file holds %2. Choose fewer rows, or CSV.</source>
        <extracomment>%1 and %2 are numbers of rows, that of the table and the largest possible one. Keep XLSX and CSV.</extracomment>
        <translation>The table has %1 rows, an XLSX file holds %2. Choose fewer rows, or CSV.</translation>
    </message>
    <message>
        <source>The table has %1 columns, an XLSX file holds %2. Choose fewer licences, or CSV.</source>
        <extracomment>%1 and %2 are numbers of columns, that of the table and the largest possible one.</extracomment>
        <translation>The table has %1 columns, an XLSX file holds %2. Choose fewer licences, or CSV.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Name of the second sheet of an exported workbook, which says where the table comes from.</extracomment>
        <translation>About</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, cannot be written or is full. Make room in it.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>The folder for temporary files, %1, cannot be written or is full. Make room in it.</translation>
    </message>
</context>
</TS>
