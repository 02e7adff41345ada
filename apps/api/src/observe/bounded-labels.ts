import type { RequestEvent } from './request-event.ts'

/** Says that a value is one too many, or not known. */
export const OTHER = 'other'

/** So many routes are told apart, … */
export const MOST_ROUTES = 200

/** … and so many combinations of route, method and status. */
export const MOST_SERIES = 1000

const LONGEST_ROUTE = 200

const methods: ReadonlySet<string> = new Set([
	...['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'CONNECT', 'TRACE'],
])

const cacheResults: ReadonlySet<string> = new Set([
	...['hit', 'stale', 'miss', 'collapsed', 'shed', 'failed', 'none'],
])

export interface RequestLabels {
	readonly method: string
	readonly route: string
	readonly status: string
}

/** Finds the labels of requests. Whatever clients send, there are at most {@link MOST_SERIES} of them, and six for what is too much. */
export function createRequestLabels(): (event: RequestEvent) => RequestLabels {
	const routes = new Map<string, Map<string, Map<number, RequestLabels>>>()
	const others = new Map<string, RequestLabels>()
	let series = 0

	function other(status: number): RequestLabels {
		const label = isStatus(status) ? `${Math.floor(status / 100)}xx` : OTHER
		const labels = others.get(label) ?? { method: OTHER, route: OTHER, status: label }
		others.set(label, labels)
		return labels
	}

	return ({ method: sent, route, status }) => {
		const method = methods.has(sent) ? sent : OTHER
		const known = routes.get(route)?.get(method)?.get(status)
		if (known) return known

		if (series >= MOST_SERIES || !isStatus(status)) return other(status)
		if (!routes.has(route) && (routes.size >= MOST_ROUTES || !isRoute(route))) return other(status)
		const labels = { method, route, status: String(status) }
		const ofRoute = routes.get(route) ?? new Map<string, Map<number, RequestLabels>>()
		const ofMethod = ofRoute.get(method) ?? new Map<number, RequestLabels>()
		routes.set(route, ofRoute.set(method, ofMethod.set(status, labels)))
		series++
		return labels
	}
}

export function cacheLabel(result: string): string {
	return cacheResults.has(result) ? result : OTHER
}

function isRoute(route: string): boolean {
	return route.length <= LONGEST_ROUTE && route.isWellFormed()
}

function isStatus(status: number): boolean {
	return Number.isInteger(status) && status >= 100 && status < 600
}
