import { AUTHENTICATION_ANSWERS } from '../../core/authentication.ts';
import { gatewayOf } from '../../core/gateways.ts';
import type { Event } from '../../core/history.ts';

/** An event of a history in words. */
export function historyText(event: Event, amountText: (minor: number) => string): string {
  switch (event.type) {
    case 'created':
      return `Created as ${event.status}`;
    case 'method-chosen':
      return `${gatewayOf(event.method).name} chosen${event.by === 'qr' ? ' by scanning the QR code' : ''}`;
    case 'card-entered':
      return `Card ending in ${event.card.last4} entered`;
    case 'authenticated':
      return `3-D Secure: ${AUTHENTICATION_ANSWERS[event.answer]}`;
    case 'details-entered':
      return 'Details entered';
    case 'voucher-redeemed':
      return `${gatewayOf(event.voucher.brand).name} paid ${amountText(event.voucher.amount)}`;
    case 'submitted':
      return 'Confirmed by the shopper';
    case 'status-changed':
      return `Order ${event.status}, transaction ${event.financial}`;
    case 'captured':
      return `${amountText(event.amount)} captured by transaction ${event.capture}`;
    case 'refunded':
      return `${amountText(event.amount)} refunded by transaction ${event.refund}`;
    case 'rest-cancelled':
      return `${amountText(event.amount)} cancelled, which had not been shipped`;
    case 'commented':
      return `Comment: ${event.text}`;
  }
}
