import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** A processor with remark-parse, remark-gfm unless `gfm` is `false`, and remark-math if formulas are read. */
export function remarkProcessor(math: boolean, gfm = true): Processor<Root> {
	return unified()
		.use(remarkParse)
		.use([...(gfm ? [remarkGfm] : []), ...(math ? [remarkMath] : [])])
}

const processors = new Map<boolean, Processor<Root>>()

/** Parses Markdown with remark-parse and remark-gfm. */
export function parseWithRemark(text: string, math: boolean): Root {
	const processor = processors.get(math) ?? remarkProcessor(math).freeze()
	processors.set(math, processor)
	return processor.parse(text)
}
