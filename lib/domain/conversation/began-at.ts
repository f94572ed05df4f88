/** When something began, by its id. */

const UUID_7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The time (epoch ms) at which an id was made by `newId`; null where it was not. */
export function beganAt(id: string): number | null {
  const parts = UUID_7.exec(id);
  return parts === null ? null : Number.parseInt(`${parts[1]}${parts[2]}`, 16);
}
