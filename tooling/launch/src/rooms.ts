import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The rooms of the domain from the ground up: each may use those before it. */
const FLOORS = ['kernel', 'hierarchy', 'reporting', 'programme', 'scoring', 'emulation'];
/** Sees all, is seen by none. */
const ABOVE_ALL = 'access';

export type Source = { readonly path: string; readonly text: string };

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((found) => found[1] ?? '');

const roomOf = (path: string): string => path.split('/')[0] ?? '';

const mayUse = (room: string, other: string): boolean => {
  if (room === other || room === ABOVE_ALL) return true;
  return other !== ABOVE_ALL && FLOORS.indexOf(other) < FLOORS.indexOf(room);
};

const targetRoom = (from: string, specifier: string): string | null => {
  if (specifier.startsWith('@danvan/domain/')) return specifier.split('/')[2] ?? null;
  return specifier.startsWith('.') ? roomOf(posix.join(posix.dirname(from), specifier)) : null;
};

const faultsOf = ({ path, text }: Source): string[] => {
  const room = roomOf(path);
  const unknown =
    FLOORS.includes(room) || room === ABOVE_ALL ? [] : [`${path}: "${room}" is no room of the domain`];
  const crossing = importsOf(text).filter((specifier) => {
    const other = targetRoom(path, specifier);
    return other !== null && !mayUse(room, other);
  });
  return [...unknown, ...crossing.map((specifier) => `${path} must not import ${specifier}`)];
};

/** Every import within packages/domain/src that goes up instead of down; paths are relative to that folder. */
export const roomFaults = (sources: readonly Source[]): string[] => sources.flatMap(faultsOf);

/** All TypeScript files below a folder. */
export const sourcesIn = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
