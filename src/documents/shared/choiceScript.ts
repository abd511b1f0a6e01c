/** Prices a choice as it is made: the page is asked for with it, and the parts that differ take the place of the old ones. */
export const choiceScript = `
const choice = document.querySelector('form[data-choice]')
if (choice) {
  const submit = choice.querySelector('[type=submit]')
  submit.hidden = true
  let asked = 0
  const wait = (isWaiting) => {
    for (const part of document.querySelectorAll('[data-part]')) part.setAttribute('aria-busy', isWaiting)
    document.querySelector('.accept-form').toggleAttribute('data-wait', isWaiting)
  }
  choice.addEventListener('change', async () => {
    const address = choice.action.split('#')[0] + '?' + new URLSearchParams(new FormData(choice))
    const mine = ++asked
    wait(true)
    try {
      const answer = await fetch(address)
      if (!answer.ok) throw new Error(answer.status)
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (mine !== asked) return
      const focused = document.activeElement?.id
      for (const part of document.querySelectorAll('[data-part]')) {
        const now = fresh.querySelector('[data-part="' + part.dataset.part + '"]')
        if (now) part.innerHTML = now.innerHTML
      }
      if (focused) document.getElementById(focused)?.focus()
      history.replaceState(null, '', address)
      wait(false)
    } catch {
      if (mine === asked) location.assign(address)
    }
  })
}
`
