export const reach = 9;
export const versus = '票|比|对';
