/** What is known in the conversations that are measured: nothing, what is usual, and a lot. */
import type { Talk } from './put-conversation.ts';

/** All of a talk but where it is held and by which guide. */
export type Known = Pick<Talk, 'name' | 'fills' | 'notes'>;

/** A first talk that has just begun. */
export const NOTHING: Known = { name: 'Rosa Medina', fills: {}, notes: [] };

/** As prepared, in the words of the budget. */
export const USUAL: Known = {
  name: 'Rosa Medina',
  notes: [
    'your mother was cold all winter',
    'Landlord’s office says the tenants “use it wrong”',
    'Slept in the kitchen with the oven door open',
    'Nods at “as one building”',
  ],
  fills: {
    'this-problem': 'the heating',
    'your-stake': 'my boy does his homework in a coat',
    'this-opponent': 'Harlan Properties',
    'this-is-how-we-know': 'last year 12 Mill Road got its boiler in nine days',
    'taking-this-collective-action': 'forming a tenants’ union',
    'these-different-conditions': 'warm homes and rents that stay put',
    'doing-this-together': 'acting as one building',
    'do-this': 'hand in forty signatures together',
    'this-date': 'December 10',
    'this-thing': 'the city must inspect',
    'this-change': 'the heat',
    'take-this-action': 'stand together',
    'the-ask': 'bring two neighbours on Thursday at six',
    'smaller-ask': 'sign the heat letter tonight',
    'what-they-will-do': 'bring two neighbours',
  },
};

/** The same in Spanish. */
export const LO_USUAL: Known = {
  name: 'Rosa Medina',
  notes: [
    'tu mamá pasó frío todo el invierno',
    'La oficina dice que los inquilinos “no saben usarla”',
    'Durmió en la cocina con el horno abierto',
    'Asiente con “como un solo edificio”',
  ],
  fills: {
    'this-problem': 'la calefacción',
    'your-stake': 'mi hijo hace la tarea con el abrigo puesto',
    'this-opponent': 'Harlan Properties',
    'this-is-how-we-know': 'el año pasado Mill Road 12 logró su caldera en nueve días',
    'taking-this-collective-action': 'formar un sindicato de inquilinos',
    'these-different-conditions': 'casas calientes y rentas que no suben',
    'doing-this-together': 'actuar como un solo edificio',
    'do-this': 'entregar cuarenta firmas juntos',
    'this-date': '10 de diciembre',
    'this-thing': 'la ciudad tiene que inspeccionar',
    'this-change': 'la calefacción',
    'take-this-action': 'mantenernos unidos',
    'the-ask': 'traer a dos vecinos el jueves a las seis',
    'smaller-ask': 'firmar la carta esta noche',
    'what-they-will-do': 'traer a dos vecinos',
  },
};

/** Three times the budget, and more notes than anybody reads. */
export const A_LOT: Known = {
  name: 'Maximiliana Konstantinopolou-Wolfeschlegelsteinhausen',
  notes: [
    'your father, who uses a wheelchair since the accident at the warehouse, has not been outside since spring',
    ...Array.from({ length: 38 }, (_, index) => `Note ${index + 2}: said it again, more quietly than before`),
    'Since the spring before last the lift has been broken more often than not, so he waits for two neighbours',
  ],
  fills: {
    ...USUAL.fills,
    'this-problem': 'the lift, and who answers for it when it is broken for a week',
    'your-stake': 'I carried my own mother down four floors the night that the alarm rang',
    'this-opponent': 'the Konstantinopolou & Wolfeschlegelstein Housing Administration',
    'this-is-how-we-know':
      'last year the whole of 12 Mill Road withheld its charge and had a new boiler in nine days',
    'taking-this-collective-action': 'forming one tenants’ union for all five buildings of the estate',
    'these-different-conditions':
      'lifts that run, homes that are warm, and rents that stay put for ten years',
    'doing-this-together': 'acting as one estate, on every floor and in every building',
    'do-this': 'all withhold the service charge until the repair is signed for',
    'this-example': 'the Riverside Gardens buildings did it the winter before last',
    'this-change': 'getting the lift repaired and kept repaired, on every floor',
    'take-this-action': 'all withhold the service charge until the repair is signed for',
    'the-ask':
      'come to the hearing on Thursday, December 3 at six, and speak for two minutes about your father',
    'smaller-ask': 'tell two neighbours on your floor about the hearing before the weekend',
    'what-they-will-do': 'come to the hearing and speak for two minutes about your father',
  },
};
