/**
 * A team file: a campaign, its objections, and the guide that it is written for, to be handed to colleagues. No person, note, or
 * prep sheet has a place in it.
 */

import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import { type Campaign, fillIn, fillsOf } from '../campaign/campaign.ts';
import { FileError } from '../file-reading/decode-text.ts';
import { TEAM_FORMAT } from '../file-reading/kind-of-file.ts';
import type { BlankId, Guide } from '../guide/guide.ts';

/** The version of the format that is written, and the newest that is read. */
export const TEAM_VERSION = 1;

/** A campaign as a team file has it: when it was changed is each organizer's own business. */
export type TeamCampaign = Omit<Campaign, 'changedAt'>;

/** What a team file holds. */
export interface TeamFile {
  readonly campaign: TeamCampaign;
  /** The id of the guide that the campaign is written for. */
  readonly guideId: string;
  /** That guide, unless it is one that ships. */
  readonly guide?: Guide;
}

/** A part of a campaign that may stay out of the file; its name always goes. */
export type TeamPart =
  | { readonly kind: 'problem' }
  /** What fills a blank. */
  | { readonly kind: 'fill'; readonly blank: BlankId }
  /** An objection with its answer, by its id. */
  | { readonly kind: 'objection'; readonly objection: string };

/** One that a campaign has. */
export interface OfferedPart {
  readonly part: TeamPart;
  /** What names it among the others. */
  readonly key: string;
  /** What it is called, where a guide or the organizer calls it something; '' for the problem. */
  readonly label: string;
  readonly text: string;
  /** Whether it is the organizer's own story, which stays out unless they say otherwise. */
  readonly isPersonal: boolean;
}

/** What there is to hand on of a campaign that is written for a guide: of what fills blanks that of this guide's alone, since nobody else's is shown. */
export function offeredParts({ problem, fills, objections }: Campaign, guide: Guide): OfferedPart[] {
  const blanks = guide.blanks.filter(({ id, about }) => about === 'campaign' && fillIn({ fills }, id) !== '');
  const all: Omit<OfferedPart, 'key'>[] = [
    ...(problem === ''
      ? []
      : [{ part: { kind: 'problem' } as const, label: '', text: problem, isPersonal: false }]),
    ...blanks.map(({ id, label, personal = false }) => ({
      part: { kind: 'fill', blank: id } as const,
      label,
      text: fillIn({ fills }, id),
      isPersonal: personal,
    })),
    ...objections
      .filter(({ text, answer }) => text !== '' || answer !== '')
      .map(({ id, text, answer }) => ({
        part: { kind: 'objection', objection: id } as const,
        label: text,
        text: answer,
        isPersonal: false,
      })),
  ];
  return all.map((one) => ({ ...one, key: JSON.stringify(Object.values(one.part)) }));
}

/** What goes out of a campaign: its name, and these parts of it. `isShipped` says whether everybody has the guide already. */
export function teamFileOf(
  { id, name, problem, fills, objections }: Campaign,
  guide: Guide,
  parts: readonly TeamPart[],
  isShipped: boolean,
): TeamFile {
  const blanks = parts.flatMap((one) => (one.kind === 'fill' ? [{ id: one.blank }] : []));
  const taken = new Set(parts.flatMap((one) => (one.kind === 'objection' ? [one.objection] : [])));
  return {
    campaign: {
      id,
      name,
      problem: parts.some(({ kind }) => kind === 'problem') ? problem : '',
      fills: fillsOf(blanks, { fills }),
      objections: objections.filter((one) => taken.has(one.id)),
    },
    guideId: guide.id,
    ...(!isShipped && { guide }),
  };
}

/** The file's text. Throws a `FileError` where it would be too large to be read again. */
export function writeTeamFile(file: TeamFile): string {
  const text = JSON.stringify({ format: TEAM_FORMAT, version: TEAM_VERSION, ...file }, null, 2);
  checkTeamFileSize(new TextEncoder().encode(text).length);
  return text;
}

/** Far more than a campaign and a guide have to say, in bytes. */
export const LARGEST_TEAM_FILE = 4_000_000;

/** Throws a `FileError` for more bytes than a team file has; to be asked before they are read. */
export function checkTeamFileSize(bytes: number): void {
  if (bytes > LARGEST_TEAM_FILE) throw new FileError(messageDescriptor('file_too_large'));
}
