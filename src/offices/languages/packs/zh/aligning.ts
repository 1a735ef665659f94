export const linking = String.raw`(?<=\p{Script=Han})(?:并且?|以及|及|和|与|或|但|而|其中|因|由于|以便|包括|同时|从而|除|在|为了|由|旨在|即|经|供|向|对|根据|按照|通过|应)(?=\p{Script=Han}{2})`;
