import { expect, it } from 'vitest'
import { prometheusText } from './prometheus-text.ts'

it('is what Prometheus reads', () => {
	const text = prometheusText({
		started: 9,
		kept: { error: 2, 'a "b"\\': 1 },
		dropped: { baseline: 5 },
		capped: {},
		decided: { ended: 8 },
		lateSpans: { kept: 0, dropped: 3 },
		missedErrors: 0,
		tooBig: 0,
		exportedSpans: 7,
		droppedSpans: 11,
		policyErrors: 0,
		undecided: 1,
		heldSpans: 4,
		heldBytes: 4_000,
	})
	expect(text).toContain(`# HELP otel_tail_traces_kept_total Traces that were kept.
# TYPE otel_tail_traces_kept_total counter
otel_tail_traces_kept_total{policy="error"} 2
otel_tail_traces_kept_total{policy="a \\"b\\"\\\\"} 1
`)
	expect(text).toContain('\notel_tail_late_spans_total{verdict="dropped"} 3\n')
	expect(text).toContain('\n# TYPE otel_tail_bytes_held gauge\notel_tail_bytes_held 4000\n')
	for (const line of text.trimEnd().split('\n'))
		expect(line).toMatch(
			/^(?:# (?:HELP|TYPE) otel_tail_[a-z_]+ .+|otel_tail_[a-z_]+(?:\{[a-z]+=".+"\})? \d+)$/,
		)
})
