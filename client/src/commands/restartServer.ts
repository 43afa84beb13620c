import { window } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';

/** Ends the server and starts it afresh, whatever state it is in. */
export async function restartServer(client: BaseLanguageClient): Promise<void> {
  try {
    // A client whose server is not running refuses to stop it.
    if (client.state === State.Running) await client.stop();
    await client.start();
    window.setStatusBarMessage('$(check) Clear to Send has restarted', 5000);
  } catch (error) {
    client.error('The server did not restart.', error, false);
    const showLog = 'Show Log';
    const answer = await window.showErrorMessage('Clear to Send did not restart. Its log says why.', showLog);
    if (answer === showLog) client.outputChannel.show();
  }
}
