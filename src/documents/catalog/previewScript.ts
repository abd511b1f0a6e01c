/** The preview's script: asks for what the editor's unsaved form would look like, a moment after the last key. */
export const previewScript = `
const editor = window.opener ?? window.parent
const shown = document.querySelector('[data-preview]')
let waiting
let asked = 0
const draw = async ({ data, locale }) => {
  const mine = ++asked
  const answer = await fetch(location.pathname, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data, language: locale }),
  }).catch(() => null)
  if (!answer?.ok || mine !== asked) return
  shown.innerHTML = await answer.text()
}
addEventListener('message', (event) => {
  if (event.origin !== location.origin || event.data?.type !== 'payload-live-preview' || !event.data.data) return
  clearTimeout(waiting)
  waiting = setTimeout(draw, 250, event.data)
})
if (editor !== window) editor.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
`.trimStart()
