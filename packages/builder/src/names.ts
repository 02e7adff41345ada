// What sites are known by, without anything that reads them: for what must be at hand at once

export { siteFiles } from './config/find-config.ts'
export { type GeneratorName, generatorSite, generatorTitles } from './generators/generators.ts'
