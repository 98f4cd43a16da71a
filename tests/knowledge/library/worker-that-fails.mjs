// A stand-in for the compiled worker. What a file is called decides what becomes of the thread that reads it.
export default async function analyseFiles({ files, results }) {
  for (const { file } of files) {
    if (file.startsWith('dies')) process.exit(3);
    if (file.startsWith('throws')) throw new Error('out of ideas');
    if (file.startsWith('spins')) for (;;);
    if (file.startsWith('waits')) await new Promise(() => {});
    results.postMessage({ kind: 'gone', file });
  }
}
