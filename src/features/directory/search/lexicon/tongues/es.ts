import type { MoreWords } from '../concept.ts'

/** More ways of saying it in Spanish. */
export const es: MoreWords = {
  'language-class': {
    says: 'clases de ingles|aprender a hablar inglés|lecciones inglés|inglés gratis|estudiar idioma|grupo conversación|conversación inglés|escuela inglés|curso de inglés gratis',
    asks: 'idioma|conversación|idiomas',
  },
  'french-class': { says: 'clases de francés|cursos francés|estudiar francés', asks: 'francés' },
  'language-test': { says: 'evaluación de inglés|examen idioma|prueba idioma|evaluación lingüística' },
  'settlement-help': {
    says: 'ayuda con formularios|formularios|llenar formulario|llenar papeles|papeles|residencia permanente|tarjeta residencia|ayuda recién llegados|instalarse|establecerse',
  },
  job: {
    says: 'empleos|trabajos|encontrar trabajo|conseguir trabajo|ofertas trabajo|ofertas empleo|agencia empleo|desempleo|desempleado|hoja de vida|curriculum|entrevistas|salario|sueldo|prácticas|experiencia laboral|reconocimiento títulos|convalidar título|homologar título|convalidación|oficio|profesión|laboral',
    asks: 'trabajar|contratar',
  },
  citizenship: {
    says: 'ciudadano canadiense|hacerse ciudadano|prueba ciudadanía|solicitar ciudadanía|naturalización',
  },
  volunteer: { says: 'voluntaria|ser voluntario|hacer voluntariado' },
  refugee: {
    says: 'refugiada|solicitar asilo|solicitantes asilo|asilo político|refugio político|guerra|desplazado|desplazados',
  },
  housing: {
    says: 'viviendas|apartamentos|alquilar|alquilar apartamento|alquileres|rentar|rentar apartamento|renta casa|arriendo|arrendar|arrendador|inquilino|inquilinos|casero|habitación|cuarto|cuarto renta|vivienda social|vivienda económica|vivienda asequible|desalojo|sin hogar|sin techo|refugio|piso|hipoteca|comprar casa|mudanza|contrato alquiler|depa',
    asks: 'casas|hogar',
  },
  health: {
    says: 'médicos|médica|médico familia|médico cabecera|doctores|doctora|clínicas|hospitales|enfermera|enfermero|enfermo|enferma|enfermedad|dentistas|dientes|muelas|lentes|gafas|oculista|ojos|receta|medicina|medicinas|medicamento|medicamentos|farmacias|parto|partera|recién nacido|prenatal|vacunas|vacunación|vacunarse|tarjeta salud|tarjeta salud pública|seguro médico|seguro salud|pediatra|diabetes|cáncer|atención médica|ginecólogo',
    asks: 'curar',
  },
  'mental-health': {
    says: 'psicóloga|psicología|psiquiatra|apoyo emocional|apoyo psicológico|ayuda psicológica|consejero|terapeuta|adicción|adicciones|alcoholismo|drogas|suicidio|tristeza|triste|soledad|solo|deprimido|duelo',
  },
  childcare: {
    says: 'guarderías|cuidado de niños|cuidado infantil|cuidar niños|cuidar hijos|niñeras|jardín de infantes|kínder|kinder|preescolares|bebé|bebés|pañales|estancia infantil|educación temprana',
  },
  school: {
    says: 'escuelas|colegios|inscribir niños|inscribir en la escuela|inscripción escolar|matricular|matrícula|matrícula escolar|registrar escuela|registrar hijos escuela|primaria|secundaria|preparatoria|útiles escolares|maestra|profesor|profesora|ayuda con tareas|ayuda tareas|alumno|alumnos|estudiantes|escolar',
    asks: 'estudiante',
  },
  'adult-education': {
    says: 'educación para adultos|escuela para adultos|aprender a leer|leer y escribir|capacitación|formación profesional|becas|universidades|diploma|préstamo estudiantil|oficios',
    asks: 'curso|cursos|clase|clases|estudiar|estudios|educación',
  },
  legal: {
    says: 'abogados|abogada|abogado inmigración|ayuda legal|asesoría legal|consejo legal|ayuda jurídica|jurídico|leyes|tribunal|juez|derechos humanos|discriminación|racismo|permiso de trabajo|permiso estudio|renovar visa|extender visa|visado|patrocinio|patrocinar|reunificación familiar|traer familia|deportación|apelación|testamento|trámite migratorio',
    asks: 'permiso|ley',
  },
  interpreter: {
    says: 'intérpretes|traductores|traductora|traducciones|traducción oficial|traducción certificada|traducir documentos|traductor certificado',
  },
  food: {
    says: 'banco de alimentos|bancos alimentos|banco comida|comida gratis|ayuda alimentaria|despensas|comer|hambre|almuerzo|desayuno|cena|supermercado|mercado|cocinar|cocina|nutrición|fórmula bebé|comedor comunitario|víveres',
  },
  clothing: {
    says: 'ropa de invierno|ropa abrigada|ropa gratis|ropa usada|ropa bebé|abrigos|chaqueta|chamarra|botas|zapatos|guantes|mueble|muebles gratis|muebles usados|cama|colchón|sofá|cobijas|mantas|segunda mano|artículos hogar|donación',
  },
  transport: {
    says: 'autobuses|camión|boleto autobús|pase autobús|transporte público|tren|metro|carro|coche|auto|licencia de conducir|licencia manejo|licencia manejar|carnet conducir|permiso conducir|examen manejo|examen conducir|aprender a manejar|aprender a conducir|clases manejo|escuela manejo|conducir|bici|taxi|seguro auto',
  },
  taxes: {
    says: 'declarar impuestos|declaración de la renta|declaración de impuestos|hacer impuestos|ayuda impuestos|reembolso impuestos|contador|abrir cuenta|abrir cuenta bancaria|cuenta banco|tarjeta crédito|crédito|préstamos|deuda|presupuesto|ahorro|ahorrar|ayuda económica|ayuda financiera|asistencia social|subsidio|beneficio hijos|beneficios niños|seguro desempleo|pensión|jubilación|seguro social|número seguro social|enviar dinero',
    asks: 'beneficios|seguro|ingresos',
  },
  computer: {
    says: 'computadoras|curso computación|clases de computación|informática|aprender computación|wifi|celular|teléfono celular|móvil|tarjeta sim|chip|laptop|tableta|correo electrónico|tecnología|imprimir|internet gratis|alfabetización digital',
    asks: 'teléfono',
  },
  disability: {
    says: 'discapacidades|discapacitados|discapacitada|incapacidad|minusválido|silla de ruedas|autista|sordos|sordera|ciega|necesidades especiales|lengua de señas|movilidad reducida|educación especial',
  },
  'family-safety': {
    says: 'violencia familiar|violencia intrafamiliar|violencia de género|abuso|abuso sexual|maltrato infantil|maltratada|mujer maltratada|agresión sexual|violación|trata personas|refugio mujeres|refugio para mujeres|casa refugio|custodia|custodia hijos|pensión alimenticia|madre soltera|padres|ser padres|escuela para padres|orientación familiar|apoyo familiar|matrimonio',
  },
  recreation: {
    says: 'futbol|baloncesto|gimnasio|piscina|alberca|nadar|clases natación|ejercicio|baile|bailar|campamento|campamento verano|parque|parques|bibliotecas|libros|centro comunitario|actividades|teatro|cine|juegos|club|hacer amigos|conocer gente|grupo social|iglesia|mezquita|templo|rezar|religioso|centro cultural|fiesta|pintura',
    asks: 'religión|comunidad',
  },
  business: {
    says: 'negocios|empresas|abrir negocio|abrir un negocio|iniciar negocio|emprendimiento|emprendedores|trabajar por cuenta propia|cuenta propia|independiente|plan negocio|préstamo negocio|pequeña empresa|microempresa|tienda',
  },
  emergency: {
    says: 'emergencias|urgencia|urgencias|auxilio|bomberos|incendio|peligro|línea ayuda|línea crisis',
  },
  women: { says: 'señora|señoras|mamá|mamás|esposa|niñas mujeres|muchacha|viuda' },
  youth: { says: 'adolescentes|muchachos|hijo|hijos|hija|hijas|chico|chicos|niña' },
  seniors: {
    says: 'mayores|persona mayor|ancianas|viejo|viejos|abuelo|abuela|abuelos|jubilados|adultos mayor',
  },
}
