import type { PhrasingContent, RootContent } from 'mdast'
import type {} from 'remark-mdx'

/** An element between blocks. */
export type FlowElement = Extract<RootContent, { type: 'mdxJsxFlowElement' }>

/** An element in a line. */
export type TextElement = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>

/** `{…}` between blocks or in a line. */
export type Expression = Extract<RootContent, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>

export type JsxAttribute = FlowElement['attributes'][number]
