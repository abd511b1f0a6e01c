import type { TemplateTexts } from './templateTypes'

export const templatesEs: TemplateTexts = {
  lead_received: {
    subject: 'Su viaje: {{destination}} – hemos recibido su solicitud',
    body: `Hola, {{first_name}}:

Gracias por escribirnos. Su solicitud ({{destination}}) está en manos de {{owner_name}}, que la lee personalmente y le responde con las primeras ideas, por lo general en pocas horas laborables.

Si entretanto se le ocurre algo más – un lugar con el que sueña, un ritmo que le guste, alguien que necesite una atención especial –, responda simplemente a este mensaje.

Su solicitud tiene la referencia {{reference}}.

Un cordial saludo,
{{company_name}}`,
    actionLabel: null,
  },
  lead_received_owner: {
    subject: 'Nueva solicitud {{reference}}: {{customer_name}}, {{destination}}',
    body: `{{customer_name}} pide un viaje: {{destination}}. La primera respuesta vence el {{due_at}}.

Correo: {{customer_email}}
Teléfono: {{customer_phone}}

Notas:
{{notes}}`,
    actionLabel: 'Abrir la solicitud',
  },
  reply_received_owner: {
    subject: '{{customer_name}} ha escrito: {{reference}}',
    body: `{{customer_name}} ha escrito sobre {{title}} (referencia {{reference}}):

{{notes}}`,
    actionLabel: 'Abrir la solicitud',
  },
  lead_unassigned_manager: {
    subject: 'Nadie pudo atender {{reference}}: {{customer_name}}, {{destination}}',
    body: `{{customer_name}} pregunta por {{destination}} y nadie pudo hacerse cargo. La primera respuesta debe darse antes del {{due_at}}.

{{notes}}`,
    actionLabel: 'Abrir la solicitud',
  },
  clock_warning_owner: {
    subject: 'Vence pronto: {{reference}}, {{customer_name}}',
    body: `{{customer_name}} espera una respuesta sobre {{title}}, antes del {{due_at}}.`,
    actionLabel: 'Abrir la solicitud',
  },
  clock_late: {
    subject: 'Con retraso: {{reference}}, {{customer_name}}',
    body: `{{customer_name}} aún no tiene respuesta sobre {{title}}. Debía darse antes del {{due_at}}. La solicitud la lleva {{owner_name}}.`,
    actionLabel: 'Abrir la solicitud',
  },
  clock_escalated_manager: {
    subject: 'Sigue sin respuesta: {{reference}}, {{customer_name}}',
    body: `{{customer_name}} sigue sin respuesta sobre {{title}}, prevista antes del {{due_at}}. La solicitud la lleva {{owner_name}}: por favor, intervenga.`,
    actionLabel: 'Abrir la solicitud',
  },
  task_reminder_owner: {
    subject: 'Recordatorio: {{title}}',
    body: `{{title}} vence el {{due_at}}.`,
    actionLabel: 'Abrir',
  },
  quote_sent: {
    subject: 'Su viaje está listo para leer: {{title}}',
    body: `Hola, {{first_name}}:

Su viaje está listo: {{title}}, día a día, con todo lo que incluye. El total es de {{total}} y la oferta es válida hasta el {{valid_until}}.

Tómese su tiempo. Puede aceptarlo en la página, descargarlo en PDF o responder a este mensaje y contarme qué le gustaría cambiar.

Referencia {{reference}}.

Un cordial saludo,
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Ver su viaje',
  },
  quote_opened_owner: {
    subject: 'Abierto: {{customer_name}}, {{title}}',
    body: `{{customer_name}} ha abierto {{title}} por primera vez (presupuesto {{reference}}, {{total}}, válido hasta el {{valid_until}}).

Un buen momento para llamar.`,
    actionLabel: 'Abrir la solicitud',
  },
  quote_declined_owner: {
    subject: 'Rechazado: {{customer_name}}, {{title}}',
    body: `{{customer_name}} ha rechazado {{title}} (presupuesto {{reference}}, {{total}}).

{{notes}}`,
    actionLabel: 'Abrir la solicitud',
  },
  approval_asked_manager: {
    subject: 'Aprobar un precio: {{reference}}, {{title}}',
    body: `{{owner_name}} pregunta si este precio puede salir: {{title}} para {{customer_name}}, {{total}} (presupuesto {{reference}}).

{{notes}}`,
    actionLabel: 'Ver el precio',
  },
  approval_answered_staff: {
    subject: 'Respuesta sobre el precio: {{reference}}, {{title}}',
    body: `{{title}} para {{customer_name}}, {{total}} (presupuesto {{reference}}).

{{notes}}`,
    actionLabel: 'Abrir la versión',
  },
  quote_reminder: {
    subject: 'Su viaje {{title}} está reservado hasta el {{valid_until}}',
    body: `Hola, {{first_name}}:

Una nota breve: la oferta de {{title}}, {{total}} en total, es válida hasta el {{valid_until}}. Hasta entonces, sus precios y habitaciones quedan reservados para usted.

Si le convence, acéptela en su página. Si algo debe cambiar o necesita un poco más de tiempo, responda a este mensaje.

Referencia {{reference}}.

Un cordial saludo,
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Ver su viaje',
  },
  quote_accepted: {
    subject: 'Gracias – {{title}} ya es suyo',
    body: `Hola, {{first_name}}:

Qué alegría: ha aceptado {{title}}. Desde ahora le guardamos las plazas.

Falta un paso para confirmar el viaje: el anticipo. Lo encontrará, como todos los pagos posteriores, en la página de su reserva.

Referencia {{reference}}.

Un cordial saludo,
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Abrir su reserva',
  },
  quote_accepted_owner: {
    subject: 'Aceptado: {{customer_name}}, {{title}}',
    body: `{{customer_name}} ha aceptado {{title}} por {{total}} (referencia {{reference}}).

La reserva está abierta y espera el anticipo.`,
    actionLabel: 'Abrir la reserva',
  },
  payment_received: {
    subject: 'Hemos recibido su pago de {{amount}}',
    body: `Hola, {{first_name}}:

Gracias: su pago de {{amount}} para {{title}} ha llegado.

Lo pagado y lo que queda por venir está en la página de su reserva. Referencia {{reference}}.

Un cordial saludo,
{{company_name}}`,
    actionLabel: 'Abrir su reserva',
  },
  payment_received_owner: {
    subject: '{{amount}} recibidos para {{reference}}',
    body: `{{customer_name}} ha pagado {{amount}} por {{title}} (referencia {{reference}}).`,
    actionLabel: 'Abrir la reserva',
  },
  booking_confirmed: {
    subject: 'Confirmado: {{title}}',
    body: `Hola, {{first_name}}:

Su viaje está confirmado: {{title}}, referencia {{reference}}.

A partir de aquí nos ocupamos nosotros: reservamos, preparamos y le escribimos cuando nos falte algo, como los nombres tal como figuran en sus pasaportes. Todo está en la página de su reserva.

Será un placer recibirle.

{{owner_name}}
{{company_name}}`,
    actionLabel: 'Abrir su reserva',
  },
  booking_confirmed_owner: {
    subject: 'Confirmado: {{reference}}, {{customer_name}}',
    body: `El anticipo de {{title}} ({{customer_name}}) está registrado. La reserva {{reference}} queda confirmada.`,
    actionLabel: 'Abrir la reserva',
  },
  webhook_disabled_manager: {
    subject: 'Los webhooks a {{title}} están desactivados',
    body: `{{notes}}

Ya no se envían eventos a {{title}}. Cuando el destino vuelva a funcionar, reactive la suscripción y reenvíe lo que le falta.`,
    actionLabel: 'Abrir la suscripción',
  },
  tour_notice_staff: {
    subject: 'Viaje: {{title}}',
    body: `{{notes}}`,
    actionLabel: 'Abrir el viaje',
  },
}
