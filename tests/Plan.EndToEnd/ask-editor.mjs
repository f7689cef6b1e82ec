// Asks the YAML language server that editors use what it says of documents: what is wrong with them, and at a caret (¤) what it
// would complete or tell. The folder's own settings say which schema there is, as in an editor that has opened the folder.
// Reads questions as JSON from standard input, and answers with JSON.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [serverPath, folder] = process.argv.slice(2);
const rootUri = pathToFileURL(folder).href;
const own = JSON.parse(readFileSync(join(folder, '.vscode', 'settings.json'), 'utf8'));
const questions = JSON.parse(readFileSync(0, 'utf8'));
const server = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const waiting = new Map();
const diagnosed = new Map();
const settings = {
  'yaml': {
    schemas: own['yaml.schemas'],
    schemaStore: { enable: own['yaml.schemaStore.enable'] },
    validate: true, hover: true, completion: true,
  },
};
let lastId = 0;

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}

function ask(method, params) {
  lastId += 1;
  send({ id: lastId, method, params });
  return new Promise((resolve) => waiting.set(lastId, resolve));
}

function receive(message) {
  if (message.method === 'workspace/configuration')
    send({ id: message.id, result: message.params.items.map((item) => settings[item.section] ?? null) });
  else if (message.method && message.id !== undefined) send({ id: message.id, result: null });
  else if (message.method === 'textDocument/publishDiagnostics')
    diagnosed.get(message.params.uri)?.(message.params.diagnostics);
  else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
}

let buffer = Buffer.alloc(0);
server.stdout.on('data', (chunk) => {
  buffer = Buffer.concat([buffer, chunk]);
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())[1]);
    if (buffer.length < end + 4 + length) return;
    const body = buffer.subarray(end + 4, end + 4 + length).toString();
    buffer = buffer.subarray(end + 4 + length);
    receive(JSON.parse(body));
  }
});

function positionOf(text, offset) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}

async function answer({ file, text }) {
  const caret = text.indexOf('¤');
  const plain = text.replace('¤', '');
  const uri = `${rootUri}/${file}`;
  const found = new Promise((resolve) => diagnosed.set(uri, resolve));
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text: plain } } });
  const lines = plain.split('\n');
  const errors = (await found).map(({ message, range: { start, end } }) => ({
    message,
    at: start.line === end.line ? lines[start.line].slice(start.character, end.character) : lines[start.line].slice(start.character),
    line: start.line + 1,
  }));
  if (caret < 0) return { errors };
  const at = { textDocument: { uri }, position: positionOf(plain, caret) };
  const completions = await ask('textDocument/completion', at);
  const hover = await ask('textDocument/hover', at);
  return {
    errors,
    completions: (completions?.items ?? completions ?? []).map(({ label, documentation, insertText }) =>
      ({ label, documentation: documentation?.value ?? documentation ?? '', insertText })),
    hover: hover?.contents?.value ?? '',
  };
}

await ask('initialize', {
  processId: process.pid, rootUri, workspaceFolders: [{ uri: rootUri, name: 'plan' }],
  capabilities: {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: {
      completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
      hover: { contentFormat: ['markdown'] }, publishDiagnostics: {},
    },
  },
});
send({ method: 'initialized', params: {} });
send({ method: 'workspace/didChangeConfiguration', params: { settings } });

const answers = [];
for (const question of questions) answers.push(await answer(question));
console.log(JSON.stringify(answers));
server.kill();
