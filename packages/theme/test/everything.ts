/** A post with every element that the renderer writes. */
export const everything = `---
title: "Tail-based sampling: deciding when the request is over"
description: Why deciding at the head of a request is usually wrong, and what deciding at its end costs.
date: 2024-10-09
lastmod: 2024-11-02
tags: [Tracing, Go, "C++"]
categories: [Observability]
series: Telemetry
authors: [MW]
math: true
---
A head sampler throws its dice before anything has happened. It keeps one request in a hundred, and the one that took
eleven seconds is, with a probability of 99 %, not among them. This is about moving the decision to the *end* of the
request, where it belongs, and about [what that costs](#what-it-costs), in memory and in \`otelcol\` configuration.[^cost]

<!--more-->

## The decision

> A sample that is blind to the outcome is a sample of what you already know.
>
> — an on-call engineer, 3 a.m.

The collector buffers spans until the trace is complete, then asks a list of **policies**. Press <kbd>Ctrl</kbd>+<kbd>C</kbd>
to stop it; ~~never~~ rarely a good idea. See also https://opentelemetry.io and [the second part](https://example.org/two).

\`\`\`go title="internal/sampler/tail.go" showLineNumbers {4,7-8}
// Decide returns whether a finished trace is kept.
func (s *Sampler) Decide(ctx context.Context, trace Trace) (keep bool, err error) {
	switch {
	case trace.HasError():
		return true, nil
	case trace.Duration() > s.slow:
		s.metrics.Slow.Add(ctx, 1)
		return true, nil
	}
	return s.rand.Float64() < 0.01, nil // the rest: one in a hundred, and a long comment that runs off the right edge
}
\`\`\`

### A change in the configuration

\`\`\`yaml
processors:
  tail_sampling:
    decision_wait: 10s # [!code --]
    decision_wait: 30s # [!code ++]
    num_traces: 100000 # [!code focus]
\`\`\`

\`\`\`
no language at all
\`\`\`

#### Notes of five kinds

> [!NOTE]
> Spans of one trace must reach the same collector, so route them by trace id.

> [!TIP]
> Start with errors and latency; add the others when somebody misses a trace.

> [!IMPORTANT]
> \`decision_wait\` must be longer than your slowest request.

> [!WARNING]
> Every buffered span is memory. Measure before you raise \`num_traces\`.

> [!CAUTION]
> A collector that restarts forgets the traces it was waiting for.

## What it costs

| sampler | kept | slow ones kept | memory for each instance | monthly bill | notes |
| --- | ---: | ---: | ---: | ---: | :-: |
| head, 1 % | 1.0 % | 1.0 % | 40 MB | $ 410 | what we had |
| tail, errors and slow | 1.4 % | 100 % | 2.1 GB | $ 590 | what we have |
| everything | 100 % | 100 % | 60 MB | $ 38,200 | what we cannot pay |

The memory is Little's law, $L = \\lambda W$, with spans instead of customers:

$$
M \\approx \\lambda \\cdot W \\cdot \\bar{s} = 20\\,000\\,\\tfrac{\\text{spans}}{\\text{s}} \\times 30\\,\\text{s} \\times 3.5\\,\\text{kB} \\approx 2.1\\,\\text{GB}, \\qquad \\sigma^2 = \\frac{1}{n - 1} \\sum_{i = 1}^{n} (x_i - \\bar{x})^2
$$

\`\`\`mermaid
flowchart LR
  app --> agent --> router{by trace id} --> collector
  collector -->|kept| storage
\`\`\`

![Latency of the requests that were kept](/images/latency.png "What the head sampler did not see: the tail beyond the 99th percentile.")

### Steps

1. Route by trace id.
2. Buffer, and watch the memory:
   - spans that wait,
   - traces that are dropped too early.
3. Decide.

- [x] errors
- [x] slow requests
- [ ] one of every new endpoint

<details>
<summary>The whole configuration</summary>

It is forty lines; write to [me](mailto:mw@example.com?subject=Sampling) or to <mw@example.com> for it.

</details>

Term
: is not a definition list in GFM.

---

A word on <mark>marking</mark>, H<sub>2</sub>O, 2<sup>10</sup>, and a very long one:
\`github.com/open-telemetry/opentelemetry-collector-contrib/processor/tailsamplingprocessor/internal/sampling\`.[^long]

[^cost]: Two gigabytes for each instance, as measured below.
[^long]: It must break, or it would widen a phone's page.
`
