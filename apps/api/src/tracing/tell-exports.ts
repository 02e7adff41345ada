import { type ExportResult, ExportResultCode } from '@opentelemetry/core'
import type { SpanExporter } from '@opentelemetry/sdk-trace-base'

/** An exporter that tells when it begins to fail, and when it works again. Since that is told, it seems to work for who uses it. */
export function tellExports(
	exporter: SpanExporter,
	tell: (message: string, level?: 'info') => void,
): SpanExporter {
	let lost = 0

	function note({ code, error }: ExportResult, spans: number): void {
		if (code === ExportResultCode.FAILED) {
			if (lost === 0) tell(`Traces cannot be sent: ${reasonOf(error)}`)
			lost += spans
		} else if (lost > 0) {
			tell(`Traces are sent again; ${lost} spans were lost`, 'info')
			lost = 0
		}
	}

	return {
		export: (spans, done) =>
			exporter.export(spans, (result) => {
				note(result, spans.length)
				done({ code: ExportResultCode.SUCCESS })
			}),
		forceFlush: async () => exporter.forceFlush?.(),
		shutdown: () => exporter.shutdown(),
	}
}

function reasonOf(error: unknown): string {
	const { code, message } = (error ?? {}) as { code?: unknown; message?: string }
	// Where several addresses were tried, the message is empty.
	return message || String(code ?? 'the collector gave no reason')
}
