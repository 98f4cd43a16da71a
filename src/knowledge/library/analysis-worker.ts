/** What a worker thread of the pool loads and runs. */
export { analyseFiles as default } from './analyse-files.ts';
