import { inspectFile } from '../inspect-file.ts';
import { makeDocx } from './office.ts';

/** Run as a process of its own: inspects a document whose one entry is so many megabytes, and tells what it took. */
const [megabytes = '0', says = ''] = process.argv.slice(2);
const content = new Uint8Array(Number(megabytes) * 1_048_576);
const said = says === '' ? {} : { saidSize: Number(says) };
const bytes = makeDocx({ name: 'word/a.xml', content, ...said });
const before = process.resourceUsage();
const inspected = inspectFile({ name: 'a.docx', bytes });
const after = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    code: inspected.ok ? 'TAKEN' : inspected.error.code,
    // Of the highest mark, in kilobytes.
    memory: after.maxRSS - before.maxRSS,
    // Of this process alone, however busy the machine is, in microseconds.
    time: after.userCPUTime - before.userCPUTime,
  }),
);
