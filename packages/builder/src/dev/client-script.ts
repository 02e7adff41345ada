/** Where pages get news, and the script that listens for them. */
export const EVENTS_PATH = '/__blog/events'
export const CLIENT_PATH = '/__blog/client.js'

/**
 * The script of pages in dev: loads the page again after a change, and after the server was started again.
 */
export const clientScript = `const events = new EventSource('${EVENTS_PATH}')
let wasLost = false
events.addEventListener('reload', () => location.reload())
events.addEventListener('error', () => { wasLost = true })
events.addEventListener('open', () => { if (wasLost) location.reload() })
addEventListener('beforeunload', () => events.close())
`
