// fetch("https://not.example.com/")
const data = await fetch("https://numbers.example.com/count");
