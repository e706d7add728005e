import { type Logger, pino } from 'pino';

/** A log that goes to a file (made with its folder), for a person's terminal to stay readable. */
export const fileLog = (file: string, level: string): Logger =>
  pino({ level }, pino.destination({ dest: file, mkdir: true, append: true }));
