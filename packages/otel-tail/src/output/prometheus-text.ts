import type { TailCounters } from '../counters.ts'

/**
 * Counters in the text format of Prometheus, to be put at the end of what `/metrics` answers.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function prometheusText(counters: TailCounters): string {
	return [
		counter('traces_started', 'Traces that began.', counters.started),
		counter('traces_kept', 'Traces that were kept.', counters.kept, 'policy'),
		counter('traces_dropped', 'Traces that were dropped.', counters.dropped, 'policy'),
		counter('traces_capped', 'Dropped traces a cap was in the way of.', counters.capped, 'policy'),
		counter('decisions', 'Decided traces by the moment.', counters.decided, 'moment'),
		counter('late_spans', 'Spans after the decision.', { ...counters.lateSpans }, 'verdict'),
		counter('missed_errors', 'Errors in traces dropped before.', counters.missedErrors),
		counter('traces_too_big', 'Traces with too many spans.', counters.tooBig),
		counter('spans_exported', 'Spans handed on.', counters.exportedSpans),
		counter('spans_dropped', 'Spans not handed on.', counters.droppedSpans),
		counter('policy_errors', 'Calls of policies that threw.', counters.policyErrors),
		gauge('traces_undecided', 'Traces that are not decided.', counters.undecided),
		gauge('spans_held', 'Spans that are held.', counters.heldSpans),
		gauge('bytes_held', 'Bytes of held spans, estimated.', counters.heldBytes),
	].join('')
}

function counter(
	name: string,
	help: string,
	value: number | Readonly<Record<string, number>>,
	label?: string,
): string {
	const full = `otel_tail_${name}_total`
	const samples =
		typeof value === 'number'
			? [`${full} ${value}\n`]
			: Object.entries(value).map(
					([key, count]) => `${full}{${label}="${escapeLabel(key)}"} ${count}\n`,
				)
	return `# HELP ${full} ${help}\n# TYPE ${full} counter\n${samples.join('')}`
}

function gauge(name: string, help: string, value: number): string {
	const full = `otel_tail_${name}`
	return `# HELP ${full} ${help}\n# TYPE ${full} gauge\n${full} ${value}\n`
}

function escapeLabel(text: string): string {
	return text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')
}
