/** What scores in the browser; a chunk of its own that comes when a sheet is opened. */
export { compile, score, tabulate } from '@danvan/domain/scoring';
