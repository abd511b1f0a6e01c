import type { ReplyTexts } from './replyTemplateTypes'

export const replyTemplatesEs: ReplyTexts = {
  reply_first_answer: {
    subject: 'Su viaje – {{destination}}',
    body: `Hola, {{first_name}}:

Gracias por su mensaje. Soy {{owner_name}} y prepararé su viaje con usted ({{destination}}).

Para empezar bien, tres preguntas: ¿qué le gustaría llevarse de este viaje, a qué ritmo le gusta viajar y hay un presupuesto que deba tener en cuenta?

Responda a este mensaje cuando le venga bien. Si prefiere hablar, dígame cuándo puedo llamarle.

Un cordial saludo,
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  reply_ask_dates: {
    subject: 'Sus fechas – {{destination}}',
    body: `Hola, {{first_name}}:

Ya casi estamos: para comprobar habitaciones y guías necesito sus fechas. ¿Cuándo llegarían y se irían, y serían posibles unos días antes o después?

¿Cuántas personas viajan y hay niños? Si es así, dígame su edad, por favor.

Un cordial saludo,
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  reply_follow_up: {
    subject: 'Su viaje – {{destination}}: ¿alguna pregunta?',
    body: `Hola, {{first_name}}:

Le escribí hace unos días sobre su viaje ({{destination}}) y me gustaría saber qué le parece. ¿Quiere cambiar algo, o puedo responder a alguna pregunta?

Si sus planes han cambiado, bastan unas líneas y no le molestaré más.

Un cordial saludo,
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  whatsapp_first_answer: {
    subject: 'Primera respuesta',
    body: `Hola, {{first_name}}, soy {{owner_name}} de {{company_name}}. Gracias por su solicitud ({{destination}}). ¿Cuándo le gustaría viajar y cuántas personas serán?`,
    actionLabel: null,
  },
  whatsapp_follow_up: {
    subject: 'Seguimiento',
    body: `Hola, {{first_name}}, soy {{owner_name}} de {{company_name}}. ¿Ha podido pensar en su viaje ({{destination}})? Con gusto respondo a sus preguntas.`,
    actionLabel: null,
  },
}
