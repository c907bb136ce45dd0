/** The closed sets of values that the tables hold; what each means stands in the SDL. */
export type UnitKind =
  | 'COUNTRY'
  | 'PROVINCE'
  | 'MUNICIPALITY'
  | 'DISTRICT'
  | 'COMMUNE'
  | 'WARD'
  | 'TOWNSHIP'
  | 'SPECIAL_ZONE';

export type DistrictKind =
  | 'URBAN_DISTRICT'
  | 'RURAL_DISTRICT'
  | 'DISTRICT_TOWN'
  | 'PROVINCIAL_CITY'
  | 'MUNICIPAL_CITY';

export type UnitLevel = 'COUNTRY' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

export type LineageExtent = 'WHOLE' | 'PARTIAL';

export type LineageSubject = 'AREA' | 'POPULATION' | 'AREA_AND_POPULATION';

export type Provenance = 'OFFICIAL' | 'IMPORTED' | 'SAMPLE';

export type UnitAttributeName =
  | 'AREA_KM2'
  | 'POPULATION'
  | 'MOUNTAIN'
  | 'BORDER'
  | 'ISLAND'
  | 'SPECIALLY_DIFFICULT'
  | 'SAFE_ZONE'
  | 'CLASS';
