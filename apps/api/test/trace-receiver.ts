import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A span as OTLP has it in JSON. */
export interface OtlpSpan {
	readonly traceId: string
	readonly spanId: string
	readonly parentSpanId?: string
	readonly name: string
	readonly kind: number
	readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[]
	readonly status: { readonly code?: number }
}

/** A collector of traces. */
export interface TraceReceiver {
	readonly url: string
	/** All that have arrived. */
	readonly spans: readonly OtlpSpan[]
	close(): Promise<unknown>
}

/** Starts a collector that takes OTLP over HTTP. */
export async function startTraceReceiver(): Promise<TraceReceiver> {
	const spans: OtlpSpan[] = []
	const server = createServer(async (request, response) => {
		let body = ''
		for await (const part of request.setEncoding('utf8')) body += part
		for (const { scopeSpans } of JSON.parse(body).resourceSpans)
			for (const scope of scopeSpans) spans.push(...scope.spans)
		response.end('{}')
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		spans,
		close: () => new Promise((resolve) => server.close(resolve)),
	}
}
