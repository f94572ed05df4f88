/** The desk: the sidebar beside room for notes, for a call in another program, on the phone or in person. */
import { Desk } from '../../components/desk/desk.tsx';
import { deskAddress } from '../../lib/call/places/desk/desk-call.ts';
import { startSidebar } from './start.tsx';

/** Shows it; one that was opened without a call of its own goes to the address of one first. */
export function startDesk(): void {
  const address = deskAddress(window.location.href, () => crypto.randomUUID());
  if (address === null) void startSidebar('desk', Desk);
  else window.location.replace(address);
}
