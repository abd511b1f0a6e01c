import { choiceScript } from './choiceScript'

/** The pages' script: everything works without it, it only guards against double clicks, shows mistakes at once and prices a choice as it is made. */
export const siteScript = `
document.addEventListener('submit', (event) => {
  const form = event.target
  if (form.dataset.sent || form.hasAttribute('data-wait')) return event.preventDefault()
  form.dataset.sent = 'true'
  for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true')
})
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent
    for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled')
  }
})
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details.print-open')) fold.open = true
})
const mistake = document.querySelector('[aria-invalid="true"]')
if (mistake) mistake.focus()
${choiceScript}`.trimStart()
