/** The documentation's script: without it everything is there, with it one can search. */
export const docsScript = `
const box = document.querySelector('.api-search')
const input = document.getElementById('api-search')
const found = document.getElementById('api-found')
const operations = [...document.querySelectorAll('.api-operation')]
const fold = document.querySelector('.api-nav details')
if (matchMedia('(max-width: 63.99rem)').matches) fold.open = false
box.hidden = false
const search = () => {
  const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let shown = 0
  for (const operation of operations) {
    const hit = words.every((word) => operation.dataset.search.includes(word))
    operation.hidden = !hit
    if (hit) shown += 1
    const entry = document.querySelector('[data-of="' + CSS.escape(operation.id) + '"]')
    if (entry) entry.hidden = !hit
  }
  for (const group of document.querySelectorAll('.api-nav > details > ul > li')) {
    const entries = [...group.querySelectorAll('[data-of]')]
    group.hidden = entries.length > 0 && entries.every((entry) => entry.hidden)
  }
  for (const section of document.querySelectorAll('main > section')) {
    const inside = [...section.querySelectorAll('.api-operation')]
    section.hidden = inside.length > 0 && inside.every((operation) => operation.hidden)
  }
  found.textContent = words.length === 0 ? '' : shown + (shown === 1 ? ' operation' : ' operations')
}
input.addEventListener('input', () => {
  search()
  document.getElementById('content').scrollIntoView()
})
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.target.matches('input, textarea, select')) return
  event.preventDefault()
  fold.open = true
  input.focus()
})
addEventListener('hashchange', () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target || !target.closest('[hidden]')) return
  input.value = ''
  search()
  target.scrollIntoView()
})
`.trimStart()
