import { readCanonicalSheets } from '@danvan/domain/emulation';
import { fromJson } from '@danvan/domain/scoring';
import { sha256 } from './frozen-rules.ts';
import { outcomeOf, textOfResult } from './outcome-of.ts';

/** A process of its own that makes a run anew from the texts given to it, and tells its hashes. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const { rules, sheets } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
  rules: string;
  sheets: string;
};
const { rulesHash, inputsHash, result } = outcomeOf(fromJson(JSON.parse(rules)), readCanonicalSheets(sheets));
process.stdout.write(JSON.stringify({ rulesHash, inputsHash, resultHash: sha256(textOfResult(result)) }));
