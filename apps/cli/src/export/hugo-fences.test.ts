import { parsePost } from '@blog/core'
import { expect, it } from 'vitest'
import { hugoFences } from './hugo-fences.ts'

it.each([
	['```go {1,3-5}', '```go {hl_lines=[1,"3-5"]}'],
	['```js title="a b" showLineNumbers{10}', '```js {title="a b",linenos=true,linenostart=10}'],
	['```go {linenos=true, hl_lines=[2]}', '```go {linenos=true, hl_lines=[2]}'],
	['~~~js whatever', '~~~js'],
	['```js', '```js'],
	['```js{2}', '```js {hl_lines=[2]}'],
	['```js{1} [a.js]', '```js {title="a.js",hl_lines=[1]}'],
	['```js:line-numbers {1}', '```js {linenos=true,hl_lines=[1]}'],
	['```ts:line-numbers=5 {2,4}', '```ts {linenos=true,linenostart=5,hl_lines=[2,4]}'],
	['```rust,ignore', '```rust'],
	['```js/0,2-3', '```js {hl_lines=[1,"3-4"]}'],
	['```{.rust .numberLines}', '```rust {linenos=true}'],
	['```JS {#a .b data-x="1"}', '```JS {#a .b data-x="1"}'],
	['```JS {1} {#a .b}', '```JS {#a,.b,hl_lines=[1]}'],
	['```js {1 title="x"}', '```js {title="x",hl_lines=[1]}'],
	['```js title="a {b}"', '```js {title="a (b)"}'],
	['```js {2} foo{bar}', '```js {hl_lines=[2]}'],
])('%s becomes %s', async (before, after) => {
	const fence = before.slice(0, 3)
	const source = `---\ntitle: T\n---\n> text ${before} text\n\n- ${before}\n  ${before}\n  ${fence}\n`
	const { post } = await parsePost(source, { file: 'a.md' })
	if (!post) throw new Error('no post')
	const body = source.slice(source.indexOf('> text')).replace(`text ${before}`, 'text')
	// What is in the block stays.
	expect(hugoFences(body, post.tree, source)).toBe(
		`> text text\n\n- ${after}\n  ${before}\n  ${fence}\n`,
	)
})
