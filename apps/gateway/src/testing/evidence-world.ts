import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { id, ok } from '@danvan/domain/kernel';
import { type OfficialDocument, recordId, type Visibility } from '@danvan/domain/programme';
import type { ApiClient } from '@danvan/testing';
import { inAct } from '../database/unit-of-work.ts';
import { saveDocuments } from '../modules/programme/document/document.store.ts';
import { writeRecords } from '../modules/programme/record/record.store.ts';
import { reportingWorld } from './reporting-world.ts';
import type { TestGateway } from './test-gateway.ts';

type Sketch = {
  readonly owner: string;
  readonly visibility: Visibility;
  readonly concerned?: readonly string[];
};

const PLAIN: OfficialDocument = {
  documentNumber: null,
  type: 'PLAN',
  issuedOn: null,
  issuers: [],
  issuingOffices: [],
  termOfOffice: null,
  abstract: 'Kế hoạch phối hợp',
  aliases: [],
  inForce: { from: null, to: null },
  links: [],
};

/** Keeps a document as its module does and gives its id. */
const keepDocument = async (gateway: TestGateway, { owner, visibility, concerned = [] }: Sketch) => {
  const documentId = recordId<'DOCUMENT'>(randomUUID());
  await inAct(gateway.dataSource, null, gateway.clock, async (uow) => {
    await writeRecords(uow.manager, [
      {
        id: documentId,
        kind: 'DOCUMENT',
        title: 'Kế hoạch phối hợp',
        owner: id(owner),
        visibility,
        concerned: concerned.map((unit) => id<'OrgUnit'>(unit)),
        programmes: [],
        origin: 'ENTERED',
        source: null,
        changedAt: uow.now,
      },
    ]);
    await saveDocuments(uow.manager, [{ id: documentId, document: PLAIN }]);
    await uow.audit({ action: 'TEST_DATA', subjectId: 'test' });
    return ok(null);
  });
  return String(documentId);
};

type Sent = {
  readonly upload?: {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly size: number;
  };
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
};

/** Sends a file as a page does. */
export const sendFile = async (url: string, browser: ApiClient, name: string, bytes: Uint8Array | Blob) => {
  const form = new FormData();
  form.append('file', bytes instanceof Blob ? bytes : new Blob([new Uint8Array(bytes)]), name);
  const headers = { cookie: browser.cookie() };
  const answer = await fetch(`${url}/files`, { method: 'POST', body: form, headers });
  const body = (await answer.json()) as Sent;
  return {
    status: answer.status,
    upload: body.upload ?? null,
    code: body.errors?.[0]?.extensions.code ?? null,
    message: body.errors?.[0]?.message ?? null,
  };
};

const PARTS = 'attachments { id caption isOwn unit { id } file { name type size url } }';

const ATTACH = `mutation ($input: AttachFileInput!) { attachFile(input: $input) { __typename
  ... on AttachmentsChanged { record { ${PARTS} mayAttach } report { ${PARTS} } }
  ... on InputRefused { code faults { code path message } } ... on ActRefused { code path } } }`;
const REMOVE = ATTACH.replaceAll('attachFile', 'removeAttachment').replace('AttachFile', 'RemoveAttachment');

export type Attach = {
  readonly subjectId: string;
  readonly subject?: 'WORK_RECORD' | 'REPORT';
  readonly uploadId?: string | undefined;
  readonly caption?: string;
  readonly key?: string;
};

export const attach = async (browser: ApiClient, { key, subject = 'WORK_RECORD', ...rest }: Attach) => {
  const input = { ...rest, subject, idempotencyKey: key ?? randomUUID() };
  const answer = await browser.ask(ATTACH, { input });
  return answer.data?.attachFile ?? answer;
};

export const takeOff = async (browser: ApiClient, attachmentId: string, reason: string) => {
  const input = { id: attachmentId, reason, idempotencyKey: randomUUID() };
  const answer = await browser.ask(REMOVE, { input });
  return answer.data?.removeAttachment ?? answer;
};

/** A gateway with documents that carry evidence. */
export const evidenceWorld = async () => {
  const world = await reportingWorld();
  return {
    ...world,
    keepDocument: (sketch: Sketch) => keepDocument(world, sketch),
    /** Uploads a file and attaches it; gives the record's evidence as it is then. */
    attachFile: async (browser: ApiClient, subjectId: string, name: string, bytes: Uint8Array) => {
      const { upload, code } = await sendFile(world.url, browser, name, bytes);
      if (upload === null) throw new Error(`The file was refused: ${code}`);
      return (await attach(browser, { subjectId, uploadId: upload.id })).record.attachments;
    },
    /** The files that lie in the store, and those that are only half there. */
    kept: async () => {
      const names = await readdir(world.filesFolder, { recursive: true, withFileTypes: true });
      const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
      return {
        whole: files.filter((path) => /[0-9a-f]{64}$/.test(path)),
        half: files.filter((path) => path.endsWith('.part')),
      };
    },
  };
};
export type EvidenceWorld = Awaited<ReturnType<typeof evidenceWorld>>;
