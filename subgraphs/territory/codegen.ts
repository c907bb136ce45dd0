import { generateTypes } from '@haicap/codegen';
import { readSdl } from '@haicap/subgraph-kit';

await generateTypes({
  typeDefs: readSdl(new URL('./src/schema/', import.meta.url)),
  contextType: '../context.ts#TerritoryContext',
  mappers: {
    TerritorialUnit: '../loaders/unit.ts#UnitRow',
    TerritorialUnitConnection: '../queries/unitPage.ts#UnitPage',
    UnitVersion: '../loaders/version.ts#VersionRow',
    UnitPredecessor: '../loaders/lineage.ts#LineageRow',
    UnitSuccessor: '../loaders/lineage.ts#LineageRow',
    LegalText: '../entities/LegalText.ts#LegalText as LegalTextEntity',
    FormerName: '../entities/FormerName.ts#FormerName as FormerNameEntity',
    UnitAttribute: '../entities/UnitAttribute.ts#UnitAttribute as UnitAttributeEntity',
    UnitConversion: '../queries/conversion.ts#Conversion',
    ConversionTarget: '../queries/conversion.ts#Target',
    ConversionStep: '../queries/conversion.ts#Step',
    Reorganisation: '../queries/reorganisations.ts#ReorganisationRow',
    UnitChange: '../queries/reorganisations.ts#UnitChangeRow',
    UnitSearchConnection: '../queries/leadOn.ts#SearchPage',
    UnitSearchEdge: '../queries/leadOn.ts#SearchEdge',
    TerritoryChange: '@haicap/subgraph-kit#LoggedChange',
  },
  output: new URL('./src/__generated__/types.ts', import.meta.url),
});
