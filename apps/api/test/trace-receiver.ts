import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type OtlpAttributes = readonly {
	readonly key: string
	readonly value: Readonly<Record<string, unknown>>
}[]

/** A span as OTLP has it in JSON. */
export interface OtlpSpan {
	readonly traceId: string
	readonly spanId: string
	readonly parentSpanId?: string
	readonly traceState?: string
	readonly name: string
	readonly kind: number
	readonly attributes: OtlpAttributes
	readonly status: { readonly code?: number }
}

/** A collector of traces. */
export interface TraceReceiver {
	readonly url: string
	/** All that have arrived. */
	readonly spans: readonly OtlpSpan[]
	/** Attributes of what the spans come from, one for each time that some were sent. */
	readonly resources: readonly Readonly<Record<string, unknown>>[]
	/** How many times it has answered with another status than 200. */
	readonly refused: number
	/** From now on it answers with this status; `hang`: not at all. */
	answer(status: number | 'hang'): void
	close(): Promise<unknown>
}

/** Starts a collector that takes OTLP over HTTP. */
export async function startTraceReceiver(): Promise<TraceReceiver> {
	const spans: OtlpSpan[] = []
	const resources: Readonly<Record<string, unknown>>[] = []
	let answer: number | 'hang' = 200
	let refused = 0
	const server = createServer(async (request, response) => {
		let body = ''
		for await (const part of request.setEncoding('utf8')) body += part
		if (answer === 'hang') return
		if (answer === 200)
			for (const { resource, scopeSpans } of JSON.parse(body).resourceSpans) {
				resources.push(attributesOf(resource))
				for (const scope of scopeSpans) spans.push(...scope.spans)
			}
		else refused++
		response.writeHead(answer).end('{}')
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		spans,
		resources,
		get refused() {
			return refused
		},
		answer(status) {
			answer = status
		},
		close() {
			server.closeAllConnections()
			return new Promise((resolve) => server.close(resolve))
		},
	}
}

/** Attributes as an object. */
export function attributesOf(
	one: { readonly attributes: OtlpAttributes } | undefined,
): Record<string, unknown> {
	return Object.fromEntries(
		(one?.attributes ?? []).map(({ key, value }) => {
			const [kind, written] = Object.entries(value)[0] ?? []
			return [key, kind === 'intValue' ? Number(written) : written]
		}),
	)
}
