// How a visitor found the site: include on every page, before the form's own script. No cookie, nothing leaves the browser
// until a form is sent. Call chapter2Attribution() when sending and spread what it returns into the lead's body.
;(() => {
  const key = 'chapter2.first-touch'
  const keptDays = 90
  const asked = new URLSearchParams(location.search)
  const external =
    document.referrer && new URL(document.referrer).origin !== location.origin ? document.referrer : undefined
  const utm = (name) => asked.get(`utm_${name}`) || undefined

  const touch = {
    source: utm('source'),
    medium: utm('medium'),
    campaign: utm('campaign'),
    referrer: external,
    landing_page: location.href,
    at: new Date().toISOString(),
  }
  // Storage may be switched off; a form must work all the same.
  const remembered = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(key))
      return kept && Date.now() - Date.parse(kept.at) < keptDays * 86_400_000 ? kept : null
    } catch {
      return null
    }
  }
  const remember = (name, store, value) => {
    try {
      store().setItem(name, JSON.stringify(value))
    } catch {}
  }
  if (!remembered()) remember(key, () => localStorage, touch)

  // The last touch is the visit that led to the form: its landing page, not the page of the form.
  const visitKey = 'chapter2.visit'
  const visit = () => {
    try {
      return JSON.parse(sessionStorage.getItem(visitKey))
    } catch {
      return null
    }
  }
  const now = {
    utm_source: utm('source'),
    utm_medium: utm('medium'),
    utm_campaign: utm('campaign'),
    utm_term: utm('term'),
    utm_content: utm('content'),
    gclid: asked.get('gclid') || undefined,
    referrer: external,
  }
  const isNewVisit = Object.values(now).some(Boolean) || !visit()
  if (isNewVisit) remember(visitKey, () => sessionStorage, now)

  window.chapter2Attribution = () => ({
    ...(visit() || now),
    page_url: location.href,
    first_touch: remembered() || touch,
  })
})()
