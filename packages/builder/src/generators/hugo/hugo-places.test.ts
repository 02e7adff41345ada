import { expect, it } from 'vitest'
import { parseData } from '../../config/parse-data.ts'
import { hugoPlaces } from './hugo-places.ts'

const file = 'hugo.yaml'
const text = `menus:
  main:
    - name: Posts
      url: /posts/
    - name: Gone
      url: gone/
languages:
  fr:
    Menus:
      main:
        - name: Gone
          pageRef: /parti
params:
  homeInfoParams:
    Content: '[x](x/)'
`
const value = parseData(text, 'yaml', file) as Record<string, unknown>
const places = hugoPlaces({ raw: value, files: [{ file, text, format: 'yaml', at: [], value }] })

it('finds entries of menus by their name, and by where they lead to in several languages', () => {
	const lineOf = (name: string, url: string) => places.menuEntry({ name, url })?.place?.line
	expect(lineOf('Posts', '/posts/')).toBe(4)
	expect(lineOf('Gone', '/gone/')).toBe(6)
	expect(lineOf('Gone', '/fr/parti/')).toBe(12)
	expect(lineOf('Of a page', '/x/')).toBeUndefined()
})

it('finds the text of the introduction, of the site if the language has none', () => {
	expect(places.intro('fr')?.place?.line).toBe(15)
})
