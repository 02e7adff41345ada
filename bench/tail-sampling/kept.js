import { keepErrors, keepRare, keepSlow, tailSampling } from '@blog/otel-tail'
import { AlwaysOnSampler, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace-base'
import { serveRequests, slowMs } from './serve-requests.js'

/** A table of what tail sampling keeps, and of what head sampling does of the same stream when it hands on as many spans. */
export function keptTable(requests) {
	const tail = serveRequests(requests, (clock, sink) => ({
		sampler: new AlwaysOnSampler(),
		spanProcessors: [
			tailSampling(sink, {
				policies: [keepErrors(), keepSlow({ ceilingMs: slowMs }), keepRare()],
				clock,
			}),
		],
	}))
	const ratio = tail.got.spans / tail.truth.spans
	const head = serveRequests(requests, (_, sink) => ({
		sampler: new TraceIdRatioBasedSampler(ratio),
		spanProcessors: [sink],
	}))
	const rows = [
		['spans handed on', ({ got, truth }) => share(got.spans, truth.spans)],
		['traces kept', ({ got, truth }) => share(got.traces, truth.requests)],
		['of those with an error', ({ got, truth }) => share(got.errors, truth.errors.size)],
		['of the slow ones', ({ got, truth }) => share(got.slow, truth.slow.size)],
		['of the rare route', ({ got, truth }) => share(got.rare, truth.rare.size)],
		['requests, estimated : true', (run) => (run.scale * run.got.estimate) / run.truth.requests],
		['the worst of the five busiest routes', worstRoute],
	]
	const runs = [
		{ ...tail, scale: 1 },
		{ ...head, scale: 1 / ratio },
	]
	const lines = rows.map(
		([name, cell]) => `| ${[name, ...runs.map((run) => text(cell(run)))].join(' | ')} |`,
	)
	return ['| | tail | head |', '| --- | --- | --- |', ...lines].join('\n')
}

function worstRoute({ got, truth, scale }) {
	const ratios = Object.entries(truth.routes)
		.sort(([, one], [, other]) => other - one)
		.slice(0, 5)
		.map(([route, count]) => (scale * (got.routes[route] ?? 0)) / count)
	return ratios.reduce((worst, ratio) =>
		Math.abs(ratio - 1) > Math.abs(worst - 1) ? ratio : worst,
	)
}

function share(part, whole) {
	return `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`
}

function text(cell) {
	return typeof cell === 'number' ? cell.toFixed(3) : cell
}
